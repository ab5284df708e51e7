package ground

import (
	"slices"
	"strings"
)

// implied tells whether a word says no more than what the facts have in another form: the price beside what was paid, the trio that three
// names are, the stake beside its percentage, "would" behind what was announced.
func (r *reading) implied(i int) bool {
	t := &r.said.tokens[i]
	switch t.text {
	case "price", "price tag", "tag", "cost", "bill":
		return t.sort == word && r.priced(i)
	case "paid", "spent", "gave", "pays", "paying":
		return r.paidFor(i)
	case "share", "stake", "holding":
		return r.shareBeside(i) || t.text == "share" && r.cutOf(i)
	case "cut", "slice", "portion", "piece", "chunk", "proportion", "percentage":
		return r.cutOf(i)
	case "minority", "a minority", "minority stake":
		return r.side(i, false)
	case "majority", "a majority", "majority stake":
		return r.side(i, true)
	case "duo", "pair", "twosome", "trio", "threesome", "quartet", "foursome", "quintet":
		return r.countsNames(i, ensembles[t.text])
	case "own":
		return r.ownAccount(i)
	case "called":
		return r.onlyNames(i)
	case "would":
		return r.announced(i)
	case "if":
		return r.source(i) || r.restricts(i)
	case "right", "correct":
		for k := i - 1; k >= max(0, i-9) && r.said.tokens[k+1].before < strong; k-- {
			if r.said.tokens[k].text == "if" {
				return r.source(k)
			}
		}
	}
	return r.credits(i)
}

// ensembles gives how many nouns for so many count.
var ensembles = map[string]int{"duo": 2, "pair": 2, "twosome": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5}

// priced tells whether an amount of money stands near a price, and in a fact near a word of buying, selling or costing.
func (r *reading) priced(i int) bool {
	said := r.said.tokens
	for k := max(0, i-12); k < min(len(said), i+13); k++ {
		if said[k].sort != number || !money(said[k].q.unit) {
			continue
		}
		for f := range r.own {
			tokens := r.own[f].tokens
			for n := range tokens {
				if v, b := said[k].q.says(tokens[n].q); tokens[n].sort == number && v && b && r.tradedFor(tokens, n) {
					return true
				}
			}
		}
	}
	return false
}

