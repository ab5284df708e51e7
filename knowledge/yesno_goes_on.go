package knowledge

import (
	"slices"
	"strings"
)

// What a fact says that no longer holds may be so all the same: a value may have stayed as it was.

// pointOf gives the value of the series that a fact states; of those side by side none.
func (s Series) pointOf(f Fact) (Point, bool) {
	i := slices.IndexFunc(s.Points, func(p Point) bool { return p.Fact == f.ID && p.Label == "" })
	if i < 0 {
		return Point{}, false
	}
	return s.Points[i], true
}

// newest gives the last value of the series.
func (s Series) newest() Point {
	return slices.MaxFunc(s.Points, func(a, b Point) int { return a.Holds.From.First().Compare(b.Holds.From.First()) })
}

// goesOn tells whether a fact that no longer holds carries what the question asks about the present, though the value that it states is
// still the series' newest, and by which fact it is so now.
func (a assize) goesOn(f Fact) (now Fact, is bool) {
	said := a.asked.said()
	if !a.asked.present() || !f.Superseded() || !f.known() || !a.carries(f, said) {
		return Fact{}, false
	}
	for _, series := range a.base.Series {
		was, states := series.pointOf(f)
		if !states || !series.unchanged(was) || !strings.Contains(said, series.amountOf(was)) {
			continue
		}
		now, _ = a.base.Fact(series.newest().Fact)
		return now, now.known() && strings.Contains(now.Claim, series.amountOf(was))
	}
	return Fact{}, false
}

// unchanged tells whether a value is the one that the series has still, as far as the facts go.
func (s Series) unchanged(p Point) bool {
	newest := s.newest()
	return newest.Holds.To.IsZero() && p.compare(newest) == 0 && p.Rough == newest.Rough
}

// mayGoOn tells whether what a fact says that no longer holds may be so still: the value that it states is the series' newest, or nothing
// newer gives another number for the one that is asked about.
func (a assize) mayGoOn(f Fact) bool {
	said := a.asked.said()
	asked, others := figure.FindAllStringSubmatch(said, -1), figure.FindAllStringSubmatch(a.base.Newest(f).Claim, -1)
	for _, series := range a.base.Series {
		was, states := series.pointOf(f)
		if states && series.unchanged(was) && (len(asked) == 0 || strings.Contains(said, series.amountOf(was))) {
			return true
		}
		if states {
			others = append(others, []string{"", series.Unit})
		}
	}
	return slices.ContainsFunc(asked, func(figure []string) bool {
		return !slices.ContainsFunc(others, func(o []string) bool { return o[1] == figure[1] })
	})
}
