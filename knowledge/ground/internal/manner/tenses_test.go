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

// TestUsedTo: what is over is not so now, and what never was is not over.
func TestUsedTo(t *testing.T) {
	t.Parallel()
	once, never, over := "Holm used to work for Hald.", "Holm never worked for Hald.", "Holm no longer works for Hald."
	groundtest.WantReasons(t, []groundtest.Told{
		{once, "Holm works for Hald.", ground.Stale},
		{once, "Holm used to work for Hald.", ground.Fine},
		{never, "Holm no longer works for Hald.", ground.Polarity},
		{never, "Holm has never worked for Hald.", ground.Fine},
		{over, "Holm never worked for Hald.", ground.Polarity},
		{over, "Holm no longer works for Hald.", ground.Fine},
		{"Holm wants to work for Hald.", "Holm works for Hald.", ground.Modality},
	})
}

// TestButNot: where something was not is not where it was.
func TestButNot(t *testing.T) {
	t.Parallel()
	fees := "Fees rose in Oslo but not in Bergen."
	groundtest.WantReasons(t, []groundtest.Told{
		{fees, "Fees rose in Bergen but not in Oslo.", ground.Polarity},
		{fees, "Fees rose in Oslo, not in Bergen.", ground.Fine},
		{"Holm may sell boats in Oslo, though not in Bergen.", "Holm may sell boats in Bergen.", ground.Polarity},
	})
}

// TestWouldHave: what would have been was not.
func TestWouldHave(t *testing.T) {
	t.Parallel()
	port := "The port would have closed without the loan."
	groundtest.WantReasons(t, []groundtest.Told{
		{port, "The port closed.", ground.Modality},
		{port, "Without the loan the port would have closed.", ground.Fine},
	})
}
