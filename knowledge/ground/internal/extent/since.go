package extent

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// firstSince: what was the first of its kind since some time was not the first: "for the first time" for "for the first time since 2019".
func (r Rules) firstSince() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if tokens[k].Text == "since" && r.ranksBefore(f, k) && !r.tellsSince() {
				return verdict.Against(verdict.Qualifier, "since", r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// ranksBefore tells whether "first" stands up to four words before the "since" at k of a fact, and the piece says it.
func (r Rules) ranksBefore(f, k int) bool {
	tokens := r.Own[f].Tokens
	for n := k - 1; n >= max(0, k-4) && tokens[n+1].Before == en.Joined; n-- {
		if tokens[n].Text == "first" || tokens[n].Text == "first time" || tokens[n].Text == "for the first time" {
			return r.Uses(reading.Place{Fact: f, Token: n})
		}
	}
	return false
}

// tellsSince tells whether the piece says since when, or after how long.
func (r Rules) tellsSince() bool {
	return slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool {
		return t.Text == "since" || t.Text == "after" || t.Text == "last" || t.Sort == en.Number && en.TimeUnit(t.Quantity.Unit)
	})
}

// ofOtherRank: of two things told by their rank, the second without a verb, none is where the other is: "the third round was in Oslo" for
// "the third round was in Bergen, the fourth in Oslo".
func (r Rules) ofOtherRank() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 2; k+1 < len(tokens); k++ {
			first, end := rankedPart(tokens, k)
			if first < 0 {
				continue
			}
			one, other := r.Uses(reading.Place{Fact: f, Token: first}), r.Uses(reading.Place{Fact: f, Token: k})
			if one && !other && r.usesOnly(f, [2]int{k, end}) || other && !one && r.usesOnly(f, [2]int{first, k - 1}) {
				return verdict.Against(verdict.Binding, tokens[k].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// rankedPart tells whether the rank at k opens a part without a verb behind a comma or "and", ", the fourth in Oslo", after another rank:
// where that one stands and where the part ends; -1 where it is none.
func rankedPart(tokens []en.Token, k int) (first, end int) {
	if grammar.Ranks[tokens[k].Stem] == 0 || tokens[k-1].Text != "the" || tokens[k-1].Before != en.Comma && tokens[k-2].Text != "and" {
		return -1, 0
	}
	end = k + 1
	for end < len(tokens) && tokens[end].Before == en.Joined {
		if en.Verbal(tokens, end) || tokens[end].Is(en.Linking) {
			return -1, 0
		}
		end++
	}
	for n := k - 2; n >= 0 && tokens[n+1].Before < en.Strong; n-- {
		if grammar.Ranks[tokens[n].Stem] > 0 {
			return n, end
		}
	}
	return -1, 0
}

// usesOnly tells whether the piece says a name or date that the facts have in a part only.
func (r Rules) usesOnly(f int, part [2]int) bool {
	for i := range r.Said.Tokens {
		if t := &r.Said.Tokens[i]; (t.Sort == en.Named || t.Sort == en.Dated) && r.onlyWithin(i, f, part) {
			return true
		}
	}
	return false
}
