package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// received: who got an invitation was invited, by him from whom it came, and not the other way round.
func (r Rules) received() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		n, deeds := r.receipt(v)
		if len(deeds) == 0 {
			continue
		}
		mine, swapped, by := grammar.Side{Agents: fromWhom(said, n), Patients: grammar.Before(said, v)}, false, ""
		for _, p := range deeds {
			theirs := grammar.Sides(r.Own[p.Fact].Tokens, p.Token)
			if swapped = r.otherSide(n, mine, theirs, p.Fact) || r.another(mine.Patients, theirs.Patients, p.Fact); !swapped {
				break
			}
			by = r.Own[p.Fact].ID
		}
		if swapped {
			return verdict.Against(verdict.Role, said[v].Text+" "+said[n].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// receiving are the stems of verbs by which somebody comes to have what another one does to him.
var receiving = []string{"receiv", "get", "obtain", "win", "gain", "earn", "draw"}

// approving are the stems of verbs by which it is done to a plan, and its owner who gets it: "got the approval of the board for".
var approving = []string{"approv", "clear", "permit", "allow", "author", "authoris", "grant", "back"}

// receipt gives the noun that somebody receives at v, and where the facts have it as a verb: "received an invitation" for "was invited".
func (r Rules) receipt(v int) (n int, deeds []reading.Place) {
	said := r.Said.Tokens
	if !slices.Contains(receiving, said[v].Stem) || said[v].Sort != en.Word {
		return -1, nil
	}
	if n = receivedNoun(said, v); n < 0 {
		return -1, nil
	}
	for _, p := range r.Found[n] {
		tokens := r.Own[p.Fact].Tokens
		if !en.Verbal(tokens, p.Token) || slices.Contains(approving, tokens[p.Token].Stem) {
			return -1, nil
		}
		deeds = append(deeds, p)
	}
	return n, deeds
}

// receivedNoun gives the noun behind "received": the last one before a preposition or a comma. -1 where there is none.
func receivedNoun(tokens []en.Token, v int) int {
	n := -1
	for k := v + 1; k < min(len(tokens), v+6) && tokens[k].Before == en.Joined; k++ {
		switch t := &tokens[k]; {
		case t.Sort != en.Word || t.Is(en.Preposed|en.Linking) || t.Text == "of" || t.Text == "in" || t.Text == "on" || t.Text == "at":
			return n
		case t.Content():
			n = k
		}
	}
	return n
}

// fromWhom gives the names behind the "from" or "by" that follows a noun: "an invitation to Oslo from Norway".
func fromWhom(tokens []en.Token, n int) (all []int) {
	for k := n + 1; k+1 < len(tokens) && tokens[k].Before == en.Joined && !en.Verbal(tokens, k); k++ {
		if tokens[k].Text == "from" || tokens[k].Text == "by" {
			return slices.DeleteFunc(grammar.Behind(tokens, k), func(i int) bool { return tokens[i].Sort != en.Named })
		}
	}
	return nil
}

// inReturn: a share that one gets in return for what he does is not got by another: "Denmark takes 10 percent" for "Norway began licensing
// sales to Denmark in return for 10 percent".
func (r Rules) inReturn() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 1; i < len(said); i++ {
		v := i - 1
		if said[i].Sort != en.Number || !en.Verbal(said, v) || !gets(said[v]) {
			continue
		}
		who := slices.DeleteFunc(grammar.Before(said, v), func(k int) bool { return said[k].Sort != en.Named })
		by, other := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
			doers := r.doersInReturn(p)
			return len(doers) > 0 && len(who) > 0 && !r.alike(who, doers, p.Fact)
		})
		if other {
			return verdict.Against(verdict.Role, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// doersInReturn gives who does that for which he gets the number at a place; none where it is got for nothing.
func (r Rules) doersInReturn(p reading.Place) []int {
	tokens := r.Own[p.Fact].Tokens
	if p.Token == 0 || !grammar.AnyOf(&tokens[p.Token-1], "in return for", "in exchange for") {
		return nil
	}
	for v := p.Token - 2; v > 0 && tokens[v+1].Before < en.Strong; v-- {
		if en.Verbal(tokens, v) {
			return grammar.Before(tokens, v)
		}
	}
	return nil
}

// turnedAway: who is paid in the facts is not who pays.
func (r Rules) turnedAway() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 1; i < len(said); i++ {
		if said[i].Sort != en.Named || !behindFrom(said, i) {
			continue
		}
		for _, p := range r.Found[i] {
			tokens := r.Own[p.Fact].Tokens
			if isPaid(tokens, p.Token) && getsIt(said) {
				return verdict.Against(verdict.Role, said[i].Text, r.Own[p.Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// isPaid tells whether a verb before the name at i says that he gets something: "paid the firm Vardal".
func isPaid(tokens []en.Token, i int) bool {
	for k := i - 1; k >= max(0, i-3) && tokens[k+1].Before == en.Joined; k-- {
		if en.Verbal(tokens, k) && slices.Contains(grammar.Paying, tokens[k].Stem) && !grammar.Passive(tokens, k) {
			return true
		}
		if tokens[k].Is(en.Preposed) {
			break
		}
	}
	return false
}

// behindFrom tells whether "from" stands before the name at i: "from the Vardal".
func behindFrom(tokens []en.Token, i int) bool {
	return tokens[i-1].Text == "from" || i > 1 && tokens[i-2].Text == "from" && en.Article(&tokens[i-1])
}

// getsIt tells whether somebody gets something in a text.
func getsIt(tokens []en.Token) bool {
	return slices.ContainsFunc(tokens, gets)
}

// gets tells whether a word says that somebody gets something.
func gets(t en.Token) bool {
	return slices.Contains([]string{"get", "receiv", "obtain", "collect", "take", "draw", "earn"}, t.Stem)
}
