package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// upToRank finds the number at i that counts what a fact numbers: four rounds with "the fourth round", three before it. At its place and
// on its day there was only that one.
func (r Rules) upToRank(i int) bool {
	t := &r.Said.Tokens[i]
	if t.Quantity.Unit != "" || t.Quantity.Bound != en.Exact || len(t.Counted) == 0 {
		return false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 0; k+1 < len(tokens); k++ {
			rank, noun := float64(grammar.Ranks[tokens[k].Stem]), rankedNoun(tokens, k)
			if rank < 2 || noun < 0 || !r.countsThis(i, reading.Place{Fact: f, Token: noun}) {
				continue
			}
			before := r.aheadOf(i, f, k)
			if before && t.Quantity.Value == rank-1 || !before && t.Quantity.Value == rank && r.reachedBy(i) {
				r.put(i, f, k)
			}
		}
	}
	return r.found(i)
}

// rankedNoun gives the noun that a rank at k numbers, at most a word behind it; -1 where there is none.
func rankedNoun(tokens []en.Token, k int) int {
	if slices.ContainsFunc(tokens[k:min(len(tokens), k+6)], inRow) {
		return -1
	}
	for n := k + 1; n < min(len(tokens), k+3) && tokens[n].Before == en.Joined; n++ {
		if grammar.ContentWord(&tokens[n]) && !tokens[n].Is(en.Limiting) {
			return n
		}
	}
	return -1
}

// inRow tells whether a word speaks of a row in which a rank is only a place: "the third firm on the list".
func inRow(t en.Token) bool {
	return slices.ContainsFunc(append(slices.Clone(t.Parts), t.Stem), func(s string) bool { return s == "list" || s == "rank" || s == "row" })
}

// countsThis tells whether the number at i counts the noun at a place of a fact.
func (r Rules) countsThis(i int, p reading.Place) bool {
	return slices.ContainsFunc(r.Said.Tokens[i].Counted, func(a int) bool {
		return en.Same(&r.Said.Tokens[a], r.at(p)) && strings.HasSuffix(r.Said.Tokens[a].Text, "s")
	})
}

// ahead are words before what so many others came before.
var ahead = []string{"before", "ahead of", "prior to", "preceding", "preceded", "came before", "come before", "went before"}

// aheadOf tells whether behind the number at i the piece says that they came before what a fact numbers at k: its name, its date or "that".
func (r Rules) aheadOf(i, f, k int) bool {
	said := r.Said.Tokens
	for n := range said {
		if !slices.Contains(ahead, said[n].Text) {
			continue
		}
		if n+1 == len(said) {
			return n > i
		}
		for b := n + 1; b < min(len(said), n+6); b++ {
			if t := &said[b]; t.Sort == en.Dated || t.Content() && t.Text != "one" {
				return r.foundBetween(b, f, -1, k+1) || t.Sort == en.Dated && r.dayOf(t.Date, f, k)
			}
		}
	}
	return false
}

// dayOf tells whether a fact has a date before token k.
func (r Rules) dayOf(d en.Date, f, k int) bool {
	return slices.ContainsFunc(r.Own[f].Tokens[:k], func(t en.Token) bool { return t.Sort == en.Dated && d.Says(t.Date) })
}

// reachedBy tells whether the piece says of the number at i that so many there were by then: "has made three", "with", "counting". What is
// said to be at a place or on a day is not counted so.
func (r Rules) reachedBy(i int) bool {
	said := r.Said.Tokens
	reached := false
	for k := range said {
		t := &said[k]
		switch t.Text {
		case "has", "have", "had", "with", "counting", "including", "by", "so far", "altogether", "in all", "so far in":
			reached = true
		}
		placed := t.Sort == en.Dated && t.Date.Day > 0 || t.Sort == en.Named && t.ID[0] != '~' && k > i
		if k > 0 && placed && grammar.AnyOf(&said[k-1], "in", "on", "at") {
			return false
		}
	}
	return reached
}
