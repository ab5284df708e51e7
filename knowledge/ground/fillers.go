package ground

import (
	"slices"
	"strings"
)

// fillers: a general noun such as "company" or "country", which else states nothing, does not take the place of what a fact counts, owns or
// pairs there: 170 million companies are not 170 million users, and "both companies" no two countries.
func (r *reading) fillers() (Verdict, bool) {
	said := r.said.tokens
	for i := 1; i < len(said); i++ {
		t := &said[i]
		if t.sort != word || !slices.Contains(r.lex.lists["general"], t.stem) || len(r.found[i]) > 0 || t.before != joined {
			continue
		}
		if r.countsElse(i) || r.ownsOther(i) || r.pairsOther(i) {
			return missing(Binding, t.text), true
		}
	}
	return Verdict{}, false
}

// countsElse tells whether the number before a general noun counts something else in the facts, which the piece does not name.
func (r *reading) countsElse(i int) bool {
	n := i - 1
	for n > 0 && r.said.tokens[n].sort != number && r.said.tokens[n+1].before == joined && i-n < 3 {
		n--
	}
	if r.said.tokens[n].sort != number || len(r.found[n]) == 0 {
		return false
	}
	return !slices.ContainsFunc(r.found[n], func(p at) bool {
		tokens := r.own[p.fact].tokens
		for k := p.token + 1; k < min(len(tokens), p.token+4) && tokens[k].before == joined; k++ {
			if r.otherThing(at{p.fact, k}) && !beforeNoun(tokens, k) {
				return false
			}
		}
		return true
	})
}

// ownsOther tells whether what a general noun owns is somebody else's in the facts, whom the piece does not name: "the companies' data"
// for "the users' data".
func (r *reading) ownsOther(i int) bool {
	said := r.said.tokens
	if !said[i].poss || i+1 >= len(said) || said[i+1].before != joined || len(r.found[i+1]) == 0 {
		return false
	}
	return !slices.ContainsFunc(r.found[i+1], func(p at) bool {
		return p.token == 0 || !r.own[p.fact].tokens[p.token-1].poss || !r.otherThing(at{p.fact, p.token - 1})
	})
}

// pairsOther tells whether "both" stands before a general noun that no country is, where the facts name two countries.
func (r *reading) pairsOther(i int) bool {
	before := r.said.tokens[i-1].text
	if before != "both" && before != "two" || strings.HasPrefix(r.said.tokens[i].stem, "countr") {
		return false
	}
	for _, f := range append(slices.Clone(r.own), r.near...) {
		countries, others := map[string]bool{}, 0
		for k := range f.tokens {
			switch t := &f.tokens[k]; {
			case t.sort == named && r.lex.country(t):
				countries[t.id] = true
			case t.sort == named:
				others++
			case t.sort == word && slices.Contains(r.lex.lists["general"], t.stem):
				others += 2
			}
		}
		if len(countries) > 1 && others < 2 {
			return true
		}
	}
	return false
}

// otherThing tells whether a token of a fact is a noun that states something and that the piece does not use.
func (r *reading) otherThing(p at) bool {
	t := &r.own[p.fact].tokens[p.token]
	return t.sort == word && t.content() && !t.is(harmless|light|linking|adverb) && !t.ed && !r.uses(p)
}
