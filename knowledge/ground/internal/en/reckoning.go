package en

import (
	"time"
)

// Says tells whether a text with date a follows from a fact with date f.
func (a Date) Says(f Date) bool {
	if a.Weekday > 0 {
		return a.Weekday == f.Weekday || f.Month > 0 && f.Day > 0 && f.Year > 0 && a.Weekday == int(f.Time().Weekday())+1
	}
	if a.Year > 0 && a.Year != f.Year || a.Month > 0 && a.Month != f.Month || a.Day > 0 && a.Day != f.Day {
		return false
	}
	if wide := wideParts[a.part]; wide != "" && f.Month > 0 {
		return f.Month == map[string]int{"opening": 1, "closing": 12}[a.part]
	}
	return a.part == "" || a.part == f.part || a.inPart(f)
}

// inPart tells whether a date of a fact lies in the part of a month or year that a date of a text says: 28 May in late May, November
// late in the year.
func (a Date) inPart(f Date) bool {
	switch {
	case f.part != "" && (wideParts[a.part] == f.part || wideParts[f.part] == a.part):
		return true
	case a.Month > 0:
		return f.Day > 0 && a.part == partOf(f.Day)
	}
	return f.Month > 0 && a.part == partOf(10*(f.Month-1)/4+1)
}

// partOf tells in which part of its month a day is.
func partOf(day int) string {
	switch {
	case day <= 10:
		return "early"
	case day <= 20:
		return "mid"
	}
	return "late"
}

// Time gives the first moment of a date, for reckoning with it.
func (d Date) Time() time.Time {
	return time.Date(d.Year, time.Month(max(d.Month, 1)), max(d.Day, 1), 0, 0, 0, 0, time.UTC)
}

// Apart gives how far b is behind a in the unit, below 0 for before, and whether they say enough to tell.
func Apart(a, b Date, unit string) (float64, bool) {
	if a.Year == 0 || b.Year == 0 {
		return 0, false
	}
	switch unit {
	case "day":
		return b.Time().Sub(a.Time()).Hours() / 24, a.Day > 0 && b.Day > 0
	case "month":
		return float64((b.Year-a.Year)*12 + b.Month - a.Month), a.Month > 0 && b.Month > 0
	case "year":
		return float64(b.Year - a.Year), true
	}
	return 0, false
}

// Order is a number that is the greater the later a date is.
func (d Date) Order() int { return 400*d.Year + 32*d.Month + d.Day }
