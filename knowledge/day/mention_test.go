package day_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiktalks/knowledge/day"
)

// said is what a mention says and the words by which it says it.
type said struct {
	Year  int
	Month time.Month
	Day   int
	Words string
}

func TestMentions(t *testing.T) {
	t.Parallel()
	tests := []struct {
		sentence string
		want     []said
	}{
		{"what happened on 15 September 2025?", []said{{2025, 9, 15, "15 September 2025"}}},
		{"on the 15th of september, 2025", []said{{2025, 9, 15, "15th of september, 2025"}}},
		{"September 15th, 2025", []said{{2025, 9, 15, "September 15th, 2025"}}},
		{"sept. 15 2025", []said{{2025, 9, 15, "sept. 15 2025"}}},
		{"2025-09-15 or 2025-10", []said{{2025, 9, 15, "2025-09-15"}, {2025, 10, 0, "2025-10"}}},
		{"in Sept 2025", []said{{2025, 9, 0, "Sept 2025"}}},
		{"September of 2025", []said{{2025, 9, 0, "September of 2025"}}},
		{"the 3rd of October", []said{{0, 10, 3, "3rd of October"}}},
		{"on oct 3", []said{{0, 10, 3, "oct 3"}}},
		{"October the 3rd", []said{{0, 10, 3, "October the 3rd"}}},
		{"IN DECEMBER", []said{{0, 12, 0, "DECEMBER"}}},
		{"what was the rate in 2019", []said{{2019, 0, 0, "2019"}}},
		{"between 5 April and 1 May 2025", []said{{0, 4, 5, "5 April"}, {2025, 5, 1, "1 May 2025"}}},
		{"from 14 to 15 September 2025", []said{{2025, 9, 15, "15 September 2025"}}},
		{"14-15 September 2025", []said{{2025, 9, 15, "15 September 2025"}}},
		{"29 February", []said{{0, 2, 29, "29 February"}}},
		{"29 February 2024", []said{{2024, 2, 29, "29 February 2024"}}},
		{"", nil},
		{"no date at all", nil},
		{"the decision of the marching band", nil},
		{"tariffs of 145 percent on 1800 goods in 2150", nil},
		{"section 301, order 14166, 20250 dollars", nil},
	}
	for _, test := range tests {
		t.Run(test.sentence, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(test.want, mentions(test.sentence)); diff != "" {
				t.Errorf("want (-), got (+):\n%s", diff)
			}
		})
	}
}

func TestMentionsKnowEveryMonthsName(t *testing.T) {
	t.Parallel()
	for m := time.January; m <= time.December; m++ {
		for _, name := range []string{m.String(), m.String()[:3], m.String()[:3] + "."} {
			want := []said{{2025, m, 7, "7 " + name + " 2025"}}
			if diff := cmp.Diff(want, mentions("on 7 "+name+" 2025")); diff != "" {
				t.Errorf("want (-), got (+):\n%s", diff)
			}
		}
	}
}

func TestMentionsOfMayAndMarch(t *testing.T) {
	t.Parallel()
	tests := []struct {
		sentence string
		want     []said
	}{
		{"TikTok may be sold", nil},
		{"may I ask something", nil},
		{"they said that they may.", nil},
		{"the troops march on", nil},
		{"Dismay, marchers and Maya", nil},
		{"what happened in May?", []said{{0, 5, 0, "May"}}},
		{"what happened in may", []said{{0, 5, 0, "may"}}},
		{"in March.", []said{{0, 3, 0, "March."}}},
		{"since mid-March", []said{{0, 3, 0, "March"}}},
		{"(“in May”)", []said{{0, 5, 0, "May"}}},
		{"the begin may come later", nil},
		{"may 5", []said{{0, 5, 5, "may 5"}}},
		{"5 may", []said{{0, 5, 5, "5 may"}}},
		{"may 2025", []said{{2025, 5, 0, "may 2025"}}},
		{"by 12 March 2025 it may be over", []said{{2025, 3, 12, "12 March 2025"}}},
	}
	for _, test := range tests {
		t.Run(test.sentence, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(test.want, mentions(test.sentence)); diff != "" {
				t.Errorf("want (-), got (+):\n%s", diff)
			}
		})
	}
}

