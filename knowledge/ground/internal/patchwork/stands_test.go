package patchwork_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestStandsFor: a light verb stands for no verb of quite another kind.
func TestStandsFor(t *testing.T) {
	t.Parallel()
	review := "Norway opened a case against Vardal, suspended its licence, and announced a review of the yard."
	permit := "Exporters need a permit from Norway to ship salt."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway announced a duty of 4 percent on salt.", "Norway kept a duty of 4 percent on salt.", ground.Opposite},
		{review, "Norway held a review of the yard.", ground.Opposite},
		{review, "Norway put the licence of Vardal in place.", ground.Opposite},
		{review, "Norway put the licence of Vardal on hold.", ground.Fine},
		{permit, "Exporters have a permit from Norway to ship salt.", ground.Opposite},
		{permit, "Norway gave exporters a permit to ship salt.", ground.Opposite},
		{permit, "Exporters have to get a permit from Norway to ship salt.", ground.Fine},
		{"Norway withheld approval of the yard.", "Norway took back its approval of the yard.", ground.Opposite},
		{"Norway withheld approval of the yard.", "Norway held back approval of the yard.", ground.Fine},
		{"The court blocked the removal of the app.", "The court kept the removal of the app.", ground.Opposite},
		{"The court blocked the removal of the app.", "The court kept the app from being removed.", ground.Fine},
		{"Norway left the order in place.", "Norway put the order in place.", ground.Opposite},
		{"Norway left the order in place.", "Norway kept the order in place.", ground.Fine},
		{"Norway revoked the ban on salt, and the order on fish was left in place.", "The order on fish was revoked.", ground.Opposite},
		{"Norway revoked the ban on salt, and the order on fish was left in place.", "Norway revoked the ban on salt.", ground.Fine},
		{"Each side will suspend 24 percent of its duty and keep 10 percent.", "Each side will keep 24 percent of its duty.", ground.Opposite},
		{"Each side will suspend 24 percent of its duty and keep 10 percent.", "Each side will keep 10 percent.", ground.Fine},
		{"Norway will pause its duty, end its ban and keep its order.", "Norway will end its ban.", ground.Fine},
		{"Norway will pause its duty, end its ban and keep its order.", "Norway will keep its order.", ground.Fine},
		{"Vardal retains the rights to the design.", "The rights to the design go to Holm.", ground.UnknownName},
		{"Holm of Vardal retains the rights to the design.", "The rights to the design go to Vardal.", ground.Opposite},
		{"Holm stepped down as head of Vardal in 2021.", "Holm gave up his post as head of Vardal in 2021.", ground.Fine},
	})
}
