package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// implied tells whether a word says no more than what the facts have in another form: the price beside what was paid, the trio that three
// names are, the stake beside its percentage, "would" behind what was announced.
func (r Rules) implied(i int) bool {
	t := &r.Said.Tokens[i]
	switch t.Text {
	case "price", "price tag", "tag", "cost", "bill":
		return t.Sort == en.Word && r.priced(i)
	case "paid", "spent", "gave", "pays", "paying":
		return r.paidFor(i)
	case "share", "stake", "holding":
		return r.shareBeside(i) || t.Text == "share" && r.cutOf(i)
	case "cut", "slice", "portion", "piece", "chunk", "proportion", "percentage":
		return r.cutOf(i)
	case "minority", "a minority", "minority stake":
		return r.side(i, false)
	case "majority", "a majority", "majority stake":
		return r.side(i, true)
	case "duo", "pair", "twosome", "trio", "threesome", "quartet", "foursome", "quintet":
		return r.countsNames(i, ensembles[t.Text])
	case "own":
		return r.ownAccount(i)
	case "called":
		return r.onlyNames(i)
	case "would":
		return r.announced(i)
	case "if":
		return r.source(i) || r.restricts(i)
	case "right", "correct":
		for k := i - 1; k >= max(0, i-9) && r.Said.Tokens[k+1].Before < en.Strong; k-- {
			if r.Said.Tokens[k].Text == "if" {
				return r.source(k)
			}
		}
	}
	return r.credits(i)
}

// ensembles gives how many nouns for so many count.
var ensembles = map[string]int{"duo": 2, "pair": 2, "twosome": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5}

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
				if v, b := said[k].Quantity.Says(tokens[n].Quantity); tokens[n].Sort == en.Number && v && b && r.tradedFor(tokens, n) {
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

// shareBeside tells whether a percentage of something that a fact says somebody holds stands near a share.
func (r Rules) shareBeside(i int) bool {
	said := r.Said.Tokens
	for k := max(0, i-4); k < min(len(said), i+15); k++ {
		if said[k].Sort != en.Number || said[k].Quantity.Unit != "%" {
			continue
		}
		for f := range r.Own {
			tokens := r.Own[f].Tokens
			for n := 0; n+1 < len(tokens); n++ {
				if v, b := said[k].Quantity.Says(tokens[n].Quantity); tokens[n].Sort == en.Number && v && b && (tokens[n+1].Text == "of" || tokens[n+1].Text == "in") {
					return slices.ContainsFunc(tokens[max(0, n-5):n], func(t en.Token) bool { return slices.Contains(r.Lex.Lists["held"], en.StemsOf(&t)[0]) })
				}
			}
		}
	}
	return false
}

// countsNames finds the names of a list of just so many members in the facts, for whom "the trio" at i stands.
func (r Rules) countsNames(i, n int) bool {
	for f := range r.Own {
		for _, l := range listsIn(r.Own[f].Tokens) {
			for k := l.from; k < l.to && l.n == n && r.allIn(f, l.from); k++ {
				if r.Own[f].Tokens[k].Sort == en.Named {
					r.Found[i] = append(r.Found[i], reading.Place{Fact: f, Token: k})
				}
			}
		}
	}
	return len(r.Found[i]) > 0
}

// allIn tells whether all that the piece takes from a fact stands in the sentence of it that has token k.
func (r Rules) allIn(f, k int) bool {
	all := grammar.SentencesIn(r.Own[f].Tokens)
	c := all[slices.IndexFunc(all, func(c [2]int) bool { return k < c[1] })]
	return !slices.ContainsFunc(r.Found, func(places []reading.Place) bool {
		return len(places) > 0 && !slices.ContainsFunc(places, func(p reading.Place) bool { return p.Fact != f || p.Token >= c[0] && p.Token < c[1] })
	})
}

// ownAccount tells whether "own" only stresses whose account it is: "by Vardal's own count".
func (r Rules) ownAccount(i int) bool {
	said := r.Said.Tokens
	if i == 0 || i+1 == len(said) || !said[i-1].Poss || len(r.Found[i-1]) == 0 || said[i+1].Before != en.Joined {
		return false
	}
	switch said[i+1].Stem {
	case "count", "account", "reckon", "tell", "data", "figur", "word", "estim", "descript", "admiss", "statement":
		return true
	}
	return false
}

// onlyNames tells whether "called" stands before or behind a name that a fact has: "the ferry called Heron sank", not "Holm called Kjaer".
func (r Rules) onlyNames(i int) bool {
	said := r.Said.Tokens
	if i == 0 {
		return false
	}
	p := &said[i-1]
	passive := p.Is(en.Linking) || p.Text == "also" || p.Text == "one"
	if i+1 == len(said) || said[i+1].Before >= en.Comma || said[i+1].Is(en.Preposed) {
		return passive
	}
	k := i + 1
	if en.Article(&said[k]) && k+1 < len(said) {
		k++
	}
	if len(r.Found[k]) == 0 || !said[k].Content() || said[k].Is(en.Attributing) {
		return false
	}
	return passive || p.Sort == en.Word && p.Content() && !en.Verbal(said, i-1) &&
		slices.ContainsFunc(said, func(t en.Token) bool { return t.Is(en.Linking) || t.Is(en.Verb) && t.Text != "called" && t.Ed })
}

// comingVerbs are the stems of verbs and nouns behind which a fact gives what is still to come.
var comingVerbs = strings.Fields("announc threaten order decid negoti meant mean offer agre")

// announced tells whether a fact gives what stands behind "would" as announced, threatened or negotiated, and not as done.
func (r Rules) announced(i int) bool {
	said := r.Said.Tokens
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		if !slices.ContainsFunc(tokens, func(t en.Token) bool { return slices.Contains(comingVerbs, en.StemsOf(&t)[0]) }) {
			continue
		}
		for k := i + 1; k < min(len(said), i+5); k++ {
			if said[k].Sort == en.Word && said[k].Content() && !said[k].Is(en.Linking|en.Adverb) {
				return !slices.ContainsFunc(r.Found[k], func(p reading.Place) bool { return p.Fact == f && tellsDeed(tokens, p.Token) })
			}
		}
	}
	return false
}

