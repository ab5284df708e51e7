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
		if !deniesIt(&said[i]) || said[i].Before == en.Comma && said[i].Text == "not" || r.ofOpposite(i) {
			continue
		}
		if !r.Any(en.Negative) && !r.forbids(-1) {
			return verdict.Against(verdict.Polarity, said[i].Text, r.Own[0].ID), true
		}
		k := deniedWord(said, i)
		if k < 0 || len(r.Found[k]) == 0 || r.foundWhere(k, func(n int) bool { return denied(r.Own[0].Tokens, n) }) {
			continue
		}
		if !r.forbids(k) {
			return verdict.Against(verdict.Polarity, said[k].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// deniedWord gives the next word up to three words behind a "not" at i that states something; -1 where there is none.
func deniedWord(tokens []en.Token, i int) int {
	for k := i + 1; k < min(len(tokens), i+4); k++ {
		if tokens[k].Sort == en.Word && tokens[k].Content() && !tokens[k].Is(en.Harmless|en.Negative) {
			return k
		}
	}
	return -1
}

// ofOpposite tells whether the "not" at i is said of a word for which the fact has the opposite: "did not lose it", where somebody kept it. The
// two say the same.
func (r Rules) ofOpposite(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	k := -1
	if deniesIt(&said[i]) {
		k = deniedWord(said, i)
	}
	if k < 0 || len(r.Found[k]) > 0 {
		return false
	}
	return slices.ContainsFunc(own, func(n en.Token) bool { return r.Opposed(&said[k], &n) })
}

// denied tells whether a word stands behind a "not", before a "no" or has one in itself: "did not sell", "sold nothing", "unsold".
func denied(tokens []en.Token, i int) bool {
	return en.Governed(tokens, i, en.Negative, grammar.Scope) || grammar.DeniedBehind(tokens, i) || tokens[i].Is(en.Negative)
}

// backed tells whether each word that the claim denies is one that the fact denies or forbids.
func (r Rules) backed() bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		if !deniesIt(&said[i]) {
			continue
		}
		k := nextStated(said, i)
		if k < 0 || !r.foundWhere(k, func(n int) bool { return denied(own, n) || forbidden(own, n) }) {
			return false
		}
	}
	return true
}

// nextStated gives the next word, name or number up to five words behind a "not" at i that states something; -1 where there is none.
func nextStated(tokens []en.Token, i int) int {
	for k := i + 1; k < min(len(tokens), i+6); k++ {
		if tokens[k].Content() && !tokens[k].Is(en.Harmless|en.Negative|en.Linking) {
			return k
		}
	}
	return -1
}

// deniedThere: a claim that denies nothing has its verb from what the fact denies: "cleared", where nobody asked for clearance.
func (r Rules) deniedThere() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if slices.ContainsFunc(said, saysNo) {
		return verdict.Verdict{}, false
	}
	for i := range said {
		if !tellsDeed(&said[i]) || len(r.Found[i]) == 0 {
			continue
		}
		told := func(p reading.Place) bool {
			return !en.Governed(own, p.Token, en.Negative, 6) && !grammar.DeniedBehind(own, p.Token)
		}
		if !slices.ContainsFunc(r.kin(i), told) {
			return verdict.Missing(verdict.Polarity, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// saysNo tells whether a word says "not" in any way: "not", "lacks", "outside", "barred".
func saysNo(t en.Token) bool {
	return deniesIt(&t) || t.Is(en.Negative|en.Denying) || grammar.Lacks(&t) || slices.Contains(forbidding, t.Stem)
}

// tellsDeed tells whether a word is a verb or a past form that tells what was done: "cleared", not "is" or "said".
func tellsDeed(t *en.Token) bool {
	if t.Sort != en.Word || !t.Content() || t.Is(en.Harmless|en.Linking|en.Speech) {
		return false
	}
	return t.Ed || t.Is(en.Verb)
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
	sources := grammar.Attributed(r.Own[0].Tokens)
	return len(sources) > 0 && !slices.ContainsFunc(sources, func(s []int) bool { return !r.acts(s) })
}

// sources gives the names of those whose words the fact gives; empty ones for those that it does not name.
func (r Rules) sources() (all []string) {
	own := r.Own[0].Tokens
	for _, source := range grammar.Attributed(own) {
		name := ""
		for _, k := range source {
			if own[k].Sort == en.Named {
				name = own[k].ID
			}
		}
		all = append(all, name)
	}
	return all
}

// acts tells whether a name of the claim that stands for one of some words of the fact does something in the claim, which is not what he only
// says of himself there: "Holm took it off the table", but not "Holm obeys the law" where he said that he does.
func (r Rules) acts(source []int) bool {
	said := r.Said.Tokens
	isSource := func(i int) bool {
		return said[i].Sort == en.Named && !said[i].Poss && r.foundWhere(i, func(k int) bool { return slices.Contains(source, k) })
	}
	for v := range said {
		if v+1 < len(said) && grammar.Finite(said, v) && !said[v].Is(en.Linking) && said[v].Stem != "have" && !r.onlySaid(v) && slices.ContainsFunc(grammar.Sides(said, v).Agents, isSource) {
			return true
		}
	}
	return false
}

// onlySaid tells whether the fact has the claim's verb at v, and only as somebody's word.
func (r Rules) onlySaid(v int) bool {
	sayings := grammar.Sayings(r.Own[0].Tokens)
	_, every := r.EveryPlace(r.Found[v], func(p reading.Place) bool {
		return slices.ContainsFunc(sayings, func(s grammar.Saying) bool { return p.Token >= s.From && p.Token < s.To && p.Token != s.Place })
	})
	return every
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

// deniesAny tells whether a text says "not" anywhere. Votes that are counted, "56 no votes", say none.
func deniesAny(tokens []en.Token) bool {
	for i := range tokens {
		if deniesIt(&tokens[i]) && (i == 0 || tokens[i].Text != "no" || tokens[i-1].Sort != en.Number) {
			return true
		}
	}
	return false
}

// forbids tells whether the fact has a word that says "not" by itself, besides the one at k of the claim: to bar, to refuse.
func (r Rules) forbids(k int) bool {
	for n, t := range r.Own[0].Tokens {
		if slices.Contains(forbidding, t.Stem) && (k < 0 || !r.standsAt(k, n)) {
			return true
		}
	}
	return false
}

// forbidding are the stems of words that say "not" by themselves.
var forbidding = strings.Fields("bar ban block prohibit forbid refus deni reject exclud restrict suspend stop halt drop withhold " +
	"without outsid exempt only prevent")

// closest gives where the fact has the very word at i, or else others that mean the same.
func (r Rules) closest(i int) []reading.Place {
	exact := slices.DeleteFunc(slices.Clone(r.Found[i]), func(p reading.Place) bool { return !r.Exactly(i, p) })
	if len(exact) > 0 {
		return exact
	}
	return r.Found[i]
}
