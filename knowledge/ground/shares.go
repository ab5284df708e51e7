package ground

import (
	"math"
	"slices"
)

// complement tells whether a percentage is what a fact leaves as the rest.
func (r *reading) complement(t *token) bool {
	if t.q.unit != "%" {
		return false
	}
	for f := range r.own {
		rest := slices.ContainsFunc(r.own[f].tokens, leftOver) || r.othersHold(f)
		for _, n := range r.own[f].tokens {
			if rest && n.sort == number && n.q.unit == "%" && math.Abs(100-n.q.value-t.q.value) < .01 && (n.q.bound == t.q.bound || n.q.bound == exact) {
				return true
			}
		}
	}
	return false
}

// partOfThat tells whether "a quarter of that" is what one number of the facts is of another one cited here or before.
func (r *reading) partOfThat(i int) bool {
	said := r.said.tokens
	if said[i].q.unit != "%" || i+2 >= len(said) || said[i+1].text != "of" || said[i+2].text != "that" && said[i+2].text != "it" && said[i+2].text != "this" {
		return false
	}
	all := append(slices.Clone(r.own), r.near...)
	for _, part := range numbersOf(r.own) {
		for _, whole := range numbersOf(all) {
			if part.unit == whole.unit && part.unit != "%" && whole.value > part.value && math.Abs(100*part.value/whole.value-said[i].q.value) < 1 {
				return true
			}
		}
	}
	return false
}

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

// leftOver tells whether a word speaks of what is left of a whole.
func leftOver(n token) bool { return n.stem == "rest" || n.stem == "remaind" || n.stem == "remain" }

// othersHold tells whether the piece speaks of the others where a fact gives the one share that somebody holds.
func (r *reading) othersHold(f int) bool {
	shares := 0
	for _, t := range r.own[f].tokens {
		if t.sort == number && t.q.unit == "%" {
			shares++
		}
	}
	return shares == 1 && slices.ContainsFunc(r.own[f].tokens, func(t token) bool { return t.stem == "hold" || t.stem == "own" || t.text == "held" }) &&
		slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.text == "others" || t.text == "rest" })
}
