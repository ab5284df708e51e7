package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// counterpart tells whether the fact has another one of the same kind in the place of the word at i, which it lacks: another rank, another
// thing of those that exclude each other, some for all, votes on either side for one mind.
func (r Rules) counterpart(i int) bool {
	return r.otherRank(i) || r.otherExtent(i) || r.excluded(i) || r.otherMind(i)
}

// excluded tells whether the fact speaks of another one of those that exclude the word at i, and the claim of none of those that the fact
// has: "duties on cars" beside "duties on pork and beef".
func (r Rules) excluded(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	kinds := r.Lex.KindsOf(&said[i])
	if len(kinds) == 0 || en.Verbal(said, i) {
		return false
	}
	rivals := func(t *en.Token) bool { return t.Sort == en.Word && en.Meet(kinds, r.Lex.KindsOf(t)) }
	for k := range said {
		if k != i && rivals(&said[k]) && len(r.Found[k]) > 0 {
			return false
		}
	}
	for k := range own {
		if rivals(&own[k]) && !r.speaksOf(k) && r.alikeAround(i, k) {
			return true
		}
	}
	return false
}

// otherRank tells whether the fact ranks otherwise what the claim ranks with the word at i: the "second round" for the third one.
func (r Rules) otherRank(i int) bool {
	mine, heads := rankAt(r.Said.Tokens, i)
	if mine == 0 {
		return false
	}
	other := false
	for k := range r.Own[0].Tokens {
		theirs, alike := rankAt(r.Own[0].Tokens, k)
		if theirs == 0 || r.speaksOf(k) {
			continue
		}
		if theirs == mine {
			return false
		}
		other = other || r.headed(heads, alike)
	}
	return other
}

// rankAt gives the rank that the token at i gives to something, and the places of what is so ranked; 0 where it gives none.
func rankAt(tokens []en.Token, i int) (rank int, heads []int) {
	t := &tokens[i]
	switch {
	case t.Sort == en.Word && grammar.Ranks[t.Stem] > 0:
		return grammar.Ranks[t.Stem], behindNumber(tokens, i, 3)
	case i > 0 && wholeNumber(t) && t.Before == en.Joined && slices.Contains(stepping, tokens[i-1].Stem):
		return int(t.Quantity.Value), []int{i - 1}
	}
	return 0, nil
}

// wholeNumber tells whether a token is a number without a fraction.
func wholeNumber(t *en.Token) bool {
	return t.Sort == en.Number && t.Quantity.Value == float64(int(t.Quantity.Value))
}

// stepping are the stems of words behind which a number is a rank: "round two".
var stepping = strings.Fields("round phase stage day part step number")

// headed tells whether one of some words of the claim is one of some of the fact.
func (r Rules) headed(mine, theirs []int) bool {
	return slices.ContainsFunc(mine, func(a int) bool {
		return slices.ContainsFunc(theirs, func(b int) bool { return r.standsAt(a, b) })
	})
}

// Words for all of something, and for less than all of it.
var (
	ofAll  = strings.Fields("all every entire whole each")
	ofPart = strings.Fields("most some half several few certain")
)

// otherExtent tells whether the claim says of all what the fact says of a part, with the word at i: "every import" for most imports. What
// goes for all goes for some.
func (r Rules) otherExtent(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if !slices.Contains(ofAll, said[i].Text) {
		return false
	}
	heads := behindNumber(said, i, 4)
	for k := range own {
		if slices.Contains(ofPart, own[k].Text) && !r.speaksOf(k) && r.headed(heads, behindNumber(own, k, 4)) {
			return true
		}
	}
	return false
}
