package roles

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// forOrAgainst: who ruled against somebody did not rule for him.
func (r Rules) forOrAgainst() (verdict.Verdict, bool) {
	side := func(tokens []en.Token, v int) string {
		for k := v + 1; k < min(len(tokens), v+3) && tokens[k].Before == en.Joined; k++ {
			if t := tokens[k].Text; t == "for" || t == "against" {
				return t
			}
		}
		return ""
	}
	for v := range r.Said.Tokens {
		mine := side(r.Said.Tokens, v)
		if mine == "" || !en.Verbal(r.Said.Tokens, v) {
			continue
		}
		by, other := r.EveryPlace(r.Found[v], func(p reading.Place) bool {
			theirs := side(r.Own[p.Fact].Tokens, p.Token)
			return theirs != "" && theirs != mine && !en.HasWord(r.Own[p.Fact].Tokens, mine)
		})
		if other {
			return verdict.Against(verdict.Opposite, mine, by), true
		}
	}
	return verdict.Verdict{}, false
}

// These rules look at nouns that name a deed: "Vardal's purchase of Hald" is done by Vardal, and to Hald.

// transitive are the stems of words for deeds of which the doer and the one to whom it is done are easily exchanged.
var transitive = strings.Fields("purchas acquisit acquir buyout takeov list prob investig prosecut lawsuit suit complaint case offer bid " +
	"stay sue blockad expuls expel")

