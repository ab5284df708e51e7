package extent

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// startsThere tells whether the date at i is when something takes effect, in the piece as in a fact.
func (r Rules) startsThere(i int) bool {
	if !takesEffect(r.Said.Tokens, i) {
		return false
	}
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		return takesEffect(tokens, p.Token) && starts(tokens) == 1
	})
}

// starts counts the dates of a text on which something takes effect.
func starts(tokens []en.Token) (n int) {
	for k := range tokens {
		if tokens[k].Sort == en.Dated && takesEffect(tokens, k) {
			n++
		}
	}
	return n
}

// takesEffect tells whether "take effect" or "come into force" stands right before token i.
func takesEffect(tokens []en.Token, i int) bool {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].Before == en.Joined; k-- {
		if strings.Contains(tokens[k].Text, "effect") || strings.Contains(tokens[k].Text, "force") {
			return true
		}
	}
	return false
}

// ownNumber: who has a number of his own right behind his name in a fact ("ByteDance 19.9 percent") does not get another one there.
func (r Rules) ownNumber() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Sort != en.Number || len(r.Found[i]) == 0 || r.unitAt(i) == "" {
			continue
		}
		n := nameBefore(said, i)
		if n < 0 || len(r.Found[n]) == 0 {
			continue
		}
		for _, p := range r.Found[n] {
			if r.numberLeftOut(i, p) {
				return verdict.Against(verdict.Binding, said[n].Text+" "+said[i].Text, r.Own[p.Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// numberLeftOut tells whether a name of a fact has a number of the unit of the one at i right behind it that the piece does not say.
func (r Rules) numberLeftOut(i int, name reading.Place) bool {
	tokens, k := r.Own[name.Fact].Tokens, name.Token+1
	if k >= len(tokens) || tokens[k].Sort != en.Number || tokens[k].Before != en.Joined {
		return false
	}
	return tokens[k].Quantity.Unit == r.unitAt(i) && r.leavesOut(name.Fact, k)
}

// nameBefore gives the only name before a number in its part of the text, with no other number between; -1 where there is none.
func nameBefore(tokens []en.Token, i int) int {
	name := -1
	for k := i - 1; k >= 0 && !en.Parts(tokens, k+1); k-- {
		switch tokens[k].Sort {
		case en.Number:
			return -1
		case en.Named:
			if name >= 0 || k+1 < i && peopleOf(tokens, k) {
				return -1
			}
			name = k
		}
	}
	return name
}

// peopleOf tells whether people stand right behind the name at k and are meant rather than it: "Vardal investors".
func peopleOf(tokens []en.Token, k int) bool {
	next := &tokens[k+1]
	return next.Before == en.Joined && next.Sort == en.Word && strings.HasSuffix(next.Text, "s") && grammar.Actor(next)
}

// someOfThem: what is said of "two of the six" is not said of the six.
func (r Rules) someOfThem() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Sort != en.Number || len(r.Found[i]) == 0 {
			continue
		}
		var turned bool
		if part := partBefore(said, i); part >= 0 {
			turned = r.wholeForPart(i, part)
		} else {
			turned = r.partUnsaid(i)
		}
		if turned {
			return verdict.Against(verdict.Binding, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// partUnsaid tells whether a number is in each place of the facts the whole of a part that the piece leaves out: "the six" for "two of
// the six".
func (r Rules) partUnsaid(i int) bool {
	return !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		part := partBefore(r.Own[p.Fact].Tokens, p.Token)
		return part < 0 || !r.leavesOut(p.Fact, part)
	})
}

// wholeForPart tells whether the piece takes two numbers of the facts the other way round: "17 of the 12" for "12 of the 17".
func (r Rules) wholeForPart(whole, part int) bool {
	of := func(a, b int) bool {
		return slices.ContainsFunc(r.Found[a], func(p reading.Place) bool {
			k := partBefore(r.Own[p.Fact].Tokens, p.Token)
			return k >= 0 && r.standsAt(b, p.Fact, k)
		})
	}
	return !of(whole, part) && of(part, whole)
}

// partBefore gives the number that a number is the whole of: the two of "two of its six"; -1 where there is none.
func partBefore(tokens []en.Token, i int) int {
	for k := i - 1; k > max(0, i-4) && tokens[k+1].Before == en.Joined; k-- {
		if opensWhole(&tokens[k]) && tokens[k-1].Sort == en.Number {
			return k - 1
		}
		if tokens[k].Content() {
			return -1
		}
	}
	return -1
}

// opensWhole tells whether a word is "of", or a phrase that begins with it: "of the", "of its".
func opensWhole(t *en.Token) bool {
	return t.Before == en.Joined && (t.Text == "of" || strings.HasPrefix(t.Text, "of") && len(t.Parts) > 0)
}

// opensRange tells whether the number at i is the low or high end of a range: what lies before its "from" is its own, "on a scale from
// zero to ten".
func opensRange(tokens []en.Token, i int) bool {
	return rangeUp(tokens, i) || i > 1 && tokens[i-2].Sort == en.Number && rangeUp(tokens, i-2)
}

// rangeUp tells whether the number at i is the low end of a range: the 85 of "85 to 90".
func rangeUp(tokens []en.Token, i int) bool {
	return i+2 < len(tokens) && tokens[i+2].Sort == en.Number && grammar.RangeOf(tokens, i, i+2)
}

// onlyEnd tells whether a number of its own is in the facts only the end of a range that the piece has as well: no "ten on a scale from
// zero to ten" for a twelve on that scale.
func (r Rules) onlyEnd(i int) bool {
	said := r.Said.Tokens
	if said[i].Sort != en.Number || opensRange(said, i) {
		return false
	}
	apart := func(p reading.Place) bool { return !opensRange(r.Own[p.Fact].Tokens, p.Token) }
	if slices.ContainsFunc(r.Found[i], apart) {
		return false
	}
	for k := range said {
		if k != i && said[k].Sort == en.Number && opensRange(said, k) && slices.Contains(r.Found[k], r.Found[i][0]) {
			return true
		}
	}
	return false
}

// otherEnd tells whether a range of the piece has another upper end than the ranges of the facts that begin where it does.
func (r Rules) otherEnd(i int) bool {
	if r.Said.Tokens[i].Sort != en.Number || !rangeUp(r.Said.Tokens, i) {
		return false
	}
	return !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		return !rangeUp(r.Own[p.Fact].Tokens, p.Token) || r.standsAt(i+2, p.Fact, p.Token+2)
	})
}

// sectionNumber tells whether a number only says which section or article is meant: "its Section 12 list".
func sectionNumber(tokens []en.Token, k int) bool {
	if tokens[k].Sort != en.Number || tokens[k].Quantity.Unit != "" {
		return false
	}
	for k > 1 && tokens[k].Before <= en.Comma && numberBefore(tokens, k) {
		if k--; tokens[k].Text == "and" {
			k-- // "Announcements 56, 57 and 62"
		}
	}
	if k == 0 || tokens[k].Before != en.Joined || tokens[k-1].Ed {
		return false
	}
	return slices.Contains([]string{"section", "articl", "chapter", "announc"}, tokens[k-1].Stem)
}

// numberBefore tells whether another number stands before the one at k, with nothing or an "and" between.
func numberBefore(tokens []en.Token, k int) bool {
	return tokens[k-1].Sort == en.Number || tokens[k-1].Text == "and" && tokens[k-2].Sort == en.Number
}

// monthOfNoun tells whether the month or year at k only says which thing is meant: "its October 2025 rules".
func monthOfNoun(tokens []en.Token, k int) bool {
	if k == 0 || k+1 == len(tokens) || tokens[k].Sort != en.Dated || tokens[k].Date.Day != 0 {
		return false
	}
	before, noun := &tokens[k-1], &tokens[k+1]
	if !before.Poss && !(en.Article(before) && before.Text != "of") {
		return false
	}
	return noun.Before == en.Joined && noun.Sort == en.Word && noun.Content() && !noun.Is(en.Verb|en.Preposed)
}

// repeated tells whether a day stands twice where the facts have it once: one took another's place, as in "on 15 May and 15 May".
func (r Rules) repeated(i int) bool {
	t := &r.Said.Tokens[i]
	if t.Sort != en.Dated || t.Date.Day == 0 || len(r.Found[i]) != 1 {
		return false
	}
	return slices.ContainsFunc(r.Said.Tokens[:i], func(o en.Token) bool { return o.Sort == en.Dated && o.Date == t.Date })
}
