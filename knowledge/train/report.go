package main

import (
	"fmt"
	"slices"

	"tiktalks/knowledge"
	"tiktalks/knowledge/search"
)

// report prints, for each set, how what was learned from the others serves it.
func report(title string, sets []set, found [][]judged) {
	fmt.Printf("\n%-18s %6s %7s %7s %7s %7s %7s %7s\n", title, "n", "first%", "in3%", "right%", "wrong%", "false%", "apart%")
	for i, s := range sets {
		j := learn(flatten(slices.Delete(slices.Clone(found), i, i+1)))
		var t tally
		t.add(reorder(found[i], j), j)
		fmt.Printf("%-18s %6d %s\n", s.name, t.n, t)
	}
}

// tally counts how questions fare: how often the right fact is the first or among three, and what answering from Enough
// confidence on gives.
type tally struct {
	n, able, first, in3, right, wrong, falsely int
	sound, unsound                             []float64 // confidences where the right fact is first, and where nothing answers
}

func (t *tally) add(questions []judged, j search.Judgement) {
	for _, s := range questions {
		t.n++
		confidence := 0.0
		if len(s.result.Hits) > 0 {
			confidence = sigmoid(j.Answer.Value(search.Signs(s.result)))
		}
		sure := confidence >= knowledge.Enough
		switch {
		case !s.Able:
			t.unsound = append(t.unsound, confidence)
		case len(s.right) > 0 && s.right[0]:
			t.sound = append(t.sound, confidence)
		}
		switch {
		case sure && s.answered(), !sure && !s.Able:
			t.right++
		case sure && s.Able:
			t.wrong++
		case sure:
			t.falsely++
		}
		if !s.Able {
			continue
		}
		t.able++
		t.first += count(len(s.right) > 0 && s.right[0])
		t.in3 += count(slices.Contains(s.right[:min(3, len(s.right))], true))
	}
}

// apart tells how well the confidence tells questions apart: how often one that nothing answers has less of it than one whose fact is first.
func (t tally) apart() float64 {
	less, pairs := 0.0, 0.0
	for _, u := range t.unsound {
		for _, s := range t.sound {
			pairs++
			if u < s {
				less++
			}
		}
	}
	return less / max(1, pairs)
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// String gives the shares in percent: first and in3 of the answerable questions, the others of all.
func (t tally) String() string {
	part := func(n, of int) float64 { return 100 * float64(n) / float64(max(1, of)) }
	return fmt.Sprintf("%7.1f %7.1f %7.1f %7.1f %7.1f %7.1f", part(t.first, t.able), part(t.in3, t.able),
		part(t.right, t.n), part(t.wrong, t.n), part(t.falsely, t.n), 100*t.apart())
}
