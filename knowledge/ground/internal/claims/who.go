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
	said, tokens := r.Said.Tokens, r.Own[0].Tokens
	meets := func(mine, theirs []int) bool {
		return slices.ContainsFunc(mine, func(i int) bool {
			return said[i].Sort == en.Named && !r.modifies(said, i) && slices.ContainsFunc(theirs, func(k int) bool {
				return tokens[k].Sort == en.Named && !r.modifies(tokens, k) && en.Same(&said[i], &tokens[k])
			})
		})
	}
	for v := range said {
		if v+1 == len(said) || !grammar.Finite(said, v) || said[v].Is(en.Linking) || len(r.Found[v]) == 0 {
			continue
		}
		mine, swapped := grammar.Sides(said, v), false
		if _, ok := grammar.Reduced(said, v); ok || len(mine.Patients) == 0 {
			continue // "it came back": whether it did so or was brought, the fact may tell either way
		}
		for _, p := range r.Found[v] {
			theirs := grammar.Sides(tokens, p.Token)
			if meets(mine.Agents, theirs.Agents) || meets(mine.Patients, theirs.Patients) {
				swapped = false
				break
			}
			swapped = swapped || meets(mine.Agents, theirs.Patients) || meets(mine.Patients, theirs.Agents)
		}
		if swapped {
			return verdict.Against(verdict.Role, said[v].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// otherAgent tells whether a name that the fact lacks does in the claim what somebody else does in the fact.
func (r Rules) otherAgent(i int) bool {
	if r.Said.Tokens[i].Sort != en.Named {
		return false
	}
	for v := range r.Said.Tokens {
		if len(r.Found[v]) == 0 || !en.Verbal(r.Said.Tokens, v) || !slices.Contains(grammar.Sides(r.Said.Tokens, v).Agents, i) {
			continue
		}
		if slices.ContainsFunc(grammar.Sides(r.Said.Tokens, v).Agents, func(k int) bool { return r.Said.Tokens[k].Sort == en.Named && len(r.Found[k]) > 0 }) {
			continue // somebody else in the claim does it as well
		}
		if r.actsFor(v, i) {
			continue
		}
		for _, p := range r.Found[v] {
			if v := p.Token; v >= 2 && (standsFor(r.Own[0].Tokens[v-1].Text) || standsFor(r.Own[0].Tokens[v-2].Text)) {
				return true
			}
			if en.Verbal(r.Own[0].Tokens, p.Token) && slices.ContainsFunc(grammar.Sides(r.Own[0].Tokens, p.Token).Agents,
				func(k int) bool { return r.Own[0].Tokens[k].Sort == en.Named }) {
				return true
			}
		}
	}
	return false
}

// actsFor tells whether what the claim's verb at v says is done in the fact by a body of the country at i, as its name shows.
func (r Rules) actsFor(v, i int) bool {
	tokens, country := r.Own[0].Tokens, &r.Said.Tokens[i]
	if !r.Lex.Country(country) {
		return false
	}
	return slices.ContainsFunc(r.Found[v], func(p reading.Place) bool {
		return slices.ContainsFunc(grammar.Sides(tokens, p.Token).Agents, func(k int) bool {
			return tokens[k].Sort == en.Named && (slices.Contains(tokens[k].Wider, country.ID) || k > 0 && tokens[k-1].ID == country.ID)
		})
	})
}

// standsFor tells whether a word is a pronoun that stands for who does something.
func standsFor(w string) bool { return w == "he" || w == "she" || w == "it" || w == "they" }

// otherDoer: who does it in the claim stands in the fact, which says that somebody else does it.
func (r Rules) otherDoer() (verdict.Verdict, bool) {
	said, tokens := r.Said.Tokens, r.Own[0].Tokens
	named := func(tokens []en.Token, all []int) []int {
		return slices.DeleteFunc(slices.Clone(all), func(i int) bool { return tokens[i].Sort != en.Named || r.modifies(tokens, i) })
	}
	for v := range said {
		if v+1 == len(said) || !grammar.Finite(said, v) || said[v].Is(en.Harmless|en.Speech|en.Linking) || len(r.Found[v]) == 0 || len(grammar.Sides(said, v).Patients) == 0 {
			continue
		}
		mine := named(said, grammar.Sides(said, v).Agents)
		mine = slices.DeleteFunc(mine, func(i int) bool { return r.actsFor(v, i) })
		by, other := r.EveryPlace(r.Found[v], func(p reading.Place) bool {
			theirs := named(tokens, grammar.Sides(tokens, p.Token).Agents)
			return en.Verbal(tokens, p.Token) && !relative(tokens, p.Token) && len(theirs) > 0 && !slices.ContainsFunc(mine, func(i int) bool {
				return len(r.Found[i]) == 0 || r.behindBy(i) || slices.ContainsFunc(theirs, func(k int) bool { return en.Same(&said[i], &tokens[k]) })
			})
		})
		if other && len(mine) > 0 {
			return verdict.Against(verdict.Role, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// modifies tells whether a country only says which noun behind it is meant: "a US company that".
func (r Rules) modifies(tokens []en.Token, i int) bool {
	if !r.Lex.Country(&tokens[i]) || i+1 >= len(tokens) {
		return false
	}
	next := &tokens[i+1]
	return next.Before == en.Joined && (next.Sort == en.Named || next.Sort == en.Word && next.Content() && !next.Is(en.Verb|en.Linking|en.Planned|en.Weak|en.Certain|en.Negative|en.Adverb))
}

// behindBy tells whether a name stands behind "by" in the fact, as who does something does.
func (r Rules) behindBy(i int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		return slices.ContainsFunc(r.Own[0].Tokens[max(0, p.Token-4):p.Token], func(t en.Token) bool { return t.Text == "by" })
	})
}

// owners: "at China's request" is not at the request of the United States. Only countries are so told apart: a body may well be
// meant by its country.
func (r Rules) owners() (verdict.Verdict, bool) {
	said, tokens := r.Said.Tokens, r.Own[0].Tokens
	for i := 0; i+1 < len(said); i++ {
		if said[i].Sort != en.Named || !said[i].Poss || said[i+1].Sort != en.Word || len(r.Found[i+1]) == 0 {
			continue
		}
		other := true
		for _, p := range r.closest(i + 1) {
			all, _ := grammar.OwnersOf(tokens, p.Token)
			other = other && len(all) > 0 && !slices.ContainsFunc(all, func(k int) bool { return en.Same(&said[i], &tokens[k]) || !r.Lex.Country(&tokens[k]) })
		}
		if other && r.Lex.Country(&said[i]) {
			return verdict.Against(verdict.Role, said[i].Text+" "+said[i+1].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
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
	said, tokens := r.Said.Tokens, r.Own[0].Tokens
	for v := range said {
		if v+1 == len(said) || !grammar.Finite(said, v) && !(strings.HasSuffix(said[v].Text, "s") && said[v].Is(en.Verb)) || said[v].Is(en.Harmless|en.Speech|en.Linking) ||
			len(r.Found[v]) == 0 {
			continue
		}
		i := v - 1
		if i < 0 || !r.Lex.Country(&said[i]) || said[i].Poss || len(r.Found[i]) == 0 || r.actsFor(v, i) {
			continue
		}
		if !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return !tokens[p.Token].Poss && !r.modifies(tokens, p.Token) }) {
			return verdict.Missing(verdict.Role, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}
