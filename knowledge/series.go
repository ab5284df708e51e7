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
	points = points[:min(len(points), maxPoints)]
	var values, facts []string
	for _, p := range points {
		values = append(values, s.value(p))
		facts = append(facts, p.Fact)
	}
	return fmt.Sprintf("%s, newest first: %s.", s.Title, strings.Join(values, "; ")), facts
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
