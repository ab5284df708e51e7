package patchwork

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// replaced: between the very neighbours that a word of the fact has, no other word stands that means something else: "their
// prices rose 52 percent" where they fell, though something else rose; "its last term" for "its first term".
func (r Rules) replaced() (verdict.Verdict, bool) {
	for i := range r.Said.Tokens {
		t := &r.Said.Tokens[i]
		if !t.Content() && grammar.OrderWay(t) == 0 || t.Is(en.Linking|en.Speech) || t.Sort == en.Dated {
			continue
		}
		for f := range r.Own {
			if k := r.rivalAt(i, f); k >= 0 {
				return verdict.Against(verdict.Binding, t.Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// rivalAt gives the token of a fact whose neighbours the token at i has, though it means something else; -1 where there is none, or
// where the token has as many of its own.
func (r Rules) rivalAt(i, f int) int {
	tokens := r.Own[f].Tokens
	for k := range tokens {
		if k == 0 || i == 0 || !alike(r.Said.Tokens, i-1, tokens, k-1) {
			continue
		}
		n, firm := r.beside(i, f, k)
		if n < 2 || !r.contrary(i, f, k) && (!firm || !r.outOfPlace(i, f, k)) {
			continue
		}
		if !r.hasOwnPlace(i, f, k) && !r.Uses(reading.Place{Fact: f, Token: k}) {
			return k
		}
	}
	return -1
}

// hasOwnPlace tells whether a fact has the token at i beside one of its neighbours in the piece, or before the row that ends at token k.
func (r Rules) hasOwnPlace(i, f, k int) bool {
	said, tokens := r.Said.Tokens, r.Own[f].Tokens
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		if p.Fact != f {
			return false
		}
		return r.headOfRow(i, p, k) || alike(said, i-1, tokens, p.Token-1) || alike(said, i+1, tokens, p.Token+1)
	})
}

// headOfRow tells whether a word of the piece stands behind what stands behind "of" in a fact, up to token k: "Heron sales" for "sales of
// the Heron boat".
func (r Rules) headOfRow(i int, p reading.Place, k int) bool {
	tokens := r.Own[p.Fact].Tokens
	if p.Token+1 >= k || tokens[p.Token+1].Text != "of" || !r.Exactly(i, p) {
		return false
	}
	for n := p.Token + 2; n <= k; n++ {
		if tokens[n].Before != en.Joined || en.Verbal(tokens, n) {
			return false
		}
	}
	return slices.ContainsFunc(r.Found[i-1], func(q reading.Place) bool { return q.Fact == p.Fact && q.Token > p.Token && q.Token < k })
}

// contrary tells whether a word of the piece says the opposite of one of a fact, or names another sort of thing.
func (r Rules) contrary(i, f, k int) bool {
	t, n := &r.Said.Tokens[i], &r.Own[f].Tokens[k]
	if t.Sort != en.Word || n.Sort != en.Word || en.Same(t, n) {
		return false
	}
	a, b := r.Lex.Sorts[t.Stem], r.Lex.Sorts[n.Stem]
	return a != b && a != 0 && b != 0 || grammar.OrderWay(t)*grammar.OrderWay(n) < 0 || r.Opposed(t, n)
}

// outOfPlace tells whether a word of the piece, which does not mean what one of a fact means, stands in the facts for something else.
func (r Rules) outOfPlace(i, f, k int) bool {
	t, n := &r.Said.Tokens[i], &r.Own[f].Tokens[k]
	idle := func(t *en.Token) bool {
		return !t.Content() || t.Is(en.Linking|en.Speech|en.Harmless|en.Light|en.Support)
	}
	if t.Sort != n.Sort || idle(t) || idle(n) {
		return false
	}
	same := en.Same(t, n) || slices.Contains(r.Found[i], reading.Place{Fact: f, Token: k})
	return !same && r.verbatim(i)
}

// beside counts the neighbours that tokens of the piece and of a fact share, up to two on each side; 0 where they share none on one
// side, or fewer than two that state something. Firm tells whether one on either side does.
func (r Rules) beside(i, f, k int) (n int, firm bool) {
	tokens := r.Own[f].Tokens
	states := [2]int{}
	for side, step := range []int{-1, 1} {
		before := n
		for d := 1; d <= 2; d++ {
			a, b := i+step*d, k+step*d
			if a < 0 || b < 0 || a >= len(r.Said.Tokens) || b >= len(tokens) || !alike(r.Said.Tokens, a, tokens, b) {
				break
			}
			n++
			if r.Said.Tokens[a].Content() {
				states[side]++
			}
		}
		if n == before {
			return 0, false
		}
	}
	if states[0]+states[1] < 2 {
		return 0, false
	}
	return n, states[0] > 0 && states[1] > 0
}
