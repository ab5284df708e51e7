package coverage

import (
	"math"
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// complement tells whether a percentage is what a fact leaves as the rest.
func (r Rules) complement(i int) bool {
	t := &r.Said.Tokens[i]
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		rest := slices.ContainsFunc(tokens, leftOver)
		for k := range tokens {
			if n := &tokens[k]; n.Sort == en.Number && n.Quantity.Unit == "%" && n.Quantity.Value > 0 && en.Says(t.Quantity, n.Quantity.Left()) &&
				(rest || r.othersHave(reading.Place{Fact: f, Token: k})) {
				return true
			}
		}
	}
	return false
}

// leftOver tells whether a word speaks of what is left of a whole.
func leftOver(n en.Token) bool { return n.Stem == "rest" || n.Stem == "remaind" || n.Stem == "remain" }

// othersHave tells whether the piece speaks of the others where a fact gives the share that somebody holds, and no other share.
func (r Rules) othersHave(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if !slices.ContainsFunc(tokens, holds) && !(p.Token+1 < len(tokens) && tokens[p.Token+1].Text == "of") || !slices.ContainsFunc(r.Said.Tokens, ofOthers) {
		return false
	}
	shares := 0
	for k := range tokens {
		if tokens[k].Sort == en.Number && tokens[k].Quantity.Unit == "%" {
			shares++
		}
	}
	return shares < 2
}

// ofOthers tells whether a word speaks of those whom a share leaves the rest to.
func ofOthers(t en.Token) bool {
	switch t.Text {
	case "others", "other", "rest", "else", "elsewhere":
		return true
	}
	return false
}

// holds tells whether a word says that somebody has a part of a whole.
func holds(t en.Token) bool {
	switch t.Stem {
	case "hold", "own", "keep", "account for", "make up":
		return true
	}
	return false
}

// partOf finds the number that is such a part of another one: "a quarter of that", "a third of the 30 percent", "half for roads and half for
// rail" of a sum that a fact gives with both. What is said of the part is asked of that number.
func (r Rules) partOf(i int) bool {
	said := r.Said.Tokens
	of, whole := wholeBehind(said, i)
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			part := &r.Own[f].Tokens[k]
			if part.Sort != en.Number || part.Quantity.Unit == "" || !said[i].Quantity.Fraction && !of {
				continue
			}
			fits := func(w en.Quantity) bool {
				if w.Unit != part.Quantity.Unit || w.Value <= part.Quantity.Value || whole > 0 && !en.Says(said[whole].Quantity, w) {
					return false
				}
				return said[i].Quantity.Partly(100 * part.Quantity.Value / w.Value)
			}
			fit := false
			switch {
			case of && (whole > 0 || part.Quantity.Unit != "%"):
				fit = slices.ContainsFunc(numbersOf(append(slices.Clone(r.Own), r.Near...)), fits)
			case said[i].Quantity.Fraction:
				fit = slices.ContainsFunc(sumsWith(r.Own[f].Tokens, k), fits)
			}
			if fit {
				r.Found[i] = append(r.Found[i], reading.Place{Fact: f, Token: k})
			}
		}
	}
	return len(r.Found[i]) > 0
}

// wholeBehind tells whether "of" and a word or number for a whole stand behind a part, and where that number is: "a third of the | 30 percent",
// "half of that"; 0 where it is none.
func wholeBehind(tokens []en.Token, i int) (of bool, whole int) {
	if i+2 >= len(tokens) || tokens[i+1].Text == "of which" {
		return i+1 < len(tokens) && tokens[i+1].Text == "of which", 0
	}
	if tokens[i+1].Text != "of" {
		return false, 0
	}
	switch tokens[i+2].Text {
	case "that", "it", "this", "which", "what":
		return true, 0
	}
	for k := i + 2; k < min(len(tokens), i+6); k++ {
		if tokens[k].Sort == en.Number {
			return true, k
		}
		if tokens[k].Content() {
			return false, 0
		}
	}
	return false, 0
}

// sumsWith gives the numbers of a text that are the sum of the one at k and another one there.
func sumsWith(tokens []en.Token, k int) (all []en.Quantity) {
	for b := range tokens {
		for c := range tokens {
			if b != k && sumOf(tokens, k, b, c) {
				all = append(all, tokens[c].Quantity)
			}
		}
	}
	return all
}

