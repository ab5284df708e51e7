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
	if !r.lex.isBare(&said[i]) {
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

// supports tells whether a verb such as "hold" or "send" only carries a noun that a fact has, as a noun or as a verb: "held a call"
// for "spoke". Then it stands where that verb stands.
func (r *reading) supports(i int) bool {
	n := r.carried(i)
	if n < 0 || len(r.found[n]) == 0 {
		return false
	}
	for _, p := range r.found[n] {
		if verbal(r.own[p.fact].tokens, p.token) {
			r.found[i] = append(r.found[i], p)
		}
	}
	return true
}

// carried gives the noun that a verb carries: its object, or in the passive its subject. -1 where there is none.
func (r *reading) carried(v int) int {
	said := r.said.tokens
	if passive(said, v) {
		for k := v - 1; k >= max(0, v-7) && said[k+1].before == joined; k-- {
			if said[k].sort == word && said[k].content() && !said[k].is(linking|negative|planned|weak|obliging|certain|adverb|harmless|light) {
				return k
			}
		}
		return -1
	}
	for k := v - 1; k > max(0, v-5) && said[k+1].before == joined; k-- {
		if (said[k].text == "that" || said[k].text == "which") && said[k-1].sort == word && said[k-1].content() && !said[k-1].is(speech|attributing) {
			return k - 1
		}
	}
	for k := v + 1; k < min(len(said), v+7) && said[k].before == joined; k++ {
		if t := &said[k]; t.is(preposed|linking) || t.sort == dated {
			return -1
		} else if t.sort == word && t.content() && !t.is(harmless|limiting|light|adverb) && (k+1 == len(said) || said[k+1].before != joined ||
			said[k+1].sort != word || !said[k+1].content() || said[k+1].is(verb)) {
			return k
		}
	}
	return -1
}
