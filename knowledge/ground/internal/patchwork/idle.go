package patchwork

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// supplanted: a verb that adds nothing by itself does not stand in place of one that a fact has and the piece does not use: "issued
// bonds" for "repurchased bonds".
func (r Rules) supplanted() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if said[v].Sort != en.Word || !en.Verbal(said, v) || len(said[v].Parts) > 0 || !slices.Contains(r.Lex.Lists["gaining"], said[v].Stem) {
			continue
		}
		n := r.ThingGot(v)
		if n < 0 || said[n].Is(en.Light) || slices.ContainsFunc(r.Found[v], func(p reading.Place) bool { return !slices.Contains(r.Found[n], p) }) {
			continue
		}
		if !slices.ContainsFunc(r.PositionsOf(n), func(p reading.Place) bool { return !r.hasIdleVerb(p) }) {
			return verdict.Missing(verdict.Binding, said[v].Text+" "+said[n].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// empty are the classes of verbs that state nothing of their own.
const empty = en.Support | en.Harmless | en.Light | en.Linking | en.Speech

// hasIdleVerb tells whether a noun of a fact is the object of a verb that states something and that the piece does not use.
func (r Rules) hasIdleVerb(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	g := grammar.OwnerVerb(tokens, p.Token)
	for k := p.Token - 1; g < 0 && k > max(0, p.Token-4) && tokens[k+1].Before == en.Joined && !tokens[k].Is(en.Preposed); k-- {
		if tokens[k].Ed && tokens[k].Sort == en.Word && !tokens[k].Is(en.Verb) && k > 0 && tokens[k-1].Content() {
			g = k // a verb that no table has
		}
	}
	if g < 0 && p.Token >= 2 && tokens[p.Token].Sort == en.Word {
		for k := p.Token - 1; k > max(0, p.Token-5) && tokens[k].Before == en.Joined; k-- {
			if tokens[k].Text == "against" {
				g = k - 1
			}
		}
	}
	if g >= 0 && slices.Contains(r.Lex.Lists["giving"], tokens[g].Stem) {
		return false // who was granted a licence received it
	}
	return g >= 0 && !tokens[g].Is(empty) && !r.Uses(reading.Place{Fact: p.Fact, Token: g}) && (tokens[g].Ed || en.Verbal(tokens, g))
}

// spent: a verb is not carried by a word of another kind that a further word of the piece has taken already: "ruled" by the "judges"
// that the piece names too.
func (r Rules) spent() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		t := &said[i]
		acting := en.Verbal(said, i) || t.Is(en.Verb) && strings.HasSuffix(t.Text, "s") && i > 0 && said[i-1].Sort == en.Named && !nounOfName(said, i)
		if !acting || t.Is(empty|en.Adverb|en.Planned|en.Weak|en.Obliging|en.Starting|en.Ending|en.Temporal) || len(t.Parts) > 0 || len(r.Found[i]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
			return r.Exactly(i, p) || acts(r.Own[p.Fact].Tokens, p.Token) || !r.takenByOther(i, p)
		}) && !(t.Ed && i+1 < len(said) && said[i+1].Is(en.Verb|en.Linking)) {
			return verdict.Missing(verdict.UnknownWord, t.Text), true
		}
	}
	return verdict.Verdict{}, false
}

// nounOfName tells whether a plural at the end of a part stands with the name before it behind a preposition: "in Norwegian hands".
func nounOfName(tokens []en.Token, i int) bool {
	return i > 1 && tokens[i].Before == en.Joined && tokens[i-2].Text != "of" && en.OfPlace(tokens[i-2].Text) && grammar.EndsNoun(tokens, i)
}

// acts tells whether a word of a fact does what a verb does, or says which way something goes.
func acts(tokens []en.Token, k int) bool {
	t := &tokens[k]
	return en.Verbal(tokens, k) || t.Is(en.Adverb) || t.Is(en.Verb) && k > 0 && tokens[k-1].Is(en.Adverb|en.Light) || !t.Content() && t.Text != "for" || t.Text == "below" ||
		t.Text == "above"
}

// takenByOther tells whether another word of the piece is the very word of a fact.
func (r Rules) takenByOther(i int, p reading.Place) bool {
	for k := range r.Said.Tokens {
		if k != i && slices.Contains(r.Found[k], p) && (r.Exactly(k, p) || r.Said.Tokens[k].Text == r.Own[p.Fact].Tokens[p.Token].Text) {
			return true
		}
	}
	return false
}
