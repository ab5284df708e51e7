package ground

import (
	"slices"
	"strings"
)

// These rules look at nouns that name a deed: "Vardal's purchase of Hald" is done by Vardal, and to Hald.

// transitive are the stems of words for deeds of which the doer and the one to whom it is done are easily exchanged.
var transitive = strings.Fields("purchas acquisit acquir buyout takeov list prob investig prosecut lawsuit suit complaint case offer bid stay sue blockad expuls expel")

// deedsTurned: who does what a noun names in the piece is not he to whom it is done in the fact: "Hald's purchase of Vardal" for "Vardal bought Hald".
func (r *reading) deedsTurned() (Verdict, bool) {
	said := r.said.tokens
	for n := range said {
		if said[n].sort != word || len(r.found[n]) == 0 || !slices.Contains(transitive, lastStem(&said[n])) {
			continue
		}
		mine := deedAt(said, n)
		if len(mine.agents) == 0 || len(mine.patients) == 0 {
			continue
		}
		by, turned, kept := "", false, false
		for _, p := range r.found[n] {
			tokens := r.own[p.fact].tokens
			theirs := deedAt(tokens, p.token)
			if verbal(said, n) && verbal(tokens, p.token) || len(theirs.agents)+len(theirs.patients) == 0 {
				continue
			}
			if r.sidesChanged(mine, theirs, tokens) {
				by, turned = r.own[p.fact].id, true
			} else {
				kept = true
			}
		}
		if turned && !kept {
			return against(Role, said[n].text, by), true
		}
	}
	return Verdict{}, false
}

// sidesChanged tells whether one side of a deed in the piece stands on the other side in a fact, and none on its own.
func (r *reading) sidesChanged(mine, theirs side, tokens []token) bool {
	shares := func(a, b []int) bool {
		return slices.ContainsFunc(a, func(i int) bool {
			return slices.ContainsFunc(b, func(k int) bool { return same(&r.said.tokens[i], &tokens[k]) })
		})
	}
	if shares(mine.agents, theirs.agents) || shares(mine.patients, theirs.patients) {
		return false
	}
	return len(theirs.patients) > 0 && shares(mine.agents, theirs.patients) || len(theirs.agents) > 0 && shares(mine.patients, theirs.agents)
}

// deedAt gives the names and bodies that do what the word at n says, and those to whom it is done: for a noun its owner, who stands behind its
// "by" or does the verb that it goes with, and what stands behind its "of" or "against".
func deedAt(tokens []token, n int) side {
	if verbal(tokens, n) {
		return onlyBodies(tokens, sides(tokens, n))
	}
	all := side{patients: deedBehind(tokens, n, "of", "against")}
	if last := lastStem(&tokens[n]); last == "offer" || last == "bid" {
		all.patients = append(all.patients, deedBehind(tokens, n, "for")...)
	}
	whose := ownerBefore(tokens, n)
	for whose > 0 && tokens[whose].sort != named && tokens[whose-1].sort == named {
		whose-- // a name that the scanner cuts in two
	}
	if whose >= 0 && len(all.patients) > 0 {
		all.agents = append(all.agents, whose)
	} else if whose >= 0 {
		all = side{[]int{whose}, namesInside(tokens, whose, n)}
	}
	if len(all.agents) == 0 {
		all.agents = deedBehind(tokens, n, "by")
	}
	if len(all.agents) == 0 {
		all.agents = carriers(tokens, n)
	}
	return onlyBodies(tokens, all)
}

// onlyBodies leaves the names and the nouns for bodies and people of a side.
func onlyBodies(tokens []token, s side) side {
	none := func(i int) bool { return tokens[i].sort != named && !(tokens[i].sort == word && actor(&tokens[i])) }
	return side{slices.DeleteFunc(slices.Clone(s.agents), none), slices.DeleteFunc(slices.Clone(s.patients), none)}
}

