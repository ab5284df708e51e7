package manner_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestGoingOn: what is done is not going on.
func TestGoingOn(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Berg sold two ferries in 2024.", "Berg is selling two ferries.", ground.Stale},
		{"Berg sold two ferries in 2024.", "Berg sold two ferries.", ground.Fine},
		{"Berg is selling two ferries.", "Berg is now selling two ferries.", ground.Fine},
		{"Berg said it was seeking a loan.", "Berg said it is seeking a loan.", ground.Fine},
		{"Berg asked the court for a delay.", "Berg is asking the court for a delay.", ground.Fine},
	})
}

// TestWasWhat: who was something is not it now, whichever of the two is named first.
func TestWasWhat(t *testing.T) {
	t.Parallel()
	head := "Holm was the port's director in May 2024."
	groundtest.WantReasons(t, []groundtest.Told{
		{head, "The port's director is Holm.", ground.Stale},
		{head, "The port's director was Holm.", ground.Fine},
		{head, "The port's director in May 2024 was Holm.", ground.Fine},
		{"Berg said that Holm was the port's director.", "The port's director is Holm, Berg said.", ground.Fine},
	})
}
