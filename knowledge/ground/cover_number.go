package ground

import (
	"math"
	"slices"
	"strings"
)

// coverNumber finds a quantity in the own facts, or derives it: the rest of a hundred, the time between two dates, a pair.
func (r *reading) coverNumber(i int) (Verdict, bool) {
	t := &r.said.tokens[i]
	if v, is := r.rank(i); is {
		return v, !v.OK()
	}
	if next := i + 1; next+1 < len(r.said.tokens) && slices.Contains(daysOfSort, r.said.tokens[next].text) && timeUnit(r.said.tokens[next+1].stem) && !r.says(r.said.tokens[next].text) {
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
			if value && !bounds && t.q.bound == atMost && n.q.bound == exact && k > 0 && (r.own[f].tokens[k-1].text == "only" || r.own[f].tokens[k-1].text == "within" && r.any(obliging|weak|norm)) {
				bounds = true
			}
			if value && !bounds && t.q.bound == exact && n.q.bound == atMost && slices.ContainsFunc(r.said.tokens, ceiling) {
				bounds = true
			}
			if value && !bounds {
				wrong, why = r.own[f].id, WrongBound
			}
			if value && bounds && r.counts(t, f, n) && !r.countsNoun(i, n) {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	switch {
	case len(r.found[i]) > 0, r.pair(t) && (len(t.counted) > 0 || t.text[0] > '9'), r.complement(t), r.between(i), r.spelledOut(i), r.otherThan(i), r.difference(t), r.enumerated(t), r.reached(i), r.partOfThat(i), r.listed(i), t.q.value == 0 && t.q.unit == "" && r.any(negative):
		return Verdict{}, false
	case wrong != "":
		return against(why, t.text, wrong), true
	}
	return missing(why, t.text), true
}

// ceiling tells whether a word says that a number is the most there may be.
func ceiling(t token) bool {
	switch t.stem {
	case "ceil", "cap", "limit", "maximum":
		return true
	}
	return false
}

// daysOfSort are words for days of which there are fewer than days.
var daysOfSort = strings.Fields("working business trading banking calendar school sitting consecutive")

// othersBehind tells whether "other" stands behind a number.
func othersBehind(tokens []token, i int) bool {
	if i+1 >= len(tokens) {
		return false
	}
	switch tokens[i+1].text {
	case "other", "others":
		return true
	}
	return i+2 < len(tokens) && tokens[i+1].text == "of" && tokens[i+2].text == "the others"
}

// otherThan tells whether "15 others" are those beside the one that a fact names of sixteen.
func (r *reading) otherThan(i int) bool {
	t := &r.said.tokens[i]
	if t.q.unit != "" || !othersBehind(r.said.tokens, i) {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		for k := range f.tokens {
			if n := &f.tokens[k]; n.sort == number && n.q.unit == "" && n.q.value == t.q.value+1 && namesSome(f.tokens, k) && longestList(f.tokens[k:]) == 1 {
				return true
			}
		}
		return false
	})
}

// namesSome tells whether a text names some of those whom a number counts: "16 economies, including China".
func namesSome(tokens []token, i int) bool {
	for k := i + 1; k < len(tokens) && tokens[k].before < strong; k++ {
		switch tokens[k].text {
		case "including", "among them", "such as", "include", "includes", "included":
			return true
		}
	}
	return false
}

// counts tells whether two numbers without unit count the same.
func (r *reading) counts(t *token, f int, n *token) bool {
	if t.q.unit != "" || len(t.counted) == 0 || len(n.counted) == 0 {
		return true
	}
	plain := true
	for _, a := range t.counted {
		said := &r.said.tokens[a]
		plain = plain && said.is(harmless|speech|linking)
		for _, b := range n.counted {
			if same(said, &r.own[f].tokens[b]) {
				return true
			}
		}
	}
	return plain
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

// pair tells whether a number only counts the two that are spoken of: "the two sides".
func (r *reading) pair(t *token) bool {
	if t.q.value != 2 || t.q.unit != "" || t.q.bound != exact || len(t.counted) > 0 && r.said.tokens[t.counted[0]].stem == "vote" {
		return false
	}
	if len(t.counted) == 0 || ranks[r.said.tokens[t.counted[0]].stem] > 0 || r.said.tokens[t.counted[0]].is(linking) || r.said.tokens[t.counted[0]].is(verb) && (verbal(r.said.tokens, t.counted[0]) || r.said.tokens[t.counted[0]].is(harmless|light)) {
		return slices.ContainsFunc(r.own, func(f text) bool {
			names := map[string]bool{}
			for _, n := range f.tokens {
				if n.sort == named {
					names[n.id] = true
				}
			}
			return len(names) >= 2
		})
	}
	if r.twoFirms(t) {
		return true
	}
	return slices.Contains([]string{"side", "countri", "leader", "power", "president", "nation", "govern", "government", "parti", "capit", "economi", "deleg"}, r.said.tokens[t.counted[0]].stem)
}

// twoFirms tells whether "the two firms" stands for two names that a fact joins by "and" and the piece does not say.
func (r *reading) twoFirms(t *token) bool {
	people := false
	switch r.said.tokens[t.counted[0]].stem {
	case "firm", "compani":
	case "man", "minist", "offici", "negoti":
		people = true
	default:
		return false
	}
	if !slices.ContainsFunc(r.said.tokens, func(s token) bool { return s.text == "the" || s.text == "both" }) {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		for k := 1; k+1 < len(f.tokens); k++ {
			a, b := &f.tokens[k-1], &f.tokens[k+1]
			if f.tokens[k].text == "and" && a.sort == named && b.sort == named && !r.lex.country(a) && !r.lex.country(b) && (a.id[0] == '~' || r.lex.person(a) == people) && (b.id[0] == '~' || r.lex.person(b) == people) && longestList(f.tokens) <= 2 {
				return k < 3 && !r.spoken(a) && !r.spoken(b) && !slices.ContainsFunc(r.said.tokens, func(s token) bool { return s.sort == named && (same(&s, a) || same(&s, b)) })
			}
		}
		return false
	})
}

// enumerated tells whether a number counts the members of a list in a fact: "four countries" for China, Russia, Iran and North Korea.
func (r *reading) enumerated(t *token) bool {
	if t.q.unit != "" || t.q.bound != exact || t.q.value < 3 || len(t.counted) == 0 {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		return !slices.ContainsFunc(f.tokens, func(n token) bool { return n.sort == number && n.q.unit == "" }) && longestList(f.tokens) == int(t.q.value)
	})
}

