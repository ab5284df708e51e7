package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// rates are the words and phrases with which a fact says that a number is one for each day, week, month or year.
var rates = map[string][]string{
	"day": {"daily", "every day", "each day", "per day"}, "week": {"weekly", "every week", "each week", "per week"},
	"month": {"monthly", "every month", "each month", "per month"},
	"year":  {"annual", "annually", "yearly", "every year", "each year", "per year"},
}

// rate tells whether "a year" behind a number says that it is one for each year, as a fact says in other words: "25 ships a year" for
// "25 ships in each of the next three years".
func (r Rules) rate(i int) bool {
	t := &r.Said.Tokens[i]
	if i == 0 || t.Quantity.Value != 1 || !strings.HasPrefix(t.Text, "a ") || t.Before != en.Joined {
		return false
	}
	amount := i - 1
	for amount >= 0 && !amountAt(r.Said.Tokens, amount) {
		amount--
	}
	if amount < 0 {
		return false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if !rateAt(tokens, k, t.Quantity.Unit) {
				continue
			}
			n := amountNear(tokens, k)
			if n >= 0 && r.foundWhere(amount, func(p reading.Place) bool {
				return p.Fact == f && (p.Token == n || grammar.RangeOf(tokens, p.Token, n))
			}) {
				return true
			}
		}
	}
	return false
}

// rateAt tells whether the word at k of a fact says that a number is one for each unit of time: "yearly", "in each of the next three
// years".
func rateAt(tokens []en.Token, k int, unit string) bool {
	switch tokens[k].Text {
	case "each", "every", "each of":
		return eachOf(tokens, k, unit)
	}
	return slices.Contains(rates[unit], tokens[k].Text)
}

// amountAt tells whether a token is a number other than a length of time.
func amountAt(tokens []en.Token, i int) bool {
	return tokens[i].Sort == en.Number && !en.TimeUnit(tokens[i].Quantity.Unit)
}

// amountNear gives the amount of which a word at k says how often: the nearest one in its part, else the nearest before it; -1 where
// there is none.
func amountNear(tokens []en.Token, k int) int {
	for n := k + 1; n < len(tokens) && n < k+10 && !en.Parts(tokens, n); n++ {
		adjective := tokens[k].Text == "annual" || strings.HasSuffix(tokens[k].Text, "ly")
		if adjective && amountAt(tokens, n) {
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
func eachOf(tokens []en.Token, k int, unit string) bool {
	for n := k + 1; n < min(len(tokens), k+6); n++ {
		if t := &tokens[n]; t.Stem == unit || t.Sort == en.Number && t.Quantity.Unit == unit {
			return true
		} else if t.Content() && !t.Is(en.Harmless|en.Light|en.Temporal|en.Adverb) {
			return false
		}
	}
	return false
}
