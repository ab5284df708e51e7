package day_test

import (
	"testing"
	"time"

	"tiktalks/knowledge/day"
)

func TestParseSpan(t *testing.T) {
	t.Parallel()
	tests := map[string]day.Span{
		"2025-09-15":               {From: on(2025, 9, 15), To: on(2025, 9, 15)},
		"2025-09-14 to 2025-09-15": {From: on(2025, 9, 14), To: on(2025, 9, 15)},
		"2025 to 2026-03":          {From: on(2025, 0, 0), To: on(2026, 3, 0)},
		"2025-09-15 to 2025":       {From: on(2025, 9, 15), To: on(2025, 0, 0)}, // on the 15th or later in 2025
	}
	for text, want := range tests {
		t.Run(text, func(t *testing.T) {
			t.Parallel()
			got, err := day.ParseSpan(text)
			if err != nil || got != want {
				t.Errorf("ParseSpan(%q) = %v, %v; want %v", text, got, err, want)
			}
			if got.String() != text {
				t.Errorf("it writes %q", got)
			}
		})
	}
}

func TestParseSpanLetsSpacesPass(t *testing.T) {
	t.Parallel()
	want := day.Span{From: on(2025, 9, 14), To: on(2025, 9, 15)}
	if got, err := day.ParseSpan(" 2025-09-14  to  2025-09-15 "); err != nil || got != want {
		t.Errorf("got %v, %v; want %v", got, err, want)
	}
}

func TestParseSpanRefuses(t *testing.T) {
	t.Parallel()
	tests := map[string]string{
		"":                         `"" is not a date: write 2025, 2025-09 or 2025-09-15`,
		"2025-09-14 to":            `"2025-09-14 to" is not a date: write 2025, 2025-09 or 2025-09-15`,
		" to 2025":                 `"" is not a date: write 2025, 2025-09 or 2025-09-15`,
		"2025 to 2026 to 2027":     `"2026 to 2027" is not a date: write 2025, 2025-09 or 2025-09-15`,
		"2025-09-15 to 2025-09-14": "2025-09-15 to 2025-09-14 ends before it begins: swap the two dates",
		"2025-10 to 2025-09":       "2025-10 to 2025-09 ends before it begins: swap the two dates",
		"2026 to 2025":             "2026 to 2025 ends before it begins: swap the two dates",
	}
	for text, want := range tests {
		t.Run(text, func(t *testing.T) {
			t.Parallel()
			got, err := day.ParseSpan(text)
			if err == nil || err.Error() != want {
				t.Errorf("ParseSpan(%q) = %v, %v; want %s", text, got, err, want)
			}
		})
	}
}

func TestCheckLetsOpenSidesPass(t *testing.T) {
	t.Parallel()
	for _, s := range []day.Span{{}, {From: on(2025, 9, 15)}, {To: on(2025, 9, 15)}} {
		if err := s.Check(); err != nil {
			t.Errorf("%q: %v", s, err)
		}
	}
}

func TestContains(t *testing.T) {
	t.Parallel()
	madrid := day.Span{From: on(2025, 9, 14), To: on(2025, 9, 15)}
	tests := []struct {
		name string
		span day.Span
		at   string
		want bool
	}{
		{"the moment before", madrid, "2025-09-13T23:59:59Z", false},
		{"the first moment", madrid, "2025-09-14T00:00:00Z", true},
		{"the last moment", madrid, "2025-09-15T23:59:59Z", true},
		{"the moment after", madrid, "2025-09-16T00:00:00Z", false},
		{"another zone's day", madrid, "2025-09-16T01:00:00+02:00", true},
		{"open end", day.Span{From: on(2025, 9, 14)}, "2099-01-01T00:00:00Z", true},
		{"before an open end", day.Span{From: on(2025, 9, 14)}, "2025-09-13T00:00:00Z", false},
		{"open start", day.Span{To: on(2025, 9, 14)}, "1999-01-01T00:00:00Z", true},
		{"after an open start", day.Span{To: on(2025, 9, 14)}, "2025-09-15T00:00:00Z", false},
		{"a whole year", day.Span{From: on(2025, 0, 0), To: on(2025, 0, 0)}, "2025-12-31T23:59:59Z", true},
		{"nothing known", day.Span{}, "2025-09-15T00:00:00Z", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			at, err := time.Parse(time.RFC3339, test.at)
			if err != nil {
				t.Fatal(err)
			}
			if got := test.span.Contains(at); got != test.want {
				t.Errorf("%s contains %s: got %v", test.span, test.at, got)
			}
		})
	}
}

func TestOverlaps(t *testing.T) {
	t.Parallel()
	september := day.Span{From: on(2025, 9, 0), To: on(2025, 9, 0)}
	tests := []struct {
		name string
		a, b day.Span
		want bool
	}{
		{"a day within", september, day.Span{From: on(2025, 9, 15), To: on(2025, 9, 15)}, true},
		{"the last day", september, day.Span{From: on(2025, 9, 30), To: on(2025, 10, 5)}, true},
		{"the day after", september, day.Span{From: on(2025, 10, 1), To: on(2025, 10, 5)}, false},
		{"the year around", september, day.Span{From: on(2025, 0, 0), To: on(2025, 0, 0)}, true},
		{"open end from before", september, day.Span{From: on(2024, 0, 0)}, true},
		{"open end from after", september, day.Span{From: on(2025, 10, 0)}, false},
		{"open start to before", september, day.Span{To: on(2025, 8, 31)}, false},
		{"open start to within", september, day.Span{To: on(2025, 9, 1)}, true},
		{"two open ends", day.Span{From: on(2024, 0, 0)}, day.Span{From: on(2026, 0, 0)}, true},
		{"nothing known", september, day.Span{}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := test.a.Overlaps(test.b); got != test.want {
				t.Errorf("%s overlaps %s: got %v", test.a, test.b, got)
			}
			if got := test.b.Overlaps(test.a); got != test.want {
				t.Errorf("the other way round: got %v", got)
			}
		})
	}
}

func TestSpanString(t *testing.T) {
	t.Parallel()
	tests := []struct {
		span day.Span
		want string
	}{
		{day.Span{}, ""},
		{day.Span{From: on(2025, 9, 14)}, "2025-09-14 to "},
		{day.Span{To: on(2025, 9, 14)}, " to 2025-09-14"},
	}
	for _, test := range tests {
		if got := test.span.String(); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
		if test.span.IsZero() != (test.want == "") {
			t.Errorf("%q: IsZero is %v", test.want, test.span.IsZero())
		}
	}
}

// FuzzParseSpan proves that every span that is read is written so that it is read again as the same, and holds its
// own first moment.
func FuzzParseSpan(f *testing.F) {
	for _, seed := range []string{"2025", "2025-09-14 to 2025-09-15", "2025 to 2025-01", "2025-09-15 to 2025-09-14", " to ", "2025  to  2026"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		span, err := day.ParseSpan(text)
		if err != nil {
			return
		}
		again, err := day.ParseSpan(span.String())
		if err != nil || again != span {
			t.Errorf("ParseSpan(%q) = %v, read again as %v, %v", text, span, again, err)
		}
		if !span.Contains(span.From.First()) || !span.Overlaps(span) {
			t.Errorf("%v does not hold its own first moment", span)
		}
	})
}
