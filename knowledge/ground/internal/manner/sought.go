package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// sought: what a fact only says was asked for, advised or sought has not been done, nor got: "was fined", where a fine was recommended.
func (r Rules) sought() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool { return t.Is(en.Asking) }) {
		return verdict.Verdict{}, false
	}
	for i := range said {
		if !toldDone(said, i) {
			continue
		}
		places := slices.DeleteFunc(slices.Clone(r.PositionsOf(i)), func(p reading.Place) bool {
			return r.Own[p.Fact].Tokens[p.Token].Is(en.Linking)
		})
		if slices.Contains(r.Lex.Lists["gaining"], said[i].Stem) && len(places) == 0 {
			if n := r.ThingGot(i); n >= 0 {
				places = r.PositionsOf(n)
			}
		}
		if len(places) > 0 && everywhere(places, r.onlySought) {
			return verdict.Against(verdict.Modality, said[i].Text, r.Own[places[0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// toldDone tells whether the word at i says that something was done: a verb that is no infinitive and that nothing before it hedges or
// denies.
func toldDone(tokens []en.Token, i int) bool {
	t := &tokens[i]
	if t.Sort != en.Word || t.Is(en.Planned|en.Weak|en.Linking) || i > 0 && tokens[i-1].Text == "to" {
		return false
	}
	if !t.Ed && !en.Verbal(tokens, i) {
		return false
	}
	return !en.Governed(tokens, i, en.Planned|en.Weak|en.Obliging|en.Condition|en.Negative|en.Denying, grammar.Scope)
}

// onlySought tells whether a word of asking, which the piece does not use, governs a place of a fact.
func (r Rules) onlySought(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	for k := p.Token - 1; k >= max(0, p.Token-grammar.Scope); k-- {
		next := &tokens[k+1]
		doneBehind := next.Is(en.Verb) && (next.Ed || k+1 < p.Token)
		switch {
		case opensAnew(next), tokens[k].Text == "after", tokens[k].Text == "but":
			return false
		case tokens[k].Text == "and" && (doneBehind || tells(tokens, k+1, p.Token)):
			return false // what stands behind "and" was done by itself
		}
		if asks(tokens, k) {
			return !tells(tokens, k+1, p.Token) && !r.Uses(reading.Place{Fact: p.Fact, Token: k})
		}
	}
	return false
}

// tells tells whether between two tokens, or at the second, stands a verb in the past that nobody is asked to do: no "to" and no "that"
// comes before it.
func tells(tokens []en.Token, from, to int) bool {
	for k := from; k <= to; k++ {
		if tokens[k].Text == "to" || tokens[k].Text == "that" || strings.HasSuffix(tokens[k].Text, " to") {
			return false
		}
		if tokens[k].Ed && tokens[k].Is(en.Verb) && en.Verbal(tokens, k) {
			return true
		}
	}
	return false
}

// asks tells whether the word at k asks for what stands behind it: "ask", "recommend", "in talks to".
func asks(tokens []en.Token, k int) bool {
	t := &tokens[k]
	if t.Is(en.Asking) {
		return t.Ed || t.Ing || en.Verbal(tokens, k) || !t.Is(en.Verb) || hasNext(tokens, k, "about")
	}
	talks := t.Stem == "talk" || t.Stem == "negoti"
	return talks && hasNext(tokens, k, "to") && k+2 < len(tokens) && tokens[k+2].Is(en.Verb)
}

// LeftOpen: what a fact only has behind "whether" or as what could be, or as what a case is against, the piece does not tell as known.
func (r Rules) LeftOpen() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool {
		return t.Text == "whether" || t.Text == "if" || t.Text == "about" || t.Is(en.Weak|en.Asking)
	}) {
		return verdict.Verdict{}, false
	}
	for i := 1; i < len(said); i++ {
		places := r.PositionsOf(i)
		if !states(&said[i]) || len(places) == 0 || !toldAsKnown(said, i) && !r.doesNow(i) {
			continue
		}
		if everywhere(places, func(p reading.Place) bool { return r.openAt(p) }) {
			return verdict.Against(verdict.Modality, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// toldAsKnown tells whether the word at i, which another one stands before, is a verb or what "is" says of something: "was sold", "is
// open", "sells", "and sell".
func toldAsKnown(tokens []en.Token, i int) bool {
	t, before := &tokens[i], &tokens[i-1]
	return before.Is(en.Linking) || t.Ed || en.Verbal(tokens, i) || t.Is(en.Verb) && before.Text == "and"
}

// doesNow tells whether the word at i stands as a verb behind a name, and a fact has it as one that somebody does: "Holm hides" for
// "whether Holm was hiding".
func (r Rules) doesNow(i int) bool {
	who, t := &r.Said.Tokens[i-1], &r.Said.Tokens[i]
	if who.Sort != en.Named || who.Poss || t.Sort != en.Word || !strings.HasSuffix(t.Text, "s") {
		return false
	}
	return everywhere(r.PositionsOf(i), func(p reading.Place) bool {
		n := &r.Own[p.Fact].Tokens[p.Token]
		return n.Ing || n.Text == t.Text
	})
}

// openAt tells whether a fact leaves open whether what it has at a place is so: behind "whether", in "anti-dumping case", or right behind
// "could" where the piece does not say "would be able to".
func (r Rules) openAt(p reading.Place) bool {
	tokens, i := r.Own[p.Fact].Tokens, p.Token
	switch {
	case behindWhether(tokens, i), strings.HasPrefix(tokens[i].Text, "anti "):
		return true
	case i == 0:
		return false
	}
	could := en.AuxiliaryModal(&tokens[i-1]) && tokens[i-1].Is(en.Weak)
	return tokens[i-1].Text == "anti" || could && !r.SaidAs(en.Planned)
}

// behindWhether tells whether a token stands in a clause that "whether" opens.
func behindWhether(tokens []en.Token, i int) bool {
	for k := i; k >= max(0, i-grammar.Scope); k-- {
		if tokens[k].Text == "whether" {
			return true
		}
		if tokens[k].Before >= en.Comma {
			return false
		}
	}
	return false
}
