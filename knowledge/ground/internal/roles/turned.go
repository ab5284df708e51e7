package roles

import (
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
				if !ok || isSurplus(&said[i]) != isSurplus(&f.Tokens[k]) {
					continue
				}
				if en.Same(&said[mine], &f.Tokens[other]) && en.Same(&said[theirs], &f.Tokens[owner]) {
					return verdict.Against(verdict.Role, said[i].Text, f.ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// isSurplus tells a surplus from a deficit.
func isSurplus(t *en.Token) bool { return grammar.LastStem(t) == "surplus" }

// ofBalance tells whether a word is one for what a country has more or less than another.
func ofBalance(t *en.Token) bool {
	switch grammar.LastStem(t) {
	case "deficit", "surplus", "shortfal", "imbal", "gap":
		return t.Sort == en.Word
	}
	return false
}

// balance gives whose deficit or surplus the noun at i is, and with whom.
func balance(tokens []en.Token, i int) (owner, other int, ok bool) {
	if !ofBalance(&tokens[i]) {
		return 0, 0, false
	}
	owner, other = -1, -1
	for k := i - 1; k >= 0 && tokens[k+1].Before < en.Comma && owner < 0; k-- {
		if tokens[k].Sort == en.Named {
			owner = k
		}
	}
	for k := i + 1; k+1 < len(tokens) && tokens[k].Before < en.Comma && other < 0; k++ {
		switch tokens[k].Text {
		case "that", "which":
			if owner < 0 {
				owner = nextName(tokens, k) // "a gap that Norway had with Denmark"
			}
		case "with", "against":
			other = lastNamed(tokens[:min(len(tokens), k+3)], k+1)
		}
	}
	return owner, other, owner >= 0 && other >= 0
}

// lastNamed gives the last name from token k on; -1 where there is none.
func lastNamed(tokens []en.Token, k int) int {
	for n := len(tokens) - 1; n >= k; n-- {
		if tokens[n].Sort == en.Named {
			return n
		}
	}
	return -1
}

// broughtTo: who asked somebody to do something did not get him to do it.
func (r Rules) broughtTo() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		v := broughtAbout(said, i)
		if v < 0 || len(r.Found[i]) > 0 && said[i].Stem != "make" {
			continue
		}
		for ; v < min(len(said), i+8) && said[v].Before == en.Joined && !opensOtherDeed(said, i, v); v++ {
			if bringsTo(said, i, v) && r.onlyWanted(v) {
				return verdict.Against(verdict.Modality, said[i].Text+" to "+said[v].Text, r.Own[r.Found[v][0].Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// broughtAbout gives where that may begin which the verb at i says somebody is brought to do: "got the yard to close"; -1 where it says
// nothing so.
func broughtAbout(tokens []en.Token, i int) int {
	switch tokens[i].Stem {
	case "get", "persuad", "make", "convinc", "forc":
		if i+2 < len(tokens) && tokens[i+1].Text != "to" {
			return i + 2
		}
	}
	return -1
}

// opensOtherDeed tells whether the verb at v is not what the one at i brings about.
func opensOtherDeed(tokens []en.Token, i, v int) bool {
	prev := &tokens[v-1]
	switch tokens[i].Stem {
	case "get":
		return prev.Sort == en.Number && en.TimeUnit(prev.Quantity.Unit) // "got 90 days to sell it" tells of no sale
	case "make":
		return prev.Text == "to" || prev.Is(en.Linking|en.Planned) // "goods made abroad were due to start"
	}
	return false
}

// bringsTo tells whether the verb at i brings somebody to do what the one at v says: "got it to close", "made Vardal close".
func bringsTo(tokens []en.Token, i, v int) bool {
	return tokens[v-1].Text == "to" || tokens[i].Stem == "make" && tokens[v-1].Sort == en.Named && !tokens[v].Ed
}

// onlyWanted tells whether the facts have the verb at v only as what somebody wants done.
func (r Rules) onlyWanted(v int) bool {
	_, only := r.EveryPlace(r.Found[v], func(p reading.Place) bool { return grammar.Wanted(r.Own[p.Fact].Tokens, p.Token) })
	return only
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
