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

// TestAskedOfTwo: an ask in chat spelling is found as it is typed, and of two facts that have the same one both are meant.
func TestAskedOfTwo(t *testing.T) {
	t.Parallel()
	docs := []search.Doc{
		{ID: "heron", Text: "The ferry Heron was launched in 2024.", Asks: []string{"wen do the ferries sail"}, Topic: "Boats", Current: true},
		{ID: "gull", Text: "The ferry Gull carries sheep.", Asks: []string{"wen do the ferries sail"}, Topic: "Boats", Current: true},
		{ID: "storm", Text: "The storm broke the wall.", Asks: []string{"what did the storm break"}, Topic: "Harbour", Current: true},
	}
	x := search.New(docs, nil, search.Words{Slang: map[string]string{"wen": "when"}}, search.Options{Model: model(t), Encoder: hashing{}, Enough: 0.25})
	for _, q := range []string{"wen do the ferries sail", "when do the ferries sail"} {
		if r := x.Find(q, search.Before{}); r.Confidence < 0.9 || r.Hits[1].ID == "storm" || r.Hits[1].Share < 0.2 {
			t.Errorf("%q: %+v with confidence %.2f", q, r.Hits, r.Confidence)
		}
	}
}
