package extent

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// shared counts the words of the piece that stand near a fact's token; a pair of neighbours counts once more.
func (r Rules) shared(words []int, fact int, near []int) int {
	n := 0
	var prev []reading.Place
	for _, w := range words {
		if r.tellsLittle(w, fact) {
			continue
		}
		here := slices.DeleteFunc(slices.Clone(r.Found[w]), func(p reading.Place) bool {
			return p.Fact != fact || !slices.Contains(near, p.Token)
		})
		if len(here) > 0 {
			n++
			if r.Said.Tokens[w].Sort == en.Named {
				n++
			}
			if neighbours(here, prev) {
				n++
			}
		}
		prev = here
	}
	return n
}

// tellsLittle tells whether a word does not help to tell the numbers of a fact apart: a general word, a day of the week, the fact's only
// date.
func (r Rules) tellsLittle(w, fact int) bool {
	t := &r.Said.Tokens[w]
	if t.Is(en.Harmless | en.Nowadays) {
		return true
	}
	return t.Sort == en.Dated && (t.Date.Weekday > 0 || len(grammar.Dates(r.Own[fact:fact+1])) < 2)
}

// neighbours tells whether one of the places stands next to one of the others.
func neighbours(places, others []reading.Place) bool {
	return slices.ContainsFunc(places, func(p reading.Place) bool {
		return slices.ContainsFunc(others, func(q reading.Place) bool { return q.Token == p.Token+1 || q.Token == p.Token-1 })
	})
}

// rival finds the other number, date or "rest" of the facts that most of the words stand around.
func (r Rules) rival(i int, words []int) (fact, most int) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if !r.alike(i, tokens, k) || r.goesWith(i, f, k) {
				continue
			}
			if s := r.shared(words, f, nearNumber(tokens, k)); s > most {
				fact, most = f, s
			}
		}
	}
	return fact, most
}

// alike tells whether token k of a fact may be mistaken for the number or date at i: one of the same unit, another date, the "rest" of a
// share.
func (r Rules) alike(i int, tokens []en.Token, k int) bool {
	t, n := &r.Said.Tokens[i], &tokens[k]
	if t.Sort == en.Dated {
		return n.Sort == en.Dated && n.Date.Weekday == 0 && !grammar.AsOf(tokens, k)
	}
	if n.Sort == en.Number && n.Quantity.Unit == r.unitAt(i) {
		return !sectionNumber(tokens, k) || sectionNumber(r.Said.Tokens, i)
	}
	return t.Quantity.Unit == "%" && n.Stem == "rest"
}

// goesWith tells whether token k of a fact is the number or date at i, or goes with it there and so is no rival.
func (r Rules) goesWith(i, f, k int) bool {
	if r.standsAt(i, f, k) {
		return true
	}
	t, tokens := &r.Said.Tokens[i], r.Own[f].Tokens
	if t.Sort == en.Dated && (!r.leavesOut(f, k) || grammar.Wider(tokens[k].Date, t.Date)) {
		return true // another date of the piece, or the month of this one
	}
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		if p.Fact != f {
			return false
		}
		if t.Sort == en.Dated {
			return bothDates(tokens, p.Token, k)
		}
		return shareOf(tokens, p.Token, k) || grammar.RangeOf(tokens, p.Token, k) // "12 of the 17", "85 to 90"
	})
}

// bothDates tells whether "and" joins the dates at i and k, so that what stands around them goes for both: "in 2024 and 2025".
func bothDates(tokens []en.Token, i, k int) bool {
	low, high := min(i, k), max(i, k)
	if high != low+2 || tokens[low+1].Text != "and" || tokens[low+1].Before != en.Joined || tokens[high].Before != en.Joined {
		return false
	}
	return !slices.ContainsFunc(tokens[high:], func(t en.Token) bool { return t.Text == "respectively" })
}

// unitAt gives the unit of a number of the piece: where it has none, that of the fact's.
func (r Rules) unitAt(i int) string {
	if p := r.Found[i][0]; r.Said.Tokens[i].Quantity.Unit == "" {
		return r.Own[p.Fact].Tokens[p.Token].Quantity.Unit
	}
	return r.Said.Tokens[i].Quantity.Unit
}

// shareOf tells whether the numbers at i and k stand as in "12 of the 17".
func shareOf(tokens []en.Token, i, k int) bool {
	low, high := min(i, k), max(i, k)
	return low < high && high-low <= 3 && tokens[low+1].Text == "of"
}
