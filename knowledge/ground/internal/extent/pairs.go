package extent

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Pairs: of several numbers, each with what it is "on" or "for", one is not on what another is on: "15 percent on crab" for "15 percent on
// salmon and cod and 10 percent on crab".
func (r Rules) Pairs() (verdict.Verdict, bool) {
	for i := range r.Said.Tokens {
		t := &r.Said.Tokens[i]
		if t.Sort != en.Number || t.Quantity.Unit == "" || len(r.Found[i]) == 0 {
			continue
		}
		for _, x := range laidOn(r.Said.Tokens, i) {
			if len(r.Found[x]) == 0 || r.Loose[x] {
				continue
			}
			if by, other := r.EveryPlace(r.Found[x], func(p reading.Place) bool { return r.onAnother(i, p) }); other {
				return verdict.Against(verdict.Binding, t.Text, by), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// laidOn gives the words behind the one "on" or "for" in the part of a number of the piece.
func laidOn(tokens []en.Token, i int) (all []int) {
	for _, k := range slices.Sorted(slices.Values(around(tokens, i, false))) {
		if k > 0 && leadsTo(&tokens[k-1]) || len(all) > 0 && k == all[len(all)-1]+1 && tokens[k].Before == en.Joined {
			if tokens[k].Content() && tokens[k].Sort != en.Dated && !en.Verbal(tokens, k) {
				all = append(all, k)
			}
		}
	}
	return all
}

// onAnother tells whether a word of a fact is what another number there than the one at i of the piece is on, and that one has its own.
func (r Rules) onAnother(i int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	k := numberOn(tokens, p.Token)
	if k < 0 || tokens[k].Quantity.Unit != r.Said.Tokens[i].Quantity.Unit || r.standsAt(i, p.Fact, k) || r.goesWith(i, p.Fact, k) {
		return false
	}
	for _, q := range r.Found[i] {
		if q.Fact != p.Fact || !ledOn(tokens, q.Token) || grammar.RangeOf(tokens, q.Token, k) {
			return false
		}
	}
	return true
}

// numberOn gives the number before the word at x with nothing but what it is on between: -1 where there is none.
func numberOn(tokens []en.Token, x int) int {
	for k := x - 1; k >= 0 && tokens[k+1].Before < en.Strong; k-- {
		if tokens[k].Sort != en.Number {
			continue
		}
		if ledOn(tokens, k) {
			return k
		}
		return -1
	}
	return -1
}

// ledOn tells whether "on" or "for" stands next behind a number: "10 percent on", "10 percent duties on".
func ledOn(tokens []en.Token, i int) bool {
	for k := i + 1; k < min(i+4, len(tokens)) && tokens[k].Before == en.Joined; k++ {
		if leadsTo(&tokens[k]) {
			return true
		}
	}
	return false
}

func leadsTo(t *en.Token) bool { return t.Text == "on" || t.Text == "for" }

// exchanged: of two numbers, each from a fact of its own, neither is told of the one of whom the other's fact tells its own: "Denmark cut
// its fee to 10 percent and Norway to 30" where the facts have 10 for Norway and 30 for Denmark.
func (r Rules) exchanged() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		for j := i + 1; j < len(said) && len(r.Own) > 1; j++ {
			if !isAmount(&said[i]) || !isAmount(&said[j]) || said[i].Quantity.Unit != said[j].Quantity.Unit {
				continue
			}
			a, b := r.teller(said, i), r.teller(said, j)
			if a < 0 || b < 0 || en.Same(&said[a], &said[b]) {
				continue
			}
			by, other := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return r.toldOf(p, b) && !r.toldOf(p, a) })
			if _, too := r.EveryPlace(r.Found[j], func(p reading.Place) bool { return r.toldOf(p, a) && !r.toldOf(p, b) }); other && too {
				return verdict.Against(verdict.Binding, said[i].Text, by), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// isAmount tells whether a token is a number with a unit that is none of time.
func isAmount(t *en.Token) bool {
	return t.Sort == en.Number && t.Quantity.Unit != "" && !en.TimeUnit(t.Quantity.Unit)
}

// toldOf tells whether a fact tells the number at a place of the one whom the piece has at i.
func (r Rules) toldOf(p reading.Place, i int) bool {
	tokens := r.Own[p.Fact].Tokens
	k := r.teller(tokens, p.Token)
	return k >= 0 && en.Same(&r.Said.Tokens[i], &tokens[k])
}

// teller gives the first name before the number at i in its part of the sentence that stands behind no preposition: whose number it is; -1
// where there is none.
func (r Rules) teller(tokens []en.Token, i int) int {
	from := i
	for from > 0 && tokens[from].Before < en.Comma && !grammar.AnyOf(&tokens[from], "and", "while", "but") {
		from--
	}
	for k := from; k < i; k++ {
		before := k - 1
		for before >= from && en.Article(&tokens[before]) && tokens[before].Text != "of" {
			before--
		}
		led := before >= from && (tokens[before].Is(en.Preposed) || grammar.OrderWay(&tokens[before]) != 0)
		if tokens[k].Sort == en.Named && !led {
			return k
		}
	}
	return -1
}
