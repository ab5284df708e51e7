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
	if r.HasListed("each") {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			n := numberOfEach(r.Own[f].Tokens, k)
			if n < 0 {
				continue
			}
			for i := range r.Said.Tokens {
				if r.standsAt(i, f, n) && pairBefore(r.Said.Tokens, i) {
					return verdict.Against(verdict.Binding, r.Said.Tokens[i].Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// numberOfEach gives the number that each of several has where "each" at k says so: "each hold 12 percent"; -1 where it does not.
func numberOfEach(tokens []en.Token, k int) int {
	n := k + 2
	if k == 0 || n >= len(tokens) || tokens[k].Text != "each" || !tokens[k+1].Is(en.Verb) || tokens[n].Sort != en.Number {
		return -1
	}
	return n
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
		if said[i].Sort != en.Number || len(r.Found[i]) == 0 || !plainMeasure(said[i].Quantity) {
			continue
		}
		_, bad := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
			o := otherEnd(r.Own[p.Fact].Tokens, p.Token)
			return o >= 0 && r.leavesOut(p.Fact, o)
		})
		if bad {
			return verdict.Against(verdict.Binding, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// plainMeasure tells whether a number has a unit and no bound but "about".
func plainMeasure(q en.Quantity) bool {
	return q.Unit != "" && (q.Bound == en.Exact || q.Bound == en.About)
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
	last := lastOfList(tokens, p.Token)
	if last < 0 {
		return false
	}
	used, left := 0, 0
	for n := last; n >= 0 && (tokens[n].Sort == en.Named || tokens[n].Text == "and"); n-- {
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

// lastOfList gives the last name of the list that has the number at i with a verb between: "Berg" in "Holm and Berg hold 12 percent"; -1
// where there is none.
func lastOfList(tokens []en.Token, i int) int {
	k := i - 1
	for ; k > max(0, i-5) && tokens[k+1].Before == en.Joined && tokens[k].Sort != en.Named; k-- {
		if t := &tokens[k]; t.Text == "each" || t.Text == "and" || t.Is(en.Preposed) && t.Text != "to" {
			return -1
		}
	}
	if k == i-1 || k < 2 || tokens[k].Sort != en.Named || tokens[k-1].Text != "and" {
		return -1
	}
	return k
}

// spokenName tells whether the piece has a name of a fact.
func (r Rules) spokenName(n *en.Token) bool {
	return slices.ContainsFunc(r.Said.Tokens, func(s en.Token) bool {
		return s.Sort == en.Named && en.Same(&s, n) || grammar.LastStem(&s) == "other" || s.Stem == "among"
	})
}
