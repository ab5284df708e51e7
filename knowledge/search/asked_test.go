package search_test

import (
	"testing"

	"tiktalks/knowledge/search"
)

// TestAskedWordForWord: a question that stands among a fact's asks is that fact's, however unsure the model is, and in any spelling that
// reads the same; less than the ask is not.
func TestAskedWordForWord(t *testing.T) {
	t.Parallel()
	x := index(t)
	for _, q := range []string{"what did the storm break", "What did the storm BREAK?!"} {
		if r := x.Find(q, search.Before{}); r.Hits[0].ID != "storm" || r.Confidence < 0.9 {
			t.Errorf("%q: %s with confidence %.2f", q, r.Hits[0].ID, r.Confidence)
		}
	}
	score := func(q string) float64 { return x.Find(q, search.Before{}).Hits[0].Score }
	if itself, more := score("what does a crossing cost"), score("what does a crossing cost please"); itself < more+3 {
		t.Errorf("the ask itself gives its fact a score of %.2f, with a word more %.2f", itself, more)
	}
}
