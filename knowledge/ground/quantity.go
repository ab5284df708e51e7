package ground

import (
	"math"
	"strconv"
	"strings"
)

// bound says how a quantity stands to its number.
type bound uint8

const (
	exact  bound = iota
	about        // about, roughly, nearly
	above        // more than
	below        // less than
	atMost       // up to
	atLeast
	precise     // exactly, said so
	barelyBelow // just under
	barelyAbove // just over
)

// quantity is a number with its unit: "$48 billion" is 48e9 usd, "a fifth" 20 percent from a fraction.
type quantity struct {
	value    float64
	unit     string // "%", "pp", "usd", "day" and the like; empty: what is counted stands behind it
	bound    bound
	fraction bool // said as a fraction, which may round
}

var digitWords = map[string]float64{
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
	"nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
	"dozen": 12,
}

var scales = map[string]float64{
	"hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
	"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12,
}

var fractions = map[string]float64{
	"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"thirds": 3, "quarters": 4, "fifths": 5, "sixths": 6, "sevenths": 7, "eighths": 8, "ninths": 9, "tenths": 10, "halves": 2,
}

// units are the units that have a name of their own, by the words that say them.
var units = map[string]string{
	"%": "%", "percent": "%", "pct": "%", "$": "usd", "dollar": "usd", "dollars": "usd", "usd": "usd", "€": "eur", "euro": "eur", "euros": "eur",
	"£": "gbp", "pound": "gbp", "pounds": "gbp", "¥": "cny", "yuan": "cny", "renminbi": "cny", "yen": "jpy", "cent": "cent", "cents": "cent",
	"second": "second", "seconds": "second", "minute": "minute", "minutes": "minute", "hour": "hour", "hours": "hour", "day": "day", "days": "day",
	"week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year", "years": "year", "decade": "decade", "decades": "decade",
	"fortnight": "fortnight", "ton": "tonne", "tons": "tonne", "tonne": "tonne", "tonnes": "tonne", "kilometre": "km", "kilometres": "km",
	"kilometers": "km", "km": "km", "mile": "mile", "miles": "mile", "barrel": "barrel", "barrels": "barrel", "nanometre": "nm",
	"nanometres": "nm", "nanometer": "nm", "nanometers": "nm", "nm": "nm",
}

// durations gives what a unit of time is in another: weeks in days, years in months.
var durations = map[string]struct {
	times float64
	unit  string
}{"week": {7, "day"}, "fortnight": {14, "day"}, "year": {12, "month"}, "decade": {120, "month"}, "hour": {60, "minute"}, "cent": {.01, "usd"}, "bp": {.01,
	"pp"}}

// plain gives the quantity in the smaller unit, so that twelve months are a year.
func (q quantity) plain() (float64, string) {
	if d, ok := durations[q.unit]; ok {
		return q.value * d.times, d.unit
	}
	return q.value, q.unit
}

// readNumber reads a number in digits or words at i: its value and where it ends.
func readNumber(w []raw, i int) (value float64, end int, ok bool) {
	if c := w[i].text[0]; c >= '0' && c <= '9' {
		v, err := strconv.ParseFloat(strings.ReplaceAll(w[i].text, ",", ""), 64)
		if err != nil {
			return 0, i, false
		}
		value, end = v, i+1
	} else if value, end, ok = readWords(w, i); !ok {
		return 0, i, false
	}
	if end+2 < len(w) && w[end].text == "and" && w[end+1].text == "a" && w[end+2].text == "half" {
		if value >= 1e3 {
			value += scaleOf(value) / 2 // "a billion and a half"
		} else {
			value += .5
		}
		end += 3
	}
	for end < len(w) && scales[w[end].text] > 0 && w[end].before == joined {
		if w[end].text == "m" && w[end].hyphen {
			break
		}
		value *= scales[w[end].text]
		end++
	}
	return value, end, true
}

// scaleOf gives the thousand, million or billion that a number is counted in.
func scaleOf(v float64) float64 {
	scale := 1e3
	for scale*1e3 <= v {
		scale *= 1e3
	}
	return scale
}

// readWords reads "seven", "twenty-three", "a hundred and five".
func readWords(w []raw, i int) (float64, int, bool) {
	total, part, any := 0.0, 0.0, false
	start := i
	if (w[i].text == "a" || w[i].text == "an") && i+1 < len(w) && (scales[w[i+1].text] >= 100 && len(w[i+1].text) > 2 || w[i+1].text == "dozen") {
		part, any = 1, true
		i++
	}
	for ; i < len(w) && (i == start || w[i].before == joined); i++ {
		t := w[i].text
		if v, is := digitWords[t]; is && (!any || part == 0 || math.Mod(part, 10) == 0 && part >= 20 && v < part || t == "dozen") {
			if t == "dozen" {
				part = max(part, 1) * v
			} else {
				part += v
			}
			any = true
		} else if s := scales[t]; any && s >= 100 && len(t) > 2 {
			if s == 100 {
				part *= s
			} else {
				total, part = total+part*s, 0
			}
		} else if !(t == "and" && any && part >= 100 && i+1 < len(w) && digitWords[w[i+1].text] > 0) {
			break
		}
	}
	return total + part, i, any
}

