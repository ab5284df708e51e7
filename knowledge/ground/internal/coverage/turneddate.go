package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// turnedDate finds the date at i where a fact gives it by another one: 22 May in "On 23 May Holm asked about the sale closed the day
// before", August 2024 in "fell in August 2025 from a year earlier". It is that of what the fact says next before, or what it compares with.
func (r Rules) turnedDate(i int) bool {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for _, sentence := range grammar.SentencesIn(tokens) {
			for k := sentence[0] + 1; k < sentence[1]; k++ {
				d, from, ok := dateTurned(tokens, sentence, k)
				if ok && r.Said.Tokens[i].Date.Says(d) && r.datesSame(i, f, from) {
					r.put(i, f, k)
				}
			}
		}
	}
	return r.found(i)
}

// dateTurned gives the date that "the day before" or the like gives where it ends at k a sentence with one date, or that "from a year
// earlier" gives, and the token before the phrase.
func dateTurned(tokens []en.Token, sentence [2]int, k int) (d en.Date, from int, ok bool) {
	if k+1 < sentence[1] && tokens[start(tokens, k)].Text != "from" {
		return d, 0, false // "the day before the vote"
	}
	days := slices.DeleteFunc(slices.Clone(tokens[sentence[0]:sentence[1]]), func(t en.Token) bool { return t.Sort != en.Dated })
	if len(days) != 1 || days[0].Date.Year == 0 || days[0].Date.Month == 0 {
		return d, 0, false
	}
	d = days[0].Date
	switch t := tokens[k].Text; {
	case d.Day > 0 && (strings.HasSuffix(t, "day before") || strings.HasSuffix(t, "day earlier")):
		return dayAfter(d, -1), start(tokens, k), true
	case d.Day > 0 && (strings.HasSuffix(t, "day after") || strings.HasSuffix(t, "day later") || strings.HasSuffix(t, "next day")):
		return dayAfter(d, 1), start(tokens, k), true
	case strings.HasSuffix(t, "year earlier"), t == "earlier" && tokens[k-1].Text == "a year":
		d.Year--
		return d, start(tokens, k), true
	}
	return d, 0, false
}

// start gives the token before a phrase for a time that ends at k, and before its article and length.
func start(tokens []en.Token, k int) int {
	for k--; k > 0 && (en.Article(&tokens[k]) || tokens[k].Length()); k-- {
	}
	return max(0, k)
}

// dayAfter gives the day that is n days behind a date.
func dayAfter(d en.Date, n int) en.Date {
	t := d.Time().AddDate(0, 0, n)
	return en.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
}

// comparing are words before a date that something is compared with.
var comparing = strings.Fields("from than with against versus over on and between below above")

// datesSame tells whether the date at i dates in the piece what stands at from in a fact, or is compared with where the fact says "from".
func (r Rules) datesSame(i, f, from int) bool {
	said := r.Said.Tokens
	if r.Own[f].Tokens[from].Text == "from" {
		return slices.ContainsFunc(said[max(0, i-3):i], func(t en.Token) bool {
			return slices.ContainsFunc(strings.Fields(t.Text), func(w string) bool { return slices.Contains(comparing, w) })
		})
	}
	for k := i - 1; k >= 0 && said[k+1].Before < en.Strong; k-- {
		if en.Verbal(said, k) || r.FoundAt(k, f, from) {
			return r.FoundAt(k, f, from)
		}
	}
	return false
}
