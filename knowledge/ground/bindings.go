package ground

import "slices"

// way is how a preposition before a number or date turns it.
func way(tokens []token, i int) string {
	for k := i - 1; k >= max(0, i-3); k-- {
		switch t := tokens[k].text; t {
		case "from":
			return "from"
		case "to", "until", "till":
			return "to"
		case "as of":
			if k > 0 && tokens[k-1].sort == number && timeUnit(tokens[k-1].q.unit) {
				return "from" // "for a year as of 10 May"
			}
			return "by"
		case "by":
			return "by"
		case "before":
			return "before"
		case "since":
			return "since"
		case "after":
			return "after"
		case "through", "beyond", "past":
			return "to"
		}
		switch t := &tokens[k]; {
		case t.is(starting) && t.is(ending):
		case t.is(starting):
			return "from"
		case t.is(ending):
			return "to"
		}
		if tokens[k].content() && !tokens[k].is(harmless) {
			break
		}
	}
	return ""
}

// confused are ways that can't stand for each other, for numbers and for dates.
var confused = map[[2]string]bool{
	{"from", "to"}: true, {"from", "by"}: true, {"to", "by"}: true, {"since", "to"}: true, {"since", "by"}: true, {"since", "before"}: true,
	{"after", "before"}: true, {"after", "to"}: true, {"after", "by"}: true, {"from", "before"}: true, {"since", "on"}: true, {"before", "on"}: true,
	{"after", "on"}: true, {"to", "on"}: true, {"since", "until"}: true,
}

// prepositions: what rises from a number did not rise to it, and what ends on a day did not begin then.
func (r *reading) prepositions() (Verdict, bool) {
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		if t.sort != number && t.sort != dated || len(r.found[i]) == 0 {
			continue
		}
		mine, by, ok := way(r.said.tokens, i), "", false
		for _, p := range r.found[i] {
			theirs := way(r.own[p.fact].tokens, p.token)
			by = r.own[p.fact].id
			bare := t.sort == dated && theirs == "" && (mine == "before" || mine == "after" || mine == "to" && lasts(r.said.tokens, i)) && p.token > 0 &&
				r.own[p.fact].tokens[p.token-1].text == "on"
			begun := asOf(r.said.tokens, i) && (theirs == "from" || theirs == "since") // what began then is so as of then
			ok = ok || begun || !bare && !confused[[2]string{mine, theirs}] && !confused[[2]string{theirs, mine}]
		}
		if !ok || r.doneOnEnd(i) {
			return against(Binding, mine+" "+t.text, by), true
		}
	}
	return Verdict{}, false
}

// around gives the words that stand in the same part of a text as token i: up to the next comma, "and" or "but", or number
// of the same sort. In a fact those before an earlier number belong to both, as in "fell to 34% from 50%".
func around(tokens []token, i int, back bool) []int {
	var all []int
	for k := i - 1; k >= 0 && !parts(tokens, k+1); k-- {
		if tokens[k].sort == number && tokens[i].sort == number && rangeOf(tokens, i, k) {
			continue
		}
		if tokens[i].sort == dated && monthOfNoun(tokens, k) {
			continue
		}
		if tokens[k].sort == tokens[i].sort && !back {
			break
		}
		if earlier := sameBefore(tokens, k, i); tokens[i].sort == number && tokens[k].is(preposed) && earlier >= 0 &&
			!opensRange(tokens, i) {
			// "to 34% in 2025 from": what lies between is the other's
			if !back {
				break
			}
			k = earlier
		}
		all = append(all, k)
	}
	for k := i + 1; k < len(tokens) && !parts(tokens, k); k++ {
		if tokens[i].sort == number && tokens[k].sort == number && rangeOf(tokens, i, k) {
			continue
		}
		if tokens[i].sort == dated && monthOfNoun(tokens, k) {
			continue
		}
		if tokens[k].sort == tokens[i].sort {
			break
		}
		all = append(all, k)
	}
	return slices.DeleteFunc(all, func(k int) bool { return tokens[k].sort == word && !tokens[k].content() })
}

