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
	return takesEffect(r.Said.Tokens, i) && slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		tokens, n := r.Own[p.Fact].Tokens, 0
		for k := range tokens {
			if tokens[k].Sort == en.Dated && takesEffect(tokens, k) {
				n++
			}
		}
		return n == 1 && takesEffect(tokens, p.Token)
	})
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
			tokens := r.Own[p.Fact].Tokens
			k := p.Token + 1
			if k >= len(tokens) || tokens[k].Sort != en.Number || tokens[k].Before != en.Joined || tokens[k].Quantity.Unit != r.unitAt(i) ||
				slices.Contains(r.Found[i], reading.Place{Fact: p.Fact, Token: k}) || r.Uses(reading.Place{Fact: p.Fact, Token: k}) {
				continue
			}
			return verdict.Against(verdict.Binding, said[n].Text+" "+said[i].Text, r.Own[p.Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// nameBefore gives the only name before a number in its part of the text, with no other number between; -1 where there is none.
func nameBefore(tokens []en.Token, i int) int {
	name := -1
	for k := i - 1; k >= 0 && !en.Parts(tokens, k+1); k-- {
		if tokens[k].Sort == en.Number {
			return -1
		}
		if tokens[k].Sort == en.Named {
			if name >= 0 {
				return -1
			}
			if k+1 < i && tokens[k+1].Before == en.Joined && tokens[k+1].Sort == en.Word && strings.HasSuffix(tokens[k+1].Text, "s") && grammar.Actor(&tokens[k+1]) {
				return -1 // the investors of Vardal are others
			}
			name = k
		}
	}
	return name
}

// someOfThem: what is said of "two of the six" is not said of the six.
func (r Rules) someOfThem() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Sort != en.Number || len(r.Found[i]) == 0 {
			continue
		}
		if part := partBefore(said, i); part >= 0 {
			if r.wholeForPart(i, part) {
				return verdict.Against(verdict.Binding, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
			}
			continue
		}
		if !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
			part := partBefore(r.Own[p.Fact].Tokens, p.Token)
			return part < 0 || r.Uses(reading.Place{Fact: p.Fact, Token: part})
		}) {
			return verdict.Against(verdict.Binding, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// wholeForPart tells whether the piece takes two numbers of the facts the other way round: "17 of the 12" for "12 of the 17".
func (r Rules) wholeForPart(whole, part int) bool {
	of := func(a, b int) bool {
		return slices.ContainsFunc(r.Found[a], func(p reading.Place) bool {
			k := partBefore(r.Own[p.Fact].Tokens, p.Token)
			return k >= 0 && slices.Contains(r.Found[b], reading.Place{Fact: p.Fact, Token: k})
		})
	}
	return !of(whole, part) && of(part, whole)
}

// partBefore gives the number that a number is the whole of: the two of "two of its six"; -1 where there is none.
func partBefore(tokens []en.Token, i int) int {
	for k := i - 1; k > max(0, i-4) && tokens[k+1].Before == en.Joined; k-- {
		if strings.HasPrefix(tokens[k].Text, "of") && tokens[k].Before == en.Joined && (tokens[k].Text == "of" || len(tokens[k].Parts) > 0) && tokens[k-1].Sort == en.Number {
			return k - 1
		}
		if tokens[k].Content() {
			return -1
		}
	}
	return -1
}

// opensRange tells whether the number at i is the low or high end of a range: what lies before its "from" is its own, "on a scale from zero to ten".
func opensRange(tokens []en.Token, i int) bool {
	return i+2 < len(tokens) && tokens[i+2].Sort == en.Number && grammar.RangeOf(tokens, i, i+2) || i > 1 && tokens[i-2].Sort == en.Number && grammar.RangeOf(tokens, i-2, i)
}

// onlyEnd tells whether a number of its own is in the facts only the end of a range that the piece has as well: no "ten on a scale from zero to
// ten" for a twelve on that scale.
func (r Rules) onlyEnd(i int) bool {
	said := r.Said.Tokens
	if said[i].Sort != en.Number || opensRange(said, i) || slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return !opensRange(r.Own[p.Fact].Tokens, p.Token) }) {
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
	said := r.Said.Tokens
	if said[i].Sort != en.Number || i+2 >= len(said) || said[i+2].Sort != en.Number || !grammar.RangeOf(said, i, i+2) {
		return false
	}
	return !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		up := p.Token + 2
		return up >= len(tokens) || tokens[up].Sort != en.Number || !grammar.RangeOf(tokens, p.Token, up) || slices.Contains(r.Found[i+2], reading.Place{Fact: p.Fact, Token: up})
	})
}

// sectionNumber tells whether a number only says which section or article is meant: "its Section 12 list".
func sectionNumber(tokens []en.Token, k int) bool {
	if tokens[k].Sort != en.Number || tokens[k].Quantity.Unit != "" {
		return false
	}
	for k > 1 && tokens[k].Before <= en.Comma && (tokens[k-1].Sort == en.Number || tokens[k-1].Text == "and" && tokens[k-2].Sort == en.Number) {
		if k--; tokens[k].Text == "and" {
			k-- // "Announcements 56, 57 and 62"
		}
	}
	return k > 0 && tokens[k].Before == en.Joined && slices.Contains([]string{"section", "articl", "chapter", "announc"}, tokens[k-1].Stem) && !tokens[k-1].Ed
}

// monthOfNoun tells whether the month or year at k only says which thing is meant: "its October 2025 rules".
func monthOfNoun(tokens []en.Token, k int) bool {
	return k > 0 && k+1 < len(tokens) && tokens[k].Sort == en.Dated && tokens[k].Date.Day == 0 &&
		(en.Article(&tokens[k-1]) && tokens[k-1].Text != "of" || tokens[k-1].Poss) &&
		tokens[k+1].Before == en.Joined && tokens[k+1].Sort == en.Word && tokens[k+1].Content() && !tokens[k+1].Is(en.Verb|en.Preposed)
}

// repeated tells whether a day stands twice where the facts have it once: one took another's place, as in "on 15 May and 15 May".
func (r Rules) repeated(i int) bool {
	t := &r.Said.Tokens[i]
	if t.Sort != en.Dated || t.Date.Day == 0 || len(r.Found[i]) != 1 {
		return false
	}
	return slices.ContainsFunc(r.Said.Tokens[:i], func(o en.Token) bool { return o.Sort == en.Dated && o.Date == t.Date })
}
