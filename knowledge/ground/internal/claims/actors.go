package claims

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// otherActors: what people or bodies of one kind do in the fact, others whom it names do not: "the ferrymen set the fees" for "the law lets
// mayors set fees for ferrymen".
func (r Rules) otherActors() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !said[v].Is(en.Verb) || said[v].Is(en.Linking|en.Speech) || !en.Verbal(said, v) || grammar.Passive(said, v) {
			continue
		}
		i := actorBefore(said, v)
		if i < 0 {
			continue
		}
		places := slices.DeleteFunc(slices.Clone(r.Found[v]), func(p reading.Place) bool { return !r.Exactly(v, p) })
		if by, other := r.EveryPlace(places, func(p reading.Place) bool { return r.othersDo(i, v, p.Token) }); other {
			return verdict.Against(verdict.Role, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// actorBefore gives the people or the body that stands without a name right before the verb at v, past "may" and the like; -1 where there is
// none.
func actorBefore(tokens []en.Token, v int) int {
	i := v - 1
	for i >= 0 && tokens[i+1].Before == en.Joined && tokens[i].Is(en.Weak|en.Planned|en.Certain|en.Obliging|en.Adverb) {
		i--
	}
	if i < 0 || tokens[i+1].Before != en.Joined || tokens[i].Sort != en.Word || !tokens[i].Content() || !grammar.Actor(&tokens[i]) {
		return -1
	}
	if i > 0 && (tokens[i-1].Text == "and" || tokens[i-1].Text == "or") {
		return -1 // others do it as well
	}
	return i
}

// othersDo tells whether others without a name do the fact's verb at k, to the same thing as the claim's verb at v, and those at i of the claim
// stand elsewhere in the fact.
func (r Rules) othersDo(i, v, k int) bool {
	own, mine := r.Own[0].Tokens, &r.Said.Tokens[i]
	n := actorBefore(own, k)
	if n < 0 || grammar.Passive(own, k) || en.Same(mine, &own[n]) || en.Akin(mine, &own[n]) {
		return false
	}
	thing := thingBehind(r.Said.Tokens, v)
	if thing < 0 || !r.foundWhere(thing, func(g int) bool { return g > k && g <= k+nearIt }) {
		return false
	}
	return slices.ContainsFunc(r.placesOf(mine), func(p int) bool { return own[p].Stem == mine.Stem })
}

// otherHalf: what stands behind a semicolon, with a subject of its own, that one does and nobody else: "Holm put fishing on the list" for
// "Holm listed ferries; Norway added fishing".
func (r Rules) otherHalf() (verdict.Verdict, bool) {
	halves := halvesOf(r.Own[0].Tokens)
	if len(halves) < 2 {
		return verdict.Verdict{}, false
	}
	said := r.Said.Tokens
	for v := range said {
		behindName := v > 0 && said[v-1].Sort == en.Named && !said[v-1].Poss // "Norway put ferries on the list"
		if !said[v].Is(en.Verb) || said[v].Is(en.Linking|en.Speech) || !behindName && !en.Verbal(said, v) {
			continue
		}
		sides := grammar.Sides(said, v)
		n := thingBehind(said, v)
		if n > 0 && len(said[n].Parts) == 0 && sets(&said[n]) && r.othersHalf(halves, r.namesOf(said, sides.Agents), n) {
			return verdict.Against(verdict.Role, said[n].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// othersHalf tells whether the thing at n of the claim stands only in halves of the fact in which somebody else does something, whom the claim
// does not name, and none of those who do it in the claim stands.
func (r Rules) othersHalf(halves [][2]int, doers []int, n int) bool {
	if len(doers) == 0 || slices.ContainsFunc(doers, func(i int) bool { return len(r.Found[i]) == 0 }) {
		return false
	}
	_, other := r.EveryPlace(r.Found[n], func(p reading.Place) bool {
		h := halves[slices.IndexFunc(halves, func(h [2]int) bool { return p.Token < h[1] })]
		here := func(k int) bool { return k >= h[0] && k < h[1] }
		return r.actsUnsaid(h) && !slices.ContainsFunc(doers, func(i int) bool { return r.foundWhere(i, here) })
	})
	return other
}

// actsUnsaid tells whether somebody named whom the claim does not name does something in a half of the fact.
func (r Rules) actsUnsaid(h [2]int) bool {
	own := r.Own[0].Tokens
	for v := h[0]; v < h[1]; v++ {
		if !grammar.Finite(own, v) || own[v].Is(en.Linking) {
			continue
		}
		if slices.ContainsFunc(r.namesOf(own, grammar.Sides(own, v).Agents), func(k int) bool { return k >= h[0] && k < h[1] && !r.speaksOf(k) }) {
			return true
		}
	}
	return false
}
