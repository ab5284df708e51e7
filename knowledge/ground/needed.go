package ground

import "slices"

// neededFor tells whether a negation is one of two by which the piece says what is needed for something: "without a permit no ship may sail",
// "a permit without which no ship may sail". The facts must say that it is needed.
func (r *reading) neededFor(n int) bool {
	said := r.said.tokens
	from, to := sentenceOf(said, n)
	lacking, denied := -1, -1
	for k := from; k < to; k++ {
		switch t := &said[k]; {
		case !t.is(negative) || t.text == "non":
		case t.text == "without" || t.text == "unless":
			if lacking >= 0 {
				return false
			}
			lacking = k
		case denied >= 0 || !allowedNear(said, k) || t.text != "not" && t.text != "no" && t.text != "never" && len(t.parts) == 0 || t.text == "no" && r.wider(k):
			return false
		default:
			denied = k
		}
	}
	return lacking >= 0 && denied >= 0 && r.needs(lacking)
}

// notNeeded: what a fact says may not be done without something does need it: "needs no permit" where no ship may sail without one.
func (r *reading) notNeeded() (Verdict, bool) {
	said := r.said.tokens
	for n := range said {
		if !said[n].is(negative) || n == 0 || !needing(&said[n-1]) && !(n+1 < len(said) && needing(&said[n+1])) {
			continue
		}
		for k := n + 1; k < min(len(said), n+5) && said[k].before == joined; k++ {
			if said[k].sort != word || !said[k].content() || needing(&said[k]) || said[k].is(negative|harmless) {
				continue
			}
			if by, needed := r.everyPlace(r.positionsOf(k), r.notWithout); needed {
				return against(Polarity, said[k].text, by), true
			}
			break
		}
	}
	return Verdict{}, false
}

// notWithout tells whether a place of a fact is what something may not be done without.
func (r *reading) notWithout(p at) bool {
	tokens := r.own[p.fact].tokens
	from, to := sentenceOf(tokens, p.token)
	lacking := false
	for k := max(from, p.token-4); k < p.token; k++ {
		lacking = lacking || tokens[k].text == "without"
	}
	for k := from; lacking && k < to; k++ {
		if tokens[k].is(negative) && tokens[k].text != "without" && tokens[k].text != "non" && allowedNear(tokens, k) {
			return true
		}
	}
	return false
}

// wider tells whether the noun behind "no" lacks a word by which the facts say which of them are meant: "no ship" for "a foreign ship".
func (r *reading) wider(n int) bool {
	said := r.said.tokens
	for k := n + 1; k < min(len(said), n+4); k++ {
		if said[k].sort != word || !said[k].content() || len(r.found[k]) == 0 {
			continue
		}
		return !slices.ContainsFunc(r.found[k], func(p at) bool {
			tokens := r.own[p.fact].tokens
			if p.token == 0 || tokens[p.token].before != joined || said[k].is(harmless) {
				return p.token == 0
			}
			t := &tokens[p.token-1]
			return t.sort != word || !t.content() || verbal(tokens, p.token-1) || r.uses(at{p.fact, p.token - 1})
		})
	}
	return false
}

// sentenceOf gives where the sentence of token i begins and ends: semicolons and the like end it.
func sentenceOf(tokens []token, i int) (from, to int) {
	for from = i; from > 0 && tokens[from].before != strong; from-- {
	}
	for to = i + 1; to < len(tokens) && tokens[to].before != strong; to++ {
	}
	return from, to
}

// allowedNear tells whether a word for what may or can be done stands beside a negation: "may not", "no ship could".
func allowedNear(tokens []token, n int) bool {
	for k := max(0, n-2); k < min(len(tokens), n+5); k++ {
		switch t := &tokens[k]; {
		case t.text == "may", t.text == "can", t.text == "could", t.stem == "let", t.stem == "allow", t.stem == "permit", t.stem == "possibl":
			return true
		}
	}
	return tokens[n].is(weak)
}

// needs tells whether the facts say that what the piece has behind "without" is needed, or for "without it" and "without which" one of the words
// before it.
func (r *reading) needs(lacking int) bool {
	said := r.said.tokens
	if lacking+1 == len(said) {
		return false
	}
	if next := said[lacking+1].text; next != "it" && next != "which" {
		k := lacking + 1
		for k < len(said) && said[k].before < comma && !said[k].content() {
			k++
		}
		for ; k < len(said) && said[k].before == joined && said[k].content(); k++ {
			if slices.ContainsFunc(r.found[k], r.neededThere) {
				return true
			}
		}
		return false
	}
	for k := 0; k < lacking; k++ {
		if t := &said[k]; t.sort == word && t.content() && slices.ContainsFunc(r.found[k], r.neededThere) {
			return true
		}
	}
	return false
}

// neededThere tells whether a place of a fact is what is needed there: "it needs a permit", "a permit needed before it may sail".
func (r *reading) neededThere(p at) bool {
	tokens := r.own[p.fact].tokens
	if needing(&tokens[p.token]) && len(tokens[p.token].parts) > 1 {
		return true // "need a licence"
	}
	for k := p.token - 1; k >= max(0, p.token-6) && tokens[k+1].before < strong && !tokens[k].is(preposed); k-- {
		if needing(&tokens[k]) {
			return verbal(tokens, k) && !behindBe(tokens, k) && tokens[k+1].sort != dated
		}
	}
	for k := p.token + 1; k < min(len(tokens), p.token+4) && tokens[k].before == joined; k++ {
		if needing(&tokens[k]) {
			return tokens[k].ed && (k+1 == len(tokens) || tokens[k+1].is(preposed) || tokens[k+1].text == "if")
		}
	}
	return false
}

// needing tells whether a word says that something is needed.
func needing(t *token) bool {
	s := stemsOf(t)[0]
	return t.sort == word && (s == "need" || s == "requir")
}

// onlyOrMust tells whether one of piece and facts says with "only" what may be done where the other says that it must be so: "must be sold there" for
// "may be sold only there", and the other way round.
func (r *reading) onlyOrMust(i int, mine class, places []at) bool {
	only := onlyNear(r.said.tokens, i)
	return slices.ContainsFunc(places, func(p at) bool {
		theirs := dutyBefore(r.own[p.fact].tokens, p.token)
		return theirs == obliging|weak-mine && only == (mine&weak != 0) && onlyNear(r.own[p.fact].tokens, p.token) == (theirs&weak != 0)
	})
}

// onlyNear tells whether "only" stands within the clause of a verb, up to three words off.
func onlyNear(tokens []token, v int) bool {
	for k := max(0, v-3); k < min(len(tokens), v+4); k++ {
		if (tokens[k].text == "only" || tokens[k].text == "solely" || tokens[k].text == "exclusively") && (k <= v || tokens[k].before == joined) {
			return true
		}
	}
	return false
}
