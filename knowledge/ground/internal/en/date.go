package en

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// Date is what a text says of a day: any part may be missing.
type Date struct {
	Year, Month, Day int
	part             string // "mid", "early", "late" of the month or year; "opening" and "closing" of the year
	Weekday          int    // 1 is Sunday; 0 none is said
}

var months = map[string]int{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
	"july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}

var weekdays = map[string]int{"sunday": 1, "monday": 2, "tuesday": 3, "wednesday": 4, "thursday": 5, "friday": 6, "saturday": 7}

// readDates reads the date, or the two ends of a range, at i: "16 September 2025", "the 20th", "18-19 January", "mid-June".
func readDates(w []Raw, i int) ([]Date, int) {
	if d, ok := weekdays[w[i].Text]; ok && w[i].upper {
		return []Date{{Weekday: d}}, i + 1
	}
	if d, ok := holidayAt(w, i); ok {
		return []Date{d}, i + 2
	}
	if d, end := lastDay(w, i); end > i {
		return []Date{d}, end
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
	if dates, end := readDayFirst(w, at); len(dates) > 0 {
		return dates, end
	}
	if y, end := readYear(w, at); y > 0 && w[at].before != Comma {
		return []Date{{Year: y, part: part}}, end
	}
	if y := yearOf(w[i].Text); y > 0 && i == at && w[i].first && w[i].poss {
		return []Date{{Year: y, part: part}}, i + 1 // "2025's first round"
	}
	return nil, i
}

// readDayFirst reads days that stand before their month, or for which none is said, and where that ends: "18-19 January", "the 20th".
func readDayFirst(w []Raw, at int) ([]Date, int) {
	days, end := readDays(w, at)
	if len(days) == 0 {
		return nil, at
	}
	if end < len(w) && w[end].Text == "of" {
		end++
	}
	if end < len(w) && monthAt(w, end) > 0 && w[end].before == Joined {
		year, after := readYear(w, end+1)
		return datesOf(days, monthAt(w, end), year, ""), after
	}
	if len(days) == 1 && w[end-1].Text == "of" && thatMonth(w, end) {
		return []Date{{Day: days[0]}}, end + 2
	}
	if at == 0 || w[at-1].Text != "the" {
		return nil, at
	}
	if len(days) == 2 || strings.HasSuffix(w[at].Text, "th") || days[0] > 20 && endsThere(w, end) && ordinalDay(w[at].Text) {
		return datesOf(days, 0, 0, ""), at + 2*len(days) - 1
	}
	return nil, at
}

// thatMonth tells whether "that month" or the like stands at i.
func thatMonth(w []Raw, i int) bool {
	return i+1 < len(w) && (w[i].Text == "that" || w[i].Text == "the" || w[i].Text == "this") && w[i+1].Text == "month"
}

// holidays are days of the year that have a name of two words.
var holidays = map[string]Date{
	"christmas day": {Month: 12, Day: 25}, "christmas eve": {Month: 12, Day: 24}, "boxing day": {Month: 12, Day: 26},
}

// holidayAt reads the day of a holiday, with the year behind it where one stands there: "Christmas Day 2025".
func holidayAt(w []Raw, i int) (Date, bool) {
	if !w[i].upper || i+1 >= len(w) || w[i+1].before != Joined {
		return Date{}, false
	}
	d, ok := holidays[w[i].Text+" "+w[i+1].Text]
	if year, end := readYear(w, i+2); ok && end > i+2 {
		d.Year = year
	}
	return d, ok
}

// lastDay reads "last day of October 2025".
func lastDay(w []Raw, i int) (Date, int) {
	if i+3 >= len(w) || w[i].Text != "last" || w[i+1].Text != "day" || w[i+2].Text != "of" {
		return Date{}, i
	}
	m := monthAt(w, i+3)
	if m == 0 {
		return Date{}, i
	}
	year, end := readYear(w, i+4)
	if year == 0 {
		end = i + 4
	}
	day := time.Date(max(year, 2001), time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day()
	return Date{Year: year, Month: m, Day: day}, end
}

// readPart reads which part of a month or year is meant, "early in" or "late", and where that ends.
func readPart(w []Raw, i int) (string, int) {
	next := func(k int) string {
		if i+k < len(w) && w[i+k].before == Joined {
			return w[i+k].Text
		}
		return ""
	}
	if part, at := endOfYear(w, i); part != "" {
		return part, at
	}
	switch w[i].Text {
	case "early", "late":
		if next(1) == "part" && next(2) == "of" {
			return w[i].Text, i + 3
		}
		if next(1) == "in" {
			return w[i].Text, i + 2
		}
		return w[i].Text, i + 1
	case "mid":
		return w[i].Text, i + 1
	case "beginning", "start", "outset", "middle", "end", "close":
		if next(1) == "of" {
			return partWords[w[i].Text], i + 2
		}
	case "first", "opening", "last", "closing", "final":
		if next(1) == "days" && next(2) == "of" {
			return partWords[w[i].Text], i + 3
		}
	}
	return "", i
}

// partWords give the part of a month or year that a word before "of" or "days of" means.
var partWords = map[string]string{
	"beginning": "early", "start": "early", "outset": "early", "first": "early", "opening": "early", "middle": "mid",
	"end": "late", "close": "late", "last": "late", "closing": "late", "final": "late",
}

// wideParts gives the part of a year at whose end another one lies.
var wideParts = map[string]string{"opening": "early", "closing": "late"}

// endWords give the end of a year that a word before "of" means, or before "days of" and the like.
var endWords = map[string]string{
	"beginning": "opening", "start": "opening", "outset": "opening", "opening": "opening", "first": "opening",
	"end": "closing", "close": "closing", "closing": "closing", "final": "closing", "last": "closing",
}

// endOfYear reads that one end of a year is meant, "start of 2026" or "last weeks of 2025", and where the year stands.
func endOfYear(w []Raw, i int) (string, int) {
	part, of := endWords[w[i].Text], i+1
	switch w[i].Text {
	case "opening", "first", "closing", "final", "last":
		if of == len(w) || w[of].Text != "days" && w[of].Text != "weeks" && w[of].Text != "month" {
			return "", i
		}
		of++
	}
	if part == "" || of+1 >= len(w) || w[of].Text != "of" || w[of].before != Joined || yearOf(w[of+1].Text) == 0 {
		return "", i
	}
	return part, of + 1
}

// monthAt gives the month that is named at i. May and March are months only with a capital.
func monthAt(w []Raw, i int) int {
	if !w[i].upper || w[i].first && (w[i].Text == "may" || w[i].Text == "march") && (i+1 == len(w) || w[i+1].Text[0] > '9') {
		return 0
	}
	return months[w[i].Text]
}

// readMonthFirst reads what stands behind the name of a month: days, a year or both, and where that ends.
func readMonthFirst(w []Raw, i, month int, part string) ([]Date, int) {
	days, end := []int(nil), i
	if part == "" && i < len(w) && w[i].before == Joined {
		at := i
		if w[at].Text == "the" && at+1 < len(w) {
			at++
		}
		if days, end = readDays(w, at); len(days) == 0 {
			end = i
		}
	}
	if end < len(w) && w[end].Text == "of" {
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
func datesOf(days []int, month, year int, part string) []Date {
	if len(days) == 0 {
		return []Date{{Year: year, Month: month, part: part}}
	}
	var all []Date
	for _, d := range days {
		all = append(all, Date{Year: year, Month: month, Day: d})
	}
	return all
}

// readDays reads one day of a month or two, joined by a hyphen, "and" or "to".
func readDays(w []Raw, i int) ([]int, int) {
	d := dayAt(w, i)
	if d == 0 {
		return nil, i
	}
	if i+1 < len(w) && w[i+1].hyphen && dayAt(w, i+1) > 0 {
		return []int{d, dayAt(w, i+1)}, i + 2
	}
	if i+2 < len(w) && (w[i+1].Text == "and" || w[i+1].Text == "to") {
		k := i + 2
		if w[k].Text == "the" && k+1 < len(w) {
			k++
		}
		if second := dayAt(w, k); second > 0 && areDays(w, i, k) {
			return []int{d, second}, k + 1
		}
	}
	return []int{d}, i + 1
}

// areDays tells whether the numbers at i and k are days of a month: it stands beside them, or both are as in "the 14th and 15th".
func areDays(w []Raw, i, k int) bool {
	if k+1 < len(w) && monthAt(w, k+1) > 0 || i > 0 && months[w[i-1].Text] > 0 {
		return true
	}
	return k == i+2 && ordinalDay(w[i].Text) && ordinalDay(w[k].Text) && endsThere(w, k+1)
}

// ordinalDay tells whether a day is written as "14th".
func ordinalDay(s string) bool { return len(s) > 2 && s[0] <= '9' && ordinalEnding(s[len(s)-2:]) }

// endsThere tells whether nothing stands at i that a day before it could count: "the 14th and 15th, ...", not "the 21st century".
func endsThere(w []Raw, i int) bool {
	if i == len(w) || w[i].before != Joined {
		return true
	}
	switch w[i].Text {
	case "and", "as", "in", "for", "with", "by", "to", "was", "were", "is", "the", "a", "an",
		"it", "he", "she", "they", "its", "his", "her", "their", "that", "this":
		return true
	}
	return w[i].upper
}

// spelledDays are the days of a month as words: "the nineteenth of June".
var spelledDays = strings.Fields("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth " +
	"fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")

// spelledDay gives the day that is spelled out before "of" and a month, and where the month stands; 0 where there is none.
func spelledDay(w []Raw, i int) (day, month int) {
	k := i
	switch w[i].Text {
	case "twenty", "thirty":
		if k++; k == len(w) || !w[k].hyphen {
			return 0, i
		}
		day = map[string]int{"twenty": 20, "thirty": 30}[w[i].Text]
	}
	n := slices.Index(spelledDays, w[k].Text)
	if n < 0 || day > 0 && n > 8 || k+2 >= len(w) || w[k+1].Text != "of" || monthAt(w, k+2) == 0 {
		return 0, i
	}
	return day + n + 1, k + 2
}

// dayAt gives the day of a month that stands at i, as "7" or "7th"; 0 where none does.
func dayAt(w []Raw, i int) int {
	t := w[i].Text
	if len(t) > 2 && ordinalEnding(t[len(t)-2:]) && t[0] <= '9' {
		t = t[:len(t)-2]
	}
	if n := figure(t); n >= 1 && n <= 31 {
		return n
	}
	return 0
}

// readYear gives the year at i and where it ends; 0 and i where there is none.
func readYear(w []Raw, i int) (int, int) {
	if i >= len(w) || w[i].before > Comma {
		return 0, i
	}
	if n := yearOf(w[i].Text); n > 0 {
		return n, i + 1
	}
	return 0, i
}

// yearOf gives the year that a word of four digits may be; 0 where it is none.
func yearOf(word string) int {
	if n := figure(word); len(word) == 4 && n >= 1900 && n < 2100 {
		return n
	}
	return 0
}

// figure gives the number that a word is in figures; 0 where it is none. Nearly no word is, so nothing is allocated for telling that.
func figure(word string) int {
	if word == "" || word[0] < '0' || word[0] > '9' {
		return 0
	}
	n, err := strconv.Atoi(word)
	if err != nil {
		return 0
	}
	return n
}
