package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// nextWithin tells whether the next word or name of the piece from token i on that states something stands in a fact between two places.
func (r Rules) nextWithin(i, f, from, to int) bool {
	for ; i < len(r.Found) && r.Said.Tokens[i].Before < en.Strong; i++ {
		if t := &r.Said.Tokens[i]; t.Sort != en.Number && t.Content() && !t.Is(en.Linking) && r.found(i) {
			return r.foundBetween(i, f, from, to)
		}
	}
	return false
}

// yearFrom tells whether "more than" or "almost" stands before a year or month from another day, and two days of the facts lie so far
// apart: "more than a year before".
func (r Rules) yearFrom(i int) bool {
	said := r.Said.Tokens
	over := false
	switch said[i].Text {
	case "more than", "over":
		over = true
	case "almost", "nearly":
	default:
		return false
	}
	if i+1 == len(said) || said[i+1].Before != en.Joined || len(said[i+1].Parts) != 3 || grammar.OrderWay(&said[i+1]) == 0 {
		return false
	}
	unit := said[i+1].Parts[1]
	if !en.TimeUnit(unit) {
		return false
	}
	all := append(grammar.Dates(r.Own), grammar.Dates(r.Near)...)
	for k, a := range all {
		for _, b := range all[:k] {
			n, ok := unitsApart(a, b, unit)
			if ok && (over && n > 1 && n < 2 || !over && n > .8 && n < 1) {
				return true
			}
		}
	}
	return false
}

// unitsApart gives how many units lie between two dates, either way, and whether they say enough to tell; years by their months where
// they can be.
func unitsApart(a, b en.Date, unit string) (n float64, ok bool) {
	n, ok = en.Apart(a, b, unit)
	if months, told := en.Apart(a, b, "month"); unit == "year" && told {
		n, ok = months/12, true
	}
	return max(n, -n), ok
}

// spentTogether tells whether a length of time that two are said to spend together is how long a fact says that they met or talked:
// "spent an hour together" for "met for an hour".
func (r Rules) spentTogether(i int) bool {
	said := r.Said.Tokens
	for k := i + 1; k+1 < min(len(said), i+5); k++ {
		if said[k].Length() && said[k+1].Text == "together" {
			return r.factHas(func(t en.Token) bool { return t.Sort == en.Word && slices.Contains(togetherBy, en.StemsOf(&t)[0]) })
		}
	}
	return false
}

// togetherBy are the stems of verbs by which two are together.
var togetherBy = strings.Fields("meet talk speak confer sit")

// allows tells whether a length of time beside "allowed" or "set aside" is in a fact how long a period is: "90 days were allowed for the
// sale" for "a 90-day sale period".
func (r Rules) allows(i int) bool {
	said := r.Said.Tokens
	for k := max(0, i-4); k < min(len(said), i+4); k++ {
		if !said[k].Length() {
			continue
		}
		for f := range r.Own {
			tokens := r.Own[f].Tokens
			for n := range tokens {
				if tokens[n].Gives(said[k].Quantity) && slices.ContainsFunc(tokens[n:min(len(tokens), n+4)], ofPeriod) {
					return true
				}
			}
		}
	}
	return false
}

// ofPeriod tells whether a word or one of a phrase is "period": "sale period".
func ofPeriod(t en.Token) bool { return slices.Contains(en.StemsOf(&t), "period") }

// beganThen tells whether "began to" or "started" stands before a deed that a fact says was done from a day on: "began sinking on 3 May"
// for "from 3 May ferries sank".
func (r Rules) beganThen(i int) bool {
	said := r.Said.Tokens
	switch en.StemsOf(&said[i])[0] {
	case "begin", "start", "commenc":
	default:
		return false
	}
	if en.Negated(said, i, 3) {
		return false
	}
	deed, to := i+1, strings.HasSuffix(said[i].Text, " to")
	if r.next(i) == "to" {
		deed, to = i+2, true
	}
	if deed >= len(said) || said[deed].Before != en.Joined || said[deed].Sort != en.Word || !said[deed].Ing && !to {
		return false
	}
	return r.foundWhere(deed, func(p reading.Place) bool { return doneFrom(r.Own[p.Fact].Tokens, p.Token) })
}

// doneFrom tells whether a fact says that the deed at v was done from a day on: "from 3 May ferries sank".
func doneFrom(tokens []en.Token, v int) bool {
	for k := 0; k+1 < len(tokens); k++ {
		switch tokens[k].Text {
		case "from", "since", "as of":
			if tokens[k+1].Sort == en.Dated && !apartFrom(tokens, v, k) {
				return true
			}
		}
	}
	return false
}

// apartFrom tells whether something else is done between two tokens of a text, or begins there.
func apartFrom(tokens []en.Token, a, b int) bool {
	for k := min(a, b) + 1; k < max(a, b); k++ {
		if tokens[k].Before == en.Strong || en.Verbal(tokens, k) && tokens[k].Stem != "have" && !tokens[k].Hyphen {
			return true
		}
	}
	return tokens[max(a, b)].Before == en.Strong
}
