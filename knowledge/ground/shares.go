package ground

import (
	"math"
	"slices"
)

// complement tells whether a percentage is what a fact leaves as the rest.
func (r *reading) complement(i int) bool {
	t := &r.said.tokens[i]
	for f := range r.own {
		tokens := r.own[f].tokens
		rest := slices.ContainsFunc(tokens, leftOver)
		for k := range tokens {
			if n := &tokens[k]; n.sort == number && n.q.unit == "%" && n.q.value > 0 && says(t.q, n.q.left()) &&
				(rest || r.othersHave(at{f, k})) {
				return true
			}
		}
	}
	return false
}

// left gives what a percentage leaves of a hundred: less than 40 where it is more than 60.
func (q quantity) left() quantity {
	switch q.bound {
	case above, below, atMost, atLeast, barelyAbove, barelyBelow:
		q.bound = map[bound]bound{above: below, below: above, atMost: atLeast, atLeast: atMost, barelyAbove: barelyBelow, barelyBelow: barelyAbove}[q.bound]
	}
	q.value, q.fraction = 100-q.value, false
	return q
}

// leftOver tells whether a word speaks of what is left of a whole.
func leftOver(n token) bool { return n.stem == "rest" || n.stem == "remaind" || n.stem == "remain" }

// othersHave tells whether the piece speaks of the others where a fact gives the share that somebody holds, and no other share.
func (r *reading) othersHave(p at) bool {
	tokens := r.own[p.fact].tokens
	if !slices.ContainsFunc(tokens, holds) && !(p.token+1 < len(tokens) && tokens[p.token+1].text == "of") || !slices.ContainsFunc(r.said.tokens, ofOthers) {
		return false
	}
	shares := 0
	for k := range tokens {
		if tokens[k].sort == number && tokens[k].q.unit == "%" {
			shares++
		}
	}
	return shares < 2
}

// ofOthers tells whether a word speaks of those whom a share leaves the rest to.
func ofOthers(t token) bool {
	switch t.text {
	case "others", "other", "rest", "else", "elsewhere":
		return true
	}
	return false
}

// holds tells whether a word says that somebody has a part of a whole.
func holds(t token) bool {
	switch t.stem {
	case "hold", "own", "keep", "account for", "make up":
		return true
	}
	return false
}

