package extent

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// partOnly: what holds for half of something, or another fraction of it, holds not for all.
func (r Rules) partOnly() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool {
		return t.Sort == en.Number || t.Is(en.Limiting|en.Negative|en.Weak) || t.Text == "many" || t.Text == "several" || t.Text == "part" || t.Text == "half" || t.Text == "few"
	}) {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 0; k+3 < len(tokens); k++ {
			if !(tokens[k].Sort == en.Number && tokens[k].Quantity.Fraction || tokens[k].Text == "half") || tokens[k+1].Text != "of" {
				continue
			}
			n := grammar.ContentFrom(tokens, k+2, 1)
			if n > 0 && tokens[n].Sort == en.Word && n+1 < len(tokens) && en.Verbal(tokens, n+1) && r.UsesExactly(reading.Place{Fact: f, Token: n}) && r.UsesExactly(reading.Place{Fact: f, Token: n + 1}) {
				return verdict.Against(verdict.Qualifier, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// widened: who says "all" of a thing keeps the words by which a fact, which says "all" too, tells which of them are meant.
func (r Rules) widened() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		n := counts(said, i)
		if scopeOf(&said[i]) != 3 || n < 0 || len(r.Found[n]) == 0 {
			continue
		}
		for _, p := range r.PositionsOf(n) {
			tokens := r.Own[p.Fact].Tokens
			for k := p.Token - 1; k >= max(0, p.Token-4) && tokens[k+1].Before == en.Joined && scopeOf(&tokens[k]) == 0; k-- {
				if t := &tokens[k]; (t.Sort == en.Word || t.Sort == en.Named && !t.Poss) && t.Content() && !t.Is(en.Harmless|en.Light|en.Verb) && !r.Uses(reading.Place{Fact: p.Fact, Token: k}) &&
					scopeBefore(tokens, p.Token) == 3 {
					return verdict.Against(verdict.Qualifier, t.Text, r.Own[p.Fact].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// anyOfThem: what is so of "approved buyers" is not so of "any buyer".
func (r Rules) anyOfThem() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		n := counts(said, i)
		if said[i].Text != "any" || n < 0 || len(r.Found[n]) == 0 || en.Governed(said, i, en.Negative|en.Condition, grammar.Scope) {
			continue
		}
		limit := ""
		by, limited := r.EveryPlace(r.PositionsOf(n), func(p reading.Place) bool {
			limit = r.limitBefore(p)
			return limit != ""
		})
		if limited {
			return verdict.Against(verdict.Qualifier, limit, by), true
		}
	}
	return verdict.Verdict{}, false
}

// limitBefore gives the word right before a noun of a fact that says which are meant and that the piece leaves out; "" where none does.
func (r Rules) limitBefore(p reading.Place) string {
	tokens, k := r.Own[p.Fact].Tokens, p.Token-1
	if k < 0 || tokens[p.Token].Before != en.Joined || !tokens[k].Content() || tokens[k].Sort != en.Word || tokens[k].Is(en.Harmless|en.Light) || r.Uses(reading.Place{Fact: p.Fact, Token: k}) || en.NounEnding(tokens[k].Text) {
		return ""
	}
	return tokens[k].Text
}

// notOnes are the words of a fact without which a word of the piece says more than it.
var notOnes = map[string][]string{
	"one": {"each", "every"}, "any": {"only"},
	"between them": {"each", "apiece"}, "combined": {"each", "apiece"}, "jointly": {"each", "apiece"}, "together": {"each", "apiece"}, "taken together": {"each", "apiece"},
	"in total": {"each", "apiece"}, "altogether": {"each", "apiece"},
}

// NotOne: what goes for each of several does not go for one, nor what goes for one only for any.
func (r Rules) NotOne() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		wants := notOnes[said[i].Text]
		if len(wants) == 0 || said[i].Sort == en.Number || slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return r.Exactly(i, p) }) ||
			en.Governed(said, i, en.Negative, 4) {
			continue
		}
		for f := range r.Own {
			for k := range r.Own[f].Tokens {
				if t := &r.Own[f].Tokens[k]; slices.Contains(wants, t.Text) && !r.Uses(reading.Place{Fact: f, Token: k}) {
					return verdict.Against(verdict.Qualifier, t.Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// scopes: what each side does one side does not, and some of a thing is not all of it, where the fact says so of the very same word.
func (r Rules) scopes() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		mine := scopeOf(&said[i])
		n := counts(said, i)
		if mine == 0 || n < 0 || len(r.Found[n]) == 0 {
			continue
		}
		if i > 0 && said[i].Text == "either" && (said[i-1].Text == "on" || said[i-1].Text == "at") {
			mine = 3 // "on either side" is on both
		}
		if mine == 3 && !othersAt(said, n) && slices.ContainsFunc(r.PositionsOf(n), func(p reading.Place) bool { return othersAt(r.Own[p.Fact].Tokens, p.Token) }) {
			return verdict.Against(verdict.Binding, said[i].Text+" "+said[n].Text, r.Own[0].ID), true // "all others" are not all
		}
		kept, other := false, ""
		for _, p := range r.PositionsOf(n) {
			switch theirs := scopeBefore(r.Own[p.Fact].Tokens, p.Token); {
			case theirs == 0 || theirs == mine:
				kept = true
			default:
				other = r.Own[p.Fact].ID
			}
		}
		if !kept {
			return verdict.Against(verdict.Binding, said[i].Text+" "+said[n].Text, other), true
		}
	}
	return verdict.Verdict{}, false
}

// scopeOf is 1 for a word that takes one of several, 2 for some of them, 3 for all; 0 for any other.
func scopeOf(t *en.Token) int {
	if len(t.Parts) > 1 && !strings.HasSuffix(t.Text, " of") {
		return 0
	}
	switch first, _, _ := strings.Cut(t.Text, " "); first {
	case "one", "either":
		return 1
	case "some", "certain", "several", "many", "most", "part", "few", "handful":
		return 2
	case "each", "every", "all", "both", "entire", "whole":
		return 3
	}
	return 0
}

// counts gives the noun that a word of scope at i stands before: "one side", "all of its traffic"; -1 where there is none.
func counts(tokens []en.Token, i int) int {
	for k := i + 1; k < min(len(tokens), i+5) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		if t.Is(en.Preposed|en.Linking|en.Speech) || t.Sort == en.Dated || en.Verbal(tokens, k) {
			return -1
		}
		if t.Sort == en.Word && t.Content() && !grammar.BeforeNoun(tokens, k) {
			return k
		}
	}
	return -1
}

// scopeBefore gives the scope of a noun: that of the word before it.
func scopeBefore(tokens []en.Token, n int) int {
	for k := n - 1; k >= max(0, n-4) && tokens[k+1].Before == en.Joined; k-- {
		if s := scopeOf(&tokens[k]); s > 0 {
			return s
		}
		if tokens[k].Is(en.Preposed|en.Linking) || tokens[k].Sort == en.Number || en.Verbal(tokens, k) {
			return 0
		}
	}
	return 0
}

// othersAt tells whether a noun stands for those besides some that are left out: "all other members".
func othersAt(tokens []en.Token, n int) bool {
	for k := n - 1; k >= max(0, n-3) && tokens[k+1].Before == en.Joined; k-- {
		switch tokens[k].Text {
		case "other", "remaining", "further":
			return true
		}
	}
	return false
}

// unlimited: "vice premier" and "basic framework" are one word of the fact, whose limiting part the piece keeps.
func (r Rules) unlimited() (verdict.Verdict, bool) {
	for i := range r.Said.Tokens {
		t := &r.Said.Tokens[i]
		if t.Sort != en.Word || len(t.Parts) > 1 || len(r.Found[i]) == 0 {
			continue
		}
		limit := ""
		by, limited := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
			limit = limitIn(r.Lex, &r.Own[p.Fact].Tokens[p.Token], t)
			return limit != ""
		})
		if limited && !slices.ContainsFunc(r.Said.Tokens, func(s en.Token) bool {
			return s.Stem == limit || limit == "onli" && (s.Text == "just" || s.Text == "single" || s.Text == "sole") || s.Is(en.Limiting) && s.Text != "framework"
		}) {
			return verdict.Against(verdict.Qualifier, limit, by), true
		}
	}
	return verdict.Verdict{}, false
}

// limitIn gives the limiting word before another in a phrase: "vice" in "vice premier", for "premier".
func limitIn(l *en.Lexicon, phrase, t *en.Token) string {
	for k, p := range phrase.Parts {
		if e := l.Words[p]; k+1 < len(phrase.Parts) && e != nil && e.Class&en.Limiting != 0 && slices.Contains(phrase.Parts[k+1:], t.Stem) {
			return p
		}
	}
	return ""
}