// sumOf tells whether the number at c is the sum of those at a and b.
func sumOf(tokens []en.Token, a, b, c int) bool {
	x, y, sum := &tokens[a], &tokens[b], &tokens[c]
	return y.Sort == en.Number && sum.Sort == en.Number && x.Quantity.Unit == y.Quantity.Unit && y.Quantity.Unit == sum.Quantity.Unit && math.Abs(x.Quantity.Value+y.Quantity.Value-sum.Quantity.Value) < .01
}

// pointsOf finds the percentage that makes up so many points of a sum which a fact gives: "20 points of the 30 percent rate", "of which 20
// points are for roads".
func (r Rules) pointsOf(i int) bool {
	said := r.Said.Tokens
	if i+1 >= len(said) || said[i+1].Text != "of" && !(i > 0 && (said[i-1].Text == "which" || said[i-1].Text == "of which")) {
		return false
	}
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			n := &r.Own[f].Tokens[k]
			if n.Sort == en.Number && n.Quantity.Unit == "%" && en.Says(said[i].Quantity, en.Quantity{Value: n.Quantity.Value, Unit: "pp", Bound: n.Quantity.Bound}) &&
				len(sumsWith(r.Own[f].Tokens, k)) > 0 {
				r.Found[i] = append(r.Found[i], reading.Place{Fact: f, Token: k})
			}
		}
	}
	return len(r.Found[i]) > 0
}

// difference tells whether a number lies between two others that a fact joins with "from" and "to": 16 points between 34% and 50%, $200
// million between $300 million and $500 million; or is what part of the first one went.
func (r Rules) difference(i int) bool {
	said := r.Said.Tokens
	q := said[i].Quantity
	if i == 0 || q.Unit == "" || en.TimeUnit(q.Unit) {
		return false
	}
	k := i - 1
	for k > 0 && r.Lex.BoundOf(&said[k]) != nil {
		k--
	}
	by := said[k].Text == "by"
	for f := range r.Own {
		for _, m := range movesIn(r.Own[f].Tokens) {
			from, to := m[0], m[1]
			gap := en.Quantity{Value: math.Abs(from.Value - to.Value), Unit: from.Unit}
			if q.Fraction && by && from.Value > to.Value && q.Partly(100*gap.Value/from.Value) {
				return true
			}
			switch {
			case q.Unit == "pp" && from.Unit == "%":
				gap.Unit = "pp"
			case !by && said[k].Text != "of" || from.Unit == "%" || q.Unit == "%":
				continue
			}
			if en.Says(q, gap) {
				return true
			}
		}
	}
	return false
}

// movesIn gives the pairs of numbers from the first of which something went to the second: "from 50% to 34%", "34%, down from 50%".
func movesIn(tokens []en.Token) (all [][2]en.Quantity) {
	for k := range tokens {
		if tokens[k].Sort != en.Number || !fromBefore(tokens, k) {
			continue
		}
		for n := k + 1; n < min(len(tokens), k+5); n++ {
			if tokens[n].Sort == en.Number && grammar.Way(tokens, n) == "to" {
				all = append(all, [2]en.Quantity{tokens[k].Quantity, tokens[n].Quantity})
			}
		}
		for n := k - 1; n >= 0 && tokens[n+1].Before < en.Strong; n-- {
			if tokens[n].Sort == en.Number && !fromBefore(tokens, n) {
				all = append(all, [2]en.Quantity{tokens[k].Quantity, tokens[n].Quantity})
				break
			}
		}
	}
	return slices.DeleteFunc(all, func(m [2]en.Quantity) bool { return m[0].Unit != m[1].Unit })
}

// fromBefore tells whether "from" stands before a number: "from a peak of 50%".
func fromBefore(tokens []en.Token, i int) bool {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].Before == en.Joined && tokens[k].Sort != en.Number; k-- {
		if tokens[k].Text == "from" {
			return true
		}
	}
	return false
}

// numbersOf gives the quantities with a unit that facts have.
func numbersOf(facts []en.Text) (all []en.Quantity) {
	for _, f := range facts {
		for _, t := range f.Tokens {
			if t.Sort == en.Number && t.Quantity.Unit != "" {
				all = append(all, t.Quantity)
			}
		}
	}
	return all
}