// readFraction reads "a fifth", "two-thirds", "three in four", "half": a percentage.
func readFraction(w []raw, i int) (quantity, int, bool) {
	top, at := 1.0, i
	if v, ok := digitWords[w[i].text]; ok && v < 10 && v > 0 {
		top, at = v, i+1
	} else if w[i].text == "a" || w[i].text == "an" {
		at = i + 1
	}
	if at+1 < len(w) && at > i && (w[at].text == "in" || w[at].text == "out" && w[at+1].text == "of") {
		at += map[string]int{"in": 1, "out": 2}[w[at].text]
		if at < len(w) && digitWords[w[at].text] > top {
			return quantity{value: 100 * top / digitWords[w[at].text], unit: "%", fraction: true}, at + 1, true
		}
		return quantity{}, i, false
	}
	if at >= len(w) || fractions[w[at].text] == 0 || at > i && w[at].before != joined {
		return quantity{}, i, false
	}
	of := at + 1
	if w[at].text == "half" && of < len(w) && w[of].hyphen {
		return quantity{}, i, false // "the half-year"
	}
	if at > i && top == 1 && w[at].text != "half" && w[at].text != "quarter" && of < len(w) && w[of].before == joined && ranked(w[of].text) {
		return quantity{}, i, false // "a third round"
	}
	if w[at].text == "half" {
		if q, end, ok := halfOf(w, of); ok {
			return q, end, true
		}
	}
	if q, end, ok := partOfYear(w, of, top/fractions[w[at].text]); ok {
		return q, end, true
	}
	period := of < len(w) && (w[of].text == "quarter" || w[of].text == "half" || w[of].text == "round" || w[of].text == "time")
	alone := at == i // "third" alone is a rank, "half" alone a fraction
	if period || alone && w[at].text != "half" {
		return quantity{}, i, false
	}
	return quantity{value: 100 * top / fractions[w[at].text], unit: "%", fraction: true}, of, true
}

// partOfYear reads the length of time that a fraction is of one which stands behind it: "a quarter | of a year".
func partOfYear(w []raw, i int, part float64) (quantity, int, bool) {
	if i+2 >= len(w) || w[i].text != "of" || w[i+1].text != "a" && w[i+1].text != "an" || w[i+2].poss {
		return quantity{}, i, false
	}
	if u := units[w[i+2].text]; timeUnit(u) {
		return quantity{value: part, unit: u}, i + 3, true
	}
	return quantity{}, i, false
}

// ranked tells whether a word may be what "third" and the like number, rather than follow a fraction.
func ranked(next string) bool {
	switch next {
	case "of", "in", "at", "to", "from", "by", "on", "since", "than", "and", "or", "but", "more", "less", "fewer", "higher", "lower", "that", "for", "as":
		return false
	}
	return next[0] > '9'
}

// halfOf reads what stands behind "half": "a million tonnes", "a year".
func halfOf(w []raw, i int) (quantity, int, bool) {
	if i+1 >= len(w) || w[i].text != "a" && w[i].text != "an" || w[i].before != joined {
		return quantity{}, i, false
	}
	next := w[i+1].text
	if v := scales[next]; v >= 1e3 && len(next) > 2 {
		unit, end := readUnit(w, i+2)
		return quantity{value: v / 2, unit: unit}, end, true
	}
	if u := units[next]; u == "year" || u == "hour" || u == "decade" {
		return quantity{value: .5, unit: u}, i + 2, true
	}
	return quantity{}, i, false
}

// readQuantity reads a number and its unit at i.
func readQuantity(w []raw, i int) (quantity, int, bool) {
	sign := ""
	at := i
	if u := units[w[i].text]; len(w[i].text) <= 3 && strings.ContainsAny(w[i].text, "$€£¥") && i+1 < len(w) {
		sign, at = u, i+1
	}
	if sign == "" {
		if q, end, ok := readFraction(w, i); ok {
			return q, end, true
		}
		if w[i].text == "a" || w[i].text == "an" {
			if i+1 < len(w) && timeUnit(units[w[i+1].text]) && w[i+1].text != "second" {
				q, end := minutesMore(quantity{value: 1, unit: units[w[i+1].text]}, w, i+2)
				return q, end, true
			}
		}
	}
	v, end, ok := readNumber(w, at)
	if !ok {
		return quantity{}, i, false
	}
	q := quantity{value: v, unit: sign}
	if sign == "" {
		q.unit, end = readUnit(w, end)
	}
	q, end = minutesMore(q, w, end)
	return q, end, true
}

