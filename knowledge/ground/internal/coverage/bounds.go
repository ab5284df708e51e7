package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
)

// bounded tells whether a number of a fact is bounded as the one at i in the piece is, though other words say so: "only 10" for at most
// ten, "the limit is 10" for up to ten, "reached 10" for as much as ten. "Up to 10" for what reached ten would say less than the fact
// does.
func (r Rules) bounded(i int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	switch said, given := r.Said.Tokens[i].Quantity.Bound, tokens[p.Token].Quantity.Bound; {
	case said == en.AtMost && given == en.Exact:
		return r.atMost(i, tokens, p.Token)
	case said == en.AtLeast && given == en.Exact:
		return rangeEnd(tokens, p.Token) < 0
	case said == en.Exact && given == en.AtMost:
		return slices.ContainsFunc(r.Said.Tokens, ceiling) || r.reachesAtMost()
	}
	return false
}

// atMost tells whether the number at k of a fact is the most there is or may be, as the piece says of the one at i: "at most 25 percent"
// for "7 to 25 percent".
func (r Rules) atMost(i int, tokens []en.Token, k int) bool {
	said := r.Said.Tokens
	switch {
	case k > 0 && r.capsBefore(&tokens[k-1]):
		return true
	case i > 1 && said[i-1].Text == "up to":
		return rangeEnd(tokens, k) > 0 && said[i-2].Sort == en.Number
	}
	return highest(tokens, k) || limitedTo(tokens, k) || rangeEnd(tokens, k) > 0
}

// capsBefore tells whether a word of a fact before a number says that it is no more: "only", and "within" where something must or may be.
func (r Rules) capsBefore(t *en.Token) bool {
	return t.Text == "only" || t.Text == "within" && r.Any(en.Obliging|en.Weak|en.Norm)
}

// ceiling tells whether a word says that a number is the most there may be.
func ceiling(t en.Token) bool {
	switch t.Stem {
	case "ceil", "cap", "limit", "maximum":
		return true
	}
	return false
}

// reachesAtMost tells whether the piece says how far something may go: "fines that can reach 5,000 crowns".
func (r Rules) reachesAtMost() bool {
	said := r.Said.Tokens
	for k := 1; k+1 < len(said); k++ {
		if said[k].Stem == "reach" && said[k-1].Is(en.Weak) && said[k+1].Sort == en.Number {
			return true
		}
	}
	return false
}

// highest tells whether a text says of a number that nothing went above it: "reached 145%", "at the peak, …, stood at 145%", "15
// percent, the maximum".
func highest(tokens []en.Token, i int) bool {
	for k := i - 1; k >= 0 && tokens[k+1].Before < en.Strong; k-- {
		t := &tokens[k]
		if t.Sort == en.Number || t.Text == "and" {
			break
		}
		if t.Stem == "peak" || t.Stem == "reach" && k >= i-2 {
			return true
		}
	}
	if i+1 == len(tokens) || tokens[i+1].Before != en.Comma {
		return false
	}
	for k := i + 1; k < min(len(tokens), i+5) && tokens[k].Before < en.Strong && tokens[k].Sort != en.Number; k++ {
		if ceiling(tokens[k]) {
			return true
		}
	}
	return false
}

// limitedTo tells whether something is limited to a number: "limiting licences for exports to six months".
func limitedTo(tokens []en.Token, i int) bool {
	if i == 0 || tokens[i-1].Text != "to" {
		return false
	}
	for k := i - 2; k >= max(0, i-9) && tokens[k+1].Before == en.Joined; k-- {
		switch tokens[k].Stem {
		case "limit", "cap", "restrict":
			return true
		}
	}
	return false
}

// rangeEnd gives -1 for the first number of a range, as in "7 to 25 percent", 1 for the second one and 0 for any other.
func rangeEnd(tokens []en.Token, i int) int {
	switch {
	case opensRange(tokens, i):
		return -1
	case opensRange(tokens, i-2):
		return 1
	}
	return 0
}

// opensRange tells whether a range begins with the number at k: "7 to 25 percent", but not "from 7 to 25 percent", which is a move.
func opensRange(tokens []en.Token, k int) bool {
	if k < 1 || k+2 >= len(tokens) || tokens[k-1].Text == "from" || tokens[k+1].Text != "to" {
		return false
	}
	low, high := &tokens[k], &tokens[k+2]
	return low.Sort == en.Number && high.Sort == en.Number && low.Quantity.Value < high.Quantity.Value
}
