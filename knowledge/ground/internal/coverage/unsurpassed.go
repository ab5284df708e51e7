package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// unsurpassed tells whether a comparative at i behind "no" or "nobody" says of whom a fact calls the largest that none is larger: "no bank in
// Norway is bigger than Nord" for "Nord, Norway's largest bank". Whatever is counted out must be of those among whom it is the largest.
func (r Rules) unsurpassed(i int) bool {
	said := r.Said.Tokens
	none := noneBefore(said, i)
	if none < 0 {
		return false
	}
	whom := behindThan(said, i)
	if whom < 0 {
		return false
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if !superlative(tokens[k].Text, said[i].Text) || !r.describes(whom, f, k) {
				continue
			}
			end := k + 1
			for end < len(tokens) && tokens[end].Before < en.Comma {
				end++
			}
			if r.allWithin(none+1, i, f, k, end) {
				r.put(i, f, k)
				said[none].Class &^= en.Negative // it denies nothing that the fact says
				return true
			}
		}
	}
	return false
}

// noneBefore gives the "no" or "nobody" before the comparative at i; -1 where there is none in its part.
func noneBefore(said []en.Token, i int) int {
	for k := i - 1; k >= 0 && said[k+1].Before < en.Strong; k-- {
		switch said[k].Text {
		case "no", "nobody", "no one", "none", "no other", "no other country":
			return k
		}
	}
	return -1
}

// behindThan gives the first word that states something behind the "than" of the comparative at i; -1 where there is none.
func behindThan(said []en.Token, i int) int {
	for k := i; k < min(len(said), i+10); k++ {
		if strings.HasSuffix(said[k].Text, "than") {
			for n := k + 1; n < len(said); n++ {
				if said[n].Content() {
					return n
				}
			}
		}
	}
	return -1
}

// superlative tells whether one word of size is the superlative of another's comparative.
func superlative(most, more string) bool {
	first, _, _ := strings.Cut(more, " ")
	switch first {
	case "bigger", "larger", "greater", "more":
		return most == "biggest" || most == "largest" || most == "greatest"
	case "smaller", "fewer", "less":
		return most == "smallest"
	}
	stem, ok := strings.CutSuffix(first, "er")
	return ok && most == stem+"est"
}

// describes tells whether a fact has the word at i of the piece before the superlative at k in its sentence.
func (r Rules) describes(i, f, k int) bool {
	tokens := r.Own[f].Tokens
	for n := k - 1; n >= 0 && tokens[n+1].Before < en.Strong; n-- {
		if r.FoundAt(i, f, n) {
			return true
		}
	}
	return false
}

// allWithin tells whether a fact has every name and noun of the piece from one token to before another before a token of its own, or behind
// the superlative at k who does what a verb says: "buyer" for "buys".
func (r Rules) allWithin(from, to, f, k, end int) bool {
	doer := ""
	if k+1 < end {
		doer = r.Own[f].Tokens[k+1].Stem
	}
	return !slices.ContainsFunc(indices(from, to), func(i int) bool {
		t := &r.Said.Tokens[i]
		general := t.Sort == en.Word && (!t.Content() || t.Is(en.Linking|en.Light|en.Harmless) || slices.Contains(anyOne, t.Stem))
		return !general && t.Stem+"er" != doer && !r.foundBetween(i, f, -1, end)
	})
}

// anyOne are the stems of nouns for whoever there is.
var anyOne = strings.Fields("other countri nation compani firm person partner one")

// indices gives the numbers from one to before another.
func indices(from, to int) (all []int) {
	for ; from < to; from++ {
		all = append(all, from)
	}
	return all
}
