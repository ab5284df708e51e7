package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestNamingOnly: a name that a thing has besides is nobody's word; what somebody calls it is his.
func TestNamingOnly(t *testing.T) {
	t.Parallel()
	law := "The Ferry Act is the law of May 2024, also called the Oslo law."
	threat := "An analyst called Vardal a threat to the yards of Oslo."
	groundtest.WantReasons(t, []groundtest.Told{
		{law, "The Ferry Act is a law of May 2024.", ground.Fine},
		{law, "The Oslo law is the Ferry Act of May 2024.", ground.Fine},
		{threat, "Vardal is a threat to the yards of Oslo.", ground.Attribution},
		{threat, "An analyst called Vardal a threat to the yards of Oslo.", ground.Fine},
	})
}

// TestSaysNothing: words that only look like words of speech leave a plain statement.
func TestSaysNothing(t *testing.T) {
	t.Parallel()
	post := "Norway named Orla Finch head of the yard, filling a post that had been vacant since May."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway puts the accord to a vote in May.", "In May Norway puts the accord to a vote.", ground.Fine},
		{"Orla Finch left Vardal to found a yard that builds ferries.", "Orla Finch left Vardal to set up a yard that builds ferries.", ground.Fine},
		{post, "The post that Orla Finch fills had been vacant since May.", ground.Fine},
		{"Orla Finch denied that Vardal sold 12 ferries.", "Vardal did not sell 12 ferries.", ground.Attribution},
		{"Vardal was found to have sold 12 ferries to Denmark.", "Vardal sold 12 ferries to Denmark.", ground.Attribution},
	})
}

// TestDoubted: what a fact leaves open by nobody's word stays open.
func TestDoubted(t *testing.T) {
	t.Parallel()
	list := "The register is a Norwegian list of foreign yards to which exports need a licence that is often presumed to be denied."
	review := "Norway is reviewing alleged dumping practices of Vardal."
	probe := "Norway opened a probe of Vardal for alleged dumping and Orla Finch said the yard was closed."
	groundtest.WantReasons(t, []groundtest.Told{
		{list, "Exports to foreign yards on the Norwegian list need a licence.", ground.Fine},
		{list, "Exports to foreign yards need a licence, and denial is often presumed.", ground.Fine},
		{list, "Exports to foreign yards on the list are denied.", ground.Attribution},
		{list, "Exports to foreign yards on the Norwegian list need a licence that is often denied.", ground.Attribution},
		{review, "Norway is reviewing supposed dumping practices of Vardal.", ground.Fine},
		{review, "Norway is reviewing dumping practices of Vardal.", ground.Attribution},
		{probe, "Norway opened a probe of Vardal for alleged dumping.", ground.Fine},
		{probe, "Norway opened a probe of Vardal for alleged dumping and the yard was closed.", ground.Attribution},
		{"Orla Finch alleged dumping by Vardal.", "There was alleged dumping by Vardal.", ground.Attribution},
	})
}
