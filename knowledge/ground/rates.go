package ground

import (
	"slices"
	"strings"
)

// rates are the words and phrases with which a fact says that a number is one for each day, week, month or year.
var rates = map[string][]string{
	"day": {"daily", "every day", "each day", "per day"}, "week": {"weekly", "every week", "each week", "per week"},
	"month": {"monthly", "every month", "each month", "per month"},
	"year":  {"annual", "annually", "yearly", "every year", "each year", "per year"},
}

// rate tells whether "a year" behind a number says that it is one for each year, as a fact says in other words: "25 ships a year" for "25 ships in
// each of the next three years".
func (r *reading) rate(i int) bool {
	q := r.said.tokens[i].q
	if q.value != 1 || !strings.HasPrefix(r.said.tokens[i].text, "a ") || i == 0 || r.said.tokens[i].before != joined {
		return false
	}
	amount := i - 1
	for amount >= 0 && !amountAt(r.said.tokens, amount) {
		amount--
	}
	if amount < 0 {
		return false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			t := &tokens[k]
			if slices.Contains(rates[q.unit], t.text) || (t.text == "each" || t.text == "every" || t.text == "each of") && eachOf(tokens, k, q.unit) {
				n := amountNear(tokens, k)
				if slices.ContainsFunc(r.found[amount], func(p at) bool { return p.fact == f && n >= 0 && (p.token == n || rangeOf(tokens, p.token, n)) }) {
					return true
				}
			}
		}
	}
	return false
}

// amountAt tells whether a token is a number other than a length of time.
func amountAt(tokens []token, i int) bool {
	return tokens[i].sort == number && !timeUnit(tokens[i].q.unit)
}

// amountNear gives the amount of which a word at k says how often: the nearest one in its part, else the nearest before it; -1 where there is none.
func amountNear(tokens []token, k int) int {
	for n := k + 1; n < len(tokens) && n < k+10 && !parts(tokens, n); n++ {
		if amountAt(tokens, n) && (tokens[k].text == "annual" || strings.HasSuffix(tokens[k].text, "ly")) {
			return n // "annual demand of 20 ships"
		}
	}
	for n := k - 1; n >= 0; n-- {
		if amountAt(tokens, n) {
			return n
		}
	}
	return -1
}

// eachOf tells whether a unit of time stands behind "each" or "each of the next three" at k.
func eachOf(tokens []token, k int, unit string) bool {
	for n := k + 1; n < min(len(tokens), k+6); n++ {
		if t := &tokens[n]; t.stem == unit || t.sort == number && t.q.unit == unit {
			return true
		} else if t.content() && !t.is(harmless|light|temporal|adverb) {
			return false
		}
	}
	return false
}
