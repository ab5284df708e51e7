package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"

	"tiktalks/knowledge/ground/internal/verdict"
)

// causes: what the piece gives as a cause or an effect stands in a clause of a fact that has a cause.
func (r Rules) causes() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		causal := said[i].Is(en.Causal) || consequent(said, i) || opensReason(said, i)
		if !causal || purpose(&said[i]) || en.Governed(said, i, en.Negative, 2) {
			continue
		}
		if r.causedThere(i) || r.OwedTo(i) || said[i].Text == "design to" { // which is no "designed to"
			continue
		}
		return verdict.Missing(verdict.Cause, said[i].Text), true
	}
	return verdict.Verdict{}, false
}

// purpose tells whether a causal phrase only says what something was for.
func purpose(t *en.Token) bool {
	switch t.Text {
	case "so that", "in order to", "so as to", "in return", "in return for", "in exchange", "designed to":
		return true
	}
	return false
}

// consequent tells whether "so" at i says that what follows came of what stands before.
func consequent(tokens []en.Token, i int) bool {
	if tokens[i].Text != "so" || tokens[i].Before < en.Comma || i == 0 || i+1 >= len(tokens) {
		return false
	}
	switch next, _, _ := strings.Cut(tokens[i+1].Text, " "); next {
	case "that", "far", "called", "on", "too", "as", "until", "till", "shortly", "soon", "close", "closely", "short", "early", "late",
		"often", "many", "much", "few":
		return false
	}
	return true
}

// opensReason tells whether "since" or "as" at the start of a sentence gives a reason: "Since ore is scarce, Vardal left the port", with
// a verb in the present and no date before the comma.
func opensReason(tokens []en.Token, i int) bool {
	if tokens[i].Text != "since" && tokens[i].Text != "as" || i > 0 && tokens[i].Before < en.Strong {
		return false
	}
	for k := i + 1; k < len(tokens) && tokens[k].Before < en.Comma; k++ {
		switch t := &tokens[k]; {
		case t.Sort == en.Dated || t.Sort == en.Number:
			return false
		case t.Text == "is" || t.Text == "are":
			return tokens[i].Text == "since" || k < i+4
		case t.Text == "has" || t.Text == "have" || t.Text == "does" || t.Text == "do":
			return tokens[i].Text == "since"
		}
	}
	return false
}

// fromThere tells whether what stands before a causal word in its sentence is of the same fact too, where it is of any: what one fact tells
// is no cause of what another one does.
func (r Rules) fromThere(i, fact int) bool {
	elsewhere := false
	for k := i - 1; k >= 0 && r.Said.Tokens[k+1].Before < en.Strong; k-- {
		t := &r.Said.Tokens[k]
		if !t.Content() || t.Is(en.Linking|en.Harmless|en.Light) || t.Sort == en.Dated || len(r.Found[k]) == 0 {
			continue
		}
		if r.isOf(fact, k) {
			return true
		}
		elsewhere = true
	}
	return !elsewhere && !(r.GoesOn && i < 2 && r.Said.Tokens[0].Text == "which")
}

// drawn tells whether a verb only says that somebody sees a cause: "Holm tied the delay to the strike".
func drawn(t *en.Token) bool {
	switch t.Stem {
	case "tie", "link", "connect", "associat", "attribut", "put down to", "lay to":
		return true
	}
	return false
}

// causedThere tells whether a word next behind a causal one stands in a part of a fact where something is given as a cause.
func (r Rules) causedThere(i int) bool {
	said := r.Said.Tokens
	seen := 0
	keeps := slices.ContainsFunc(said, func(t en.Token) bool { return t.Is(en.Speech|en.Attributing) || drawn(&t) })
	causes := func(t en.Token) bool {
		if t.Is(en.Causal|en.Blaming|en.Condition) && (keeps || !drawn(&t)) {
			return true
		}
		return t.Text == "so" || t.Text == "which" && said[i].Text == "so"
	}
	for k := i + 1; k < min(len(said), i+9) && said[k].Before < en.Strong && seen < 4; k++ {
		if !said[k].Content() || said[k].Is(en.Linking|en.Harmless|en.Light) {
			continue
		}
		seen++
		for _, p := range r.Found[k] {
			tokens := r.Own[p.Fact].Tokens
			from, to := grammar.SentenceOf(tokens, p.Token)
			if r.fromThere(i, p.Fact) && slices.ContainsFunc(tokens[from:to], causes) {
				return true
			}
		}
	}
	return seen == 0
}
