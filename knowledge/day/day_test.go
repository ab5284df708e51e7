package day_test

import (
	"testing"
	"time"

	"tiktalks/knowledge/day"
)

func TestParse(t *testing.T) {
	t.Parallel()
	tests := map[string]day.Date{
		"2025":       {Year: 2025},
		"2025-09":    {Year: 2025, Month: time.September},
		"2025-09-15": {Year: 2025, Month: time.September, Day: 15},
		"2024-02-29": {Year: 2024, Month: time.February, Day: 29},
		"0001-01-01": {Year: 1, Month: time.January, Day: 1},
		"0987":       {Year: 987},
		"9999-12-31": {Year: 9999, Month: time.December, Day: 31},
	}
	for text, want := range tests {
		t.Run(text, func(t *testing.T) {
			t.Parallel()
			got, err := day.Parse(text)
			if err != nil || got != want {
				t.Errorf("Parse(%q) = %+v, %v; want %+v", text, got, err, want)
			}
			if got.String() != text {
				t.Errorf("it writes %q", got.String())
			}
		})
	}
}

func TestParseRefuses(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"", " ", "-", "25", "25-09-15", "2025-", "2025-9", "2025-09-5", "2025-13", "2025-00", "2025-09-00", "2025-09-31",
		"2025-02-29", "2025-09-15-01", "2025/09/15", "2025-09-15 ", "15 September 2025", "0000", "0000-01", "0000-01-01", "-2025", "٢٠٢٥",
	} {
		if got, err := day.Parse(text); err == nil {
			t.Errorf("Parse(%q) = %+v, want an error", text, got)
		}
	}
}

func TestParseSaysHowToWriteADate(t *testing.T) {
	t.Parallel()
	_, err := day.Parse("yesterday")
	want := `"yesterday" is not a date: write 2025, 2025-09 or 2025-09-15`
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestOfIsInUTC(t *testing.T) {
	t.Parallel()
	west := time.FixedZone("eight hours west", -8*60*60)
	got := day.Of(time.Date(2025, time.December, 31, 20, 0, 0, 0, west))
	if want := on(2026, 1, 1); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestFirstAndEnd(t *testing.T) {
	t.Parallel()
	tests := []struct {
		date       string
		first, end string
	}{
		{"2025", "2025-01-01", "2026-01-01"},
		{"2024-02", "2024-02-01", "2024-03-01"},
		{"2025-02", "2025-02-01", "2025-03-01"},
		{"2025-12", "2025-12-01", "2026-01-01"},
		{"2025-09-15", "2025-09-15", "2025-09-16"},
		{"2024-02-28", "2024-02-28", "2024-02-29"},
		{"2025-12-31", "2025-12-31", "2026-01-01"},
	}
	for _, test := range tests {
		t.Run(test.date, func(t *testing.T) {
			t.Parallel()
			d := parse(t, test.date)
			if got := d.First().Format(time.DateOnly); got != test.first {
				t.Errorf("First: got %s, want %s", got, test.first)
			}
			if got := d.End().Format(time.DateOnly); got != test.end {
				t.Errorf("End: got %s, want %s", got, test.end)
			}
		})
	}
}

func TestBefore(t *testing.T) {
	t.Parallel()
	tests := []struct {
		a, b string
		want bool
	}{
		{"2025-09-14", "2025-09-15", true},
		{"2025-09-15", "2025-09-15", false},
		{"2025-09-15", "2025-09-14", false},
		{"2025", "2025-09", true},
		{"2025-09", "2025-09-01", false}, // both begin on the first
	}
	for _, test := range tests {
		if got := parse(t, test.a).Before(parse(t, test.b)); got != test.want {
			t.Errorf("%s before %s: got %v", test.a, test.b, got)
		}
	}
}

func TestWords(t *testing.T) {
	t.Parallel()
	tests := map[string]string{
		"2025-09-05": "5 September 2025",
		"2025-05":    "May 2025",
		"2025":       "2025",
	}
	for date, want := range tests {
		if got := parse(t, date).Words(); got != want {
			t.Errorf("%s: got %q, want %q", date, got, want)
		}
	}
}

func TestZeroDate(t *testing.T) {
	t.Parallel()
	var unknown day.Date
	if !unknown.IsZero() || unknown.String() != "" || unknown.Words() != "" {
		t.Errorf("the zero Date is %q, in words %q; want both empty", unknown, unknown.Words())
	}
	if on(2025, 0, 0).IsZero() {
		t.Error("a year is no unknown date")
	}
}

// FuzzParse proves that what Parse reads is written as it stood, and means a day of the calendar.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{"2025", "2025-09", "2025-09-15", "2024-02-29", "0000", "0999-01", "2025-9-1", "2025-13-01", "-1-1-1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := day.Parse(text)
		if err != nil {
			return
		}
		if d.IsZero() {
			t.Errorf("Parse(%q) gives a date that counts as unknown", text)
		}
		if d.String() != text {
			t.Errorf("Parse(%q) writes %q", text, d)
		}
		if !d.First().Before(d.End()) {
			t.Errorf("%s ends at %v, before it begins at %v", d, d.End(), d.First())
		}
	})
}

func parse(t *testing.T, s string) day.Date {
	t.Helper()
	d, err := day.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// on is short for a date in tables; 0 for a part that is not known.
func on(year int, month time.Month, d int) day.Date {
	return day.Date{Year: year, Month: month, Day: d}
}
