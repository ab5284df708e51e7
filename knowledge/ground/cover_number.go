package ground

import (
	"slices"
	"strings"
)

// coverNumber finds a quantity in the own facts, or derives it: the rest of a hundred, the time between two dates, a pair.
func (r *reading) coverNumber(i int) (Verdict, bool) {
	t := &r.said.tokens[i]
	if v, is := r.rank(i); is {
		return v, !v.OK()
	}
	for _, vote := range []func(int) (Verdict, bool){r.voted, r.margin} {
		if v, is := vote(i); is {
			return v, !v.OK()
		}
	}
	if next := i + 1; next+1 < len(r.said.tokens) && slices.Contains(daysOfSort, r.said.tokens[next].text) && timeUnit(r.said.tokens[next+1].stem) &&
		!r.says(r.said.tokens[next].text) {
		return missing(WrongNumber, t.text+" "+r.said.tokens[next].text), true
	}
	wrong, why := "", WrongNumber
	for f := range r.own {
		for k := range r.own[f].tokens {
			n := &r.own[f].tokens[k]
			if n.sort != number {
				continue
			}
			value, bounds := t.q.says(n.q)
			if value && t.q.unit == "" && othersBehind(r.said.tokens, i) && !othersBehind(r.own[f].tokens, k) && namesSome(r.own[f].tokens, k) {
				continue // "China and 16 others" are not "16, including China"
			}
			if !value && t.q.unit == n.q.unit && n.q.unit != "" && wrong == "" {
				wrong = r.own[f].id
			}
			bounds = bounds || value && r.bounded(i, at{f, k})
			if value && !bounds {
				wrong, why = r.own[f].id, WrongBound
			}
			if value && bounds && r.counts(t, at{f, k}) && !r.countsNoun(i, n) {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	switch {
	case len(r.found[i]) > 0 || r.derived(i):
		return Verdict{}, false
	case wrong != "":
		return against(why, t.text, wrong), true
	}
	return missing(why, t.text), true
}

// derived tells whether a number that no fact has follows from what the facts count, list, divide or date.
func (r *reading) derived(i int) bool {
	t := &r.said.tokens[i]
	if ok, is := r.someOfMany(i); is {
		return ok
	}
	switch {
	case t.q.value == 0 && t.q.unit == "":
		return r.any(negative)
	case timeUnit(t.q.unit):
		return r.between(i) || r.spelledOut(i) || r.otherUnit(i)
	case t.q.unit == "%":
		return r.complement(i) || r.partOf(i) || r.inSum(i) || r.difference(i)
	case t.q.unit == "pp":
		return r.difference(i) || r.pointsOf(i)
	case t.q.unit != "":
		return r.inSum(i) || r.difference(i)
	}
	return r.pair(t) && (len(t.counted) > 0 || t.text[0] > '9') || r.otherThan(i) || r.enumerated(t) || r.listed(i)
}

// daysOfSort are words for days of which there are fewer than days.
var daysOfSort = strings.Fields("working business trading banking calendar school sitting consecutive")

// counts tells whether a number of the piece and the one at a place of a fact, both without unit, count the same: the same noun, or in the piece
// the deed itself, as in "65 additions" for "added 65 ships".
func (r *reading) counts(t *token, p at) bool {
	tokens := r.own[p.fact].tokens
	n := &tokens[p.token]
	if t.q.unit != "" || len(t.counted) == 0 || len(n.counted) == 0 {
		return true
	}
	deed := verbBefore(tokens, p.token)
	if p.token+1 < len(tokens) && tokens[p.token+1].text == "times" {
		deed = deedSoOften(tokens, p.token)
	}
	plain := true
	for _, a := range t.counted {
		said := &r.said.tokens[a]
		if first, rest, _ := strings.Cut(said.text, " "); plain && a == t.counted[0] && a > 1 && r.said.tokens[a-2].text == "the" && said.is(verb) && (said.ed || slices.Contains(sameInPast, first)) &&
			(rest != "" || noObject(r.said.tokens, a)) {
			return true // "the seven put under licence"
		}
		plain = plain && (said.is(harmless|speech|linking) || said.text == "strong")
		if deed >= 0 && same(said, &tokens[deed]) && strings.HasSuffix(said.text, "s") && !verbal(r.said.tokens, a) {
			return true
		}
		for _, b := range n.counted {
			if same(said, &tokens[b]) {
				return true
			}
		}
	}
	return plain
}

// deedSoOften gives the verb of what was done so many times as the number at i says: "postponed the vote three times".
func deedSoOften(tokens []token, i int) int {
	for k := i - 1; k >= 0 && tokens[k+1].before == joined; k-- {
		if verbal(tokens, k) {
			return k
		}
	}
	return -1
}

// countsNoun tells whether the number at i counts a noun where a fact's number has a unit: "10 ports" is not 10 percent.
func (r *reading) countsNoun(i int, n *token) bool {
	if r.said.tokens[i].q.unit != "" || n.q.unit == "" || i+1 >= len(r.said.tokens) {
		return false
	}
	t := &r.said.tokens[i+1]
	return t.before == joined && t.sort == word && t.content() && !t.is(preposed|linking|negative|limiting|adverb|temporal|planned|weak) && !t.ed && !t.ing
}

// timesIn gives how often something happened, by the words of a text: "once", "twice", "five times".
func timesIn(tokens []token) []float64 {
	var all []float64
	for i := range tokens {
		ends := i+1 == len(tokens) || tokens[i+1].before >= comma || tokens[i+1].is(preposed) || tokens[i+1].text == "and" || tokens[i+1].text == "in"
		switch t := &tokens[i]; {
		case t.text == "once" && ends && i > 0:
			all = append(all, 1)
		case t.text == "twice":
			all = append(all, 2)
		case t.sort == number && i+1 < len(tokens) && tokens[i+1].text == "times":
			all = append(all, t.q.value)
		}
	}
	return all
}

// times: what happened twice did not happen once. A text that says how often must have it from a fact that does.
func (r *reading) times() (Verdict, bool) {
	mine := timesIn(r.said.tokens)
	for f := range r.own {
		theirs := timesIn(r.own[f].tokens)
		for _, n := range mine {
			if len(theirs) > 0 && !slices.Contains(theirs, n) {
				return against(WrongNumber, "times", r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// dates gives the dates that stand in the facts.
func dates(facts []text) []date {
	var all []date
	for _, f := range facts {
		for _, t := range f.tokens {
			if t.sort == dated {
				all = append(all, t.d)
			}
		}
	}
	return all
}

// besideThat tells whether the token next to the one at i, or before "of", is found at a place of a fact.
func (r *reading) besideThat(i int, p at) bool {
	if i+1 < len(r.said.tokens) && slices.Contains(r.found[i+1], p) {
		return true
	}
	return i > 1 && r.said.tokens[i-1].text == "of" && slices.Contains(r.found[i-2], p)
}

// coverDate finds the date at i in the facts, and gives a verdict where they don't have it.
func (r *reading) coverDate(i int) (Verdict, bool) {
	t := &r.said.tokens[i]
	other := ""
	for f := range r.own {
		years := map[int]bool{}
		for _, d := range dates(r.own[f : f+1]) {
			years[d.year] = true
		}
		for k := range r.own[f].tokens {
			n := &r.own[f].tokens[k]
			if n.sort == named && t.d.year > 0 && t.d.month == 0 && slices.Contains(strings.Fields(n.text), t.text) && r.besideThat(i, at{f, k}) {
				r.found[i] = append(r.found[i], at{f, k}) // "the 1974 Trade Act"
			}
			if n.sort != dated {
				continue
			}
			other = r.own[f].id
			a := t.d
			if n.d.year == 0 && years[a.year] {
				a.year = 0
			}
			if a.says(n.d) {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	switch {
	case len(r.found[i]) > 0:
		return Verdict{}, false
	case other != "":
		return against(WrongDate, t.text, other), true
	}
	return missing(WrongDate, t.text), true
}
