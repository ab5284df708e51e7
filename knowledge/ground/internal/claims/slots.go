package claims

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// slot tells whether the fact has another word where the claim has the one at i, beside a word that both have: blamed on a hack, blamed
// on a power cut.
func (r Rules) slot(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for _, way := range []int{-1, 1} {
		k := beside(said, i, way)
		if k < 0 {
			continue
		}
		if slices.ContainsFunc(r.closest(k), func(p reading.Place) bool { return r.otherWord(i, beside(own, p.Token, -way)) }) {
			return true
		}
	}
	return false
}

// otherWord tells whether the fact has at k another word that the claim does not say, a verb where the one at i is a verb.
func (r Rules) otherWord(i, k int) bool {
	if k < 0 {
		return false
	}
	t := &r.Own[0].Tokens[k]
	if t.Sort != en.Word || t.Is(en.Harmless|en.Speech|en.Adverb) || t.Is(en.Verb) != r.Said.Tokens[i].Is(en.Verb) {
		return false
	}
	return !r.speaksOf(k)
}

// nameSlot tells whether the fact has another name, which the claim does not say, where the claim has the one at i: beside a word that both
// have, or behind the same preposition. The Detroit plant is not the one in Chicago.
func (r Rules) nameSlot(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for _, way := range []int{-1, 1} {
		k := beside(said, i, way)
		if k < 0 || said[k].Sort != en.Word {
			continue
		}
		if slices.ContainsFunc(r.closest(k), func(p reading.Place) bool { return r.otherName(i, beside(own, p.Token, -way)) }) {
			return true
		}
	}
	return false
}

// otherName tells whether the fact has at k another name, which the claim does not say. A country is none as an owner: "China's" in
// "China's Vardal yard" for the "Bergen yard".
func (r Rules) otherName(i, k int) bool {
	if k < 0 || r.Own[0].Tokens[k].Sort != en.Named || r.speaksOf(k) {
		return false
	}
	mine, theirs := &r.Said.Tokens[i], &r.Own[0].Tokens[k]
	if grammar.FirstWord(theirs.Text) == grammar.FirstWord(mine.Text) {
		return false
	}
	return !theirs.Poss || mine.Poss || !r.Lex.Country(theirs)
}

// beside gives the next word or name that states something, in one direction within the same part of the text; -1 where there is
// none.
func beside(tokens []en.Token, i, way int) int {
	for k, steps := i+way, 0; k >= 0 && k < len(tokens) && steps < 4; k, steps = k+way, steps+1 {
		if tokens[max(k, k-way)].Before >= en.Comma {
			return -1
		}
		if tokens[k].Content() && !tokens[k].Is(en.Harmless) {
			return k
		}
	}
	return -1
}
