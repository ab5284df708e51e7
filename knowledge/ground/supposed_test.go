package ground

import "testing"

// TestSupposed: what a law says of any firm it says of none in particular.
func TestSupposed(t *testing.T) {
	t.Parallel()
	law := "A firm counts as foreign if it is based in Oslo."
	shops := "The law makes it unlawful for shops to sell knives."
	wantReasons(t, []turned{
		{law, "The firm is based in Oslo.", Modality},
		{shops, "The shop sold knives.", Modality},
		{shops, "A shop sold knives unlawfully.", Modality},
		{"Vardal would sell a boat if a firm based in Oslo agreed.", "A firm based in Oslo agreed.", Modality},
	})
}

// TestThoughtOf: an idea is no deed, in whatever words.
func TestThoughtOf(t *testing.T) {
	t.Parallel()
	half := "Holm proposed that Norway should own half of Vardal in a joint venture."
	wantReasons(t, []turned{
		{half, "Holm's idea was a joint venture with half of Vardal belonging to Norway.", Fine},
		{half, "Norway owned half of Vardal in a joint venture.", Modality},
		{"Holm wants the deal renegotiated.", "Holm aims at having the deal renegotiated.", Fine},
		{"Holm wants the deal renegotiated.", "Holm had the deal renegotiated.", Modality},
		{"Holm asked Orla to look into the sale.", "Holm said that she looked into the sale.", Modality},
		{"Holm asked Orla to cut the price.", "Holm said that she cut the price.", Modality},
	})
}

// TestOnlyOfNoun: that buyers are approved does not say by whom.
func TestOnlyOfNoun(t *testing.T) {
	t.Parallel()
	sale := "Holm said Vardal could sell the boat to approved buyers."
	wantReasons(t, []turned{
		{sale, "Holm said Vardal would be able to sell the boat to buyers that have been approved.", Fine},
		{sale, "Holm said Vardal had sold the boat to approved buyers.", Modality},
		{sale, "Holm said Vardal approved the buyers.", Modality},
	})
}

// TestPlanHeard: a plan reaches what is planned, and not what became of it.
func TestPlanHeard(t *testing.T) {
	t.Parallel()
	plan := "Holm's plan to sell Vardal's yard stalled when Norway withheld its permit."
	wantReasons(t, []turned{
		{plan, "The plan stalled when Norway withheld its permit.", Fine},
		{plan, "Holm sold Vardal's yard when Norway withheld its permit.", Modality},
		{"Since May 2025 Vardal has needed a Norwegian export licence for its boats.",
			"A Norwegian export licence has been needed for Vardal's boats since May 2025.", Fine},
		{"Since May 2025 Vardal has needed a Norwegian export licence for its boats.", "Vardal has exported its boats since May 2025.", Modality},
	})
}
