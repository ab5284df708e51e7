package extent

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// ofOtherPart: of two things behind the same preposition, each with its number, none has the other's: "the fee on cars is 25 percent" for
// "the fee on steel is 25 percent, on cars 100 percent".
func (r Rules) ofOtherPart() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 1; k+1 < len(tokens); k++ {
			theirs, ok := measuredAt(tokens, k)
			if !ok || tokens[k].Before != en.Comma && tokens[k-1].Text != "and" {
				continue
			}
			mine, ok := measuredBefore(tokens, k)
			if ok && r.mixed(f, mine, theirs) {
				return verdict.Against(verdict.Binding, tokens[mine.number].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// measured is a thing behind a preposition, and the number that goes with it.
type measured struct{ thing, number int }

// alikeBefore are prepositions behind which things of one sort are told apart.
var alikeBefore = strings.Fields("on for in to from of against with")

// measuredAt reads a preposition at k, a thing and right behind it a number with a unit: "on cars 100 percent".
func measuredAt(tokens []en.Token, k int) (measured, bool) {
	if !slices.Contains(alikeBefore, tokens[k].Text) {
		return measured{}, false
	}
	n := k + 1
	for n < len(tokens) && tokens[n].Before == en.Joined && tokens[n].Sort != en.Number {
		n++
	}
	if n == len(tokens) || n < k+2 || n > k+4 || tokens[n].Sort != en.Number || tokens[n].Quantity.Unit == "" || !tokens[n-1].Content() {
		return measured{}, false
	}
	return measured{n - 1, n}, true
}

// measuredBefore finds the same in the part before the one at k: the last number of its unit, and what stands behind the same preposition
// there.
func measuredBefore(tokens []en.Token, k int) (measured, bool) {
	here, _ := measuredAt(tokens, k)
	m := measured{-1, -1}
	for n := k - 1; n >= 0 && tokens[n+1].Before < en.Strong; n-- {
		t := &tokens[n]
		switch {
		case m.number < 0 && t.Sort == en.Number && t.Quantity.Unit == tokens[here.number].Quantity.Unit:
			m.number = n
		case m.number >= 0 && t.Text == tokens[k].Text && n+1 < m.number:
			m.thing = lastOfThing(tokens, n+1, m.number)
			return m, true
		}
	}
	return m, false
}

// lastOfThing gives the last word of the thing that begins at k, before the token at end.
func lastOfThing(tokens []en.Token, k, end int) int {
	goesOn := func(n int) bool {
		t := &tokens[n]
		return t.Before == en.Joined && t.Content() && !t.Is(en.Linking) && !en.Verbal(tokens, n)
	}
	for k+1 < end && goesOn(k+1) {
		k++
	}
	return k
}

// mixed tells whether the piece has the thing of one part of a fact and the number of another one, and neither the thing of this nor the
// number of that.
func (r Rules) mixed(f int, mine, theirs measured) bool {
	uses := func(k int) bool { return r.Uses(reading.Place{Fact: f, Token: k}) }
	return uses(mine.number) && uses(theirs.thing) && !uses(mine.thing) && !uses(theirs.number) ||
		uses(theirs.number) && uses(mine.thing) && !uses(theirs.thing) && !uses(mine.number)
}

// withOthers: what somebody has together with others is not his alone: "Holm owns 40 percent" for "Holm and others own 40 percent".
func (r Rules) withOthers() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 1; k+1 < len(tokens); k++ {
			if !besideOthers(tokens, k) || !r.Uses(reading.Place{Fact: f, Token: k - 1}) || r.joinsOthers() {
				continue
			}
			if n := numberBehind(tokens, k); n >= 0 && r.Uses(reading.Place{Fact: f, Token: n}) {
				return verdict.Against(verdict.Qualifier, tokens[n].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// besideOthers tells whether "and others" or "and other investors" stands at k behind a name.
func besideOthers(tokens []en.Token, k int) bool {
	if tokens[k-1].Sort != en.Named {
		return false
	}
	t := tokens[k].Text
	return t == "and others" || t == "and other" || t == "and" && (tokens[k+1].Text == "others" || tokens[k+1].Text == "other")
}

// joinsOthers tells whether the piece leaves room for others.
func (r Rules) joinsOthers() bool {
	return slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool { return slices.Contains(besides, t.Text) })
}

// besides are words that leave room for others.
var besides = []string{
	"and", "others", "other", "and others", "and other", "together", "with", "among", "including", "jointly", "group", "consortium", "led",
	"along", "alongside", "partly", "also",
}

// numberBehind gives the first number with a unit behind k in its sentence; -1 where there is none.
func numberBehind(tokens []en.Token, k int) int {
	for n := k + 1; n < len(tokens) && tokens[n].Before < en.Strong; n++ {
		if tokens[n].Sort == en.Number && tokens[n].Quantity.Unit != "" {
			return n
		}
	}
	return -1
}

// allBut: all but some are not all: "all ships returned" for "all but two ships returned".
func (r Rules) allBut() (verdict.Verdict, bool) {
	excepts := func(t en.Token) bool { return t.Text == "except" || t.Text == "but" || t.Sort == en.Number }
	if !en.HasWord(r.Said.Tokens, "all") || slices.ContainsFunc(r.Said.Tokens, excepts) {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		if n := allButSome(r.Own[f].Tokens); n >= 0 && r.UsesAt(f, n) {
			return verdict.Against(verdict.Qualifier, "all", r.Own[f].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// allButSome gives the word behind the number of "all but two ships"; -1 where a fact says no such thing.
func allButSome(tokens []en.Token) int {
	for k := 0; k+2 < len(tokens); k++ {
		n := k + 1
		if tokens[k].Text == "all" && tokens[n].Text == "but" {
			n++
		} else if tokens[k].Text != "all but" {
			continue
		}
		if n+1 < len(tokens) && tokens[n].Sort == en.Number {
			return n + 1
		}
	}
	return -1
}
