package search

import (
	"math"
	"testing"
)

// TestLetters holds the table to sets of runs made the plain way.
func TestLetters(t *testing.T) {
	t.Parallel()
	runsOf := func(said string) map[string]bool {
		text, all := " "+said+" ", map[string]bool{}
		for i := 0; i+3 <= len(text); i++ {
			all[text[i:i+3]] = true
		}
		return all
	}
	texts := []string{"a", "when was the ban signed", "when was the deal signed", "der zoll"}
	for _, a := range texts {
		asked := lettersOf(a)
		for _, b := range texts {
			x, y, common := runsOf(a), runsOf(b), 0.0
			for run := range x {
				common += yes(y[run])
			}
			want := common / math.Sqrt(float64(len(x))*float64(len(y)))
			if got := asked.alike(b); math.Abs(got-want) > 1e-12 {
				t.Errorf("%q and %q: %v, want %v", a, b, got, want)
			}
		}
	}
}
