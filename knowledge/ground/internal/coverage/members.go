package coverage

import (
	"slices"
	"strings"

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

// otherThan tells whether "15 others", or "15 firms besides Vardal", are those beside the ones whom the piece names, of sixteen of whom a
// fact names some: "including Vardal".
func (r Rules) otherThan(i int) bool {
	t := &r.Said.Tokens[i]
	if t.Quantity.Unit != "" || !othersBehind(r.Said.Tokens, i) && !slices.ContainsFunc(r.Said.Tokens, besides) {
		return false
	}
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		for k := range f.Tokens {
			n := &f.Tokens[k]
			if !n.Count() || !namesSome(f.Tokens, k) {
				continue
			}
			if some := r.someNamed(f.Tokens, k); some > 0 && n.Quantity.Value == t.Quantity.Value+float64(some) {
				return true
			}
		}
		return false
	})
}

// besides tells whether a word says that those behind it are counted out.
func besides(t en.Token) bool {
	switch t.Text {
	case "besides", "apart from", "aside from", "in addition to", "other than", "not counting":
		return true
	}
	return false
}

// someNamed counts the members behind "including" that the piece names.
func (r Rules) someNamed(tokens []en.Token, i int) int {
	n, here, last := 0, false, false
	for i++; i < len(tokens) && !opensSome(&tokens[i]); i++ {
	}
	for k := i + 1; k < len(tokens) && tokens[k].Before < en.Strong && !(last && tokens[k].Before == en.Comma); k++ {
		last = last || tokens[k].Text == "and"
		if tokens[k].Text == "and" || tokens[k].Before == en.Comma {
			here = false
		}
		if !here && tokens[k].Sort == en.Named && r.namesToo(&tokens[k]) {
			n, here = n+1, true
		}
	}
	return n
}

// namesToo tells whether the piece has a name for whom or what a token of a fact stands for.
func (r Rules) namesToo(n *en.Token) bool {
	return slices.ContainsFunc(r.Said.Tokens, func(s en.Token) bool { return s.Sort == en.Named && en.Same(&s, n) })
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
	if t.Quantity.Value != 2 || t.Quantity.Unit != "" || t.Quantity.Bound != en.Exact {
		return false
	}
	if len(t.Counted) == 0 {
		return slices.ContainsFunc(r.Own, namesTwo)
	}
	switch counted := &r.Said.Tokens[t.Counted[0]]; {
	case counted.Stem == "vote":
		return false
	case r.noNoun(t.Counted[0]):
		return slices.ContainsFunc(r.Own, namesTwo)
	default:
		return slices.Contains(paired, counted.Stem)
	}
}

// paired are the stems of nouns for two that face each other: "the two sides".
var paired = strings.Fields("side countri leader power president nation govern government parti capit economi deleg")

// noNoun tells whether the word at k of the piece is none that a number may count, so that the number stands alone: "the two agreed".
func (r Rules) noNoun(k int) bool {
	t := &r.Said.Tokens[k]
	if grammar.Ranks[t.Stem] > 0 || t.Is(en.Linking|en.Adverb) {
		return true
	}
	return t.Is(en.Verb) && (en.Verbal(r.Said.Tokens, k) || t.Is(en.Harmless|en.Light))
}

// namesTwo tells whether a fact names two or more.
func namesTwo(f en.Text) bool {
	names := map[string]bool{}
	for _, n := range f.Tokens {
		if n.Sort == en.Named {
			names[n.ID] = true
		}
	}
	return len(names) >= 2
}
