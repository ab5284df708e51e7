package roles

import (
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// itsOwner tells whether the fact says of a noun that it is his who is its owner in the piece: "its old list" for "Vardal's list".
func (r Rules) itsOwner(i int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	for k := p.Token - 1; k >= max(0, p.Token-3) && tokens[k+1].Before == en.Joined; k-- {
		if grammar.PronounOwner(tokens[k].Text) {
			return ownerMeant(tokens, k, &r.Said.Tokens[i]) || ownedBySubject(tokens, k, &r.Said.Tokens[i])
		}
		if tokens[k].Sort == en.Word && !tokens[k].Content() {
			return false
		}
	}
	return false
}

// ownedBySubject tells whether a name is who does the verb right before the pronoun at k: "Norway hopes Denmark will defend its waters".
func ownedBySubject(tokens []en.Token, k int, owner *en.Token) bool {
	return k > 0 && en.Verbal(tokens, k-1) && grammar.AnySame(tokens, grammar.Before(tokens, k-1), owner)
}

// ownerMeant tells whether a name is the last one before the pronoun at k.
func ownerMeant(tokens []en.Token, k int, owner *en.Token) bool {
	for i := k - 1; i >= 0; i-- {
		if tokens[i].Sort == en.Named {
			return en.Same(owner, &tokens[i])
		}
	}
	return false
}

// ownerBefore gives whose a noun is by a possessive before it: "Vardal's 2017 purchase"; -1 where none stands there.
func ownerBefore(tokens []en.Token, noun int) int {
	for k := noun - 1; k >= max(0, noun-6) && tokens[k+1].Before == en.Joined; k-- {
		if tokens[k].Poss {
			return k
		}
		if tokens[k].Sort == en.Word && !tokens[k].Content() {
			return -1
		}
	}
	return -1
}

// ofBehind gives the name behind the "of" next behind a noun: "purchase of the firm Hald"; -1 where there is none.
func ofBehind(tokens []en.Token, noun int) int {
	if noun+1 >= len(tokens) || tokens[noun+1].Text != "of" {
		return -1
	}
	for k := noun + 2; k < min(len(tokens), noun+7) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Sort == en.Named {
			return k
		}
	}
	return -1
}

// owned gives the noun that belongs to the name at i: "request of China"; -1 where there is none.
func owned(tokens []en.Token, i int) int {
	if tokens[i].Sort != en.Named || tokens[i].Poss || i == 0 || beforeItsNoun(tokens, i, en.Verb|en.Linking) {
		return -1
	}
	if p := &tokens[i-1]; len(p.Parts) > 2 && strings.HasSuffix(p.Text, " of") {
		return i - 1 // "at the request of"
	}
	k := i - 1
	if k > 0 && tokens[k].Text == "the" {
		k--
	}
	if k < 1 || tokens[k].Text != "of" || tokens[k].Before != en.Joined || !grammar.ContentWord(&tokens[k-1]) || en.Verbal(tokens, k-1) {
		return -1
	}
	return k - 1
}
