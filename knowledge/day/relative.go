package day

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Relative is a time that a sentence names by how far it is from now: "last week", "three days ago", "tomorrow".
type Relative struct {
	Span  Span
	Since bool // the sentence speaks of what came after the span's start: "since yesterday"
	Now   bool // it is the time that goes on: "today", "this week"
	At    int  // byte offsets in the sentence: from At up to, not including, End
	End   int
}

const (
	unitOfTime = `(day|night|week|weekend|month|year)s?`
	howMany    = `(\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|a few|couple|couple of|a couple of|several)`
)

// The ways to name a time by its distance from now. "The last week of January", "last month's" and what
// is quoted are none of them.
var (
	namedDay  = regexp.MustCompile(`(?i)\b(since\s+)?(yesterday|last night|today|tonight|this morning|this afternoon|this evening|tomorrow)\b`)
	thisOrOld = regexp.MustCompile(`(?i)\b(since\s+)?(?:the\s+)?(last|past|previous|this|next|coming)\s+(?:` + howMany + `\s+)?` + unitOfTime + `\b`)
	agoForm   = regexp.MustCompile(`(?i)\b(since\s+)?` + howMany + `\s+` + unitOfTime + `\s+(?:ago|back)\b`)
	within    = regexp.MustCompile(`^(?:['"\x{2019}\x{201d}]|\s+(?:of|in|before|after|until|to)\b)`)
)

// FindRelative finds a time that a sentence names by its distance from now: a day, before a time ago, before "last week". It tells whether
// there is one.
func FindRelative(sentence string, now time.Time) (Relative, bool) {
	for _, form := range []struct {
		pattern *regexp.Regexp
		span    func(parts []string, now time.Time) Span
	}{{namedDay, daySpan}, {agoForm, agoSpan}, {thisOrOld, unitSpan}} {
		at := form.pattern.FindStringSubmatchIndex(sentence)
		if at == nil || within.MatchString(sentence[at[1]:]) {
			continue
		}
		parts := form.pattern.FindStringSubmatch(sentence)
		for i := range parts {
			parts[i] = strings.ToLower(parts[i])
		}
		goesOn := strings.HasPrefix(parts[2], "this") || strings.HasPrefix(parts[2], "to") && parts[2] != "tomorrow"
		return Relative{form.span(parts, now), parts[1] != "", goesOn, at[0], at[1]}, true
	}
	return Relative{}, false
}

// daySpan reads "yesterday" and the like.
func daySpan(parts []string, now time.Time) Span {
	switch parts[2] {
	case "yesterday", "last night":
		now = now.AddDate(0, 0, -1)
	case "tomorrow":
		now = now.AddDate(0, 0, 1)
	}
	return Span{Of(now), Of(now)}
}

// agoSpan reads "three weeks ago": that day or week, and of months and years that month.
func agoSpan(parts []string, now time.Time) Span {
	n, unit := number(parts[2]), parts[3]
	switch unit {
	case "week", "weekend":
		then := shifted(now, unit, -n)
		return Span{Of(then.AddDate(0, 0, -6)), Of(then)}
	case "month", "year":
		then := shifted(now.AddDate(0, 0, 1-now.Day()), unit, -n) // a month before the 31st is no 31st
		return Span{Date{Year: then.Year(), Month: then.Month()}, Date{Year: then.Year(), Month: then.Month()}}
	}
	then := shifted(now, unit, -n)
	return Span{Of(then), Of(then)}
}

// unitSpan reads "last week", "the past three months", "this year", "next month". One month or year that is over is that of
// the calendar; of all others the days up to now count, or those from now on.
func unitSpan(parts []string, now time.Time) Span {
	which, n, unit := parts[2], parts[3], parts[4]
	first := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, time.UTC)
	switch {
	case which == "next" || which == "coming":
		return Span{Of(first.AddDate(0, 0, 1)), Of(shifted(first, unit, number(n)))}
	case which == "this" && unit == "year":
		return Span{Date{Year: now.Year()}, Date{Year: now.Year()}}
	case which == "this" && unit == "month":
		return Span{Date{Year: now.Year(), Month: now.Month()}, Of(now)}
	case n == "" && (which == "last" || which == "previous") && unit == "month":
		return agoSpan([]string{"", "", "one", unit}, first)
	case n == "" && (which == "last" || which == "previous") && unit == "year":
		return Span{Date{Year: now.Year() - 1}, Date{Year: now.Year() - 1}}
	}
	return Span{Of(shifted(first, unit, -number(n))), Of(now)}
}

// shifted goes so many units on, or back.
func shifted(t time.Time, unit string, n int) time.Time {
	switch unit {
	case "week", "weekend":
		return t.AddDate(0, 0, 7*n)
	case "month":
		return t.AddDate(0, n, 0)
	case "year":
		return t.AddDate(n, 0, 0)
	}
	return t.AddDate(0, 0, n)
}

// number reads how many units are meant; "a few" are three, "several" five, and none said is one.
func number(word string) int {
	if n, err := strconv.Atoi(word); err == nil {
		return n
	}
	word = strings.TrimSuffix(strings.TrimPrefix(word, "a "), " of")
	switch word {
	case "few":
		return 3
	case "couple":
		return 2
	case "several":
		return 5
	}
	return max(1, 1+slices.Index(strings.Fields("one two three four five six seven eight nine ten"), word))
}
