package ground

import "testing"

// TestNamingOnly: a name that a thing has besides is nobody's word; what somebody calls it is his.
func TestNamingOnly(t *testing.T) {
	t.Parallel()
	law := "The Ferry Act is the law of May 2024, also called the Oslo law."
	threat := "An analyst called Vardal a threat to the yards of Oslo."
	wantReasons(t, []turned{
		{law, "The Ferry Act is a law of May 2024.", Fine},
		{law, "The Oslo law is the Ferry Act of May 2024.", Fine},
		{threat, "Vardal is a threat to the yards of Oslo.", Attribution},
		{threat, "An analyst called Vardal a threat to the yards of Oslo.", Fine},
	})
}

// TestSaysNothing: words that only look like words of speech leave a plain statement.
func TestSaysNothing(t *testing.T) {
	t.Parallel()
	post := "Norway named Orla Finch head of the yard, filling a post that had been vacant since May."
	wantReasons(t, []turned{
		{"Norway puts the accord to a vote in May.", "In May Norway puts the accord to a vote.", Fine},
		{"Orla Finch left Vardal to found a yard that builds ferries.", "Orla Finch left Vardal to set up a yard that builds ferries.", Fine},
		{post, "The post that Orla Finch fills had been vacant since May.", Fine},
		{"Orla Finch denied that Vardal sold 12 ferries.", "Vardal did not sell 12 ferries.", Attribution},
		{"Vardal was found to have sold 12 ferries to Denmark.", "Vardal sold 12 ferries to Denmark.", Attribution},
	})
}

// TestDoubted: what a fact leaves open by nobody's word stays open.
func TestDoubted(t *testing.T) {
	t.Parallel()
	list := "The register is a Norwegian list of foreign yards to which exports need a licence that is often presumed to be denied."
	review := "Norway is reviewing alleged dumping practices of Vardal."
	probe := "Norway opened a probe of Vardal for alleged dumping and Orla Finch said the yard was closed."
	wantReasons(t, []turned{
		{list, "Exports to foreign yards on the Norwegian list need a licence.", Fine},
		{list, "Exports to foreign yards need a licence, and denial is often presumed.", Fine},
		{list, "Exports to foreign yards on the list are denied.", Attribution},
		{list, "Exports to foreign yards on the Norwegian list need a licence that is often denied.", Attribution},
		{review, "Norway is reviewing supposed dumping practices of Vardal.", Fine},
		{review, "Norway is reviewing dumping practices of Vardal.", Attribution},
		{probe, "Norway opened a probe of Vardal for alleged dumping.", Fine},
		{probe, "Norway opened a probe of Vardal for alleged dumping and the yard was closed.", Attribution},
		{"Orla Finch alleged dumping by Vardal.", "There was alleged dumping by Vardal.", Attribution},
	})
}
