package ground

import (
	"slices"
	"strings"
)

// between tells whether a length of time lies between two dates of the cited facts: "two days apart", "a month later".
func (r *reading) between(i int) bool {
	q := r.said.tokens[i].q
	if (r.throughout(i) || r.bareLength(i) && r.twoDays()) && r.apart(q, 0, i) || r.movedBy(i) || r.rate(i) {
		return true
	}
	order, way := orderBehind(r.said.tokens, i)
	if order == 0 {
		return r.daysOf(i)
	}
	return r.apart(q, way, order) || q.value == 1 && q.unit == "day" && r.dayTurned(order-1, way)
}

// throughout tells whether a length of time is said to be all that lies between two things: "within a week", "took a week for", "with a day to go",
// "two days went by".
func (r *reading) throughout(i int) bool {
	said := r.said.tokens
	k := i - 1
	for k > 0 && said[k].is(function) && r.lex.boundOf(&said[k]) != nil {
		k--
	}
	if k >= 0 && (said[k].text == "within" || said[k].text == "for" && !slices.ContainsFunc(numbersOf(r.own), func(q quantity) bool { return timeUnit(q.unit) })) {
		return true
	}
	if k >= 1 && said[k].text == "by" && (said[k-1].stem == "preced" || said[k-1].stem == "follow") {
		return true
	}
	if i+1 >= len(said) || said[i+1].before != joined {
		return false
	}
	if k >= 0 && said[k].text == "took" && (said[i+1].text == "for" || said[i+1].text == "until" || said[i+1].text == "before") {
		return true
	}
	if said[i+1].stem == "go" && i+2 < len(said) && said[i+2].text == "by" || said[i+1].stem == "go by" {
		return true
	}
	return said[i+1].text == "to" && i+2 < len(said) && (said[i+2].text == "go" || said[i+2].text == "go before" || said[i+2].text == "spare")
}

// bareLength tells whether a length of time is all that opens the piece, as the answer that the rest spells out, and its facts have no such length:
// "Exactly two weeks: …".
func (r *reading) bareLength(i int) bool {
	said := r.said.tokens
	return (i+1 == len(said) || said[i+1].before == strong) && !slices.ContainsFunc(said[:i], func(t token) bool { return r.lex.boundOf(&t) == nil }) &&
		!slices.ContainsFunc(numbersOf(r.own), func(q quantity) bool { return timeUnit(q.unit) })
}

// twoDays tells whether the facts of the sentence have two days and no more, so that a length of time between days can be of no others.
func (r *reading) twoDays() bool {
	var days []date
	for _, d := range dates(append(slices.Clone(r.own), r.near...)) {
		if d.day > 0 && !slices.Contains(days, d) {
			days = append(days, d)
		}
	}
	return len(days) == 2
}

// orderBehind gives where the word behind a length of time stands that makes it one from another event, and which way it goes: "two days |
// later", "six weeks | on, …"; 0 where there is none.
func orderBehind(tokens []token, i int) (order int, way float64) {
	k := i + 1
	if k < len(tokens) && tokens[k].text == "or so" {
		k++
	}
	if k >= len(tokens) {
		return 0, 0
	}
	switch t := &tokens[k]; {
	case t.text == "on" && (k+1 == len(tokens) || tokens[k+1].before >= comma):
		return k, 1
	case t.text == "beforehand", t.text == "before that", t.text == "before this":
		return k, -1
	case t.text == "ahead of", t.text == "prior to":
		return k, -1
	case t.text == "after that", t.text == "after this":
		return k, 1
	case !t.is(temporal):
		return 0, 0
	}
	switch tokens[k].text {
	case "later", "after", "afterwards", "following":
		way = 1
	case "earlier", "before", "previously", "ago":
		way = -1
	}
	return k, way
}

// movedBy tells whether a fact moves something from one date to another that is so long behind it: "pushed back by 90 days".
func (r *reading) movedBy(i int) bool {
	said := r.said.tokens
	if i == 0 || said[i-1].text != "by" || said[i].q.bound != exact {
		return false
	}
	for _, f := range r.own {
		for k := range f.tokens {
			if n := sameBefore(f.tokens, k-1, k); f.tokens[k].sort == dated && n >= 0 && way(f.tokens, k) == "to" && way(f.tokens, n) == "from" {
				if d, ok := said[i].q.parts(giveYear(f.tokens[n].d, f.tokens[k].d), f.tokens[k].d); ok && d > 0 {
					return true
				}
			}
		}
	}
	return false
}

// giveYear gives a date without a year that of the one behind it: "from 17 September to 16 December 2025".
func giveYear(d, next date) date {
	if d.year == 0 && d.month <= next.month {
		d.year = next.year
	}
	return d
}

// daysOf tells whether a number of days counts those that a fact names: "over two days", "two days in mid-May" for 14 and 15 May, "three days
// of hearings" for 7 to 9 July. Where the facts name other runs of days too, the piece must give the days itself.
func (r *reading) daysOf(i int) bool {
	q := r.said.tokens[i].q
	if q.unit != "day" || q.bound != exact && q.bound != above || !countsDays(r.said.tokens, i) {
		return false
	}
	some, alike, given := false, true, false
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := 1; k < len(tokens); k++ {
			if n := daysNamed(&tokens[k-1], &tokens[k]); n > 0 {
				fits := n == q.value
				some, alike = some || fits, alike && fits
				given = given || fits && slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.sort == dated && t.d.day > 0 && t.d.says(tokens[k].d) })
			}
		}
	}
	return given || some && alike
}

// countsDays tells whether a number of days may count days that something took: "over two days", "three days of talks", "on two days running".
func countsDays(tokens []token, i int) bool {
	if i > 0 && slices.Contains([]string{"over", "in", "for", "across", "during", "the", "both"}, tokens[i-1].text) || i+1 == len(tokens) {
		return true
	}
	t := &tokens[i+1]
	return t.before >= comma || t.sort == dated || slices.Contains([]string{"of", "in", "on", "running", "straight", "in a row"}, t.text)
}

// daysNamed gives how many days two dates beside each other name: three for "7 to 9 July", two for "7 and 9 July"; 0 where they are no run.
func daysNamed(a, b *token) float64 {
	d, ok := apart(a.d, b.d, "day")
	switch {
	case a.sort != dated || b.sort != dated || !ok || d < 1:
		return 0
	case strings.Contains(b.text, " and ") && a.text == b.text:
		return 2
	}
	return d + 1
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