// tellsDeed tells whether a word of a fact is a verb that tells what was done: "put", not "to put" or "putting".
func tellsDeed(tokens []en.Token, i int) bool {
	if i == 0 || tokens[i].Ing || tokens[i-1].Text == "to" || tokens[i-1].Is(en.Planned|en.Weak|en.Certain) {
		return false
	}
	return en.Verbal(tokens, i) || slices.Contains(en.SameInPast, tokens[i].Text) && (tokens[i-1].Sort == en.Named || tokens[i-1].Text == "and")
}

// source tells whether "if" only leads to where something is from: "if the paper is right", "if one goes by its count".
func (r Rules) source(i int) bool {
	said := r.Said.Tokens
	for k := i + 1; k < min(len(said), i+9) && said[k].Before != en.Strong; k++ {
		switch said[k].Text {
		case "one", "you":
			return k == i+1 && k+1 < len(said) && slices.Contains([]string{"take", "follow", "go", "believ", "ask", "trust"}, en.StemsOf(&said[k+1])[0])
		case "right", "correct":
			return said[k-1].Is(en.Linking)
		}
	}
	return false
}

// restricts tells whether all that stands behind "if" restricts a noun in a rule that a fact gives, and what stands before is in the same
// part of the fact: "covers firms if they are based in Oslo" for "covers firms that are based in Oslo".
func (r Rules) restricts(i int) bool {
	said := r.Said.Tokens
	if i > 0 && said[i-1].Text == "even" {
		return false
	}
	end, words := i+1, 0
	for ; end < len(said) && said[end].Before < en.Comma; end++ {
		if t := &said[end]; t.Sort == en.Word && t.Content() && len(r.Found[end]) > 0 && !t.Is(en.Linking) {
			if !slices.ContainsFunc(r.Found[end], func(p reading.Place) bool { return restricted(r.Own[p.Fact].Tokens, p.Token) }) {
				return false
			}
			words++
		}
	}
	return words > 0 && r.inOnePart(i+1)
}

