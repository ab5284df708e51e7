package patchwork

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Copied: a piece that keeps the words of its fact must keep their neighbours as well. One word moved, turned or denied in a
// faithful copy is the error that looks most like the truth.
func (r Rules) Copied() (verdict.Verdict, bool) {
	if len(r.Own) != 1 || !r.copies() {
		return verdict.Verdict{}, false
	}
	for i := range r.Said.Tokens {
		t := &r.Said.Tokens[i]
		switch {
		case t.Sort == en.Named && r.moved(i):
			return verdict.Against(verdict.Role, t.Text, r.Own[0].ID), true
		case t.Content() && r.turned(i):
			return verdict.Against(verdict.Binding, t.Text, r.Own[0].ID), true
		case t.Is(en.Negative) && len(r.Found[i]) == 0 && r.denies(i) && !r.SaidOtherwise(i) && !r.VotedDown(i):
			return verdict.Against(verdict.Polarity, t.Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// copies tells whether nearly all words of the piece stand in the fact as they are.
func (r Rules) copies() bool {
	all, kept := 0, 0
	for i := range r.Said.Tokens {
		if !r.Said.Tokens[i].Content() {
			continue
		}
		all++
		if r.verbatim(i) {
			kept++
		}
	}
	return all > 3 && 100*kept >= 85*all
}

// moved tells whether a name stands in another's place: it has that one's neighbours and none of its own. Next to a word of speech it may:
// "according to Reuters" for "Reuters reported".
func (r Rules) moved(i int) bool {
	said := r.Said.Tokens
	for k := max(0, i-3); k <= min(len(said)-1, i+3); k++ {
		if said[k].Is(en.Speech|en.Attributing) || said[k].Text == "by" || said[k].Text == "and" {
			return false
		}
	}
	tokens := r.Own[0].Tokens
	for _, p := range r.Found[i] {
		if alike(said, i-1, tokens, p.Token-1) || alike(said, i+1, tokens, p.Token+1) {
			return false
		}
	}
	return len(r.Found[i]) > 0 && slices.ContainsFunc(r.Positions(0), func(k int) bool {
		elsewhere := !slices.Contains(r.Found[i], reading.Place{Fact: 0, Token: k})
		return elsewhere && alike(said, i-1, tokens, k-1) && alike(said, i+1, tokens, k+1) && !r.isOther(i, k)
	})
}

// isOther tells whether the name at i of the piece and the one at k of the fact, each with a form of "be" behind it, are told different
// things: "Holm is a minister" is not told of Berg in "Berg was received", nor in "Berg is an envoy" where the fact has "the envoy Berg".
func (r Rules) isOther(i, k int) bool {
	said, tokens := r.Said.Tokens, r.Own[0].Tokens
	if i+1 >= len(said) || k+1 >= len(tokens) || said[i+1].Stem != "be" || tokens[k+1].Stem != "be" {
		return false
	}
	a, b := grammar.ContentFrom(said, i+2, 1), grammar.ContentFrom(tokens, k+2, 1)
	return a >= 0 && b >= 0 && !alike(said, a, tokens, b) && (grammar.Passive(said, a) || r.calledSo(i))
}

// calledSo tells whether the word right before the name at i in a fact stands behind it in the piece, in the same part of the sentence:
// "the envoy Berg".
func (r Rules) calledSo(i int) bool {
	for n := i + 1; n < len(r.Said.Tokens); n++ {
		t := &r.Said.Tokens[n]
		if t.Before >= en.Comma || t.Text == "of" || t.Is(en.Preposed) {
			return false
		}
		if slices.ContainsFunc(r.Found[n], func(p reading.Place) bool {
			return slices.Contains(r.Found[i], reading.Place{Fact: p.Fact, Token: p.Token + 1})
		}) {
			return t.Sort == en.Word
		}
	}
	return false
}

// alike tells whether two tokens are the same in two texts, or both texts end there.
func alike(a []en.Token, i int, b []en.Token, k int) bool {
	if i < 0 || k < 0 || i >= len(a) || k >= len(b) {
		return (i < 0) == (k < 0) && (i >= len(a)) == (k >= len(b))
	}
	x, y := &a[i], &b[k]
	return x.Text == y.Text || x.Stem != "" && x.Stem == y.Stem || x.Sort == en.Dated && y.Sort == en.Dated || en.Same(x, y)
}

// contrary are little words that turn what follows into its opposite.
var contrary = map[[2]string]bool{
	{"before", "after"}: true, {"from", "to"}: true, {"under", "over"}: true, {"until", "since"}: true, {"until", "from"}: true,
	{"with", "without"}: true, {"for", "against"}: true, {"by", "against"}: true, {"since", "before"}: true, {"above", "below"}: true,
}

// turned tells whether a contrary little word stands before a word of the piece than before it in the fact.
func (r Rules) turned(i int) bool {
	mine := grammar.Little(r.Said.Tokens, i)
	if mine == "" || len(r.Found[i]) == 0 {
		return false
	}
	for _, p := range r.Found[i] {
		theirs := grammar.Little(r.Own[0].Tokens, p.Token)
		if !contrary[[2]string{mine, theirs}] && !contrary[[2]string{theirs, mine}] {
			return false
		}
	}
	return true
}

// denies tells whether a negation stands before a word that the fact states without one.
func (r Rules) denies(i int) bool {
	said, tokens := r.Said.Tokens, r.Own[0].Tokens
	for k := i + 1; k < min(len(said), i+4); k++ {
		if !said[k].Content() || said[k].Is(en.Linking|en.Negative) || len(r.Found[k]) == 0 {
			continue
		}
		return !slices.ContainsFunc(r.Found[k], func(p reading.Place) bool {
			return en.Governed(tokens, p.Token, en.Negative, 4) || grammar.DeniedBehind(tokens, p.Token) || tokens[p.Token].Is(en.Negative)
		})
	}
	return false
}