// complement tells whether a percentage is what a fact leaves as the rest.
func (r *reading) complement(t *token) bool {
	if t.q.unit != "%" {
		return false
	}
	for f := range r.own {
		rest := slices.ContainsFunc(r.own[f].tokens, leftOver) || r.othersHold(f)
		for _, n := range r.own[f].tokens {
			if rest && n.sort == number && n.q.unit == "%" && math.Abs(100-n.q.value-t.q.value) < .01 && (n.q.bound == t.q.bound || n.q.bound == exact) {
				return true
			}
		}
	}
	return false
}

// partOfThat tells whether "a quarter of that" is what one number of the facts is of another one cited here or before.
func (r *reading) partOfThat(i int) bool {
	said := r.said.tokens
	if said[i].q.unit != "%" || i+2 >= len(said) || said[i+1].text != "of" || said[i+2].text != "that" && said[i+2].text != "it" && said[i+2].text != "this" {
		return false
	}
	all := append(slices.Clone(r.own), r.near...)
	for _, part := range numbersOf(r.own) {
		for _, whole := range numbersOf(all) {
			if part.unit == whole.unit && part.unit != "%" && whole.value > part.value && math.Abs(100*part.value/whole.value-said[i].q.value) < 1 {
				return true
			}
		}
	}
	return false
}

func numbersOf(facts []text) (all []quantity) {
	for _, f := range facts {
		for _, t := range f.tokens {
			if t.sort == number && t.q.unit != "" {
				all = append(all, t.q)
			}
		}
	}
	return all
}

// leftOver tells whether a word speaks of what is left of a whole.
func leftOver(n token) bool { return n.stem == "rest" || n.stem == "remaind" || n.stem == "remain" }

