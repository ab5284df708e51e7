package roles_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOwned: who has a share of a thing, invests in it or heads who does, does not own it.
func TestOwned(t *testing.T) {
	t.Parallel()
	share := "Since May 2026 Vardal owns 20 percent of the Hald yard."
	stake := "Vardal holds a 20 percent stake in the Hald yard."
	whole := "Vardal owns 100 percent of the Hald yard."
	outright := "In May 2026 Vardal bought the Hald yard, which it owns outright, and cut its prices by 5 percent."
	several := "Vardal owns 40 percent of the yard and Berg owns 60 percent of it."
	investor := "Ada Holm is chairwoman of Vardal; Vardal is one of three managing investors in the Hald yard."
	subsidiary := "Vardal, the parent of Hald, was bought by Nils Berg in 2021."
	groundtest.WantReasons(t, []groundtest.Told{
		{share, "The Hald yard is owned by Vardal.", ground.Qualifier},
		{share, "The Hald yard belongs to Vardal.", ground.Qualifier},
		{share, "Vardal is the owner of the Hald yard.", ground.Qualifier},
		{stake, "Vardal owns the Hald yard.", ground.Qualifier},
		{share, "Vardal is an owner of the Hald yard.", ground.Fine},
		{share, "Vardal is one of the owners of the Hald yard.", ground.Fine},
		{share, "20 percent of the Hald yard is owned by Vardal.", ground.Fine},
		{stake, "Vardal has a stake in the Hald yard.", ground.Fine},
		{stake, "Vardal partly owns the Hald yard.", ground.Fine},
		{whole, "The Hald yard is owned by Vardal.", ground.Fine},
		{outright, "The Hald yard is owned by Vardal.", ground.Fine},
		{investor, "Ada Holm owns the Hald yard.", ground.Binding},
		{investor, "Vardal owns the Hald yard.", ground.Binding},
		{investor, "The Hald yard is owned by Ada Holm.", ground.Binding},
		{investor, "The Hald yard is Ada Holm's.", ground.Binding},
		{"The office of Vardal is a part of the harbour ministry.", "The office of Vardal belongs to the harbour ministry.", ground.Fine},
		{"Shipping and repairs stay with a firm wholly owned by Vardal.", "Shipping and repairs stay with a wholly owned firm of Vardal.", ground.Fine},
		{investor, "Vardal is one of the investors in the Hald yard.", ground.Fine},
		{subsidiary, "Vardal owns Hald.", ground.Fine},
		{"Nils Berg owns the firm that runs the Hald yard.", "Nils Berg owns the Hald yard.", ground.Role},
		{several, "The yard is owned by Vardal and Berg.", ground.Fine},
	})
}
