package reading

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// inPlaceOf tells whether a word is what something else stands or stood in for: "in Holm's place", "instead of Holm".
func inPlaceOf(tokens []en.Token, i int) bool {
	return grammar.AsideAt(tokens, i) || i+1 < len(tokens) && tokens[i].Poss && (tokens[i+1].Text == "place" || tokens[i+1].Text == "stead")
}

// HasListed tells whether the piece has a word, by itself or in a phrase, of the list with a name.
func (r *Reading) HasListed(name string) bool {
	words := r.Lex.Lists[name]
	for i := range r.Said.Tokens {
		t := &r.Said.Tokens[i]
		if slices.Contains(words, t.Stem) || slices.ContainsFunc(t.Parts, func(s string) bool { return slices.Contains(words, s) }) {
			return true
		}
	}
	return false
}

// UsesExactly tells whether the piece has the very word that stands at a place of a fact, and the fact has it nowhere else.
func (r *Reading) UsesExactly(p Place) bool {
	for i := range r.Said.Tokens {
		if len(r.Found[i]) == 1 && r.Found[i][0] == p && r.Exactly(i, p) {
			return true
		}
	}
	return false
}

// SaidAs tells whether the piece has a word of a class.
func (r *Reading) SaidAs(c en.Class) bool {
	return slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool { return t.Is(c) })
}

// Exactly tells whether the facts have, at a place, the token at i itself in some form, and not only another word for it.
func (r *Reading) Exactly(i int, p Place) bool {
	t, f := &r.Said.Tokens[i], &r.Own[p.Fact].Tokens[p.Token]
	return t.Sort == f.Sort && (t.Sort != en.Word || t.Stem == f.Stem) && (t.Sort != en.Named || t.ID == f.ID)
}

// Positions gives the names of a fact.
func (r *Reading) Positions(fact int) []int {
	var all []int
	for k := range r.Own[fact].Tokens {
		if r.Own[fact].Tokens[k].Sort == en.Named {
			all = append(all, k)
		}
	}
	return all
}

// Uses tells whether the piece says a fact's token.
func (r *Reading) Uses(p Place) bool {
	for _, all := range r.Found {
		if slices.Contains(all, p) {
			return true
		}
	}
	return false
}

// Says tells whether a fact that the piece cites has a word or phrase just so.
func (r *Reading) Says(word string) bool {
	for f := range r.Own {
		if slices.ContainsFunc(r.Own[f].Tokens, func(t en.Token) bool { return t.Text == word }) {
			return true
		}
	}
	return false
}

// UsesAt tells whether the piece says token k of a fact.
func (r *Reading) UsesAt(fact, k int) bool { return r.Uses(Place{Fact: fact, Token: k}) }

// Unsaid tells whether the piece leaves token k of a fact out, and has no other word for it.
func (r *Reading) Unsaid(fact, k int) bool {
	return !r.UsesAt(fact, k) && !r.Spoken(&r.Own[fact].Tokens[k])
}

// Surely tells whether the facts have the token at i, and not only in a rewording of something else.
func (r *Reading) Surely(i int) bool { return len(r.Found[i]) > 0 && !r.Loose[i] }

// FoundAt tells whether token k is one of those that a fact has for the token at i.
func (r *Reading) FoundAt(i, fact, k int) bool {
	return slices.Contains(r.Found[i], Place{Fact: fact, Token: k})
}

// FoundIn tells whether a fact has the token at i.
func (r *Reading) FoundIn(i, fact int) bool {
	return slices.ContainsFunc(r.Found[i], func(p Place) bool { return p.Fact == fact })
}

// ShareNames tells whether tokens of the piece and of a fact have a name in common.
func (r *Reading) ShareNames(mine, theirs []int, fact int) bool {
	return slices.ContainsFunc(mine, func(i int) bool {
		return slices.ContainsFunc(theirs, func(k int) bool {
			return r.Own[fact].Tokens[k].Sort == en.Named && en.Same(&r.Said.Tokens[i], &r.Own[fact].Tokens[k])
		})
	})
}
