package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestWouldAgreed: what was committed to or agreed on would be done, and what was done would not.
func TestWouldAgreed(t *testing.T) {
	t.Parallel()
	mixed := "Holm said on 3 May 2026 that Norway had lifted the fee and reached a consensus on quotas."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Norway committed on 3 May 2026 to buy 12 ferries.", "Norway would buy 12 ferries.", ground.Fine},
		{"Holm said on 3 May 2026 that Norway and Denmark had reached a consensus on lifting the fee.",
			"Holm said there was a consensus that the fee would be lifted.", ground.Fine},
		{"Holm said that Vardal had already cut the fee.", "Holm said they'd already cut the fee.", ground.Fine},
		{"Norway bought 12 ferries on 3 May 2026 and committed to sell salmon.", "Norway would buy 12 ferries.", ground.UnknownWord},
		{mixed, "Holm said the fee would be lifted.", ground.UnknownWord},
	})
}
