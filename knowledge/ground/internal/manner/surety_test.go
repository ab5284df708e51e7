package manner_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestSurety: what would, should or might be is not told as what is, in whichever small verb.
func TestSurety(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"The rules would have added cod and herring to the menu from May 2026.", "Cod and herring got put on the menu in May 2026.", ground.Modality},
		{"Norway said Danes would have two of the five seats.", "Norway said Danes had two of the five seats.", ground.Modality},
		{"Norway said Danes would have two of the five seats.", "Norway said Danes would get two of the five seats.", ground.Fine},
		{"Modi said that India and Brazil should not get caught in an endless quarrel.",
			"Modi said that India and Brazil had got out of the endless quarrel.", ground.Modality},
		{"Modi said that India and Brazil should not get caught in an endless quarrel.",
			"Modi said that India and Brazil should not be caught in an endless quarrel.", ground.Fine},
		{"The ministry expects a harvest of 20 million tonnes in 2026.", "The ministry reported a harvest of 20 million tonnes in 2026.", ground.Modality},
		{"The ministry expects a harvest of 20 million tonnes in 2026.", "The ministry forecasts a harvest of 20 million tonnes in 2026.", ground.Fine},
		{"Norway would own half of the firm and Denmark would hold the rest.", "Norway owned half of the firm and Denmark would hold the rest.", ground.Modality},
	})
}
