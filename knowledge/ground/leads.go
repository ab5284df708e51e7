package ground

import "slices"

// leads tells whether a word such as "bring", "let" or "hand" only leads to what stands beside it: the piece has little else that is not
// found, and what the facts say there by a verb that has an opposite it says as well: "let the tariffs stand" does not retell that they
// were struck down.
func (r *reading) leads(i int) bool {
	said := r.said.tokens
	if said[i].text == "inside" && i+1 < len(said) && timeUnit(said[i+1].q.unit) {
		return r.says("within")
	}
	if left := said[i].stem == "leav" && i+1 < len(said); left && (said[i+1].text == "outside" || said[i+1].text == "out") {
		return false // what is left outside is not just left
	}
	if ofBody := i > 0 && said[i-1].text == "the" && i+1 < len(said) && said[i+1].text == "of"; said[i].text == "head" && ofBody {
		return false // "the head of the council" is who leads it
	}
	if t := &said[i]; !r.lex.isBare(t) || t.stem == "use" && leadsTo(said, i, "to") {
		return false
	}
	stands, leading := 0, 0
	for k := range said {
		switch t := &said[k]; {
		case len(r.found[k]) > 0 && t.content() && !t.is(harmless|light|speech|linking), t.sort == number, t.sort == dated:
			stands++
		case len(r.found[k]) == 0 && r.lex.isBare(t):
			leading++
		}
	}
	return stands > 2*leading && leading < 3 && !r.passesOver() && !r.deniesThere()
}

// isBare tells whether a token is such a word, or a verb of that kind with a little word that leads on: "bring in".
func (l *lexicon) isBare(t *token) bool {
	if t.sort != word || len(t.parts) == 0 || t.is(bare) {
		return t.sort == word && t.is(bare)
	}
	e := l.words[t.parts[0]]
	return len(t.parts) == 2 && e != nil && e.is(bare) && e.is(verb|harmless) && (particle(t.parts[1]) || t.parts[1] == "into" || t.parts[1] == "under")
}

// leadsTo tells whether a word stands behind token i in its part of the sentence.
func leadsTo(tokens []token, i int, word string) bool {
	for k := i + 1; k < len(tokens) && tokens[k].before < comma; k++ {
		if tokens[k].text == word {
			return true
		}
	}
	return false
}

// passesOver tells whether a sentence of the facts that the piece retells has a verb with an opposite that the piece does not say.
func (r *reading) passesOver() bool {
	for f := range r.own {
		tokens := r.own[f].tokens
		for _, c := range sentencesIn(tokens) {
			retold := false
			for k := c[0]; k < c[1]; k++ {
				retold = retold || tokens[k].content() && !tokens[k].is(harmless|light|linking) && r.uses(at{f, k})
			}
			if retold && slices.ContainsFunc(tokens[c[0]:c[1]], func(t token) bool { return r.hasOpposite(&t) && !r.spoken(&t) }) {
				return true
			}
		}
	}
	return false
}

// deniesThere tells whether the facts say "not" of a verb that the piece doesn't say, with what it says behind it, and the piece says no nowhere.
func (r *reading) deniesThere() bool {
	if slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.is(negative|denying) || lacks(&t) }) {
		return false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			v := k
			if tokens[k].text == "not" || tokens[k].text == "never" {
				v = k + 1
			}
			if tokens[k].is(negative) && v < len(tokens) && (v == k && len(tokens[k].parts) > 1 || v > k && verbal(tokens, v)) && !r.uses(at{f, v}) &&
				r.takesBehind(f, v) {
				return true
			}
		}
	}
	return false
}

// hasOpposite tells whether a verb has an opposite in the tables.
func (r *reading) hasOpposite(t *token) bool {
	return t.sort == word && t.is(verb) && slices.ContainsFunc(t.groups, func(g uint16) bool { return len(r.lex.opposites[g]) > 0 })
}
