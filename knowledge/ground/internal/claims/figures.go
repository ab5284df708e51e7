package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// figures tells whether the fact has the quantity at i in a form that the other rules don't take for the same, and whether it has
// another of the same kind in its place.
func (r Rules) figures(i int) (same, other bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	bare := r.unitOf(said, i) == ""
	for k := range own {
		if rank := grammar.Ranks[own[k].Stem]; bare && rank > 0 && own[k].Sort == en.Word {
			same = same || float64(rank) == said[i].Quantity.Value
		}
		if own[k].Sort != en.Number {
			continue
		}
		if r.sameFigure(i, k) {
			return true, false
		}
		other = other || r.likeFigure(i, k)
	}
	switch {
	case bare && r.unanimous() && ofSplit(said, i): // 5-4
		return false, true
	case i+1 < len(said) && (said[i+1].Text == "other" || said[i+1].Text == "others"): // the rest of a number
		return same, false
	}
	return same, !same && other
}

// ofSplit tells whether the number at i is one of two by which a court or the like was split: "5-4", "5 to 4".
func ofSplit(tokens []en.Token, i int) bool {
	first := func(k int) bool {
		if k < 0 || k+1 >= len(tokens) || !tokens[k].Count() {
			return false
		}
		return tokens[k+1].Hyphen || tokens[k+1].Text == "to" && k+2 < len(tokens) && tokens[k+2].Count()
	}
	return first(i) || i > 0 && tokens[i].Hyphen && first(i-1) || i > 1 && tokens[i-1].Text == "to" && first(i-2)
}

// sameFigure tells whether the claim's number at i says what the fact's number at k does: the same in the same unit, one bounded near it,
// one whose unit only the fact has.
func (r Rules) sameFigure(i, k int) bool {
	q, n := r.Said.Tokens[i].Quantity, r.Own[0].Tokens[k].Quantity
	mine, theirs := r.unitOf(r.Said.Tokens, i), r.unitOf(r.Own[0].Tokens, k)
	value, bounds := inUnit(q, mine).Says(inUnit(n, theirs))
	says, many := value && bounds, q.Value > 10
	switch {
	case mine == theirs && q.JustBeyond(n):
		return true
	case says && (mine != "" || r.countsThat(i, k)):
		return true
	case mine == "" && theirs != "" && says && r.unitStands(i, theirs):
		return true
	}
	unitLeftOut := mine == "" && theirs != "" && !en.TimeUnit(theirs)
	return many && (says || unitLeftOut && bounds && q.Value == n.Value) && !r.countsOther(i, k)
}

// inUnit gives a quantity with a unit, as far as its number and its bound go.
func inUnit(q en.Quantity, unit string) en.Quantity {
	return en.Quantity{Value: q.Value, Unit: unit, Bound: q.Bound, Fraction: q.Fraction}
}

// likeFigure tells whether the fact's number at k, which is another one, may be the one that the claim's number at i should be: of the
// same unit, of the same things, millions as well, or a plain number not far from it.
func (r Rules) likeFigure(i, k int) bool {
	mine, theirs := r.unitOf(r.Said.Tokens, i), r.unitOf(r.Own[0].Tokens, k)
	oneKind := mine == theirs || en.TimeUnit(mine) && en.TimeUnit(theirs)
	if mine != "" && (oneKind || theirs != "") {
		return oneKind
	}
	a, b := r.Said.Tokens[i].Quantity.Value, r.Own[0].Tokens[k].Quantity.Value
	if r.countsThat(i, k) || a >= 1e6 && b >= 1e6 {
		return true
	}
	return mine == "" && theirs == "" && a < 3.5*b && b < 3.5*a
}

// unitStands tells whether another number of the claim has the unit: "15 percent on coal and 10 on oil".
func (r Rules) unitStands(i int, unit string) bool {
	if en.TimeUnit(unit) {
		return false
	}
	said := r.Said.Tokens
	for k := range said {
		if k != i && said[k].Sort == en.Number && r.unitOf(said, k) == unit {
			return true
		}
	}
	return false
}

// unanimous tells whether the fact says that all were of one mind.
func (r Rules) unanimous() bool {
	return slices.ContainsFunc(r.Own[0].Tokens, func(t en.Token) bool { return strings.HasPrefix(t.Stem, "unanim") })
}

// unitOf gives the unit of the quantity at i, also where a word stands between: "120 more days".
func (r Rules) unitOf(tokens []en.Token, i int) string {
	if u := tokens[i].Quantity.Unit; u != "" || i+2 >= len(tokens) || tokens[i+2].Before != en.Joined {
		return u
	}
	switch tokens[i+1].Text {
	case "more", "extra", "further", "additional", "whole", "full":
		if u := en.Units[tokens[i+2].Text]; en.TimeUnit(u) {
			return u
		}
	}
	return ""
}

// countsThat tells whether the claim's number at i counts what the fact's number at k counts: one of the words behind the first
// stands in the words behind the second.
func (r Rules) countsThat(i, k int) bool {
	tokens := r.Own[0].Tokens
	for _, a := range behindNumber(r.Said.Tokens, i, 5) {
		for _, b := range behindNumber(tokens, k, 8) {
			if en.Same(&r.Said.Tokens[a], &tokens[b]) {
				return true
			}
		}
	}
	return false
}

// countsOther tells whether what the claim's number at i counts stands behind another number of the fact than the one at k.
func (r Rules) countsOther(i, k int) bool {
	for n := range r.Own[0].Tokens {
		if n != k && r.Own[0].Tokens[n].Sort == en.Number && r.countsThat(i, n) {
			return true
		}
	}
	return false
}

// behindNumber gives the words and names that state something behind a number, up to the next number.
func behindNumber(tokens []en.Token, i, far int) []int {
	var all []int
	for k := i + 1; k < min(len(tokens), i+far+1); k++ {
		t := &tokens[k]
		if t.Sort == en.Number || t.Sort == en.Dated || t.Before == en.Strong {
			break
		}
		if t.Content() {
			all = append(all, k)
		}
	}
	return all
}

// day tells whether the fact, or what is known of it, has the date at i, and whether it has another one as exact.
func (r Rules) day(i int, more []en.Date) (same, other bool) {
	a, dates := r.Said.Tokens[i].Date, grammar.Dates(r.Own)
	if slices.ContainsFunc(dates, a.Fits) || slices.ContainsFunc(more, a.Fits) {
		return true, false
	}
	return false, slices.ContainsFunc(dates, func(d en.Date) bool { return asExact(a, d) })
}

// asExact tells whether a date of the fact, which is another one, says all that the claim's date does, and so stands in its place: "4 May
// 2025" for "3 May", not "May 2025".
func asExact(a, d en.Date) bool {
	otherYear := a.Year != d.Year
	day := a.Day == 0 || d.Day > 0
	month := a.Month == 0 || d.Month > 0 || otherYear && a.Year > 0 && d.Year > 0
	year := a.Year == 0 || a.Month > 0 || otherYear
	return a.Weekday == 0 && day && month && year
}
