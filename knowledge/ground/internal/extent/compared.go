package extent

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// overUnder: what is so much over something in the facts is not so much under it, nor higher than what it is lower than there.
func (r Rules) overUnder() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Sort == en.Number && len(r.Found[i]) > 0 && r.otherSide(i) {
			return verdict.Against(verdict.Opposite, said[i+1].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	mine := compared(said)
	if mine == 0 || slices.ContainsFunc(r.Own, func(f en.Text) bool { return compared(f.Tokens) == mine }) {
		return verdict.Verdict{}, false
	}
	for _, f := range r.Own {
		if compared(f.Tokens) == -mine {
			return verdict.Against(verdict.Opposite, "than", f.ID), true
		}
	}
	return verdict.Verdict{}, false
}

// otherSide tells whether a number of the piece has "over" behind it where it has "under" in each place of the facts, or the other way
// round.
func (r Rules) otherSide(i int) bool {
	mine := sideOf(r.Said.Tokens, i)
	return mine != 0 && !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		return mine*sideOf(r.Own[p.Fact].Tokens, p.Token) >= 0
	})
}

// sideOf gives 1 where "over" or "above" stands right behind a number, -1 for "under" or "below", else 0.
func sideOf(tokens []en.Token, i int) int {
	if i+1 >= len(tokens) || tokens[i+1].Before != en.Joined {
		return 0
	}
	switch tokens[i+1].Text {
	case "over", "above":
		return 1
	case "under", "below":
		return -1
	}
	return 0
}

// compared gives 1 where a text only says of something that it is more than another thing, -1 for less, 0 where it says neither or both.
func compared(tokens []en.Token) int {
	more, less := false, false
	for i := range tokens {
		w := tokens[i].Text
		if i+1 < len(tokens) && tokens[i+1].Text == "than" {
			w += " than"
		}
		switch w {
		case "higher than", "larger than", "greater than", "bigger than", "more than", "longer than":
			more = true
		case "lower than", "smaller than", "less than", "fewer than", "shorter than":
			less = true
		}
	}
	switch {
	case more && !less:
		return 1
	case less && !more:
		return -1
	}
	return 0
}
