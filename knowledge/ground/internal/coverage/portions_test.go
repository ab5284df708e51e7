package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestPortions: a minority is less than half, and "a cut of" says only that a percentage is a part.
func TestPortions(t *testing.T) {
	t.Parallel()
	less, more := "Vardal keeps 19% of the ferry venture.", "Holm holds 81% of the ferry venture."
	takings := "Norway began licensing ferries to Denmark in return for 15% of the takings."
	each := "Holm, Vardal and Kjaer each hold 15% of the ferry venture."
	groundtest.WantReasons(t, []groundtest.Told{
		{less, "Vardal has a majority of the ferry venture, 19%.", ground.UnknownWord},
		{more, "Holm has only a minority of 81%.", ground.UnknownWord},
		{takings, "Norway began licensing ferries to Denmark for a 15% cut of the takings.", ground.Fine},
		{takings, "Norway began licensing ferries to Denmark for a 15% cut in the takings.", ground.UnknownWord},
		{takings, "Norway began licensing ferries to Denmark for a slice of 15% of the takings.", ground.Fine},
		{takings, "Norway cut 15% of the takings.", ground.UnknownWord},
		{each, "Kjaer accounts for 45% of the ferry venture.", ground.UnknownWord},
	})
}
