package timing

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// sequences: what a fact puts after something stays after it, in whichever way the piece puts it.
func (r Rules) sequences() (verdict.Verdict, bool) {
	theirs := make([][]grammar.Turn, len(r.Own))
	ways := map[int]bool{}
	for f := range r.Own {
		theirs[f] = grammar.TurnsIn(r.Own[f].Tokens)
		for _, t := range theirs[f] {
			ways[t.Way] = true
		}
	}
	for _, mine := range grammar.TurnsIn(r.Said.Tokens) {
		if len(mine.Behind) == 0 {
			derived := mine.Place > 0 && r.Said.Tokens[mine.Place-1].Sort == en.Number && len(grammar.Dates(r.Own)) > 1
			if len(ways) == 1 && ways[-mine.Way] && !derived && !(r.Said.Tokens[mine.Place].Text == "beforehand" && r.BeforeTurn(mine.Place)) {
				return verdict.Against(verdict.Binding, r.Said.Tokens[mine.Place].Text, r.Own[0].ID), true
			}
			continue
		}
		for f := range r.Own {
			for _, t := range theirs[f] {
				if len(t.Behind) > 0 && r.turnedAgainst(mine, t, f) {
					return verdict.Against(verdict.Binding, r.Said.Tokens[mine.Place].Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// turnedAgainst tells whether the piece looks to the same thing as a fact the other way, or to what the fact puts on the other
// side the same way.
func (r Rules) turnedAgainst(mine, theirs grammar.Turn, f int) bool {
	same, other := 0, 0
	for _, i := range mine.Behind {
		here := slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return p.Fact == f && slices.Contains(theirs.Behind, p.Token) })
		there := slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return p.Fact == f && !slices.Contains(theirs.Behind, p.Token) })
		weight := 1
		if en.Verbal(r.Said.Tokens, i) {
			weight = 2 // what happened says more of it than who was there
		}
		if here && !there {
			same += weight
		}
		if there && !here {
			other += weight
		}
	}
	if same > other {
		return mine.Way != theirs.Way
	}
	return other > same && mine.Way == theirs.Way && same == 0 && r.mainIn(mine, theirs, f)
}

// mainIn tells whether what the piece says happened is what the fact looks to.
func (r Rules) mainIn(mine, theirs grammar.Turn, f int) bool {
	n := 0
	for i := range r.Said.Tokens {
		if t := &r.Said.Tokens[i]; !t.Content() || t.Is(en.Linking|en.Harmless|en.Light|en.Speech) || slices.Contains(mine.Behind, i) {
			continue
		}
		if slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return p.Fact == f && slices.Contains(theirs.Behind, p.Token) }) {
			n++
		}
	}
	return 2*n > len(theirs.Behind)
}

// notTheFirst: what a fact calls the first of its kind had not been done "already".
func (r Rules) notTheFirst() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if en.HasWord(said, "first") {
		return verdict.Verdict{}, false
	}
	for v := 1; v < len(said); v++ {
		if said[v-1].Text != "already" && said[v-1].Text != "previously" || !en.Verbal(said, v) || en.Governed(said, v, en.Negative, 4) {
			continue
		}
		for _, p := range r.Found[v] {
			if tokens := r.Own[p.Fact].Tokens; p.Token > 0 && tokens[p.Token].Before == en.Joined && tokens[p.Token-1].Text == "first" {
				return verdict.Against(verdict.Binding, said[v-1].Text, r.Own[p.Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}
