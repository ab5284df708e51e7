package ground

import "slices"

// sparesSome tells whether the "all" at k is not all: "nearly all", "all but two".
func sparesSome(tokens []token, k int) bool {
	return k > 0 && tokens[k-1].is(limiting|negative) || slices.ContainsFunc(tokens, func(t token) bool { return t.text == "but" || leavesOut(&t) })
}

// inSum tells whether a number is the sum of what a fact gives each of those whom the piece lists: "Holm and Vardal hold 30% together".
func (r *reading) inSum(i int) bool {
	said := r.said.tokens
	if !slices.ContainsFunc(said, func(t token) bool {
		return t.text == "together" || t.text == "combined" || t.text == "between them" || t.text == "altogether" || t.text == "taken together" || t.text == "put together"
	}) {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		sum, n := 0.0, 0
		for k := range f.tokens {
			if f.tokens[k].sort != number || f.tokens[k].q.unit != said[i].q.unit {
				continue
			}
			m := r.holdersSpoken(f.tokens, k)
			sum, n = sum+float64(m)*f.tokens[k].q.value, n+m
		}
		return n > 1 && oneWhole(f.tokens) && says(said[i].q, quantity{value: sum, unit: said[i].q.unit}) && slices.ContainsFunc(listsIn(fromFirstName(said)), func(l series) bool { return l.n == n })
	})
}

// fromFirstName gives a text from its first name on, without "put together," before it.
func fromFirstName(tokens []token) []token {
	return tokens[max(0, slices.IndexFunc(tokens, func(t token) bool { return t.sort == named })):]
}

// holdersSpoken counts those whom the piece names of those who have the number at k of a fact: each of a list before "each", or the one whose
// name stands next before it.
func (r *reading) holdersSpoken(tokens []token, k int) int {
	spoken := func(n *token) bool {
		return slices.ContainsFunc(r.said.tokens, func(s token) bool { return s.sort == named && same(&s, n) })
	}
	each := k
	for each > max(0, k-4) && tokens[each].text != "each" {
		each--
	}
	if tokens[each].text != "each" {
		if n := nameNext(tokens, k); n >= 0 && spoken(&tokens[n]) {
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

// spelledSum tells whether the piece itself spells out the shares of which a percentage is the sum, all of one whole: "a fifth: 12.5% for Holm and
// 7.5% for Vardal", "the 45% of Holm plus the 5% of the others comes to half". Duties on different goods have no sum.
func (r *reading) spelledSum(i int) bool {
	sum, n, one := 0.0, 0, -1
	for _, k := range r.addends(i) {
		p := r.shareAt(r.said.tokens[k].q)
		if p.fact < 0 || one >= 0 && p.fact != one {
			return false
		}
		sum, n, one = sum+r.said.tokens[k].q.value, n+1, p.fact
	}
	return n > 1 && says(r.said.tokens[i].q, quantity{value: sum, unit: "%"}) && oneWhole(r.own[one].tokens)
}

// oneWhole tells whether no two percentages of a text have different nouns behind "of": "12% of the port and 7% of the yard" are parts of two wholes.
func oneWhole(tokens []token) bool {
	whole := -1
	for k := range tokens {
		if tokens[k].sort != number || tokens[k].q.unit != "%" || k+2 >= len(tokens) || tokens[k+1].text != "of" {
			continue
		}
		n := nounFrom(tokens, k+2)
		if whole >= 0 && n >= 0 && !same(&tokens[whole], &tokens[n]) {
			return false
		}
		whole = max(whole, n)
	}
	return true
}

// addends gives the other percentages of the piece where it says that they add up to the one at i: behind a colon, or with a word for adding.
func (r *reading) addends(i int) (all []int) {
	said := r.said.tokens
	if !r.answersAlone(i) && !colonBehind(said, i) && !slices.ContainsFunc(said, adding) {
		return nil
	}
	for k := range said {
		if k != i && said[k].sort == number && said[k].q.unit == "%" {
			all = append(all, k)
		}
	}
	return all
}

// colonBehind tells whether a colon or dash stands behind a number and what is said of it, before any other number: "a fifth of Vardal: …".
func colonBehind(tokens []token, i int) bool {
	for k := i + 1; k < min(len(tokens), i+12); k++ {
		if tokens[k].before == strong {
			return true
		}
		if tokens[k].sort == number {
			return false
		}
	}
	return false
}

// adding tells whether a word says that numbers are added up.
func adding(t token) bool {
	switch t.text {
	case "plus", "together", "combined", "altogether", "in all", "in total", "total", "totals", "add up to", "adds up to", "comes to", "come to", "makes", "make":
		return true
	}
	return false
}

// shareAt finds a share of something in a fact that says who has which part of it; a fact of -1 where there is none.
func (r *reading) shareAt(q quantity) at {
	for f := range r.own {
		tokens := r.own[f].tokens
		if !slices.ContainsFunc(tokens, divides) && !partsOfOne(tokens) {
			continue
		}
		for k := range tokens {
			if tokens[k].sort == number && tokens[k].q.unit == "%" && tokens[k].q.bound == exact && says(q, tokens[k].q) {
				return at{f, k}
			}
		}
	}
	return at{-1, 0}
}

// divides tells whether a word says that a whole is divided among several: "shares", "hold", "own".
func divides(t token) bool { return holds(t) || t.stem == "share" || t.stem == "stake" }

// partsOfOne tells whether the last percentage of a text says of what whole all of them are parts: "12.5% and Vardal 7.5% of the port".
func partsOfOne(tokens []token) bool {
	for k := len(tokens) - 2; k >= 0; k-- {
		if tokens[k].sort == number && tokens[k].q.unit == "%" {
			return tokens[k+1].text == "of"
		}
	}
	return false
}

// reckons tells whether "so" only leads to a number that follows from the facts: "Vardal has 20%, so 80% belongs to others".
func (r *reading) reckons(i int) bool {
	said := r.said.tokens
	if said[i].text != "so" || said[i].before != comma {
		return false
	}
	for k := i + 1; k < min(len(said), i+5); k++ {
		if said[k].sort == number {
			return said[k].q.unit == "%" && r.complement(k)
		}
	}
	return false
}

// wholly finds for "100 percent" the word with which a fact says that it is all of the same: "all of the cargo", "wholly owned".
func (r *reading) wholly(i int) bool {
	if q := r.said.tokens[i].q; q.value != 100 || q.bound != exact && q.bound != precise {
		return false
	}
	for f := range r.own {
		for k := range r.own[f].tokens {
			if p := (at{f, k}); allOf(&r.own[f].tokens[k]) && !sparesSome(r.own[f].tokens, k) && r.sameBehind(i, p) {
				r.found[i] = append(r.found[i], p)
			}
		}
	}
	return len(r.found[i]) > 0
}

// allOf tells whether a word says that nothing of what stands behind it is left out.
func allOf(t *token) bool {
	switch t.text {
	case "all", "all of", "whole", "entire", "wholly", "fully", "entirely":
		return true
	}
	return false
}
