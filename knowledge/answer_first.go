package knowledge

import (
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// Which of the facts that were found answers first, where the best one is of another than is asked about.

// first puts a fact first, before those that were found; the best of them goes where it is of what is not asked about.
func (h *heard) first(f Fact, instead bool) {
	rest := slices.DeleteFunc(slices.Clone(h.facts), func(o Fact) bool { return o.ID == f.ID })
	if instead && len(rest) > 0 && rest[0].ID == h.facts[0].ID {
		rest = rest[1:]
	}
	h.facts = append([]Fact{f}, rest...)
}

// ofSide puts first what a value is on the side that a question names, where the best fact states the other side's: now, where the present is
// asked about, else the likeliest.
func (h *heard) ofSide(s *Snapshot) {
	best, r := h.facts[0], h.result.Reading
	for _, series := range s.Series {
		sides := s.sides(series)
		named := sided(sides, r)
		if !series.states(best.ID) || len(sides) < 2 || len(named) != 1 || named[0].states(best.ID) || !asksValue(r) {
			continue
		}
		if !asksOfPast(*h) && len(r.Dates) == 0 {
			h.first(s.must(named[0].newest().Fact), true)
			return
		}
		at := slices.IndexFunc(h.result.Hits, func(hit search.Hit) bool { return named[0].states(hit.ID) })
		if at >= 0 && h.result.Hits[at].Share >= worthATry {
			h.first(s.must(h.result.Hits[at].ID), true)
		}
		return
	}
}

// sides gives a series and those that stand beside it.
func (s *Snapshot) sides(series Series) []Series {
	both := []Series{series}
	for _, o := range s.Series {
		if o.beside(series) {
			both = append(both, o)
		}
	}
	return both
}

// ofLastYear puts the last year's value first where a question asks how much something is that is counted by the year, and names no time.
func (h *heard) ofLastYear(s *Snapshot) {
	r := h.result.Reading
	if r.Kind != search.HowMuch || asksOfPast(*h) || len(r.Dates)+len(r.Numbers) > 0 || says(r, comparatives) {
		return
	}
	for _, series := range s.Series {
		if last := series.newest(); series.yearly() && series.states(h.facts[0].ID) && last.Fact != h.facts[0].ID {
			h.first(s.must(last.Fact), false)
			return
		}
	}
}

// nearlyAsLikely is the part of the best fact's share that another one needs to be as likely meant.
const nearlyAsLikely = 0.5

// ofNames puts first the fact that is about all that a question names, where the best one is not, and that one is nearly as likely.
func (h *heard) ofNames(s *Snapshot) {
	best, names := h.result.Hits[0], h.result.Reading.Entities
	if h.facts[0].ID != best.ID || h.facts[0].about(names) || len(names) < 2 {
		return
	}
	for _, hit := range h.result.Hits[1:] {
		if hit.Share < nearlyAsLikely*best.Share {
			return
		}
		if f := s.must(hit.ID); f.about(names) {
			h.first(f, false)
			return
		}
	}
}

// ofValue puts first, where a question asks when something came to an amount, the fact that gives the series that is meant that value.
func (h *heard) ofValue(s *Snapshot) {
	r := h.result.Reading
	said := strings.Join(r.Words, " ")
	asked := amountsIn(said)
	if r.Kind != search.When || len(asked) != 1 || strings.Contains(said, "from "+asked[0]) {
		return
	}
	for _, series := range sided(s.seriesMeant(h.result.Hits), r) {
		worth := func(p Point) bool { return p.Label == "" && series.amountOf(p) == asked[0] }
		at := slices.IndexFunc(series.Points, worth)
		if at >= 0 && !slices.ContainsFunc(series.Points, func(p Point) bool { return p.Fact == h.facts[0].ID && worth(p) }) {
			h.first(s.must(series.Points[at].Fact), false)
			return
		}
	}
}

// presents tells whether a question asks no more than who somebody is, and the best fact says that.
func (s *Snapshot) presents(h heard) bool {
	r := h.result.Reading
	return r.Kind == search.Who && len(r.Entities) == 1 && r.Content() == 1 && s.introduces(h.facts[0]) && h.facts[0].about(r.Entities)
}
