package encoder

import "testing"

func TestNearestIsTheHighestLikeness(t *testing.T) {
	e := newWith(t, kernels()[0])
	var words []Word
	for _, text := range []string{"tariff", "court", "", "soybeans", "deadline", "app"} {
		word := e.Word("duty")
		if got, want := NewWords(words).Nearest(&word), highest(&word, words); got != want {
			t.Errorf("among %d words: got %v, want %v", len(words), got, want)
		}
		words = append(words, e.Word(text))
	}
}

func highest(w *Word, words []Word) float64 {
	best := 0.0
	for i := range words {
		product := int32(0)
		for j, x := range w {
			product += int32(x) * int32(words[i][j])
		}
		best = max(best, likeness(product, w.square(), words[i].square()))
	}
	return best
}
