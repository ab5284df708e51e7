package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// sameTime tells whether a word is the day, month or year of a date in the facts: "that month", "the same year".
func (r Rules) sameTime(i int) bool {
	said := r.Said.Tokens
	if i == 0 || said[i-1].Text != "that" && said[i-1].Text != "same" && said[i-1].Text != "the" {
		return false
	}
	has := func(want func(en.Date) bool) bool {
		return slices.ContainsFunc(grammar.Dates(append(slices.Clone(r.Own), r.Near...)), want)
	}
	switch said[i].Text {
	case "day":
		return has(func(d en.Date) bool { return d.Day > 0 })
	case "month":
		return has(func(d en.Date) bool { return d.Month > 0 })
	case "year":
		return has(func(d en.Date) bool { return d.Year > 0 })
	}
	return false
}

// neighbours are phrases for the day, month or year beside another one, and how far it is from that.
var neighbours = map[string]float64{
	"next month": 1, "following month": 1, "month after": 1, "month later": 1, "previous month": -1, "month before": -1, "month earlier": -1,
	"preceding year": -1, "preceding day": -1,
	"next day": 1, "following day": 1, "day after": 1, "day later": 1, "previous day": -1, "day before": -1, "day earlier": -1,
}

// dayBeside tells whether a phrase such as "the next day" is what the dates of the facts give.
func (r Rules) dayBeside(i int) bool {
	t := &r.Said.Tokens[i]
	for phrase, way := range neighbours {
		if len(t.Parts) > 1 && slices.Equal(t.Parts[len(t.Parts)-2:], r.Lex.Stems(phrase)) {
			unit := "day"
			if strings.Contains(phrase, "month") {
				unit = "month"
			} else if strings.Contains(phrase, "year") {
				unit = "year"
			}
			return r.apart(en.Quantity{Value: 1, Unit: unit}, way, i)
		}
	}
	return false
}

// apart tells whether two dates of the facts, one of them cited here, are so long from each other. Where the other one is
// cited before, or only one of them is said, the way from that one must be right; order is the word that says which way.
func (r Rules) apart(q en.Quantity, way float64, order int) bool {
	toward, fromOwn := false, false
	for _, t := range grammar.TurnsIn(r.Said.Tokens) {
		if t.Place == order && len(t.Behind) > 0 && !t.Back {
			toward, fromOwn = true, slices.ContainsFunc(t.Behind, r.onlyHere)
		}
	}
	said := func(d en.Date) bool {
		return slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool { return t.Sort == en.Dated && t.Date.Day > 0 && t.Date.Says(d) })
	}
	own, all := grammar.Dates(r.Own), grammar.Dates(append(slices.Clone(r.Own), r.Near...))
	for _, a := range own {
		for k, b := range all {
			d, ok := q.Parts(b, a)
			if !ok {
				continue
			}
			if way == 0 || k < len(own) && (q.Unit != "day" && q.Unit != "week" || said(a) == said(b)) {
				return true
			}
			if from := k >= len(own) || said(b); from == (d*way > 0) != (toward && (k < len(own) || fromOwn)) {
				return true
			}
		}
	}
	return false
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

// sameUnit tells whether "the same month" or "the same year" stands where the last date that was said and a date of the facts cited here share it:
// "The port opened on 3 May 2026. Holm left the same month", where a fact dates that to May 2026 as well.
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
	all := grammar.Dates(append(slices.Clone(r.Own), r.Near...))
	return slices.ContainsFunc(grammar.Dates(r.Own), func(a en.Date) bool {
		return here(a) && slices.ContainsFunc(all, func(b en.Date) bool {
			return last.Says(b) && a.Year == b.Year && a.Year > 0 && (said[i+1].Stem == "year" || said[i+1].Stem == "month" && a.Month == b.Month && a.Month > 0)
		})
	})
}

// dateSaidBefore gives the last date that the piece or the sentence before it says ahead of token i, but for one that "of" joins to it.
func (r Rules) dateSaidBefore(i int) (en.Date, bool) {
	for _, tokens := range [][]en.Token{r.Said.Tokens[:i], r.Lex.Analyse("", r.Prior).Tokens} {
		for k := len(tokens) - 1; k >= 0; k-- {
			if tokens[k].Sort == en.Dated && tokens[k].Date.Weekday == 0 && !(k == i-3 && len(tokens) == i && tokens[i-2].Text == "of") {
				return tokens[k].Date, true
			}
		}
	}
	return en.Date{}, false
}
