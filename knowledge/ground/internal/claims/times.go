package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/verdict"
)

// timesOf gives how many times as much something is by a verb: 2 for "double" and "halve"; 0 for others.
func timesOf(stem string) float64 {
	switch stem {
	case "halv", "doubl":
		return 2
	case "tripl":
		return 3
	}
	return 0
}

// inProportion tells whether the verb at i is borne out by two numbers of the fact, "halved" by "from 20 to 10 percent", or by the only one
// that it gives: "halved to 10 percent" by "cut to 10 percent".
func (r Rules) inProportion(i int) bool {
	times, said := timesOf(r.Said.Tokens[i].Stem), r.Said.Tokens
	if times == 0 {
		return false
	}
	var numbers []en.Token
	for _, t := range r.Own[0].Tokens {
		if t.Sort == en.Number && t.Quantity.Value != 0 {
			numbers = append(numbers, t)
		}
	}
	for k := i + 1; len(numbers) == 1 && k+1 < min(len(said), i+8); k++ {
		if said[k].Text == "to" && said[k+1].Sort == en.Number {
			return said[k+1].Quantity.Value == numbers[0].Quantity.Value
		}
	}
	return slices.ContainsFunc(numbers, func(a en.Token) bool {
		return slices.ContainsFunc(numbers, func(b en.Token) bool { return near(a.Quantity.Value/b.Quantity.Value, times) })
	})
}

// near tells whether two numbers are within a tenth of each other.
func near(a, b float64) bool { return a > 0.9*b && a < 1.1*b }

// otherTimes tells whether something is twice or half as much in the claim, by the verb at i, which the fact gives from and to another number.
func (r Rules) otherTimes(i int) bool {
	own := r.Own[0].Tokens
	if timesOf(r.Said.Tokens[i].Stem) == 0 || r.inProportion(i) {
		return false
	}
	for k := range own {
		from := en.HasWord(own[max(0, k-2):k], "from")
		if own[k].Sort == en.Number && from && en.HasWord(own[k:min(len(own), k+4)], "to") {
			return true
		}
	}
	return false
}

// byTimes are the stems of words that say that something is so many times as much or as little.
var byTimes = strings.Fields("half halv doubl twice tripl treb quarter fold twofold threefold")

// unproportioned: what is halved or doubled in the claim has not only become less or more in the fact, by numbers that say otherwise or by
// none: "halved" for "lowered".
func (r Rules) unproportioned() (verdict.Verdict, bool) {
	for i := range r.Said.Tokens {
		if timesOf(r.Said.Tokens[i].Stem) > 0 && len(r.Found[i]) > 0 && !r.inProportion(i) && !hasStem(r.Own[0].Tokens, byTimes) {
			return r.sureOr(i, r.otherTimes(i)), true
		}
	}
	return verdict.Verdict{}, false
}