// carriedOn gives the words of the part before that of a date, where that has no verb and only goes on: "extended the truce, to 10 November".
func carriedOn(tokens []token, i int) (all []int) {
	start := i
	for start > 0 && !parts(tokens, start) {
		start--
	}
	for k := start; k < len(tokens) && (k == start || !parts(tokens, k)); k++ {
		if verbal(tokens, k) || tokens[k].is(linking) {
			return nil
		}
	}
	if start == 0 || tokens[start].before == strong {
		return nil
	}
	if tokens[i].sort != dated || tokens[start].before != comma ||
		tokens[start].text != "to" && tokens[start].text != "until" && tokens[start].text != "in" && tokens[start].text != "on" {
		return nil
	}
	for k := start - 1; k >= 0; k-- {
		all = append(all, k)
		if parts(tokens, k) {
			break
		}
	}
	return all
}

// sameBefore gives a token of the sort of token i that stands before k in the same part; -1 where there is none.
func sameBefore(tokens []token, k, i int) int {
	for n := k; n >= 0; n-- {
		if tokens[n].sort == tokens[i].sort {
			return n
		}
		if parts(tokens, n) {
			break
		}
	}
	return -1
}

// parts tells whether a new part of the text begins at k.
func parts(tokens []token, k int) bool {
	switch tokens[k].text {
	case "and", "but", "while", "whereas", "versus", "against":
		return true
	}
	return tokens[k].before == strong || tokens[k].before == comma
}

