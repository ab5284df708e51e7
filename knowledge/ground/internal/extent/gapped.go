package extent

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// ofGapped: a number that a fact gives of another name, in a part that leaves the verb out, is not given of the name before it, which has
// its own: "Norway's fee rose to 7 percent" for "Norway's fee rose to 5 percent and Denmark's to 7 percent".
func (r Rules) ofGapped() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for _, part := range gappedParts(tokens) {
			if r.Uses(reading.Place{Fact: f, Token: part[0]}) || !r.usesNameIn(f, sentenceBegin(tokens, part[0]), part[0]) {
				continue
			}
			before := tokens[sentenceBegin(tokens, part[0]):part[0]]
			for i := range r.Said.Tokens {
				t := &r.Said.Tokens[i]
				if t.Sort == en.Number && measures(before, t.Quantity.Unit) && r.onlyWithin(i, f, part) {
					return verdict.Against(verdict.Binding, t.Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// gappedParts gives the parts of a fact, behind "and" or a comma, that begin with a name and have a number and no verb of their own.
func gappedParts(tokens []en.Token) (all [][2]int) {
	for k := 1; k < len(tokens); k++ {
		prev := &tokens[k-1]
		if tokens[k].Sort != en.Named || prev.Text != "and" && prev.Text != "while" && tokens[k].Before != en.Comma {
			continue
		}
		end, number := k+1, false
		for end < len(tokens) && tokens[end].Before == en.Joined && tokens[end].Text != "and" {
			if en.Verbal(tokens, end) || tokens[end].Is(en.Linking) {
				number = false
				break
			}
			number = number || tokens[end].Sort == en.Number
			end++
		}
		if number {
			all = append(all, [2]int{k, end})
		}
	}
	return all
}

// measures tells whether tokens have a number of a unit themselves.
func measures(tokens []en.Token, unit string) bool {
	return unit != "" && slices.ContainsFunc(tokens, func(t en.Token) bool { return t.Sort == en.Number && t.Quantity.Unit == unit })
}

// sentenceBegin gives where the sentence of the token at k begins.
func sentenceBegin(tokens []en.Token, k int) int {
	for k > 0 && tokens[k].Before != en.Strong {
		k--
	}
	return k
}

// usesNameIn tells whether the piece has a name that stands in a fact from one token to another.
func (r Rules) usesNameIn(f, from, to int) bool {
	for k := from; k < to; k++ {
		if r.Own[f].Tokens[k].Sort == en.Named && r.Uses(reading.Place{Fact: f, Token: k}) {
			return true
		}
	}
	return false
}

// onlyWithin tells whether the facts have the token at i nowhere but in a part of a fact.
func (r Rules) onlyWithin(i, f int, part [2]int) bool {
	return len(r.Found[i]) > 0 && !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		return p.Fact != f || p.Token < part[0] || p.Token >= part[1]
	})
}
