package extent

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// ownsPart: who owns a share of a thing in the facts does not own the thing: "the yard is owned by Vardal" for "Vardal owns 15 percent of
// the yard".
func (r Rules) ownsPart() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, partial) {
		return verdict.Verdict{}, false
	}
	for i := range said {
		if !owning(said, i) || said[i].Stem == "own" && len(grammar.Sides(said, i).Agents) > 1 {
			continue // each of several owns a part
		}
		if by, part := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return shareBeside(r.Own[p.Fact].Tokens, p.Token) }); part {
			return verdict.Against(verdict.Qualifier, said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// owning tells whether the word at i says that all of something is somebody's: "an owner" and each of several owners may own a part.
func owning(tokens []en.Token, i int) bool {
	switch tokens[i].Stem {
	case "own", "belong to", "ownership":
		return true
	case "owner":
		return tokens[i].Text == "owner" && (i == 0 || tokens[i-1].Text != "an")
	}
	return false
}

// partial tells whether a word says how much of a thing somebody has, or that it is not all.
func partial(t en.Token) bool {
	if t.Sort == en.Number || t.Is(en.Limiting|en.Negative) {
		return true
	}
	switch grammar.LastStem(&t) {
	case "part", "stake", "share", "sharehold", "shareholder", "minor", "major", "co-own", "piec", "slice", "portion":
		return true
	}
	return strings.HasPrefix(t.Text, "part") || strings.HasPrefix(t.Text, "joint")
}

// shareBeside tells whether a share that is not all of it stands beside a word for owning, in the same part of the sentence: "owns 15 percent
// of it", "a stake of 15 percent", "15 percent owned by".
func shareBeside(tokens []en.Token, k int) bool {
	const reach = 4 // words
	for n := max(0, k-reach); n < min(len(tokens), k+reach+1); n++ {
		between := tokens[min(n, k)+1 : max(n, k)+1]
		apart := slices.ContainsFunc(between, func(t en.Token) bool { return t.Before >= en.Comma })
		if t := &tokens[n]; t.Percentage() && t.Quantity.Value < 100 && !apart {
			return true
		}
	}
	return false
}
