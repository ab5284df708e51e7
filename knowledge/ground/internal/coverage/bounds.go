package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
)

// bounded tells whether a number of a fact is bounded as the one at i in the piece is, though other words say so: "only 10" for at most ten, "the
// limit is 10" for up to ten, "reached 10" for as much as ten. "Up to 10" for what reached ten would say less than the fact does.
func (r Rules) bounded(i int, p reading.Place) bool {
	t, tokens, k := &r.Said.Tokens[i], r.Own[p.Fact].Tokens, p.Token
	switch n := &tokens[k]; {
	case t.Quantity.Bound == en.AtMost && n.Quantity.Bound == en.Exact:
		if k > 0 && (tokens[k-1].Text == "only" || tokens[k-1].Text == "within" && r.Any(en.Obliging|en.Weak|en.Norm)) {
			return true
		}
		if i > 1 && r.Said.Tokens[i-1].Text == "up to" {
			return rangeEnd(tokens, k) > 0 && r.Said.Tokens[i-2].Sort == en.Number
		}
		return highest(tokens, k) || limitedTo(tokens, k) || rangeEnd(tokens, k) > 0
	case t.Quantity.Bound == en.AtLeast && n.Quantity.Bound == en.Exact:
		return rangeEnd(tokens, k) < 0
	case t.Quantity.Bound == en.Exact && n.Quantity.Bound == en.AtMost:
		return slices.ContainsFunc(r.Said.Tokens, ceiling) || r.reachesAtMost()
	}
	return false
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

// highest tells whether a text says of a number that nothing went above it: "reached 145%", "at the peak, …, stood at 145%", "15 percent, the
// maximum".
func highest(tokens []en.Token, i int) bool {
	for k := i - 1; k >= 0 && tokens[k+1].Before < en.Strong && tokens[k].Sort != en.Number && tokens[k].Text != "and"; k-- {
		if tokens[k].Stem == "peak" || tokens[k].Stem == "reach" && k >= i-2 {
			return true
		}
	}
	for k := i + 1; k < min(len(tokens), i+5) && tokens[k].Before < en.Strong && tokens[k].Sort != en.Number; k++ {
		if ceiling(tokens[k]) && tokens[i+1].Before == en.Comma {
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
	low := func(k int) bool {
		return k > 0 && k+2 < len(tokens) && tokens[k].Sort == en.Number && tokens[k+1].Text == "to" && tokens[k+2].Sort == en.Number && tokens[k-1].Text != "from" && tokens[k].Quantity.Value < tokens[k+2].Quantity.Value
	}
	switch {
	case low(i):
		return -1
	case low(i - 2):
		return 1
	}
	return 0
}
