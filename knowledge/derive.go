package knowledge

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"tiktalks/knowledge/day"
)

// Derivation is how a sentence was computed from facts and series. It can be kept with an answer, without the question, to
// compute the sentence again when a fact has changed.
type Derivation struct {
	Kind   DerivationKind `json:"kind"`
	Series string         `json:"series,omitempty"` // id; empty where facts or the operands say what is meant
	Of     []Operand      `json:"of,omitempty"`
}

// DerivationKind says what is computed.
type DerivationKind string

// The kinds of derivations.
const (
	Total      DerivationKind = "total"      // the sum of values of a series
	Difference DerivationKind = "difference" // how far two values of a series are apart
	Spell      DerivationKind = "spell"      // the days from one end to another
	Course     DerivationKind = "course"     // the latest values of a series, newest first
	Then       DerivationKind = "then"       // what a series was worth at a moment
	Between    DerivationKind = "between"    // what a series was worth after one fact's value and before another's
	Changes    DerivationKind = "changes"    // how often a series' value changed, in all or within a moment
	Rises      DerivationKind = "rises"      // how often it went up, or was put off
	Falls      DerivationKind = "falls"      // how often it went down, or was brought forward
	Against    DerivationKind = "against"    // which of two values is higher: of one series, or of two
	Trend      DerivationKind = "trend"      // which way a series' value went, in all or within a moment
	Highest    DerivationKind = "highest"    // the highest value of a series, in all or within a moment, and when that was
	Lowest     DerivationKind = "lowest"     // the lowest
	Closer     DerivationKind = "closer"     // which of the votes that two facts count was the closer one
)

// Operand is a part of a computation: one of its fields, but Series and Began beside another.
type Operand struct {
	Series string `json:"series,omitempty"` // id of another series than the derivation's
	Label  string `json:"label,omitempty"`  // of a value of the series
	Date   string `json:"date,omitempty"`   // as 2025-05-14, 2025-05 or 2025
	Fact   string `json:"fact,omitempty"`   // id of a fact whose day counts
	Began  bool   `json:"began,omitempty"`  // of a fact the day from which it held, not the one that it speaks of; of a date, all since
}

// Derived is a sentence of an answer that no fact states as it stands.
type Derived struct {
	How  Derivation
	Said string
}

// Derive computes the sentence from this edition, and gives the ids of the facts that state its parts. It is empty where they
// are not all there, or not exact.
func (s *Snapshot) Derive(d Derivation) (sentence string, facts []string) {
	switch d.Kind {
	case Spell:
		return s.spell(d.Of)
	case Against:
		return s.against(d)
	case Closer:
		return s.closerVote(d.Of)
	}
	series, known := s.seriesOf(d.Series)
	if !known {
		return "", nil
	}
	switch d.Kind {
	case Trend:
		return series.trend(d.Of)
	case Highest, Lowest:
		return series.utmost(d.Kind, d.Of)
	case Course:
		return series.sentence()
	case Between:
		return series.between(d.Of)
	case Changes, Rises, Falls:
		return series.changes(d.Kind, d.Of)
	case Then:
		return series.then(d.Of)
	}
	return series.reckoned(d)
}

// reckoned gives the total of values or the difference of two, and the facts that state them.
func (s Series) reckoned(d Derivation) (sentence string, facts []string) {
	values := make([]value, len(d.Of))
	for i, o := range d.Of {
		var known bool
		if values[i], known = s.valueOf(o); !known {
			return "", nil
		}
		facts = append(facts, values[i].Fact)
	}
	switch {
	case d.Kind == Total && len(values) >= 2:
		return s.total(values), facts
	case d.Kind == Difference && len(values) == 2:
		return s.difference(values[0], values[1]), facts
	}
	return "", nil
}

// value is a point of a series with the words for what it is the value of.
type value struct {
	of string
	Point
}

// valueOf gives the one value that an operand means; none where it is not exact.
func (s Series) valueOf(o Operand) (value, bool) {
	of, is := o.Label, func(p Point) bool { return p.Label == o.Label && p.Rough == "" }
	if o.Label == "" {
		date, err := day.Parse(o.Date)
		if err != nil {
			return value{}, false
		}
		m := s.known(moment{date})
		of, is = m.words(), func(p Point) bool { return p.Label == "" && p.Rough == "" && m.of(p) }
	}
	var points []Point
	for _, p := range s.Points {
		if is(p) {
			points = append(points, p)
		}
	}
	if len(points) != 1 {
		return value{}, false
	}
	return value{of, points[0]}, true
}

// total names the sum and what was added.
func (s Series) total(parts []value) string {
	sum := 0.0
	var terms []string
	for _, p := range parts {
		sum += p.Value
		terms = append(terms, p.of+" "+number(p.Value))
	}
	return fmt.Sprintf("%s, together: %s %s (%s).", s.Title, number(sum), s.Unit, strings.Join(terms, " + "))
}

// difference names how far two values are apart, and both.
func (s Series) difference(a, b value) string {
	unit := s.Unit
	if unit == "percent" {
		unit = "percentage points"
	}
	return fmt.Sprintf("%s, difference: %s %s (%s: %s, %s: %s %s).",
		s.Title, number(math.Abs(a.Value-b.Value)), unit, lowerFirst(a.of), number(a.Value), lowerFirst(b.of), number(b.Value), s.Unit)
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
