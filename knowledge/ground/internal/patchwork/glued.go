package patchwork

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"

	"tiktalks/knowledge/ground/internal/verdict"
)

// glued: what one clause of the piece states stands in one fact; two facts are not made into a new one.
func (r Rules) glued() (verdict.Verdict, bool) {
	if len(r.Own) < 2 {
		return verdict.Verdict{}, false
	}
	for _, c := range partsOf(r.Said.Tokens) {
		least := 99
		for f := range r.Own {
			least = min(least, r.strangers(c, f))
		}
		if least > 1 {
			return verdict.Missing(verdict.Glued, ""), true
		}
	}
	return r.gluedInTime()
}

// strangers counts what a clause takes from other facts than f; names and numbers count twice.
func (r Rules) strangers(c [2]int, f int) int {
	n := 0
	for i := c[0]; i < c[1]; i++ {
		t := &r.Said.Tokens[i]
		if len(r.Found[i]) == 0 || t.Is(en.Harmless|en.Speech|en.Linking|en.Nowadays) || !t.Content() {
			continue
		}
		if !r.has(f, i) {
			n++
			if t.Sort != en.Word {
				n++
			}
		}
	}
	return n
}

// partsOf cuts a text at commas, "and", "but" and the like.
func partsOf(tokens []en.Token) [][2]int {
	var all [][2]int
	start := 0
	for k := 1; k <= len(tokens); k++ {
		if k == len(tokens) || en.Parts(tokens, k) {
			all = append(all, [2]int{start, k})
			start = k
		}
	}
	return all
}

// gluedInTime: "it became law when the House passed it" puts two facts into one time; their dates must agree.
func (r Rules) gluedInTime() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for k := 2; k+2 < len(said); k++ {
		switch said[k].Text {
		case "when", "as", "while", "after", "before", "once":
		default:
			continue
		}
		if said[k].Before > en.Comma {
			continue
		}
		a, b := r.onlyFact(clauseStart(said, k), k), r.onlyFact(k+1, clauseEnd(said, k))
		if a < 0 || b < 0 || a == b {
			continue
		}
		if way := grammar.OrderWay(&said[k]); !datesAgree(grammar.Dates(r.Own[a:a+1]), grammar.Dates(r.Own[b:b+1]), way) {
			return verdict.Missing(verdict.Glued, said[k].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// clauseStart gives where the clause that holds token k begins; that of the one before it for "and it".
func clauseStart(tokens []en.Token, k int) int {
	for k > 0 && !opensClause(tokens, k) {
		k--
	}
	return k
}

// opensClause tells whether a clause begins at token k that says by itself who does it; at "and it" none does.
func opensClause(tokens []en.Token, k int) bool {
	if k+1 < len(tokens) && en.Pronoun(&tokens[k+1]) {
		return false
	}
	return tokens[k].Before == en.Strong || tokens[k].Text == "and" || tokens[k].Text == "but"
}

// clauseEnd gives where the clause that a word at k opens ends: at a semicolon or the like.
func clauseEnd(tokens []en.Token, k int) int {
	for end := k + 1; end < len(tokens); end++ {
		if tokens[end].Before == en.Strong {
			return end
		}
	}
	return len(tokens)
}

// onlyFact gives the one fact that most of what stands between two tokens is from; -1 where others have as much of it.
func (r Rules) onlyFact(from, to int) int {
	counts := make([]int, len(r.Own))
	for i := from; i < to; i++ {
		if t := &r.Said.Tokens[i]; !t.Content() || t.Is(en.Harmless|en.Light|en.Speech|en.Linking) {
			continue
		}
		for f := range r.Own {
			if r.has(f, i) {
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
func datesAgree(a, b []en.Date, way int) bool {
	a, b = slices.DeleteFunc(slices.Clone(a), noMonth), slices.DeleteFunc(slices.Clone(b), noMonth)
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	for _, x := range a {
		if slices.ContainsFunc(b, func(y en.Date) bool {
			inOrder := way != 0 && (way > 0) == (x.Order() > y.Order())
			return x.Says(y) || y.Says(x) || inOrder
		}) {
			return true
		}
	}
	return false
}

// noMonth tells whether a date has no month or no year.
func noMonth(d en.Date) bool { return d.Month == 0 || d.Year == 0 }
