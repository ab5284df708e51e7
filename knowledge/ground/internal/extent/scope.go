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
	if slices.ContainsFunc(r.Said.Tokens, tellsPart) {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 0; k+3 < len(tokens); k++ {
			if fractionOf(tokens, k) && r.saysOfWhole(f, grammar.ContentFrom(tokens, k+2, 1)) {
				return verdict.Against(verdict.Qualifier, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// tellsPart tells whether a word says that not all of a thing may be meant: a number, "many", "part", "only".
func tellsPart(t en.Token) bool {
	switch t.Text {
	case "many", "several", "part", "half", "few":
		return true
	}
	return t.Sort == en.Number || t.Is(en.Limiting|en.Negative|en.Weak)
}

// fractionOf tells whether a fraction of something stands at k: "half of", "a third of".
func fractionOf(tokens []en.Token, k int) bool {
	t := &tokens[k]
	return (t.Sort == en.Number && t.Quantity.Fraction || t.Text == "half") && tokens[k+1].Text == "of"
}

// saysOfWhole tells whether the piece has the very noun at n of a fact and the verb right behind it: "ships sailed" for "half of the
// ships sailed".
func (r Rules) saysOfWhole(f, n int) bool {
	tokens := r.Own[f].Tokens
	if n <= 0 || n+1 >= len(tokens) || tokens[n].Sort != en.Word || !en.Verbal(tokens, n+1) {
		return false
	}
	return r.UsesExactly(reading.Place{Fact: f, Token: n}) && r.UsesExactly(reading.Place{Fact: f, Token: n + 1})
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
			if word := r.narrowing(p); word != "" && scopeBefore(r.Own[p.Fact].Tokens, p.Token) == 3 {
				return verdict.Against(verdict.Qualifier, word, r.Own[p.Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// narrowing gives the word between "all" and a noun of a fact that says which are meant and that the piece leaves out: "foreign" in "all
// foreign ships"; "" where there is none.
func (r Rules) narrowing(p reading.Place) string {
	tokens := r.Own[p.Fact].Tokens
	for k := p.Token - 1; k >= max(0, p.Token-4) && tokens[k+1].Before == en.Joined && scopeOf(&tokens[k]) == 0; k-- {
		if saysWhich(&tokens[k]) && r.leavesOut(p.Fact, k) {
			return tokens[k].Text
		}
	}
	return ""
}

// saysWhich tells whether a word or name before a noun says which of its kind are meant: "foreign" and "Vardal", not "other".
func saysWhich(t *en.Token) bool {
	if t.Sort != en.Word && (t.Sort != en.Named || t.Poss) {
		return false
	}
	return t.Content() && !t.Is(en.Harmless|en.Light|en.Verb)
}

// anyOfThem: what is so of "approved buyers" is not so of "any buyer", and what is not so of 46 yards may be so of some.
func (r Rules) anyOfThem() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		n := counts(said, i)
		if said[i].Text != "any" || n < 0 || len(r.Found[n]) == 0 || en.Governed(said, i, en.Condition, grammar.Scope) {
			continue
		}
		limit, before := "", r.limitBefore
		if en.Governed(said, i, en.Negative, grammar.Scope) {
			before = r.countBefore
		}
		by, limited := r.EveryPlace(r.PositionsOf(n), func(p reading.Place) bool {
			limit = before(p)
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
	if k < 0 || tokens[p.Token].Before != en.Joined {
		return ""
	}
	t := &tokens[k]
	states := t.Sort == en.Word && t.Content() && !t.Is(en.Harmless|en.Light)
	if !states || en.NounEnding(t.Text) || !r.leavesOut(p.Fact, k) {
		return ""
	}
	return t.Text
}

// countBefore gives the number that says how many there are of a noun of a fact, and that the piece leaves out; "" where there is none.
func (r Rules) countBefore(p reading.Place) string {
	tokens := r.Own[p.Fact].Tokens
	for k := p.Token - 1; k >= max(0, p.Token-3) && tokens[k+1].Before == en.Joined; k-- {
		if tokens[k].Count() && r.leavesOut(p.Fact, k) {
			return tokens[k].Text
		}
	}
	return ""
}

// notOnes are the words of a fact without which a word of the piece says more than it.
var notOnes = map[string][]string{
	"one": {"each", "every"}, "any": {"only"},
	"between them": {"each", "apiece"}, "combined": {"each", "apiece"}, "jointly": {"each", "apiece"}, "together": {"each", "apiece"},
	"taken together": {"each", "apiece"}, "in total": {"each", "apiece"}, "altogether": {"each", "apiece"},
}

// NotOne: what goes for each of several does not go for one, nor what goes for one only for any.
func (r Rules) NotOne() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		wants := notOnes[said[i].Text]
		if len(wants) == 0 || said[i].Sort == en.Number || r.standsItself(i) || en.Governed(said, i, en.Negative, 4) {
			continue
		}
		for f := range r.Own {
			for k := range r.Own[f].Tokens {
				if t := &r.Own[f].Tokens[k]; slices.Contains(wants, t.Text) && r.leavesOut(f, k) {
					return verdict.Against(verdict.Qualifier, t.Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// standsItself tells whether the facts have the very word at i, and not only another one for it.
func (r Rules) standsItself(i int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return r.Exactly(i, p) })
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
		if mine == 3 && r.othersOnly(n) {
			return verdict.Against(verdict.Binding, said[i].Text+" "+said[n].Text, r.Own[0].ID), true
		}
		if by, other := r.otherScope(mine, n); other {
			return verdict.Against(verdict.Binding, said[i].Text+" "+said[n].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// othersOnly tells whether the facts say of all others of a noun what the piece says of all: "all other members" are not all.
func (r Rules) othersOnly(n int) bool {
	return !othersAt(r.Said.Tokens, n) && slices.ContainsFunc(r.PositionsOf(n), func(p reading.Place) bool {
		return othersAt(r.Own[p.Fact].Tokens, p.Token)
	})
}

// otherScope tells whether each place of a noun has another scope than it has in the piece, and gives the last fact that has.
func (r Rules) otherScope(mine, n int) (by string, is bool) {
	return r.EveryPlace(r.PositionsOf(n), func(p reading.Place) bool {
		theirs := scopeBefore(r.Own[p.Fact].Tokens, p.Token)
		return theirs != 0 && theirs != mine
	})
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
		if limited && !r.limits(limit) {
			return verdict.Against(verdict.Qualifier, limit, by), true
		}
	}
	return verdict.Verdict{}, false
}

// limits tells whether the piece has a limiting word of a fact, or another one that limits: "sole" for "only".
func (r Rules) limits(limit string) bool {
	return slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool {
		alone := t.Text == "just" || t.Text == "single" || t.Text == "sole"
		return t.Stem == limit || limit == "onli" && alone || t.Is(en.Limiting) && t.Text != "framework"
	})
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
