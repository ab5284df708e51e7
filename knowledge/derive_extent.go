package knowledge

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"tiktalks/knowledge/day"
)

// Which of two values is the higher one, and which way a value went, as far as the points of series tell.

// extent is what a series was worth within a moment, or what one of its labels is worth.
type extent struct {
	series Series
	of     string // the moment or the label in words; empty: all the time that the series covers
	high   Point
	varied bool // it had other values too
}

// extentOf gives the extent that an operand means, none where no point is of it.
func (s Series) extentOf(o Operand) (extent, bool) {
	e := extent{series: s, of: o.Label}
	is := func(p Point) bool { return p.Label == o.Label }
	if o.Date != "" {
		date, err := day.Parse(o.Date)
		if err != nil {
			return extent{}, false
		}
		m := s.known(moment{date})
		e.of, is = lowerFirst(m.words()), func(p Point) bool { return p.Label == "" && m.of(p) }
	}
	points := slices.DeleteFunc(slices.Clone(s.Points), func(p Point) bool { return !is(p) })
	if len(points) == 0 || s.Unit == "date" {
		return extent{}, false
	}
	e.high = slices.MaxFunc(points, Point.compare)
	e.varied = slices.ContainsFunc(points, func(p Point) bool { return p.compare(e.high) != 0 })
	return e, true
}

// clearly is the part of the larger value by which two must be apart of which one is not exact.
const clearly = 0.1

// apart compares two values. It tells whether they are far enough apart to say so: any difference of exact ones is.
func (p Point) apart(o Point) (order int, clear bool) {
	order = p.compare(o)
	if p.Rough == "" && o.Rough == "" {
		return order, true
	}
	return order, math.Abs(p.Value-o.Value) > clearly*max(p.Value, o.Value)
}

// against says which of two values is higher: of two series at one moment, of one at two, or for two labels.
func (s *Snapshot) against(d Derivation) (string, []string) {
	if len(d.Of) != 2 {
		return "", nil
	}
	var two [2]extent
	for i, o := range d.Of {
		series, known := s.seriesOf(cmp.Or(o.Series, d.Series))
		if !known {
			return "", nil
		}
		if two[i], known = series.extentOf(o); !known {
			return "", nil
		}
	}
	a, b := two[0], two[1]
	order, clear := a.high.apart(b.high)
	if !clear || a.series.Unit != b.series.Unit || a.series.ID == b.series.ID && a.of == b.of {
		return "", nil
	}
	facts := []string{a.high.Fact, b.high.Fact}
	if order < 0 {
		a, b = b, a
	}
	return capital(taking(a, b)+higher(a, b, order == 0)) + ".", slices.Compact(facts)
}

// seriesOf gives the series with an id.
func (s *Snapshot) seriesOf(id string) (Series, bool) {
	at := slices.IndexFunc(s.Series, func(o Series) bool { return o.ID == id })
	if at < 0 {
		return Series{}, false
	}
	return s.Series[at], true
}

// taking begins a comparison of values of which one varied.
func taking(a, b extent) string {
	if a.varied || b.varied {
		return "taking the highest value of each, "
	}
	return ""
}

// higher says in words that the first value is higher than the second, or the same.
func higher(a, b extent, same bool) string {
	x, y := a.worth(), b.worth()
	by := ", by " + distance(a.high, b.high, a.series.Unit)
	if a.high.Rough+b.high.Rough != "" {
		by = ""
	}
	switch labelled := a.high.Label != ""; {
	case labelled && same:
		return fmt.Sprintf("%s: the same for %s and %s, %s", a.series.Title, a.of, b.of, x)
	case labelled:
		return fmt.Sprintf("%s: more for %s (%s) than for %s (%s)%s", a.series.Title, a.of, x, b.of, y, by)
	case a.series.ID == b.series.ID && same:
		return fmt.Sprintf("%s was the same %s and %s: %s", a.series.name(), a.of, b.of, x)
	case a.series.ID == b.series.ID:
		return fmt.Sprintf("%s was higher %s (%s) than %s (%s)%s", a.series.name(), a.of, x, b.of, y, by)
	case same:
		return fmt.Sprintf("%s%s and %s were the same: %s", stood(a.of), a.series.name(), b.series.name(), x)
	}
	return fmt.Sprintf("%s%s was higher than %s: %s against %s%s", stood(a.of), a.series.name(), b.series.name(), x, y, by)
}

