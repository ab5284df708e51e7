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
	t := &r.Said.Tokens[i]
	mine := r.unitOf(r.Said.Tokens, i)
	plain, alike := 0, 0
	for k := range r.Own[0].Tokens {
		n := &r.Own[0].Tokens[k]
		if rank := grammar.Ranks[n.Stem]; n.Sort == en.Word && rank > 0 && mine == "" {
			same = same || float64(rank) == t.Quantity.Value
		}
		if n.Sort != en.Number {
			continue
		}
		theirs := r.unitOf(r.Own[0].Tokens, k)
		value, bounds := en.Quantity{Value: t.Quantity.Value, Unit: mine, Bound: t.Quantity.Bound, Fraction: t.Quantity.Fraction}.Says(en.Quantity{Value: n.Quantity.Value, Unit: theirs, Bound: n.Quantity.Bound, Fraction: n.Quantity.Fraction})
		counted := r.countsThat(i, k)
		switch {
		case mine == "" && theirs != "" && value && bounds && r.unitStands(i, theirs):
			return true, false
		case r.spans(i, k):
			return true, false
		case mine == "" && theirs != "" && !en.TimeUnit(theirs) && t.Quantity.Value > 10 && t.Quantity.Value == n.Quantity.Value && bounds && !r.countsOther(i, k):
			return true, false
		case mine == theirs && t.Quantity.JustBeyond(n.Quantity):
			return true, false
		case value && bounds && (mine != "" || counted || t.Quantity.Value > 10 && !r.countsOther(i, k)):
			return true, false
		case mine != theirs && !(en.TimeUnit(mine) && en.TimeUnit(theirs)) && mine != "" && theirs != "":
		case mine != "" && (mine == theirs || en.TimeUnit(mine) && en.TimeUnit(theirs)), counted:
			alike++
		case t.Quantity.Value >= 1e6 && n.Quantity.Value >= 1e6:
			alike++
		case mine == "" && theirs == "" && t.Quantity.Value < 3.5*n.Quantity.Value && n.Quantity.Value < 3.5*t.Quantity.Value:
			plain++
		}
	}
	if next := i + 1; mine == "" && next < len(r.Said.Tokens) && r.Said.Tokens[next].Hyphen && r.unanimous() { // 5-4
		return false, true
	}
	if next := i + 1; next < len(r.Said.Tokens) && (r.Said.Tokens[next].Text == "other" || r.Said.Tokens[next].Text == "others") { // the rest of a number
		return same, false
	}
	return same, !same && (alike > 0 || plain > 0)
}

// unitStands tells whether another number of the claim has the unit: "15 percent on coal and 10 on oil".
func (r Rules) unitStands(i int, unit string) bool {
	for k := range r.Said.Tokens {
		if k != i && r.Said.Tokens[k].Sort == en.Number && percent(r.unitOf(r.Said.Tokens, k)) == percent(unit) && !en.TimeUnit(unit) {
			return true
		}
	}
	return false
}

// percent takes percentage points for percent.
func percent(unit string) string {
	if strings.Contains(unit, "point") {
		return "%"
	}
	return unit
}

// spans tells whether the claim's number of points at i is how far the fact's percentage at k is from another one: from 57 to 47.
func (r Rules) spans(i, k int) bool {
	q, own := r.Said.Tokens[i].Quantity, r.Own[0].Tokens
	if next := i + 1; percent(q.Unit) != "%" && !(q.Unit == "" && next < len(r.Said.Tokens) && strings.HasPrefix(r.Said.Tokens[next].Text, "point")) ||
		!strings.Contains(q.Unit+r.Said.Tokens[min(i+1, len(r.Said.Tokens)-1)].Text, "point") {
		return false
	}
	return slices.ContainsFunc(own, func(n en.Token) bool {
		return n.Sort == en.Number && (n.Quantity.Value-own[k].Quantity.Value == q.Value || own[k].Quantity.Value-n.Quantity.Value == q.Value)
	})
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
	for k := i + 1; k < min(len(tokens), i+far+1) && tokens[k].Sort != en.Number && tokens[k].Sort != en.Dated && tokens[k].Before != en.Strong; k++ {
		if tokens[k].Content() {
			all = append(all, k)
		}
	}
	return all
}

// day tells whether the fact, or what is known of it, has the date at i, and whether it has another one as exact.
func (r Rules) day(i int, more []en.Date) (same, other bool) {
	a := r.Said.Tokens[i].Date
	all := slices.Concat(grammar.Dates(r.Own), more)
	for _, d := range all {
		if a.Fits(d) {
			return true, false
		}
	}
	return false, slices.ContainsFunc(grammar.Dates(r.Own), func(d en.Date) bool {
		return a.Weekday == 0 && (a.Day == 0 || d.Day > 0) && (a.Month == 0 || d.Month > 0 || d.Year > 0 && a.Year > 0 && a.Year != d.Year) &&
			(a.Year == 0 || a.Year != d.Year || a.Month > 0)
	})
}
