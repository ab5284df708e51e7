package timing

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// doneOnEnd tells whether the piece dates by "on" a deed that the facts say lasts until that day: "suspended on 10 May" for "until".
func (r Rules) doneOnEnd(i int) bool {
	said := r.Said.Tokens
	if said[i].Sort != en.Dated || i == 0 || said[i-1].Text != "on" {
		return false
	}
	return !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		return !lasts(tokens, p.Token) || !r.deedBefore(i, p)
	})
}

// deedBefore tells whether a verb before token i of the piece, in its part of the sentence, is the one that stands before a place in a fact.
func (r Rules) deedBefore(i int, p reading.Place) bool {
	for v := i - 1; v > 0 && r.Said.Tokens[v+1].Before < en.Strong; v-- {
		if !en.Verbal(r.Said.Tokens, v) || r.Said.Tokens[v].Is(en.Noun) {
			continue
		}
		if slices.ContainsFunc(r.Found[v], func(u reading.Place) bool {
			return u.Fact == p.Fact && u.Token < p.Token && en.Verbal(r.Own[u.Fact].Tokens, u.Token)
		}) {
			return true
		}
		if r.Said.Tokens[v].Is(en.Ending) {
			return false
		}
	}
	return false
}

// lasts tells whether "until" stands before a date.
func lasts(tokens []en.Token, i int) bool {
	return i > 0 && (tokens[i-1].Text == "until" || tokens[i-1].Text == "till")
}

// mostAndOne: where most sources give one date and one another, each keeps its own.
func (r Rules) mostAndOne() (verdict.Verdict, bool) {
	most, one := datesOfSources(r.Said.Tokens)
	for _, f := range r.Own {
		a, b := datesOfSources(f.Tokens)
		if most != (en.Date{}) && one != (en.Date{}) && a != (en.Date{}) && b != (en.Date{}) && most.Day == b.Day && one.Day == a.Day && most.Day != one.Day {
			return verdict.Against(verdict.Binding, "most", f.ID), true
		}
	}
	return verdict.Verdict{}, false
}

// datesOfSources gives the only date of the part of a sentence that tells what most say, and of the one that tells what one says.
func datesOfSources(tokens []en.Token) (most, one en.Date) {
	lo := 0
	for k := 1; k <= len(tokens); k++ {
		if k < len(tokens) && tokens[k].Before != en.Strong && !(tokens[k].Before == en.Comma && tokens[k].Text == "but") {
			continue
		}
		var d []en.Date
		of := ""
		for _, t := range tokens[lo:k] {
			switch {
			case t.Sort == en.Dated && t.Date.Day > 0:
				d = append(d, t.Date)
			case strings.HasSuffix(t.Text, "most"):
				of += "most"
			case t.Text == "one":
				of += "one"
			}
		}
		if lo = k; len(d) != 1 {
			continue
		}
		switch of {
		case "most":
			most = d[0]
		case "one":
			one = d[0]
		}
	}
	return most, one
}
