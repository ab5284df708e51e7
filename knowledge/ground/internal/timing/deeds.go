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
		by, other := r.EveryPlace(r.PositionsOf(v), func(p reading.Place) bool { return r.datedElse(d, p) })
		if other {
			return verdict.Against(verdict.WrongDate, said[d].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// datedElse tells whether the verb at a place of a fact has a date there, and not the one at d of the piece.
func (r Rules) datedElse(d int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	k := dateOfDeed(tokens, p.Token)
	if k < 0 || !en.Verbal(tokens, p.Token) {
		return false
	}
	return !r.standsAt(d, p.Fact, k) && !datesMeet(r.Said.Tokens[d].Date, tokens[k].Date) && !r.sameDeed(d, p)
}

// standsAt tells whether a fact has token i of the piece at its token k.
func (r Rules) standsAt(i, fact, k int) bool {
	return slices.Contains(r.Found[i], reading.Place{Fact: fact, Token: k})
}

// sameDeed tells whether a fact has the date at d of the piece behind one of its verbs with no other verb between: "met in Oslo on 3 May,
// in Bergen on 9 June".
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
		if k > v+1 && opensDeed(tokens, k) {
			return -1
		}
		if dayOrMore(&tokens[k]) && behindOnOrIn(tokens, k) {
			return k
		}
	}
	return -1
}

// opensDeed tells whether another deed begins at k: with a verb, "is" or an "and" that joins no two dates.
func opensDeed(tokens []en.Token, k int) bool {
	if en.Verbal(tokens, k) || tokens[k].Is(en.Linking) {
		return true
	}
	return tokens[k].Text == "and" && k+1 < len(tokens) && tokens[k+1].Sort != en.Dated
}

// dayInFront gives the date with which a sentence begins, and its first verb; -1 for the verb where it begins otherwise.
func dayInFront(tokens []en.Token) (d, v int) {
	if len(tokens) < 3 || !behindOnOrIn(tokens, 1) || !dayOrMore(&tokens[1]) || tokens[1].Date.Month == 0 {
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

// saidThen tells whether a sentence begins with the date at d and then who said something, and a fact dates to it what he said: "In May
// Holm said that Berg would come".
func (r Rules) saidThen(d int) bool {
	day, first := dayInFront(r.Said.Tokens)
	if first < 0 || day != d || !r.Said.Tokens[first].Is(en.Speech) {
		return false
	}
	return slices.ContainsFunc(r.Found[first], func(p reading.Place) bool {
		k := dateOfDeed(r.Own[p.Fact].Tokens, p.Token)
		return k >= 0 && r.standsAt(d, p.Fact, k)
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
	from := relativeBefore(tokens, p.Token)
	if from <= 0 {
		return false
	}
	own := false
	for k := from; k <= p.Token || k < len(tokens) && tokens[k].Before < en.Comma; k++ {
		if tokens[k].Sort == en.Dated {
			if r.standsAt(d, p.Fact, k) {
				return false
			}
			own = true
		}
	}
	return own
}

// relativeBefore gives the "that" or "which" up to five words before a verb that opens the clause it stands in: "the case that it had
// opened"; 0 or less where none does.
func relativeBefore(tokens []en.Token, v int) int {
	from := v
	for from > 0 && tokens[from].Text != "that" && tokens[from].Text != "which" {
		if tokens[from].Before >= en.Comma || v-from > 5 {
			return -1
		}
		from--
	}
	return from
}
