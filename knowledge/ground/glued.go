package ground

import "slices"

// gluedInTime: "it became law when the House passed it" puts two facts into one time; their dates must agree.
func (r *reading) gluedInTime() (Verdict, bool) {
	said := r.said.tokens
	for k := 2; k+2 < len(said); k++ {
		switch said[k].text {
		case "when", "as", "while", "after", "before", "once":
		default:
			continue
		}
		if said[k].before > comma {
			continue
		}
		a, b := r.onlyFact(clauseStart(said, k), k), r.onlyFact(k+1, clauseEnd(said, k))
		if a < 0 || b < 0 || a == b {
			continue
		}
		if way := orderWay(&said[k]); !datesAgree(dates(r.own[a:a+1]), dates(r.own[b:b+1]), way) {
			return missing(Glued, said[k].text), true
		}
	}
	return Verdict{}, false
}

// clauseStart gives where the clause that holds token k begins; that of the one before it for "and it".
func clauseStart(tokens []token, k int) int {
	for k > 0 && tokens[k].before != strong && !(tokens[k].text == "and" || tokens[k].text == "but") || k > 0 && k+1 < len(tokens) && pronoun(&tokens[k+1]) {
		k--
	}
	return k
}

// clauseEnd gives where the clause that a word at k opens ends: at a semicolon or the like.
func clauseEnd(tokens []token, k int) int {
	for end := k + 1; end < len(tokens); end++ {
		if tokens[end].before == strong {
			return end
		}
	}
	return len(tokens)
}

// onlyFact gives the one fact that most of what stands between two tokens is from; -1 where others have as much of it.
func (r *reading) onlyFact(from, to int) int {
	counts := make([]int, len(r.own))
	for i := from; i < to; i++ {
		if t := &r.said.tokens[i]; !t.content() || t.is(harmless|light|speech|linking) {
			continue
		}
		for f := range r.own {
			if slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == f }) {
				counts[f]++
			}
		}
	}
	best := slices.Index(counts, slices.Max(counts))
	for f, n := range counts {
		if f != best && n == counts[best] {
			return -1
		}
	}
	return best
}

// datesAgree tells whether the first dates of two facts may be the same time, or come in the order that a word gives. A fact
// without a date agrees with any.
func datesAgree(a, b []date, way int) bool {
	a, b = slices.DeleteFunc(slices.Clone(a), noMonth), slices.DeleteFunc(slices.Clone(b), noMonth)
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	for _, x := range a {
		if slices.ContainsFunc(b, func(y date) bool {
			return x.says(y) || y.says(x) || way != 0 && (way > 0) == (x.order() > y.order())
		}) {
			return true
		}
	}
	return false
}

// order is a number that is the greater the later a date is.
func (d date) order() int { return 400*d.year + 32*d.month + d.day }

// noMonth tells whether a date has no month or no year.
func noMonth(d date) bool { return d.month == 0 || d.year == 0 }
