package ground

import (
	"math"
	"slices"
)

// lasting gives how many days a unit of time lasts.
var lasting = map[string]float64{"day": 1, "week": 7, "fortnight": 14, "month": 30.44, "year": 365.25, "decade": 3652.5}

// spelledOut tells whether a length of time is that between two dates which the piece itself gives: "from 29 November to 10 November,
// nearly a year". The dates are asked for where they stand.
func (r *reading) spelledOut(i int) bool {
	q := r.said.tokens[i].q
	days := lasting[q.unit]
	said := dates([]text{r.said})
	if next := i + 1; days == 0 || days == 1 && next < len(r.said.tokens) && r.said.tokens[next].text == "of" {
		return false // "three days of talks" are counted, not measured
	}
	for n, a := range said {
		for _, b := range said[n+1:] {
			if a.year == 0 || b.year == 0 || a.month == 0 || b.month == 0 || (a.day == 0 || b.day == 0) && days < 30 {
				continue
			}
			if lasts := math.Abs(b.time().Sub(a.time()).Hours()) / 24; lasts > 0 && q.fits(lasts/days) {
				return true
			}
		}
	}
	return false
}

// fits tells whether a length, in the units of a quantity, is what it says.
func (q quantity) fits(length float64) bool {
	d := length - q.value
	switch q.bound {
	case about:
		return math.Abs(d) <= .1*q.value
	case above, atLeast:
		return d > 0 && d < max(1, .1*q.value)
	case below, atMost:
		return d < 0 && -d < max(1, .1*q.value)
	case barelyAbove:
		return d > 0 && d < max(.5, .1*q.value)
	case barelyBelow:
		return d < 0 && -d < max(.5, .1*q.value)
	}
	return math.Abs(d) < .04
}

// parts tells whether two dates are so long apart, and which way: above 0 where b is the later one. What is said to be about so long, or a
// bit more or less, is measured in days.
func (q quantity) parts(a, b date) (way float64, ok bool) {
	if q.bound != exact && q.bound != precise && a.day > 0 && b.day > 0 {
		d, ok := apart(a, b, "day")
		return d, ok && lasting[q.unit] > 0 && q.fits(math.Abs(d)/lasting[q.unit])
	}
	n, unit := q.value, q.unit
	if unit == "week" || unit == "fortnight" {
		n, unit = n*lasting[unit], "day"
	}
	d, ok := apart(a, b, unit)
	return d, ok && d != 0 && math.Abs(d) == n
}

// otherUnit finds the length of time that a fact gives in another unit, of which the piece says so: "about four months" for 120 days, "not
// quite nine months" for 270. Working days are other days.
func (r *reading) otherUnit(i int) bool {
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			if tokens[k].sort == number && r.said.tokens[i].q.sounds(tokens[k].q) && !(k+1 < len(tokens) && slices.Contains(daysOfSort, tokens[k+1].text)) {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	return len(r.found[i]) > 0
}

// sounds tells whether a rounded length is the whole number of its units, or of halves of them, that comes next to an exact one in other units.
func (q quantity) sounds(exactly quantity) bool {
	of, in := lasting[exactly.unit], lasting[q.unit]
	if of == 0 || in == 0 || exactly.unit == q.unit || exactly.bound != exact || q.bound == exact || q.bound == precise {
		return false
	}
	length := exactly.value * of / in
	return q.fits(length) && math.Abs(length-q.value) <= .5
}
