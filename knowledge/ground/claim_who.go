package ground

import (
	"slices"
	"strings"
)

// exchanged: who does it in the claim is to whom it is done in the fact, and the other way round where both are named.
func (r *reading) exchanged() (Verdict, bool) {
	said, tokens := r.said.tokens, r.own[0].tokens
	meets := func(mine, theirs []int) bool {
		return slices.ContainsFunc(mine, func(i int) bool {
			return said[i].sort == named && !r.modifies(said, i) && slices.ContainsFunc(theirs, func(k int) bool {
				return tokens[k].sort == named && !r.modifies(tokens, k) && same(&said[i], &tokens[k])
			})
		})
	}
	for v := range said {
		if v+1 == len(said) || !finite(said, v) || said[v].is(linking) || len(r.found[v]) == 0 {
			continue
		}
		mine, swapped := sides(said, v), false
		if _, ok := reduced(said, v); ok || len(mine.patients) == 0 {
			continue // "it came back": whether it did so or was brought, the fact may tell either way
		}
		for _, p := range r.found[v] {
			theirs := sides(tokens, p.token)
			if meets(mine.agents, theirs.agents) || meets(mine.patients, theirs.patients) {
				swapped = false
				break
			}
			swapped = swapped || meets(mine.agents, theirs.patients) || meets(mine.patients, theirs.agents)
		}
		if swapped {
			return against(Role, said[v].text, r.own[0].id), true
		}
	}
	return Verdict{}, false
}

// otherAgent tells whether a name that the fact lacks does in the claim what somebody else does in the fact.
func (r *reading) otherAgent(i int) bool {
	if r.said.tokens[i].sort != named {
		return false
	}
	for v := range r.said.tokens {
		if len(r.found[v]) == 0 || !verbal(r.said.tokens, v) || !slices.Contains(sides(r.said.tokens, v).agents, i) {
			continue
		}
		if slices.ContainsFunc(sides(r.said.tokens, v).agents, func(k int) bool { return r.said.tokens[k].sort == named && len(r.found[k]) > 0 }) {
			continue // somebody else in the claim does it as well
		}
		if r.actsFor(v, i) {
			continue
		}
		for _, p := range r.found[v] {
			if v := p.token; v >= 2 && (standsFor(r.own[0].tokens[v-1].text) || standsFor(r.own[0].tokens[v-2].text)) {
				return true
			}
			if verbal(r.own[0].tokens, p.token) && slices.ContainsFunc(sides(r.own[0].tokens, p.token).agents,
				func(k int) bool { return r.own[0].tokens[k].sort == named }) {
				return true
			}
		}
	}
	return false
}

// actsFor tells whether what the claim's verb at v says is done in the fact by a body of the country at i, as its name shows.
func (r *reading) actsFor(v, i int) bool {
	tokens, country := r.own[0].tokens, &r.said.tokens[i]
	if !r.lex.country(country) {
		return false
	}
	return slices.ContainsFunc(r.found[v], func(p at) bool {
		return slices.ContainsFunc(sides(tokens, p.token).agents, func(k int) bool {
			return tokens[k].sort == named && (slices.Contains(tokens[k].wider, country.id) || k > 0 && tokens[k-1].id == country.id)
		})
	})
}

// standsFor tells whether a word is a pronoun that stands for who does something.
func standsFor(w string) bool { return w == "he" || w == "she" || w == "it" || w == "they" }

// otherDoer: who does it in the claim stands in the fact, which says that somebody else does it.
func (r *reading) otherDoer() (Verdict, bool) {
	said, tokens := r.said.tokens, r.own[0].tokens
	named := func(tokens []token, all []int) []int {
		return slices.DeleteFunc(slices.Clone(all), func(i int) bool { return tokens[i].sort != named || r.modifies(tokens, i) })
	}
	for v := range said {
		if v+1 == len(said) || !finite(said, v) || said[v].is(harmless|speech|linking) || len(r.found[v]) == 0 || len(sides(said, v).patients) == 0 {
			continue
		}
		mine := named(said, sides(said, v).agents)
		mine = slices.DeleteFunc(mine, func(i int) bool { return r.actsFor(v, i) })
		by, other := r.everyPlace(r.found[v], func(p at) bool {
			theirs := named(tokens, sides(tokens, p.token).agents)
			return verbal(tokens, p.token) && !relative(tokens, p.token) && len(theirs) > 0 && !slices.ContainsFunc(mine, func(i int) bool {
				return len(r.found[i]) == 0 || r.behindBy(i) || slices.ContainsFunc(theirs, func(k int) bool { return same(&said[i], &tokens[k]) })
			})
		})
		if other && len(mine) > 0 {
			return against(Role, said[v].text, by), true
		}
	}
	return Verdict{}, false
}

