package day

import (
	"bytes"
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Mention is a date that a sentence speaks of. Unlike a Date it may lack the year ("in September").
type Mention struct {
	Year  int // 0: not said
	Month time.Month
	Day   int
	At    int // byte offsets in the sentence: from At up to, not including, End
	End   int
}

// Fits tells whether every part that was said agrees with d. A day that was said fits a date known to the month only.
func (m Mention) Fits(d Date) bool {
	if d.IsZero() {
		return false
	}
	agrees := func(said, known int) bool { return said == 0 || known == 0 || said == known }
	return agrees(m.Year, d.Year) && agrees(int(m.Month), int(d.Month)) && agrees(m.Day, d.Day)
}

// Date gives the mention as a Date, in the year given where none was said.
func (m Mention) Date(year int) Date {
	return Date{cmp.Or(m.Year, year), m.Month, m.Day}
}

const (
	monthNames = `(jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december)\b\.?`
	dayNumber  = `([0-3]?\d)(?:st|nd|rd|th)?`
	yearNumber = `((?:19|20)\d\d)`
)

// form is one way to write a date: which group of the pattern holds which part; 0 where it has none.
type form struct {
	pattern          *regexp.Regexp
	year, month, day int
}

// forms stand in the order in which they are tried; what one has read, the next don't see.
var forms = []form{
	{regexp.MustCompile(`\b` + yearNumber + `-(\d\d)-(\d\d)\b`), 1, 2, 3},
	{regexp.MustCompile(`\b` + yearNumber + `-(\d\d)\b`), 1, 2, 0},
	{regexp.MustCompile(`\b` + dayNumber + `\s+(?:of\s+)?` + monthNames + `,?\s+` + yearNumber + `\b`), 3, 2, 1},
	{regexp.MustCompile(`\b` + monthNames + `\s+` + dayNumber + `,?\s+` + yearNumber + `\b`), 3, 1, 2},
	{regexp.MustCompile(`\b` + monthNames + `,?\s+(?:of\s+)?` + yearNumber + `\b`), 2, 1, 0},
	{regexp.MustCompile(`\b` + dayNumber + `\s+(?:of\s+)?` + monthNames), 0, 2, 1},
	{regexp.MustCompile(`\b` + monthNames + `\s+(?:the\s+)?` + dayNumber + `\b`), 0, 1, 2},
	{regexp.MustCompile(`\b` + monthNames), 0, 1, 0},
	{regexp.MustCompile(`\b` + yearNumber + `\b`), 1, 0, 0},
}

// Mentions finds the dates in an English sentence, in the order in which they stand. Letters' case does not matter.
func Mentions(sentence string) []Mention {
	rest := lower(sentence)
	var found []Mention
	has := partsOf(rest)
	for _, f := range forms {
		if !f.possible(has) {
			continue
		}
		for _, at := range f.pattern.FindAllSubmatchIndex(rest, -1) {
			if m, ok := f.read(rest, at); ok {
				found = append(found, m)
				clear(rest[m.At:m.End])
			}
		}
	}
	slices.SortFunc(found, func(a, b Mention) int { return cmp.Compare(a.At, b.At) })
	return found
}

// parts tells what a text has of which dates are made. The patterns are slow, and most texts have no date.
type parts struct{ year, month, day, hyphen bool }

// partsOf looks at the words of a text in lower case.
func partsOf(s []byte) parts {
	p := parts{hyphen: bytes.IndexByte(s, '-') >= 0}
	for at := 0; at < len(s); at++ {
		start := at
		for at < len(s) && inWord(s[at]) {
			at++
		}
		switch w := s[start:at]; {
		case len(w) == 0:
		case w[0] <= '9':
			p.day = true
			p.year = p.year || len(w) == 4 && (w[0] == '1' && w[1] == '9' || w[0] == '2' && w[1] == '0')
		default:
			p.month = p.month || isMonth(string(w))
		}
	}
	return p
}

// inWord tells whether the patterns take the byte for part of a word.
func inWord(c byte) bool { return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' }

func isMonth(word string) bool {
	switch word {
	case "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july",
		"aug", "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december":
		return true
	}
	return false
}

// possible tells whether a text with these parts may have a date in this form.
func (f form) possible(p parts) bool {
	inFigures := f.year == 1 && f.month == 2
	if inFigures {
		return p.year && p.hyphen
	}
	return (f.year == 0 || p.year) && (f.month == 0 || p.month) && (f.day == 0 || p.day)
}

// lower gives the sentence with A to Z in lower case. Every byte keeps its place, so that offsets stay true.
func lower(sentence string) []byte {
	text := []byte(sentence)
	for i, c := range text {
		if 'A' <= c && c <= 'Z' {
			text[i] = c + 'a' - 'A'
		}
	}
	return text
}

// read gives the mention at one match of the form's pattern, unless it is no date of the calendar or a verb.
func (f form) read(s []byte, at []int) (Mention, bool) {
	group := func(n int) string {
		if n == 0 {
			return ""
		}
		return string(s[at[2*n]:at[2*n+1]])
	}
	m := Mention{Month: month(group(f.month)), At: at[0], End: at[1]}
	m.Year, _ = strconv.Atoi(group(f.year))
	m.Day, _ = strconv.Atoi(group(f.day))
	alone := f.year == 0 && f.day == 0
	if alone && !meantAsMonth(s, m) {
		return m, false
	}
	return m, f.inCalendar(m)
}

// inCalendar tells whether the parts that the form reads are a date. Where no year is said it may be a leap year.
func (f form) inCalendar(m Mention) bool {
	if f.month != 0 && (m.Month < time.January || m.Month > time.December) {
		return false
	}
	const leapYear = 2024
	lastDay := time.Date(cmp.Or(m.Year, leapYear), m.Month+1, 0, 0, 0, 0, 0, time.UTC).Day()
	return f.day == 0 || m.Day >= 1 && m.Day <= lastDay
}

// meantAsMonth keeps the verbs "may" and "march" apart from the months.
func meantAsMonth(s []byte, m Mention) bool {
	word := strings.TrimRight(string(s[m.At:m.End]), ".")
	if word != "may" && word != "march" && word != "mar" {
		return true
	}
	before := bytes.TrimRightFunc(s[:m.At], func(r rune) bool { return unicode.IsSpace(r) || r == '-' })
	endsIn := func(word string) bool {
		rest, found := bytes.CutSuffix(before, []byte(word))
		last, _ := utf8.DecodeLastRune(rest)
		return found && !unicode.IsLetter(last)
	}
	return slices.ContainsFunc(monthPrefixes, endsIn)
}

// monthPrefixes are words after which "may" and "march" are months.
var monthPrefixes = strings.Fields("in of since until till til by before after last next early mid late this during from for to")

// first3 has the first three letters of the months.
const first3 = "janfebmaraprmayjunjulaugsepoctnovdec"

// month reads what the patterns take for a month, a number or a name, by the name's first three letters; 0 for an empty text.
func month(s string) time.Month {
	if s == "" {
		return 0
	}
	if n, err := strconv.Atoi(s); err == nil {
		return time.Month(n)
	}
	return time.Month(strings.Index(first3, s[:3])/3 + 1)
}
