package ground

import "slices"

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

// divided tells whether a fact that says how a whole is divided gives a percentage.
func (r *reading) divided(q quantity) bool {
	return slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, divides) && slices.ContainsFunc(f.tokens, func(t token) bool {
			return t.sort == number && t.q.unit == "%" && t.q.bound == exact && says(q, t.q)
		})
	})
}

// divides tells whether a word says that a whole is divided among several: "shares", "stakes".
func divides(t token) bool { return t.stem == "share" || t.stem == "stake" }
