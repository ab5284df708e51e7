package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
)

// These functions read negations that only turn round what the facts say in other words.

// unless tells whether the piece only turns a condition round: "banned unless it is sold" for "must be sold or be banned".
func (r Rules) unless() bool {
	if slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool { return t.Is(en.Negative) && t.Text != "unless" }) {
		return false
	}
	return r.Any(en.Obliging|en.Condition) && (r.Says("or") || r.Says("otherwise") || r.Says("unless")) || r.Says("without")
}

// turnedRound tells whether each negation of the piece goes with a word whose opposite the fact has ("did not uphold" for "struck
// down"), or stands for a word of the fact that denies and that the piece does not use ("not enough" for "insufficient").
func (r Rules) turnedRound() bool {
	for i := range r.Said.Tokens {
		if r.VotedDown(i) {
			continue
		}
		if yet := strings.HasSuffix(r.Said.Tokens[i].Text, "yet to") || strings.HasSuffix(r.Said.Tokens[i].Text, "yet"); yet && r.Says("still") {
			continue // "had yet to be signed" for "still had to be"
		}
		if r.Said.Tokens[i].Text == "unless" && r.unless() {
			continue
		}
		if r.Said.Tokens[i].Is(en.Negative) && !r.oppositeBehind(i) && !r.deniedOtherwise(i) && !r.SaidOtherwise(i) {
			return false
		}
	}
	return true
}

// oppositeBehind tells whether the first word behind i that states something is the opposite of what the facts say.
func (r Rules) oppositeBehind(i int) bool {
	for k := i + 1; k < min(len(r.Said.Tokens), i+4); k++ {
		if t := &r.Said.Tokens[k]; t.Content() && !t.Is(en.Negative|en.Linking) {
			_, opposed := r.Opposite(t)
			return opposed && len(r.Found[k]) == 0
		}
	}
	return false
}

// deniedOtherwise tells whether a word of the facts that denies, and that the piece does not use, stands beside one that the
// piece has behind its negation.
func (r Rules) deniedOtherwise(i int) bool {
	for k := i + 1; k < min(len(r.Said.Tokens), i+7); k++ {
		if !r.Said.Tokens[k].Content() || r.Said.Tokens[k].Is(en.Linking|en.Negative|en.Harmless) {
			continue
		}
		if slices.ContainsFunc(r.Found[k], r.denierBeside) {
			return true
		}
	}
	return false
}

// denierBeside tells whether a word that denies, and that the piece does not use, stands beside a place of a fact, in its clause.
func (r Rules) denierBeside(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	denies := func(n int) bool { return deniesThing(tokens, n) && !r.Uses(reading.Place{Fact: p.Fact, Token: n}) }
	for n := p.Token; n >= max(0, p.Token-5); n-- {
		if denies(n) {
			return true
		}
		if opensAnew(&tokens[n]) {
			break
		}
	}
	for n := p.Token + 1; n < min(len(tokens), p.Token+6) && !opensAnew(&tokens[n]); n++ {
		if denies(n) {
			return true
		}
	}
	return false
}

// opensAnew tells whether a sentence, or a clause behind a comma, begins with a token: "…, but the port stayed open".
func opensAnew(t *en.Token) bool {
	return t.Before == en.Strong || t.Before == en.Comma && en.Joins(t)
}

// deniesThing tells whether a word denies what stands beside it: "barred", "a ban on", and not "or face a ban".
func deniesThing(tokens []en.Token, n int) bool {
	t := &tokens[n]
	if !t.Is(en.Denying) || !t.Is(en.Norm) || t.Ed || en.Verbal(tokens, n) {
		return t.Is(en.Denying)
	}
	if n+1 >= len(tokens) {
		return false
	}
	switch tokens[n+1].Text {
	case "on", "of", "against", "from":
		return true
	}
	return false
}
