package ground

import "slices"

// replaced: between the very neighbours that a word of the fact has, no other word stands that means something else: "their
// prices rose 52 percent" where they fell, though something else rose; "its last term" for "its first term".
func (r *reading) replaced() (Verdict, bool) {
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		if !t.content() && orderWay(t) == 0 || t.is(linking|speech) || t.sort == dated {
			continue
		}
		for f := range r.own {
			if k := r.rivalAt(i, f); k >= 0 {
				return against(Binding, t.text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// rivalAt gives the token of a fact whose neighbours the token at i has, though it means something else; -1 where there is none, or
// where the token has as many of its own.
func (r *reading) rivalAt(i, f int) int {
	tokens := r.own[f].tokens
	for k := range tokens {
		if k == 0 || i == 0 || !alike(r.said.tokens, i-1, tokens, k-1) {
			continue
		}
		n, firm := r.beside(i, f, k)
		if n < 2 || !r.contrary(i, f, k) && (!firm || !r.outOfPlace(i, f, k)) {
			continue
		}
		own := slices.ContainsFunc(r.found[i], func(p at) bool {
			return p.fact == f && r.headOfRow(i, p, k) || p.fact == f && (alike(r.said.tokens, i-1, r.own[f].tokens, p.token-1) || alike(r.said.tokens, i+1, r.own[f].tokens, p.token+1))
		})
		if !own && !r.uses(at{f, k}) {
			return k
		}
	}
	return -1
}

// headOfRow tells whether a word of the piece stands behind what stands behind "of" in a fact, up to token k: "Heron sales" for "sales of the Heron boat".
func (r *reading) headOfRow(i int, p at, k int) bool {
	tokens := r.own[p.fact].tokens
	if p.token+1 >= k || tokens[p.token+1].text != "of" || !r.exactly(i, p) {
		return false
	}
	for n := p.token + 2; n <= k; n++ {
		if tokens[n].before != joined || verbal(tokens, n) {
			return false
		}
	}
	return slices.ContainsFunc(r.found[i-1], func(q at) bool { return q.fact == p.fact && q.token > p.token && q.token < k })
}

// contrary tells whether a word of the piece says the opposite of one of a fact, or names another sort of thing.
func (r *reading) contrary(i, f, k int) bool {
	t, n := &r.said.tokens[i], &r.own[f].tokens[k]
	if t.sort != word || n.sort != word || same(t, n) {
		return false
	}
	a, b := r.lex.sorts[t.stem], r.lex.sorts[n.stem]
	return a != b && a != 0 && b != 0 || orderWay(t)*orderWay(n) < 0 || r.opposed(t, n)
}

// outOfPlace tells whether a word of the piece, which does not mean what one of a fact means, stands in the facts for something else.
func (r *reading) outOfPlace(i, f, k int) bool {
	t, n := &r.said.tokens[i], &r.own[f].tokens[k]
	idle := func(t *token) bool { return !t.content() || t.is(linking|speech|harmless|light|support) }
	return t.sort == n.sort && slices.ContainsFunc(r.found[i], func(p at) bool { return r.exactly(i, p) }) && !idle(t) && !idle(n) && !same(t, n) &&
		!slices.Contains(r.found[i], at{f, k})
}

// beside counts the neighbours that tokens of the piece and of a fact share, up to two on each side; 0 where they share none on one
// side, or fewer than two that state something. Firm tells whether one on either side does.
func (r *reading) beside(i, f, k int) (n int, firm bool) {
	tokens := r.own[f].tokens
	states := [2]int{}
	for side, step := range []int{-1, 1} {
		before := n
		for d := 1; d <= 2; d++ {
			a, b := i+step*d, k+step*d
			if a < 0 || b < 0 || a >= len(r.said.tokens) || b >= len(tokens) || !alike(r.said.tokens, a, tokens, b) {
				break
			}
			n++
			if r.said.tokens[a].content() {
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

// forOrAgainst: who ruled against somebody did not rule for him.
func (r *reading) forOrAgainst() (Verdict, bool) {
	side := func(tokens []token, v int) string {
		for k := v + 1; k < min(len(tokens), v+3) && tokens[k].before == joined; k++ {
			if t := tokens[k].text; t == "for" || t == "against" {
				return t
			}
		}
		return ""
	}
	for v := range r.said.tokens {
		mine := side(r.said.tokens, v)
		if mine == "" || !verbal(r.said.tokens, v) {
			continue
		}
		by, other := r.everyPlace(r.found[v], func(p at) bool {
			theirs := side(r.own[p.fact].tokens, p.token)
			return theirs != "" && theirs != mine && !hasWord(r.own[p.fact].tokens, mine)
		})
		if other {
			return against(Opposite, mine, by), true
		}
	}
	return Verdict{}, false
}
