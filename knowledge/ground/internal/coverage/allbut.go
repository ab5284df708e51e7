package coverage

import (
	"tiktalks/knowledge/ground/internal/en"
)

// allBut finds for "all" at i of "all but nine of the 32" the 23 that a fact has beside its 32, and says it of the nine as well.
func (r Rules) allBut(i int) bool {
	said := r.Said.Tokens
	if i+2 >= len(said) || said[i+1].Text != "but" {
		return false
	}
	less, ok := smallCount(&said[i+2])
	if !ok {
		return false
	}
	for k := i + 3; k < min(len(said), i+10) && said[k].Before < en.Strong; k++ {
		if said[k].Count() {
			return r.restGiven(i, said[k].Quantity, less)
		}
	}
	return false
}

// smallCount gives the number that a token is, "one" as well.
func smallCount(t *en.Token) (float64, bool) {
	if t.Text == "one" || t.Text == "one of" {
		return 1, true
	}
	return t.Quantity.Value, t.Count() && t.Quantity.Bound == en.Exact
}

// restGiven finds the number of a fact that is so much less than another one of it, for the "all" at i and the number behind its "but".
func (r Rules) restGiven(i int, whole en.Quantity, less float64) bool {
	rest := whole
	rest.Value -= less
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			if tokens[k].Count() && tokens[k].Quantity.Value == rest.Value && r.givenItself(whole) {
				r.put(i, f, k)
				if r.Said.Tokens[i+2].Sort == en.Number {
					r.put(i+2, f, k)
				}
			}
		}
	}
	return r.found(i)
}

// lessThanVery tells whether "all" at i is that of "not all that rare", which says "not very rare".
func (r Rules) lessThanVery(i int) bool {
	said := r.Said.Tokens
	if r.next(i) != "that" || i+2 >= len(said) || said[i+2].Before != en.Joined || !en.Governed(said, i, en.Negative, 3) {
		return false
	}
	return r.found(i+2) && r.Says("very") && !en.Verbal(said, i+2)
}

// mostOf tells whether "most" stands before so many of whom a fact counts more than half: "most of the 32" for "32, 23 of them".
func (r Rules) mostOf(i int) bool {
	said := r.Said.Tokens
	for k := i + 1; k < min(len(said), i+4) && said[i+1].Text == "of"; k++ {
		if !said[k].Count() || !r.givenItself(said[k].Quantity) {
			continue
		}
		for f := range r.Own {
			tokens := r.Own[f].Tokens
			for n := 0; n+1 < len(tokens); n++ {
				of := tokens[n+1].Text == "of" || tokens[n+1].Text == "of them" || tokens[n+1].Text == "of which"
				if q := tokens[n].Quantity; of && tokens[n].Count() && q.Value > said[k].Quantity.Value/2 && q.Value < said[k].Quantity.Value {
					r.put(i, f, n)
				}
			}
		}
	}
	return r.found(i)
}
