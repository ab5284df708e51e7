package manner_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestNearlyDone: what was nearly done is not told as done.
func TestNearlyDone(t *testing.T) {
	t.Parallel()
	plan := "In April a nearly finished plan to spin Holm's yard into a Norwegian company stalled."
	groundtest.WantReasons(t, []groundtest.Told{
		{plan, "The Holm spin-off was completed.", ground.Qualifier},
		{plan, "The Holm spin-off plan was almost complete when it stalled.", ground.Fine},
		{plan, "A plan to spin Holm's yard into a Norwegian company stalled in April.", ground.Fine},
	})
}
