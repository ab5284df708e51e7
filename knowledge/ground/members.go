package ground

import "slices"

// othersBehind tells whether "other" stands behind a number.
func othersBehind(tokens []token, i int) bool {
	if i+1 >= len(tokens) {
		return false
	}
	switch tokens[i+1].text {
	case "other", "others":
		return true
	}
	return i+2 < len(tokens) && tokens[i+1].text == "of" && tokens[i+2].text == "the others"
}

// otherThan tells whether "15 others" are those beside the ones whom the piece names, of sixteen of whom a fact names some: "including Norway".
func (r *reading) otherThan(i int) bool {
	t := &r.said.tokens[i]
	if t.q.unit != "" || !othersBehind(r.said.tokens, i) {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		for k := range f.tokens {
			if n := &f.tokens[k]; n.sort == number && n.q.unit == "" && namesSome(f.tokens, k) {
				if some := r.someNamed(f.tokens, k); some > 0 && n.q.value == t.q.value+float64(some) {
					return true
				}
			}
		}
		return false
	})
}

// someNamed counts the members behind "including" that the piece names.
func (r *reading) someNamed(tokens []token, i int) int {
	n, here := 0, false
	for i++; i < len(tokens) && !opensSome(&tokens[i]); i++ {
	}
	for k := i + 1; k < len(tokens) && tokens[k].before < strong; k++ {
		if tokens[k].text == "and" || tokens[k].before == comma {
			here = false
		}
		if !here && tokens[k].sort == named && slices.ContainsFunc(r.said.tokens, func(s token) bool { return s.sort == named && same(&s, &tokens[k]) }) {
			n, here = n+1, true
		}
	}
	return n
}

// namesSome tells whether a text names some of those whom a number counts: "16 economies, including China".
func namesSome(tokens []token, i int) bool {
	for k := i + 1; k < len(tokens) && tokens[k].before < strong; k++ {
		if opensSome(&tokens[k]) {
			return true
		}
	}
	return false
}

// opensSome tells whether a word says that some of several are named behind it.
func opensSome(t *token) bool {
	switch t.text {
	case "including", "among them", "such as", "include", "includes", "included":
		return true
	}
	return false
}

// pair tells whether a number only counts the two that are spoken of: "the two sides".
func (r *reading) pair(t *token) bool {
	if t.q.value != 2 || t.q.unit != "" || t.q.bound != exact || len(t.counted) > 0 && r.said.tokens[t.counted[0]].stem == "vote" {
		return false
	}
	if len(t.counted) == 0 || ranks[r.said.tokens[t.counted[0]].stem] > 0 || r.said.tokens[t.counted[0]].is(linking|adverb) ||
		r.said.tokens[t.counted[0]].is(verb) && (verbal(r.said.tokens, t.counted[0]) || r.said.tokens[t.counted[0]].is(harmless|light)) {
		return slices.ContainsFunc(r.own, func(f text) bool {
			names := map[string]bool{}
			for _, n := range f.tokens {
				if n.sort == named {
					names[n.id] = true
				}
			}
			return len(names) >= 2
		})
	}
	return slices.Contains([]string{"side", "countri", "leader", "power", "president", "nation", "govern", "government", "parti", "capit", "economi", "deleg"},
		r.said.tokens[t.counted[0]].stem)
}

// enumerated tells whether a number counts the members of a list in a fact: "four countries" for China, Russia, Iran and North Korea.
func (r *reading) enumerated(t *token) bool {
	if t.q.unit != "" || t.q.bound != exact || t.q.value < 3 || len(t.counted) == 0 || r.said.tokens[t.counted[0]].text == "times" {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		return !slices.ContainsFunc(f.tokens, func(n token) bool { return n.sort == number && n.q.unit == "" }) &&
			slices.ContainsFunc(listsIn(f.tokens), func(l series) bool { return l.n == int(t.q.value) })
	})
}
