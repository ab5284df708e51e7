package day

import (
	"fmt"
	"strings"
	"time"
)

// Span is a stretch of time from the start of From to the end of To. A zero From or To leaves that side open;
// a single date is a Span whose two ends are equal.
type Span struct {
	From, To Date
}

// ParseSpan reads one date, or two as "2025-09-14 to 2025-09-15".
func ParseSpan(s string) (Span, error) {
	from, to, two := strings.Cut(s, " to ")
	if !two {
		to = from
	}
	f, err := Parse(strings.TrimSpace(from))
	if err != nil {
		return Span{}, err
	}
	t, err := Parse(strings.TrimSpace(to))
	if err != nil {
		return Span{}, err
	}
	span := Span{f, t}
	return span, span.Check()
}

// Check refuses a span that ends before it begins.
func (s Span) Check() error {
	if !s.From.IsZero() && !s.To.IsZero() && !s.From.First().Before(s.To.End()) {
		return fmt.Errorf("%s ends before it begins: swap the two dates", s)
	}
	return nil
}

// IsZero tells whether neither end is known.
func (s Span) IsZero() bool { return s.From.IsZero() && s.To.IsZero() }

// Contains tells whether the moment t lies in the span.
func (s Span) Contains(t time.Time) bool {
	if s.IsZero() {
		return false
	}
	return (s.From.IsZero() || !t.Before(s.From.First())) && (s.To.IsZero() || t.Before(s.To.End()))
}

// Overlaps tells whether the two spans share any day.
func (s Span) Overlaps(o Span) bool {
	if s.IsZero() || o.IsZero() {
		return false
	}
	startsInTime := s.From.IsZero() || o.To.IsZero() || s.From.First().Before(o.To.End())
	endsInTime := s.To.IsZero() || o.From.IsZero() || o.From.First().Before(s.To.End())
	return startsInTime && endsInTime
}

// String gives the form that ParseSpan reads; an open side is left empty.
func (s Span) String() string {
	if s.From == s.To {
		return s.From.String()
	}
	return s.From.String() + " to " + s.To.String()
}
