package ground

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/verdict"
)

// wordForWord tells whether a piece says each of its own facts as it stands, in whichever order: one fact, or several with "and", "but" or
// a semicolon between. What else a fact is, such as out of date or disputed, is asked elsewhere.
func (r rooms) wordForWord() bool {
	said := r.Said.Tokens
	if slices.ContainsFunc(r.Meta, func(f verdict.Fact) bool { return f.Superseded || f.Disputed }) {
		return false
	}
	used := map[int]bool{}
	for i := 0; i < len(said); {
		f, end := r.factAt(i)
		if f < 0 || used[f] {
			return false
		}
		used[f] = true
		if i = end; i < len(said) && said[i].Before < en.Comma {
			return false
		}
		if i < len(said) && (said[i].Text == "and" || said[i].Text == "but") {
			i++
		} else if i < len(said) && said[i].Before < en.Strong {
			return false
		}
	}
	return len(used) == len(r.Own)
}

// factAt gives the own fact that stands word for word in the piece from token i on, and where it ends; -1 where none does. One that begins
// with "it" or "he" is none: somebody else may be meant here.
func (r rooms) factAt(i int) (fact, end int) {
	said := r.Said.Tokens
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		if len(tokens) == 0 || i+len(tokens) > len(said) || en.Pronoun(&tokens[0]) || grammar.PronounOwner(tokens[0].Text) {
			continue
		}
		if slices.EqualFunc(said[i:i+len(tokens)], tokens, asWritten) {
			return f, i + len(tokens)
		}
	}
	return -1, 0
}

// asWritten tells whether a token of a piece is one of a fact in the very same form and behind the same stop.
func asWritten(a, f en.Token) bool {
	if a.Sort != f.Sort || a.Text != f.Text || a.Poss != f.Poss || a.ID != f.ID {
		return false
	}
	return a.Before == f.Before || a.Before >= en.Comma && f.Before == en.Strong // the fact's first word
}
