package ground_test

import (
	"strings"
	"testing"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/ground/internal/groundtest"
)

// TestCutAnywhere: a text that breaks off in the middle, as a message does that was too long to be read whole, is judged like any other,
// and so is one whose beginning is lost.
func TestCutAnywhere(t *testing.T) {
	t.Parallel()
	j := groundtest.Judge(t)
	cut := func(said, fact string) {
		f := ground.Fact{ID: "x", Text: fact}
		j.Claim(said, []ground.Fact{f})
		if standings, _ := j.Standings(said, []ground.Stated{{Fact: f}}); len(standings) != 1 {
			t.Errorf("%q beside %q has %d standings", said, fact, len(standings))
		}
	}
	texts := [][2]string{
		{"Fees were to rise by 24 percentage points.", "Norway said that each side would raise fees by 24 percentage points."},
		{"Vardal closed the plant after it bought the yard.", "Vardal bought the yard, and then closed the plant."},
	}
	for i, c := range readCases(t, "cases/dev.jsonl") {
		if i%8 == 0 && len(c.Facts) > 0 {
			texts = append(texts, [2]string{c.Answer, c.Facts[0].Text})
		}
	}
	for _, text := range texts {
		for side := range text {
			words := strings.Fields(text[side])
			for n := range words {
				for _, part := range [][]string{words[:n+1], words[n:]} {
					both := text
					both[side] = strings.Join(part, " ")
					cut(both[0], both[1])
				}
			}
		}
	}
}
