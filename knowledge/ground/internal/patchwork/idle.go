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
		if !r.onlyGains(v) {
			continue
		}
		n := r.ThingGot(v)
		if n < 0 || said[n].Is(en.Light) || r.apartFrom(v, n) {
			continue
		}
		if !slices.ContainsFunc(r.PositionsOf(n), func(p reading.Place) bool { return !r.hasIdleVerb(p) }) {
			return verdict.Missing(verdict.Binding, said[v].Text+" "+said[n].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// onlyGains tells whether the word at v is a verb by which somebody comes to have something, whatever way: "issued", "got".
func (r Rules) onlyGains(v int) bool {
	t := &r.Said.Tokens[v]
	return t.Sort == en.Word && en.Verbal(r.Said.Tokens, v) && len(t.Parts) == 0 && slices.Contains(r.Lex.Lists["gaining"], t.Stem)
}

// apartFrom tells whether a fact has the verb at v in another word than the noun at n: "took a loan" and not only "borrowed".
func (r Rules) apartFrom(v, n int) bool {
	return slices.ContainsFunc(r.Found[v], func(p reading.Place) bool { return !slices.Contains(r.Found[n], p) })
}

// empty are the classes of verbs that state nothing of their own.
const empty = en.Support | en.Harmless | en.Light | en.Linking | en.Speech

// hasIdleVerb tells whether a noun of a fact is the object of a verb that states something and that the piece does not use.
func (r Rules) hasIdleVerb(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	verb := verbOver(tokens, p.Token)
	if verb < 0 {
		return false
	}
	if slices.Contains(r.Lex.Lists["giving"], tokens[verb].Stem) {
		return false // who was granted a licence received it
	}
	acts := tokens[verb].Ed || en.Verbal(tokens, verb)
	return acts && !tokens[verb].Is(empty) && !r.Uses(reading.Place{Fact: p.Fact, Token: verb})
}

// verbOver gives the verb whose object the noun at n is, or the word before "against" it; -1 where there is none.
func verbOver(tokens []en.Token, n int) int {
	if verb := grammar.OwnerVerb(tokens, n); verb >= 0 {
		return verb
	}
	if verb := unlistedVerb(tokens, n); verb >= 0 {
		return verb
	}
	return beforeAgainst(tokens, n)
}

// unlistedVerb gives a verb that no table has, by its ending, shortly before the noun at n: "Vardal rebranded the yard"; -1 where there
// is none.
func unlistedVerb(tokens []en.Token, n int) int {
	for k := n - 1; k > max(0, n-4) && tokens[k+1].Before == en.Joined && !tokens[k].Is(en.Preposed); k-- {
		if tokens[k].Ed && tokens[k].Sort == en.Word && !tokens[k].Is(en.Verb) && tokens[k-1].Content() {
			return k
		}
	}
	return -1
}

// beforeAgainst gives the word before "against" and the noun at n: "voted against the plan"; -1 where there is none.
func beforeAgainst(tokens []en.Token, n int) int {
	verb := -1
	if n < 2 || tokens[n].Sort != en.Word {
		return verb
	}
	for k := n - 1; k > max(0, n-5) && tokens[k].Before == en.Joined; k-- {
		if tokens[k].Text == "against" {
			verb = k - 1
		}
	}
	return verb
}

// spent: a verb is not carried by a word of another kind that a further word of the piece has taken already: "ruled" by the "judges"
// that the piece names too.
func (r Rules) spent() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if !r.statesDeed(i) || len(r.Found[i]) == 0 || r.carried(i) {
			continue
		}
		describes := said[i].Ed && i+1 < len(said) && said[i+1].Is(en.Verb|en.Linking)
		if !describes {
			return verdict.Missing(verdict.UnknownWord, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// statesDeed tells whether the word at i is a verb that states something by itself: "ruled", but not "began" or "made".
func (r Rules) statesDeed(i int) bool {
	said := r.Said.Tokens
	t := &said[i]
	if t.Is(empty|en.Adverb|en.Planned|en.Weak|en.Obliging|en.Starting|en.Ending|en.Temporal) || len(t.Parts) > 0 {
		return false
	}
	return en.Verbal(said, i) || behindName(said, i)
}

// behindName tells whether a verb in "s" stands right behind the name of who does it: "Holm rules".
func behindName(tokens []en.Token, i int) bool {
	t := &tokens[i]
	return t.Is(en.Verb) && strings.HasSuffix(t.Text, "s") && i > 0 && tokens[i-1].Sort == en.Named && !nounOfName(tokens, i)
}

// carried tells whether a fact has the verb at i: in the very word, as a verb, or in a word that no other of the piece has taken.
func (r Rules) carried(i int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		return r.Exactly(i, p) || acts(r.Own[p.Fact].Tokens, p.Token) || !r.takenByOther(i, p)
	})
}

// nounOfName tells whether a plural at the end of a part stands with the name before it behind a preposition: "in Norwegian hands".
func nounOfName(tokens []en.Token, i int) bool {
	return i > 1 && tokens[i].Before == en.Joined && tokens[i-2].Text != "of" && en.OfPlace(tokens[i-2].Text) && grammar.EndsNoun(tokens, i)
}

// acts tells whether a word of a fact does what a verb does, or says which way something goes.
func acts(tokens []en.Token, k int) bool {
	t := &tokens[k]
	switch {
	case en.Verbal(tokens, k), t.Is(en.Adverb), t.Text == "below", t.Text == "above":
		return true
	case t.Is(en.Verb) && k > 0 && tokens[k-1].Is(en.Adverb|en.Light):
		return true
	}
	return !t.Content() && t.Text != "for"
}

// takenByOther tells whether another word of the piece is the very word of a fact.
func (r Rules) takenByOther(i int, p reading.Place) bool {
	for k := range r.Said.Tokens {
		if k == i || !slices.Contains(r.Found[k], p) {
			continue
		}
		if r.Exactly(k, p) || r.Said.Tokens[k].Text == r.Own[p.Fact].Tokens[p.Token].Text {
			return true
		}
	}
	return false
}
