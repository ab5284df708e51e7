package roles

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// objectApart: what a verb of one sentence of a fact is done to is nothing that only another sentence of it has, with a verb of its own:
// "revoked the ban; the order was left in place" does not say that the order was revoked.
func (r Rules) objectApart() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || said[v].Is(en.Speech|en.Harmless|en.Light|en.Support) || !r.Surely(v) {
			continue
		}
		n := doneTo(said, v)
		if n < 0 || !r.Surely(n) || onlyWhen(&said[n]) || !r.sameAnywhere(v) {
			continue
		}
		if f, bad := r.apartFrom(v, n); bad {
			return verdict.Against(verdict.Binding, said[v].Text+" "+said[n].Text, r.Own[f].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// onlyWhen tells whether a word says no more than when or how something is done: "days", "thereafter".
func onlyWhen(t *en.Token) bool {
	return t.Is(en.Harmless|en.Light|en.Adverb|en.Temporal) || en.TimeUnit(grammar.LastStem(t)) || strings.Contains(t.Text, "thereafter")
}

// sameAnywhere tells whether one of the places of a token has it, or what means the same.
func (r Rules) sameAnywhere(i int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		return r.Exactly(i, p) || en.Same(&r.Said.Tokens[i], &r.Own[p.Fact].Tokens[p.Token])
	})
}

// objectNamed: who stands as the object of a verb of a fact is not another one whom it names elsewhere: "accused Holm of buying it for
// Brekke".
func (r Rules) objectNamed() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		n := namedObject(said, v)
		if n < 0 || said[v].Is(en.Speech) || mutual(&said[v]) || len(r.Found[n]) == 0 || r.Lex.Country(&said[n]) {
			continue
		}
		by, bad := r.EveryPlace(r.Found[v], func(p reading.Place) bool {
			k := namedObject(r.Own[p.Fact].Tokens, p.Token)
			return r.Exactly(v, p) && k >= 0 && !r.inListAt(n, p.Fact, k) && r.UsesAt(p.Fact, k)
		})
		if bad {
			return verdict.Against(verdict.Role, said[v].Text+" "+said[n].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// namedObject gives the name right behind a verb in the active; -1 where none stands there.
func namedObject(tokens []en.Token, v int) int {
	k := v + 1
	if !en.Verbal(tokens, v) || k >= len(tokens) || grammar.Passive(tokens, v) {
		return -1
	}
	if tokens[k].Text == "the" && k+1 < len(tokens) {
		k++
	}
	if t := &tokens[k]; t.Sort == en.Named && t.Before == en.Joined && !t.Poss && !beforeItsNoun(tokens, k, en.Verb) {
		return k
	}
	return -1
}

// beforeItsNoun tells whether a word stands right behind the name at i of which that only says more: "the Vardal yard". Words of the
// classes are none such.
func beforeItsNoun(tokens []en.Token, i int, but en.Class) bool {
	return grammar.JoinedAt(tokens, i+1) && grammar.ContentWord(&tokens[i+1]) && !tokens[i+1].Is(but)
}

// ownerActs: what belongs to somebody does not make him do what it does: "Vardal's office led the talks" is no "Vardal led the talks".
func (r Rules) ownerActs() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || said[v].Is(en.Speech|en.Attributing|en.Linking|en.Starting|en.Ending) {
			continue
		}
		if !r.Surely(v) || grammar.Passive(said, v) {
			continue
		}
		s := doerBefore(said, v)
		if s < 0 || said[s].Poss || len(r.Found[s]) == 0 {
			continue
		}
		if by, bad := r.EveryPlace(r.Found[v], func(p reading.Place) bool { return r.Exactly(v, p) && r.onlyOwner(s, p) }); bad {
			return verdict.Against(verdict.Role, said[s].Text+" "+said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// doerBefore gives the name or noun right before a verb, but for "also", "have" and the like; -1 where something else stands there.
func doerBefore(tokens []en.Token, v int) int {
	s := v - 1
	for s > 0 && (tokens[s].Is(en.Adverb) || tokens[s].Text == "also" || tokens[s].Stem == "have") {
		s--
	}
	if s < 0 || tokens[s].Sort != en.Named && !tokens[s].Content() {
		return -1
	}
	return s
}

// onlyOwner tells whether a verb of a fact has before it a noun that the piece does not say, and the one at s of the piece as its owner.
// Countries stand for what belongs to them.
func (r Rules) onlyOwner(s int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	doer := doerBefore(tokens, p.Token)
	if doer < 1 || tokens[doer].Sort != en.Word || tokens[doer].Is(en.Light|en.Harmless|en.Speech) || !r.Unsaid(p.Fact, doer) {
		return false
	}
	owner := doer - 1
	for owner > 0 && !tokens[owner].Poss && grammar.ContentWord(&tokens[owner]) && tokens[owner+1].Before == en.Joined {
		owner--
	}
	return tokens[owner].Poss && en.Same(&r.Said.Tokens[s], &tokens[owner]) && !r.Lex.Country(&tokens[owner])
}

// headOf gives the noun that a phrase is of which a noun ends: "framework" for "deal" in "a framework for a deal".
func headOf(tokens []en.Token, n int) int {
	for k := n - 1; k > 0 && tokens[k+1].Before == en.Joined; k-- {
		t := &tokens[k]
		switch {
		case t.Text == "for" || t.Text == "of" || t.Text == "on" || t.Text == "about":
			if grammar.ContentWord(&tokens[k-1]) && t.Before == en.Joined && !en.Verbal(tokens, k-1) {
				n = k - 1
			}
		case t.Is(en.Preposed|en.Linking|en.Speech|en.Negative) || en.Verbal(tokens, k) || t.Text == "that" || t.Text == "and":
			return n
		}
	}
	return n
}
