package ground_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestClipped: "he'd asked" is "he had asked", "he'd ask" is "he would ask".
func TestClipped(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Holm said he had asked for a delay.", "Holm said he'd asked for a delay.", ground.Fine},
		{"Holm said he had already taken the post.", "Holm said he'd already taken the post.", ground.Fine},
		{"Holm said he would ask for a delay.", "Holm said he'd asked for a delay.", ground.Modality},
		{"Holm said he would ask for a delay.", "Holm said he'd ask for a delay.", ground.Fine},
	})
}

// TestPhrasesCut: a phrase takes no word from a date or from a longer phrase behind it.
func TestPhrasesCut(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The order of 28 May 2025 closed the port.", "The order of late May 2025 closed the port.", ground.Fine},
		{"The order of 28 May 2025 closed the port.", "The order of early May 2025 closed the port.", ground.WrongDate},
		{"Norway paused the levy for a year.", "The levy was put on hold for a year by Norway.", ground.Fine},
		{"Norway raised the levy for a year.", "The levy was put on hold for a year by Norway.", ground.UnknownWord},
		{"Holm resigned because of the war.", "It was over the war that Holm resigned.", ground.Fine},
	})
}

// TestDaysSpelled: days of a month in words or without the month.
func TestDaysSpelled(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The port has until 19 June 2025.", "The port has until the nineteenth of June 2025.", ground.Fine},
		{"The port has until 19 June 2025.", "The port has until the eighteenth of June 2025.", ground.WrongDate},
		{"The port has until 21 June 2025.", "The port has until the twenty-first of June 2025.", ground.Fine},
		{"Holm was in Oslo on 14 and 15 May.", "In May Holm was in Oslo on the 14th and 15th.", ground.Fine},
		{"Holm was in Oslo on 14 and 15 May.", "In May Holm was in Oslo on the 14th and 16th.", ground.WrongDate},
		{"Holm was in Oslo on 22 May.", "In May Holm was in Oslo, on the 22nd.", ground.Fine},
		{"Holm was in Oslo on 22 May.", "In May Holm was in Oslo, on the 23rd.", ground.WrongDate},
	})
}

// TestPluralModels: more than one of a model is still that model.
func TestPluralModels(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal sold two K300 pumps in May.", "Vardal sold two K300s in May.", ground.Fine},
		{"Vardal sold two K300 pumps in May.", "Vardal sold two K200s in May.", ground.UnknownName},
	})
}
