package extent_test

import (
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestFirstSince: the first since some time is not the first.
func TestFirstSince(t *testing.T) {
	t.Parallel()
	met := "Holm met Berg for the first time since 2019."
	groundtest.WantReasons(t, []groundtest.Told{
		{met, "Holm met Berg for the first time.", ground.Qualifier},
		{met, "Holm met Berg for the first time in 2019.", ground.Qualifier},
		{met, "Holm met Berg for the first time since 2019.", ground.Fine},
		{met, "Holm met Berg.", ground.Fine},
	})
}

// TestOfOtherRank: each round keeps its place.
func TestOfOtherRank(t *testing.T) {
	t.Parallel()
	rounds := "The third round of talks was held in Bergen, the fourth in Oslo."
	groundtest.WantReasons(t, []groundtest.Told{
		{rounds, "The third round of talks was held in Oslo.", ground.Binding},
		{rounds, "The third round of talks was held in Bergen.", ground.Fine},
	})
}
