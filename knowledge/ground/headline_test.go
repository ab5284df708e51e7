package ground_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestHeadlines: a headline that names who says so before a colon gives his word, and nobody else's.
func TestHeadlines(t *testing.T) {
	t.Parallel()
	sold := "Orla Finch said in Oslo on 3 May that Vardal had sold 12 ferries."
	paper := "The Oslo Herald reported on 3 May 2025 that Vardal was to pay Norway 12 million dollars, of which 2 million was paid at closing."
	both := "Vardal and Hald said on 3 May 2025 that the ban on ferries had been lifted."
	deny := "Orla Finch denied on 3 May that Vardal had sold 12 ferries."
	groundtest.WantReasons(t, []groundtest.Told{
		{sold, "Orla Finch: Vardal has sold 12 ferries.", ground.Fine},
		{sold, "Orla Finch, 3 May: Vardal has sold 12 ferries.", ground.Fine},
		{sold, "Finch in Oslo: Vardal has sold 12 ferries.", ground.Fine},
		{sold, "Vardal: 12 ferries sold.", ground.Attribution},
		{sold, "Oslo: Vardal has sold 12 ferries.", ground.Attribution},
		{sold, "Berg: Vardal has sold 12 ferries.", ground.UnknownName},
		{sold, "Orla Finch: Vardal has sold 13 ferries.", ground.WrongNumber},
		{sold, "Orla Finch: Vardal has not sold 12 ferries.", ground.Polarity},
		{paper, "Oslo Herald: Vardal to pay Norway 12 million dollars, 2 million already paid at closing.", ground.Fine},
		{paper, "Vardal: Norway to get 12 million dollars.", ground.Attribution},
		{both, "Vardal, Hald: ban on ferries lifted.", ground.Fine},
		{deny, "Orla Finch: Vardal has sold 12 ferries.", ground.Polarity},
	})
}

// TestDayBehindMonth: the full stop of a short month ends no sentence, though the month is written out; any other does.
func TestDayBehindMonth(t *testing.T) {
	t.Parallel()
	fact := []ground.Fact{{ID: "x", Text: "Vardal sold 12 ferries to Norway on 3 January 2025."}}
	for said, want := range map[string]ground.Reason{
		"Vardal sold 12 ferries to Norway on January. 3, 2025 [x].":      ground.Fine,
		"Vardal sold 12 ferries to Norway on January. 4, 2025 [x].":      ground.WrongDate,
		"On January. 3, 2025 Vardal sold ferries [x].":                   ground.Fine,
		"Vardal sold ferries in January. 12 of them went to Norway [x].": ground.NoCitation,
	} {
		if v := groundtest.Judge(t).Answer(said, fact); v.Reason != want {
			t.Errorf("%q: %v, want %s", said, v, want)
		}
	}
}
