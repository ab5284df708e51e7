package reading_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestNotBefore: what was done for the first time on a day, or is so since then, had not been so before it.
func TestNotBefore(t *testing.T) {
	t.Parallel()
	met := "On 3 May 2026 Mayor Holm and Minister Berg met in Oslo, their first talks."
	term := "Holm and Berg spoke on 3 May 2026, their first call of Berg's second term."
	since := "The Vardal ferry has needed an export licence since 3 May 2026."
	groundtest.WantReasons(t, []groundtest.Told{
		{met, "Before 3 May 2026 Holm and Berg had not met.", ground.Fine},
		{term, "Before 3 May 2026 Holm and Berg had not spoken in Berg's second term.", ground.Fine},
		{since, "Before 3 May 2026 the Vardal ferry was not yet under the export licence requirement.", ground.Fine},
		{met, "Before 3 May 2026 Holm and Berg had met.", ground.Binding},
		{met, "Holm and Berg had not met on 3 May 2026.", ground.Polarity},
		{met, "After 3 May 2026 Holm and Berg had not met.", ground.Polarity},
		{term, "Before 3 May 2026 Holm and Berg had not spoken.", ground.Polarity},
		{"On 3 May 2026 Holm and Berg met in Oslo.", "Before 3 May 2026 Holm and Berg had not met.", ground.Polarity},
		{since, "Since 3 May 2026 the Vardal ferry has not needed an export licence.", ground.Polarity},
	})
}
