package extent_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOwnsPart: who has a share of a thing does not own it.
func TestOwnsPart(t *testing.T) {
	t.Parallel()
	share := "Since May 2026 Vardal owns 20 percent of the Hald yard."
	stake := "Vardal holds a 20 percent stake in the Hald yard."
	whole := "Vardal owns 100 percent of the Hald yard."
	outright := "In May 2026 Vardal bought the Hald yard, which it owns outright, and cut its prices by 5 percent."
	several := "Vardal owns 40 percent of the yard and Berg owns 60 percent of it."
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
		{several, "The yard is owned by Vardal and Berg.", ground.Fine},
	})
}
