package extent

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// These rules look at several things that a fact tells together: each of them, one or the other, from one to the other, who of which firm.

// lostEach: what each of several has they don't have together.
func (r Rules) lostEach() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if r.HasListed("each") {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 1; k+1 < len(tokens); k++ {
			n := k + 2 // "each hold 12 percent"
			if tokens[k].Text != "each" || !tokens[k+1].Is(en.Verb) || n >= len(tokens) || tokens[n].Sort != en.Number {
				continue
			}
			for i := range said {
				if slices.Contains(r.Found[i], reading.Place{Fact: f, Token: n}) && pairBefore(said, i) {
					return verdict.Against(verdict.Binding, said[i].Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// pairBefore tells whether "and" stands between two names before a number.
func pairBefore(tokens []en.Token, i int) bool {
	for k := i - 1; k > 0; k-- {
		if tokens[k].Text == "and" && tokens[k-1].Sort == en.Named && tokens[k+1].Sort == en.Named {
			return true
		}
	}
	return false
}

// oneOfTwo: of "10 or 12 percent" and of "10 to 12 percent" the piece does not tell only one number.
func (r Rules) oneOfTwo() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Sort != en.Number || len(r.Found[i]) == 0 || said[i].Quantity.Unit == "" || said[i].Quantity.Bound != en.Exact && said[i].Quantity.Bound != en.About {
			continue
		}
		_, bad := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
			o := otherEnd(r.Own[p.Fact].Tokens, p.Token)
			return o >= 0 && !r.Uses(reading.Place{Fact: p.Fact, Token: o})
		})
		if bad {
			return verdict.Against(verdict.Binding, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// otherEnd gives the number that stands with another one as "10 or 12" or "10 to 12"; -1 where there is none.
func otherEnd(tokens []en.Token, n int) int {
	for _, o := range []int{n - 2, n + 2} {
		if o < 0 || o >= len(tokens) || tokens[o].Sort != en.Number {
			continue
		}
		first, between := min(n, o), tokens[(n+o)/2].Text
		if (between == "or" || between == "to") && (first == 0 || tokens[first-1].Text != "from") {
			return o
		}
	}
	return -1
}

// goesForAll: a number that goes for several is not given to one of them.
func (r Rules) goesForAll() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Sort != en.Number || len(r.Found[i]) == 0 || said[i].Quantity.Value < 100 && !grammar.IsShare(said[i]) {
			continue
		}
		if _, bad := r.EveryPlace(r.Found[i], r.onlyOneOf); bad {
			return verdict.Against(verdict.Binding, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// onlyOneOf tells whether a number of a fact stands behind a list of names and a verb and the piece names some of them only.
func (r Rules) onlyOneOf(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	k := p.Token - 1
	for ; k > max(0, p.Token-5) && tokens[k+1].Before == en.Joined && tokens[k].Sort != en.Named; k-- {
		if tokens[k].Text == "each" || tokens[k].Text == "and" || tokens[k].Is(en.Preposed) && tokens[k].Text != "to" {
			return false
		}
	}
	if k == p.Token-1 || tokens[k].Sort != en.Named || k < 2 || tokens[k-1].Text != "and" {
		return false
	}
	used, left := 0, 0
	for n := k; n >= 0 && (tokens[n].Sort == en.Named || tokens[n].Text == "and"); n-- {
		switch {
		case tokens[n].Sort != en.Named:
		case r.spokenName(&tokens[n]):
			used++
		default:
			left++
		}
	}
	return used == 1 && left > 0
}

// spokenName tells whether the piece has a name of a fact.
func (r Rules) spokenName(n *en.Token) bool {
	return slices.ContainsFunc(r.Said.Tokens, func(s en.Token) bool {
		return s.Sort == en.Named && en.Same(&s, n) || grammar.LastStem(&s) == "other" || s.Stem == "among"
	})
}
