package ground

import (
	"slices"
	"strings"
)

// These rules look at words that point to something: "the day on which", "the last", "exports to Norway", "Holm (Vardal)".

// sameDay: "on 3 May, the day on which the ferry sailed" says of the ferry's sailing that it was on that day.
func (r *reading) sameDay() (Verdict, bool) {
	said := r.said.tokens
	for i := 0; i+2 < len(said); i++ {
		if said[i].sort != dated || said[i+1].before != comma || !sayDay(said, i+1) {
			continue
		}
		v := nextVerb(said, i+2)
		if v < 0 || len(r.found[v]) == 0 {
			continue
		}
		then := func(p at) bool {
			k := dateOfDeed(r.own[p.fact].tokens, p.token)
			return k >= 0 && datesMeet(said[i].d, r.own[p.fact].tokens[k].d)
		}
		if !slices.ContainsFunc(r.found[v], then) {
			return missing(WrongDate, said[i].text), true
		}
	}
	return Verdict{}, false
}

// sayDay tells whether "the day", "the month" or "the year" stands at i with what happened then behind it.
func sayDay(tokens []token, i int) bool {
	switch strings.TrimPrefix(strings.Replace(tokens[i].text, "same ", "", 1), "the ") {
	case "day", "month", "year":
	case "the":
		return sayDay(tokens, i+1)
	default:
		return false
	}
	return i+1 < len(tokens) && tokens[i+1].before == joined && tokens[i+1].text != "before" && tokens[i+1].text != "after" && tokens[i+1].text != "of"
}

// nextVerb gives the next verb or past form from token i on, up to a comma; -1 where there is none.
func nextVerb(tokens []token, i int) int {
	for k := i; k < len(tokens) && tokens[k].before < comma; k++ {
		if verbal(tokens, k) || tokens[k].ed && tokens[k].content() {
			return k
		}
	}
	return -1
}

// theLast: what the piece calls the last one the facts do.
func (r *reading) theLast() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].text != "last" || i == 0 || !article(&said[i-1]) || i+1 >= len(said) || said[i+1].sort != word || !said[i+1].content() || timeUnit(said[i+1].stem) {
			continue
		}
		if !slices.ContainsFunc([]string{"last", "final", "latest", "finally", "ultimate"}, r.says) {
			return missing(Qualifier, said[i].text), true
		}
	}
	return Verdict{}, false
}

// toWhom: what goes to, comes from or is made with somebody in the facts does not go to somebody else.
func (r *reading) toWhom() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		n, p := prepositional(said, i)
		if n < 0 || len(r.found[i]) == 0 || len(r.found[n]) == 0 || said[i].is(harmless|light) {
			continue
		}
		by, bad := r.everyPlace(r.found[i], func(q at) bool {
			tokens := r.own[q.fact].tokens
			k, other := prepositional(tokens, q.token)
			return r.exactly(i, q) && k >= 0 && other == p && !r.inListAt(n, q.fact, k) && (!r.uses(at{q.fact, k}) || tokens[k].sort == named)
		})
		if bad {
			return against(Role, said[i].text+" "+p+" "+said[n].text, by), true
		}
	}
	return Verdict{}, false
}

// prepositional gives the name behind a word and its preposition: "exports to Norway".
func prepositional(tokens []token, i int) (name int, preposition string) {
	if tokens[i].sort != word || !tokens[i].content() || i+2 >= len(tokens) || tokens[i+1].before != joined {
		return -1, ""
	}
	switch p := tokens[i+1].text; p {
	case "to", "into", "from", "against":
		k := i + 2
		if tokens[k].text == "the" && k+1 < len(tokens) {
			k++
		}
		if tokens[k].sort == named && tokens[k].before == joined && !tokens[k].poss {
			return k, p
		}
	}
	return -1, ""
}

// inListAt tells whether a fact has what the piece has at n in the list of names that begins at k.
func (r *reading) inListAt(n, fact, k int) bool {
	tokens := r.own[fact].tokens
	for ; k < len(tokens) && tokens[k].before < strong; k++ {
		switch t := &tokens[k]; {
		case t.sort == named && same(&r.said.tokens[n], t):
			return true
		case !t.content() && t.text != "and" && t.text != "or" && !article(t) || t.text == "of" || verbal(tokens, k):
			return false
		}
	}
	return false
}
