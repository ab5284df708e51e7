package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// excluding are words and phrases behind which stands what is left out.
var excluding = []string{"except", "excepting", "excluding", "barring", "other than", "apart from", "aside from", "save for", "except for",
	"with the exception of", "rather than", "instead of"}

// leavesOut tells whether a token takes out what follows: "except".
func leavesOut(t *en.Token) bool { return slices.Contains(excluding, t.Text) }

// sparing are the stems of further words by which a piece may say that something is left out.
var sparing = strings.Fields("exempt spare exclud but other besid")

// leftOut tells whether a word stands not far behind one that leaves it out.
func leftOut(tokens []en.Token, i int) bool {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].Before < en.Comma; k-- {
		if t := tokens[k].Text; t == "rather than" || t == "instead of" {
			relative := i+1 < len(tokens) && (tokens[i+1].Text == "that" || tokens[i+1].Text == "which")
			return !relative && !slices.ContainsFunc(tokens[k+1:i], func(t en.Token) bool { return t.Content() })
		}
		if leavesOut(&tokens[k]) {
			return true
		}
	}
	return false
}

// exceptions: what the facts only name as left out is left out in the piece as well.
func (r Rules) exceptions() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool {
		return leavesOut(&t) || t.Is(en.Negative|en.Denying) || grammar.Lacks(&t) || slices.Contains(sparing, t.Stem)
	}) {
		return verdict.Verdict{}, false
	}
	for i := range said {
		if !said[i].Content() || said[i].Is(en.Harmless|en.Light) || len(r.Found[i]) == 0 {
			continue
		}
		if everywhere(r.Found[i], func(p reading.Place) bool { return leftOut(r.Own[p.Fact].Tokens, p.Token) }) {
			return verdict.Against(verdict.Polarity, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// barelyIf tells whether "if" stands at i, and not "only if", "even if" or "as if".
func barelyIf(tokens []en.Token, i int) bool {
	if tokens[i].Text != "if" || i == 0 {
		return tokens[i].Text == "if"
	}
	return tokens[i-1].Text != "only" && tokens[i-1].Text != "even" && tokens[i-1].Text != "as"
}

// conditionTurned: who must sell or be banned is not banned if he sells.
func (r Rules) conditionTurned() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if !barelyIf(said, i) || slices.ContainsFunc(said, func(t en.Token) bool { return t.Is(en.Negative) || grammar.Lacks(&t) }) {
			continue
		}
		end := i + 1
		for end < len(said) && said[end].Before < en.Comma {
			end++
		}
		for f := range r.Own {
			if r.penaltyFor(f, i, end) {
				return verdict.Against(verdict.Polarity, said[i].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// penaltyFor tells whether the piece has, between two of its tokens, what a fact says must be done, and outside them what the fact says
// comes of not doing it: "if he sells, he is banned" for "must sell or be banned".
func (r Rules) penaltyFor(f, from, to int) bool {
	or, end := orElse(r.Own[f].Tokens), len(r.Own[f].Tokens)
	if or == 0 || !r.takesBetween(f, from, to, 0, or) || r.takesBetween(f, from, to, or, end) {
		return false
	}
	return r.takesBetween(f, 0, from, or, end) || r.takesBetween(f, to, len(r.Said.Tokens), or, end)
}

// orElse gives the "or" behind which stands what comes of not doing what a text says must be done; 0 where there is none.
func orElse(tokens []en.Token) int {
	must := slices.IndexFunc(tokens, func(t en.Token) bool { return t.Is(en.Obliging) })
	for k := must + 1; must >= 0 && k+1 < len(tokens) && tokens[k].Before < en.Strong; k++ {
		if tokens[k].Text != "or" {
			continue
		}
		switch tokens[k+1].Stem {
		case "face", "be", "lose", "risk":
			return k
		}
	}
	return 0
}

// takesBetween tells whether the piece between two of its tokens has a verb or noun of its own that a fact has only between two of its own.
func (r Rules) takesBetween(f, from, to, start, end int) bool {
	for i := from; i < to; i++ {
		t := &r.Said.Tokens[i]
		if !states(t) || !t.Is(en.Verb|en.Denying) || len(r.Found[i]) == 0 {
			continue
		}
		if everywhere(r.Found[i], func(p reading.Place) bool { return p.Fact == f && p.Token >= start && p.Token < end }) {
			return true
		}
	}
	return false
}

// listedOut tells whether a noun stands in a list that begins with "no": "no equity, golden share or board seat".
func listedOut(tokens []en.Token, i int) bool {
	for k := i - 1; k >= max(0, i-9); k-- {
		next := tokens[k+1].Before
		closes := next == en.Comma && en.ClosingSpeaker(tokens, k+1)
		if closes && k+2 < len(tokens) {
			return false // "…, officials said"
		}
		switch t := &tokens[k]; {
		case t.Text == "no" || t.Text == "neither":
			return true
		case closes, next == en.Strong, t.Text == "but", t.Sort == en.Dated, t.Is(en.Preposed | en.Linking), en.Verbal(tokens, k):
			return false
		}
	}
	return false
}

// noneOf: what the facts have only in a list that begins with "no" is denied in the piece as well.
func (r Rules) noneOf() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		t := &said[i]
		if t.Sort != en.Word || !t.Content() || t.Is(en.Harmless|en.Light|en.Negative|en.Denying) || en.Verbal(said, i) || len(r.Found[i]) == 0 {
			continue
		}
		if !everywhere(r.Found[i], func(p reading.Place) bool { return listedOut(r.Own[p.Fact].Tokens, p.Token) }) {
			continue
		}
		denied := en.Governed(said, i, en.Negative|en.Denying, grammar.Scope) || grammar.GovernedBehind(said, i, en.Negative|en.Denying, 4)
		if !denied && !listedOut(said, i) {
			return verdict.Against(verdict.Polarity, t.Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// affirmed: nobody confirms in the piece what a fact says he denied or disputed.
func (r Rules) affirmed() (verdict.Verdict, bool) {
	affirms := func(t en.Token) bool {
		return t.Stem == "confirm" || t.Stem == "acknowledg" || t.Stem == "admit" || t.Stem == "conced"
	}
	disputes := func(t en.Token) bool {
		return slices.Contains(disputing, t.Stem)
	}
	said := r.Said.Tokens
	i := slices.IndexFunc(said, affirms)
	if i < 0 || len(r.Found[i]) > 0 || slices.ContainsFunc(said, disputes) {
		return verdict.Verdict{}, false
	}
	for _, f := range r.Own {
		if slices.ContainsFunc(f.Tokens, disputes) {
			return verdict.Against(verdict.Polarity, said[i].Text, f.ID), true
		}
	}
	return verdict.Verdict{}, false
}

// disputing are the stems of words by which somebody says that something is not so.
var disputing = strings.Fields("deni disput refut rebut fals untru baseless")