// stood puts the words for a moment before what follows.
func stood(when string) string {
	if when == "" {
		return ""
	}
	return when + " "
}

// name is how a sentence names the series.
func (s Series) name() string { return cmp.Or(s.Called, lowerFirst(s.Title)) }

// worth gives the highest value in words, without its label.
func (e extent) worth() string {
	p := e.high
	p.Label = ""
	return e.series.amountOf(p)
}

// distance gives how far two values are apart, with the unit.
func distance(a, b Point, unit string) string {
	if unit == "percent" {
		unit = "percentage points"
	}
	return strings.TrimSpace(number(math.Abs(a.Value-b.Value)) + " " + unit)
}

// trend says which way the series' value went, in all that is known or within a moment, or from one on to the end.
func (s Series) trend(within []Operand) (string, []string) {
	points, when := s.pointsIn(within)
	if len(points) < 2 {
		return "", nil
	}
	first, last := points[0], points[len(points)-1]
	order, clear := last.apart(first)
	if !clear {
		return "", nil
	}
	facts := []string{first.Fact, last.Fact}
	said := fmt.Sprintf("%s%s %s", stood(when), s.name(), s.went(first, last, order))
	for _, p := range []Point{slices.MaxFunc(points, Point.compare), slices.MinFunc(points, Point.compare)} {
		if s.Unit != "date" && p.compare(first) != 0 && p.compare(last) != 0 {
			said += fmt.Sprintf("; in between it was at %s (%s)", s.amountOf(p), s.start(p))
			facts = append(facts, p.Fact)
			break
		}
	}
	return capital(said) + ".", facts
}

// pointsIn gives the points of the time that is meant, in the order of time, and that time in words; none where their order is not known.
func (s Series) pointsIn(within []Operand) ([]Point, string) {
	points := slices.Clone(s.Points)
	if slices.ContainsFunc(points, func(p Point) bool { return p.Label != "" || p.Holds.From.IsZero() }) {
		return nil, ""
	}
	when := ""
	for _, o := range within {
		date, err := day.Parse(o.Date)
		if err != nil {
			return nil, ""
		}
		m := s.known(moment{date})
		when = lowerFirst(m.words())
		if o.Began {
			when = "since " + m.date.Words()
		}
		points = slices.DeleteFunc(points, func(p Point) bool {
			over := !p.Holds.To.IsZero() && !m.date.First().Before(p.Holds.To.First())
			return !m.of(p) && (!o.Began || over)
		})
	}
	slices.SortStableFunc(points, func(a, b Point) int { return a.Holds.From.First().Compare(b.Holds.From.First()) })
	return points, when
}

// went says in words from what to what a value changed.
func (s Series) went(first, last Point, order int) string {
	from, to := s.amountOf(first)+" ("+s.start(first)+")", s.amountOf(last)+" ("+s.start(last)+")"
	switch {
	case s.Unit == "date" && order > 0:
		return fmt.Sprintf("was put off from %s to %s", s.amountOf(first), s.amountOf(last))
	case s.Unit == "date" && order < 0:
		return fmt.Sprintf("was brought forward from %s to %s", s.amountOf(first), s.amountOf(last))
	case s.Unit == "date":
		return "was the same at the end as at first: " + s.amountOf(first)
	case order > 0:
		return "went up from " + from + " to " + to
	case order < 0:
		return "went down from " + from + " to " + to
	}
	return fmt.Sprintf("was the same at the end as at first: %s (%s and %s)", s.amountOf(first), s.start(first), s.start(last))
}

// start gives in words from when a point's value held.
func (s Series) start(p Point) string {
	if s.yearly() {
		return fmt.Sprint(p.Holds.From.Year)
	}
	return "from " + p.Holds.From.Words()
}
