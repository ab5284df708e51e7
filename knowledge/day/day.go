// Package day knows calendar days as the facts use them: days, months and years that are known only so far, and spans
// between them, in UTC. It promises to read exactly what it writes and refuses dates that are not in the calendar. Start
// with Parse; Mentions finds the dates that a person's sentence speaks of.
package day

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Date is a calendar date known to the day, to the month or only to the year. The zero Date means "not known".
type Date struct {
	Year  int
	Month time.Month // 0: known to the year only
	Day   int        // 0: known to the month only
}

// Parse reads 2025, 2025-09 or 2025-09-15.
func Parse(s string) (Date, error) {
	parts := strings.Split(s, "-")
	layouts := []string{"2006", "2006-01", time.DateOnly}
	if len(parts) > len(layouts) {
		return Date{}, badDate(s)
	}
	t, err := time.Parse(layouts[len(parts)-1], s)
	if err != nil || t.Year() == 0 {
		return Date{}, badDate(s)
	}
	d := Date{Year: t.Year()}
	if len(parts) > 1 {
		d.Month = t.Month()
	}
	if len(parts) > 2 {
		d.Day = t.Day()
	}
	return d, nil
}

func badDate(s string) error {
	return fmt.Errorf("%q is not a date: write 2025, 2025-09 or 2025-09-15", s)
}

// Of gives the day that t falls on in UTC.
func Of(t time.Time) Date {
	t = t.UTC()
	return Date{t.Year(), t.Month(), t.Day()}
}

// IsZero tells whether the date is not known.
func (d Date) IsZero() bool { return d.Year == 0 }

// First gives the start of the first day that d can mean, in UTC.
func (d Date) First() time.Time {
	return time.Date(d.Year, max(d.Month, 1), max(d.Day, 1), 0, 0, 0, 0, time.UTC)
}

// End gives the start of the first day after all that d can mean, in UTC.
func (d Date) End() time.Time {
	switch {
	case d.Month == 0:
		return d.First().AddDate(1, 0, 0)
	case d.Day == 0:
		return d.First().AddDate(0, 1, 0)
	default:
		return d.First().AddDate(0, 0, 1)
	}
}

// Before tells whether d begins earlier than e.
func (d Date) Before(e Date) bool { return d.First().Before(e.First()) }

// String gives the ISO form, as Parse reads it; empty for the zero Date.
func (d Date) String() string {
	switch {
	case d.IsZero():
		return ""
	case d.Month == 0:
		return fmt.Sprintf("%04d", d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.Year, int(d.Month))
	default:
		return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day)
	}
}

// Words gives the date as the facts write it: 15 September 2025, September 2025, 2025.
func (d Date) Words() string {
	switch {
	case d.IsZero():
		return ""
	case d.Month == 0:
		return strconv.Itoa(d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%s %d", d.Month, d.Year)
	default:
		return fmt.Sprintf("%d %s %d", d.Day, d.Month, d.Year)
	}
}
