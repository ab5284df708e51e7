package ground

import (
	"slices"
	"strings"
)

// These rules look at what a fact says to be missing, to say nothing, or that something may not be without.

// silentOnes: what a fact says to be missing, silent or to say nothing does not speak in a piece that denies nothing: "the notices confirm the fee" for
// "the notices say nothing about the fee".
func (r *reading) silentOnes() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(said, func(t token) bool {
		return t.is(negative|denying) || lacks(&t) || strings.HasPrefix(t.text, "un") || t.text == "yet" || t.text == "only" || t.stem == "omit"
	}) {
		return Verdict{}, false
	}
	for i := range said {
		if said[i].sort != word || !said[i].content() || said[i].is(harmless|light|linking) {
			continue
		}
		by, silent := r.everyPlace(r.positionsOf(i), func(p at) bool { return silentBehind(r.own[p.fact].tokens, p.token) })
		if silent {
			return against(Polarity, said[i].text, by), true
		}
	}
	return Verdict{}, false
}

// silentBehind tells whether the verb behind a noun says that it is silent, missing or says nothing.
func silentBehind(tokens []token, i int) bool {
	for k := i + 1; k+1 < min(len(tokens), i+6) && tokens[k].before == joined; k++ {
		t, next := &tokens[k], tokens[k+1].text
		if t.is(linking) && t.stem == "be" {
			return next == "silent" || next == "missing" || next == "absent"
		}
		if t.stem == "say" {
			return next == "nothing"
		}
		if t.sort == word && t.content() {
			return false
		}
	}
	return false
}

// withoutIt: what a fact says may not be without a thing may not be without it in the piece, nor is the thing no longer needed.
func (r *reading) withoutIt() (Verdict, bool) {
	said := r.said.tokens
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			thing := withoutWhat(tokens, k)
			if thing < 0 || !deniesBeside(tokens, k) {
				continue
			}
			for i := range said {
				if !same(&said[i], &tokens[thing]) {
					continue
				}
				w := i - 1
				for ; w > max(0, i-6) && said[w].text != "without" && !said[w].is(obliging) && said[w].stem != "need"; w-- {
				}
				if w < 0 {
					continue
				}
				free := said[w].text == "without" && !deniesBeside(said, w)
				unneeded := said[w].text != "without" && (said[w].is(obliging) || said[w].stem == "need") && governed(said, w, negative, 2)
				if free || unneeded {
					return against(Polarity, said[w].text, r.own[f].id), true
				}
			}
		}
	}
	return Verdict{}, false
}

// withoutWhat gives the noun next behind the "without" at k; -1 where it is none.
func withoutWhat(tokens []token, k int) int {
	if tokens[k].text != "without" {
		return -1
	}
	last := -1
	for i := k + 1; i < min(len(tokens), k+6) && tokens[i].before == joined; i++ {
		t := &tokens[i]
		if last >= 0 && (!t.content() || t.sort != word || t.is(verb|linking)) {
			break
		}
		if t.sort == word && t.content() {
			last = i
		}
	}
	return last
}

// deniesBeside tells whether another word that denies stands in the sentence of the one at k.
func deniesBeside(tokens []token, k int) bool {
	for _, c := range sentencesIn(tokens) {
		if k >= c[0] && k < c[1] {
			return slices.ContainsFunc(tokens[c[0]:c[1]], func(t token) bool {
				return t.text != "without" && (t.is(negative|denying) || strings.Contains(t.text, "illegal") || strings.Contains(t.text, "unlawful"))
			})
		}
	}
	return false
}