// deedsTurned: who does what a noun names in the piece is not he to whom it is done in the fact: "Hald's purchase of Vardal" for "Vardal
// bought Hald".
func (r Rules) deedsTurned() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for n := range said {
		if said[n].Sort != en.Word || len(r.Found[n]) == 0 || !slices.Contains(transitive, grammar.LastStem(&said[n])) {
			continue
		}
		mine := deedAt(said, n)
		if len(mine.Agents) == 0 || len(mine.Patients) == 0 {
			continue
		}
		by, turned, kept := "", false, false
		for _, p := range r.Found[n] {
			tokens := r.Own[p.Fact].Tokens
			theirs := deedAt(tokens, p.Token)
			if en.Verbal(said, n) && en.Verbal(tokens, p.Token) || len(theirs.Agents)+len(theirs.Patients) == 0 {
				continue
			}
			if r.sidesChanged(mine, theirs, tokens) {
				by, turned = r.Own[p.Fact].ID, true
			} else {
				kept = true
			}
		}
		if turned && !kept {
			return verdict.Against(verdict.Role, said[n].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// sidesChanged tells whether one side of a deed in the piece stands on the other side in a fact, and none on its own.
func (r Rules) sidesChanged(mine, theirs grammar.Side, tokens []en.Token) bool {
	shares := func(mine, theirs []int) bool {
		return slices.ContainsFunc(mine, func(i int) bool { return grammar.AnySame(tokens, theirs, &r.Said.Tokens[i]) })
	}
	if shares(mine.Agents, theirs.Agents) || shares(mine.Patients, theirs.Patients) {
		return false
	}
	return len(theirs.Patients) > 0 && shares(mine.Agents, theirs.Patients) || len(theirs.Agents) > 0 && shares(mine.Patients, theirs.Agents)
}

// deedAt gives the names and bodies that do what the word at n says, and those to whom it is done: for a noun its owner, who stands behind
// its "by" or does the verb that it goes with, and what stands behind its "of" or "against".
func deedAt(tokens []en.Token, n int) grammar.Side {
	if en.Verbal(tokens, n) {
		return onlyBodies(tokens, grammar.Sides(tokens, n))
	}
	all := grammar.Side{Patients: deedBehind(tokens, n, "of", "against")}
	if last := grammar.LastStem(&tokens[n]); last == "offer" || last == "bid" {
		all.Patients = append(all.Patients, deedBehind(tokens, n, "for")...)
	}
	whose := ownerBefore(tokens, n)
	for whose > 0 && tokens[whose].Sort != en.Named && tokens[whose-1].Sort == en.Named {
		whose-- // a name that the scanner cuts in two
	}
	if whose >= 0 && len(all.Patients) > 0 {
		all.Agents = append(all.Agents, whose)
	} else if whose >= 0 {
		all = grammar.Side{Agents: []int{whose}, Patients: namesInside(tokens, whose, n)}
	}
	if len(all.Agents) == 0 {
		all.Agents = deedBehind(tokens, n, "by")
	}
	if len(all.Agents) == 0 {
		all.Agents = carriers(tokens, n)
	}
	return onlyBodies(tokens, all)
}

// onlyBodies leaves the names and the nouns for bodies and people of a side.
func onlyBodies(tokens []en.Token, s grammar.Side) grammar.Side {
	none := func(i int) bool {
		return tokens[i].Sort != en.Named && !(tokens[i].Sort == en.Word && grammar.Actor(&tokens[i]))
	}
	return grammar.Side{Agents: slices.DeleteFunc(slices.Clone(s.Agents), none), Patients: slices.DeleteFunc(slices.Clone(s.Patients), none)}
}

// deedBehind gives what stands behind one of the small words that follow the noun at n, up to the next one: "Vardal and Hald" in "the
// listing of Vardal and Hald by Norway".
func deedBehind(tokens []en.Token, n int, small ...string) (all []int) {
	k := smallBehind(tokens, n, small)
	if k < 0 || k > n+1 && small[0] != "by" {
		return nil
	}
	for k++; k < len(tokens) && tokens[k].Before < en.Comma && !en.Verbal(tokens, k) && !closesNames(&tokens[k]); k++ {
		all = append(all, k)
	}
	return all
}

// smallBehind gives where one of some small words stands not far behind the noun at n, before any verb; -1 where none does.
func smallBehind(tokens []en.Token, n int, small []string) int {
	for k := n + 1; k < min(len(tokens), n+9) && tokens[k].Before == en.Joined; k++ {
		if slices.Contains(small, tokens[k].Text) {
			return k
		}
		if en.Verbal(tokens, k) {
			break
		}
	}
	return -1
}

// closesNames tells whether a token ends a list of names and nouns: "on" in "the listing of Vardal and the Hald yard on 3 May".
func closesNames(t *en.Token) bool {
	if t.Sort == en.Dated || t.Is(en.Preposed|en.Linking) {
		return true
	}
	return t.Sort == en.Word && !t.Content() && !grammar.AnyOf(t, "and", "the", "a", "an")
}

// namesInside gives the names between the owner of a noun and the noun: "Hald" in "Vardal's Hald purchase".
func namesInside(tokens []en.Token, owner, n int) (all []int) {
	for k := owner + 1; k < n; k++ {
		if tokens[k].Sort == en.Named {
			all = append(all, k)
		}
	}
	return all
}

// carriers gives those who do the verb that takes the noun at n as its object, or by whom it is said to be done: "lodged a complaint", "a
// stay was granted by".
func carriers(tokens []en.Token, n int) []int {
	for v := n - 1; v >= max(0, n-5) && tokens[v+1].Before == en.Joined; v-- {
		if tokens[v].Text == "of" || tokens[v].Is(en.Preposed) {
			break
		}
		if en.Verbal(tokens, v) {
			if grammar.Passive(tokens, v) {
				return nil
			}
			return grammar.Sides(tokens, v).Agents
		}
	}
	for v := n + 1; v < min(len(tokens), n+5) && tokens[v].Before == en.Joined; v++ {
		if en.Verbal(tokens, v) {
			if s := grammar.Sides(tokens, v); grammar.Passive(tokens, v) && slices.Contains(s.Patients, n) {
				return s.Agents
			}
			return nil
		}
	}
	return nil
}

// askedOf: who asks in the piece is not another one than he by whom it is asked in a fact: "Denmark asked for it" for "asked by Holm".
func (r Rules) askedOf() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !said[v].Is(en.Asking) || !en.Verbal(said, v) || len(r.Found[v]) == 0 {
			continue
		}
		agents := onlyBodies(said, grammar.Sides(said, v)).Agents
		if len(agents) == 0 || grammar.Passive(said, v) {
			continue
		}
		for _, p := range r.Found[v] {
			tokens := r.Own[p.Fact].Tokens
			who := nextName(tokens, p.Token)
			if who < 0 || !strings.HasSuffix(tokens[p.Token].Text, "ed by") {
				continue
			}
			if !slices.ContainsFunc(agents, func(i int) bool { return en.Same(&said[i], &tokens[who]) }) {
				return verdict.Against(verdict.Role, said[v].Text, r.Own[p.Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// nextName gives the name right behind token i or the article there; -1 where none stands there.
func nextName(tokens []en.Token, i int) int {
	for k := i + 1; k < min(len(tokens), i+4) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Sort == en.Named {
			return k
		}
		if tokens[k].Content() {
			return -1
		}
	}
	return -1
}

// thanTurned: what is newer than another thing in a fact is not what the other one is newer than: "Heron is newer than Tern" for "Tern is
// newer than Heron".
func (r Rules) thanTurned() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 2; i+1 < len(said); i++ {
		front, back := aroundThan(said, i)
		if len(front) == 0 || len(back) == 0 {
			continue
		}
		for _, p := range r.Found[i-1] {
			tokens := r.Own[p.Fact].Tokens
			a, b := aroundThan(tokens, p.Token+1)
			crosses := r.sidesChanged(grammar.Side{Agents: front, Patients: back}, grammar.Side{Agents: a, Patients: b}, tokens)
			if crosses && tokens[p.Token].Text == said[i-1].Text {
				return verdict.Against(verdict.Role, said[i-1].Text+" than", r.Own[p.Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// aroundThan gives the names before and behind the "than" at i, within its part of the sentence.
func aroundThan(tokens []en.Token, i int) (front, back []int) {
	if i < 1 || i >= len(tokens) || tokens[i].Text != "than" || !strings.HasSuffix(tokens[i-1].Text, "er") {
		return nil, nil
	}
	for k := i - 1; k >= 0 && tokens[k+1].Before < en.Comma; k-- {
		if tokens[k].Sort == en.Named {
			front = append(front, k)
		}
	}
	for k := i + 1; k < len(tokens) && tokens[k].Before < en.Comma; k++ {
		if tokens[k].Sort == en.Named && !tokens[k].Poss {
			back = append(back, k)
		}
	}
	return front, back
}