// inOnePart tells whether the words of the piece stand in the part of a fact that has the word at i or the first one found behind it.
func (r Rules) inOnePart(i int) bool {
	for ; i < len(r.Found) && len(r.Found[i]) == 0; i++ {
	}
	if i == len(r.Found) {
		return false
	}
	p := r.Found[i][0]
	parts := grammar.ClausesOf(r.Own[p.Fact].Tokens)
	here := parts[slices.IndexFunc(parts, func(c [2]int) bool { return p.Token < c[1] })]
	for k := range r.Found {
		if t := &r.Said.Tokens[k]; t.Sort == en.Word && t.Content() && !t.Is(en.Linking|en.Light|en.Harmless) && len(r.Found[k]) > 0 &&
			!slices.ContainsFunc(r.Found[k], func(q reading.Place) bool {
				return q.Fact == p.Fact && q.Token >= here[0] && q.Token < here[1]
			}) {
			return false
		}
	}
	return true
}

// restricted tells whether a word stands in a clause or behind a participle that restricts the noun before it, or is that noun.
func restricted(tokens []en.Token, i int) bool {
	for k := min(i+1, len(tokens)-1); k > max(0, i-6) && (tokens[k].Before == en.Joined || tokens[k].Before == en.Quoted); k-- {
		n := &tokens[k-1]
		switch t := &tokens[k]; {
		case t.Text == "whose", t.Text == "that" && !n.Is(en.Speech|en.Attributing):
			return n.Content()
		case (t.Ing || t.Ed) && n.Sort == en.Word && n.Content() && !n.Is(en.Linking|en.Adverb) && !en.Verbal(tokens, k-1) && strings.HasSuffix(n.Text, "s"):
			return true
		}
	}
	return false
}

// paidFor tells whether who is said to have paid a sum for something bought it for that in a fact: "paid 5 crowns for the ferry" for "bought the
// ferry for 5 crowns". Then it stands where "bought" stands.
func (r Rules) paidFor(i int) bool {
	said := r.Said.Tokens
	if i == 0 || i+1 >= len(said) || said[i+1].Sort != en.Number || !money(said[i+1].Quantity.Unit) || said[i-1].Is(en.Linking|en.Negative) {
		return false
	}
	forIt := -1
	for k := range said {
		if (said[k].Text == "for" || said[k].Text == "on") && (k == i+2 || k < i-1) {
			forIt = nounFrom(said, k+1)
		}
	}
	for _, p := range r.Found[i-1] {
		tokens := r.Own[p.Fact].Tokens
		for v := p.Token + 1; v < min(len(tokens), p.Token+4); v++ {
			if boughtBy(&tokens[v]) && !verbTillSum(tokens, v, said[i+1].Quantity) && !grammar.Passive(tokens, v) && !en.Negated(tokens, v, 4) && !tokens[v-1].Is(en.Planned|en.Weak|en.Certain) &&
				(forIt < 0 || slices.ContainsFunc(r.Found[forIt], func(q reading.Place) bool { return q.Fact == p.Fact && q.Token > v })) {
				r.Found[i] = append(r.Found[i], reading.Place{Fact: p.Fact, Token: v})
				return true
			}
		}
	}
	return false
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
		if tokens[k].Sort == en.Number && en.Says(q, tokens[k].Quantity) {
			return tokens[k-1].Text != "for"
		}
		if en.Verbal(tokens, k) {
			return true
		}
	}
	return true
}
