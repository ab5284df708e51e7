package knowledge

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tiktalks/knowledge/day"
)

// maxPoints is how many values of a series a sentence names.
const maxPoints = 8

// sentence names the latest values of the series, newest first, and the facts that state them; values that stand side by side
// have no newest.
func (s Series) sentence() (string, []string) {
	if s.sideBySide() {
		return s.list(s.Title+since(s.Points[0].Holds.From), s.Points)
	}
	points := slices.Clone(s.Points)
	slices.SortStableFunc(points, func(a, b Point) int {
		return cmp.Or(b.Holds.From.First().Compare(a.Holds.From.First()), 0)
	})
	var values, facts []string
	head := s.Title
	for i, p := range points {
		if len(values) == maxPoints {
			head = fmt.Sprintf("%s, the last %d", s.Title, maxPoints)
			break
		}
		facts = append(facts, p.Fact)
		if i+1 == len(points) || !p.follows(points[i+1]) {
			values = append(values, s.value(p)) // else it held before as well, from the day that comes next
		}
	}
	if len(values) > 1 {
		head += ", newest first"
	}
	return fmt.Sprintf("%s: %s.", head, strings.Join(values, "; ")), facts
}

// sideBySide tells whether the series has values of one time, as shares are, rather than one after another.
func (s Series) sideBySide() bool {
	other := func(p Point) bool { return p.Label == "" || p.Holds != s.Points[0].Holds }
	return len(s.Points) > 1 && !slices.ContainsFunc(s.Points, other)
}

// list names values behind a heading, and the facts that state them.
func (s Series) list(head string, points []Point) (string, []string) {
	var values, facts []string
	for _, p := range points {
		values = append(values, s.value(p))
		if !slices.Contains(facts, p.Fact) {
			facts = append(facts, p.Fact)
		}
	}
	return fmt.Sprintf("%s: %s.", head, strings.Join(values, "; ")), facts
}

// follows tells whether the point goes on with the value of the one before it.
func (p Point) follows(before Point) bool {
	same := p.Value == before.Value && p.Date == before.Date && p.Rough == before.Rough
	return same && p.Label == "" && p.Holds.From == before.Holds.To
}

// value gives one point in words: what it was and from when.
func (s Series) value(p Point) string {
	what, from := s.amountOf(p), p.Holds.From
	switch {
	case p.Label != "" || from.IsZero():
		return what
	case s.Unit == "date":
		return what + " (set " + lowerFirst(moment{from}.words()) + ")"
	case s.yearly():
		return fmt.Sprintf("%s in %d", what, from.Year)
	}
	return what + " from " + from.Words()
}

// amountOf gives the value of a point in words, without its time.
func (s Series) amountOf(p Point) string {
	what := number(p.Value) + " " + s.Unit
	if s.Unit == "date" {
		what = p.Date.Words()
	}
	return strings.TrimSpace(p.Label + " " + strings.TrimSpace(p.Rough+" "+what))
}

// yearly tells whether the values of the series are those of whole calendar years.
func (s Series) yearly() bool {
	other := func(p Point) bool {
		year := day.Date{Year: p.Holds.From.Year}
		return p.Holds.To.IsZero() || p.Holds.From.First() != year.First() || p.Holds.To.First() != year.End()
	}
	return !slices.ContainsFunc(s.Points, other)
}

// since writes from when something holds that goes on.
func since(d day.Date) string {
	if d.IsZero() {
		return ""
	}
	return " since " + d.Words()
}
