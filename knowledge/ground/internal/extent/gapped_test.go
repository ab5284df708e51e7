package extent_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestOfGapped: a part that leaves the verb out keeps its number.
func TestOfGapped(t *testing.T) {
	t.Parallel()
	fees := "Norway's fee rose to 5 percent and Denmark's to 7 percent."
	groundtest.WantReasons(t, []groundtest.Told{
		{fees, "Norway's fee rose to 7 percent.", ground.Binding},
		{fees, "Norway's fee rose to 5 percent.", ground.Fine},
		{"Hald, Strand and Denmark's Vardal each took 15 percent.", "Hald took 15 percent.", ground.Fine},
	})
}
