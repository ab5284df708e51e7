package en

var fractions = map[string]float64{
	"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"thirds": 3, "quarters": 4, "fifths": 5, "sixths": 6, "sevenths": 7, "eighths": 8, "ninths": 9, "tenths": 10, "halves": 2,
}

// readFraction reads "a fifth", "two-thirds", "three in four", "half": a percentage.
func readFraction(w []Raw, i int) (Quantity, int, bool) {
	top, at := 1.0, i
	if v, ok := digitWords[w[i].Text]; ok && v < 10 && v > 0 {
		top, at = v, i+1
	} else if w[i].Text == "a" || w[i].Text == "an" {
		at = i + 1
	}
	if at+1 < len(w) && at > i && (w[at].Text == "in" || w[at].Text == "out" && w[at+1].Text == "of") {
		at += map[string]int{"in": 1, "out": 2}[w[at].Text]
		if at < len(w) && digitWords[w[at].Text] > top {
			return Quantity{Value: 100 * top / digitWords[w[at].Text], Unit: "%", Fraction: true}, at + 1, true
		}
		return Quantity{}, i, false
	}
	if at >= len(w) || fractions[w[at].Text] == 0 || at > i && w[at].before != Joined {
		return Quantity{}, i, false
	}
	of := at + 1
	if w[at].Text == "half" && of < len(w) && w[of].hyphen {
		return Quantity{}, i, false // "the half-year"
	}
	if at > i && top == 1 && w[at].Text != "half" && w[at].Text != "quarter" && of < len(w) && w[of].before == Joined && ranked(w[of].Text) {
		return Quantity{}, i, false // "a third round"
	}
	if w[at].Text == "half" {
		if q, end, ok := halfOf(w, of); ok {
			return q, end, true
		}
	}
	if q, end, ok := partOfYear(w, of, top/fractions[w[at].Text]); ok {
		return q, end, true
	}
	period := of < len(w) && (w[of].Text == "quarter" || w[of].Text == "half" || w[of].Text == "round" || w[of].Text == "time")
	alone := at == i // "third" alone is a rank, "half" alone a fraction
	if period || alone && w[at].Text != "half" {
		return Quantity{}, i, false
	}
	return Quantity{Value: 100 * top / fractions[w[at].Text], Unit: "%", Fraction: true}, of, true
}

// partOfYear reads the length of time that a fraction is of one which stands behind it: "a quarter | of a year".
func partOfYear(w []Raw, i int, part float64) (Quantity, int, bool) {
	if i+2 >= len(w) || w[i].Text != "of" || w[i+1].Text != "a" && w[i+1].Text != "an" || w[i+2].poss {
		return Quantity{}, i, false
	}
	if u := Units[w[i+2].Text]; TimeUnit(u) {
		return Quantity{Value: part, Unit: u}, i + 3, true
	}
	return Quantity{}, i, false
}

// ranked tells whether a word may be what "third" and the like number, rather than follow a fraction.
func ranked(next string) bool {
	switch next {
	case "of", "in", "at", "to", "from", "by", "on", "since", "for", "as", "than", "and", "or", "but", "that",
		"more", "less", "fewer", "higher", "lower":
		return false
	}
	return next[0] > '9'
}

// halfOf reads what stands behind "half": "a million tonnes", "a year".
func halfOf(w []Raw, i int) (Quantity, int, bool) {
	if i+1 >= len(w) || w[i].Text != "a" && w[i].Text != "an" || w[i].before != Joined {
		return Quantity{}, i, false
	}
	next := w[i+1].Text
	if v := scales[next]; v >= 1e3 && len(next) > 2 {
		unit, end := readUnit(w, i+2)
		return Quantity{Value: v / 2, Unit: unit}, end, true
	}
	if u := Units[next]; u == "year" || u == "hour" || u == "decade" {
		return Quantity{Value: .5, Unit: u}, i + 2, true
	}
	return Quantity{}, i, false
}