// What is written like a date but is not in the calendar gives the part of it that is.
func TestMentionsKeepToTheCalendar(t *testing.T) {
	t.Parallel()
	tests := []struct {
		sentence string
		want     []said
	}{
		{"2025-00-10", []said{{2025, 0, 0, "2025"}}},
		{"2025-13-10", []said{{2025, 0, 0, "2025"}}},
		{"2025-09-31", []said{{2025, 9, 0, "2025-09"}}},
		{"2025-26", []said{{2025, 0, 0, "2025"}}},
		{"31 February 2025", []said{{2025, 2, 0, "February 2025"}}},
		{"29 February 2025", []said{{2025, 2, 0, "February 2025"}}},
		{"30 February", []said{{0, 2, 0, "February"}}},
		{"0 June", []said{{0, 6, 0, "June"}}},
		{"39 June", []said{{0, 6, 0, "June"}}},
	}
	for _, test := range tests {
		t.Run(test.sentence, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(test.want, mentions(test.sentence)); diff != "" {
				t.Errorf("want (-), got (+):\n%s", diff)
			}
		})
	}
}

// Some letters have more or fewer bytes in lower case; offsets are those of the sentence as it was given.
func TestMentionsCountBytesOfTheSentence(t *testing.T) {
	t.Parallel()
	for _, before := range []string{"İstanbul ", "\u212a\u212a ", "İ\u212a ", "马德里，", "\xff\xfe "} {
		want := []said{{2025, 9, 15, "15 September 2025"}}
		if diff := cmp.Diff(want, mentions(before+"15 September 2025")); diff != "" {
			t.Errorf("after %q: want (-), got (+):\n%s", before, diff)
		}
	}
}

func TestFits(t *testing.T) {
	t.Parallel()
	tests := []struct {
		said string
		date day.Date
		want bool
	}{
		{"15 September 2025", on(2025, 9, 15), true},
		{"15 September 2025", on(2025, 9, 16), false},
		{"15 September 2025", on(2025, 9, 0), true},
		{"15 September 2025", on(2025, 0, 0), true},
		{"15 September 2025", on(2024, 9, 15), false},
		{"in September", on(2025, 9, 15), true},
		{"in September", on(2025, 8, 15), false},
		{"in 2025", on(2025, 9, 15), true},
		{"in 2025", day.Date{}, false},
	}
	for _, test := range tests {
		found := day.Mentions(test.said)
		if len(found) != 1 {
			t.Fatalf("%q has %d mentions", test.said, len(found))
		}
		if got := found[0].Fits(test.date); got != test.want {
			t.Errorf("%q fits %s: got %v", test.said, test.date, got)
		}
	}
}

func TestMentionDate(t *testing.T) {
	t.Parallel()
	tests := map[string]day.Date{
		"15 September 2025": on(2025, 9, 15),
		"15 September":      on(2026, 9, 15),
		"in September":      on(2026, 9, 0),
		"2025":              on(2025, 0, 0),
	}
	for text, want := range tests {
		found := day.Mentions(text)
		if len(found) != 1 {
			t.Fatalf("%q has %d mentions", text, len(found))
		}
		if got := found[0].Date(2026); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

// FuzzMentions proves that mentions stand in the sentence, in order, apart from each other, and mean days of the calendar.
func FuzzMentions(f *testing.F) {
	for _, seed := range []string{
		"what happened on 15 September 2025?", "2025-09-15", "mid-March, may 5 and in May", "İ 31 february", "2025-13-32", "dec dec dec", "\xff 2025",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, sentence string) {
		end := 0
		for _, m := range day.Mentions(sentence) {
			if m.At < end || m.End <= m.At || m.End > len(sentence) {
				t.Fatalf("mention %+v of %q after %d", m, sentence, end)
			}
			end = m.End
			if m.Year == 0 && m.Month == 0 {
				t.Errorf("mention %+v of %q says neither month nor year", m, sentence)
			}
			const leapYear = 2024
			d := m.Date(leapYear)
			if again, err := day.Parse(d.String()); err != nil || again != d {
				t.Errorf("mention %+v of %q is no date: %v", m, sentence, err)
			}
			if !m.Fits(d) {
				t.Errorf("mention %+v does not fit its own date", m)
			}
		}
	})
}

// mentions gives what Mentions finds with the words by which it was said.
func mentions(sentence string) []said {
	var all []said
	for _, m := range day.Mentions(sentence) {
		all = append(all, said{m.Year, m.Month, m.Day, sentence[m.At:m.End]})
	}
	return all
}
