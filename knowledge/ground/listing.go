package ground

import "slices"

// These rules look at several things that a fact tells together: each of them, one or the other, from one to the other, who of which firm.

// lostEach: what each of several has they don't have together.
func (r *reading) lostEach() (Verdict, bool) {
	said := r.said.tokens
	if r.hasListed("each") {
		return Verdict{}, false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := 1; k+1 < len(tokens); k++ {
			n := k + 2 // "each hold 12 percent"
			if tokens[k].text != "each" || !tokens[k+1].is(verb) || n >= len(tokens) || tokens[n].sort != number {
				continue
			}
			for i := range said {
				if slices.Contains(r.found[i], at{f, n}) && pairBefore(said, i) {
					return against(Binding, said[i].text, r.own[f].id), true
				}
			}
		}
	}
	return Verdict{}, false
}

// pairBefore tells whether "and" stands between two names before a number.
func pairBefore(tokens []token, i int) bool {
	for k := i - 1; k > 0; k-- {
		if tokens[k].text == "and" && tokens[k-1].sort == named && tokens[k+1].sort == named {
			return true
		}
	}
	return false
}

// oneOfTwo: of "10 or 12 percent" and of "10 to 12 percent" the piece does not tell only one number.
func (r *reading) oneOfTwo() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].sort != number || len(r.found[i]) == 0 || said[i].q.unit == "" || said[i].q.bound != exact && said[i].q.bound != about {
			continue
		}
		_, bad := r.everyPlace(r.found[i], func(p at) bool {
			o := otherEnd(r.own[p.fact].tokens, p.token)
			return o >= 0 && !r.uses(at{p.fact, o})
		})
		if bad {
			return against(Binding, said[i].text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// otherEnd gives the number that stands with another one as "10 or 12" or "10 to 12"; -1 where there is none.
func otherEnd(tokens []token, n int) int {
	for _, o := range []int{n - 2, n + 2} {
		if o < 0 || o >= len(tokens) || tokens[o].sort != number {
			continue
		}
		first, between := min(n, o), tokens[(n+o)/2].text
		if (between == "or" || between == "to") && (first == 0 || tokens[first-1].text != "from") {
			return o
		}
	}
	return -1
}

// itsSubject: what one of two does is not done by the other one: "Norway signed and Denmark refused" is no "Norway signed and refused".
func (r *reading) itsSubject() (Verdict, bool) {
	said := r.said.tokens
	for v := 2; v < len(said); v++ {
		if said[v-1].text != "and" || !verbal(said, v) && !(said[v].ed && said[v].is(verb)) || len(r.found[v]) == 0 || r.loose[v] {
			continue
		}
		by, bad := r.everyPlace(r.found[v], func(p at) bool {
			return r.exactly(v, p) && ownSubject(r.own[p.fact].tokens, p.token) && !r.uses(at{p.fact, p.token - 1})
		})
		if bad {
			return against(Role, said[v].text, by), true
		}
	}
	return Verdict{}, false
}

// ownSubject tells whether a name stands right before a verb and behind "and" or "but": "and Denmark refused".
func ownSubject(tokens []token, v int) bool {
	return v > 1 && tokens[v-1].sort == named && tokens[v-1].before == joined && (tokens[v-2].text == "and" || tokens[v-2].text == "but")
}

// goesForAll: a number that goes for several is not given to one of them.
func (r *reading) goesForAll() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].sort != number || len(r.found[i]) == 0 || said[i].q.value < 100 && !isShare(said[i]) {
			continue
		}
		if _, bad := r.everyPlace(r.found[i], r.onlyOneOf); bad {
			return against(Binding, said[i].text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// onlyOneOf tells whether a number of a fact stands behind a list of names and a verb and the piece names some of them only.
func (r *reading) onlyOneOf(p at) bool {
	tokens := r.own[p.fact].tokens
	k := p.token - 1
	for ; k > max(0, p.token-5) && tokens[k+1].before == joined && tokens[k].sort != named; k-- {
		if tokens[k].text == "each" || tokens[k].text == "and" || tokens[k].is(preposed) && tokens[k].text != "to" {
			return false
		}
	}
	if k == p.token-1 || tokens[k].sort != named || k < 2 || tokens[k-1].text != "and" {
		return false
	}
	used, left := 0, 0
	for n := k; n >= 0 && (tokens[n].sort == named || tokens[n].text == "and"); n-- {
		switch {
		case tokens[n].sort != named:
		case r.spokenName(&tokens[n]):
			used++
		default:
			left++
		}
	}
	return used == 1 && left > 0
}

// spokenName tells whether the piece has a name of a fact.
func (r *reading) spokenName(n *token) bool {
	return slices.ContainsFunc(r.said.tokens, func(s token) bool {
		return s.sort == named && same(&s, n) || lastStem(&s) == "other" || s.stem == "among"
	})
}

// inBrackets: who stands with one name in brackets behind his own is not of the firm or country in another's brackets.
func (r *reading) inBrackets() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		b := bracketed(said, i)
		if b < 0 && i+2 < len(said) && said[i].sort == named && said[i+1].text == "of" && said[i+1].before == joined && said[i+2].sort == named {
			b = i + 2
		}
		if b < 0 || len(r.found[b]) == 0 {
			continue
		}
		for _, p := range r.found[b] {
			tokens := r.own[p.fact].tokens
			if p.token == 0 || bracketed(tokens, p.token-1) != p.token || same(&said[i], &tokens[p.token-1]) {
				continue
			}
			for k := range tokens {
				if o := bracketed(tokens, k); o >= 0 && same(&said[i], &tokens[k]) && !same(&said[b], &tokens[o]) {
					return against(Role, said[i].text+" "+said[b].text, r.own[p.fact].id), true
				}
			}
		}
	}
	return Verdict{}, false
}

// bracketed gives the name in brackets behind the name at i: "Holm (Vardal)"; -1 where there is none.
func bracketed(tokens []token, i int) int {
	b := i + 1
	if b < len(tokens) && tokens[i].sort == named && tokens[b].sort == named && tokens[b].before == quoted && (b+1 == len(tokens) || tokens[b+1].before != joined) {
		return b
	}
	return -1
}
