package en

import (
	"math"
	"strconv"
	"strings"
)

// Bound says how a quantity stands to its number.
type Bound uint8

const (
	Exact  Bound = iota
	About        // about, roughly, nearly
	Above        // more than
	Below        // less than
	AtMost       // up to
	AtLeast
	Precise     // exactly, said so
	BarelyBelow // just under
	BarelyAbove // just over
)

// Quantity is a number with its unit: "$48 billion" is 48e9 usd, "a fifth" 20 percent from a fraction.
type Quantity struct {
	Value    float64
	Unit     string // "%", "pp", "usd", "day" and the like; empty: what is counted stands behind it
	Bound    Bound
	Fraction bool // said as a fraction, which may round
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

// Units are the units that have a name of their own, by the words that say them.
var Units = map[string]string{
	"%": "%", "percent": "%", "pct": "%",
	"$": "usd", "dollar": "usd", "dollars": "usd", "usd": "usd", "buck": "usd", "bucks": "usd", "€": "eur", "euro": "eur", "euros": "eur",
	"£": "gbp", "pound": "gbp", "pounds": "gbp", "¥": "cny", "yuan": "cny", "renminbi": "cny", "yen": "jpy",
	"cent": "cent", "cents": "cent",
	"second": "second", "seconds": "second", "minute": "minute", "minutes": "minute", "hour": "hour", "hours": "hour",
	"day": "day", "days": "day", "week": "week", "weeks": "week", "fortnight": "fortnight", "month": "month", "months": "month",
	"year": "year", "years": "year", "decade": "decade", "decades": "decade",
	"ton": "tonne", "tons": "tonne", "tonne": "tonne", "tonnes": "tonne", "barrel": "barrel", "barrels": "barrel",
	"kilometre": "km", "kilometres": "km", "kilometers": "km", "km": "km", "mile": "mile", "miles": "mile",
	"nanometre": "nm", "nanometres": "nm", "nanometer": "nm", "nanometers": "nm", "nm": "nm",
}

// durations gives what a unit of time is in another: weeks in days, years in months.
var durations = map[string]struct {
	times float64
	unit  string
}{
	"week": {7, "day"}, "fortnight": {14, "day"}, "year": {12, "month"}, "decade": {120, "month"}, "hour": {60, "minute"},
	"cent": {.01, "usd"}, "bp": {.01, "pp"},
}

// Plain gives the quantity in the smaller unit, so that twelve months are a year.
func (q Quantity) Plain() (float64, string) {
	if d, ok := durations[q.Unit]; ok {
		return q.Value * d.times, d.unit
	}
	return q.Value, q.Unit
}

// readNumber reads a number in digits or words at i: its value and where it ends.
func readNumber(w []Raw, i int) (value float64, end int, ok bool) {
	if c := w[i].Text[0]; c >= '0' && c <= '9' {
		v, err := strconv.ParseFloat(strings.ReplaceAll(w[i].Text, ",", ""), 64)
		if err != nil {
			return 0, i, false
		}
		value, end = v, i+1
	} else if value, end, ok = readWords(w, i); !ok {
		return 0, i, false
	}
	if end+2 < len(w) && w[end].Text == "and" && w[end+1].Text == "a" && w[end+2].Text == "half" {
		if value >= 1e3 {
			value += scaleOf(value) / 2 // "a billion and a half"
		} else {
			value += .5
		}
		end += 3
	}
	for end < len(w) && scales[w[end].Text] > 0 && w[end].before == Joined {
		if w[end].Text == "m" && w[end].hyphen {
			break
		}
		value *= scales[w[end].Text]
		end++
	}
	if i > 0 && w[i-1].sign() && end < len(w) && w[end].Text == "b" && w[end].before == Joined {
		value, end = value*1e9, end+1 // "$5B"
	}
	return value, end, true
}

// sign tells whether a word is the sign of a currency.
func (w Raw) sign() bool { return len(w.Text) <= 3 && strings.ContainsAny(w.Text, "$€£¥") }

// scaleOf gives the thousand, million or billion that a number is counted in.
func scaleOf(v float64) float64 {
	scale := 1e3
	for scale*1e3 <= v {
		scale *= 1e3
	}
	return scale
}

// readWords reads "seven", "twenty-three", "a hundred and five".
func readWords(w []Raw, i int) (float64, int, bool) {
	total, part, any := 0.0, 0.0, false
	start := i
	if (w[i].Text == "a" || w[i].Text == "an") && i+1 < len(w) && (spelledScale(w[i+1].Text) > 0 || w[i+1].Text == "dozen") {
		part, any = 1, true
		i++
	}
	for ; i < len(w) && (i == start || w[i].before == Joined); i++ {
		word := w[i].Text
		v, digit := digitWords[word]
		scale := spelledScale(word)
		andMore := word == "and" && part >= 100 && i+1 < len(w) && digitWords[w[i+1].Text] > 0 // "a hundred and five"
		switch {
		case word == "dozen":
			part, any = max(part, 1)*v, true
		case digit && (!any || addsTo(part, v)):
			part, any = part+v, true
		case any && scale == 100:
			part *= scale
		case any && scale > 0:
			total, part = total+part*scale, 0
		case any && andMore:
		default:
			return total + part, i, any
		}
	}
	return total + part, i, any
}

// spelledScale gives the hundred, thousand or million that a word is; 0 where it is none, or only a letter or two for one.
func spelledScale(word string) float64 {
	if s := scales[word]; s >= 100 && len(word) > 2 {
		return s
	}
	return 0
}

// addsTo tells whether a small number goes on with what is read of a number: three in "twenty-three", five behind "hundred and".
func addsTo(part, v float64) bool {
	return part == 0 || math.Mod(part, 10) == 0 && part >= 20 && v < part
}

// readQuantity reads a number and its unit at i.
func readQuantity(w []Raw, i int) (Quantity, int, bool) {
	sign := ""
	at := i
	if u := Units[w[i].Text]; w[i].sign() && i+1 < len(w) {
		sign, at = u, i+1
	}
	if sign == "" {
		if q, end, ok := readFraction(w, i); ok {
			return q, end, true
		}
		if w[i].Text == "a" || w[i].Text == "an" {
			if i+1 < len(w) && TimeUnit(Units[w[i+1].Text]) && w[i+1].Text != "second" {
				q, end := minutesMore(Quantity{Value: 1, Unit: Units[w[i+1].Text]}, w, i+2)
				return q, end, true
			}
		}
	}
	v, end, ok := readNumber(w, at)
	if !ok {
		return Quantity{}, i, false
	}
	q := Quantity{Value: v, Unit: sign}
	if sign == "" {
		q.Unit, end = readUnit(w, end)
	}
	q, end = minutesMore(q, w, end)
	return q, end, true
}

// TimeUnit tells whether a unit measures time.
func TimeUnit(u string) bool {
	switch u {
	case "minute", "hour", "day", "week", "month", "year", "decade", "fortnight":
		return true
	}
	return false
}

// readUnit reads the unit of a number, and where it ends.
func readUnit(w []Raw, i int) (string, int) {
	at := func(k int) string {
		if i+k < len(w) && w[i+k].before == Joined {
			return w[i+k].Text
		}
		return ""
	}
	first, second := at(0), at(1)
	switch {
	case first == "percentage" && (second == "point" || second == "points"):
		return "pp", i + 2
	case first == "basis" && (second == "point" || second == "points"):
		return "bp", i + 2
	case first == "point", first == "points":
		return "pp", i + 1
	case first == "per" && second == "cent":
		return "%", i + 2
	case first == "us" && Units[second] == "usd":
		return "usd", i + 2
	case Units[first] != "":
		return Units[first], i + 1
	case beforeUnit(first) && TimeUnit(Units[second]):
		return Units[second], i + 2
	}
	return "", i
}

// beforeUnit tells whether a word may stand between a number and a unit of time: "two full days".
func beforeUnit(word string) bool {
	switch word {
	case "following", "next", "coming", "more", "further", "full", "additional", "extra":
		return true
	}
	return false
}

// Says tells whether a text with this quantity follows from a fact with q. A fraction and a soft word may round by 4 percent.
func (a Quantity) Says(q Quantity) (value, bounds bool) {
	av, au := a.Plain()
	qv, qu := q.Plain()
	near := math.Abs(av-qv) <= 1e-9*math.Max(1, math.Abs(qv))
	if near && a.Bound != q.Bound && (a.barely() || q.barely() && a.Bound != About) {
		return true, false // 15 is not nearly 15, and nearly 300 is not 300
	}
	if a.Bound == BarelyBelow && qv > av || a.Bound == BarelyAbove && qv < av {
		return false, false
	}
	a.Bound, q.Bound = a.Bound.loose(), q.Bound.loose()
	if au != qu && !(au == "" && near) {
		return false, false
	}
	loose := math.Abs(av-qv) <= .04*math.Abs(qv) && (a.Fraction || digits(av) < digits(qv))
	switch {
	case near:
		return true, a.Bound.follows(q.Bound)
	case a.Fraction && math.Abs(av-qv) < .7 && q.Bound != Above && q.Bound != Below:
		return true, a.Bound == q.Bound || a.Bound == About || q.Bound == Exact
	case !loose || q.Bound != Exact && q.Bound != About:
		return false, false
	case a.Bound == About:
		return true, true
	case a.Bound == Above:
		return qv > av, q.Bound == Exact
	case a.Bound == Below:
		return qv < av, q.Bound == Exact
	}
	return false, false
}

// follows tells whether one bound of a number follows from another bound of the same: "about 15" from 15, and 15 from "about 15".
func (b Bound) follows(from Bound) bool {
	switch {
	case b == from:
		return true
	case b == Precise || b == About:
		return from == Exact
	case b == AtLeast && from == Above, b == AtMost && from == Below:
		return true
	}
	return b == Exact && (from == About || from == Precise)
}

// digits counts the digits of a number before its trailing noughts: a rounder number has fewer.
func digits(v float64) int {
	return len(strings.TrimRight(strings.ReplaceAll(strconv.FormatFloat(v, 'f', -1, 64), ".", ""), "0"))
}

// barely tells whether a quantity is said to be just under or just over its number.
func (q Quantity) barely() bool { return q.Bound == BarelyBelow || q.Bound == BarelyAbove }

// loose gives the bound as far as "about" can tell.
func (b Bound) loose() Bound {
	if b == BarelyBelow || b == BarelyAbove {
		return About
	}
	return b
}

// minutesMore adds the minutes that stand behind hours: "an hour and 40 minutes".
func minutesMore(q Quantity, w []Raw, i int) (Quantity, int) {
	if TimeUnit(q.Unit) && i+2 < len(w) && w[i].Text == "and" && w[i+1].Text == "a" && w[i+2].Text == "half" {
		q.Value += .5
		return q, i + 3
	}
	if q.Unit == "hour" && i+2 < len(w) && w[i].Text == "and" {
		if v, last, ok := readNumber(w, i+1); ok && last < len(w) && Units[w[last].Text] == "minute" {
			return Quantity{Value: 60*q.Value + v, Unit: "minute"}, last + 1
		}
	}
	return q, i
}