// partOf finds the number that is such a part of another one: "a quarter of that", "a third of the 30 percent", "half for roads and half for
// rail" of a sum that a fact gives with both. What is said of the part is asked of that number.
func (r *reading) partOf(i int) bool {
	said := r.said.tokens
	of, whole := wholeBehind(said, i)
	for f := range r.own {
		for k := range r.own[f].tokens {
			part := &r.own[f].tokens[k]
			if part.sort != number || part.q.unit == "" || !said[i].q.fraction && !of {
				continue
			}
			fits := func(w quantity) bool {
				if w.unit != part.q.unit || w.value <= part.q.value || whole > 0 && !says(said[whole].q, w) {
					return false
				}
				return said[i].q.partly(100 * part.q.value / w.value)
			}
			fit := false
			switch {
			case of && (whole > 0 || part.q.unit != "%"):
				fit = slices.ContainsFunc(numbersOf(append(slices.Clone(r.own), r.near...)), fits)
			case said[i].q.fraction:
				fit = slices.ContainsFunc(sumsWith(r.own[f].tokens, k), fits)
			}
			if fit {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	return len(r.found[i]) > 0
}

// says tells whether a quantity follows from another one, bound and all.
func says(a, q quantity) bool {
	value, bounds := a.says(q)
	return value && bounds
}

// partly tells whether a fraction or percentage is what it says of a whole: "more than half" for 52 percent, and not for 90.
func (q quantity) partly(percent float64) bool {
	switch d := percent - q.value; q.bound {
	case above, atLeast:
		return d > 0 && d < .2*q.value
	case below, atMost:
		return d < 0 && -d < .2*q.value
	}
	return says(q, quantity{value: percent, unit: "%"})
}

// wholeBehind tells whether "of" and a word or number for a whole stand behind a part, and where that number is: "a third of the | 30 percent",
// "half of that"; 0 where it is none.
func wholeBehind(tokens []token, i int) (of bool, whole int) {
	if i+2 >= len(tokens) || tokens[i+1].text == "of which" {
		return i+1 < len(tokens) && tokens[i+1].text == "of which", 0
	}
	if tokens[i+1].text != "of" {
		return false, 0
	}
	switch tokens[i+2].text {
	case "that", "it", "this", "which", "what":
		return true, 0
	}
	for k := i + 2; k < min(len(tokens), i+6); k++ {
		if tokens[k].sort == number {
			return true, k
		}
		if tokens[k].content() {
			return false, 0
		}
	}
	return false, 0
}

// sumsWith gives the numbers of a text that are the sum of the one at k and another one there.
func sumsWith(tokens []token, k int) (all []quantity) {
	for b := range tokens {
		for c := range tokens {
			if b != k && sumOf(tokens, k, b, c) {
				all = append(all, tokens[c].q)
			}
		}
	}
	return all
}

// sumOf tells whether the number at c is the sum of those at a and b.
func sumOf(tokens []token, a, b, c int) bool {
	x, y, sum := &tokens[a], &tokens[b], &tokens[c]
	return y.sort == number && sum.sort == number && x.q.unit == y.q.unit && y.q.unit == sum.q.unit && math.Abs(x.q.value+y.q.value-sum.q.value) < .01
}

// pointsOf finds the percentage that makes up so many points of a sum which a fact gives: "20 points of the 30 percent rate", "of which 20
// points are for roads".
func (r *reading) pointsOf(i int) bool {
	said := r.said.tokens
	if i+1 >= len(said) || said[i+1].text != "of" && !(i > 0 && (said[i-1].text == "which" || said[i-1].text == "of which")) {
		return false
	}
	for f := range r.own {
		for k := range r.own[f].tokens {
			n := &r.own[f].tokens[k]
			if n.sort == number && n.q.unit == "%" && says(said[i].q, quantity{value: n.q.value, unit: "pp", bound: n.q.bound}) &&
				len(sumsWith(r.own[f].tokens, k)) > 0 {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	return len(r.found[i]) > 0
}

// difference tells whether a number lies between two others that a fact joins with "from" and "to": 16 points between 34% and 50%, $200
// million between $300 million and $500 million; or is what part of the first one went.
func (r *reading) difference(i int) bool {
	said := r.said.tokens
	q := said[i].q
	if i == 0 || q.unit == "" || timeUnit(q.unit) {
		return false
	}
	k := i - 1
	for k > 0 && r.lex.boundOf(&said[k]) != nil {
		k--
	}
	by := said[k].text == "by"
	for f := range r.own {
		for _, m := range movesIn(r.own[f].tokens) {
			from, to := m[0], m[1]
			gap := quantity{value: math.Abs(from.value - to.value), unit: from.unit}
			if q.fraction && by && from.value > to.value && q.partly(100*gap.value/from.value) {
				return true
			}
			switch {
			case q.unit == "pp" && from.unit == "%":
				gap.unit = "pp"
			case !by && said[k].text != "of" || from.unit == "%" || q.unit == "%":
				continue
			}
			if says(q, gap) {
				return true
			}
		}
	}
	return false
}

// movesIn gives the pairs of numbers from the first of which something went to the second: "from 50% to 34%", "34%, down from 50%".
func movesIn(tokens []token) (all [][2]quantity) {
	for k := range tokens {
		if tokens[k].sort != number || !fromBefore(tokens, k) {
			continue
		}
		for n := k + 1; n < min(len(tokens), k+5); n++ {
			if tokens[n].sort == number && way(tokens, n) == "to" {
				all = append(all, [2]quantity{tokens[k].q, tokens[n].q})
			}
		}
		for n := k - 1; n >= 0 && tokens[n+1].before < strong; n-- {
			if tokens[n].sort == number && !fromBefore(tokens, n) {
				all = append(all, [2]quantity{tokens[k].q, tokens[n].q})
				break
			}
		}
	}
	return slices.DeleteFunc(all, func(m [2]quantity) bool { return m[0].unit != m[1].unit })
}

// fromBefore tells whether "from" stands before a number: "from a peak of 50%".
func fromBefore(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].before == joined && tokens[k].sort != number; k-- {
		if tokens[k].text == "from" {
			return true
		}
	}
	return false
}

// numbersOf gives the quantities with a unit that facts have.
func numbersOf(facts []text) (all []quantity) {
	for _, f := range facts {
		for _, t := range f.tokens {
			if t.sort == number && t.q.unit != "" {
				all = append(all, t.q)
			}
		}
	}
	return all
}
