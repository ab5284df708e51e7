package search

import (
	"math"
	"slices"
	"strings"
)

// What it means that a question stands word for word among the asks of a fact: somebody has reviewed that the fact answers it, so no guess
// is needed.
const (
	reviewed = 0.9 // the confidence that it gives at the least
	lifted   = 6   // how far it puts the fact above the others, in score
	behind   = 1   // how far one of several such facts is behind another at the most
)

// asksOf gives the facts that have a wording, by the words in which a question of that wording is read.
func (x *Index) asksOf() map[string][]int32 {
	all := map[string][]int32{}
	for i := range x.docs {
		for _, s := range x.docs[i].surfaces {
			said := spoken(x.lexicon.expandSlang(strings.Fields(s.said)))
			if had := all[said]; len(had) == 0 || had[len(had)-1] != int32(i) {
				all[said] = append(had, int32(i))
			}
		}
	}
	return all
}

// withAsked adds the facts that are asked for word for word to those that share most with the question.
func (x *Index) withAsked(best []scored, said string) []scored {
	for _, i := range x.asked[said] {
		if !slices.ContainsFunc(best, func(s scored) bool { return s.doc == i }) {
			best = append(best, scored{doc: i})
		}
	}
	return best
}

// askedAs puts first the facts that are asked for word for word, none of several far behind another: all of them are meant. It tells
// whether there are any.
func (x *Index) askedAs(r *Result, said string) bool {
	asked := x.asked[said]
	if len(asked) == 0 {
		return false
	}
	var at []int
	best := math.Inf(-1)
	for _, i := range asked {
		if k := slices.IndexFunc(r.Hits, func(h Hit) bool { return h.ID == x.docs[i].ID }); k >= 0 {
			r.Hits[k].Score += lifted
			at, best = append(at, k), max(best, r.Hits[k].Score)
		}
	}
	for _, k := range at {
		r.Hits[k].Score = max(r.Hits[k].Score, best-behind)
	}
	slices.SortStableFunc(r.Hits, byScore)
	shareOut(r.Hits)
	return true
}
