package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// inSum tells whether a number is the sum of what a fact gives each of those whom the piece lists: "Holm and Vardal hold 30% together".
func (r Rules) inSum(i int) bool {
	said := r.Said.Tokens
	if !slices.ContainsFunc(said, func(t en.Token) bool {
		return t.Text == "together" || t.Text == "combined" || t.Text == "between them" || t.Text == "altogether" || t.Text == "taken together" || t.Text == "put together"
	}) {
		return false
	}
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		sum, n := 0.0, 0
		for k := range f.Tokens {
			if f.Tokens[k].Sort != en.Number || f.Tokens[k].Quantity.Unit != said[i].Quantity.Unit {
				continue
			}
			m := r.holdersSpoken(f.Tokens, k)
			sum, n = sum+float64(m)*f.Tokens[k].Quantity.Value, n+m
		}
		return n > 1 && oneWhole(f.Tokens) && en.Says(said[i].Quantity, en.Quantity{Value: sum, Unit: said[i].Quantity.Unit}) && slices.ContainsFunc(listsIn(fromFirstName(said)), func(l series) bool { return l.n == n })
	})
}

// fromFirstName gives a text from its first name on, without "put together," before it.
func fromFirstName(tokens []en.Token) []en.Token {
	return tokens[max(0, slices.IndexFunc(tokens, func(t en.Token) bool { return t.Sort == en.Named })):]
}

// holdersSpoken counts those whom the piece names of those who have the number at k of a fact: each of a list before "each", or the one whose
// name stands next before it.
func (r Rules) holdersSpoken(tokens []en.Token, k int) int {
	spoken := func(n *en.Token) bool {
		return slices.ContainsFunc(r.Said.Tokens, func(s en.Token) bool { return s.Sort == en.Named && en.Same(&s, n) })
	}
	each := k
	for each > max(0, k-4) && tokens[each].Text != "each" {
		each--
	}
	if tokens[each].Text != "each" {
		if n := grammar.NameNext(tokens, k); n >= 0 && spoken(&tokens[n]) {
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

// oneWhole tells whether no two percentages of a text have different nouns behind "of": "12% of the port and 7% of the yard" are parts of two wholes.
func oneWhole(tokens []en.Token) bool {
	whole := -1
	for k := range tokens {
		if tokens[k].Sort != en.Number || tokens[k].Quantity.Unit != "%" || k+2 >= len(tokens) || tokens[k+1].Text != "of" {
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

// divided tells whether a fact that says how a whole is divided gives a percentage.
func (r Rules) divided(q en.Quantity) bool {
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, divides) && slices.ContainsFunc(f.Tokens, func(t en.Token) bool {
			return t.Sort == en.Number && t.Quantity.Unit == "%" && t.Quantity.Bound == en.Exact && en.Says(q, t.Quantity)
		})
	})
}

// divides tells whether a word says that a whole is divided among several: "shares", "stakes".
func divides(t en.Token) bool { return t.Stem == "share" || t.Stem == "stake" }
