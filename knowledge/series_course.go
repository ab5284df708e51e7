package knowledge

import (
	"slices"
	"strings"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// What an answer says of a series: what it was worth when the question says, or how it changed; and of that nothing twice.

// atMoment states what the series that is meant was worth when the question says. It tells whether it did.
func (c *composer) atMoment() bool {
	moments := c.s.momentsIn(c.h)
	kind := c.h.result.Reading.Kind
	if len(moments) == 0 || kind == search.Who || kind == search.Why {
		return false
	}
	stated := false
	for _, series := range sided(c.s.seriesMeant(c.h.result.Hits), c.h.result.Reading) {
		if kind == search.When && series.Unit != "date" || kind == search.YesNo && !series.counts(c.h.result.Reading) {
			continue // the moment tells which change is meant, and its day is wanted; or something else than the value may be asked about
		}
		for _, m := range moments {
			if c.s.Ends.Before(m.date) {
				continue // nobody knows yet
			}
			stated = c.derive(Derivation{Kind: Then, Series: series.ID, Of: []Operand{{Date: m.date.String()}}}) || stated
		}
	}
	return stated
}

// course states how the series that is meant changed over time, where that is asked. It tells whether it did.
func (c *composer) course() bool {
	r := c.h.result.Reading
	since := slices.Contains(r.Words, "since")
	if !asksCourse(r) || len(r.Dates) > 0 && !since {
		return false
	}
	stated, meant := false, c.s.seriesMeant(c.h.result.Hits)
	if len(meant) == 0 {
		meant = c.s.seriesSaid(r) // which the question names, though what was found is of the present
	}
	for _, series := range sided(meant, r) {
		stated = c.derive(Derivation{Kind: Course, Series: series.ID}) || stated
	}
	return stated
}

// shares lists values that stand side by side, where the best fact states one of them and the question names none.
func (c *composer) shares() {
	for _, series := range c.s.Series {
		if series.sideBySide() && series.states(c.h.facts[0].ID) && len(series.named(c.h.result.Reading)) == 0 && !c.past {
			c.derive(Derivation{Kind: Course, Series: series.ID})
			return
		}
	}
}

// courseWords show that a question asks how something changed over time.
var courseWords = strings.Fields("history timeline chronology develop develops developed development evolve evolved evolution change changes changed " +
	"changing fluctuate fluctuated trend trajectory course")

// asksCourse tells whether a question asks how something changed over time.
func asksCourse(r search.Reading) bool {
	if r.Kind == search.YesNo || r.Kind == search.Who || r.Kind == search.Why {
		return false
	}
	said := " " + strings.Join(r.Words, " ") + " "
	since := strings.Contains(said, " since ") && !strings.Contains(said, " since when ") && !strings.Contains(said, " since then ")
	return since || strings.Contains(said, " over time ") || slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(courseWords, w) })
}

// repeats tells whether a further fact adds nothing to the answer: its claim or its value was stated, or the other side's or what
// was longer ago was not asked for.
func (c *composer) repeats(f Fact) bool {
	return c.said(f) || c.valued() && c.stated(f) || c.otherSide(f) || c.longAgo(f) || c.reworded(f)
}

// several tells whether each of the facts answers something that is asked, and not just one of them what all of it asks.
func (c *composer) several() bool {
	return c.h.events || c.h.ordered || len(c.h.parts) > 1 || asksSeveral(c.h.result.Reading)
}

// longAgo tells whether the fact is an earlier state of something of which the answer to a question about the present gives the newest state
// and one before.
func (c *composer) longAgo(f Fact) bool {
	if c.past || !f.Superseded() || asksSeveral(c.h.result.Reading) || len(c.h.History) > 0 {
		return false
	}
	stated := 0
	for _, o := range c.facts {
		if c.s.sameLine(o, f) {
			stated++
		}
	}
	return stated >= 2
}

// otherSide tells whether the fact states a value of a series that stands beside the one whose side alone the question names. What
// happened on the other side in the past, or at the time that the question names, may be asked for all the same.
func (c *composer) otherSide(f Fact) bool {
	then := func(m moment) bool { return f.When.Overlaps(day.Span{From: m.date, To: m.date}) }
	if c.past && (c.begun != ofMoment || slices.ContainsFunc(c.s.momentsIn(c.h), then)) {
		return false
	}
	for _, series := range c.s.Series {
		if !series.states(f.ID) {
			continue
		}
		both := c.s.sides(series)
		if named := sided(both, c.h.result.Reading); len(named) == 1 && len(both) > 1 && !named[0].states(f.ID) {
			return true
		}
	}
	return false
}

// alike is the share of a claim's words from which a sentence says the same.
const alike = 0.95

// reworded tells whether the answer has all the numbers of the fact's claim, and nearly all its other words.
func (c *composer) reworded(f Fact) bool {
	said := wordSet(strings.Join(c.sentences, " "))
	known, all := 0, 0
	for w := range wordSet(f.Claim) {
		all++
		switch {
		case said[w]:
			known++
		case w[0] >= '0' && w[0] <= '9':
			return false
		}
	}
	return all > 0 && float64(known) >= alike*float64(all)
}

// wordSet gives the numbers and the beginnings of the longer words of a text.
func wordSet(text string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r < '0' || r > '9' && r < 'a' || r > 'z' }) {
		if len(w) > 3 || w[0] <= '9' {
			set[w[:min(len(w), 6)]] = true
		}
	}
	return set
}
