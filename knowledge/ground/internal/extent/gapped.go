package extent

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
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

// BesideOwn: who has a number of his own right behind his name in a fact is not given another one of the same unit from there: "Berg's
// share was 58 percent" for "Hald held 58 percent, Berg 21 percent".
func (r Rules) BesideOwn() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		who := numbersName(said, i)
		if who < 0 {
			who = numbersDoer(said, i)
		}
		if said[i].Sort != en.Number || said[i].Quantity.Unit == "" || who < 0 || len(r.Found[i]) == 0 {
			continue
		}
		for _, q := range r.Found[who] {
			tokens := r.Own[q.Fact].Tokens
			if !grammar.JoinedAt(tokens, q.Token+1) || !measures(tokens[q.Token+1:q.Token+2], said[i].Quantity.Unit) {
				continue
			}
			if _, other := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return p.Fact == q.Fact && p.Token != q.Token+1 }); other {
				return verdict.Against(verdict.Binding, said[i].Text, r.Own[q.Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// numbersName gives the last name before the number at i in its part of the sentence, with no other number between; -1 where there is
// none, or where it only says whose what stands behind it is: "Vardal investors".
func numbersName(tokens []en.Token, i int) int {
	for k := i - 1; k >= 0 && tokens[k+1].Before < en.Comma && tokens[k].Sort != en.Number && tokens[k].Text != "and"; k-- {
		if tokens[k].Sort == en.Named {
			if !tokens[k].Poss && grammar.BeforeNoun(tokens, k) {
				return -1
			}
			return k
		}
	}
	return -1
}

// numbersDoer gives the noun without a name with which a sentence begins whose verb stands before its only number, at i: "workers own 58 percent";
// -1 where it begins otherwise.
func numbersDoer(tokens []en.Token, i int) int {
	start := sentenceBegin(tokens, i)
	for start < i && (tokens[start].Sort == en.Dated || !tokens[start].Content()) {
		start++
	}
	noun := &tokens[start]
	if start+1 >= i || noun.Sort != en.Word || noun.Is(en.Linking|en.Harmless|en.Adverb) || !en.Verbal(tokens, start+1) {
		return -1
	}
	return start
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
