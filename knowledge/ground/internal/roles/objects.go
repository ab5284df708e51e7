package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Objects: a verb of the piece takes no noun that only another verb of the fact takes.
func (r Rules) Objects() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || said[v].Is(en.Harmless|en.Speech|en.Planned|en.Asking) || len(r.Found[v]) == 0 {
			continue
		}
		if r.Lex.IsBare(&said[v]) || grammar.Lacks(&said[v]) {
			continue
		}
		n := grammar.ObjectOf(said, v)
		if n < 0 || len(r.Found[n]) == 0 {
			continue
		}
		by, bad := r.EveryPlace(r.Found[n], func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			owner := grammar.OwnerVerb(tokens, p.Token)
			if owner < 0 || r.FoundAt(v, p.Fact, owner) || !r.UsesAt(p.Fact, owner) || en.Same(&said[v], &tokens[owner]) {
				return false
			}
			return !slices.ContainsFunc(r.Found[v], func(q reading.Place) bool {
				return q.Fact == p.Fact && grammar.SharesObject(tokens, q.Token, owner, p.Token)
			})
		})
		if bad {
			return verdict.Against(verdict.Binding, said[v].Text+" "+said[n].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// joinedObjects: of two things that one verb of the piece takes, none has in its fact a sentence of its own with another verb: "revoked the
// bans and the order" where the order was left in place.
func (r Rules) joinedObjects() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || said[v].Is(en.Speech|en.Harmless|en.Light|en.Support) || len(r.Found[v]) == 0 {
			continue
		}
		for n := v + 1; n < len(said) && said[n].Before < en.Comma && !en.Verbal(said, n); n++ {
			if t := &said[n]; !grammar.ContentWord(t) || t.Is(en.Harmless|en.Light|en.Linking) || len(r.Found[n]) == 0 {
				continue
			}
			if !grammar.JoinedBefore(said, v, n) {
				continue
			}
			if f, bad := r.apartFrom(v, n); bad {
				return verdict.Against(verdict.Binding, said[v].Text+" "+said[n].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// apartFrom tells whether the one fact that has a verb of the piece has a noun only in other sentences, whose verb the piece leaves out.
func (r Rules) apartFrom(v, n int) (fact int, apart bool) {
	for _, p := range r.Found[n] {
		tokens := r.Own[p.Fact].Tokens
		all := grammar.SentencesIn(tokens)
		if !grammar.Passive(r.Said.Tokens, v) {
			all = grammar.PartsIn(tokens)
		}
		part := all[slices.IndexFunc(all, func(c [2]int) bool { return p.Token < c[1] })]
		if slices.ContainsFunc(r.Found[v], func(q reading.Place) bool {
			return q.Fact != p.Fact || q.Token >= part[0] && q.Token < part[1]
		}) {
			return 0, false
		}
		if !r.otherVerbIn(p.Fact, part) {
			return 0, false
		}
		fact, apart = p.Fact, true
	}
	return fact, apart
}

// otherVerbIn tells whether a part of a fact has a verb that the piece leaves out, and none that goes on another part: "it also covers
// yards".
func (r Rules) otherVerbIn(fact int, part [2]int) bool {
	tokens, other := r.Own[fact].Tokens, false
	for k := part[0]; k < part[1]; k++ {
		if slices.Contains([]string{"add", "includ", "extend", "cover", "follow", "join"}, tokens[k].Stem) {
			return false
		}
		other = other || en.Verbal(tokens, k) && !r.UsesAt(fact, k)
	}
	return other
}
