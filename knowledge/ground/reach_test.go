package ground

import "testing"

// TestNarrowed: what stands beside somebody's word is no word of his, and what stands within it is.
func TestNarrowed(t *testing.T) {
	t.Parallel()
	none := "Orla Finch found no order putting the 12% rate into effect, and the duty was collected at 8%."
	accused := "Norway accused Vardal, a yard in Oslo, of selling 12 ferries to Denmark."
	calls := "Norway published a list of what it calls rogue yards, with Vardal on it, and withdrew it."
	inserted := "Denmark agreed to close the yard and, Orla Finch said, to pay 12 million crowns."
	wantReasons(t, []turned{
		{none, "It was collected at 8%.", Fine},
		{none, "There is no order putting the 12% rate into effect.", Attribution},
		{accused, "Vardal is a yard in Oslo.", Fine},
		{accused, "Vardal sold 12 ferries to Denmark.", Attribution},
		{calls, "Norway withdrew a list with Vardal on it.", Fine},
		{calls, "Vardal is a rogue yard.", Attribution},
		{inserted, "Denmark agreed to close the yard.", Fine},
		{inserted, "Denmark agreed to pay 12 million crowns.", Attribution},
		{inserted, "Denmark agreed to pay 12 million crowns, Orla Finch said.", Fine},
	})
}

// TestSaidBy: in the passive the one behind "by" speaks, or nobody whom the fact names.
func TestSaidBy(t *testing.T) {
	t.Parallel()
	called := "The yard was called unsafe by Norway in May."
	outage := "An outage put at about 12 hours closed the yard."
	wantReasons(t, []turned{
		{"Vardal was said to have 12 ferries.", "Vardal is said to have 12 ferries.", Fine},
		{"Vardal was usually said to have 12 ferries.", "Vardal has 12 ferries.", Attribution},
		{called, "Norway called the yard unsafe in May.", Fine},
		{called, "The yard is unsafe.", Attribution},
		{outage, "The yard closed after an outage of about 12 hours.", Fine},
		{outage, "The yard closed after an outage of 12 hours.", Attribution},
	})
}

// TestPostsThat: when and where may stand between "posted" and what is said.
func TestPostsThat(t *testing.T) {
	t.Parallel()
	posted := "Orla Finch posted on 3 May that Vardal sold 12 ferries."
	wantReasons(t, []turned{
		{posted, "Vardal sold 12 ferries.", Attribution},
		{"Orla Finch said on 3 May that Vardal sold 12 ferries.", "Orla Finch posted on 3 May that Vardal sold 12 ferries.", Fine},
	})
}

// TestNamesLikely: whom somebody names as likely to do something has not done it by anybody's deed.
func TestNamesLikely(t *testing.T) {
	t.Parallel()
	likely := "Orla Finch named Vardal and Hald as likely owners of the yard in May."
	wantReasons(t, []turned{
		{likely, "In May Orla Finch named Vardal and Hald as likely owners of the yard.", Fine},
		{likely, "Vardal and Hald are likely owners of the yard.", Attribution},
		{"Orla Finch named Ada Holm as head of the yard.", "Ada Holm is head of the yard.", Fine},
	})
}
