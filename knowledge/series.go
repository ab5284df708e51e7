package knowledge

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// maxPoints is how many values of a series a sentence names.
const maxPoints = 5

// sentence names the latest values of the series, newest first, and the facts that state them.
func (s Series) sentence() (string, []string) {
	points := slices.Clone(s.Points)
	slices.SortStableFunc(points, func(a, b Point) int {
		return cmp.Or(b.Holds.From.First().Compare(a.Holds.From.First()), 0)
	})
	var values, facts []string
	for i, p := range points {
		if len(values) == maxPoints {
			break
		}
		facts = append(facts, p.Fact)
		if i+1 < len(points) && p.Label == "" && p.follows(points[i+1]) {
			continue // it held before as well, from the day that comes next
		}
		values = append(values, s.value(p))
	}
	return fmt.Sprintf("%s, newest first: %s.", s.Title, strings.Join(values, "; ")), facts
}

// follows tells whether the point goes on with the value of the one before it.
func (p Point) follows(before Point) bool {
	return p.Value == before.Value && p.Date == before.Date && p.Holds.From == before.Holds.To
}

// value gives one point in words: what it was and from when.
func (s Series) value(p Point) string {
	what := strconv.FormatFloat(p.Value, 'f', -1, 64) + " " + s.Unit
	if s.Unit == "date" {
		what = p.Date.Words()
	}
	if p.Label != "" {
		return p.Label + " " + what
	}
	if p.Holds.From.IsZero() {
		return what
	}
	return what + " from " + p.Holds.From.Words()
}
