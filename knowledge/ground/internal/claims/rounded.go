package claims

import (
	"math"
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// roundedAlike tells whether the percentage at i is the fact's in round numbers, and so is another one of the claim: "80% and 20%" for 80.1
// and 19.9. One alone may be meant to the letter: 20 is not just under 20.
func (r Rules) roundedAlike(i int) bool {
	said := r.Said.Tokens
	if !r.rounds(i) {
		return false
	}
	for k := range said {
		if k != i && said[k].Quantity.Value != said[i].Quantity.Value && r.rounds(k) {
			return true
		}
	}
	return false
}

// beyondLine: a percentage that the claim says flatly is not one which the fact only has as a line that something is under or over: "just under
// the 20 percent line".
func (r Rules) beyondLine() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		if !said[i].Percentage() || said[i].Quantity.Bound != en.Exact || lineBefore(said, i) || r.roundedAlike(i) {
			continue
		}
		if _, every := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return lineBefore(own, p.Token) }); every {
			return verdict.Missing(verdict.WrongBound, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// lineBefore tells whether "under", "over" or the like stands right before the number at i, past an article and what says which line it is.
func lineBefore(tokens []en.Token, i int) bool {
	k := i - 1
	for k > max(0, i-3) && tokens[k+1].Before == en.Joined && (en.Article(&tokens[k]) || tokens[k].Poss || en.Article(&tokens[k-1])) {
		k--
	}
	return k >= 0 && slices.Contains(lines, tokens[k].Text[strings.LastIndexByte(tokens[k].Text, ' ')+1:])
}

var lines = strings.Fields("under below over above beneath beyond exceeding")

// rounds tells whether the token at i is a whole percentage, said flatly, and the fact has one that is not whole and is rounded to it.
func (r Rules) rounds(i int) bool {
	t := &r.Said.Tokens[i]
	if !t.Percentage() || t.Quantity.Bound != en.Exact || t.Quantity.Value != math.Trunc(t.Quantity.Value) {
		return false
	}
	return slices.ContainsFunc(r.Own[0].Tokens, func(n en.Token) bool {
		v := n.Quantity.Value
		return n.Percentage() && v != math.Trunc(v) && math.Round(v) == t.Quantity.Value
	})
}
