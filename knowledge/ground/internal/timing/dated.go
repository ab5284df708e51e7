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
		ends := i+1 == len(tokens) || tokens[i+1].Before >= en.Comma || tokens[i+1].Is(en.Preposed) || tokens[i+1].Text == "and" || tokens[i+1].Text == "in"
		switch t := &tokens[i]; {
		case t.Text == "once" && ends && i > 0:
			all = append(all, 1)
		case t.Text == "twice":
			all = append(all, 2)
		case t.Sort == en.Number && i+1 < len(tokens) && tokens[i+1].Text == "times":
			all = append(all, t.Quantity.Value)
		}
	}
	return all
}

// times: what happened twice did not happen once. A text that says how often must have it from a fact that does.
func (r Rules) times() (verdict.Verdict, bool) {
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
			if said[i].Sort != en.Dated || said[k].Sort != en.Dated || said[i].Date.Weekday+said[k].Date.Weekday > 0 || len(r.Found[i]) != 1 || len(r.Found[k]) != 1 ||
				r.Found[i][0] != r.Found[k][0] {
				continue
			}
			if a, b := said[i].Date, said[k].Date; (a.Day == 0) != (b.Day == 0) && !slices.ContainsFunc(said[i:k], func(t en.Token) bool { return t.Is(en.Verb) }) {
				continue // "in September 2025, on the 25th"
			}
			if p := r.Found[i][0]; r.otherDate(p) {
				return verdict.Against(verdict.WrongDate, said[k].Text, r.Own[p.Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// otherDate tells whether the fact with the date at p has another one that the piece does not say.
func (r Rules) otherDate(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	for n := range tokens {
		if n != p.Token && tokens[n].Sort == en.Dated && tokens[n].Date.Weekday == 0 && !r.Uses(reading.Place{Fact: p.Fact, Token: n}) {
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
	if tokens[i].Sort != en.Dated || i == 0 || i+2 >= len(tokens) || tokens[i+2].Sort != en.Dated || tokens[i+2].Before != en.Joined {
		return -1
	}
	switch tokens[i-1].Text + " " + tokens[i+1].Text {
	case "between and", "from to", "from until", "from till":
		return i + 2
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
	t := &tokens[n]
	if t.Sort != en.Word || !t.Content() || t.Is(en.Harmless|en.Light|en.Linking) || en.Verbal(tokens, n) {
		return -1
	}
	if n+2 < len(tokens) && tokens[n+1].Text == "of" && tokens[n+1].Before == en.Joined && tokens[n+2].Sort == en.Dated && tokens[n+2].Before == en.Joined {
		return n + 2
	}
	if n > 1 && tokens[n-1].Sort == en.Dated && tokens[n-1].Date.Day == 0 && t.Before == en.Joined && tokens[n-1].Before == en.Joined &&
		(en.Article(&tokens[n-2]) || tokens[n-2].Poss) {
		return n - 1
	}
	return -1
}

// dateOrMaking gives the date that says which noun is meant, or else the one on which somebody made the thing: "the order Holm had issued on 5 May",
// "an order signed on 5 May"; -1 where none does.
func dateOrMaking(tokens []en.Token, n int) int {
	if d := dateOf(tokens, n); d >= 0 {
		return d
	}
	for k := n + 1; k+2 < min(len(tokens), n+7) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		if t.Ed && slices.Contains(issuing, t.Stem) {
			if (tokens[k+1].Text == "on" || tokens[k+1].Text == "in") && tokens[k+2].Sort == en.Dated {
				return k + 2
			}
			return -1
		}
		if t.Sort == en.Word && t.Content() && !t.Is(en.Linking) && t.Text != "that" || t.Is(en.Preposed) {
			return -1
		}
	}
	return -1
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
			same, other := false, false
			for k := range r.Own[f].Tokens {
				if w, u := relativeTime(r.Own[f].Tokens, k); u == unit {
					same, other = same || w == which, other || w != which
				}
			}
			if other && !same {
				return verdict.Against(verdict.WrongDate, which+" "+unit, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// relativeTime gives the word and the unit of "this year", "next month" and the like at k; none elsewhere.
func relativeTime(tokens []en.Token, k int) (which, unit string) {
	first, rest, one := strings.Cut(tokens[k].Text, " ")
	if !one && k+1 < len(tokens) && tokens[k+1].Before == en.Joined {
		rest = tokens[k+1].Text
	}
	if first != "this" && first != "next" && first != "last" || k > 0 && tokens[k-1].Text == "the" {
		return "", ""
	}
	switch rest {
	case "year", "month", "week", "quarter":
		return first, rest
	}
	return "", ""
}
