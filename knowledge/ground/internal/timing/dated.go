package timing

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// timesIn gives how often something happened, by the words of a text: "once", "twice", "five times".
func timesIn(tokens []en.Token) []float64 {
	var all []float64
	for i := range tokens {
		switch t := &tokens[i]; {
		case t.Text == "once" && i > 0 && endsPhrase(tokens, i):
			all = append(all, 1)
		case t.Text == "twice":
			all = append(all, 2)
		case t.Sort == en.Number && i+1 < len(tokens) && tokens[i+1].Text == "times":
			all = append(all, t.Quantity.Value)
		}
	}
	return all
}

// endsPhrase tells whether the word at i opens no clause of its own: "it sailed once in May", not "once it sailed".
func endsPhrase(tokens []en.Token, i int) bool {
	if i+1 == len(tokens) {
		return true
	}
	next := &tokens[i+1]
	return next.Before >= en.Comma || next.Is(en.Preposed) || next.Text == "and" || next.Text == "in"
}

// Times: what happened twice did not happen once. A text that says how often must have it from a fact that does.
func (r Rules) Times() (verdict.Verdict, bool) {
	mine := timesIn(r.Said.Tokens)
	for f := range r.Own {
		theirs := timesIn(r.Own[f].Tokens)
		for _, n := range mine {
			if len(theirs) > 0 && !slices.Contains(theirs, n) {
				return verdict.Against(verdict.WrongNumber, "times", r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// takenTwice: two dates of the piece do not both stand for one date of a fact while another one of that fact goes unsaid.
func (r Rules) takenTwice() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		for k := i + 1; k < len(said); k++ {
			if !r.onePlace(i, k) || sharpens(said, i, k) {
				continue
			}
			if p := r.Found[i][0]; r.otherDate(p) {
				return verdict.Against(verdict.WrongDate, said[k].Text, r.Own[p.Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// onePlace tells whether two dates of the piece both stand for the same one of the facts and for no other.
func (r Rules) onePlace(i, k int) bool {
	if !dayOrMore(&r.Said.Tokens[i]) || !dayOrMore(&r.Said.Tokens[k]) {
		return false
	}
	return len(r.Found[i]) == 1 && len(r.Found[k]) == 1 && r.Found[i][0] == r.Found[k][0]
}

// dayOrMore tells whether a token is a date of the calendar, and no day of the week.
func dayOrMore(t *en.Token) bool { return t.Sort == en.Dated && t.Date.Weekday == 0 }

// sharpens tells whether the date at k only says the day in the month at i, or the other way round: "in September 2025, on the 25th".
func sharpens(tokens []en.Token, i, k int) bool {
	oneHasDay := (tokens[i].Date.Day == 0) != (tokens[k].Date.Day == 0)
	return oneHasDay && !slices.ContainsFunc(tokens[i:k], func(t en.Token) bool { return t.Is(en.Verb) })
}

// otherDate tells whether the fact with the date at p has another one that the piece does not say.
func (r Rules) otherDate(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	for n := range tokens {
		if n != p.Token && dayOrMore(&tokens[n]) && !r.Uses(reading.Place{Fact: p.Fact, Token: n}) {
			return true
		}
	}
	return false
}

// rangesKept: what runs "between" or "from" a date to another one runs so in the facts that have a length of time from the first.
func (r Rules) rangesKept() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		to := endOfRange(said, i)
		if to < 0 || len(r.Found[i]) == 0 {
			continue
		}
		by, kept := r.keptWith(r.Found[i], r.Found[to], endOfRange)
		if !kept {
			return verdict.Against(verdict.WrongDate, said[to].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// keptWith tells whether one of the places of a token has at its side what the piece has there, or none has anything; by is a fact where
// another thing stands there.
func (r Rules) keptWith(places, beside []reading.Place, side func(tokens []en.Token, i int) int) (by string, kept bool) {
	for _, p := range places {
		k := side(r.Own[p.Fact].Tokens, p.Token)
		if k >= 0 && slices.Contains(beside, reading.Place{Fact: p.Fact, Token: k}) {
			return "", true
		}
		if k >= 0 {
			by = r.Own[p.Fact].ID
		}
	}
	return by, by == ""
}

// endOfRange gives the date that ends what runs from the one at i: "between 2022 and 2024"; -1 where nothing does.
func endOfRange(tokens []en.Token, i int) int {
	to := i + 2
	if i == 0 || to >= len(tokens) || tokens[i].Sort != en.Dated {
		return -1
	}
	if tokens[to].Sort != en.Dated || tokens[to].Before != en.Joined {
		return -1
	}
	switch tokens[i-1].Text + " " + tokens[i+1].Text {
	case "between and", "from to", "from until", "from till":
		return to
	}
	return -1
}

// yearsOf: the law of 2024 is not the law of 2025. A noun that has a date of its own in the facts has no other one.
func (r Rules) yearsOf() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for n := range said {
		d := dateOf(said, n)
		if d < 0 || len(r.Found[n]) == 0 || len(r.Found[d]) == 0 {
			continue
		}
		by, own := r.keptWith(r.Found[n], r.Found[d], dateOrMaking)
		if !own {
			return verdict.Against(verdict.Binding, said[d].Text+" "+said[n].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// dateOf gives the date that says which noun is meant: "the law of 2024", "the 2024 law"; -1 where none does.
func dateOf(tokens []en.Token, n int) int {
	if t := &tokens[n]; t.Sort != en.Word || !tells(t) || en.Verbal(tokens, n) {
		return -1
	}
	switch {
	case datedByOf(tokens, n):
		return n + 2
	case dateInFront(tokens, n):
		return n - 1
	}
	return -1
}

// tells tells whether a token states something that a text may be held to: "ferry", not "is" or "matter".
func tells(t *en.Token) bool { return t.Content() && !t.Is(en.Harmless|en.Light|en.Linking) }

// datedByOf tells whether "of" and a date stand right behind the noun at n: "the law of 2024".
func datedByOf(tokens []en.Token, n int) bool {
	if n+2 >= len(tokens) || tokens[n+1].Text != "of" || tokens[n+2].Sort != en.Dated {
		return false
	}
	return tokens[n+1].Before == en.Joined && tokens[n+2].Before == en.Joined
}

// dateInFront tells whether a month or year and an article or owner stand right before the noun at n: "the 2024 law", "its May 2024 law".
func dateInFront(tokens []en.Token, n int) bool {
	if n < 2 || tokens[n-1].Sort != en.Dated || tokens[n-1].Date.Day != 0 {
		return false
	}
	joined := tokens[n].Before == en.Joined && tokens[n-1].Before == en.Joined
	return joined && (en.Article(&tokens[n-2]) || tokens[n-2].Poss)
}

// dateOrMaking gives the date that says which noun is meant, or else the one on which somebody made the thing: "the order Holm had issued
// on 5 May", "an order signed on 5 May"; -1 where none does.
func dateOrMaking(tokens []en.Token, n int) int {
	if d := dateOf(tokens, n); d >= 0 {
		return d
	}
	for k := n + 1; k+2 < min(len(tokens), n+7) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		if t.Ed && slices.Contains(issuing, t.Stem) {
			if behindOnOrIn(tokens, k+2) && tokens[k+2].Sort == en.Dated {
				return k + 2
			}
			return -1
		}
		if !insideMaking(t) {
			return -1
		}
	}
	return -1
}

// insideMaking tells whether a word may stand between a thing and the verb that tells who made it: "the order that Holm had issued".
func insideMaking(t *en.Token) bool {
	if t.Is(en.Preposed) {
		return false
	}
	return t.Sort != en.Word || !t.Content() || t.Is(en.Linking) || t.Text == "that"
}

// behindOnOrIn tells whether "on" or "in" stands right before token i.
func behindOnOrIn(tokens []en.Token, i int) bool {
	return i > 0 && (tokens[i-1].Text == "on" || tokens[i-1].Text == "in")
}

// otherYear: what a fact tells of this year is not told of the next one.
func (r Rules) otherYear() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		which, unit := relativeTime(said, i)
		if unit == "" {
			continue
		}
		for f := range r.Own {
			if tellsOther(r.Own[f].Tokens, which, unit) {
				return verdict.Against(verdict.WrongDate, which+" "+unit, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// tellsOther tells whether a fact speaks of another year, month or the like than the piece, and not of the same: "this year" for "next
// year".
func tellsOther(tokens []en.Token, which, unit string) bool {
	same, other := false, false
	for k := range tokens {
		if w, u := relativeTime(tokens, k); u == unit {
			same, other = same || w == which, other || w != which
		}
	}
	return other && !same
}

// relativeTime gives the word and the unit of "this year", "next month" and the like at k; none elsewhere.
func relativeTime(tokens []en.Token, k int) (which, unit string) {
	first, rest, one := strings.Cut(tokens[k].Text, " ")
	if !one && k+1 < len(tokens) && tokens[k+1].Before == en.Joined {
		rest = tokens[k+1].Text
	}
	pointing := first == "this" || first == "next" || first == "last"
	if !pointing || k > 0 && tokens[k-1].Text == "the" {
		return "", ""
	}
	switch rest {
	case "year", "month", "week", "quarter":
		return first, rest
	}
	return "", ""
}
