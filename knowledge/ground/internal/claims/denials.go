package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// denial: what a claim denies with "not" before it, the fact must deny or forbid as well, where it has it.
func (r Rules) denial() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if !deniesIt(&said[i]) || said[i].Before == en.Comma && said[i].Text == "not" {
			continue
		}
		if !r.Any(en.Negative) && !r.forbids(-1) {
			return verdict.Against(verdict.Polarity, said[i].Text, r.Own[0].ID), true
		}
		for k := i + 1; k < min(len(said), i+4); k++ {
			if said[k].Sort != en.Word || !said[k].Content() || said[k].Is(en.Harmless|en.Negative) {
				continue
			}
			if len(r.Found[k]) > 0 && !slices.ContainsFunc(r.Found[k], func(p reading.Place) bool {
				return en.Governed(r.Own[0].Tokens, p.Token, en.Negative, grammar.Scope) || grammar.DeniedBehind(r.Own[0].Tokens, p.Token) || r.Own[0].Tokens[p.Token].Is(en.Negative)
			}) && !r.forbids(k) {
				return verdict.Against(verdict.Polarity, said[k].Text, r.Own[0].ID), true
			}
			break
		}
	}
	return verdict.Verdict{}, false
}

// backed tells whether each word that the claim denies is one that the fact denies or forbids.
func (r Rules) backed() bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		if !deniesIt(&said[i]) {
			continue
		}
		sure := false
		for k := i + 1; k < min(len(said), i+6) && !sure; k++ {
			if said[k].Is(en.Harmless|en.Negative|en.Linking) || !said[k].Content() {
				continue
			}
			sure = slices.ContainsFunc(r.Found[k], func(p reading.Place) bool {
				return en.Governed(own, p.Token, en.Negative, grammar.Scope) || grammar.DeniedBehind(own, p.Token) || own[p.Token].Is(en.Negative)
			}) || slices.ContainsFunc(r.Found[k], func(p reading.Place) bool { return forbidden(own, p.Token) })
			break
		}
		if !sure {
			return false
		}
	}
	return true
}

// deniedThere: a claim that denies nothing has its verb from what the fact denies: "cleared", where nobody asked for clearance.
func (r Rules) deniedThere() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if slices.ContainsFunc(said, func(t en.Token) bool {
		return deniesIt(&t) || t.Is(en.Negative|en.Denying) || grammar.Lacks(&t) || slices.Contains(forbidding, t.Stem)
	}) {
		return verdict.Verdict{}, false
	}
	for i := range said {
		if said[i].Sort != en.Word || !said[i].Content() || !said[i].Ed && !said[i].Is(en.Verb) || said[i].Is(en.Harmless|en.Linking|en.Speech) || len(r.Found[i]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.kin(i), func(p reading.Place) bool {
			return !en.Governed(own, p.Token, en.Negative, 6) && !grammar.DeniedBehind(own, p.Token)
		}) {
			return verdict.Missing(verdict.Polarity, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// kin gives where the facts have a word of the same root as a claim's; where they have none, all that may stand for it: "cleared" is
// nearer to "clearance" than to "free".
func (r Rules) kin(i int) []reading.Place {
	const root = 5 // letters
	said := r.Said.Tokens[i].Text
	others := func(p reading.Place) bool {
		theirs := r.Own[p.Fact].Tokens[p.Token].Text
		return len(said) < root || !strings.HasPrefix(theirs, said[:root])
	}
	if near := slices.DeleteFunc(slices.Clone(r.Found[i]), others); len(near) > 0 {
		return near
	}
	return r.Found[i]
}

// voiced tells whether all whose words the fact gives are named in the claim as those who do something.
func (r Rules) voiced() bool {
	said := r.Said.Tokens
	acts := func(s []int) bool {
		for v := range said {
			if v+1 < len(said) && grammar.Finite(said, v) && slices.ContainsFunc(grammar.Sides(said, v).Agents, func(i int) bool {
				return said[i].Sort == en.Named && !said[i].Poss && slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return slices.Contains(s, p.Token) })
			}) {
				return true
			}
		}
		return false
	}
	sources := grammar.Attributed(r.Own[0].Tokens)
	return len(sources) > 0 && !slices.ContainsFunc(sources, func(s []int) bool { return !acts(s) })
}

// forbidden tells whether a word that says "not" by itself stands not far before a token: barred buyers from purchasing.
func forbidden(tokens []en.Token, i int) bool {
	for k := i - 1; k >= max(0, i-6) && tokens[k+1].Before < en.Strong; k-- {
		if slices.Contains(forbidding, tokens[k].Stem) {
			return true
		}
	}
	return false
}

// deniesIt tells whether a token says "not" by itself or at its end: "was not".
func deniesIt(t *en.Token) bool { return t.Is(en.Negative) || strings.HasSuffix(t.Text, " not") }

// forbids tells whether the fact has a word that says "not" by itself, besides the one at k of the claim: to bar, to refuse.
func (r Rules) forbids(k int) bool {
	for n, t := range r.Own[0].Tokens {
		if slices.Contains(forbidding, t.Stem) && (k < 0 || !slices.Contains(r.Found[k], reading.Place{Fact: 0, Token: n})) {
			return true
		}
	}
	return false
}

// forbidding are the stems of words that say "not" by themselves.
var forbidding = strings.Fields("bar ban block prohibit forbid refus deni reject exclud restrict suspend stop halt drop withhold without outsid " +
	"exempt only prevent")

// closest gives where the fact has the very word at i, or else others that mean the same.
func (r Rules) closest(i int) []reading.Place {
	exact := slices.DeleteFunc(slices.Clone(r.Found[i]), func(p reading.Place) bool { return !r.Exactly(i, p) })
	if len(exact) > 0 {
		return exact
	}
	return r.Found[i]
}
