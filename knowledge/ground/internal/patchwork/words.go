package patchwork

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
)

// These functions say where words of the piece stand in the facts, and what a word joins.

// has tells whether fact f has the token at i of the piece, in these words or others.
func (r Rules) has(f, i int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return p.Fact == f })
}

// verbatim tells whether a fact has the very word at i of the piece, in whatever form: "sold" for "sells", but not for "disposed of".
func (r Rules) verbatim(i int) bool {
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return r.Exactly(i, p) })
}

// coordinates tells whether a word joins two of a kind: "the port and the yard".
func coordinates(t *en.Token) bool { return t.Text == "and" || t.Text == "or" || t.Text == "but" }
