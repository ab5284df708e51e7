package knowledge

import (
	"fmt"
	"slices"
	"strings"

	"tiktalks/knowledge/search"
)

// The highest or lowest value that a series has had.

// Words by which a question asks for that, and those with which "how high" does: how high it has got.
var (
	highest = strings.Fields("highest max maximum peak peaked biggest largest top steepest greatest high")
	lowest  = strings.Fields("lowest min minimum smallest low")
	// extremes are those that ask for it whatever stands beside them.
	extremes = strings.Fields("highest max maximum peak peaked biggest largest top steepest greatest lowest min minimum smallest all-time")
	reaching = strings.Fields("did get got gotten go went gone reach reached climb climbed rise rose risen fall fell fallen sink sank sunk ever was were been")
)

// utmostAsked tells which of the two a question asks for: "the highest tariff", "how high did it get".
func utmostAsked(r search.Reading) DerivationKind {
	if r.Kind == search.YesNo || r.Kind == search.Who || len(r.Numbers) > 0 || says(r, comparatives) || says(r, nowWords) {
		return ""
	}
	if says(r, []string{"high", "low"}) && !says(r, reaching) && !says(r, extremes) {
		return "" // "how high is it" asks what it is
	}
	switch up, down := says(r, highest), says(r, lowest); {
	case up == down:
		return ""
	case up:
		return Highest
	}
	return Lowest
}

// utmostMeant gives the series of which the highest or lowest value is asked for, and within what time.
func (s *Snapshot) utmostMeant(h heard, kind DerivationKind) (Derivation, bool) {
	meant, moments := sided(s.seriesSaid(h.result.Reading), h.result.Reading), s.momentsIn(h)
	if len(meant) == 0 || len(moments) > 1 {
		return Derivation{}, false
	}
	d := Derivation{Kind: kind, Series: meant[0].ID}
	for _, m := range moments {
		d.Of = append(d.Of, Operand{Date: m.date.String(), Began: sinceDate(h.result.Reading)})
	}
	return d, true
}

// otherUtmost says the same of the series beside the one of which the utmost was said, where the question names both sides.
func (c *composer) otherUtmost(d Derivation) {
	series, _ := c.s.seriesOf(d.Series)
	for _, o := range c.s.sides(series)[1:] {
		if r := c.h.result.Reading; (d.Kind == Highest || d.Kind == Lowest) && series.whose(r) && o.whose(r) {
			d.Series = o.ID
			c.derive(d)
		}
	}
}

// utmost says what the highest or lowest value of the series was, in all that is known or within a moment, and when it had it.
func (s Series) utmost(kind DerivationKind, within []Operand) (string, []string) {
	points, when := s.pointsIn(within)
	if s.Unit == "date" || len(points) < 2 {
		return "", nil
	}
	best := slices.MaxFunc(points, Point.compare)
	if kind == Lowest {
		best = slices.MinFunc(points, Point.compare)
	}
	points, facts := merged(slices.DeleteFunc(points, func(p Point) bool { return p.compare(best) != 0 }))
	var times []string
	for i, p := range points {
		times = append(times, s.heldIn(p, i+1 == len(points)))
	}
	said := fmt.Sprintf("In my facts %s was %s at %s", s.name(), strings.TrimSpace(string(kind)+" "+when), s.amountOf(best))
	return said + ", " + strings.Join(times, " and ") + ".", facts
}

// heldIn writes when a point's value held; of values by the year, which.
func (s Series) heldIn(p Point, last bool) string {
	if s.yearly() {
		return fmt.Sprintf("in %d", p.Holds.From.Year)
	}
	return strings.Trim(s.held(p, last), " ()")
}
