package ground

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// date is what a text says of a day: any part may be missing.
type date struct {
	year, month, day int
	part             string // "mid", "early", "late" of the month or year; "opening" and "closing" of the year
	weekday          int    // 1 is Sunday; 0 none is said
}

var months = map[string]int{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
	"july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}

var weekdays = map[string]int{"sunday": 1, "monday": 2, "tuesday": 3, "wednesday": 4, "thursday": 5, "friday": 6, "saturday": 7}

// readDates reads the date, or the two ends of a range, at i: "16 September 2025", "the 20th", "18-19 January", "mid-June".
func readDates(w []raw, i int) ([]date, int) {
	if d, ok := weekdays[w[i].text]; ok && w[i].upper {
		return []date{{weekday: d}}, i + 1
	}
	if d, ok := holidayAt(w, i); ok {
		return []date{d}, i + 2
	}
	if d, end := lastDay(w, i); end > i {
		return []date{d}, end
	}
	part, at := readPart(w, i)
	if at >= len(w) {
		return nil, i
	}
	if m := monthAt(w, at); m > 0 {
		return readMonthFirst(w, at+1, m, part)
	}
	if d, end := spelledDay(w, at); d > 0 {
		year, after := readYear(w, end+1)
		return datesOf([]int{d}, monthAt(w, end), year, ""), after
	}
	if days, end := readDays(w, at); len(days) > 0 {
		if end < len(w) && w[end].text == "of" {
			end++
		}
		if end < len(w) && monthAt(w, end) > 0 && w[end].before == joined {
			year, after := readYear(w, end+1)
			return datesOf(days, monthAt(w, end), year, ""), after
		}
		if len(days) == 1 && end+1 < len(w) && w[end-1].text == "of" && (w[end].text == "that" || w[end].text == "the" || w[end].text == "this") &&
			w[end+1].text == "month" {
			return []date{{day: days[0]}}, end + 2
		}
		if at > 0 && w[at-1].text == "the" && (len(days) == 2 || strings.HasSuffix(w[at].text, "th") || days[0] > 20 && endsThere(w, end) && ordinalDay(w[at].text)) {
			return datesOf(days, 0, 0, ""), at + 2*len(days) - 1
		}
	}
	if y, end := readYear(w, at); y > 0 && w[at].before != comma || i == at && w[i].first && w[i].poss && yearOf(w[i].text) > 0 {
		if y == 0 {
			y, end = yearOf(w[i].text), i+1 // "2025's first round"
		}
		return []date{{year: y, part: part}}, end
	}
	return nil, i
}

// holidays are days of the year that have a name of two words.
var holidays = map[string]date{
	"christmas day": {month: 12, day: 25}, "christmas eve": {month: 12, day: 24}, "boxing day": {month: 12, day: 26},
}

// holidayAt reads the day of a holiday, with the year behind it where one stands there: "Christmas Day 2025".
func holidayAt(w []raw, i int) (date, bool) {
	if !w[i].upper || i+1 >= len(w) || w[i+1].before != joined {
		return date{}, false
	}
	d, ok := holidays[w[i].text+" "+w[i+1].text]
	if year, end := readYear(w, i+2); ok && end > i+2 {
		d.year = year
	}
	return d, ok
}

// lastDay reads "last day of October 2025".
func lastDay(w []raw, i int) (date, int) {
	if i+3 >= len(w) || w[i].text != "last" || w[i+1].text != "day" || w[i+2].text != "of" {
		return date{}, i
	}
	m := monthAt(w, i+3)
	if m == 0 {
		return date{}, i
	}
	year, end := readYear(w, i+4)
	if year == 0 {
		end = i + 4
	}
	day := time.Date(max(year, 2001), time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day()
	return date{year: year, month: m, day: day}, end
}

// readPart reads which part of a month or year is meant, "early in" or "late", and where that ends.
func readPart(w []raw, i int) (string, int) {
	next := func(k int) string {
		if i+k < len(w) && w[i+k].before == joined {
			return w[i+k].text
		}
		return ""
	}
	if part, at := endOfYear(w, i); part != "" {
		return part, at
	}
	switch w[i].text {
	case "early", "late":
		if next(1) == "part" && next(2) == "of" {
			return w[i].text, i + 3
		}
		if next(1) == "in" {
			return w[i].text, i + 2
		}
		return w[i].text, i + 1
	case "mid":
		return w[i].text, i + 1
	case "beginning", "start", "middle", "end":
		if next(1) == "of" {
			return map[string]string{"beginning": "early", "start": "early", "middle": "mid", "end": "late"}[w[i].text], i + 2
		}
	}
	return "", i
}

// wideParts gives the part of a year at whose end another one lies.
var wideParts = map[string]string{"opening": "early", "closing": "late"}

// endOfYear reads that one end of a year is meant, "start of 2026" or "last weeks of 2025", and where the year stands.
func endOfYear(w []raw, i int) (string, int) {
	part, of := map[string]string{"beginning": "opening", "start": "opening", "outset": "opening", "opening": "opening", "first": "opening",
		"end": "closing", "close": "closing", "closing": "closing", "final": "closing", "last": "closing"}[w[i].text], i+1
	switch w[i].text {
	case "opening", "first", "closing", "final", "last":
		if of == len(w) || w[of].text != "days" && w[of].text != "weeks" && w[of].text != "month" {
			return "", i
		}
		of++
	}
	if part == "" || of+1 >= len(w) || w[of].text != "of" || w[of].before != joined || yearOf(w[of+1].text) == 0 {
		return "", i
	}
	return part, of + 1
}

// monthAt gives the month that is named at i. May and March are months only with a capital.
func monthAt(w []raw, i int) int {
	if !w[i].upper || w[i].first && (w[i].text == "may" || w[i].text == "march") && (i+1 == len(w) || w[i+1].text[0] > '9') {
		return 0
	}
	return months[w[i].text]
}

// readMonthFirst reads what stands behind the name of a month: days, a year or both, and where that ends.
func readMonthFirst(w []raw, i, month int, part string) ([]date, int) {
	days, end := []int(nil), i
	if part == "" && i < len(w) && w[i].before == joined {
		at := i
		if w[at].text == "the" && at+1 < len(w) {
			at++
		}
		if days, end = readDays(w, at); len(days) == 0 {
			end = i
		}
	}
	if end < len(w) && w[end].text == "of" {
		if year, after := readYear(w, end+1); year > 0 {
			return datesOf(days, month, year, part), after
		}
	}
	year, after := readYear(w, end)
	if year == 0 {
		after = end
	}
	return datesOf(days, month, year, part), after
}

// datesOf gives a date for each of the days, or one for the whole month where there are none.
func datesOf(days []int, month, year int, part string) []date {
	if len(days) == 0 {
		return []date{{year: year, month: month, part: part}}
	}
	var all []date
	for _, d := range days {
		all = append(all, date{year: year, month: month, day: d})
	}
	return all
}

// readDays reads one day of a month or two, joined by a hyphen, "and" or "to".
func readDays(w []raw, i int) ([]int, int) {
	d := dayAt(w, i)
	if d == 0 {
		return nil, i
	}
	if i+1 < len(w) && w[i+1].hyphen && dayAt(w, i+1) > 0 {
		return []int{d, dayAt(w, i+1)}, i + 2
	}
	if i+2 < len(w) && (w[i+1].text == "and" || w[i+1].text == "to") {
		k := i + 2
		if w[k].text == "the" && k+1 < len(w) {
			k++
		}
		if e := dayAt(w, k); e > 0 && (k+1 < len(w) && monthAt(w, k+1) > 0 || i > 0 && months[w[i-1].text] > 0 ||
			k == i+2 && ordinalDay(w[i].text) && ordinalDay(w[k].text) && endsThere(w, k+1)) {
			return []int{d, e}, k + 1
		}
	}
	return []int{d}, i + 1
}

// ordinalDay tells whether a day is written as "14th".
func ordinalDay(s string) bool { return len(s) > 2 && s[0] <= '9' && ordinalEnding(s[len(s)-2:]) }

// endsThere tells whether nothing stands at i that a day before it could count: "the 14th and 15th, ...", not "the 21st century".
func endsThere(w []raw, i int) bool {
	if i == len(w) || w[i].before != joined {
		return true
	}
	switch w[i].text {
	case "and", "as", "in", "for", "with", "by", "to", "was", "were", "is", "the", "a", "an", "it", "he", "she", "they", "its", "his", "her", "their", "that", "this":
		return true
	}
	return w[i].upper
}

// spelledDays are the days of a month as words: "the nineteenth of June".
var spelledDays = strings.Fields("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
	"sixteenth seventeenth eighteenth nineteenth twentieth")

// spelledDay gives the day that is spelled out before "of" and a month, and where the month stands; 0 where there is none.
func spelledDay(w []raw, i int) (day, month int) {
	k := i
	switch w[i].text {
	case "twenty", "thirty":
		if k++; k == len(w) || !w[k].hyphen {
			return 0, i
		}
		day = map[string]int{"twenty": 20, "thirty": 30}[w[i].text]
	}
	n := slices.Index(spelledDays, w[k].text)
	if n < 0 || day > 0 && n > 8 || k+2 >= len(w) || w[k+1].text != "of" || monthAt(w, k+2) == 0 {
		return 0, i
	}
	return day + n + 1, k + 2
}

// dayAt gives the day of a month that stands at i, as "7" or "7th"; 0 where none does.
func dayAt(w []raw, i int) int {
	t := w[i].text
	if len(t) > 2 && ordinalEnding(t[len(t)-2:]) && t[0] <= '9' {
		t = t[:len(t)-2]
	}
	if n, err := strconv.Atoi(t); err == nil && n >= 1 && n <= 31 {
		return n
	}
	return 0
}

// readYear gives the year at i and where it ends; 0 and i where there is none.
func readYear(w []raw, i int) (int, int) {
	if i >= len(w) || w[i].before > comma {
		return 0, i
	}
	if n := yearOf(w[i].text); n > 0 {
		return n, i + 1
	}
	return 0, i
}

// yearOf gives the year that a word of four digits may be; 0 where it is none.
func yearOf(word string) int {
	if n, err := strconv.Atoi(word); err == nil && len(word) == 4 && n >= 1900 && n < 2100 {
		return n
	}
	return 0
}

// says tells whether a text with date a follows from a fact with date f.
func (a date) says(f date) bool {
	if a.weekday > 0 {
		return a.weekday == f.weekday || f.month > 0 && f.day > 0 && f.year > 0 && a.weekday == int(f.time().Weekday())+1
	}
	if a.year > 0 && a.year != f.year || a.month > 0 && a.month != f.month || a.day > 0 && a.day != f.day {
		return false
	}
	if wide := wideParts[a.part]; wide != "" && f.month > 0 {
		return f.month == map[string]int{"opening": 1, "closing": 12}[a.part]
	}
	return a.part == "" || a.part == f.part || f.part != "" && (wideParts[a.part] == f.part || wideParts[f.part] == a.part) || a.month > 0 && f.day > 0 && a.part == partOf(f.day) ||
		a.month == 0 && f.month > 0 && a.part == partOf(10*(f.month-1)/4+1)
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

// time gives the first moment of a date, for reckoning with it.
func (d date) time() time.Time {
	return time.Date(d.year, time.Month(max(d.month, 1)), max(d.day, 1), 0, 0, 0, 0, time.UTC)
}

// apart gives how far b is behind a in the unit, below 0 for before, and whether they say enough to tell.
func apart(a, b date, unit string) (float64, bool) {
	if a.year == 0 || b.year == 0 {
		return 0, false
	}
	switch unit {
	case "day":
		return b.time().Sub(a.time()).Hours() / 24, a.day > 0 && b.day > 0
	case "month":
		return float64((b.year-a.year)*12 + b.month - a.month), a.month > 0 && b.month > 0
	case "year":
		return float64(b.year - a.year), true
	}
	return 0, false
}
