package patchwork

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// clausesTurned: what stands behind "if", "because" or "whenever" in a fact does not stand before it in the piece, and the rest behind
// it: "whenever the school closes, the river rises" for "whenever the river rises, the school closes".
func (r Rules) clausesTurned() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for c := range said {
		conjunction := conjunctionAt(said, c)
		if conjunction == "" {
			continue
		}
		behind, rest := aroundConjunction(said, c)
		for f := range r.Own {
			tokens := r.Own[f].Tokens
			for k := range tokens {
				if conjunctionAt(tokens, k) != conjunction {
					continue
				}
				theirs, others := aroundConjunction(tokens, k)
				if r.onlyAmong(behind, others, theirs, f) && r.onlyAmong(rest, theirs, others, f) {
					return verdict.Against(verdict.Cause, said[c].Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// conjunctionAt gives the conjunction that begins at k, of one token or three; "" where none does.
func conjunctionAt(tokens []en.Token, k int) string {
	if slices.Contains(conjunctions, tokens[k].Text) {
		return tokens[k].Text
	}
	if k+2 < len(tokens) && tokens[k].Text == "as" && tokens[k+1].Text == "soon" && tokens[k+2].Text == "as" {
		return "as soon as"
	}
	return ""
}

// conjunctions are those whose two clauses can't change places.
var conjunctions = []string{
	"if", "because", "whenever", "until", "provided", "provided that", "as long as", "so long as", "unless", "once", "in order to", "so that",
}

// aroundConjunction gives the words that state something in the clause behind the conjunction at c, up to the next comma, and those of
// the rest of the sentence: only before it where it stands in its middle, as whose word it is may stand behind.
func aroundConjunction(tokens []en.Token, c int) (behind, rest []int) {
	from := c
	for from > 0 && tokens[from].Before < en.Strong {
		from--
	}
	inside := false
	for k := from; k < len(tokens) && (k == from || tokens[k].Before < en.Strong); k++ {
		inside = k == c || inside && tokens[k].Before < en.Comma
		switch {
		case k == c || tokens[k].Text == "soon" || !tokens[k].Content() || tokens[k].Is(en.Linking|en.Planned|en.Weak|en.Harmless):
		case inside:
			behind = append(behind, k)
		case k < c || c == from:
			rest = append(rest, k)
		}
	}
	return behind, rest
}

// onlyAmong tells whether some of the piece's words stand among those of a fact, and none among others of it.
func (r Rules) onlyAmong(words, wanted, unwanted []int, fact int) bool {
	in := func(places []int) bool {
		return slices.ContainsFunc(words, func(w int) bool {
			return slices.ContainsFunc(r.PositionsOf(w), func(p reading.Place) bool { return p.Fact == fact && slices.Contains(places, p.Token) })
		})
	}
	return in(wanted) && !in(unwanted)
}
