package search

import "slices"

// "The 85 billion": a question that has nothing but a number and what it is a number of means the fact that has it.
const (
	numberAlone = 3   // how many meaningful words such a question has at the most
	byNumber    = 0.6 // the confidence that a single such fact gives at the least
)

// alone finds the only one of the hits that has all of a question that has little but a number, and puts it first. It tells whether there is
// one.
func (r *Result) alone() bool {
	if len(r.Reading.Numbers) == 0 || r.Reading.Content() > numberAlone || len(r.Reading.Entities) > 0 {
		return false
	}
	sole := -1
	for i, h := range r.Hits {
		switch {
		case h.Features[Numbers] < 1 || h.Features[Missing] > 0:
		case sole >= 0:
			return false
		default:
			sole = i
		}
	}
	if sole >= 0 {
		r.Hits[sole].Score += lifted
		slices.SortStableFunc(r.Hits, byScore)
		shareOut(r.Hits)
	}
	return sole >= 0
}
