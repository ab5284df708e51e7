package extent

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// nearlyAll: "nearly all" is not all, "not all" is not none, and "one of the largest" is not the largest.
func (r Rules) nearlyAll() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		by, less := "", false
		switch t := &said[i]; {
		case allOrNone(t) && !nearlyOrNot(said, i):
			by, less = r.nearlyThere(t)
		case superlative(t) && !oneAmong(said, i):
			by, less = r.EveryPlace(r.Found[i], func(p reading.Place) bool { return oneAmong(r.Own[p.Fact].Tokens, p.Token) })
		}
		if less {
			return verdict.Against(verdict.Qualifier, said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// allOrNone tells whether a word says all of a thing or none of it.
func allOrNone(t *en.Token) bool {
	switch t.Text {
	case "all", "every", "none", "no":
		return true
	}
	return false
}

// nearlyThere gives the fact that says only of nearly all what the piece says of all, or only "not all" where the piece has none.
func (r Rules) nearlyThere(t *en.Token) (by string, is bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		noneToo := t.Is(en.Negative) && en.HasWord(tokens, t.Text)
		if lessThanAll(tokens) && !noneToo {
			return r.Own[f].ID, true
		}
	}
	return "", false
}

// firstOfSort: the first foreign head is not the first head, nor the largest fishing firm the largest firm.
func (r Rules) firstOfSort() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		head := headOfFirst(said, i)
		if head < 0 {
			continue
		}
		for f := range r.Own {
			if word := r.sortBetween(f, said[i].Text, head); word != "" {
				return verdict.Against(verdict.Qualifier, word, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// headOfFirst gives the word that says what "first", "only" or a superlative at i is the first of: "head" for "the first head"; -1 where
// none does.
func headOfFirst(tokens []en.Token, i int) int {
	if t := &tokens[i]; t.Text != "first" && t.Text != "only" && !superlative(t) {
		return -1
	}
	head := i + 1
	for head < len(tokens) && !tokens[head].Content() && tokens[head].Before == en.Joined {
		head++
	}
	if head == len(tokens) || tokens[head].Before != en.Joined || tokens[head].Sort != en.Word {
		return -1
	}
	return head
}

// sortBetween gives the first word that stands in a fact between "first" and what the token at head of the piece is there, and that the
// piece does not say; empty where there is none.
func (r Rules) sortBetween(f int, first string, head int) string {
	tokens := r.Own[f].Tokens
	for _, p := range r.Found[head] {
		if p.Fact != f || !r.Exactly(head, p) {
			continue
		}
		for k := p.Token - 1; k >= max(0, p.Token-4) && tokens[k+1].Before == en.Joined; k-- {
			if tokens[k].Text != first || k > 0 && tokens[k-1].Text == "a" {
				continue
			}
			if n := r.leftOut(f, k+1, p.Token); n >= 0 {
				return tokens[n].Text
			}
		}
	}
	return ""
}

// leftOut gives the first word of a fact from one place up to another that says which thing is meant and that the piece does not say; -1
// where there is none.
func (r Rules) leftOut(f, from, to int) int {
	for n := from; n < to; n++ {
		t := &r.Own[f].Tokens[n]
		if t.Sort == en.Word && t.Content() && !t.Is(en.Harmless|en.Linking|en.Preposed) && r.leavesOut(f, n) {
			return n
		}
	}
	return -1
}

// nearlyOrNot tells whether "nearly" or "not" stands right before token i.
func nearlyOrNot(tokens []en.Token, i int) bool {
	return i > 0 && slices.Contains([]string{"nearly", "almost", "virtually", "practically", "not"}, tokens[i-1].Text)
}

// lessThanAll tells whether a text has "all" or "every" only behind "nearly" or "not".
func lessThanAll(tokens []en.Token) bool {
	less := false
	for k := range tokens {
		if tokens[k].Text == "all" || tokens[k].Text == "every" {
			if !nearlyOrNot(tokens, k) {
				return false
			}
			less = true
		}
	}
	return less
}

// superlative tells whether a word says that a thing is foremost among its like.
func superlative(t *en.Token) bool { return t.Sort == en.Word && slices.Contains(superlatives, t.Text) }

var superlatives = strings.Fields("largest biggest greatest highest lowest smallest strongest weakest longest shortest oldest newest " +
	"youngest latest earliest fastest slowest richest poorest best worst busiest deepest cheapest")

// oneAmong tells whether "one of", "among" or a number stands before the superlative at i: "one of the largest", "the 3 largest".
func oneAmong(tokens []en.Token, i int) bool {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].Before == en.Joined; k-- {
		if opensAmong(tokens, k) || tokens[k].Sort == en.Number && tokens[k].Quantity.Value > 0 {
			return true
		}
	}
	return false
}

// opensAmong tells whether the word at k says that a thing is one of several: "one of", "among", "is among".
func opensAmong(tokens []en.Token, k int) bool {
	switch text := tokens[k].Text; text {
	case "among", "one of":
		return true
	case "of":
		return k > 0 && tokens[k-1].Text == "one"
	default:
		return strings.HasSuffix(text, " among")
	}
}