// modifies tells whether a country only says which noun behind it is meant: "a US company that".
func (r *reading) modifies(tokens []token, i int) bool {
	if !r.lex.country(&tokens[i]) || i+1 >= len(tokens) {
		return false
	}
	next := &tokens[i+1]
	return next.before == joined && (next.sort == named || next.sort == word && next.content() && !next.is(verb|linking|planned|weak|certain|negative|adverb))
}

// behindBy tells whether a name stands behind "by" in the fact, as who does something does.
func (r *reading) behindBy(i int) bool {
	return slices.ContainsFunc(r.found[i], func(p at) bool {
		return slices.ContainsFunc(r.own[0].tokens[max(0, p.token-4):p.token], func(t token) bool { return t.text == "by" })
	})
}

// owners: "at China's request" is not at the request of the United States. Only countries are so told apart: a body may well be
// meant by its country.
func (r *reading) owners() (Verdict, bool) {
	said, tokens := r.said.tokens, r.own[0].tokens
	for i := 0; i+1 < len(said); i++ {
		if said[i].sort != named || !said[i].poss || said[i+1].sort != word || len(r.found[i+1]) == 0 {
			continue
		}
		other := true
		for _, p := range r.closest(i + 1) {
			all, _ := ownersOf(tokens, p.token)
			other = other && len(all) > 0 && !slices.ContainsFunc(all, func(k int) bool { return same(&said[i], &tokens[k]) || !r.lex.country(&tokens[k]) })
		}
		if other && r.lex.country(&said[i]) {
			return against(Role, said[i].text+" "+said[i+1].text, r.own[0].id), true
		}
	}
	return Verdict{}, false
}

// mutual tells whether somebody named does something in the claim to somebody else who is named, so that the two may be mistaken for
// each other.
func (r *reading) mutual() bool {
	said := r.said.tokens
	for v := range said {
		if v+1 == len(said) || !verbal(said, v) || said[v].is(linking|speech) || slices.Contains(aloof, said[v].text) {
			continue
		}
		if s := sides(said, v); slices.ContainsFunc(s.agents, r.party) && slices.ContainsFunc(s.patients, r.party) {
			return true
		}
	}
	return false
}

// party tells whether the token at i of the claim is a name that the fact has.
func (r *reading) party(i int) bool { return r.said.tokens[i].sort == named && len(r.found[i]) > 0 }

// relative tells whether a verb stands right behind "which" or "that": what somebody issued and does it, he does as well.
func relative(tokens []token, v int) bool {
	return v > 0 && (tokens[v-1].text == "which" || tokens[v-1].text == "that")
}

// unnamedDoer: somebody whom the claim names does not do what in the fact somebody does who has no name there, unless he stands in the fact
// for himself: "another country treats Chinese companies unfairly" says nothing of what China does.
func (r *reading) unnamedDoer() (Verdict, bool) {
	said, tokens := r.said.tokens, r.own[0].tokens
	for v := range said {
		if v+1 == len(said) || !finite(said, v) && !(strings.HasSuffix(said[v].text, "s") && said[v].is(verb)) || said[v].is(harmless|speech|linking) ||
			len(r.found[v]) == 0 {
			continue
		}
		i := v - 1
		if i < 0 || !r.lex.country(&said[i]) || said[i].poss || len(r.found[i]) == 0 || r.actsFor(v, i) {
			continue
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool { return !tokens[p.token].poss && !r.modifies(tokens, p.token) }) {
			return missing(Role, said[i].text), true
		}
	}
	return Verdict{}, false
}
