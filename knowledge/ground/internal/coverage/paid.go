package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// priced tells whether an amount of money stands near a price, and in a fact near a word of buying, selling or costing.
func (r Rules) priced(i int) bool {
	said := r.Said.Tokens
	for k := max(0, i-12); k < min(len(said), i+13); k++ {
		if said[k].Sort != en.Number || !money(said[k].Quantity.Unit) {
			continue
		}
		for f := range r.Own {
			tokens := r.Own[f].Tokens
			for n := range tokens {
				if tokens[n].Gives(said[k].Quantity) && r.tradedFor(tokens, n) {
					return true
				}
			}
		}
	}
	return false
}

// tradedFor tells whether a word of buying, selling or costing stands before a number in its part of the sentence.
func (r Rules) tradedFor(tokens []en.Token, n int) bool {
	for k := n - 1; k >= max(0, n-14) && tokens[k+1].Before < en.Strong && tokens[k].Sort != en.Number; k-- {
		if tokens[k].Text != "sales" && slices.Contains(r.Lex.Lists["traded"], en.StemsOf(&tokens[k])[0]) {
			return true
		}
	}
	return false
}

// money tells whether a unit is a currency.
func money(unit string) bool {
	switch unit {
	case "usd", "eur", "gbp", "cny", "jpy":
		return true
	}
	return false
}

// paidFor tells whether who is said to have paid a sum for something bought it for that in a fact: "paid 5 crowns for the ferry" for
// "bought the ferry for 5 crowns". Then it stands where "bought" stands.
func (r Rules) paidFor(i int) bool {
	said := r.Said.Tokens
	if i == 0 || i+1 >= len(said) || said[i-1].Is(en.Linking|en.Negative) {
		return false
	}
	sum := &said[i+1]
	if sum.Sort != en.Number || !money(sum.Quantity.Unit) {
		return false
	}
	thing := paidThing(said, i)
	for _, p := range r.Found[i-1] {
		tokens := r.Own[p.Fact].Tokens
		for v := p.Token + 1; v < min(len(tokens), p.Token+4); v++ {
			if boughtFor(tokens, v, sum.Quantity) && (thing < 0 || r.foundBetween(thing, p.Fact, v, len(tokens))) {
				r.put(i, p.Fact, v)
				return true
			}
		}
	}
	return false
}

// paidThing gives what somebody is said to have paid for by the verb at i: "the ferry" of "paid 5 crowns for the ferry"; -1 where it is
// not said.
func paidThing(tokens []en.Token, i int) int {
	thing := -1
	for k := range tokens {
		if (tokens[k].Text == "for" || tokens[k].Text == "on") && (k == i+2 || k < i-1) {
			thing = nounFrom(tokens, k+1)
		}
	}
	return thing
}

// boughtFor tells whether the verb at v of a fact says that who stands before it bought something for a sum.
func boughtFor(tokens []en.Token, v int, sum en.Quantity) bool {
	if !boughtBy(&tokens[v]) || verbTillSum(tokens, v, sum) || tokens[v-1].Is(en.Planned|en.Weak|en.Certain) {
		return false
	}
	return !grammar.Passive(tokens, v) && !en.Negated(tokens, v, 4)
}

// boughtBy tells whether a verb says that somebody bought something.
func boughtBy(t *en.Token) bool {
	switch en.StemsOf(t)[0] {
	case "buy", "purchas", "acquir":
		return t.Sort == en.Word
	case "take":
		return t.Text == "took over"
	}
	return false
}

// verbTillSum tells whether another verb stands between the verb at v and the sum.
func verbTillSum(tokens []en.Token, v int, q en.Quantity) bool {
	for k := v + 1; k < len(tokens); k++ {
		if tokens[k].Gives(q) {
			return tokens[k-1].Text != "for"
		}
		if en.Verbal(tokens, k) {
			return true
		}
	}
	return true
}
