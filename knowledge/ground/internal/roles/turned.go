package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// balances: the deficit of one country with another is no deficit of the other one.
func (r Rules) balances() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		mine, theirs, ok := balance(said, i)
		if !ok {
			continue
		}
		for _, f := range r.Own {
			for k := range f.Tokens {
				owner, other, ok := balance(f.Tokens, k)
				if ok && (grammar.LastStem(&said[i]) == "surplus") == (grammar.LastStem(&f.Tokens[k]) == "surplus") && en.Same(&said[mine], &f.Tokens[other]) && en.Same(&said[theirs], &f.Tokens[owner]) {
					return verdict.Against(verdict.Role, said[i].Text, f.ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// balance gives whose deficit or surplus the noun at i is, and with whom.
func balance(tokens []en.Token, i int) (owner, other int, ok bool) {
	if last := grammar.LastStem(&tokens[i]); tokens[i].Sort != en.Word || last != "deficit" && last != "surplus" && last != "shortfal" && last != "imbal" && last != "gap" {
		return 0, 0, false
	}
	owner, other = -1, -1
	for k := i - 1; k >= 0 && tokens[k+1].Before < en.Comma && owner < 0; k-- {
		if tokens[k].Sort == en.Named {
			owner = k
		}
	}
	for k := i + 1; k+1 < len(tokens) && tokens[k].Before < en.Comma && other < 0; k++ {
		if whose := nextName(tokens, k); owner < 0 && (tokens[k].Text == "that" || tokens[k].Text == "which") {
			owner = whose // "a gap that Norway had with Denmark"
		}
		if tokens[k].Text == "with" || tokens[k].Text == "against" {
			for n := k + 1; n < min(len(tokens), k+3); n++ {
				if tokens[n].Sort == en.Named {
					other = n
				}
			}
		}
	}
	return owner, other, owner >= 0 && other >= 0
}

// broughtTo: who asked somebody to do something did not get him to do it.
func (r Rules) broughtTo() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Stem != "get" && said[i].Stem != "persuad" && said[i].Stem != "make" && said[i].Stem != "convinc" && said[i].Stem != "forc" || i+2 >= len(said) || said[i+1].Text == "to" {
			continue
		}
		for v := i + 2; v < min(len(said), i+8) && said[v].Before == en.Joined; v++ {
			if said[i].Stem == "get" && said[v-1].Sort == en.Number && en.TimeUnit(said[v-1].Quantity.Unit) {
				break // "got 90 days to sell it" tells of no sale
			}
			if said[i].Stem == "make" && (said[v-1].Text == "to" || said[v-1].Is(en.Linking|en.Planned)) {
				break // "goods made abroad were due to start"
			}
			if to := said[v-1].Text == "to" || said[i].Stem == "make" && said[v-1].Sort == en.Named && !said[v].Ed; to && len(r.Found[v]) > 0 && !slices.ContainsFunc(r.Found[v], func(p reading.Place) bool { return !grammar.Wanted(r.Own[p.Fact].Tokens, p.Token) }) && (len(r.Found[i]) == 0 || said[i].Stem == "make") {
				return verdict.Against(verdict.Modality, said[i].Text+" to "+said[v].Text, r.Own[r.Found[v][0].Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// mergedInto: what was merged into another is not what that one was merged into.
func (r Rules) mergedInto() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		what, into, ok := intoWhat(said, i)
		if !ok {
			continue
		}
		for f := range r.Own {
			tokens := r.Own[f].Tokens
			for k := range tokens {
				if a, b, ok := intoWhat(tokens, k); ok && en.Same(&said[what], &tokens[b]) && en.Same(&said[into], &tokens[a]) {
					return verdict.Against(verdict.Role, said[what].Text+" into "+said[into].Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// intoWhat gives the names before and behind an "into" or "with" that belongs to a verb such as "merge".
func intoWhat(tokens []en.Token, i int) (what, into int, ok bool) {
	if tokens[i].Text != "into" || i == 0 || i+1 >= len(tokens) {
		return 0, 0, false
	}
	what, into = -1, -1
	for k := i - 1; k >= max(0, i-5) && what < 0 && tokens[k+1].Before == en.Joined; k-- {
		if tokens[k].Sort == en.Named {
			what = k
		}
	}
	for k := i + 1; k < min(len(tokens), i+4) && into < 0 && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Sort == en.Named {
			into = k
		}
	}
	return what, into, what >= 0 && into >= 0
}
