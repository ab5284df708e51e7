package timing

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
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

// deedBefore tells whether a verb before token i of the piece, in its part of the sentence, is the one that stands before a place in a
// fact.
func (r Rules) deedBefore(i int, p reading.Place) bool {
	said := r.Said.Tokens
	for v := i - 1; v > 0 && said[v+1].Before < en.Strong; v-- {
		if !en.Verbal(said, v) || said[v].Is(en.Noun) {
			continue
		}
		before := slices.ContainsFunc(r.Found[v], func(u reading.Place) bool {
			return u.Fact == p.Fact && u.Token < p.Token && en.Verbal(r.Own[u.Fact].Tokens, u.Token)
		})
		if before {
			return true
		}
		if said[v].Is(en.Ending) {
			return false
		}
	}
	return false
}

// lasts tells whether "until" stands before a date.
func lasts(tokens []en.Token, i int) bool {
	return i > 0 && (tokens[i-1].Text == "until" || tokens[i-1].Text == "till")
}

// calledByEnd: a thing is not called by the day to which another thing goes in the facts: "the order of 19 June" for "signed an order that
// moved the deadline to 19 June".
func (r Rules) calledByEnd() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		thing := calledBy(said, i)
		if thing < 0 || len(r.Found[thing]) == 0 {
			continue
		}
		by, other := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			if p.Token < 2 || tokens[p.Token-1].Text != "to" || tokens[p.Token].Before != en.Joined {
				return false
			}
			return !slices.ContainsFunc(r.Found[thing], func(q reading.Place) bool {
				return q.Fact != p.Fact || q.Token > p.Token || !slices.ContainsFunc(tokens[q.Token:p.Token], apart)
			})
		})
		if other {
			return verdict.Against(verdict.WrongDate, said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// apart tells whether a part of a sentence begins with a token.
func apart(t en.Token) bool { return t.Before >= en.Comma }

// calledBy gives the noun that the day at i says which one it is: "the 19 June order", "the order of 19 June"; -1 where there is none.
func calledBy(tokens []en.Token, i int) int {
	switch {
	case tokens[i].Sort != en.Dated || tokens[i].Date.Day == 0 || i == 0:
		return -1
	case tokens[i-1].Text == "of" && i > 1 && grammar.ContentWord(&tokens[i-2]):
		return i - 2
	case grammar.OpensNoun(&tokens[i-1]) && grammar.JoinedAt(tokens, i+1) && grammar.ContentWord(&tokens[i+1]):
		return i + 1
	}
	return -1
}

// mostAndOne: where most sources give one date and one another, each keeps its own.
func (r Rules) mostAndOne() (verdict.Verdict, bool) {
	most, one, ok := datesOfSources(r.Said.Tokens)
	if !ok || most.Day == one.Day {
		return verdict.Verdict{}, false
	}
	for _, f := range r.Own {
		theirMost, theirOne, ok := datesOfSources(f.Tokens)
		if ok && most.Day == theirOne.Day && one.Day == theirMost.Day {
			return verdict.Against(verdict.Binding, "most", f.ID), true
		}
	}
	return verdict.Verdict{}, false
}

// datesOfSources gives the only date of the part of a sentence that tells what most say, and of the one that tells what one says: "most
// put it on 3 May, but one on 4 May".
func datesOfSources(tokens []en.Token) (most, one en.Date, ok bool) {
	start := 0
	for k := 1; k <= len(tokens); k++ {
		if k < len(tokens) && tokens[k].Before != en.Strong && !(tokens[k].Before == en.Comma && tokens[k].Text == "but") {
			continue
		}
		sources, day := sourcesAndDay(tokens[start:k])
		switch sources {
		case "most":
			most = day
		case "one":
			one = day
		}
		start = k
	}
	return most, one, most != (en.Date{}) && one != (en.Date{})
}

// sourcesAndDay tells whether "most" or "one" stands in a part of a sentence, and gives the day in it; no source where it has not just
// one of each.
func sourcesAndDay(part []en.Token) (sources string, day en.Date) {
	days := 0
	for _, t := range part {
		switch {
		case t.Sort == en.Dated && t.Date.Day > 0:
			day = t.Date
			days++
		case strings.HasSuffix(t.Text, "most"):
			sources += "most"
		case t.Text == "one":
			sources += "one"
		}
	}
	if days != 1 {
		return "", day
	}
	return sources, day
}