// tradedFor tells whether a word of buying, selling or costing stands before a number in its part of the sentence.
func (r *reading) tradedFor(tokens []token, n int) bool {
	for k := n - 1; k >= max(0, n-14) && tokens[k+1].before < strong && tokens[k].sort != number; k-- {
		if tokens[k].text != "sales" && slices.Contains(r.lex.lists["traded"], stemsOf(&tokens[k])[0]) {
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
func (r *reading) shareBeside(i int) bool {
	said := r.said.tokens
	for k := max(0, i-4); k < min(len(said), i+15); k++ {
		if said[k].sort != number || said[k].q.unit != "%" {
			continue
		}
		for f := range r.own {
			tokens := r.own[f].tokens
			for n := 0; n+1 < len(tokens); n++ {
				if v, b := said[k].q.says(tokens[n].q); tokens[n].sort == number && v && b && (tokens[n+1].text == "of" || tokens[n+1].text == "in") {
					return slices.ContainsFunc(tokens[max(0, n-5):n], func(t token) bool { return slices.Contains(r.lex.lists["held"], stemsOf(&t)[0]) })
				}
			}
		}
	}
	return false
}

// countsNames finds the names of a list of just so many members in the facts, for whom "the trio" at i stands.
func (r *reading) countsNames(i, n int) bool {
	for f := range r.own {
		for _, l := range listsIn(r.own[f].tokens) {
			for k := l.from; k < l.to && l.n == n && r.allIn(f, l.from); k++ {
				if r.own[f].tokens[k].sort == named {
					r.found[i] = append(r.found[i], at{f, k})
				}
			}
		}
	}
	return len(r.found[i]) > 0
}

// allIn tells whether all that the piece takes from a fact stands in the sentence of it that has token k.
func (r *reading) allIn(f, k int) bool {
	all := sentencesIn(r.own[f].tokens)
	c := all[slices.IndexFunc(all, func(c [2]int) bool { return k < c[1] })]
	return !slices.ContainsFunc(r.found, func(places []at) bool {
		return len(places) > 0 && !slices.ContainsFunc(places, func(p at) bool { return p.fact != f || p.token >= c[0] && p.token < c[1] })
	})
}

// ownAccount tells whether "own" only stresses whose account it is: "by Vardal's own count".
func (r *reading) ownAccount(i int) bool {
	said := r.said.tokens
	if i == 0 || i+1 == len(said) || !said[i-1].poss || len(r.found[i-1]) == 0 || said[i+1].before != joined {
		return false
	}
	switch said[i+1].stem {
	case "count", "account", "reckon", "tell", "data", "figur", "word", "estim", "descript", "admiss", "statement":
		return true
	}
	return false
}

// onlyNames tells whether "called" stands before or behind a name that a fact has: "the ferry called Heron sank", not "Holm called Kjaer".
func (r *reading) onlyNames(i int) bool {
	said := r.said.tokens
	if i == 0 {
		return false
	}
	p := &said[i-1]
	passive := p.is(linking) || p.text == "also" || p.text == "one"
	if i+1 == len(said) || said[i+1].before >= comma || said[i+1].is(preposed) {
		return passive
	}
	k := i + 1
	if article(&said[k]) && k+1 < len(said) {
		k++
	}
	if len(r.found[k]) == 0 || !said[k].content() || said[k].is(attributing) {
		return false
	}
	return passive || p.sort == word && p.content() && !verbal(said, i-1) &&
		slices.ContainsFunc(said, func(t token) bool { return t.is(linking) || t.is(verb) && t.text != "called" && t.ed })
}

// comingVerbs are the stems of verbs and nouns behind which a fact gives what is still to come.
var comingVerbs = strings.Fields("announc threaten order decid negoti meant mean offer agre")

// announced tells whether a fact gives what stands behind "would" as announced, threatened or negotiated, and not as done.
func (r *reading) announced(i int) bool {
	said := r.said.tokens
	for f := range r.own {
		tokens := r.own[f].tokens
		if !slices.ContainsFunc(tokens, func(t token) bool { return slices.Contains(comingVerbs, stemsOf(&t)[0]) }) {
			continue
		}
		for k := i + 1; k < min(len(said), i+5); k++ {
			if said[k].sort == word && said[k].content() && !said[k].is(linking|adverb) {
				return !slices.ContainsFunc(r.found[k], func(p at) bool { return p.fact == f && tellsDeed(tokens, p.token) })
			}
		}
	}
	return false
}

// tellsDeed tells whether a word of a fact is a verb that tells what was done: "put", not "to put" or "putting".
func tellsDeed(tokens []token, i int) bool {
	if i == 0 || tokens[i].ing || tokens[i-1].text == "to" || tokens[i-1].is(planned|weak|certain) {
		return false
	}
	return verbal(tokens, i) || slices.Contains(sameInPast, tokens[i].text) && (tokens[i-1].sort == named || tokens[i-1].text == "and")
}

// source tells whether "if" only leads to where something is from: "if the paper is right", "if one goes by its count".
func (r *reading) source(i int) bool {
	said := r.said.tokens
	for k := i + 1; k < min(len(said), i+9) && said[k].before != strong; k++ {
		switch said[k].text {
		case "one", "you":
			return k == i+1 && k+1 < len(said) && slices.Contains([]string{"take", "follow", "go", "believ", "ask", "trust"}, stemsOf(&said[k+1])[0])
		case "right", "correct":
			return said[k-1].is(linking)
		}
	}
	return false
}

// restricts tells whether all that stands behind "if" restricts a noun in a rule that a fact gives, and what stands before is in the same
// part of the fact: "covers firms if they are based in Oslo" for "covers firms that are based in Oslo".
func (r *reading) restricts(i int) bool {
	said := r.said.tokens
	if i > 0 && said[i-1].text == "even" {
		return false
	}
	end, words := i+1, 0
	for ; end < len(said) && said[end].before < comma; end++ {
		if t := &said[end]; t.sort == word && t.content() && len(r.found[end]) > 0 && !t.is(linking) {
			if !slices.ContainsFunc(r.found[end], func(p at) bool { return restricted(r.own[p.fact].tokens, p.token) }) {
				return false
			}
			words++
		}
	}
	return words > 0 && r.inOnePart(i+1)
}

// inOnePart tells whether the words of the piece stand in the part of a fact that has the word at i or the first one found behind it.
func (r *reading) inOnePart(i int) bool {
	for ; i < len(r.found) && len(r.found[i]) == 0; i++ {
	}
	if i == len(r.found) {
		return false
	}
	p := r.found[i][0]
	parts := clausesOf(r.own[p.fact].tokens)
	here := parts[slices.IndexFunc(parts, func(c [2]int) bool { return p.token < c[1] })]
	for k := range r.found {
		if t := &r.said.tokens[k]; t.sort == word && t.content() && !t.is(linking|light|harmless) && len(r.found[k]) > 0 &&
			!slices.ContainsFunc(r.found[k], func(q at) bool {
				return q.fact == p.fact && q.token >= here[0] && q.token < here[1]
			}) {
			return false
		}
	}
	return true
}

// restricted tells whether a word stands in a clause or behind a participle that restricts the noun before it, or is that noun.
func restricted(tokens []token, i int) bool {
	for k := min(i+1, len(tokens)-1); k > max(0, i-6) && (tokens[k].before == joined || tokens[k].before == quoted); k-- {
		n := &tokens[k-1]
		switch t := &tokens[k]; {
		case t.text == "whose", t.text == "that" && !n.is(speech|attributing):
			return n.content()
		case (t.ing || t.ed) && n.sort == word && n.content() && !n.is(linking|adverb) && !verbal(tokens, k-1) && strings.HasSuffix(n.text, "s"):
			return true
		}
	}
	return false
}

// paidFor tells whether who is said to have paid a sum for something bought it for that in a fact: "paid 5 crowns for the ferry" for "bought the
// ferry for 5 crowns". Then it stands where "bought" stands.
func (r *reading) paidFor(i int) bool {
	said := r.said.tokens
	if i == 0 || i+1 >= len(said) || said[i+1].sort != number || !money(said[i+1].q.unit) || said[i-1].is(linking|negative) {
		return false
	}
	forIt := -1
	for k := range said {
		if (said[k].text == "for" || said[k].text == "on") && (k == i+2 || k < i-1) {
			forIt = nounFrom(said, k+1)
		}
	}
	for _, p := range r.found[i-1] {
		tokens := r.own[p.fact].tokens
		for v := p.token + 1; v < min(len(tokens), p.token+4); v++ {
			if boughtBy(&tokens[v]) && !verbTillSum(tokens, v, said[i+1].q) && !passive(tokens, v) && !negated(tokens, v, 4) && !tokens[v-1].is(planned|weak|certain) &&
				(forIt < 0 || slices.ContainsFunc(r.found[forIt], func(q at) bool { return q.fact == p.fact && q.token > v })) {
				r.found[i] = append(r.found[i], at{p.fact, v})
				return true
			}
		}
	}
	return false
}

// boughtBy tells whether a verb says that somebody bought something.
func boughtBy(t *token) bool {
	switch stemsOf(t)[0] {
	case "buy", "purchas", "acquir":
		return t.sort == word
	case "take":
		return t.text == "took over"
	}
	return false
}

// verbTillSum tells whether another verb stands between the verb at v and the sum.
func verbTillSum(tokens []token, v int, q quantity) bool {
	for k := v + 1; k < len(tokens); k++ {
		if tokens[k].sort == number && says(q, tokens[k].q) {
			return tokens[k-1].text != "for"
		}
		if verbal(tokens, k) {
			return true
		}
	}
	return true
}
