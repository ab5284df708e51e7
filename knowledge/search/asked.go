package search

import "slices"

// What it means that a question stands word for word among the asks of a fact: somebody has reviewed that the fact answers it, so no guess
// is needed.
const (
	reviewed = 0.9 // the confidence that it gives at the least
	lifted   = 6   // how far it puts the fact above the others, in score
)

// askedAs puts first the facts of which a wording has exactly the question's words. It tells whether there are any.
func (r *Result) askedAs(said string, found []*doc) bool {
	any := false
	for i := range r.Hits {
		d := found[slices.IndexFunc(found, func(d *doc) bool { return d.ID == r.Hits[i].ID })]
		if slices.ContainsFunc(d.surfaces, func(s surface) bool { return s.said == said }) {
			r.Hits[i].Score += lifted
			any = true
		}
	}
	if any {
		slices.SortStableFunc(r.Hits, byScore)
		shareOut(r.Hits)
	}
	return any
}
