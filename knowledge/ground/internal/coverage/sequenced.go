package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// sequenced tells whether "first" at i opens what goes on with "then" or the like, and the days that the piece gives are in that order:
// whether they are those of the deeds is asked elsewhere.
func (r Rules) sequenced(i int) bool {
	said := r.Said.Tokens
	goesOn := slices.ContainsFunc(said[i+1:], func(t en.Token) bool {
		return grammar.AnyOf(&t, "then", "later", "afterwards", "followed", "next")
	})
	if i+1 < len(said) && said[i+1].Before == en.Joined && grammar.ContentWord(&said[i+1]) && !en.Verbal(said, i+1) && i > 0 && en.Article(&said[i-1]) {
		return false // "the first ruling"
	}
	return goesOn && r.inOrder()
}

// inOrder tells whether the piece gives two or more days or months, all behind one another.
func (r Rules) inOrder() bool {
	var last en.Date
	n := 0
	for k := range r.Said.Tokens {
		t := &r.Said.Tokens[k]
		if t.Sort != en.Dated || t.Date.Month == 0 {
			continue
		}
		d := t.Date
		if d.Year == 0 {
			d.Year = last.Year
		}
		if n++; n > 1 && d.Order() <= last.Order() {
			return false
		}
		last = d
	}
	return n > 1
}

// onlyTo tells whether "only" at i stands before "to" and what a fact says was done later: "opened the case in May, only to close it in July".
func (r Rules) onlyTo(i int) bool {
	said := r.Said.Tokens
	if r.next(i) != "to" || i < 2 || said[i].Before != en.Comma || !r.inOrder() {
		return false
	}
	done := func(p reading.Place) bool { t := r.at(p); return t.Ed && !en.Negated(r.Own[p.Fact].Tokens, p.Token, 3) }
	for k := i + 2; k < min(len(said), i+5); k++ {
		if said[k].Content() && said[k].Sort == en.Word {
			return r.foundWhere(k, done)
		}
	}
	return false
}

// firstListed tells whether "first" at i stands before the first of three days or more that a fact lists: "the first of the calls was on 5 May".
func (r Rules) firstListed(i int) bool {
	said := r.Said.Tokens
	if r.before(i) != "the" {
		return false
	}
	for k := i + 1; k < len(said) && said[k].Before < en.Strong && !said[k].Is(en.Negative); k++ {
		if said[k].Sort == en.Dated {
			return said[k].Date.Day > 0 && slices.ContainsFunc(r.Own, func(f en.Text) bool { return opensDays(f.Tokens, said[k].Date) })
		}
	}
	return false
}

// opensDays tells whether a date is the earliest of the days that a text lists, three or more in one sentence, and it has no others.
func opensDays(tokens []en.Token, d en.Date) bool {
	var days []en.Date
	for k := len(tokens) - 1; k >= 0; k-- {
		if len(days) > 0 && en.Verbal(tokens, k) {
			break // what stands before the list
		}
		if tokens[k].Sort != en.Dated || tokens[k].Date.Day == 0 {
			continue
		}
		day := tokens[k].Date
		if n := len(days); day.Year == 0 && n > 0 {
			day.Year = days[n-1].Year
		}
		days = append(days, day)
	}
	if len(days) < 3 || len(grammar.SentencesIn(tokens)) > 1 {
		return false
	}
	first := slices.MinFunc(days, func(a, b en.Date) int { return a.Order() - b.Order() })
	return d.Says(first)
}
