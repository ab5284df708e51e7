package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestSupposed: what a law says of any firm it says of none in particular.
func TestSupposed(t *testing.T) {
	t.Parallel()
	law := "A firm counts as foreign if it is based in Oslo."
	shops := "The law makes it unlawful for shops to sell knives."
	groundtest.WantReasons(t, []groundtest.Told{
		{law, "The firm is based in Oslo.", ground.Modality},
		{shops, "The shop sold knives.", ground.Modality},
		{shops, "A shop sold knives unlawfully.", ground.Modality},
		{"Vardal would sell a boat if a firm based in Oslo agreed.", "A firm based in Oslo agreed.", ground.Modality},
	})
}

// TestThoughtOf: an idea is no deed, in whatever words.
func TestThoughtOf(t *testing.T) {
	t.Parallel()
	half := "Holm proposed that Norway should own half of Vardal in a joint venture."
	groundtest.WantReasons(t, []groundtest.Told{
		{half, "Holm's idea was a joint venture with half of Vardal belonging to Norway.", ground.Fine},
		{half, "Norway owned half of Vardal in a joint venture.", ground.Modality},
		{"Holm wants the deal renegotiated.", "Holm aims at having the deal renegotiated.", ground.Fine},
		{"Holm wants the deal renegotiated.", "Holm had the deal renegotiated.", ground.Modality},
		{"Holm asked Orla to look into the sale.", "Holm said that she looked into the sale.", ground.Modality},
		{"Holm asked Orla to cut the price.", "Holm said that she cut the price.", ground.Modality},
	})
}

// TestOnlyOfNoun: that buyers are approved does not say by whom.
func TestOnlyOfNoun(t *testing.T) {
	t.Parallel()
	sale := "Holm said Vardal could sell the boat to approved buyers."
	groundtest.WantReasons(t, []groundtest.Told{
		{sale, "Holm said Vardal would be able to sell the boat to buyers that have been approved.", ground.Fine},
		{sale, "Holm said Vardal had sold the boat to approved buyers.", ground.Modality},
		{sale, "Holm said Vardal approved the buyers.", ground.Modality},
	})
}

// TestPlanHeard: a plan reaches what is planned, and not what became of it.
func TestPlanHeard(t *testing.T) {
	t.Parallel()
	plan := "Holm's plan to sell Vardal's yard stalled when Norway withheld its permit."
	groundtest.WantReasons(t, []groundtest.Told{
		{plan, "The plan stalled when Norway withheld its permit.", ground.Fine},
		{plan, "Holm sold Vardal's yard when Norway withheld its permit.", ground.Modality},
		{"Since May 2025 Vardal has needed a Norwegian export licence for its boats.",
			"A Norwegian export licence has been needed for Vardal's boats since May 2025.", ground.Fine},
		{"Since May 2025 Vardal has needed a Norwegian export licence for its boats.", "Vardal has exported its boats since May 2025.", ground.Modality},
	})
}
