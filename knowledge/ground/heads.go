package ground

// ownerActs: what belongs to somebody does not make him do what it does: "Vardal's office led the talks" is no "Vardal led the talks".
func (r *reading) ownerActs() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || said[v].is(speech|attributing|linking|starting|ending) || len(r.found[v]) == 0 || r.loose[v] || passive(said, v) {
			continue
		}
		s := doerBefore(said, v)
		if s < 0 || said[s].poss || len(r.found[s]) == 0 {
			continue
		}
		if by, bad := r.everyPlace(r.found[v], func(p at) bool { return r.exactly(v, p) && r.onlyOwner(s, p) }); bad {
			return against(Role, said[s].text+" "+said[v].text, by), true
		}
	}
	return Verdict{}, false
}

// doerBefore gives the name or noun right before a verb, but for "also", "have" and the like; -1 where something else stands there.
func doerBefore(tokens []token, v int) int {
	s := v - 1
	for s > 0 && (tokens[s].is(adverb) || tokens[s].text == "also" || tokens[s].stem == "have") {
		s--
	}
	if s < 0 || tokens[s].sort != named && !tokens[s].content() {
		return -1
	}
	return s
}

// onlyOwner tells whether a verb of a fact has before it a noun that the piece does not say, and the one at s of the piece as its owner. Countries
// stand for what belongs to them.
func (r *reading) onlyOwner(s int, p at) bool {
	tokens := r.own[p.fact].tokens
	h := doerBefore(tokens, p.token)
	if h < 1 || tokens[h].sort != word || tokens[h].is(light|harmless|speech) || r.uses(at{p.fact, h}) || r.spoken(&tokens[h]) {
		return false
	}
	o := h - 1
	for o > 0 && !tokens[o].poss && tokens[o].sort == word && tokens[o].content() && tokens[o+1].before == joined {
		o--
	}
	return tokens[o].poss && same(&r.said.tokens[s], &tokens[o]) && !r.lex.country(&tokens[o])
}

// headOf gives the noun that a phrase is of which a noun ends: "framework" for "deal" in "a framework for a deal".
func headOf(tokens []token, n int) int {
	for k := n - 1; k > 0 && tokens[k+1].before == joined; k-- {
		t := &tokens[k]
		switch {
		case t.text == "for" || t.text == "of" || t.text == "on" || t.text == "about":
			if h := &tokens[k-1]; h.sort == word && h.content() && t.before == joined && !verbal(tokens, k-1) {
				n = k - 1
			}
		case t.is(preposed|linking|speech|negative) || verbal(tokens, k) || t.text == "that" || t.text == "and":
			return n
		}
	}
	return n
}
