package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
)

// at gives the token of a fact that stands at a place.
func (r Rules) at(p reading.Place) *en.Token { return &r.Own[p.Fact].Tokens[p.Token] }

// found tells whether the token at i of the piece is found in the facts.
func (r Rules) found(i int) bool { return len(r.Found[i]) > 0 }

// foundWhere tells whether the token at i of the piece is found at a place that is as wanted.
func (r Rules) foundWhere(i int, wanted func(reading.Place) bool) bool {
	return slices.ContainsFunc(r.Found[i], wanted)
}

// foundBetween tells whether the token at i of the piece is found in a fact behind one token and before another.
func (r Rules) foundBetween(i, f, from, to int) bool {
	return r.foundWhere(i, func(p reading.Place) bool { return p.Fact == f && p.Token > from && p.Token < to })
}

// put notes that the token at i of the piece is found at token k of a fact.
func (r Rules) put(i, f, k int) {
	r.Found[i] = append(r.Found[i], reading.Place{Fact: f, Token: k})
}

// drop takes from the token at i of the piece the places that are not meant.
func (r Rules) drop(i int, unmeant func(reading.Place) bool) {
	r.Found[i] = slices.DeleteFunc(r.Found[i], unmeant)
}

// factHas tells whether a fact has a token that is as wanted.
func (r Rules) factHas(wanted func(en.Token) bool) bool {
	return slices.ContainsFunc(r.Own, func(f en.Text) bool { return slices.ContainsFunc(f.Tokens, wanted) })
}

// next gives the text of the token behind the one at i of the piece; nothing where there is none.
func (r Rules) next(i int) string {
	if i+1 < len(r.Said.Tokens) {
		return r.Said.Tokens[i+1].Text
	}
	return ""
}

// before gives the text of the token before the one at i of the piece; nothing where there is none.
func (r Rules) before(i int) string {
	if i > 0 {
		return r.Said.Tokens[i-1].Text
	}
	return ""
}