// timeUnit tells whether a unit measures time.
func timeUnit(u string) bool {
	switch u {
	case "minute", "hour", "day", "week", "month", "year", "decade", "fortnight":
		return true
	}
	return false
}

// readUnit reads the unit of a number, and where it ends.
func readUnit(w []raw, i int) (string, int) {
	at := func(k int) string {
		if i+k < len(w) && w[i+k].before == joined {
			return w[i+k].text
		}
		return ""
	}
	switch {
	case (at(0) == "percentage" || at(0) == "per" && at(1) == "cent" && strings.HasPrefix(at(2), "point")) && at(0) != "per":
		return "pp", i + 2
	case at(0) == "basis" && (at(1) == "point" || at(1) == "points"):
		return "bp", i + 2
	case at(0) == "percentage", at(0) == "point", at(0) == "points":
		return "pp", i + 1
	case at(0) == "per" && at(1) == "cent":
		return "%", i + 2
	case at(0) == "us" && units[at(1)] == "usd":
		return "usd", i + 2
	case units[at(0)] != "":
		return units[at(0)], i + 1
	case (at(0) == "following" || at(0) == "next" || at(0) == "coming" || at(0) == "more" || at(0) == "further" || at(0) == "full" || at(0) == "additional" ||
		at(0) == "extra") && timeUnit(units[at(1)]):
		return units[at(1)], i + 2
	}
	return "", i
}

// says tells whether a text with this quantity follows from a fact with q. A fraction and a soft word may round by 4 percent.
func (a quantity) says(q quantity) (value, bounds bool) {
	av, au := a.plain()
	qv, qu := q.plain()
	near := math.Abs(av-qv) <= 1e-9*math.Max(1, math.Abs(qv))
	if near && a.bound != q.bound && (a.barely() || q.barely() && a.bound != about) {
		return true, false // 15 is not nearly 15, and nearly 300 is not 300
	}
	if a.bound == barelyBelow && qv > av || a.bound == barelyAbove && qv < av {
		return false, false
	}
	a.bound, q.bound = a.bound.loose(), q.bound.loose()
	if au != qu && !(au == "" && near) {
		return false, false
	}
	loose := math.Abs(av-qv) <= .04*math.Abs(qv) && (a.fraction || digits(av) < digits(qv))
	switch {
	case near:
		return true, a.bound == q.bound || a.bound == precise && q.bound == exact || a.bound == exact && (q.bound == about || q.bound == precise) ||
			a.fraction && a.bound == about && q.bound == exact || a.bound == about && q.bound == exact
	case a.fraction && math.Abs(av-qv) < .7 && q.bound != above && q.bound != below:
		return true, a.bound == q.bound || a.bound == about || q.bound == exact
	case !loose || q.bound != exact && q.bound != about:
		return false, false
	case a.bound == about:
		return true, true
	case a.bound == above:
		return qv > av, q.bound == exact
	case a.bound == below:
		return qv < av, q.bound == exact
	}
	return false, false
}

// digits counts the digits of a number before its trailing noughts: a rounder number has fewer.
func digits(v float64) int {
	return len(strings.TrimRight(strings.ReplaceAll(strconv.FormatFloat(v, 'f', -1, 64), ".", ""), "0"))
}

// barely tells whether a quantity is said to be just under or just over its number.
func (q quantity) barely() bool { return q.bound == barelyBelow || q.bound == barelyAbove }

// loose gives the bound as far as "about" can tell.
func (b bound) loose() bound {
	if b == barelyBelow || b == barelyAbove {
		return about
	}
	return b
}

// minutesMore adds the minutes that stand behind hours: "an hour and 40 minutes".
func minutesMore(q quantity, w []raw, i int) (quantity, int) {
	if timeUnit(q.unit) && i+2 < len(w) && w[i].text == "and" && w[i+1].text == "a" && w[i+2].text == "half" {
		q.value += .5
		return q, i + 3
	}
	if q.unit == "hour" && i+2 < len(w) && w[i].text == "and" {
		if v, last, ok := readNumber(w, i+1); ok && last < len(w) && units[w[last].text] == "minute" {
			return quantity{value: 60*q.value + v, unit: "minute"}, last + 1
		}
	}
	return q, i
}
