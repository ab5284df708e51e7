package coverage_test

import (
	"testing"
	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestEntailed: what follows from two equal numbers, from an order or a rank may be said, its opposite may not.
func TestEntailed(t *testing.T) {
	t.Parallel()
	clash := "India closed the port in June after a border clash."
	groundtest.WantReasons(t, []groundtest.Told{
		{"Holm got 21% of the ships and Kjaer 21%.", "Holm and Kjaer got 21% of the ships each.", ground.Fine},
		{"Holm got 21% of the ships and Kjaer 31%.", "Holm and Kjaer got 21% of the ships each.", ground.UnknownWord},
		{clash, "A border clash came first, and India closed the port in June.", ground.Fine},
		{clash, "India closing the port came first; a border clash followed in June.", ground.UnknownWord},
		{"India closed the port in June; then Norway sued.", "First India closed the port in June; then Norway sued.", ground.Fine},
		{"India closed the port in June; then Norway sued.", "First Norway sued; then India closed the port in June.", ground.UnknownWord},
		{"Norway is the largest buyer of fish.", "Norway buys more fish than anyone else.", ground.Fine},
		{"Norway is the largest buyer of fish and sells ships.", "Norway sells more ships than anyone else.", ground.UnknownWord},
		{"Norway is the largest buyer of fish.", "Norway buys more fish than Denmark.", ground.UnknownWord},
		{"Another ministry closed the port.", "Some other ministry closed the port.", ground.Fine},
		{"Norway put a levy on Danish goods in May.", "In May Norway put a levy on Danish imports.", ground.Fine},
		{"Norway sold Danish goods in May.", "In May Norway sold Danish imports.", ground.Opposite},
		{"Norway opened an anti-dumping case in May.", "In May Norway opened a case over alleged dumping.", ground.Fine},
	})
}

// TestSubjectTo: what pays a levy is subject to it, what is exempt is not.
func TestSubjectTo(t *testing.T) {
	t.Parallel()
	groundtest.WantReasons(t, []groundtest.Told{
		{"Danish ships have paid a levy of 12 percent since May.", "Danish ships have been subject to a levy of 12 percent since May.", ground.Fine},
		{"Danish ships are exempt from the levy of 12 percent.", "Danish ships are subject to the levy of 12 percent.", ground.Opposite},
		{"The levy of 12 percent does not apply to ferries.", "Ferries are subject to the levy of 12 percent.", ground.Polarity},
	})
}

// TestHoldsPost: who is something holds that post; who met its holder, or is something else, does not.
func TestHoldsPost(t *testing.T) {
	t.Parallel()
	two := "Holm is the trade minister of Norway; Kjaer is the finance minister."
	groundtest.WantReasons(t, []groundtest.Told{
		{two, "Holm holds the post of trade minister of Norway.", ground.Fine},
		{two, "Kjaer holds the post of trade minister.", ground.UnknownWord},
		{"Holm met the trade minister in May.", "Holm held the office of trade minister in May.", ground.UnknownWord},
		{"The visit was announced for 3 May.", "The visit was scheduled for 3 May.", ground.Fine},
		{"The visit, announced on 3 May, took place in June.", "The visit was scheduled for 3 May.", ground.UnknownWord},
	})
}
