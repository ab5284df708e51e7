package ground

import (
	"slices"
	"strings"
)

// sameTime tells whether a word is the day, month or year of a date in the facts: "that month", "the same year".
func (r *reading) sameTime(i int) bool {
	said := r.said.tokens
	if i == 0 || said[i-1].text != "that" && said[i-1].text != "same" && said[i-1].text != "the" {
		return false
	}
	has := func(want func(date) bool) bool {
		return slices.ContainsFunc(dates(append(slices.Clone(r.own), r.near...)), want)
	}
	switch said[i].text {
	case "day":
		return has(func(d date) bool { return d.day > 0 })
	case "month":
		return has(func(d date) bool { return d.month > 0 })
	case "year":
		return has(func(d date) bool { return d.year > 0 })
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
func (r *reading) dayBeside(i int) bool {
	t := &r.said.tokens[i]
	for phrase, way := range neighbours {
		if len(t.parts) > 1 && slices.Equal(t.parts[len(t.parts)-2:], r.lex.stems(phrase)) {
			unit := "day"
			if strings.Contains(phrase, "month") {
				unit = "month"
			} else if strings.Contains(phrase, "year") {
				unit = "year"
			}
			return r.apart(quantity{value: 1, unit: unit}, way, i)
		}
	}
	return false
}

// apart tells whether two dates of the facts, one of them cited here, are so long from each other. Where the other one is
// cited before, or only one of them is said, the way from that one must be right; order is the word that says which way.
func (r *reading) apart(q quantity, way float64, order int) bool {
	toward, fromOwn := false, false
	for _, t := range turnsIn(r.said.tokens) {
		if t.at == order && len(t.behind) > 0 && !t.back {
			toward, fromOwn = true, slices.ContainsFunc(t.behind, r.onlyHere)
		}
	}
	said := func(d date) bool {
		return slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.sort == dated && t.d.day > 0 && t.d.says(d) })
	}
	own, all := dates(r.own), dates(append(slices.Clone(r.own), r.near...))
	for _, a := range own {
		for k, b := range all {
			d, ok := q.parts(b, a)
			if !ok {
				continue
			}
			if way == 0 || k < len(own) && (q.unit != "day" && q.unit != "week" || said(a) == said(b)) {
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
func (r *reading) onlyHere(i int) bool {
	t := &r.said.tokens[i]
	if t.sort == dated {
		says := func(d date) bool { return t.d.says(d) }
		return slices.ContainsFunc(dates(r.own), says) && !slices.ContainsFunc(dates(r.near), says)
	}
	return len(r.find(t, r.own)) > 0 && len(r.find(t, r.near)) == 0
}

// oneDay tells whether the one day of the facts cited here is one of those cited before, for "the same day".
func (r *reading) oneDay() bool {
	days := slices.DeleteFunc(dates(r.own), func(d date) bool { return d.day == 0 })
	if slices.ContainsFunc(r.own, func(f text) bool { return len(sentencesIn(f.tokens)) > 1 }) {
		return false
	}
	return len(days) == 1 && slices.Contains(dates(r.near), days[0])
}

// otherYear: what a fact tells of this year is not told of the next one.
func (r *reading) otherYear() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		which, unit := relativeTime(said, i)
		if unit == "" {
			continue
		}
		for f := range r.own {
			same, other := false, false
			for k := range r.own[f].tokens {
				if w, u := relativeTime(r.own[f].tokens, k); u == unit {
					same, other = same || w == which, other || w != which
				}
			}
			if other && !same {
				return against(WrongDate, which+" "+unit, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// relativeTime gives the word and the unit of "this year", "next month" and the like at k; none elsewhere.
func relativeTime(tokens []token, k int) (which, unit string) {
	first, rest, one := strings.Cut(tokens[k].text, " ")
	if !one && k+1 < len(tokens) && tokens[k+1].before == joined {
		rest = tokens[k+1].text
	}
	if first != "this" && first != "next" && first != "last" || k > 0 && tokens[k-1].text == "the" {
		return "", ""
	}
	switch rest {
	case "year", "month", "week", "quarter":
		return first, rest
	}
	return "", ""
}

// sameUnit tells whether "the same month" or "the same year" stands where the last date that was said and a date of the facts cited here share it:
// "The port opened on 3 May 2026. Holm left the same month", where a fact dates that to May 2026 as well.
func (r *reading) sameUnit(i int) bool {
	said := r.said.tokens
	if i+1 == len(said) || said[i].text != "same" || said[i-1].text != "the" && said[i-1].text != "that" {
		return false
	}
	last, ok := r.dateSaidBefore(i)
	if !ok {
		return false
	}
	here := func(d date) bool { return true }
	if i > 2 && said[i-2].text == "of" && said[i-3].sort == dated {
		here = said[i-3].d.says // "in July of the same year"
	}
	all := dates(append(slices.Clone(r.own), r.near...))
	return slices.ContainsFunc(dates(r.own), func(a date) bool {
		return here(a) && slices.ContainsFunc(all, func(b date) bool {
			return last.says(b) && a.year == b.year && a.year > 0 && (said[i+1].stem == "year" || said[i+1].stem == "month" && a.month == b.month && a.month > 0)
		})
	})
}

// dateSaidBefore gives the last date that the piece or the sentence before it says ahead of token i, but for one that "of" joins to it.
func (r *reading) dateSaidBefore(i int) (date, bool) {
	for _, tokens := range [][]token{r.said.tokens[:i], r.lex.analyse("", r.prior).tokens} {
		for k := len(tokens) - 1; k >= 0; k-- {
			if tokens[k].sort == dated && tokens[k].d.weekday == 0 && !(k == i-3 && len(tokens) == i && tokens[i-2].text == "of") {
				return tokens[k].d, true
			}
		}
	}
	return date{}, false
}
