package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// inSum tells whether a number is the sum of what a fact gives each of those whom the piece lists: "Holm and Vardal hold 30% together".
func (r Rules) inSum(i int) bool {
	said := r.Said.Tokens
	if !slices.ContainsFunc(said, addsUp) {
		return false
	}
	q := said[i].Quantity
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		sum, holders := r.sumSpoken(f.Tokens, q.Unit)
		return holders > 1 && oneWhole(f.Tokens) && en.Says(q, sum) && hasList(fromFirstName(said), holders)
	})
}

// addsUp tells whether a word says that a number is that of several together.
func addsUp(t en.Token) bool {
	switch t.Text {
	case "together", "combined", "between them", "altogether", "taken together", "put together":
		return true
	}
	return false
}

// sumSpoken adds up what a fact gives those whom the piece names, in one unit, and counts them.
func (r Rules) sumSpoken(tokens []en.Token, unit string) (sum en.Quantity, holders int) {
	sum.Unit = unit
	for k := range tokens {
		if tokens[k].Sort != en.Number || tokens[k].Quantity.Unit != unit {
			continue
		}
		n := r.holdersSpoken(tokens, k)
		sum.Value += float64(n) * tokens[k].Quantity.Value
		holders += n
	}
	return sum, holders
}

// fromFirstName gives a text from its first name on, without "put together," before it.
func fromFirstName(tokens []en.Token) []en.Token {
	return tokens[max(0, slices.IndexFunc(tokens, func(t en.Token) bool { return t.Sort == en.Named })):]
}

// holdersSpoken counts those whom the piece names of those who have the number at k of a fact: each of a list before "each", or the one
// whose name stands next before it.
func (r Rules) holdersSpoken(tokens []en.Token, k int) int {
	each := k
	for each > max(0, k-4) && tokens[each].Text != "each" {
		each--
	}
	if tokens[each].Text != "each" {
		if n := grammar.NameNext(tokens, k); n >= 0 && r.namesToo(&tokens[n]) {
			return 1
		}
		return 0
	}
	for _, l := range listsIn(tokens[:each]) {
		if l.n > 1 && l.to == each && namesBoth(tokens[:each], l) {
			return l.n
		}
	}
	return 0
}

// oneWhole tells whether no two percentages of a text have different nouns behind "of": "12% of the port and 7% of the yard" are parts
// of two wholes.
func oneWhole(tokens []en.Token) bool {
	whole := -1
	for k := range tokens {
		if !tokens[k].Percentage() || k+2 >= len(tokens) || tokens[k+1].Text != "of" {
			continue
		}
		n := nounFrom(tokens, k+2)
		if whole >= 0 && n >= 0 && !en.Same(&tokens[whole], &tokens[n]) {
			return false
		}
		whole = max(whole, n)
	}
	return true
}

// divides tells whether a word says that a whole is divided among several: "shares", "stakes".
func divides(t en.Token) bool { return t.Stem == "share" || t.Stem == "stake" }
