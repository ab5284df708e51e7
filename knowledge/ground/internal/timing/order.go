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
	{"from", "to"}: true, {"from", "by"}: true, {"to", "by"}: true, {"since", "to"}: true, {"since", "by"}: true, {"since", "before"}: true,
	{"after", "before"}: true, {"after", "to"}: true, {"after", "by"}: true, {"from", "before"}: true, {"since", "on"}: true, {"before", "on"}: true,
	{"after", "on"}: true, {"to", "on"}: true, {"since", "until"}: true,
}

// Prepositions: what rises from a number did not rise to it, and what ends on a day did not begin then.
func (r Rules) Prepositions() (verdict.Verdict, bool) {
	for i := range r.Said.Tokens {
		t := &r.Said.Tokens[i]
		if t.Sort != en.Number && t.Sort != en.Dated || len(r.Found[i]) == 0 {
			continue
		}
		mine, by, ok := grammar.Way(r.Said.Tokens, i), "", false
		for _, p := range r.Found[i] {
			theirs := grammar.Way(r.Own[p.Fact].Tokens, p.Token)
			by = r.Own[p.Fact].ID
			bare := t.Sort == en.Dated && theirs == "" && (mine == "before" || mine == "after" || mine == "to" && lasts(r.Said.Tokens, i)) && p.Token > 0 &&
				r.Own[p.Fact].Tokens[p.Token-1].Text == "on"
			begun := grammar.AsOf(r.Said.Tokens, i) && (theirs == "from" || theirs == "since") // what began then is so as of then
			ok = ok || begun || !bare && !confused[[2]string{mine, theirs}] && !confused[[2]string{theirs, mine}]
		}
		if !ok || r.doneOnEnd(i) {
			return verdict.Against(verdict.Binding, mine+" "+t.Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// order: what came after something in the fact did not come before it.
func (r Rules) order() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Sort == en.Number && len(r.Found[i]) > 0 && i+1 < len(said) && !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
			f := r.Own[p.Fact].Tokens
			return p.Token+1 >= len(f) || behindLength(said[i+1].Text)*behindLength(f[p.Token+1].Text) >= 0
		}) {
			return verdict.Against(verdict.Binding, said[i].Text+" "+said[i+1].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
		if said[i].Sort != en.Word || !said[i].Content() || said[i].Is(en.Harmless) || len(r.Found[i]) == 0 {
			continue
		}
		mine := sequence(grammar.Little(said, i))
		if mine == 0 {
			continue
		}
		if _, turned := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return sequence(grammar.Little(r.Own[p.Fact].Tokens, p.Token)) == -mine }); turned {
			return verdict.Against(verdict.Binding, said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
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
