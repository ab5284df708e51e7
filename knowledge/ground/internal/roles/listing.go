package roles

import (
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// itsSubject: what one of two does is not done by the other one: "Norway signed and Denmark refused" is no "Norway signed and refused".
func (r Rules) itsSubject() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := 2; v < len(said); v++ {
		if said[v-1].Text != "and" || !en.Verbal(said, v) && !(said[v].Ed && said[v].Is(en.Verb)) || len(r.Found[v]) == 0 || r.Loose[v] {
			continue
		}
		by, bad := r.EveryPlace(r.Found[v], func(p reading.Place) bool {
			return r.Exactly(v, p) && ownSubject(r.Own[p.Fact].Tokens, p.Token) && !r.Uses(reading.Place{Fact: p.Fact, Token: p.Token - 1})
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
		if b < 0 && i+2 < len(said) && said[i].Sort == en.Named && said[i+1].Text == "of" && said[i+1].Before == en.Joined && said[i+2].Sort == en.Named {
			b = i + 2
		}
		if b < 0 || len(r.Found[b]) == 0 {
			continue
		}
		for _, p := range r.Found[b] {
			tokens := r.Own[p.Fact].Tokens
			if p.Token == 0 || bracketed(tokens, p.Token-1) != p.Token || en.Same(&said[i], &tokens[p.Token-1]) {
				continue
			}
			for k := range tokens {
				if o := bracketed(tokens, k); o >= 0 && en.Same(&said[i], &tokens[k]) && !en.Same(&said[b], &tokens[o]) {
					return verdict.Against(verdict.Role, said[i].Text+" "+said[b].Text, r.Own[p.Fact].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// bracketed gives the name in brackets behind the name at i: "Holm (Vardal)"; -1 where there is none.
func bracketed(tokens []en.Token, i int) int {
	b := i + 1
	if b < len(tokens) && tokens[i].Sort == en.Named && tokens[b].Sort == en.Named && tokens[b].Before == en.Quoted && (b+1 == len(tokens) || tokens[b+1].Before != en.Joined) {
		return b
	}
	return -1
}
