package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// othersBehind tells whether "other" stands behind a number.
func othersBehind(tokens []en.Token, i int) bool {
	if i+1 >= len(tokens) {
		return false
	}
	switch tokens[i+1].Text {
	case "other", "others":
		return true
	}
	return i+2 < len(tokens) && tokens[i+1].Text == "of" && tokens[i+2].Text == "the others"
}

// otherThan tells whether "15 others" are those beside the ones whom the piece names, of sixteen of whom a fact names some: "including Norway".
func (r Rules) otherThan(i int) bool {
	t := &r.Said.Tokens[i]
	if t.Quantity.Unit != "" || !othersBehind(r.Said.Tokens, i) {
		return false
	}
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		for k := range f.Tokens {
			if n := &f.Tokens[k]; n.Sort == en.Number && n.Quantity.Unit == "" && namesSome(f.Tokens, k) {
				if some := r.someNamed(f.Tokens, k); some > 0 && n.Quantity.Value == t.Quantity.Value+float64(some) {
					return true
				}
			}
		}
		return false
	})
}

// someNamed counts the members behind "including" that the piece names.
func (r Rules) someNamed(tokens []en.Token, i int) int {
	n, here := 0, false
	for i++; i < len(tokens) && !opensSome(&tokens[i]); i++ {
	}
	for k := i + 1; k < len(tokens) && tokens[k].Before < en.Strong; k++ {
		if tokens[k].Text == "and" || tokens[k].Before == en.Comma {
			here = false
		}
		if !here && tokens[k].Sort == en.Named && slices.ContainsFunc(r.Said.Tokens, func(s en.Token) bool { return s.Sort == en.Named && en.Same(&s, &tokens[k]) }) {
			n, here = n+1, true
		}
	}
	return n
}

// namesSome tells whether a text names some of those whom a number counts: "16 economies, including China".
func namesSome(tokens []en.Token, i int) bool {
	for k := i + 1; k < len(tokens) && tokens[k].Before < en.Strong; k++ {
		if opensSome(&tokens[k]) {
			return true
		}
	}
	return false
}

// opensSome tells whether a word says that some of several are named behind it.
func opensSome(t *en.Token) bool {
	switch t.Text {
	case "including", "among them", "such as", "include", "includes", "included":
		return true
	}
	return false
}

// pair tells whether a number only counts the two that are spoken of: "the two sides".
func (r Rules) pair(t *en.Token) bool {
	if t.Quantity.Value != 2 || t.Quantity.Unit != "" || t.Quantity.Bound != en.Exact || len(t.Counted) > 0 && r.Said.Tokens[t.Counted[0]].Stem == "vote" {
		return false
	}
	if len(t.Counted) == 0 || grammar.Ranks[r.Said.Tokens[t.Counted[0]].Stem] > 0 || r.Said.Tokens[t.Counted[0]].Is(en.Linking|en.Adverb) ||
		r.Said.Tokens[t.Counted[0]].Is(en.Verb) && (en.Verbal(r.Said.Tokens, t.Counted[0]) || r.Said.Tokens[t.Counted[0]].Is(en.Harmless|en.Light)) {
		return slices.ContainsFunc(r.Own, func(f en.Text) bool {
			names := map[string]bool{}
			for _, n := range f.Tokens {
				if n.Sort == en.Named {
					names[n.ID] = true
				}
			}
			return len(names) >= 2
		})
	}
	return slices.Contains([]string{"side", "countri", "leader", "power", "president", "nation", "govern", "government", "parti", "capit", "economi", "deleg"},
		r.Said.Tokens[t.Counted[0]].Stem)
}

// enumerated tells whether a number counts the members of a list in a fact: "four countries" for China, Russia, Iran and North Korea.
func (r Rules) enumerated(t *en.Token) bool {
	if t.Quantity.Unit != "" || t.Quantity.Bound != en.Exact || t.Quantity.Value < 3 || len(t.Counted) == 0 || r.Said.Tokens[t.Counted[0]].Text == "times" {
		return false
	}
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return !slices.ContainsFunc(f.Tokens, func(n en.Token) bool { return n.Sort == en.Number && n.Quantity.Unit == "" }) &&
			slices.ContainsFunc(listsIn(f.Tokens), func(l series) bool { return l.n == int(t.Quantity.Value) })
	})
}
