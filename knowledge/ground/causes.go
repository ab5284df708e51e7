package ground

import "slices"

// causes: what the piece gives as a cause or an effect stands in a clause of a fact that has a cause.
func (r *reading) causes() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if !said[i].is(causal) && !consequent(said, i) && !reasoned(said, i) || purpose(&said[i]) || governed(said, i, negative, 2) {
			continue
		}
		if r.causedThere(i) {
			continue
		}
		return missing(Cause, said[i].text), true
	}
	return Verdict{}, false
}

// purpose tells whether a causal phrase only says what something was for.
func purpose(t *token) bool {
	switch t.text {
	case "so that", "in order to", "so as to", "in return", "in return for", "in exchange", "designed to":
		return true
	}
	return false
}

// consequent tells whether "so" at i says that what follows came of what stands before.
func consequent(tokens []token, i int) bool {
	if tokens[i].text != "so" || tokens[i].before < comma || i == 0 || i+1 >= len(tokens) {
		return false
	}
	switch tokens[i+1].text {
	case "that", "far", "called", "on", "too", "as":
		return false
	}
	return true
}

// reasoned tells whether "since" at i gives a reason and not a day: "Since ore is scarce, …", with a verb in the present before the
// comma and no date.
func reasoned(tokens []token, i int) bool {
	if tokens[i].text != "since" || i > 0 && tokens[i].before < strong {
		return false
	}
	present := false
	for k := i + 1; k < len(tokens) && tokens[k].before < comma; k++ {
		switch t := &tokens[k]; {
		case t.sort == dated || t.sort == number:
			return false
		case t.text == "is" || t.text == "are" || t.text == "has" || t.text == "have" || t.text == "does" || t.text == "do":
			present = true
		}
	}
	return present
}

// fromThere tells whether what stands before a causal word in its sentence is of the same fact too, where it is of any: what one fact tells
// is no cause of what another one does.
func (r *reading) fromThere(i, fact int) bool {
	elsewhere := false
	for k := i - 1; k >= 0 && r.said.tokens[k+1].before < strong; k-- {
		t := &r.said.tokens[k]
		if !t.content() || t.is(linking|harmless|light) || t.sort == dated || len(r.found[k]) == 0 {
			continue
		}
		if slices.ContainsFunc(r.found[k], func(p at) bool { return p.fact == fact }) {
			return true
		}
		elsewhere = true
	}
	return !elsewhere && !(r.goesOn && i < 2 && r.said.tokens[0].text == "which")
}

// drawn tells whether a verb only says that somebody sees a cause: "Holm tied the delay to the strike".
func drawn(t *token) bool {
	switch t.stem {
	case "tie", "link", "connect", "associat", "attribut", "put down to", "lay to":
		return true
	}
	return false
}

// causedThere tells whether a word next behind a causal one stands in a part of a fact where something is given as a cause.
func (r *reading) causedThere(i int) bool {
	said := r.said.tokens
	seen := 0
	keeps := slices.ContainsFunc(said, func(t token) bool { return t.is(speech|attributing) || drawn(&t) })
	for k := i + 1; k < min(len(said), i+9) && said[k].before < strong && seen < 4; k++ {
		if !said[k].content() || said[k].is(linking|harmless|light) {
			continue
		}
		seen++
		for _, p := range r.found[k] {
			tokens := r.own[p.fact].tokens
			for _, c := range sentencesIn(tokens) {
				if p.token >= c[0] && p.token < c[1] && r.fromThere(i, p.fact) && slices.ContainsFunc(tokens[c[0]:c[1]], func(t token) bool {
					return t.is(causal|blaming|condition) && (keeps || !drawn(&t)) || t.text == "so" || t.text == "which" && said[i].text == "so"
				}) {
					return true
				}
			}
		}
	}
	return seen == 0
}
