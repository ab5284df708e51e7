package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// deed is the verb at v of the piece beside what a fact says of the same verb.
type deed struct {
	Rules
	v, fact          int
	mine, theirs     grammar.Side
	agents, patients []int // those of mine whom the fact names
	heads            []int // the patients that do not only say which noun is meant
}

// otherSide tells whether those who do it in the piece stand in the fact, but not as those who do it there; or whether those
// to whom it is done are only those who do it there.
func (r Rules) otherSide(v int, mine, theirs grammar.Side, fact int) bool {
	unnamed := func(i int) bool { return !r.FoundIn(i, fact) || bodyMeant(r.Said.Tokens, i) }
	d := deed{Rules: r, v: v, fact: fact, mine: mine, theirs: theirs}
	d.agents = slices.DeleteFunc(slices.Clone(mine.Agents), unnamed)
	d.patients = slices.DeleteFunc(slices.Clone(mine.Patients), unnamed)
	d.heads = slices.DeleteFunc(slices.Clone(d.patients), func(i int) bool { return onlyMeans(r.Said.Tokens, i) })
	return d.doneByOther() || d.suffererActs() || d.doerSuffers() || d.sufferedOther() || d.otherSuffers() || d.turnedRound()
}

// shares tells whether one of the tokens of the piece stands for one of those of the fact.
func (d deed) shares(mine, theirs []int) bool { return d.alike(mine, theirs, d.fact) }

// keepsPatients tells whether it is done to the same one in both texts.
func (d deed) keepsPatients() bool { return d.shares(d.patients, d.theirs.Patients) }

// ergative tells whether one text says by itself of a thing what the other one says somebody does with it: "the talks opened" beside
// "Norway opened the talks".
func (d deed) ergative() bool {
	verb := &d.Said.Tokens[d.v]
	if len(d.theirs.Patients) == 0 && d.shares(d.heads, d.theirs.Agents) {
		if !neverAlone(verb) || !actsOne(d.Said.Tokens, d.agents) {
			return true
		}
	}
	return len(d.patients) == 0 && d.shares(d.agents, d.theirs.Patients) && grammar.Middle(verb)
}

// doneByOther tells whether another one does it in the fact.
func (d deed) doneByOther() bool {
	if len(d.agents) == 0 || len(d.theirs.Agents) == 0 || !actsOne(d.Said.Tokens, d.agents) {
		return false
	}
	return !d.shares(d.agents, d.theirs.Agents) && !d.ergative()
}

// suffererActs tells whether he does it in the piece to whom it is done in the fact, by nobody whom that names: who was called on did not
// call.
func (d deed) suffererActs() bool {
	if len(d.agents) == 0 || len(d.theirs.Agents) > 0 || !neverAlone(&d.Said.Tokens[d.v]) && len(d.patients) == 0 {
		return false
	}
	return d.shares(d.agents, d.theirs.Patients) && !d.keepsPatients()
}

// doerSuffers tells whether it is done in the piece to him who does it in the fact: who sued was not sued.
func (d deed) doerSuffers() bool {
	said := d.Said.Tokens
	if len(d.mine.Agents) > 0 || !said[d.v].Ed || grammar.Middle(&said[d.v]) || !grammar.Undergone(said, d.v) {
		return false
	}
	if !slices.ContainsFunc(d.Found[d.v], d.actively) {
		return false
	}
	doers := slices.DeleteFunc(slices.Clone(d.patients), func(i int) bool {
		return said[i].Poss || said[i].Sort != en.Named && !grammar.Actor(&said[i])
	})
	return d.shares(doers, d.theirs.Agents) && !d.keepsPatients()
}

// actively tells whether the fact has the very verb at a place, and says there what somebody does.
func (d deed) actively(p reading.Place) bool {
	tokens := d.Own[d.fact].Tokens
	if p.Fact != d.fact || !d.Exactly(d.v, p) || grammar.Undergone(tokens, p.Token) {
		return false
	}
	return grammar.Passive(d.Said.Tokens, d.v) || !grammar.NoObject(tokens, p.Token)
}

