package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// restOfSame tells whether the piece says of a percentage of a thing that it is outside somebody or with others than somebody, where a fact
// gives another percentage of the same thing and names him: "40 percent of salmon farming is outside Norway" for "Norway accounts for 60
// percent of salmon farming and 90 percent of exports".
func (r Rules) restOfSame(i int, p reading.Place) bool {
	mine, theirs := wholeOf(r.Said.Tokens, i), wholeOf(r.Own[p.Fact].Tokens, p.Token)
	if mine < 0 || theirs < 0 || !en.Same(&r.Said.Tokens[mine], r.at(reading.Place{Fact: p.Fact, Token: theirs})) {
		return false
	}
	return r.exceptsHolders(p)
}

// exceptsHolders tells whether the piece counts out one who stands before a percentage of a fact.
func (r Rules) exceptsHolders(share reading.Place) bool {
	for k := range r.Said.Tokens {
		if r.exceptsHolder(k, share) {
			return true
		}
	}
	return false
}

// exceptsHolder tells whether "outside" or "other than" stands at k of the piece before a word that a fact has before a percentage.
func (r Rules) exceptsHolder(k int, share reading.Place) bool {
	if !excepts(r.Said.Tokens[k]) {
		return false
	}
	who := nounFrom(r.Said.Tokens, k+1)
	return who > 0 && r.foundBetween(who, share.Fact, -1, share.Token)
}

// heldByExcepted tells whether the only percentage of the piece, the one at i, is in a fact that of the very one whom the piece counts out.
func (r Rules) heldByExcepted(i int) bool {
	shares := 0
	for n := range r.Said.Tokens {
		if r.Said.Tokens[n].Percentage() {
			shares++
		}
	}
	if shares != 1 || !r.Said.Tokens[i].Percentage() || r.Said.Tokens[i].Quantity.Value == 50 {
		return false
	}
	return r.foundWhere(i, func(p reading.Place) bool {
		return r.exceptsHolders(p) && !slices.ContainsFunc(r.Own[p.Fact].Tokens, excepts)
	})
}

// excepts tells whether a word counts out those behind it.
func excepts(t en.Token) bool {
	return t.Text == "outside" || t.Text == "other than" || t.Text == "others than"
}

// countedOut tells whether the word at i says that the percentages of the piece are those of the others than one who has the rest: "outside".
func (r Rules) countedOut(i int) bool {
	rests := 0
	for n := range r.Said.Tokens {
		switch {
		case !r.Said.Tokens[n].Percentage():
		case r.found(n):
			return false
		default:
			rests++
		}
	}
	return rests > 0 && r.Said.Tokens[i].Text == "outside"
}

// wholeOf gives the last word of what a percentage is one of: "farming" in "60 percent of salmon farming"; -1 where that is not said.
func wholeOf(tokens []en.Token, i int) int {
	last := -1
	if i+2 < len(tokens) && grammar.RangeOf(tokens, i, i+2) {
		i += 2 // "85 to 90 percent of"
	}
	if i+1 == len(tokens) || tokens[i+1].Text != "of" {
		return last
	}
	for k := i + 2; k < len(tokens) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		if t.Text == "and" || t.Is(en.Linking|en.Preposed) || k > i+2 && predicates(tokens, k) {
			break
		}
		if t.Content() {
			last = k
		}
	}
	return last
}

// predicates tells whether the word at k says what is done, and is no noun in -ing.
func predicates(tokens []en.Token, k int) bool {
	t := &tokens[k]
	return !t.Ing && (en.Verbal(tokens, k) || t.Is(en.Verb) && t.Is(en.Harmless|en.Light))
}
