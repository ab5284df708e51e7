package ground

import (
	"slices"
	"strings"
)

// denial: what a claim denies with "not" before it, the fact must deny or forbid as well, where it has it.
func (r *reading) denial() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if !deniesIt(&said[i]) || said[i].before == comma && said[i].text == "not" {
			continue
		}
		if !r.any(negative) && !r.forbids(-1) {
			return against(Polarity, said[i].text, r.own[0].id), true
		}
		for k := i + 1; k < min(len(said), i+4); k++ {
			if said[k].sort != word || !said[k].content() || said[k].is(harmless|negative) {
				continue
			}
			if len(r.found[k]) > 0 && !slices.ContainsFunc(r.found[k], func(p at) bool {
				return governed(r.own[0].tokens, p.token, negative, scope) || deniedBehind(r.own[0].tokens, p.token) || r.own[0].tokens[p.token].is(negative)
			}) && !r.forbids(k) {
				return against(Polarity, said[k].text, r.own[0].id), true
			}
			break
		}
	}
	return Verdict{}, false
}

// backed tells whether each word that the claim denies is one that the fact denies or forbids.
func (r *reading) backed() bool {
	said, own := r.said.tokens, r.own[0].tokens
	for i := range said {
		if !deniesIt(&said[i]) {
			continue
		}
		sure := false
		for k := i + 1; k < min(len(said), i+6) && !sure; k++ {
			if said[k].is(harmless|negative|linking) || !said[k].content() {
				continue
			}
			sure = slices.ContainsFunc(r.found[k], func(p at) bool {
				return governed(own, p.token, negative, scope) || deniedBehind(own, p.token) || own[p.token].is(negative)
			}) || slices.ContainsFunc(r.found[k], func(p at) bool { return forbidden(own, p.token) })
			break
		}
		if !sure {
			return false
		}
	}
	return true
}

// deniedThere: a claim that denies nothing has its verb from what the fact denies: "cleared", where nobody asked for clearance.
func (r *reading) deniedThere() (Verdict, bool) {
	said, own := r.said.tokens, r.own[0].tokens
	if slices.ContainsFunc(said, func(t token) bool {
		return deniesIt(&t) || t.is(negative|denying) || lacks(&t) || slices.Contains(forbidding, t.stem)
	}) {
		return Verdict{}, false
	}
	for i := range said {
		if said[i].sort != word || !said[i].content() || !said[i].ed && !said[i].is(verb) || said[i].is(harmless|linking|speech) || len(r.found[i]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.kin(i), func(p at) bool { return !governed(own, p.token, negative, 6) && !deniedBehind(own, p.token) }) {
			return missing(Polarity, said[i].text), true
		}
	}
	return Verdict{}, false
}

// kin gives where the facts have a word of the same root as a claim's; where they have none, all that may stand for it: "cleared" is
// nearer to "clearance" than to "free".
func (r *reading) kin(i int) []at {
	const root = 5 // letters
	said := r.said.tokens[i].text
	others := func(p at) bool {
		theirs := r.own[p.fact].tokens[p.token].text
		return len(said) < root || !strings.HasPrefix(theirs, said[:root])
	}
	if near := slices.DeleteFunc(slices.Clone(r.found[i]), others); len(near) > 0 {
		return near
	}
	return r.found[i]
}

// voiced tells whether all whose words the fact gives are named in the claim as those who do something.
func (r *reading) voiced() bool {
	said := r.said.tokens
	acts := func(s []int) bool {
		for v := range said {
			if v+1 < len(said) && finite(said, v) && slices.ContainsFunc(sides(said, v).agents, func(i int) bool {
				return said[i].sort == named && !said[i].poss && slices.ContainsFunc(r.found[i], func(p at) bool { return slices.Contains(s, p.token) })
			}) {
				return true
			}
		}
		return false
	}
	sources := attributed(r.own[0].tokens)
	return len(sources) > 0 && !slices.ContainsFunc(sources, func(s []int) bool { return !acts(s) })
}

// forbidden tells whether a word that says "not" by itself stands not far before a token: barred buyers from purchasing.
func forbidden(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-6) && tokens[k+1].before < strong; k-- {
		if slices.Contains(forbidding, tokens[k].stem) {
			return true
		}
	}
	return false
}

// deniesIt tells whether a token says "not" by itself or at its end: "was not".
func deniesIt(t *token) bool { return t.is(negative) || strings.HasSuffix(t.text, " not") }

// forbids tells whether the fact has a word that says "not" by itself, besides the one at k of the claim: to bar, to refuse.
func (r *reading) forbids(k int) bool {
	for n, t := range r.own[0].tokens {
		if slices.Contains(forbidding, t.stem) && (k < 0 || !slices.Contains(r.found[k], at{0, n})) {
			return true
		}
	}
	return false
}

// forbidding are the stems of words that say "not" by themselves.
var forbidding = strings.Fields("bar ban block prohibit forbid refus deni reject exclud restrict suspend stop halt drop withhold without outsid " +
	"exempt only prevent")

// closest gives where the fact has the very word at i, or else others that mean the same.
func (r *reading) closest(i int) []at {
	exact := slices.DeleteFunc(slices.Clone(r.found[i]), func(p at) bool { return !r.exactly(i, p) })
	if len(exact) > 0 {
		return exact
	}
	return r.found[i]
}