// sufferedOther tells whether a verb such as "face" says of somebody what the fact says of another one, whom the piece leaves out.
func (d deed) sufferedOther() bool {
	if !grammar.Suffers(&d.Said.Tokens[d.v]) || len(d.patients) == 0 || len(d.theirs.Patients) == 0 || d.keepsPatients() {
		return false
	}
	return !slices.ContainsFunc(d.theirs.Patients, func(k int) bool { return d.UsesAt(d.fact, k) })
}

// otherSuffers tells whether it is done to another one in the fact, whom the piece names only behind the verb: another one was accused.
func (d deed) otherSuffers() bool {
	said := d.Said.Tokens
	if !grammar.NamesOne(said, d.patients) || !grammar.Undergone(said, d.v) {
		return false
	}
	return !d.keepsPatients() && !d.shares(d.patients, d.theirs.Agents) && d.onlyBehind(d.v, d.theirs.Patients, d.fact)
}

// turnedRound tells whether those to whom it is done in the piece are only those who do it in the fact.
func (d deed) turnedRound() bool {
	if len(d.patients) == 0 || len(d.theirs.Patients) == 0 || len(d.theirs.Agents) == 0 {
		return false
	}
	return !d.ergative() && !d.keepsPatients() && d.shares(d.heads, d.theirs.Agents)
}

// neverAlone tells whether a verb says nothing of itself of him to whom it is done: who is asked does not ask, nor does a stayed ruling
// stay anything.
func neverAlone(t *en.Token) bool { return t.Is(en.Asking) && !t.Is(en.Planned) || t.Stem == "stay" }

// onlyMeans tells whether the name at i only says which noun behind it is meant, that no body of its own is: "Norwegian yards".
func onlyMeans(tokens []en.Token, i int) bool {
	return tokens[i].Sort == en.Named &&
		beforeItsNoun(tokens, i, en.Verb|en.Linking|en.Speech|en.Adverb|en.Planned|en.Weak|en.Certain|en.Preposed|en.Temporal)
}

// actsOne tells whether there is a name among tokens, or a noun of people or of a body: tariffs and prices do nothing that somebody
// else did.
func actsOne(tokens []en.Token, all []int) bool {
	return slices.ContainsFunc(all, func(i int) bool { return tokens[i].Sort == en.Named || grammar.Actor(&tokens[i]) })
}

// onlyBehind tells whether names of a fact stand in the piece, and all of them behind the verb at v.
func (r Rules) onlyBehind(v int, names []int, fact int) bool {
	behind := false
	for _, k := range names {
		if n := &r.Own[fact].Tokens[k]; n.Sort == en.Named {
			for i := range r.Said.Tokens {
				if !en.Same(&r.Said.Tokens[i], n) {
					continue
				}
				if i < v {
					return false
				}
				behind = true
			}
		}
	}
	return behind
}

// bodyMeant tells whether "the court", "the company" and the like only stand for one that was named.
func bodyMeant(tokens []en.Token, i int) bool {
	if tokens[i].Sort != en.Word || i == 0 || tokens[i-1].Text != "the" {
		return false
	}
	if i > 1 && tokens[i-1].Before == en.Joined && tokens[i-2].Text == "of" {
		return false // "the staff of the court"
	}
	switch tokens[i].Text {
	case "court", "company", "firm", "agency", "ministry", "department", "regulator", "panel", "body", "group":
		return true
	}
	return false
}

// ruledFor: for or against whom a court ruled a fact has to say: that it upheld "the Vardal law" is no ruling for Vardal.
func (r Rules) ruledFor() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		party, side := grammar.RuledFor(said, i)
		if party < 0 || len(r.Found[party]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.Found[party], func(p reading.Place) bool { return r.leansOn(p, side) }) {
			return verdict.Missing(verdict.Binding, said[i].Text+" "+said[party].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// leansOn tells whether a fact rules for or against the name at a place of it, or upholds or rejects what has that name.
func (r Rules) leansOn(p reading.Place, side int) bool {
	tokens := r.Own[p.Fact].Tokens
	for k := range tokens {
		if party, theirs := grammar.RuledFor(tokens, k); party >= 0 && theirs == side && en.Same(&tokens[party], &tokens[p.Token]) {
			return true
		}
		if grammar.Leans(tokens, k) == side && !grammar.SaysMore(tokens, p.Token) && slices.Contains(grammar.Sides(tokens, k).Patients, p.Token) {
			return true
		}
	}
	return false
}