// bindings: a number or date belongs to the words that it belongs to in the fact, not to those of another number there.
func (r *reading) bindings() (Verdict, bool) {
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		if t.sort != number && t.sort != dated || t.d.weekday > 0 || len(r.found[i]) == 0 {
			continue
		}
		if r.repeated(i) || r.onlyEnd(i) || r.otherEnd(i) || t.sort == dated && r.rowCrossed(i) {
			return against(Binding, t.text, r.own[r.found[i][0].fact].id), true
		}
		if t.sort == dated && r.startsThere(i) {
			continue
		}
		if t.sort == number && r.besideName(i) {
			continue
		}
		words := around(r.said.tokens, i, false)
		own := -1
		for _, p := range r.found[i] {
			own = max(own, r.shared(words, p.fact, nearNumber(r.own[p.fact].tokens, p.token)))
		}
		if f, rival := r.rival(i, words); rival > own && (t.sort == number || rival > own+2) {
			return against(Binding, t.text, r.own[f].id), true
		}
		if r.otherVerb(i) {
			return against(Binding, t.text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// besideName tells whether the same name stands next before a number in the piece and in a fact: "Vardal itself keeps 19.9 percent".
func (r *reading) besideName(i int) bool {
	n := nameNext(r.said.tokens, i)
	return n >= 0 && slices.ContainsFunc(r.found[i], func(p at) bool {
		tokens := r.own[p.fact].tokens
		theirs := nameNext(tokens, p.token)
		return theirs >= 0 && theirs >= p.token-2 && same(&r.said.tokens[n], &tokens[theirs])
	})
}

// nameNext gives the name before a number with nothing that states anything between but a verb or "own"; -1 where there is none.
func nameNext(tokens []token, i int) int {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].before == joined; k-- {
		t := &tokens[k]
		if t.sort == named {
			return k
		}
		if t.content() && !t.is(verb|linking|harmless|light|planned) && !(tokens[i].q.unit == "%" && (t.stem == "share" || t.stem == "stake")) || t.is(preposed) ||
			t.text == "of" || t.text == "and" {
			return -1
		}
	}
	return -1
}

// shared counts the words of the piece that stand near a fact's token; a pair of neighbours counts once more.
func (r *reading) shared(words []int, fact int, near []int) int {
	n := 0
	var prev []at
	for _, w := range words {
		if t := &r.said.tokens[w]; t.is(harmless|nowadays) || t.sort == dated && (t.d.weekday > 0 || len(dates(r.own[fact:fact+1])) < 2) {
			continue
		}
		here := slices.DeleteFunc(slices.Clone(r.found[w]), func(p at) bool { return p.fact != fact || !slices.Contains(near, p.token) })
		if len(here) > 0 {
			n++
			if r.said.tokens[w].sort == named {
				n++
			}
			if slices.ContainsFunc(here, func(p at) bool {
				return slices.ContainsFunc(prev, func(q at) bool { return q.token == p.token+1 || q.token == p.token-1 })
			}) {
				n++
			}
		}
		prev = here
	}
	return n
}

// rival finds the other number, date or "rest" of the facts that most of the words stand around.
func (r *reading) rival(i int, words []int) (fact, most int) {
	t := &r.said.tokens[i]
	for f := range r.own {
		for k := range r.own[f].tokens {
			n := &r.own[f].tokens[k]
			alike := n.sort == t.sort && (t.sort == dated && n.d.weekday == 0 && !asOf(r.own[f].tokens, k) || t.sort == number && n.q.unit == r.unitAt(i)) ||
				t.sort == number && t.q.unit == "%" && n.stem == "rest"
			if t.sort == number && slices.ContainsFunc(r.found[i], func(p at) bool {
				return p.fact == f && (shareOf(r.own[f].tokens, p.token, k) || rangeOf(r.own[f].tokens, p.token, k))
			}) {
				continue // "12 of the 17", "85 to 90"
			}
			if t.sort == dated && (r.uses(at{f, k}) || wider(n.d, t.d)) {
				continue // another date of the piece, or the month of this one
			}
			if alike && !slices.Contains(r.found[i], at{f, k}) && (!sectionNumber(r.own[f].tokens, k) || sectionNumber(r.said.tokens, i)) {
				if s := r.shared(words, f, nearNumber(r.own[f].tokens, k)); s > most {
					fact, most = f, s
				}
			}
		}
	}
	return fact, most
}

// unitAt gives the unit of a number of the piece: where it has none, that of the fact's.
func (r *reading) unitAt(i int) string {
	if p := r.found[i][0]; r.said.tokens[i].q.unit == "" {
		return r.own[p.fact].tokens[p.token].q.unit
	}
	return r.said.tokens[i].q.unit
}

// shareOf tells whether the numbers at i and k stand as in "12 of the 17".
func shareOf(tokens []token, i, k int) bool {
	low, high := min(i, k), max(i, k)
	return low < high && high-low <= 3 && tokens[low+1].text == "of"
}

// wider tells whether a date is only the month or year of another.
func wider(a, b date) bool {
	return a.year == b.year && a.day == 0 && (a.month == b.month || a.month == 0)
}

// asOf tells whether a date only says when a fact was known to hold.
func asOf(tokens []token, i int) bool { return i > 0 && tokens[i-1].text == "as of" }

// otherVerb tells whether the verb right before a number goes with another number in the fact.
func (r *reading) otherVerb(i int) bool {
	v := verbBefore(r.said.tokens, i)
	if v < 0 || len(r.found[v]) == 0 {
		return false
	}
	for _, p := range r.found[i] {
		u := verbBefore(r.own[p.fact].tokens, p.token)
		if u < 0 || slices.Contains(r.found[v], at{p.fact, u}) {
			return false
		}
		if !r.leadsNumber(v, p) {
			return false
		}
	}
	return true
}

// leadsNumber tells whether the piece's verb v stands right before another number of the fact.
func (r *reading) leadsNumber(v int, p at) bool {
	tokens := r.own[p.fact].tokens
	for k := range tokens {
		if tokens[k].sort == number && k != p.token {
			if u := verbBefore(tokens, k); u >= 0 && slices.Contains(r.found[v], at{p.fact, u}) {
				return true
			}
		}
	}
	return false
}

// verbBefore gives the verb up to four words before a number; -1 where there is none.
func verbBefore(tokens []token, i int) int {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].before == joined; k-- {
		if verbal(tokens, k) && !tokens[k].is(harmless) {
			return k
		}
		if tokens[k].sort == number || tokens[k].sort == dated {
			return -1
		}
	}
	return -1
}

// glued: what one clause of the piece states stands in one fact; two facts are not made into a new one.
func (r *reading) glued() (Verdict, bool) {
	if len(r.own) < 2 {
		return Verdict{}, false
	}
	for _, c := range partsOf(r.said.tokens) {
		least := 99
		for f := range r.own {
			least = min(least, r.strangers(c, f))
		}
		if least > 1 {
			return missing(Glued, ""), true
		}
	}
	return r.gluedInTime()
}

// strangers counts what a clause takes from other facts than f; names and numbers count twice.
func (r *reading) strangers(c [2]int, f int) int {
	n := 0
	for i := c[0]; i < c[1]; i++ {
		t := &r.said.tokens[i]
		if len(r.found[i]) == 0 || t.is(harmless|speech|linking|nowadays) || !t.content() {
			continue
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == f }) {
			n++
			if t.sort != word {
				n++
			}
		}
	}
	return n
}

// partsOf cuts a text at commas, "and", "but" and the like.
func partsOf(tokens []token) [][2]int {
	var all [][2]int
	start := 0
	for k := 1; k <= len(tokens); k++ {
		if k == len(tokens) || parts(tokens, k) {
			all = append(all, [2]int{start, k})
			start = k
		}
	}
	return all
}
