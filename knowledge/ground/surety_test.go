package ground

import "testing"

// TestSurety: what would, should or might be is not told as what is, in whichever small verb.
func TestSurety(t *testing.T) {
	t.Parallel()
	wantReasons(t, []turned{
		{"The rules would have added cod and herring to the menu from May 2026.", "Cod and herring got put on the menu in May 2026.", Modality},
		{"Norway said Danes would have two of the five seats.", "Norway said Danes had two of the five seats.", Modality},
		{"Norway said Danes would have two of the five seats.", "Norway said Danes would get two of the five seats.", Fine},
		{"Modi said that India and Brazil should not get caught in an endless quarrel.",
			"Modi said that India and Brazil had got out of the endless quarrel.", Modality},
		{"Modi said that India and Brazil should not get caught in an endless quarrel.",
			"Modi said that India and Brazil should not be caught in an endless quarrel.", Fine},
		{"The ministry expects a harvest of 20 million tonnes in 2026.", "The ministry reported a harvest of 20 million tonnes in 2026.", Modality},
		{"The ministry expects a harvest of 20 million tonnes in 2026.", "The ministry forecasts a harvest of 20 million tonnes in 2026.", Fine},
		{"Norway would own half of the firm and Denmark would hold the rest.", "Norway owned half of the firm and Denmark would hold the rest.", Modality},
	})
}
