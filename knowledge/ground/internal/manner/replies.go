package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// butYet tells whether "yet" at i opens a clause as "but" does: "…, yet the ferries sailed".
func butYet(tokens []en.Token, i int) bool {
	return tokens[i].Text == "yet" && (tokens[i].Before == en.Comma || i == 0) && i+1 < len(tokens) && tokens[i+1].Text != "to"
}

// whileStill tells whether "still" at i speaks of the time that its sentence dates: "While still mayor, he wrote in May 2019".
func whileStill(tokens []en.Token, i int) bool {
	if tokens[i].Text != "still" || i == 0 || tokens[i-1].Text != "while" && tokens[i-1].Text != "when" {
		return false
	}
	return slices.ContainsFunc(tokens, func(t en.Token) bool { return t.Sort == en.Dated }) &&
		slices.ContainsFunc(tokens[i:], func(t en.Token) bool { return t.Ed && t.Is(en.Verb) })
}

// onlyDates tells whether the piece is no sentence of its own, but says when another thing was, and has no deed that the facts only say
// would have been: "Eight days after his order on ferries".
func (r Rules) onlyDates() bool {
	said := r.Said.Tokens
	if r.More == 0 || hasFinite(said, 0) {
		return false
	}
	for i := range said {
		if !said[i].Is(en.Verb) && said[i].Sort == en.Word {
			continue
		}
		if slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			return p.Token > 1 && tokens[p.Token-1].Text == "have" && en.AuxiliaryModal(&tokens[p.Token-2])
		}) {
			return false
		}
	}
	return true
}

// countsHimIn: nobody is made one of those of whom another fact tells, where none of the facts tells who they are: "He was one of the two
// owners".
func (r Rules) countsHimIn() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if len(r.Own) < 2 || len(said) < 5 {
		return verdict.Verdict{}, false
	}
	he := said[0].Text == "he" || said[0].Text == "she"
	if !he || said[1].Stem != "be" || !strings.HasPrefix(said[2].Text, "one") {
		return verdict.Verdict{}, false
	}
	lists := func(t en.Token) bool {
		return t.Text == "one" || strings.HasPrefix(t.Text, "one of") || t.Text == "among" || t.Stem == "includ" || t.Text == "other"
	}
	if slices.ContainsFunc(r.Own, func(f en.Text) bool { return slices.ContainsFunc(f.Tokens, lists) }) {
		return verdict.Verdict{}, false
	}
	return verdict.Missing(verdict.Glued, said[2].Text), true
}
