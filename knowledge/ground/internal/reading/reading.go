// Package reading is a piece of a text beside the facts that it may rest on: for each of its words, where they have it. It judges nothing;
// the rules in the packages beside it ask it. Start with Reading.
package reading

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Place is where a token of a fact stands.
type Place struct{ Fact, Token int }

// Reading is a piece of an answer beside the facts that it may rest on.
type Reading struct {
	Lex    *en.Lexicon
	Said   en.Text
	Own    []en.Text       // the facts that the piece cites
	Near   []en.Text       // facts cited before, or elsewhere in the sentence: context
	Meta   []verdict.Fact  // of own
	Found  [][]Place       // for each token of said, where own facts have it; coverage.Check finds them
	Loose  []bool          // for each token of said, whether it is found in a rewording only
	More   int             // how many pieces of the same sentence follow
	stems  map[string]bool // of the words of own, once asked for
	Prior  string          // the sentence before
	Led    string          // the parts of the same sentence before it
	GoesOn bool            // it goes on a sentence whose part before it cites other facts
}

// Spoken tells whether the piece has a word of a fact or one that means the same.
func (r *Reading) Spoken(n *en.Token) bool {
	return slices.ContainsFunc(r.Said.Tokens, func(s en.Token) bool { return s.Sort == en.Word && en.Same(&s, n) })
}

// ByDocument tells whether "according to" goes with a thing of the fact that says what it says: a rule, an order, a letter.
func (r *Reading) ByDocument(i int) bool {
	for k := i + 1; k < min(len(r.Said.Tokens), i+5); k++ {
		t := &r.Said.Tokens[k]
		if t.Sort == en.Named && !r.namesNorm(k) {
			return false
		}
		if t.Sort != en.Named && t.Content() && len(r.Found[k]) > 0 {
			return t.Is(en.Norm) || t.Stem == "letter" || t.Stem == "report"
		}
	}
	return false
}

// namesNorm tells whether the name at k says whose rule the noun behind it is, and the facts have both: "according to Navy guidance".
func (r *Reading) namesNorm(k int) bool {
	said := r.Said.Tokens
	if k+1 >= len(said) || said[k+1].Before != en.Joined || !said[k+1].Is(en.Norm) {
		return false
	}
	return len(r.Found[k]) > 0 && len(r.Found[k+1]) > 0
}

// Find gives where the facts have a token or one that means the same and not the opposite.
func (r *Reading) Find(t *en.Token, facts []en.Text) []Place {
	var all []Place
	for f := range facts {
		for k := range facts[f].Tokens {
			if r.means(t, &facts[f].Tokens[k]) {
				all = append(all, Place{f, k})
			}
		}
		if k := initialsIn(t, facts[f].Tokens); k >= 0 && len(all) == 0 {
			all = append(all, Place{f, k})
		}
		if len(all) == 0 {
			all = append(all, family(t, f, facts[f].Tokens)...)
		}
	}
	return all
}

// means tells whether a token of a fact is the same as one of a text, or means the same and not the opposite.
func (r *Reading) means(t, n *en.Token) bool {
	if en.Same(t, n) && (len(n.Parts) < 3 || t.Stem == n.Stem || !r.Opposed(t, n)) {
		return true
	}
	return en.Akin(t, n) && !r.Opposed(t, n)
}

// initialsIn finds the words whose initials an unknown name is: LNG for liquefied natural gas, AG for the US attorney general. -1 where
// there are none.
func initialsIn(t *en.Token, tokens []en.Token) int {
	if t.Sort != en.Named || !t.Capitals || len(t.Text) < 2 || len(t.Text) > 6 {
		return -1
	}
	for k := range tokens {
		first := strings.Fields(tokens[k].Text)
		for skip := range first {
			if initialsOf(t.Text, first[skip:], tokens[k+1:]) {
				return k
			}
		}
	}
	return -1
}

// initialsOf tells whether a name is the initials of some words and those of the tokens behind them.
func initialsOf(name string, words []string, next []en.Token) bool {
	for _, t := range next {
		if len(words) >= len(name) || t.Sort == en.Number || t.Sort == en.Dated {
			break
		}
		if t.Content() {
			words = append(slices.Clone(words), strings.Fields(t.Text)...)
		}
	}
	if len(words) != len(name) {
		return false
	}
	for n, w := range words {
		if w[0] != name[n] {
			return false
		}
	}
	return true
}

// family finds those who share the surname that an unknown name is the plural of: "the Holms" for Ada Holm and Jan Holm.
func family(t *en.Token, f int, tokens []en.Token) (all []Place) {
	surname, plural := strings.CutSuffix(t.Text, "s")
	if t.Sort != en.Named || !plural || t.ID[0] != '~' || t.Poss {
		return nil
	}
	for k := range tokens {
		if tokens[k].Sort == en.Named && (tokens[k].Text == surname || strings.HasSuffix(tokens[k].Text, " "+surname)) {
			all = append(all, Place{f, k})
		}
	}
	if len(all) < 2 {
		return nil
	}
	return all
}

// Any tells whether one of the own facts has a token of the class.
func (r *Reading) Any(c en.Class) bool {
	for f := range r.Own {
		if slices.ContainsFunc(r.Own[f].Tokens, func(t en.Token) bool { return t.Is(c) }) {
			return true
		}
	}
	return false
}

// PositionsOf gives where own facts have a word: where they have it in the very same form, if anywhere.
func (r *Reading) PositionsOf(i int) []Place {
	var exact []Place
	for _, p := range r.Found[i] {
		if f := &r.Own[p.Fact].Tokens[p.Token]; f.Stem != "" && f.Stem == r.Said.Tokens[i].Stem {
			exact = append(exact, p)
		}
	}
	if len(exact) > 0 {
		return exact
	}
	return r.Found[i]
}

// EveryPlace tells whether all places say the same, of which there is at least one, and gives the fact of the last one.
func (r *Reading) EveryPlace(places []Place, says func(p Place) bool) (by string, every bool) {
	if len(places) == 0 || slices.ContainsFunc(places, func(p Place) bool { return !says(p) }) {
		return "", false
	}
	return r.Own[places[len(places)-1].Fact].ID, true
}

// Opposite finds a word of a fact that says the opposite of one that no fact has.
func (r *Reading) Opposite(t *en.Token) (verdict.Verdict, bool) {
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			if r.Opposed(t, &r.Own[f].Tokens[k]) {
				return verdict.Against(verdict.Opposite, t.Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// Opposed tells whether the tables give two tokens as opposites.
func (r *Reading) Opposed(a, b *en.Token) bool {
	for _, g := range a.Groups {
		if en.Meet(r.Lex.Opposites[g], b.Groups) {
			return true
		}
	}
	return false
}
