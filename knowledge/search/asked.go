package search

import "slices"

// What it means that a question stands word for word among the asks of a fact: somebody has reviewed that the fact answers it, so no guess
// is needed.
const (
	reviewed = 0.9 // the confidence that it gives at the least
	lifted   = 6   // how far it puts the fact above the others, in score
)

// asksOf gives the facts that have a wording, by the wording's words.
func asksOf(docs []doc) map[string][]int32 {
	all := map[string][]int32{}
	for i := range docs {
		for _, s := range docs[i].surfaces {
			if had := all[s.said]; len(had) == 0 || had[len(had)-1] != int32(i) {
				all[s.said] = append(had, int32(i))
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

// askedAs puts first the facts that are asked for word for word. It tells whether there are any.
func (x *Index) askedAs(r *Result, said string) bool {
	asked := x.asked[said]
	for _, i := range asked {
		if at := slices.IndexFunc(r.Hits, func(h Hit) bool { return h.ID == x.docs[i].ID }); at >= 0 {
			r.Hits[at].Score += lifted
		}
	}
	if len(asked) > 0 {
		slices.SortStableFunc(r.Hits, byScore)
		shareOut(r.Hits)
	}
	return len(asked) > 0
}
