package roles

import (
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// itsSubject: what one of two does is not done by the other one: "Norway signed and Denmark refused" is no "Norway signed and refused".
func (r Rules) itsSubject() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := 2; v < len(said); v++ {
		past := said[v].Ed && said[v].Is(en.Verb)
		if said[v-1].Text != "and" || !past && !en.Verbal(said, v) || !r.Surely(v) {
			continue
		}
		by, bad := r.EveryPlace(r.Found[v], func(p reading.Place) bool {
			return r.Exactly(v, p) && ownSubject(r.Own[p.Fact].Tokens, p.Token) && !r.UsesAt(p.Fact, p.Token-1)
		})
		if bad {
			return verdict.Against(verdict.Role, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// ownSubject tells whether a name stands right before a verb and behind "and" or "but": "and Denmark refused".
func ownSubject(tokens []en.Token, v int) bool {
	return v > 1 && tokens[v-1].Sort == en.Named && tokens[v-1].Before == en.Joined && (tokens[v-2].Text == "and" || tokens[v-2].Text == "but")
}

// inBrackets: who stands with one name in brackets behind his own is not of the firm or country in another's brackets.
func (r Rules) inBrackets() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		b := bracketed(said, i)
		if b < 0 {
			b = ofName(said, i)
		}
		if b < 0 {
			continue
		}
		for _, p := range r.Found[b] {
			tokens := r.Own[p.Fact].Tokens
			if p.Token == 0 || bracketed(tokens, p.Token-1) != p.Token || en.Same(&said[i], &tokens[p.Token-1]) {
				continue
			}
			if otherBrackets(tokens, &said[i], &said[b]) {
				return verdict.Against(verdict.Role, said[i].Text+" "+said[b].Text, r.Own[p.Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// otherBrackets tells whether somebody stands in a fact with another name in brackets than the one given: "Holm (Vardal)" where the piece
// has "Holm (Hald)".
func otherBrackets(tokens []en.Token, who, inBrackets *en.Token) bool {
	for k := range tokens {
		if b := bracketed(tokens, k); b >= 0 && en.Same(who, &tokens[k]) && !en.Same(inBrackets, &tokens[b]) {
			return true
		}
	}
	return false
}

// bracketed gives the name in brackets behind the name at i: "Holm (Vardal)"; -1 where there is none.
func bracketed(tokens []en.Token, i int) int {
	b := i + 1
	if b >= len(tokens) || tokens[i].Sort != en.Named || tokens[b].Sort != en.Named {
		return -1
	}
	if tokens[b].Before != en.Quoted || grammar.JoinedAt(tokens, b+1) {
		return -1
	}
	return b
}
