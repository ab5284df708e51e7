package ground

import (
	"slices"
	"strings"
)

// between tells whether a length of time lies between two dates of the cited facts: "two days apart", "a month later".
func (r *reading) between(i int) bool {
	t := &r.said.tokens[i]
	if within := i > 0 && (r.said.tokens[i-1].text == "within" || r.said.tokens[i-1].text == "for" && !slices.ContainsFunc(numbersOf(r.own), func(q quantity) bool { return timeUnit(q.unit) })) || i+1 < len(r.said.tokens) && r.said.tokens[i+1].stem == "go by"; within && timeUnit(t.q.unit) && r.apart(t.q.value, t.q.unit, 0, i) {
		return true
	}
	if !timeUnit(t.q.unit) || i+1 >= len(r.said.tokens) || !r.said.tokens[i+1].is(temporal) {
		return r.daysOf(i)
	}
	n, unit := t.q.value, t.q.unit
	if unit == "week" {
		n, unit = 7*n, "day"
	}
	way := 0.0
	switch r.said.tokens[i+1].text {
	case "later", "after", "afterwards", "following":
		way = 1
	case "earlier", "before", "previously", "ago":
		way = -1
	}
	return r.apart(n, unit, way, i+1) || n == 1 && unit == "day" && r.dayTurned(i, way)
}

// daysOf tells whether "over two days" counts the days that a fact names one behind the other: "on 25 and 26 October".
func (r *reading) daysOf(i int) bool {
	q := r.said.tokens[i].q
	if q.unit != "day" || q.bound != exact && q.bound != above || i == 0 || !slices.Contains([]string{"over", "in", "for", "across", "during"}, r.said.tokens[i-1].text) {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		for k := 1; k < len(f.tokens); k++ {
			a, b := &f.tokens[k-1], &f.tokens[k]
			if d, ok := apart(a.d, b.d, "day"); a.sort == dated && b.sort == dated && ok && d+1 == q.value {
				return true
			}
		}
		return false
	})
}

// dayTurned tells whether a fact says "the day before" with the same words behind it as the piece, or "a day after" of the other
// event.
func (r *reading) dayTurned(i int, way float64) bool {
	for f := range r.own {
		for k, t := range r.own[f].tokens {
			theirs := 0.0
			switch {
			case strings.HasSuffix(t.text, "day before"):
				theirs = -1
			case strings.HasSuffix(t.text, "day after"):
				theirs = 1
			default:
				continue
			}
			if way*theirs > 0 == r.sameBehind(i, at{f, k}) {
				return true
			}
		}
	}
	return false
}

// sameBehind tells whether a word of the piece behind token i stands right behind a place in a fact.
func (r *reading) sameBehind(i int, p at) bool {
	for k := i + 1; k < min(len(r.said.tokens), i+7); k++ {
		if r.said.tokens[k].content() && slices.ContainsFunc(r.found[k], func(n at) bool { return n.fact == p.fact && n.token > p.token && n.token < p.token+6 }) {
			return true
		}
	}
	return false
}
