package manner

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
)

// These functions answer what several rules ask of a word, and of the places where the facts have it.

// everywhere tells whether something is so of each of some places; of no place at all it is.
func everywhere(places []reading.Place, says func(p reading.Place) bool) bool {
	return !slices.ContainsFunc(places, func(p reading.Place) bool { return !says(p) })
}

// veryWord tells whether the facts have the very word at i, in whatever form: "sold" for "sells", but not for "disposed of".
func (r Rules) veryWord(i int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return r.Exactly(i, p) })
}

// isOf tells whether fact f has the token at i of the piece, in these words or others.
func (r Rules) isOf(f, i int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return p.Fact == f })
}

// states tells whether a word states something by itself: "ferry" or "sold", but not "was", "made" or "thing".
func states(t *en.Token) bool {
	return t.Sort == en.Word && t.Content() && !t.Is(en.Harmless|en.Light|en.Linking)
}

// hasNext tells whether the next token behind k is the word given.
func hasNext(tokens []en.Token, k int, word string) bool {
	return k+1 < len(tokens) && tokens[k+1].Text == word
}

// takes counts what the piece has from one clause of a fact and from nowhere else.
func (r Rules) takes(f int, c [2]int) int { return r.takesIn(f, c, 0, len(r.Found)) }

// takesIn counts the same between two tokens of the piece.
func (r Rules) takesIn(f int, c [2]int, from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		t, all := &r.Said.Tokens[i], r.Found[i]
		if !t.Content() || t.Is(en.Harmless|en.Light|en.Speech|en.Linking) || len(all) == 0 {
			continue
		}
		if !slices.ContainsFunc(all, func(p reading.Place) bool { return p.Fact != f || p.Token < c[0] || p.Token >= c[1] }) {
			n++
		}
	}
	return n
}
