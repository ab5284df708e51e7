package ground

import (
	"slices"
	"strings"
)

// figures tells whether the fact has the quantity at i in a form that the other rules don't take for the same, and whether it has
// another of the same kind in its place.
func (r *reading) figures(i int) (same, other bool) {
	t := &r.said.tokens[i]
	mine := r.unitOf(r.said.tokens, i)
	plain, alike := 0, 0
	for k := range r.own[0].tokens {
		n := &r.own[0].tokens[k]
		if rank := ranks[n.stem]; n.sort == word && rank > 0 && mine == "" {
			same = same || float64(rank) == t.q.value
		}
		if n.sort != number {
			continue
		}
		theirs := r.unitOf(r.own[0].tokens, k)
		value, bounds := quantity{t.q.value, mine, t.q.bound, t.q.fraction}.says(quantity{n.q.value, theirs, n.q.bound, n.q.fraction})
		counted := r.countsThat(i, k)
		switch {
		case mine == "" && theirs != "" && value && bounds && r.unitStands(i, theirs):
			return true, false
		case r.spans(i, k):
			return true, false
		case mine == "" && theirs != "" && !timeUnit(theirs) && t.q.value > 10 && t.q.value == n.q.value && bounds && !r.countsOther(i, k):
			return true, false
		case mine == theirs && t.q.justBeyond(n.q):
			return true, false
		case value && bounds && (mine != "" || counted || t.q.value > 10 && !r.countsOther(i, k)):
			return true, false
		case mine != theirs && !(timeUnit(mine) && timeUnit(theirs)) && mine != "" && theirs != "":
		case mine != "" && (mine == theirs || timeUnit(mine) && timeUnit(theirs)), counted:
			alike++
		case t.q.value >= 1e6 && n.q.value >= 1e6:
			alike++
		case mine == "" && theirs == "" && t.q.value < 3.5*n.q.value && n.q.value < 3.5*t.q.value:
			plain++
		}
	}
	if next := i + 1; mine == "" && next < len(r.said.tokens) && r.said.tokens[next].hyphen && r.unanimous() { // 5-4
		return false, true
	}
	if next := i + 1; next < len(r.said.tokens) && (r.said.tokens[next].text == "other" || r.said.tokens[next].text == "others") { // the rest of a number
		return same, false
	}
	return same, !same && (alike > 0 || plain > 0)
}

// unitStands tells whether another number of the claim has the unit: "15 percent on coal and 10 on oil".
func (r *reading) unitStands(i int, unit string) bool {
	for k := range r.said.tokens {
		if k != i && r.said.tokens[k].sort == number && percent(r.unitOf(r.said.tokens, k)) == percent(unit) && !timeUnit(unit) {
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
func (r *reading) spans(i, k int) bool {
	q, own := r.said.tokens[i].q, r.own[0].tokens
	if next := i + 1; percent(q.unit) != "%" && !(q.unit == "" && next < len(r.said.tokens) && strings.HasPrefix(r.said.tokens[next].text, "point")) ||
		!strings.Contains(q.unit+r.said.tokens[min(i+1, len(r.said.tokens)-1)].text, "point") {
		return false
	}
	return slices.ContainsFunc(own, func(n token) bool {
		return n.sort == number && (n.q.value-own[k].q.value == q.value || own[k].q.value-n.q.value == q.value)
	})
}

// justBeyond tells whether a claim bounds the fact's number by one not far below or above it: "more than four hours" for about four and a half.
func (q quantity) justBeyond(fact quantity) bool {
	if fact.bound != exact && fact.bound != about {
		return false
	}
	switch q.bound {
	case above, atLeast, barelyAbove:
		return fact.value > q.value && fact.value <= 1.25*q.value
	case below, barelyBelow:
		return fact.value < q.value && fact.value >= .8*q.value
	}
	return false
}

// unanimous tells whether the fact says that all were of one mind.
func (r *reading) unanimous() bool {
	return slices.ContainsFunc(r.own[0].tokens, func(t token) bool { return strings.HasPrefix(t.stem, "unanim") })
}

// ranks are words that stand for a number, by their stems.
var ranks = map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}

// unitOf gives the unit of the quantity at i, also where a word stands between: "120 more days".
func (r *reading) unitOf(tokens []token, i int) string {
	if u := tokens[i].q.unit; u != "" || i+2 >= len(tokens) || tokens[i+2].before != joined {
		return u
	}
	switch tokens[i+1].text {
	case "more", "extra", "further", "additional", "whole", "full":
		if u := units[tokens[i+2].text]; timeUnit(u) {
			return u
		}
	}
	return ""
}

// countsThat tells whether the claim's number at i counts what the fact's number at k counts: one of the words behind the first
// stands in the words behind the second.
func (r *reading) countsThat(i, k int) bool {
	tokens := r.own[0].tokens
	for _, a := range behindNumber(r.said.tokens, i, 5) {
		for _, b := range behindNumber(tokens, k, 8) {
			if same(&r.said.tokens[a], &tokens[b]) {
				return true
			}
		}
	}
	return false
}

// countsOther tells whether what the claim's number at i counts stands behind another number of the fact than the one at k.
func (r *reading) countsOther(i, k int) bool {
	for n := range r.own[0].tokens {
		if n != k && r.own[0].tokens[n].sort == number && r.countsThat(i, n) {
			return true
		}
	}
	return false
}

// behindNumber gives the words and names that state something behind a number, up to the next number.
func behindNumber(tokens []token, i, far int) []int {
	var all []int
	for k := i + 1; k < min(len(tokens), i+far+1) && tokens[k].sort != number && tokens[k].sort != dated && tokens[k].before != strong; k++ {
		if tokens[k].content() {
			all = append(all, k)
		}
	}
	return all
}

// day tells whether the fact, or what is known of it, has the date at i, and whether it has another one as exact.
func (r *reading) day(i int, more []date) (same, other bool) {
	a := r.said.tokens[i].d
	all := slices.Concat(dates(r.own), more)
	for _, d := range all {
		if a.fits(d) {
			return true, false
		}
	}
	return false, slices.ContainsFunc(dates(r.own), func(d date) bool {
		return a.weekday == 0 && (a.day == 0 || d.day > 0) && (a.month == 0 || d.month > 0 || d.year > 0 && a.year > 0 && a.year != d.year) &&
			(a.year == 0 || a.year != d.year || a.month > 0)
	})
}

// fits is says, where "the end of" a year may stand for its last months.
func (a date) fits(d date) bool {
	if a.says(d) {
		return true
	}
	if a.part == "" || a.month > 0 || d.month == 0 || a.year != d.year {
		return false
	}
	switch a.part {
	case "early":
		return d.month <= 4
	case "mid":
		return d.month >= 5 && d.month <= 8
	}
	return d.month >= 9
}
