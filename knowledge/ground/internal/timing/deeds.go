package timing

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// datesOfDeeds: of two deeds that a fact dates each, the piece gives neither the other one's date: bought in 2017 and merged in 2018.
func (r Rules) datesOfDeeds() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || len(r.Found[v]) == 0 || r.Loose[v] || said[v].Is(en.Harmless) {
			continue
		}
		d := dateOfDeed(said, v)
		if d < 0 || len(r.Found[d]) == 0 {
			continue
		}
		by, other := r.EveryPlace(r.PositionsOf(v), func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			k := dateOfDeed(tokens, p.Token)
			return k >= 0 && en.Verbal(tokens, p.Token) && !slices.Contains(r.Found[d], reading.Place{Fact: p.Fact, Token: k}) && !datesMeet(said[d].Date, tokens[k].Date) && !r.sameDeed(d, p)
		})
		if other {
			return verdict.Against(verdict.WrongDate, said[d].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// sameDeed tells whether a fact has the date at d of the piece behind one of its verbs with no other verb between: "met in Oslo on 3 May, in Bergen
// on 9 June".
func (r Rules) sameDeed(d int, p reading.Place) bool {
	return slices.ContainsFunc(r.Found[d], func(q reading.Place) bool {
		if q.Fact != p.Fact || q.Token < p.Token {
			return false
		}
		for k := p.Token + 1; k < q.Token; k++ {
			if en.Verbal(r.Own[p.Fact].Tokens, k) {
				return false
			}
		}
		return true
	})
}

// datesMeet tells whether one of two dates may be the other, or the month or year of it.
func datesMeet(a, b en.Date) bool {
	return a.Says(b) || b.Says(a) || grammar.Wider(a, b) || grammar.Wider(b, a)
}

// dateOfDeed gives the date that stands behind a verb in its part, or in front of the sentence whose first verb it is; -1 where none does.
func dateOfDeed(tokens []en.Token, v int) int {
	if d := dateBehind(tokens, v); d >= 0 {
		return d
	}
	if d, first := dayInFront(tokens); first == v {
		return d
	}
	return -1
}

// dateBehind gives the date in the part that a verb opens: behind it, before the next verb, comma or "and"; -1 where there is none.
func dateBehind(tokens []en.Token, v int) int {
	for k := v + 1; k < len(tokens) && tokens[k].Before < en.Comma; k++ {
		if k > v+1 && (en.Verbal(tokens, k) || tokens[k].Is(en.Linking) || tokens[k].Text == "and" && k+1 < len(tokens) && tokens[k+1].Sort != en.Dated) {
			return -1
		}
		if tokens[k].Sort == en.Dated && tokens[k].Date.Weekday == 0 && (tokens[k-1].Text == "in" || tokens[k-1].Text == "on") {
			return k
		}
	}
	return -1
}

// dayInFront gives the date with which a sentence begins, and its first verb; -1 for the verb where it begins otherwise.
func dayInFront(tokens []en.Token) (d, v int) {
	if len(tokens) < 3 || tokens[0].Text != "on" && tokens[0].Text != "in" || tokens[1].Sort != en.Dated || tokens[1].Date.Weekday > 0 || tokens[1].Date.Month == 0 {
		return 0, -1
	}
	for v = 2; v < len(tokens) && tokens[v].Before < en.Strong; v++ {
		if tokens[v].Sort == en.Dated {
			return 1, -1
		}
		if en.Verbal(tokens, v) {
			return 1, v
		}
	}
	return 1, -1
}

// dayOfDeed: a verb that a fact has in a clause of its own with a date of its own ("the case that it had opened in April") does not
// take the day of another deed.
func (r Rules) dayOfDeed() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	d := onlyDate(said)
	if d < 0 || len(r.Found[d]) == 0 || r.saidThen(d) {
		return verdict.Verdict{}, false
	}
	for v := range said {
		if !en.Verbal(said, v) || said[v].Is(en.Speech|en.Harmless) || len(r.Found[v]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.Found[v], func(p reading.Place) bool { return !r.ownDay(p, d) }) {
			return verdict.Against(verdict.Binding, said[d].Text, r.Own[r.Found[v][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// saidThen tells whether a sentence begins with the date at d and then who said something, and a fact dates to it what he said: "In May Holm said that
// Berg would come".
func (r Rules) saidThen(d int) bool {
	day, first := dayInFront(r.Said.Tokens)
	if first < 0 || day != d || !r.Said.Tokens[first].Is(en.Speech) {
		return false
	}
	return slices.ContainsFunc(r.Found[first], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		k := dateOfDeed(tokens, p.Token)
		return k >= 0 && slices.Contains(r.Found[d], reading.Place{Fact: p.Fact, Token: k})
	})
}

// onlyDate gives where the one date of a text stands; -1 where it has none or several.
func onlyDate(tokens []en.Token) int {
	only := -1
	for i := range tokens {
		if tokens[i].Sort == en.Dated {
			if only >= 0 {
				return -1
			}
			only = i
		}
	}
	return only
}

// ownDay tells whether a verb of a fact stands in a relative clause with a date there that is not the piece's at d.
func (r Rules) ownDay(p reading.Place, d int) bool {
	tokens := r.Own[p.Fact].Tokens
	from, to := p.Token, p.Token
	for from > 0 && tokens[from].Text != "that" && tokens[from].Text != "which" {
		if tokens[from].Before >= en.Comma || p.Token-from > 5 {
			return false
		}
		from--
	}
	if from == 0 {
		return false
	}
	for to+1 < len(tokens) && tokens[to+1].Before < en.Comma {
		to++
	}
	own := false
	for k := from; k <= to; k++ {
		if tokens[k].Sort == en.Dated {
			if slices.Contains(r.Found[d], reading.Place{Fact: p.Fact, Token: k}) {
				return false
			}
			own = true
		}
	}
	return own
}
