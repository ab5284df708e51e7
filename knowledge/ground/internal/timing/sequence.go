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
		f, turned := 0, false
		if len(mine.Behind) == 0 {
			turned = len(ways) == 1 && ways[-mine.Way] && !r.waySaidElse(mine)
		} else {
			f, turned = r.turnedByOne(mine, theirs)
		}
		if turned {
			return verdict.Against(verdict.Binding, r.Said.Tokens[mine.Place].Text, r.Own[f].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// waySaidElse tells whether a word of order that looks to nothing may go against that of the facts: "two days later" may be counted from
// their dates, and "beforehand" may stand with what they tell first.
func (r Rules) waySaidElse(mine grammar.Turn) bool {
	said := r.Said.Tokens
	derived := mine.Place > 0 && said[mine.Place-1].Sort == en.Number && len(grammar.Dates(r.Own)) > 1
	return derived || said[mine.Place].Text == "beforehand" && r.BeforeTurn(mine.Place)
}

// turnedByOne gives the fact that puts one thing after another the other way round than the piece does.
func (r Rules) turnedByOne(mine grammar.Turn, theirs [][]grammar.Turn) (fact int, is bool) {
	for f := range theirs {
		for _, t := range theirs[f] {
			if len(t.Behind) > 0 && r.turnedAgainst(mine, t, f) {
				return f, true
			}
		}
	}
	return 0, false
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
		switch {
		case here && !there:
			same += weight
		case there && !here:
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
		if t := &r.Said.Tokens[i]; !tells(t) || t.Is(en.Speech) || slices.Contains(mine.Behind, i) {
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
		already := said[v-1].Text == "already" || said[v-1].Text == "previously"
		if !already || !en.Verbal(said, v) || en.Governed(said, v, en.Negative, 4) {
			continue
		}
		for _, p := range r.Found[v] {
			tokens := r.Own[p.Fact].Tokens
			if p.Token > 0 && tokens[p.Token].Before == en.Joined && tokens[p.Token-1].Text == "first" {
				return verdict.Against(verdict.Binding, said[v-1].Text, r.Own[p.Fact].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}
