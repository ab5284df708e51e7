package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// These functions tell where "only" says what the facts say without it.

// littleTime tells whether "only" stands before hours, days or weeks without a number that the facts have: "with only hours to go", "only
// days after the sale".
func (r Rules) littleTime(i int) bool {
	if i+1 == len(r.Said.Tokens) || !r.found(i+1) {
		return false
	}
	unit, _, _ := strings.Cut(r.next(i), " ")
	return slices.Contains([]string{"minutes", "hours", "days", "weeks"}, unit)
}

// limitedTo tells whether "only" stands next to a number to which the facts say that something is limited: "for six months only" for
// "limited to six months".
func (r Rules) limitedTo(i int) bool {
	said := r.Said.Tokens
	for k := max(0, i-2); k < min(len(said), i+6); k++ {
		if said[k].Sort == en.Number && r.foundWhere(k, func(p reading.Place) bool { return limitBefore(r.Own[p.Fact].Tokens, p.Token) }) {
			return true
		}
	}
	return false
}

// limitBefore tells whether a word that limits stands before a number in its part: "limited licences to six months".
func limitBefore(tokens []en.Token, i int) bool {
	if tokens[i].Quantity.Bound == en.AtMost {
		return true
	}
	for k := i; k >= max(0, i-8) && tokens[k].Before == en.Joined; k-- {
		if k < i && (tokens[k].Sort == en.Number || tokens[k].Is(en.Negative)) {
			return false
		}
		if stem := en.StemsOf(&tokens[k])[0]; stem == "limit" || stem == "restrict" || stem == "cap" {
			return true
		}
	}
	return false
}

// onlyIfGiven tells whether "only" stands before "with", "once" or the like and what the facts say is needed: "may sail only with a
// permit" for "needs a permit to sail".
func (r Rules) onlyIfGiven(i int) bool {
	said := r.Said.Tokens
	if i+1 == len(said) || !grammar.AnyOf(&said[i+1], "with", "under", "once", "after", "if") || r.SaidAs(en.Negative) {
		return false
	}
	for k := i + 2; k < min(len(said), i+9) && said[k].Before == en.Joined; k++ {
		if said[k].Content() && r.foundWhere(k, r.NeededThere) {
			return true
		}
	}
	return false
}
