package ground

import (
	"math"
	"slices"
	"strings"
)

// rowed are the stems of nouns behind which a number is a place in a row: "round two".
var rowed = strings.Fields("round phase stage session chapter volum instal")

// rank judges a number that is a place in a row: the facts must have the same one, in whichever way they say it.
func (r *reading) rank(i int) (Verdict, bool) {
	t := &r.said.tokens[i]
	if r.numbered(i) {
		return fine(), true
	}
	if i == 0 || t.q.unit != "" || t.q.value < 1 || t.q.value > float64(len(ranks)) || t.q.value != math.Trunc(t.q.value) || t.before != joined ||
		!slices.Contains(rowed, r.said.tokens[i-1].stem) {
		return Verdict{}, false
	}
	for f := range r.own {
		for k := range r.own[f].tokens {
			n, noun := &r.own[f].tokens[k], r.said.tokens[i-1].stem
			before := ranks[n.stem] == int(t.q.value) && k+1 < len(r.own[f].tokens) && r.own[f].tokens[k+1].stem == noun
			behind := n.sort == number && n.q.value == t.q.value && k > 0 && r.own[f].tokens[k-1].stem == noun
			if before || behind {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	if len(r.found[i]) > 0 {
		return fine(), true
	}
	return missing(WrongNumber, t.text), true
}

// numbered finds for "number four" the fourth place in a row that a fact has: of the noun beside it, where it has one.
func (r *reading) numbered(i int) bool {
	said := r.said.tokens
	t := &said[i]
	if i == 0 || said[i-1].text != "number" || t.before != joined || t.q.unit != "" {
		return false
	}
	noun := i - 2
	if noun < 0 || !slices.Contains(rowed, said[noun].stem) {
		noun = -1
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			if ranks[tokens[k].stem] == int(t.q.value) && k+1 < len(tokens) && (noun < 0 || tokens[k+1].stem == said[noun].stem) {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	return len(r.found[i]) > 0
}

// rangeOf tells whether the numbers at i and k are the two ends of a range: "85 to 90 percent", "a scale from zero to ten". What goes "from 34% to
// 84%" is no range.
func rangeOf(tokens []token, i, k int) bool {
	low, high := min(i, k), max(i, k)
	if high-low != 2 || tokens[low+1].text != "to" && tokens[low+1].text != "and" || tokens[low].q.value >= tokens[high].q.value || tokens[high].before != joined {
		return false
	}
	return low == 0 || tokens[low-1].text != "from" || tokens[low].q.unit == "" && len(tokens[high].counted) == 0
}

// opensRange tells whether the number at i is the low or high end of a range: what lies before its "from" is its own, "on a scale from zero to ten".
func opensRange(tokens []token, i int) bool {
	return i+2 < len(tokens) && tokens[i+2].sort == number && rangeOf(tokens, i, i+2) || i > 1 && tokens[i-2].sort == number && rangeOf(tokens, i-2, i)
}

// onlyEnd tells whether a number of its own is in the facts only the end of a range that the piece has as well: no "ten on a scale from zero to
// ten" for a twelve on that scale.
func (r *reading) onlyEnd(i int) bool {
	said := r.said.tokens
	if said[i].sort != number || opensRange(said, i) || slices.ContainsFunc(r.found[i], func(p at) bool { return !opensRange(r.own[p.fact].tokens, p.token) }) {
		return false
	}
	for k := range said {
		if k != i && said[k].sort == number && opensRange(said, k) && slices.Contains(r.found[k], r.found[i][0]) {
			return true
		}
	}
	return false
}

// otherEnd tells whether a range of the piece has another upper end than the ranges of the facts that begin where it does.
func (r *reading) otherEnd(i int) bool {
	said := r.said.tokens
	if said[i].sort != number || i+2 >= len(said) || said[i+2].sort != number || !rangeOf(said, i, i+2) {
		return false
	}
	return !slices.ContainsFunc(r.found[i], func(p at) bool {
		tokens := r.own[p.fact].tokens
		up := p.token + 2
		return up >= len(tokens) || tokens[up].sort != number || !rangeOf(tokens, p.token, up) || slices.Contains(r.found[i+2], at{p.fact, up})
	})
}
