package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// sameTime tells whether a word is the day, month or year of a date in the facts: "that month", "the same year".
func (r Rules) sameTime(i int) bool {
	switch r.before(i) {
	case "that", "same", "the":
	default:
		return false
	}
	has := func(want func(en.Date) bool) bool { return slices.ContainsFunc(r.datesAround(), want) }
	switch r.Said.Tokens[i].Text {
	case "day":
		return has(func(d en.Date) bool { return d.Day > 0 })
	case "month":
		return has(func(d en.Date) bool { return d.Month > 0 })
	case "year":
		return has(func(d en.Date) bool { return d.Year > 0 })
	}
	return false
}

// datesAround gives the dates of the facts cited here and of those beside them.
func (r Rules) datesAround() []en.Date {
	return grammar.Dates(append(slices.Clone(r.Own), r.Near...))
}

// neighbours are phrases for the day, month or year beside another one, and how far it is from that.
var neighbours = map[string]float64{
	"next month": 1, "following month": 1, "month after": 1, "month later": 1, "previous month": -1, "month before": -1, "month earlier": -1,
	"preceding year": -1, "preceding day": -1,
	"next day": 1, "following day": 1, "day after": 1, "day later": 1, "previous day": -1, "day before": -1, "day earlier": -1,
}

// dayBeside tells whether a phrase such as "the next day" is what the dates of the facts give.
func (r Rules) dayBeside(i int) bool {
	parts := r.Said.Tokens[i].Parts
	if len(parts) < 2 {
		return false
	}
	for phrase, way := range neighbours {
		if slices.Equal(parts[len(parts)-2:], r.Lex.Stems(phrase)) {
			return r.apart(en.Quantity{Value: 1, Unit: unitIn(phrase)}, way, i)
		}
	}
	return false
}

// unitIn gives the unit of a phrase of neighbours: "month" of "next month".
func unitIn(phrase string) string {
	for _, unit := range []string{"month", "year"} {
		if strings.Contains(phrase, unit) {
			return unit
		}
	}
	return "day"
}

// apart tells whether two dates of the facts, one of them cited here, are so long from each other. Where the other one is
// cited before, or only one of them is said, the way from that one must be right; order is the word that says which way.
func (r Rules) apart(q en.Quantity, way float64, order int) bool {
	toward, fromOwn := r.turnAt(order)
	own, all := grammar.Dates(r.Own), r.datesAround()
	shortly := q.Unit == "day" || q.Unit == "week"
	for _, a := range own {
		for k, b := range all {
			d, ok := q.Parts(b, a)
			if !ok {
				continue
			}
			bothHere := k < len(own)
			if way == 0 || bothHere && (!shortly || r.saysDay(a) == r.saysDay(b)) {
				return true
			}
			from := !bothHere || r.saysDay(b)
			turned := toward && (bothHere || fromOwn)
			if from == (d*way > 0) != turned {
				return true
			}
		}
	}
	return false
}

// turnAt tells whether the word for "before" or "after" at a place of the piece leads toward the event behind it, and whether that is of
// the facts cited here only: "two days before the vote".
func (r Rules) turnAt(order int) (toward, fromOwn bool) {
	for _, t := range grammar.TurnsIn(r.Said.Tokens) {
		if t.Place == order && len(t.Behind) > 0 && !t.Back {
			toward, fromOwn = true, slices.ContainsFunc(t.Behind, r.onlyHere)
		}
	}
	return toward, fromOwn
}

// saysDay tells whether the piece has a day that a date of the facts is.
func (r Rules) saysDay(d en.Date) bool {
	return slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool { return t.Sort == en.Dated && t.Date.Day > 0 && t.Date.Says(d) })
}

// onlyHere tells whether the facts cited here have the token at i, and those around them have not.
func (r Rules) onlyHere(i int) bool {
	t := &r.Said.Tokens[i]
	if t.Sort == en.Dated {
		says := func(d en.Date) bool { return t.Date.Says(d) }
		return slices.ContainsFunc(grammar.Dates(r.Own), says) && !slices.ContainsFunc(grammar.Dates(r.Near), says)
	}
	return len(r.Find(t, r.Own)) > 0 && len(r.Find(t, r.Near)) == 0
}

// oneDay tells whether the one day of the facts cited here is one of those cited before, for "the same day".
func (r Rules) oneDay() bool {
	days := slices.DeleteFunc(grammar.Dates(r.Own), func(d en.Date) bool { return d.Day == 0 })
	if slices.ContainsFunc(r.Own, func(f en.Text) bool { return len(grammar.SentencesIn(f.Tokens)) > 1 }) {
		return false
	}
	return len(days) == 1 && slices.Contains(grammar.Dates(r.Near), days[0])
}

// sameUnit tells whether "the same month" or "the same year" stands where the last date that was said and a date of the facts cited here
// share it: "The port opened on 3 May 2026. Holm left the same month", where a fact dates that to May 2026 as well.
func (r Rules) sameUnit(i int) bool {
	said := r.Said.Tokens
	if i+1 == len(said) || said[i].Text != "same" || said[i-1].Text != "the" && said[i-1].Text != "that" {
		return false
	}
	last, ok := r.dateSaidBefore(i)
	if !ok {
		return false
	}
	here := func(d en.Date) bool { return true }
	if i > 2 && said[i-2].Text == "of" && said[i-3].Sort == en.Dated {
		here = said[i-3].Date.Says // "in July of the same year"
	}
	all := r.datesAround()
	return slices.ContainsFunc(grammar.Dates(r.Own), func(a en.Date) bool {
		return here(a) && slices.ContainsFunc(all, func(b en.Date) bool { return last.Says(b) && share(a, b, said[i+1].Stem) })
	})
}

// share tells whether two dates lie in the same year or month.
func share(a, b en.Date, unit string) bool {
	sameYear := a.Year == b.Year && a.Year > 0
	switch unit {
	case "year":
		return sameYear
	case "month":
		return sameYear && a.Month == b.Month && a.Month > 0
	}
	return false
}

// dateSaidBefore gives the last date that the piece or the sentence before it says ahead of token i, but for one that "of" joins to it.
func (r Rules) dateSaidBefore(i int) (en.Date, bool) {
	for _, tokens := range [][]en.Token{r.Said.Tokens[:i], r.Lex.Analyse("", r.Prior).Tokens} {
		for k := len(tokens) - 1; k >= 0; k-- {
			if tokens[k].Sort != en.Dated || tokens[k].Date.Weekday > 0 {
				continue
			}
			joined := len(tokens) == i && k == i-3 && tokens[i-2].Text == "of" // "July" in "July of the same year"
			if !joined {
				return tokens[k].Date, true
			}
		}
	}
	return en.Date{}, false
}
