package timing

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// confused are ways that can't stand for each other, for numbers and for dates.
var confused = map[[2]string]bool{
	{"from", "to"}: true, {"from", "by"}: true, {"from", "before"}: true, {"to", "by"}: true, {"to", "on"}: true,
	{"since", "to"}: true, {"since", "by"}: true, {"since", "before"}: true, {"since", "on"}: true, {"since", "until"}: true,
	{"after", "before"}: true, {"after", "to"}: true, {"after", "by"}: true, {"after", "on"}: true, {"before", "on"}: true,
}

// Prepositions: what rises from a number did not rise to it, and what ends on a day did not begin then.
func (r Rules) Prepositions() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		t := &said[i]
		if t.Sort != en.Number && t.Sort != en.Dated || len(r.Found[i]) == 0 {
			continue
		}
		sameWay := slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return r.mayGoWay(i, p) })
		if !sameWay || r.doneOnEnd(i) {
			last := r.Found[i][len(r.Found[i])-1]
			return verdict.Against(verdict.Binding, grammar.Way(said, i)+" "+t.Text, r.Own[last.Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// mayGoWay tells whether the number or date at i stands behind a preposition that may be the one of a fact: "by 3 May" for "until 3 May".
func (r Rules) mayGoWay(i int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	mine, theirs := grammar.Way(r.Said.Tokens, i), grammar.Way(tokens, p.Token)
	if grammar.AsOf(r.Said.Tokens, i) && (theirs == "from" || theirs == "since") {
		return true // what began then is so as of then
	}
	if mine == "before" && r.BeganOn(p) {
		return true // what was not so before then began then
	}
	if confused[[2]string{mine, theirs}] || confused[[2]string{theirs, mine}] {
		return false
	}
	onThatDay := theirs == "" && r.Said.Tokens[i].Sort == en.Dated && p.Token > 0 && tokens[p.Token-1].Text == "on"
	return !onThatDay || !r.besideDay(i, mine)
}

// besideDay tells whether a date of the piece says what was before, after or up to a day, and not on it.
func (r Rules) besideDay(i int, way string) bool {
	return way == "before" || way == "after" || way == "to" && lasts(r.Said.Tokens, i)
}

// order: what came after something in the fact did not come before it.
func (r Rules) order() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if r.lengthTurned(i) {
			return verdict.Against(verdict.Binding, said[i].Text+" "+said[i+1].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
		if said[i].Sort != en.Word || !said[i].Content() || said[i].Is(en.Harmless) || len(r.Found[i]) == 0 {
			continue
		}
		mine := sequence(grammar.Little(said, i))
		if mine == 0 {
			continue
		}
		_, turned := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
			return sequence(grammar.Little(r.Own[p.Fact].Tokens, p.Token)) == -mine
		})
		if turned {
			return verdict.Against(verdict.Binding, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// lengthTurned tells whether the facts put the opposite behind the length of time at i: "two days earlier" for "two days later".
func (r Rules) lengthTurned(i int) bool {
	said := r.Said.Tokens
	if said[i].Sort != en.Number || len(r.Found[i]) == 0 || i+1 == len(said) {
		return false
	}
	mine := behindLength(said[i+1].Text)
	return !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		return p.Token+1 >= len(tokens) || mine*behindLength(tokens[p.Token+1].Text) >= 0
	})
}

// behindLength is 1 for a word behind a length of time that says "later", -1 for one that says "earlier".
func behindLength(word string) int {
	switch word {
	case "after", "later", "afterwards":
		return 1
	case "before", "earlier":
		return -1
	}
	return 0
}

// sequence is 1 for a word that says that something came first, -1 for one that says that it came later.
func sequence(word string) int {
	switch word {
	case "after", "since":
		return 1
	case "before", "until":
		return -1
	}
	return 0
}