// deedBehind gives what stands behind one of the small words that follow the noun at n, up to the next one: "Vardal and Hald" in "the listing of
// Vardal and Hald by Norway".
func deedBehind(tokens []token, n int, small ...string) (all []int) {
	k := n + 1
	for k < min(len(tokens), n+9) && tokens[k].before == joined && !slices.Contains(small, tokens[k].text) && !verbal(tokens, k) {
		k++
	}
	if k >= min(len(tokens), n+9) || tokens[k].before != joined || !slices.Contains(small, tokens[k].text) || k > n+1 && small[0] != "by" {
		return nil
	}
	for k++; k < len(tokens) && tokens[k].before < comma && !verbal(tokens, k); k++ {
		if t := &tokens[k]; t.sort == dated || t.is(preposed|linking) || t.sort == word && !t.content() && t.text != "and" && t.text != "the" && t.text != "a" && t.text != "an" {
			break
		}
		all = append(all, k)
	}
	return all
}

// namesInside gives the names between the owner of a noun and the noun: "Hald" in "Vardal's Hald purchase".
func namesInside(tokens []token, owner, n int) (all []int) {
	for k := owner + 1; k < n; k++ {
		if tokens[k].sort == named {
			all = append(all, k)
		}
	}
	return all
}

// carriers gives those who do the verb that takes the noun at n as its object, or by whom it is said to be done: "lodged a complaint", "a stay was
// granted by".
func carriers(tokens []token, n int) []int {
	for v := n - 1; v >= max(0, n-5) && tokens[v+1].before == joined; v-- {
		if tokens[v].text == "of" || tokens[v].is(preposed) {
			break
		}
		if verbal(tokens, v) {
			if passive(tokens, v) {
				return nil
			}
			return sides(tokens, v).agents
		}
	}
	for v := n + 1; v < min(len(tokens), n+5) && tokens[v].before == joined; v++ {
		if verbal(tokens, v) {
			if s := sides(tokens, v); passive(tokens, v) && slices.Contains(s.patients, n) {
				return s.agents
			}
			return nil
		}
	}
	return nil
}

// askedOf: who asks in the piece is not another one than he by whom it is asked in a fact: "Denmark asked for it" for "asked by Holm".
func (r *reading) askedOf() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !said[v].is(asking) || !verbal(said, v) || len(r.found[v]) == 0 {
			continue
		}
		agents := onlyBodies(said, sides(said, v)).agents
		for _, p := range r.found[v] {
			tokens := r.own[p.fact].tokens
			if who := nextName(tokens, p.token); strings.HasSuffix(tokens[p.token].text, "ed by") && who >= 0 && len(agents) > 0 && !passive(said, v) &&
				!slices.ContainsFunc(agents, func(i int) bool { return same(&said[i], &tokens[who]) }) {
				return against(Role, said[v].text, r.own[p.fact].id), true
			}
		}
	}
	return Verdict{}, false
}

// nextName gives the name right behind token i or the article there; -1 where none stands there.
func nextName(tokens []token, i int) int {
	for k := i + 1; k < min(len(tokens), i+4) && tokens[k].before == joined; k++ {
		if tokens[k].sort == named {
			return k
		}
		if tokens[k].content() {
			return -1
		}
	}
	return -1
}

// thanTurned: what is newer than another thing in a fact is not what the other one is newer than: "Heron is newer than Tern" for "Tern is newer than
// Heron".
func (r *reading) thanTurned() (Verdict, bool) {
	said := r.said.tokens
	for i := 2; i+1 < len(said); i++ {
		front, back := aroundThan(said, i)
		if len(front) == 0 || len(back) == 0 {
			continue
		}
		for _, p := range r.found[i-1] {
			tokens := r.own[p.fact].tokens
			a, b := aroundThan(tokens, p.token+1)
			crosses := r.sidesChanged(side{front, back}, side{a, b}, tokens)
			if crosses && tokens[p.token].text == said[i-1].text {
				return against(Role, said[i-1].text+" than", r.own[p.fact].id), true
			}
		}
	}
	return Verdict{}, false
}

// aroundThan gives the names before and behind the "than" at i, within its part of the sentence.
func aroundThan(tokens []token, i int) (front, back []int) {
	if i < 1 || i >= len(tokens) || tokens[i].text != "than" || !strings.HasSuffix(tokens[i-1].text, "er") {
		return nil, nil
	}
	for k := i - 1; k >= 0 && tokens[k+1].before < comma; k-- {
		if tokens[k].sort == named {
			front = append(front, k)
		}
	}
	for k := i + 1; k < len(tokens) && tokens[k].before < comma; k++ {
		if tokens[k].sort == named && !tokens[k].poss {
			back = append(back, k)
		}
	}
	return front, back
}