// othersHold tells whether the piece speaks of the others where a fact gives the one share that somebody holds.
func (r *reading) othersHold(f int) bool {
	shares := 0
	for _, t := range r.own[f].tokens {
		if t.sort == number && t.q.unit == "%" {
			shares++
		}
	}
	return shares == 1 && slices.ContainsFunc(r.own[f].tokens, func(t token) bool { return t.stem == "hold" || t.stem == "own" || t.text == "held" }) &&
		slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.text == "others" || t.text == "rest" })
}

// between tells whether a length of time lies between two dates of the cited facts: "two days apart", "a month later".
func (r *reading) between(i int) bool {
	t := &r.said.tokens[i]
	if within := i > 0 && (r.said.tokens[i-1].text == "within" || r.said.tokens[i-1].text == "for" && !slices.ContainsFunc(numbersOf(r.own), func(q quantity) bool { return timeUnit(q.unit) })) || i+1 < len(r.said.tokens) && r.said.tokens[i+1].stem == "go by"; within && timeUnit(t.q.unit) && r.apart(t.q.value, t.q.unit, 0, i) {
		return true
	}
	if !timeUnit(t.q.unit) || i+1 >= len(r.said.tokens) || !r.said.tokens[i+1].is(temporal) {
		return r.daysOf(i)
	}
	n, unit := t.q.value, t.q.unit
	if unit == "week" {
		n, unit = 7*n, "day"
	}
	way := 0.0
	switch r.said.tokens[i+1].text {
	case "later", "after", "afterwards", "following":
		way = 1
	case "earlier", "before", "previously", "ago":
		way = -1
	}
	return r.apart(n, unit, way, i+1) || n == 1 && unit == "day" && r.dayTurned(i, way)
}

// daysOf tells whether "over two days" counts the days that a fact names one behind the other: "on 25 and 26 October".
func (r *reading) daysOf(i int) bool {
	q := r.said.tokens[i].q
	if q.unit != "day" || q.bound != exact && q.bound != above || i == 0 || !slices.Contains([]string{"over", "in", "for", "across", "during"}, r.said.tokens[i-1].text) {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		for k := 1; k < len(f.tokens); k++ {
			a, b := &f.tokens[k-1], &f.tokens[k]
			if d, ok := apart(a.d, b.d, "day"); a.sort == dated && b.sort == dated && ok && d+1 == q.value {
				return true
			}
		}
		return false
	})
}

// dayTurned tells whether a fact says "the day before" with the same words behind it as the piece, or "a day after" of the other
// event.
func (r *reading) dayTurned(i int, way float64) bool {
	for f := range r.own {
		for k, t := range r.own[f].tokens {
			theirs := 0.0
			switch {
			case strings.HasSuffix(t.text, "day before"):
				theirs = -1
			case strings.HasSuffix(t.text, "day after"):
				theirs = 1
			default:
				continue
			}
			if way*theirs > 0 == r.sameBehind(i, at{f, k}) {
				return true
			}
		}
	}
	return false
}

// sameBehind tells whether a word of the piece behind token i stands right behind a place in a fact.
func (r *reading) sameBehind(i int, p at) bool {
	for k := i + 1; k < min(len(r.said.tokens), i+7); k++ {
		if r.said.tokens[k].content() && slices.ContainsFunc(r.found[k], func(n at) bool { return n.fact == p.fact && n.token > p.token && n.token < p.token+6 }) {
			return true
		}
	}
	return false
}

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
	case len(r.found[i]) > 0 || r.datesWhole(i):
		return Verdict{}, false
	case other != "":
		return against(WrongDate, t.text, other), true
	}
	return missing(WrongDate, t.text), true
}

// datesWhole tells whether a date in front of a sentence, with a comma behind it, is that of the fact which a later part of the sentence cites:
// "On 10 May, a day after it was signed [f1], it was stayed [f2]".
func (r *reading) datesWhole(i int) bool {
	said := r.said.tokens
	return r.more > 0 && i < 2 && i+2 < len(said) && said[i+1].before == comma && orderWay(&said[i+1]) != 0 &&
		slices.ContainsFunc(dates(r.near), func(d date) bool { return said[i].d.says(d) })
}
