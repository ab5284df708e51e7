package coverage

import (
	"math"
	"slices"
	"strings"

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
			n := &tokens[k]
			leaves := n.Percentage() && n.Quantity.Value > 0 && en.Says(t.Quantity, n.Quantity.Left())
			p := reading.Place{Fact: f, Token: k}
			if leaves && (rest || r.othersHave(p) || r.restOfSame(i, p)) {
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
	ofWhole := p.Token+1 < len(tokens) && strings.HasPrefix(tokens[p.Token+1].Text+" ", "of ")
	if !ofWhole && !slices.ContainsFunc(tokens, holds) || !slices.ContainsFunc(r.Said.Tokens, ofOthers) && !r.exceptsHolders(p) {
		return false
	}
	shares := 0
	for k := range tokens {
		if tokens[k].Percentage() {
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

// partOf finds the number that is such a part of another one: "a quarter of that", "a third of the 30 percent", "half for roads and half
// for rail" of a sum that a fact gives with both. What is said of the part is asked of that number.
func (r Rules) partOf(i int) bool {
	said := r.Said.Tokens
	of, whole := wholeBehind(said, i)
	q := said[i].Quantity
	if !q.Fraction && !of {
		return r.found(i)
	}
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			part := &r.Own[f].Tokens[k]
			if part.Sort != en.Number || part.Quantity.Unit == "" {
				continue
			}
			fits := func(w en.Quantity) bool {
				return (whole == 0 || en.Says(said[whole].Quantity, w)) && isPartOf(q, part.Quantity, w)
			}
			fit := false
			switch {
			case of && (whole > 0 || part.Quantity.Unit != "%"):
				fit = slices.ContainsFunc(numbersOf(append(slices.Clone(r.Own), r.Near...)), fits)
			case q.Fraction:
				fit = slices.ContainsFunc(sumsWith(r.Own[f].Tokens, k), fits)
			}
			if fit {
				r.put(i, f, k)
			}
		}
	}
	return r.found(i)
}

// isPartOf tells whether one quantity is such a part of another as a fraction or percentage says: 10 a third of 30.
func isPartOf(q, part, whole en.Quantity) bool {
	return whole.Unit == part.Unit && whole.Value > part.Value && q.Partly(100*part.Value/whole.Value)
}

// wholeBehind tells whether "of" and a word or number for a whole stand behind a part, and where that number is: "a third of the | 30
// percent", "half of that"; 0 where it is none.
func wholeBehind(tokens []en.Token, i int) (of bool, whole int) {
	if i+1 < len(tokens) && tokens[i+1].Text == "of which" {
		return true, 0
	}
	if i+2 >= len(tokens) || tokens[i+1].Text != "of" {
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
	if tokens[b].Sort != en.Number || tokens[c].Sort != en.Number {
		return false
	}
	x, y, sum := &tokens[a].Quantity, &tokens[b].Quantity, &tokens[c].Quantity
	return x.Unit == y.Unit && y.Unit == sum.Unit && math.Abs(x.Value+y.Value-sum.Value) < .01
}

// pointsOf finds the percentage that makes up so many points of a sum which a fact gives: "20 points of the 30 percent rate", "of which 20
// points are for roads".
func (r Rules) pointsOf(i int) bool {
	said := r.Said.Tokens
	ofSum := r.next(i) == "of" || r.before(i) == "which" || r.before(i) == "of which"
	if i+1 >= len(said) || !ofSum {
		return false
	}
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			n := &r.Own[f].Tokens[k]
			points := en.Quantity{Value: n.Quantity.Value, Unit: "pp", Bound: n.Quantity.Bound}
			if n.Percentage() && en.Says(said[i].Quantity, points) && len(sumsWith(r.Own[f].Tokens, k)) > 0 {
				r.put(i, f, k)
			}
		}
	}
	return r.found(i)
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
	by, of := said[k].Text == "by", said[k].Text == "of"
	for f := range r.Own {
		for _, move := range movesIn(r.Own[f].Tokens) {
			from, to := move[0], move[1]
			if by && q.Fraction && fellBy(q, from, to) {
				return true
			}
			gap := en.Quantity{Value: math.Abs(from.Value - to.Value), Unit: from.Unit}
			inPoints := q.Unit == "pp" && from.Unit == "%"
			if inPoints {
				gap.Unit = "pp"
			} else if !by && !of || from.Unit == "%" || q.Unit == "%" {
				continue
			}
			if en.Says(q, gap) {
				return true
			}
		}
	}
	return false
}

// fellBy tells whether something fell from one number to another by such a part: "by a third" for from 30 to 20.
func fellBy(q, from, to en.Quantity) bool {
	return from.Value > to.Value && q.Partly(100*math.Abs(from.Value-to.Value)/from.Value)
}

// movesIn gives the pairs of numbers from the first of which something went to the second: "from 50% to 34%", "34%, down from 50%".
func movesIn(tokens []en.Token) (all [][2]en.Quantity) {
	for from := range tokens {
		if tokens[from].Sort != en.Number || !fromBefore(tokens, from) {
			continue
		}
		for to := from + 1; to < min(len(tokens), from+5); to++ {
			if tokens[to].Sort == en.Number && grammar.Way(tokens, to) == "to" {
				all = append(all, [2]en.Quantity{tokens[from].Quantity, tokens[to].Quantity})
			}
		}
		for to := from - 1; to >= 0 && tokens[to+1].Before < en.Strong; to-- {
			if tokens[to].Sort == en.Number && !fromBefore(tokens, to) {
				all = append(all, [2]en.Quantity{tokens[from].Quantity, tokens[to].Quantity})
				break
			}
		}
	}
	return slices.DeleteFunc(all, func(move [2]en.Quantity) bool { return move[0].Unit != move[1].Unit })
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
