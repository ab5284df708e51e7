package day

import (
	"testing"
	"time"
)

func TestFindRelative(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 3, 31, 9, 0, 0, 0, time.UTC)
	for _, c := range []struct{ sentence, found, span string }{
		{"what happened yesterday", "yesterday", "2026-03-30"},
		{"what was said Last Night?", "Last Night", "2026-03-30"},
		{"anything new today", "today", "2026-03-31"},
		{"is there a meeting tomorrow", "tomorrow", "2026-04-01"},
		{"what happened last week", "last week", "2026-03-24 to 2026-03-31"},
		{"in the past 3 days", "the past 3 days", "2026-03-28 to 2026-03-31"},
		{"over the last couple of months", "the last couple of months", "2026-01-31 to 2026-03-31"},
		{"what changed last month", "last month", "2026-02"},
		{"fares last year", "last year", "2025"},
		{"this month's news", "", ""},
		{"news this month", "this month", "2026-03 to 2026-03-31"},
		{"what happened this year", "this year", "2026"},
		{"next week", "next week", "2026-04-01 to 2026-04-07"},
		{"who left three weeks ago", "three weeks ago", "2026-03-04 to 2026-03-10"},
		{"a month ago", "a month ago", "2026-02"},
		{"a year ago", "a year ago", "2025-03"},
		{"two weekends ago", "two weekends ago", "2026-03-11 to 2026-03-17"},
		{"2 days ago", "2 days ago", "2026-03-29"},
		{"news since yesterday", "since yesterday", "2026-03-30"},
		{"the last week of January 2026", "", ""},
		{"the last day of the talks", "", ""},
		{"when was the Heron launched", "", ""},
		{"this is a weekly boat", "", ""},
	} {
		r, ok := FindRelative(c.sentence, now)
		if found := c.sentence[r.At:r.End]; ok != (c.found != "") || found != c.found || ok && r.Span.String() != c.span {
			t.Errorf("%q: found %q, %s; want %q, %s", c.sentence, found, r.Span, c.found, c.span)
		}
	}
}

func FuzzFindRelative(f *testing.F) {
	for _, s := range []string{"the last three weeks", "999 years ago", "since a couple of days back", "\xff last\u00a0week"} {
		f.Add(s)
	}
	now := time.Date(2026, 3, 31, 9, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, sentence string) {
		r, ok := FindRelative(sentence, now)
		switch {
		case !ok:
		case r.At >= r.End || r.End > len(sentence):
			t.Errorf("%q: found from %d to %d", sentence, r.At, r.End)
		case r.Span.From.IsZero() || r.Span.To.IsZero() || r.Span.Check() != nil:
			t.Errorf("%q: %s is no span", sentence, r.Span)
		}
	})
}
