package knowledge

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"tiktalks/knowledge/search"
)

// Words by which a question asks for the sum of values, and for how far two are apart.
var (
	adding    = strings.Fields("total sum combined altogether together added")
	differing = strings.Fields("difference higher lower more less gap fall fell drop dropped rise rose grow grew shrink shrank")
)

// operand is a value of a series with what it is the value of.
type operand struct {
	of string
	Point
}

// computed gives the sum or the difference that a question asks for, as a sentence, and the facts that state its parts. Only
// what the question names counts, each part must have exactly one value, and that must be exact.
func (s *Snapshot) computed(h heard) (string, []string) {
	r := h.result.Reading
	asks := func(list []string) bool {
		return slices.ContainsFunc(r.Words, func(w string) bool { return slices.Contains(list, w) })
	}
	sums, differs := asks(adding), asks(differing) && r.Kind == search.HowMuch || slices.Contains(r.Words, "difference")
	meant := s.seriesMeant(h.result.Hits)
	if len(meant) == 0 || meant[0].Unit == "date" || sums == differs {
		return "", nil
	}
	parts := meant[0].named(r)
	if len(parts) == 0 && differs {
		parts = s.atMoments(meant[0], r)
	}
	switch {
	case sums && len(parts) >= 2:
		return meant[0].total(parts), factsOf(parts)
	case differs && len(parts) == 2:
		return meant[0].difference(parts[0], parts[1]), factsOf(parts)
	}
	return "", nil
}

// named gives the points whose labels the question names. A label with a bracket belongs to a value that is not exact.
func (s Series) named(r search.Reading) []operand {
	said := " " + strings.Join(r.Words, " ") + " "
	var all []operand
	for _, p := range s.Points {
		exact, _, rough := strings.Cut(p.Label, " (")
		if p.Label == "" || !strings.Contains(said, " "+strings.ToLower(exact)+" ") && !slices.Contains(r.Entities, p.Label) {
			continue
		}
		if rough || slices.ContainsFunc(all, func(o operand) bool { return o.of == p.Label }) {
			return nil
		}
		all = append(all, operand{p.Label, p})
	}
	return all
}

// atMoments gives the one value that the series had at each moment that the question names; nothing where it had several.
func (s *Snapshot) atMoments(series Series, r search.Reading) []operand {
	var all []operand
	for _, m := range s.momentsOf(r) {
		var points []Point
		for _, p := range series.Points {
			if p.Label == "" && m.of(p) {
				points = append(points, p)
			}
		}
		if len(points) != 1 || s.Ends.Before(m.date) {
			return nil
		}
		all = append(all, operand{m.words(), points[0]})
	}
	return all
}

func factsOf(parts []operand) []string {
	ids := make([]string, len(parts))
	for i, p := range parts {
		ids[i] = p.Fact
	}
	return ids
}

// total names the sum and what was added.
func (s Series) total(parts []operand) string {
	sum := 0.0
	var terms []string
	for _, p := range parts {
		sum += p.Value
		terms = append(terms, p.of+" "+number(p.Value))
	}
	return fmt.Sprintf("%s, together: %s %s (%s).", s.Title, number(sum), s.Unit, strings.Join(terms, " + "))
}

// difference names how far two values are apart, and both.
func (s Series) difference(a, b operand) string {
	unit := s.Unit
	if unit == "percent" {
		unit = "percentage points"
	}
	return fmt.Sprintf("%s, difference: %s %s (%s: %s, %s: %s %s).", s.Title, number(math.Abs(a.Value-b.Value)), unit, a.of, number(a.Value), lowerFirst(b.of), number(b.Value), s.Unit)
}

// lowerFirst puts a moment into the middle of a sentence.
func lowerFirst(of string) string {
	for _, start := range []string{"On ", "In "} {
		if rest, ok := strings.CutPrefix(of, start); ok {
			return strings.ToLower(start) + rest
		}
	}
	return of
}

// number gives a value without digits that only binary fractions have.
func number(v float64) string { return strconv.FormatFloat(math.Round(v*1000)/1000, 'f', -1, 64) }
