package knowledge

import (
	"fmt"
	"slices"
	"strings"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/search"
)

// moment is a date that a question names.
type moment struct{ date day.Date }

// momentsOf gives the dates that a question names. One without a year is the last such date that the base covers.
func (s *Snapshot) momentsOf(r search.Reading) []moment {
	var all []moment
	for _, m := range r.Dates {
		date := m.Date(s.Ends.Year)
		if m.Year == 0 && s.Ends.Before(date) {
			date = m.Date(s.Ends.Year - 1)
		}
		all = append(all, moment{date})
	}
	return all
}

// words puts the moment at the start of a sentence.
func (m moment) words() string {
	if m.date.Day != 0 {
		return "On " + m.date.Words()
	}
	return "In " + m.date.Words()
}

// of tells whether the point's value held at some time of the moment.
func (m moment) of(p Point) bool {
	starts := p.Holds.From.IsZero() || p.Holds.From.First().Before(m.date.End())
	ends := p.Holds.To.IsZero() || m.date.First().Before(p.Holds.To.First())
	return starts && ends
}

// during gives the values that the series had at the moment, as one sentence, and the facts that state them.
func (s Series) during(m moment) (string, []string) {
	var values, facts []string
	for _, p := range s.Points {
		if m.of(p) {
			values = append(values, s.value(p)+until(p))
			facts = append(facts, p.Fact)
		}
	}
	if len(values) == 0 {
		return "", nil
	}
	return fmt.Sprintf("%s, %s: %s.", m.words(), s.Title, strings.Join(values, "; ")), facts
}

// until writes when a point ends to hold, where it does and no label says so.
func until(p Point) string {
	if p.Holds.To.IsZero() || p.Label != "" {
		return ""
	}
	return " to " + p.Holds.To.Words()
}

// seriesMeant gives the series that the likeliest facts are points of, the likeliest first, each with those that belong
// beside it.
func (s *Snapshot) seriesMeant(hits []search.Hit) []Series {
	weights := make([]float64, len(s.Series))
	for _, hit := range hits {
		f := s.must(hit.ID)
		for i, series := range s.Series {
			if slices.ContainsFunc(series.Points, func(p Point) bool { return p.Fact == f.ID }) {
				weights[i] += hit.Share
			}
		}
	}
	best := -1
	for i, w := range weights {
		if w >= likelyEnough && (best < 0 || w > weights[best]) {
			best = i
		}
	}
	if best < 0 {
		return nil
	}
	meant := []Series{s.Series[best]}
	for _, o := range s.Series {
		if o.ID == meant[0].Beside || o.Beside == meant[0].ID && o.Beside != "" {
			meant = append(meant, o)
		}
	}
	return meant
}

// likelyEnough is the share that a series' facts must have.
const likelyEnough = 0.25

// atMoment states what the series that is meant was worth when the question says. It tells whether it did.
func (c *composer) atMoment() bool {
	moments := c.s.momentsOf(c.h.result.Reading)
	kind := c.h.result.Reading.Kind
	if c.h.events || len(moments) == 0 || kind == search.Who || kind == search.Why {
		return false
	}
	stated := false
	for _, series := range c.s.seriesMeant(c.h.result.Hits) {
		if kind == search.When && series.Unit != "date" {
			continue // the moment tells which change is meant, and its day is wanted
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
