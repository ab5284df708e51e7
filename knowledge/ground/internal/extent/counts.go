package extent

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// countsOther: a number does not count what another number of its fact counts: of "20 firms and 10 managers" there are no ten firms.
func (r Rules) countsOther() (verdict.Verdict, bool) {
	for i := range r.Said.Tokens {
		t := &r.Said.Tokens[i]
		if t.Sort != en.Number || len(t.Counted) == 0 {
			continue
		}
		if by, other := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return r.countedByOther(t.Counted, p) }); other {
			return verdict.Against(verdict.Binding, t.Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// countedByOther tells whether another number of the fact than the one at a place counts one of the words, and that one does not.
func (r Rules) countedByOther(words []int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	counts := func(n *en.Token) bool {
		return slices.ContainsFunc(n.Counted, func(k int) bool {
			return slices.ContainsFunc(words, func(w int) bool { return en.StemsOf(&r.Said.Tokens[w])[0] == en.StemsOf(&tokens[k])[0] })
		})
	}
	if len(tokens[p.Token].Counted) == 0 || counts(&tokens[p.Token]) {
		return false
	}
	for k := range tokens {
		if k != p.Token && tokens[k].Sort == en.Number && !sectionNumber(tokens, k) && counts(&tokens[k]) {
			return true
		}
	}
	return false
}
