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
		if said[k].Length() && said[k+1].Ing {
			return r.foundWhere(k+1, func(p reading.Place) bool { return r.doneFor(p, said[k].Quantity) })
		}
	}
	return false
}

// doneFor tells whether a fact says at a place what was done for a length of time: "testified for four hours".
func (r Rules) doneFor(p reading.Place, length en.Quantity) bool {
	tokens := r.Own[p.Fact].Tokens
	n := p.Token + 2
	if n >= len(tokens) || tokens[n-1].Text != "for" || !en.Verbal(tokens, p.Token) {
		return false
	}
	for n < len(tokens) && tokens[n].Is(en.Function) {
		n++
	}
	return n < len(tokens) && en.Says(length, tokens[n].Quantity)
}

// withShare tells whether a share that somebody is said to own or hold stands behind "with" in a fact that says who he is: "Vardal is a
// firm with 15% of the venture".
func (r Rules) withShare(i int) bool {
	said := r.Said.Tokens
	for k := i + 1; k < min(len(said), i+4); k++ {
		if !said[k].Percentage() {
			continue
		}
		return slices.ContainsFunc(r.Own, func(f en.Text) bool {
			return describesFirst(f.Tokens) && givenWith(f.Tokens, said[k].Quantity) &&
				slices.ContainsFunc(said[:i], func(t en.Token) bool { return en.Same(&t, &f.Tokens[0]) })
		})
	}
	return false
}

// describesFirst tells whether a text says of the name that opens it who or what it is: "Vardal is a firm".
func describesFirst(tokens []en.Token) bool {
	return len(tokens) > 3 && tokens[0].Sort == en.Named && tokens[1].Is(en.Linking) && en.Article(&tokens[2])
}

// givenWith tells whether a text gives a share as what somebody has: "with 15% of".
func givenWith(tokens []en.Token, share en.Quantity) bool {
	for n := 1; n+1 < len(tokens); n++ {
		if tokens[n-1].Text == "with" && tokens[n+1].Text == "of" && tokens[n].Gives(share) {
			return true
		}
	}
	return false
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
			return r.foundWhere(k+1, r.didThat)
		}
	}
	return false
}

// didThat tells whether a fact says at a place that something did it, or helped where the piece says so too.
func (r Rules) didThat(p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if p.Token > 0 && en.AuxiliaryModal(&tokens[p.Token-1]) {
		return false // "it could end the fee"
	}
	onlyHelped := slices.ContainsFunc(tokens, helps) && !slices.ContainsFunc(r.Said.Tokens, helps)
	return en.Verbal(tokens, p.Token) && !onlyHelped
}

// helps tells whether a word says that something helped.
func helps(t en.Token) bool { return t.Stem == "help" || t.Stem == "contribut" }
