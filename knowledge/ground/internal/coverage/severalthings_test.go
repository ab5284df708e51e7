package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestSeveralThings: "more than" may say that there is another thing besides, which the fact must have.
func TestSeveralThings(t *testing.T) {
	t.Parallel()
	also := "The order of 3 May 2026 also required Holm to burn the nets."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Vardal runs ferries and trade talks for Norway.", "Vardal has more than one job for Norway: it runs ferries and trade talks.", ground.Fine},
		{"The order of 3 May 2026 required Holm to burn the nets.", "The order of 3 May 2026 required more than just burning the nets.", ground.UnknownWord},
		{also, "The order of 3 May 2026 required more than three nets to be burned.", ground.WrongNumber},
		{"Norway sold a ferry and a port in May 2026.", "Norway sold more than one ferry in May 2026.", ground.UnknownWord},
	})
}
