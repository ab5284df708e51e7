package roles

import (
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// otherSubject: what is said of one name, by a verb that nobody does to anybody, is not said of another one: "Hald is based in Oslo" for
// "Vardal, which owns Hald, is based in Oslo".
func (r Rules) otherSubject() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || said[v].Is(en.Speech) || r.Loose[v] || mutual(&said[v]) || grammar.BareParticiple(said, v) {
			continue
		}
		if !opensWithName(said, v) {
			continue
		}
		mine := alone(said, v)
		if len(mine) != 1 || mine[0] != beforeHelpers(said, v) {
			continue
		}
		if by, other := r.EveryPlace(r.PositionsOf(v), func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			if !r.Exactly(v, p) || !en.Verbal(tokens, p.Token) || grammar.BareParticiple(tokens, p.Token) {
				return false
			}
			if p.Token > 0 && en.Pronoun(&tokens[p.Token-1]) {
				return false
			}
			theirs := alone(tokens, p.Token)
			return len(theirs) > 0 && r.another(mine, theirs, p.Fact)
		}); other {
			return verdict.Against(verdict.Role, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// opensWithName tells whether a sentence begins with a name, or a date and a name, right before the verb at v.
func opensWithName(tokens []en.Token, v int) bool {
	n := beforeHelpers(tokens, v)
	if n < 0 || tokens[n].Sort != en.Named || tokens[n].Poss {
		return false
	}
	for k := n; k >= 0; k-- {
		if k == 0 || tokens[k].Before == en.Strong {
			return true
		}
		if t := &tokens[k-1]; t.Sort != en.Dated && t.Content() {
			return false
		}
	}
	return true
}

// beforeHelpers gives what stands before a verb and its "did not" or "has"; -1 where nothing does.
func beforeHelpers(tokens []en.Token, v int) int {
	k := v - 1
	for k >= 0 && tokens[k+1].Before == en.Joined && tokens[k].Is(en.Linking|en.Negative) {
		k--
	}
	if k < 0 || tokens[k+1].Before != en.Joined {
		return -1
	}
	return k
}

// alone gives the subject of a verb that has nothing on its other side; nil where it has.
func alone(tokens []en.Token, v int) []int {
	side := grammar.Sides(tokens, v)
	switch {
	case len(side.Agents) == 0:
		return side.Patients
	case len(side.Patients) == 0:
		return side.Agents
	}
	return nil
}

// pairSplit: who does a thing to somebody at one place of the facts does not do it to whom another one does it at another: "Berg bought
// Hald" for "Holm bought Hald and Berg bought Vardal".
func (r Rules) pairSplit() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || mutual(&said[v]) {
			continue
		}
		mine := grammar.Sides(said, v)
		if !grammar.NamesOne(said, mine.Agents) || !grammar.NamesOne(said, mine.Patients) {
			continue
		}
		doer, done := "", ""
		for _, p := range r.PositionsOf(v) {
			tokens := r.Own[p.Fact].Tokens
			theirs := grammar.Sides(tokens, p.Token)
			if !grammar.NamesOne(tokens, theirs.Agents) || !grammar.NamesOne(tokens, theirs.Patients) {
				continue
			}
			switch by, to := r.ShareNames(mine.Agents, theirs.Agents, p.Fact), r.ShareNames(mine.Patients, theirs.Patients, p.Fact); {
			case by && to:
				return verdict.Verdict{}, false
			case by:
				doer = r.Own[p.Fact].ID
			case to:
				done = r.Own[p.Fact].ID
			}
		}
		if doer != "" && done != "" {
			return verdict.Against(verdict.Role, said[v].Text, done), true
		}
	}
	return verdict.Verdict{}, false
}

// whereOther: where, to or from where somebody does a thing is not where another one does the same: "Holm asked Berg to Oslo" for "Holm
// asked Berg to Bergen and Berg asked Holm to Oslo".
func (r Rules) whereOther() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || len(r.Found[v]) < 2 {
			continue
		}
		mine := grammar.Sides(said, v)
		if !grammar.NamesOne(said, mine.Agents) || !grammar.NamesOne(said, mine.Patients) {
			continue
		}
		for i := v + 1; i < len(said) && said[i].Before < en.Comma; i++ {
			if said[i].Sort != en.Named || !grammar.Inside(said, i) && said[i-1].Text != "to" && said[i-1].Text != "from" {
				continue
			}
			if by, other := r.EveryPlace(r.Found[i], func(q reading.Place) bool { return r.turnedBefore(v, mine, q) }); other {
				return verdict.Against(verdict.Role, said[v].Text+" "+said[i].Text, by), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// turnedBefore tells whether the verb at v stands before a place of the facts, the last time, with its two sides the other way round.
func (r Rules) turnedBefore(v int, mine grammar.Side, q reading.Place) bool {
	tokens, last := r.Own[q.Fact].Tokens, -1
	for _, p := range r.PositionsOf(v) {
		if p.Fact == q.Fact && p.Token < q.Token {
			last = max(last, p.Token)
		}
	}
	if last < 0 {
		return false
	}
	theirs := grammar.Sides(tokens, last)
	return r.ShareNames(mine.Agents, theirs.Patients, q.Fact) && !r.ShareNames(mine.Agents, theirs.Agents, q.Fact)
}
