package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestSaysInstead: that one did not mention a thing denies nothing of what another said of it.
func TestSaysInstead(t *testing.T) {
	t.Parallel()
	call := "In his call with Berg of 3 May 2026 Holm said salmon is a part of trade; Berg's post did not mention salmon."
	strike := "Holm warned that the strike could spread; the paper did not mention the strike."
	groundtest.WantReasons(t, []groundtest.Told{
		{call, "Holm raised salmon in his call with Berg.", ground.Fine},
		{strike, "Holm brought up the strike.", ground.Fine},
		{call, "Berg raised salmon in his post.", ground.Polarity},
		{call, "Berg's post mentioned salmon.", ground.Polarity},
		{call, "Berg brought up salmon in his call with Holm.", ground.Polarity},
		{strike, "The paper raised the strike.", ground.Polarity},
	})
}

// TestZero: zero of a thing is none of it.
func TestZero(t *testing.T) {
	t.Parallel()
	none := "Norway, the largest buyer of salmon, imported none in May 2026."
	groundtest.WantReasons(t, []groundtest.Told{
		{none, "Norway's imports of salmon came to zero in May 2026.", ground.Fine},
		{none, "Norway's imports of salmon were not zero in May 2026.", ground.Polarity},
		{"Norway imported salmon in May 2026.", "Norway's salmon imports were zero in May 2026.", ground.WrongNumber},
	})
}
