package coverage

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
)

// timeSpent tells whether a length of time, and what a fact says was done "for" so long, stand behind "spend": "spent four hours
// testifying".
func (r Rules) timeSpent(i int) bool {
	said := r.Said.Tokens
	if r.spentTogether(i) {
		return true
	}
	for k := i + 1; k+1 < min(len(said), i+5); k++ {
		if said[k].Sort != en.Number || !en.TimeUnit(said[k].Quantity.Unit) || !said[k+1].Ing {
			continue
		}
		return slices.ContainsFunc(r.Found[k+1], func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			if n := p.Token + 2; en.Verbal(tokens, p.Token) && n < len(tokens) && tokens[n-1].Text == "for" {
				for n < len(tokens) && tokens[n].Is(en.Function) {
					n++
				}
				v, b := false, false
				if n < len(tokens) {
					v, b = said[k].Quantity.Says(tokens[n].Quantity)
				}
				return v && b
			}
			return false
		})
	}
	return false
}

// withShare tells whether a share that somebody is said to own or hold stands behind "with" in a fact that says who he is: "Vardal is a firm
// with 15% of the venture".
func (r Rules) withShare(i int) bool {
	said := r.Said.Tokens
	for k := i + 1; k < min(len(said), i+4); k++ {
		if said[k].Sort != en.Number || said[k].Quantity.Unit != "%" {
			continue
		}
		return slices.ContainsFunc(r.Own, func(f en.Text) bool {
			if len(f.Tokens) < 4 || !f.Tokens[1].Is(en.Linking) || !en.Article(&f.Tokens[2]) || f.Tokens[0].Sort != en.Named ||
				!slices.ContainsFunc(said[:i], func(t en.Token) bool { return en.Same(&t, &f.Tokens[0]) }) {
				return false
			}
			for n := 1; n+1 < len(f.Tokens); n++ {
				if v, b := said[k].Quantity.Says(f.Tokens[n].Quantity); f.Tokens[n].Sort == en.Number && v && b && f.Tokens[n-1].Text == "with" && f.Tokens[n+1].Text == "of" {
					return true
				}
			}
			return false
		})
	}
	return false
}

// ofThem tells whether "some" stands before those who say something, or "all" behind those who are named: "some commentators" where
// commentators noted it, "Oslo, Bergen and Molde all agreed" where the three did.
func (r Rules) ofThem(i int) bool {
	said := r.Said.Tokens
	if i+2 >= len(said) || said[i].Before != en.Joined && i > 0 || said[i+1].Before != en.Joined || en.Governed(said, i, en.Negative, 4) {
		return false
	}
	if said[i].Text == "all" {
		return i > 3 && said[i-1].Sort == en.Named && longestList(said[:i]) > 2 && said[i+1].Is(en.Verb|en.Linking) &&
			!slices.ContainsFunc(said[i:], func(t en.Token) bool { return t.Sort == en.Number })
	}
	return said[i+2].Is(en.Speech|en.Attributing) && en.Verbal(said, i+2) && slices.ContainsFunc(r.Found[i+1], func(p reading.Place) bool {
		return r.Exactly(i+1, p)
	})
}

// credits tells whether "credit … with" leads to what a fact says that somebody said something did: "credited the ferry with saving
// him" for "said that the ferry saved him". What is said to have helped must be credited with help.
func (r Rules) credits(i int) bool {
	said := r.Said.Tokens
	if said[i].Stem != "credit" || !r.Any(en.Speech|en.Attributing) || en.Negated(said, i, 3) {
		return false
	}
	for k := i + 1; k+1 < min(len(said), i+6) && said[k].Before == en.Joined; k++ {
		if (said[k].Text == "with" || said[k].Text == "for") && said[k+1].Ing {
			return slices.ContainsFunc(r.Found[k+1], func(p reading.Place) bool {
				helps := func(t en.Token) bool { return t.Stem == "help" || t.Stem == "contribut" }
				if p.Token > 0 && en.AuxiliaryModal(&r.Own[p.Fact].Tokens[p.Token-1]) {
					return false // "it could end the fee"
				}
				return en.Verbal(r.Own[p.Fact].Tokens, p.Token) && (!slices.ContainsFunc(r.Own[p.Fact].Tokens, helps) || slices.ContainsFunc(said, helps))
			})
		}
	}
	return false
}
