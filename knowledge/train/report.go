package main

import (
	"fmt"
	"slices"

	"tiktalks/knowledge"
	"tiktalks/knowledge/search"
)

// reportNew is report for a base that the classifier does not know.
func reportNew(sets []set, found [][]judged) {
	fmt.Println("\nwithout the classifier")
	plain := make([][]judged, len(found))
	for i := range found {
		plain[i] = unrecognised(found[i])
	}
	report(sets, plain)
}

// report prints, for each set, how what was learned from the others serves it.
func report(sets []set, found [][]judged) {
	fmt.Printf("%-18s %6s %7s %7s %7s %7s %7s %7s\n", "set", "n", "first%", "in3%", "in40%", "right%", "wrong%", "false%")
	for i, s := range sets {
		rest := flatten(slices.Delete(slices.Clone(found), i, i+1))
		j := learn(rest)
		score(s.name, reorder(found[i], j), j)
	}
}

// score counts how often the first fact is right, and what answering from half confidence on gives.
func score(name string, questions []judged, j search.Judgement) {
	var able, first, in3, in, right, wrong, falsely int
	for _, s := range questions {
		sure := len(s.result.Hits) > 0 && sigmoid(j.Answer.Value(search.Signs(s.result))) >= knowledge.Enough
		top := len(s.right) > 0 && s.right[0]
		switch {
		case sure && s.answered(), !sure && !s.Able:
			right++
		case sure && s.Able:
			wrong++
		case sure:
			falsely++
		}
		if !s.Able {
			continue
		}
		able++
		if top {
			first++
		}
		if slices.Contains(s.right[:min(3, len(s.right))], true) {
			in3++
		}
		if slices.Contains(s.right, true) {
			in++
		}
	}
	part := func(n, of int) float64 { return 100 * float64(n) / float64(max(1, of)) }
	n := len(questions)
	fmt.Printf("%-18s %6d %7.1f %7.1f %7.1f %7.1f %7.1f %7.1f\n", name, n, part(first, able), part(in3, able), part(in, able), part(right, n), part(wrong, n), part(falsely, n))
}
