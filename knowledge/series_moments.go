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

// momentsIn is momentsOf in the light of what was found: a date without a year is one that was still to come where the base
// ends, if a likely fact names it, unless it lies ahead today and the question is about the past.
func (s *Snapshot) momentsIn(h heard) []moment {
	all := s.momentsOf(h.result.Reading)
	past := asksOfPast(h)
	for i, m := range h.result.Reading.Dates {
		date := m.Date(s.Ends.Year)
		if m.Year == 0 && all[i].date != date && (!past || date.First().Before(h.Now)) && s.foretold(date, h.result.Hits) {
			all[i].date = date
		}
	}
	return all
}

// foretold tells whether one of the likely facts names the date, or a day of it.
func (s *Snapshot) foretold(date day.Date, hits []search.Hit) bool {
	for i, hit := range hits {
		if i > 0 && hit.Share < worthATry {
			break
		}
		f := s.must(hit.ID)
		if slices.ContainsFunc(append(s.toCome(f.Claim), f.Holds.To), func(d day.Date) bool { return !d.First().Before(date.First()) && d.First().Before(date.End()) }) {
			return true
		}
	}
	return false
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

// known gives the moment as far as the series knows it: of what is counted by the year, the year.
func (s Series) known(m moment) moment {
	if s.yearly() {
		return moment{day.Date{Year: m.date.Year}}
	}
	return m
}

// then is during for the one date of a derivation.
func (s Series) then(of []Operand) (string, []string) {
	if len(of) != 1 {
		return "", nil
	}
	date, err := day.Parse(of[0].Date)
	if err != nil {
		return "", nil
	}
	return s.during(moment{date})
}

// during gives the values that the series had at the moment, as one sentence, and the facts that state them.
func (s Series) during(m moment) (string, []string) {
	m = s.known(m)
	points, facts := merged(slices.DeleteFunc(slices.Clone(s.Points), func(p Point) bool { return !m.of(p) }))
	switch {
	case len(points) == 0:
		return "", nil
	case points[0].Label != "":
		said, _ := s.list(s.Title+", "+lowerFirst(m.words()), points)
		return said, facts
	}
	return s.was(m) + s.oneAfterAnother(points) + ".", facts
}

// merged makes one point of those that follow each other with the same value, and gives the facts that state them.
func merged(all []Point) (points []Point, facts []string) {
	for _, p := range all {
		facts = append(facts, p.Fact)
		if last := len(points) - 1; last >= 0 && p.follows(points[last]) {
			points[last].Holds.To = p.Holds.To
		} else {
			points = append(points, p)
		}
	}
	return points, facts
}

// between gives the values that the series had after that of one fact and before that of another, and the facts that state them.
func (s Series) between(ends []Operand) (string, []string) {
	if len(ends) != 2 || s.Called == "" || s.Unit == "date" || s.sideBySide() {
		return "", nil
	}
	at := func(o Operand) int { return slices.IndexFunc(s.Points, func(p Point) bool { return p.Fact == o.Fact }) }
	from, to := at(ends[0]), at(ends[1])
	if from < 0 || to <= from+1 {
		return "", nil
	}
	points, facts := merged(s.Points[from+1 : to])
	return "In between " + s.Called + " was " + s.oneAfterAnother(points) + ".", facts
}

// was begins the sentence that says what the series was worth at the moment.
func (s Series) was(m moment) string {
	switch {
	case s.Called == "":
		return s.Title + " " + lowerFirst(m.words()) + ": "
	case s.Unit == "date":
		return m.words() + " " + s.Called + " was set for "
	}
	return m.words() + " " + s.Called + " was "
}

// oneAfterAnother names values in the order of time, each with the time in which it held.
func (s Series) oneAfterAnother(points []Point) string {
	said := make([]string, len(points))
	for i, p := range points {
		if i+1 < len(points) && points[i+1].Holds.From == p.Holds.To {
			p.Holds.To = day.Date{} // which the next one's start tells
		}
		said[i] = s.amountOf(p) + s.held(p, i+1 == len(points))
	}
	return strings.Join(said, ", then ")
}

// held writes when a point's value held, in brackets; of the last one without an end, that it goes on.
func (s Series) held(p Point, last bool) string {
	from, to := p.Holds.From, p.Holds.To
	switch {
	case s.yearly(), from.IsZero() && to.IsZero():
		return ""
	case from.IsZero():
		return " (until " + to.Words() + ")"
	case to.IsZero() && last:
		return " (since " + from.Words() + ")"
	case to.IsZero():
		return " (from " + from.Words() + ")"
	}
	return fmt.Sprintf(" (from %s until %s)", from.Words(), to.Words())
}
