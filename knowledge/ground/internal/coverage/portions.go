package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// side tells whether "a minority" or "a majority" stands beside a share that a fact gives and that is one: "a minority: Holm keeps a
// stake of 19%".
func (r Rules) side(i int, most bool) bool {
	k := r.shareNext(i)
	if k < 0 {
		return false
	}
	q := r.Said.Tokens[k].Quantity
	if most {
		return q.Value > 50 && q.Bound != en.Below && q.Bound != en.AtMost
	}
	return q.Value < 50 && q.Bound != en.Above && q.Bound != en.AtLeast
}

// shareNext gives the next percentage behind token i that a fact says somebody holds, or the last one before it in the same part; -1
// where there is none. What is said of another behind "while" or "and" is his.
func (r Rules) shareNext(i int) int {
	said := r.Said.Tokens
	for k := i + 1; k < min(len(said), i+14); k++ {
		if said[k].Before == en.Strong && len(r.Own) > 1 || ofAnother(&said[k]) {
			break
		}
		if said[k].Sort == en.Number {
			return r.ifShare(k)
		}
	}
	for k := i - 1; k >= max(0, i-6) && said[k+1].Before == en.Joined; k-- {
		if said[k].Sort == en.Number {
			return r.ifShare(k)
		}
	}
	return -1
}

// ofAnother tells whether behind a word another is spoken of: "and", "while".
func ofAnother(t *en.Token) bool {
	switch t.Text {
	case "while", "whereas", "and", "but":
		return true
	}
	return false
}

// ifShare gives the place of a number of the piece if a fact says that somebody holds just so much of something; else -1.
func (r Rules) ifShare(k int) int {
	q := r.Said.Tokens[k].Quantity
	if q.Unit != "%" {
		return -1
	}
	for _, f := range r.Own {
		for n := range f.Tokens {
			ofWhole := n+1 < len(f.Tokens) && grammar.AnyOf(&f.Tokens[n+1], "of", "in")
			if t := &f.Tokens[n]; !t.Percentage() || !t.Gives(q) || !ofWhole && !slices.ContainsFunc(f.Tokens, divides) {
				continue
			}
			if r.Lex.HeldShare(f.Tokens, n) {
				return k
			}
		}
	}
	return -1
}

// cutOf tells whether a word only says of a percentage that it is a part of what stands behind "of" in the piece and in a fact: "a 15%
// cut of the takings" for "15% of the takings".
func (r Rules) cutOf(i int) bool {
	said := r.Said.Tokens
	n, of := i-1, i+1
	if of+2 < len(said) && said[of+1].Sort == en.Number && (said[of].Text == "of" || said[of].Is(en.Linking)) {
		n, of = of+1, of+2 // "a cut of 15% of the takings", "its cut is 15% of the takings"
	}
	if n < 0 || of >= len(said) || !said[n].Percentage() || said[of].Text != "of" || said[of].Before != en.Joined {
		return false
	}
	whole := nounFrom(said, of+1)
	return whole > 0 && r.foundWhere(whole, func(p reading.Place) bool { return r.partOfTakings(said[n].Quantity, p) })
}

// partOfTakings tells whether a fact has a quantity, with "of" behind it, before a place where it speaks of money that comes in.
func (r Rules) partOfTakings(q en.Quantity, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if !slices.ContainsFunc(tokens, ofTakings) {
		return false
	}
	for k := p.Token - 1; k > max(0, p.Token-4); k-- {
		if tokens[k].Text == "of" && tokens[k-1].Sort == en.Number {
			return en.Says(q, tokens[k-1].Quantity)
		}
	}
	return false
}

// nounFrom gives the first word that states something from token k on, in the same part; -1 where there is none.
func nounFrom(tokens []en.Token, k int) int {
	for ; k < len(tokens) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Content() {
			return k
		}
	}
	return -1
}

// ofTakings tells whether a word speaks of money that is paid or comes in, of which somebody may get a cut.
func ofTakings(t en.Token) bool {
	switch t.Stem {
	case "pay", "paid", "revenu", "take", "proceed", "incom", "profit", "sale", "receiv", "get", "fee":
		return true
	}
	return false
}
