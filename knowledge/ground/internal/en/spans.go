package en

import (
	"math"
)

// JustBeyond tells whether a claim bounds the fact's number by one not far below or above it: "more than four hours" for about four and
// a half.
func (q Quantity) JustBeyond(fact Quantity) bool {
	if fact.Bound != Exact && fact.Bound != About {
		return false
	}
	switch q.Bound {
	case Above, AtLeast, BarelyAbove:
		return fact.Value > q.Value && fact.Value <= 1.25*q.Value
	case Below, BarelyBelow:
		return fact.Value < q.Value && fact.Value >= .8*q.Value
	}
	return false
}

// Fits is says, where "the end of" a year may stand for its last months.
func (a Date) Fits(d Date) bool {
	if a.Says(d) {
		return true
	}
	if a.part == "" || a.Month > 0 || d.Month == 0 || a.Year != d.Year {
		return false
	}
	switch a.part {
	case "early":
		return d.Month <= 4
	case "mid":
		return d.Month >= 5 && d.Month <= 8
	}
	return d.Month >= 9
}

// Left gives what a percentage leaves of a hundred: less than 40 where it is more than 60.
func (q Quantity) Left() Quantity {
	if turned, ok := turnedBounds[q.Bound]; ok {
		q.Bound = turned
	}
	q.Value, q.Fraction = 100-q.Value, false
	return q
}

// turnedBounds gives the bound of the rest where a part has another: it is less than 40 where that is more than 60.
var turnedBounds = map[Bound]Bound{
	Above: Below, Below: Above, AtMost: AtLeast, AtLeast: AtMost, BarelyAbove: BarelyBelow, BarelyBelow: BarelyAbove,
}

// Says tells whether a quantity follows from another one, bound and all.
func Says(a, q Quantity) bool {
	value, bounds := a.Says(q)
	return value && bounds
}

// Partly tells whether a fraction or percentage is what it says of a whole: "more than half" for 52 percent, and not for 90.
func (q Quantity) Partly(percent float64) bool {
	switch d := percent - q.Value; q.Bound {
	case Above, AtLeast:
		return d > 0 && d < .2*q.Value
	case Below, AtMost:
		return d < 0 && -d < .2*q.Value
	}
	return Says(q, Quantity{Value: percent, Unit: "%"})
}

// Lasting gives how many days a unit of time lasts.
var Lasting = map[string]float64{"day": 1, "week": 7, "fortnight": 14, "month": 30.44, "year": 365.25, "decade": 3652.5}

// Fits tells whether a length, in the units of a quantity, is what it says.
func (q Quantity) Fits(length float64) bool {
	d := length - q.Value
	switch q.Bound {
	case About:
		return math.Abs(d) <= .1*q.Value
	case Above, AtLeast:
		return d > 0 && d < max(1, .1*q.Value)
	case Below, AtMost:
		return d < 0 && -d < max(1, .1*q.Value)
	case BarelyAbove:
		return d > 0 && d < max(.5, .1*q.Value)
	case BarelyBelow:
		return d < 0 && -d < max(.5, .1*q.Value)
	}
	return math.Abs(d) < .04
}

// Parts tells whether two dates are so long apart, and which way: above 0 where b is the later one. What is said to be about so long, or a
// bit more or less, is measured in days.
func (q Quantity) Parts(a, b Date) (way float64, ok bool) {
	if q.Bound != Exact && q.Bound != Precise && a.Day > 0 && b.Day > 0 {
		d, ok := Apart(a, b, "day")
		return d, ok && Lasting[q.Unit] > 0 && q.Fits(math.Abs(d)/Lasting[q.Unit])
	}
	n, unit := q.Value, q.Unit
	if unit == "week" || unit == "fortnight" {
		n, unit = n*Lasting[unit], "day"
	}
	d, ok := Apart(a, b, unit)
	return d, ok && d != 0 && math.Abs(d) == n
}

// Sounds tells whether a rounded length is the whole number of its units, or of halves of them, that comes next to an exact one in other
// units.
func (q Quantity) Sounds(exactly Quantity) bool {
	of, in := Lasting[exactly.Unit], Lasting[q.Unit]
	if of == 0 || in == 0 || exactly.Unit == q.Unit || exactly.Bound != Exact || q.Bound == Exact || q.Bound == Precise {
		return false
	}
	length := exactly.Value * of / in
	return q.Fits(length) && math.Abs(length-q.Value) <= .5
}
