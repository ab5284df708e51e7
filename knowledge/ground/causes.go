package ground

import (
	"slices"
	"strings"
)

// causes: what the piece gives as a cause or an effect stands in a clause of a fact that has a cause.
func (r *reading) causes() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if !said[i].is(causal) && !consequent(said, i) && !opensReason(said, i) || purpose(&said[i]) || governed(said, i, negative, 2) {
			continue
		}
		if r.causedThere(i) || r.owedTo(i) || said[i].text == "design to" { // which is no "designed to"
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

// owedTo tells whether "due to" at i stands before whom the facts say is paid, behind a sum or share: "a fifth of it due to Norway".
func (r *reading) owedTo(i int) bool {
	said := r.said.tokens
	to := i + 1
	if to+1 < len(said) && said[to].text == "the" {
		to++
	}
	if said[i].text != "due to" || to >= len(said) || said[to].sort != named || !slices.ContainsFunc(said, isShare) {
		return false
	}
	return slices.ContainsFunc(r.found[to], func(p at) bool {
		tokens := r.own[p.fact].tokens
		for k := p.token - 1; k >= max(0, p.token-5) && tokens[k+1].before == joined; k-- {
			if s := stemsOf(&tokens[k])[0]; slices.Contains(paying, s) || s == "go" {
				return true
			}
		}
		return false
	})
}

// aimedAt tells whether "in order to" or "so as to" stands before a verb that the facts have behind "to" as well, and not as what somebody is asked or
// told to do: "lower its duty to win him over".
func (r *reading) aimedAt(i int) bool {
	said := r.said.tokens
	if said[i].text != "in order to" && said[i].text != "so as to" {
		return false
	}
	for k := i + 1; k < min(len(said), i+4); k++ {
		if len(r.found[k]) > 0 && said[k].content() {
			return slices.ContainsFunc(r.found[k], func(p at) bool { return aim(r.own[p.fact].tokens, p.token) })
		}
	}
	return false
}

// letting are the stems of verbs behind which "to" says what somebody may do, not what for.
var letting = strings.Fields("allow permit enabl authoris author clear approv entitl qualifi invit")

// aim tells whether the verb at v stands behind "to" and says what for: the next verb before it is none of asking, telling or trying.
func aim(tokens []token, v int) bool {
	if v < 2 || tokens[v-1].text != "to" || tokens[v].ed {
		return false
	}
	for k := v - 2; k >= 0 && tokens[k+1].before < strong; k-- {
		if tokens[k].stem == "aim" || tokens[k].stem == "mean" {
			return true
		}
		if verbal(tokens, k) {
			s := tokens[k].stem
			return k < v-2 && !tokens[k].is(asking|speech|norm|planned|obliging|starting|linking) && !slices.Contains(achieved, s) && !slices.Contains(committing, s) &&
				!slices.Contains(letting, s)
		}
	}
	return false
}

// consequent tells whether "so" at i says that what follows came of what stands before.
func consequent(tokens []token, i int) bool {
	if tokens[i].text != "so" || tokens[i].before < comma || i == 0 || i+1 >= len(tokens) {
		return false
	}
	switch next, _, _ := strings.Cut(tokens[i+1].text, " "); next {
	case "that", "far", "called", "on", "too", "as", "until", "till", "shortly", "soon", "close", "closely", "short", "early", "late", "often", "many", "much",
		"few":
		return false
	}
	return true
}

// opensReason tells whether "since" or "as" at the start of a sentence gives a reason: "Since ore is scarce, Vardal left the port", with a verb in the
// present and no date before the comma.
func opensReason(tokens []token, i int) bool {
	if tokens[i].text != "since" && tokens[i].text != "as" || i > 0 && tokens[i].before < strong {
		return false
	}
	for k := i + 1; k < len(tokens) && tokens[k].before < comma; k++ {
		switch t := &tokens[k]; {
		case t.sort == dated || t.sort == number:
			return false
		case t.text == "is" || t.text == "are":
			return tokens[i].text == "since" || k < i+4
		case t.text == "has" || t.text == "have" || t.text == "does" || t.text == "do":
			return tokens[i].text == "since"
		}
	}
	return false
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
