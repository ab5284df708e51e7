package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestNarrowed: what stands beside somebody's word is no word of his, and what stands within it is.
func TestNarrowed(t *testing.T) {
	t.Parallel()
	none := "Orla Finch found no order putting the 12% rate into effect, and the duty was collected at 8%."
	accused := "Norway accused Vardal, a yard in Oslo, of selling 12 ferries to Denmark."
	calls := "Norway published a list of what it calls rogue yards, with Vardal on it, and withdrew it."
	inserted := "Denmark agreed to close the yard and, Orla Finch said, to pay 12 million crowns."
	groundtest.WantReasons(t, []groundtest.Told{
		{none, "It was collected at 8%.", ground.Fine},
		{none, "There is no order putting the 12% rate into effect.", ground.Attribution},
		{accused, "Vardal is a yard in Oslo.", ground.Fine},
		{accused, "Vardal sold 12 ferries to Denmark.", ground.Attribution},
		{calls, "Norway withdrew a list with Vardal on it.", ground.Fine},
		{calls, "Vardal is a rogue yard.", ground.Attribution},
		{inserted, "Denmark agreed to close the yard.", ground.Fine},
		{inserted, "Denmark agreed to pay 12 million crowns.", ground.Attribution},
		{inserted, "Denmark agreed to pay 12 million crowns, Orla Finch said.", ground.Fine},
	})
}

// TestSaidBy: in the passive the one behind "by" speaks, or nobody whom the fact names.
func TestSaidBy(t *testing.T) {
	t.Parallel()
	called := "The yard was called unsafe by Norway in May."
	outage := "An outage put at about 12 hours closed the yard."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal was said to have 12 ferries.", "Vardal is said to have 12 ferries.", ground.Fine},
		{"Vardal was usually said to have 12 ferries.", "Vardal has 12 ferries.", ground.Attribution},
		{called, "Norway called the yard unsafe in May.", ground.Fine},
		{called, "The yard is unsafe.", ground.Attribution},
		{outage, "The yard closed after an outage of about 12 hours.", ground.Fine},
		{outage, "The yard closed after an outage of 12 hours.", ground.Attribution},
	})
}

// TestPostsThat: when and where may stand between "posted" and what is said.
func TestPostsThat(t *testing.T) {
	t.Parallel()
	posted := "Orla Finch posted on 3 May that Vardal sold 12 ferries."
	groundtest.WantReasons(t, []groundtest.Told{
		{posted, "Vardal sold 12 ferries.", ground.Attribution},
		{"Orla Finch said on 3 May that Vardal sold 12 ferries.", "Orla Finch posted on 3 May that Vardal sold 12 ferries.", ground.Fine},
	})
}

// TestNamesLikely: whom somebody names as likely to do something has not done it by anybody's deed.
func TestNamesLikely(t *testing.T) {
	t.Parallel()
	likely := "Orla Finch named Vardal and Hald as likely owners of the yard in May."
	groundtest.WantReasons(t, []groundtest.Told{
		{likely, "In May Orla Finch named Vardal and Hald as likely owners of the yard.", ground.Fine},
		{likely, "Vardal and Hald are likely owners of the yard.", ground.Attribution},
		{"Orla Finch named Ada Holm as head of the yard.", "Ada Holm is head of the yard.", ground.Fine},
	})
}
