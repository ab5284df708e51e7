package ground

import "slices"

// polarity: what a fact denies must be denied, and nothing else.
func (r *reading) polarity() (Verdict, bool) {
	said := r.said.tokens
	denies := slices.ContainsFunc(said, func(t token) bool { return t.is(negative) || lacks(&t) })
	inFacts := r.any(negative)
	if denies && !inFacts && slices.ContainsFunc(said, func(t token) bool { return t.is(negative) }) && !r.unless() && !r.turnedRound() {
		return against(Polarity, "", r.own[0].id), true
	}
	if !inFacts {
		return Verdict{}, false
	}
	for i := range said {
		t := &said[i]
		if t.sort != word || !t.content() || t.is(negative|harmless) || t.stem == "say" || len(r.found[i]) == 0 {
			continue
		}
		denied, plain, by, reach := 0, 0, "", 3
		if verbal(said, i) {
			reach = 5
		}
		for _, p := range r.positionsOf(i) {
			if negated(r.own[p.fact].tokens, p.token, reach) || deniedBehind(r.own[p.fact].tokens, p.token) {
				denied, by = denied+1, r.own[p.fact].id
			} else {
				plain++
			}
		}
		if denied > 0 && plain == 0 && !denies || plain > 0 && denied == 0 && verbal(said, i) && governed(said, i, negative, 2) {
			return against(Polarity, t.text, by), true
		}
		if denied > 0 && plain == 0 && verbal(said, i) && r.flatly(i) && !negated(said, i, 6) && !governed(said, i, negative, 3) && !deniedBehind(said, i) && !governedBehind(said, i, negative, 4) {
			return against(Polarity, t.text, by), true
		}
	}
	return r.deniesMore()
}

// flatly tells whether each place where the facts have a word stands right behind "not".
func (r *reading) flatly(i int) bool {
	return !slices.ContainsFunc(r.positionsOf(i), func(p at) bool { return !governed(r.own[p.fact].tokens, p.token, negative, 2) })
}

// deniesMore finds a negation before a word that no fact denies, although another word there is denied.
func (r *reading) deniesMore() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if !said[i].is(negative) || len(said[i].parts) > 0 || said[i].text == "unless" || said[i].text == "without" || said[i].text == "non" {
			continue
		}
		for k := i + 1; k < min(len(said), i+7) && said[k].before == joined; k++ {
			if said[k].is(planned) || len(r.found[k]) == 0 || !said[k].content() || said[k].is(linking|negative|harmless|adverb|limiting|light) || said[k].text == "only" {
				continue
			}
			if len(r.found[k]) > 0 && said[k].sort == word && !r.deniedAnywhere(k) {
				return against(Polarity, said[k].text, r.own[r.found[k][0].fact].id), true
			}
			break
		}
	}
	return Verdict{}, false
}

// deniedAnywhere tells whether a place where the facts have a word is denied there, or says no by itself.
func (r *reading) deniedAnywhere(k int) bool {
	return slices.ContainsFunc(r.found[k], func(p at) bool {
		tokens := r.own[p.fact].tokens
		return tokens[p.token].is(negative|denying) || negated(tokens, p.token, 5) || governed(tokens, p.token, denying, 4) || governedBehind(tokens, p.token, negative|denying, 3)
	})
}

// negated tells whether a negation governs a word; one that goes with a verb in between does not.
func negated(tokens []token, i, reach int) bool {
	for k := i - 1; k >= max(0, i-12) && tokens[k+1].before < strong; k-- {
		if tokens[k].is(planned|weak|certain) && k < i {
			break
		}
		if tokens[k].is(negative) && tokens[k].is(verb) && slices.ContainsFunc(tokens[k:i], func(t token) bool { return t.text == "to" }) {
			return true
		}
	}
	if !governed(tokens, i, negative, reach) {
		return false
	}
	for k := i - 1; k >= max(0, i-reach) && !tokens[k].is(negative); k-- {
		if tokens[k].is(planned|weak|certain) && verbal(tokens, i) {
			return false // "failing to agree would harm"
		}
		if verbal(tokens, k) && !verbal(tokens, i) {
			return false
		}
	}
	return true
}

// deniedBehind tells whether a verb's object is denied: "bought no soybeans".
func deniedBehind(tokens []token, v int) bool {
	if !verbal(tokens, v) || v+1 >= len(tokens) {
		return false
	}
	switch tokens[v+1].text {
	case "no", "none", "nothing", "nobody", "neither", "not":
		return true
	}
	return false
}

// unless tells whether the piece only turns a condition round: "banned unless it is sold" for "must be sold or be banned".
func (r *reading) unless() bool {
	for _, t := range r.said.tokens {
		if t.is(negative) && t.text != "unless" && !slices.ContainsFunc(r.said.tokens, func(c token) bool { return c.text == "if" }) {
			return false
		}
	}
	return r.any(obliging | condition)
}

// lacks tells whether a word says no without a "no".
func lacks(t *token) bool {
	switch t.stem {
	case "outsid", "avoid", "lack", "unabl", "insuffici", "absent", "absenc", "inadequ":
		return true
	}
	return false
}

// turnedRound tells whether each negation of the piece goes with a word whose opposite the fact has ("did not uphold" for "struck
// down"), or stands for a word of the fact that denies and that the piece does not use ("not enough" for "insufficient").
func (r *reading) turnedRound() bool {
	for i := range r.said.tokens {
		if r.said.tokens[i].is(negative) && !r.oppositeBehind(i) && !r.deniedOtherwise(i) {
			return false
		}
	}
	return true
}

func (r *reading) oppositeBehind(i int) bool {
	for k := i + 1; k < min(len(r.said.tokens), i+4); k++ {
		if t := &r.said.tokens[k]; t.content() && !t.is(negative|linking) {
			_, opposed := r.opposite(t)
			return opposed && len(r.found[k]) == 0
		}
	}
	return false
}

// deniedOtherwise tells whether a word of the facts that denies, and that the piece does not use, stands beside one that the
// piece has behind its negation.
func (r *reading) deniedOtherwise(i int) bool {
	for k := i + 1; k < min(len(r.said.tokens), i+7); k++ {
		if !r.said.tokens[k].content() || r.said.tokens[k].is(linking|negative|harmless) {
			continue
		}
		for _, p := range r.found[k] {
			tokens := r.own[p.fact].tokens
			for n := max(0, p.token-5); n < min(len(tokens), p.token+6); n++ {
				if tokens[n].is(denying) && !r.uses(at{p.fact, n}) {
					return true
				}
			}
		}
	}
	return false
}
