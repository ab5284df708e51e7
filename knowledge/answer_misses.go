package knowledge

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// A near miss is a question about something that the facts know well, for a detail that none of them gives: of another country, another
// thing, another year. Search finds the nearest fact and is sure of it, because all but that detail fits.

// miss is how a question misses the facts that were found for it.
type miss string

// The ways in which it does.
const (
	noMiss    miss = ""
	elsewhere miss = "it asks of a place of which the facts found don't speak"
	uncounted miss = "it counts something of which the facts found don't speak"
	otherYear miss = "it asks of a year of which the facts found don't speak"
)

// missed tells how the question misses its facts, unless they settle what it says all the same.
func (s *Snapshot) missed(h heard) miss {
	if h.lead != "" || h.events || h.spell != nil || len(h.facts) == 0 { // a lead says itself what the facts lack
		return noMiss
	}
	how := s.missing(h)
	if how != noMiss && !h.settled().nothing() {
		return noMiss
	}
	return how
}

// missing is missed, whatever the facts settle.
func (s *Snapshot) missing(h heard) miss {
	r := h.result.Reading
	var ids []string
	for _, f := range h.facts {
		ids = append(ids, f.ID)
	}
	switch {
	case len(s.index.Elsewhere(r, ids)) > 0:
		return elsewhere
	case s.index.Uncounted(r, ids):
		return uncounted
	case asksValue(r) && h.ofYear(h.facts...):
		return otherYear
	}
	return noMiss
}

// nearly tells whether an answer must say that it is only the nearest there is: where the question misses the place, but the best fact covers
// other countries without naming them, or the place is not all that it asks of, and where the best fact is of another year.
func (s *Snapshot) nearly(h heard, how miss) bool {
	switch {
	case h.events, len(h.facts) == 0:
		return false
	case how == elsewhere:
		return coversOthers(h.facts[0]) || s.besides(h)
	case how == noMiss && (h.otherAmount() || h.nobody() || s.turnedRound(h)):
		return true
	}
	return how == noMiss && h.result.Reading.Kind != search.YesNo && h.ofYear(h.facts[0])
}

// otherAmount tells whether a question that takes an amount for granted, as in "when did it reach 200 percent", names one of a kind of which
// the facts shown have only others.
func (h heard) otherAmount() bool {
	if h.result.Reading.Kind == search.YesNo {
		return false
	}
	asked := amountsIn(strings.Join(h.result.Reading.Words, " "))
	if len(asked) == 0 {
		return false
	}
	return !slices.ContainsFunc(h.facts, func(f Fact) bool {
		given := amountsIn(f.Claim)
		return slices.ContainsFunc(asked, func(a string) bool { return slices.Contains(given, a) })
	})
}

// amountsIn gives the amounts that a text names, without those of time.
func amountsIn(text string) []string {
	var all []string
	for _, m := range figure.FindAllStringSubmatch(text, -1) {
		if !slices.Contains(timely, strings.TrimSuffix(m[1], "s")) {
			all = append(all, m[0])
		}
	}
	return all
}

// timely are the units of time, and what is counted in turns.
var timely = strings.Fields("day week month year time round")

// nobody tells whether a question asks for people, or who did something, and none of the facts shown names any that it does not name itself.
func (h heard) nobody() bool {
	if !h.result.Reading.WantsSomebody() || !h.facts[0].known() {
		return false
	}
	return !slices.ContainsFunc(h.facts, func(f Fact) bool {
		at := slices.IndexFunc(h.result.Hits, func(hit search.Hit) bool { return hit.ID == f.ID })
		return at < 0 || h.result.Hits[at].Features[search.Serves] >= 0
	})
}

// turnedRound tells whether a question takes for granted the opposite of what the best fact tells: "when did they lift it", where it tells that
// they imposed it.
func (s *Snapshot) turnedRound(h heard) bool {
	judge, err := s.judge()
	if err != nil || h.result.Reading.Kind == search.YesNo {
		return false
	}
	return slices.ContainsFunc(s.premisesOf(h.result.Reading, judge), func(st statement) bool {
		return st.verb != "" && judge.Opposes(st.past, h.facts[0].Claim)
	})
}

// besides tells whether a question may speak of a place only in passing: it has parts, tells something before it asks or of who asks, or
// takes something for granted, which the facts may know better.
func (s *Snapshot) besides(h heard) bool {
	r := h.result.Reading
	own := slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(self, w) })
	before := strings.ContainsAny(strings.TrimRight(h.Text, " .?!"), ".?!")
	return own || before || r.Kind == search.Why || len(s.partsOf(h.Text, h.result)) > 1
}

// self are the words for the one who asks.
var self = strings.Fields("i im ive my me we our ours")

// coversOthers tells whether a fact's claim speaks of countries without naming them.
func coversOthers(f Fact) bool {
	return slices.ContainsFunc(others, func(w string) bool { return strings.Contains(strings.ToLower(f.Claim), w) })
}

// others are words for countries that are not named.
var others = []string{"countries", "trading partners", "worldwide", "abroad", "anywhere", "most imports", "all imports"}

// asksValue tells whether a question asks for a value, or names only what it is about.
func asksValue(r search.Reading) bool { return r.Kind == search.HowMuch || r.Kind == search.NoKind }

// ofYear tells whether the question asks how it was in one year of which none of the facts speaks.
func (h heard) ofYear(facts ...Fact) bool {
	year, asked := yearAsked(h.result.Reading)
	if !asked || len(facts) == 0 {
		return false
	}
	within := day.Span{From: year, To: day.Date{Year: year.Year + 1}} // in which a year's figures come out
	return !slices.ContainsFunc(facts, func(f Fact) bool {
		dates := datesOf(f)
		of := func(d day.Date) bool { return within.Contains(d.First()) }
		return len(dates) == 0 || f.When.Overlaps(within) || f.Holds.Overlaps(within) || slices.ContainsFunc(dates, of)
	})
}

// yearAsked gives the one year of which a question asks: it stands at its end or its beginning, and no other date beside it.
func yearAsked(r search.Reading) (day.Date, bool) {
	if len(r.Dates) != 1 || r.Dates[0].Year == 0 || r.Dates[0].Month != 0 {
		return day.Date{}, false
	}
	at := slices.Index(r.Words, strconv.Itoa(r.Dates[0].Year))
	asked := at > 0 && at+1 == len(r.Words) || at == 0 || at == 1 && r.Words[0] == "in"
	return r.Dates[0].Date(0), asked
}

// gap says that the series that is meant has no value at the moment that the question names, or nothing where it has one, or where the
// best fact is of just that moment.
func (s *Snapshot) gap(h heard) string {
	r, moments := h.result.Reading, s.momentsIn(h)
	if len(h.facts) == 0 || len(moments) != 1 || r.Dates[0].Year == 0 || slices.Contains(noValue, r.Kind) {
		return ""
	}
	m, meant := moments[0], sided(s.seriesMeant(h.result.Hits), r)
	then := timed{span: day.Span{From: m.date, To: m.date}}
	known := func(series Series) bool {
		return series.Called == "" || slices.ContainsFunc(series.Points, series.known(m).of)
	}
	if len(meant) == 0 || s.Ends.Before(m.date) || then.spoken(h.facts[0]) || slices.ContainsFunc(meant, known) {
		return ""
	}
	return fmt.Sprintf("My facts give no value of %s for %s.", meant[0].Called, m.date.Words())
}

// noValue are the kinds of questions that ask for something else than a value.
var noValue = []search.Kind{search.Who, search.Why, search.When, search.YesNo}
