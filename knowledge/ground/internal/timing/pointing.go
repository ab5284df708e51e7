package timing

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// These rules look at words that point to something: "the day on which", "the last", "exports to Norway", "Holm (Vardal)".

// sameDay: "on 3 May, the day on which the ferry sailed" says of the ferry's sailing that it was on that day.
func (r Rules) sameDay() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 0; i+2 < len(said); i++ {
		if said[i].Sort != en.Dated || said[i+1].Before != en.Comma || !sayDay(said, i+1) {
			continue
		}
		v := nextVerb(said, i+2)
		if v < 0 || len(r.Found[v]) == 0 {
			continue
		}
		then := func(p reading.Place) bool {
			k := dateOfDeed(r.Own[p.Fact].Tokens, p.Token)
			return k >= 0 && datesMeet(said[i].Date, r.Own[p.Fact].Tokens[k].Date)
		}
		if !slices.ContainsFunc(r.Found[v], then) {
			return verdict.Missing(verdict.WrongDate, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// sayDay tells whether "the day", "the month" or "the year" stands at i with what happened then behind it.
func sayDay(tokens []en.Token, i int) bool {
	switch strings.TrimPrefix(strings.Replace(tokens[i].Text, "same ", "", 1), "the ") {
	case "day", "month", "year":
	case "the":
		return sayDay(tokens, i+1)
	default:
		return false
	}
	if i+1 == len(tokens) || tokens[i+1].Before != en.Joined {
		return false
	}
	next := tokens[i+1].Text
	return next != "before" && next != "after" && next != "of"
}

// nextVerb gives the next verb or past form from token i on, up to a comma; -1 where there is none.
func nextVerb(tokens []en.Token, i int) int {
	for k := i; k < len(tokens) && tokens[k].Before < en.Comma; k++ {
		if en.Verbal(tokens, k) || tokens[k].Ed && tokens[k].Content() {
			return k
		}
	}
	return -1
}

// theLast: what the piece calls the last one the facts do.
func (r Rules) theLast() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if callsLast(said, i) && !slices.ContainsFunc([]string{"last", "final", "latest", "finally", "ultimate"}, r.Says) {
			return verdict.Missing(verdict.Qualifier, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// callsLast tells whether a thing is called the last of its kind at i: "the last ferry", not "the last week".
func callsLast(tokens []en.Token, i int) bool {
	if tokens[i].Text != "last" || i == 0 || !en.Article(&tokens[i-1]) || i+1 >= len(tokens) {
		return false
	}
	next := &tokens[i+1]
	return next.Sort == en.Word && next.Content() && !en.TimeUnit(next.Stem)
}
