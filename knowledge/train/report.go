package main

import (
	"fmt"
	"slices"

	"tiktalks/knowledge"
	"tiktalks/knowledge/search"
)

// report prints, for each set, how what was learned from the others serves it.
func report(title string, sets []set, found [][]judged) {
	fmt.Printf("\n%-18s %6s %7s %7s %7s %7s %7s\n", title, "n", "first%", "in3%", "right%", "wrong%", "false%")
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
}

func (t *tally) add(questions []judged, j search.Judgement) {
	for _, s := range questions {
		t.n++
		sure := len(s.result.Hits) > 0 && sigmoid(j.Answer.Value(search.Signs(s.result))) >= knowledge.Enough
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

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// String gives the shares in percent: first and in3 of the answerable questions, the others of all.
func (t tally) String() string {
	part := func(n, of int) float64 { return 100 * float64(n) / float64(max(1, of)) }
	return fmt.Sprintf("%7.1f %7.1f %7.1f %7.1f %7.1f", part(t.first, t.able), part(t.in3, t.able), part(t.right, t.n), part(t.wrong, t.n), part(t.falsely, t.n))
}
