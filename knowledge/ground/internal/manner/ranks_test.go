package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestDatedRank: which one of a row is meant its day says as well.
func TestDatedRank(t *testing.T) {
	t.Parallel()
	round := "Molde in September 2025 was the fourth round of fish talks between Norway and Denmark."
	port := "On 3 May 2026 Holm called Molde the second largest port of Norway."
	groundtest.WantReasons(t, []groundtest.Told{
		{round, "Norway and Denmark held a round of fish talks in Molde in September 2025.", ground.Fine},
		{round, "The round of fish talks between Norway and Denmark was in Molde.", ground.Qualifier},
		{"Beside the port order of 3 May 2026 Holm signed a second order on ferries.",
			"The order of 3 May 2026 on ferries was signed by Holm.", ground.Qualifier},
		{port, "On 3 May 2026 Holm called Molde the largest port of Norway.", ground.Qualifier},
	})
}
