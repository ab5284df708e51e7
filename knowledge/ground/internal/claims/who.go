package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// exchanged: who does it in the claim is to whom it is done in the fact, and the other way round where both are named.
func (r Rules) exchanged() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if v+1 == len(said) || !grammar.Finite(said, v) || said[v].Is(en.Linking) || len(r.Found[v]) == 0 {
			continue
		}
		if r.sidesExchanged(v) {
			return verdict.Against(verdict.Role, said[v].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// sidesExchanged tells whether somebody stands on the other side of the claim's verb at v than in the fact, and nobody on the same.
func (r Rules) sidesExchanged(v int) bool {
	mine := grammar.Sides(r.Said.Tokens, v)
	if _, ok := grammar.Reduced(r.Said.Tokens, v); ok || len(mine.Patients) == 0 {
		return false // "it came back": whether it did so or was brought, the fact may tell either way
	}
	swapped := false
	for _, p := range r.Found[v] {
		theirs := grammar.Sides(r.Own[0].Tokens, p.Token)
		if r.shareName(mine.Agents, theirs.Agents) || r.shareName(mine.Patients, theirs.Patients) {
			return false
		}
		swapped = swapped || r.shareName(mine.Agents, theirs.Patients) || r.shareName(mine.Patients, theirs.Agents)
	}
	return swapped
}

// shareName tells whether one of some tokens of the claim and one of some of the fact are the same name, which modifies no noun.
func (r Rules) shareName(mine, theirs []int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	names := r.namesOf(own, theirs)
	return slices.ContainsFunc(r.namesOf(said, mine), func(i int) bool {
		return slices.ContainsFunc(names, func(k int) bool { return en.Same(&said[i], &own[k]) })
	})
}

// namesOf gives those of some tokens that are names, but for a country that only says which noun is meant.
func (r Rules) namesOf(tokens []en.Token, all []int) []int {
	return slices.DeleteFunc(slices.Clone(all), func(i int) bool { return tokens[i].Sort != en.Named || r.modifies(tokens, i) })
}

// otherAgent tells whether a name that the fact lacks does in the claim what somebody else does in the fact.
func (r Rules) otherAgent(i int) bool {
	said := r.Said.Tokens
	if said[i].Sort != en.Named {
		return false
	}
	for v := range said {
		if len(r.Found[v]) == 0 || !en.Verbal(said, v) || !r.onlyDoer(i, v) {
			continue
		}
		if !r.actsFor(v, i) && r.foundWhere(v, r.doneByOne) {
			return true
		}
	}
	return false
}

// onlyDoer tells whether the name at i does what the claim's verb at v says, and nobody else who stands in the fact does it in the claim
// as well.
func (r Rules) onlyDoer(i, v int) bool {
	doers := grammar.Sides(r.Said.Tokens, v).Agents
	return slices.Contains(doers, i) && !slices.ContainsFunc(doers, r.party)
}

// doneByOne tells whether a word of the fact stands behind "he" or the like, or is a verb that somebody named does.
func (r Rules) doneByOne(v int) bool {
	own := r.Own[0].Tokens
	if v >= 2 && (standsFor(own[v-1].Text) || standsFor(own[v-2].Text)) {
		return true
	}
	return en.Verbal(own, v) && slices.ContainsFunc(grammar.Sides(own, v).Agents, func(k int) bool { return own[k].Sort == en.Named })
}

// actsFor tells whether what the claim's verb at v says is done in the fact by a body of the country at i, as its name shows.
func (r Rules) actsFor(v, i int) bool {
	own, country := r.Own[0].Tokens, &r.Said.Tokens[i]
	if !r.Lex.Country(country) {
		return false
	}
	bodyOf := func(k int) bool {
		return own[k].Sort == en.Named && (slices.Contains(own[k].Wider, country.ID) || k > 0 && own[k-1].ID == country.ID)
	}
	return r.foundWhere(v, func(u int) bool { return slices.ContainsFunc(grammar.Sides(own, u).Agents, bodyOf) })
}

// standsFor tells whether a word is a pronoun that stands for who does something.
func standsFor(w string) bool { return w == "he" || w == "she" || w == "it" || w == "they" }

// otherDoer: who does it in the claim stands in the fact, which says that somebody else does it.
func (r Rules) otherDoer() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if v+1 == len(said) || !grammar.Finite(said, v) || said[v].Is(en.Harmless|en.Speech|en.Linking) || len(r.Found[v]) == 0 {
			continue
		}
		sides := grammar.Sides(said, v)
		if len(sides.Patients) == 0 {
			continue
		}
		mine := slices.DeleteFunc(r.namesOf(said, sides.Agents), func(i int) bool { return r.actsFor(v, i) })
		if len(mine) == 0 {
			continue
		}
		if by, other := r.EveryPlace(r.Found[v], func(p reading.Place) bool { return r.doneByOthers(p.Token, mine) }); other {
			return verdict.Against(verdict.Role, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// doneByOthers tells whether somebody named does what the fact's verb at v says, and none of those of the claim, who stand elsewhere in
// the fact.
func (r Rules) doneByOthers(v int, mine []int) bool {
	own := r.Own[0].Tokens
	if !en.Verbal(own, v) || relative(own, v) {
		return false
	}
	theirs := r.namesOf(own, grammar.Sides(own, v).Agents)
	mayBe := func(i int) bool {
		return len(r.Found[i]) == 0 || r.behindBy(i) ||
			slices.ContainsFunc(theirs, func(k int) bool { return en.Same(&r.Said.Tokens[i], &own[k]) })
	}
	return len(theirs) > 0 && !slices.ContainsFunc(mine, mayBe)
}

// modifies tells whether a country only says which noun behind it is meant: "a US company that".
func (r Rules) modifies(tokens []en.Token, i int) bool {
	if !r.Lex.Country(&tokens[i]) || i+1 >= len(tokens) {
		return false
	}
	next := &tokens[i+1]
	return next.Before == en.Joined && (next.Sort == en.Named || mayBeNoun(next))
}

// mayBeNoun tells whether a word states something and is no verb, adverb or the like.
func mayBeNoun(t *en.Token) bool {
	const others = en.Verb | en.Linking | en.Planned | en.Weak | en.Certain | en.Negative | en.Adverb
	return t.Sort == en.Word && t.Content() && !t.Is(others)
}

// behindBy tells whether a name stands behind "by" in the fact, as who does something does.
func (r Rules) behindBy(i int) bool {
	own := r.Own[0].Tokens
	return r.foundWhere(i, func(k int) bool { return en.HasWord(own[max(0, k-4):k], "by") })
}

// owners: "at China's request" is not at the request of the United States. Only countries are so told apart: a body may well be
// meant by its country.
func (r Rules) owners() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 0; i+1 < len(said); i++ {
		if said[i].Sort != en.Named || !said[i].Poss || said[i+1].Sort != en.Word || len(r.Found[i+1]) == 0 {
			continue
		}
		_, other := r.EveryPlace(r.closest(i+1), func(p reading.Place) bool { return r.otherOwner(i, p.Token) })
		if other && r.Lex.Country(&said[i]) {
			return verdict.Against(verdict.Role, said[i].Text+" "+said[i+1].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// otherOwner tells whether only countries own the noun at k of the fact, and not the one at i of the claim.
func (r Rules) otherOwner(i, k int) bool {
	own := r.Own[0].Tokens
	all, _ := grammar.OwnersOf(own, k)
	mayOwn := func(o int) bool { return en.Same(&r.Said.Tokens[i], &own[o]) || !r.Lex.Country(&own[o]) }
	return len(all) > 0 && !slices.ContainsFunc(all, mayOwn)
}

// mutual tells whether somebody named does something in the claim to somebody else who is named, so that the two may be mistaken for
// each other.
func (r Rules) mutual() bool {
	said := r.Said.Tokens
	for v := range said {
		if v+1 == len(said) || !en.Verbal(said, v) || said[v].Is(en.Linking|en.Speech) || slices.Contains(grammar.Aloof, said[v].Text) {
			continue
		}
		if s := grammar.Sides(said, v); slices.ContainsFunc(s.Agents, r.party) && slices.ContainsFunc(s.Patients, r.party) {
			return true
		}
	}
	return false
}

// party tells whether the token at i of the claim is a name that the fact has.
func (r Rules) party(i int) bool { return r.Said.Tokens[i].Sort == en.Named && len(r.Found[i]) > 0 }

// relative tells whether a verb stands right behind "which" or "that": what somebody issued and does it, he does as well.
func relative(tokens []en.Token, v int) bool {
	return v > 0 && (tokens[v-1].Text == "which" || tokens[v-1].Text == "that")
}

// unnamedDoer: somebody whom the claim names does not do what in the fact somebody does who has no name there, unless he stands in the fact
// for himself: "another country treats Chinese companies unfairly" says nothing of what China does.
func (r Rules) unnamedDoer() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		v := i + 1
		if v+1 >= len(said) || len(r.Found[v]) == 0 || !mayTell(said, v) {
			continue
		}
		if !r.Lex.Country(&said[i]) || said[i].Poss || r.actsFor(v, i) {
			continue
		}
		_, never := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return own[p.Token].Poss || r.modifies(own, p.Token) })
		if never {
			return verdict.Missing(verdict.Role, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// mayTell tells whether the word at v may be the verb of a sentence and tells a deed: "treats", not "is" or "says".
func mayTell(tokens []en.Token, v int) bool {
	t := &tokens[v]
	if t.Is(en.Harmless | en.Speech | en.Linking) {
		return false
	}
	return grammar.Finite(tokens, v) || t.Is(en.Verb) && strings.HasSuffix(t.Text, "s")
}
