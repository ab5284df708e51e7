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
	wrong, why := "", WrongNumber
	for f := range r.own {
		for k := range r.own[f].tokens {
			n := &r.own[f].tokens[k]
			if n.sort != number {
				continue
			}
			value, bounds := t.q.says(n.q)
			if !value && t.q.unit == n.q.unit && n.q.unit != "" && wrong == "" {
				wrong = r.own[f].id
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
	case len(r.found[i]) > 0, r.pair(t) && (len(t.counted) > 0 || t.text[0] > '9'), r.complement(t), r.between(i), r.spelledOut(i), r.difference(t), r.enumerated(t), t.q.value == 0 && t.q.unit == "" && r.any(negative):
		return Verdict{}, false
	case wrong != "":
		return against(why, t.text, wrong), true
	}
	return missing(why, t.text), true
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
	if len(t.counted) == 0 || r.said.tokens[t.counted[0]].is(linking|verb) && !r.said.tokens[t.counted[0]].is(noun) {
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
	return slices.Contains([]string{"side", "countri", "leader", "power", "presid", "nation", "govern", "government", "parti", "capit", "economi", "deleg"}, r.said.tokens[t.counted[0]].stem)
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
		rest := slices.ContainsFunc(r.own[f].tokens, func(n token) bool { return n.stem == "rest" || n.stem == "remaind" || n.stem == "remain" })
		for _, n := range r.own[f].tokens {
			if rest && n.sort == number && n.q.unit == "%" && math.Abs(100-n.q.value-t.q.value) < .01 && (n.q.bound == t.q.bound || n.q.bound == exact) {
				return true
			}
		}
	}
	return false
}

// between tells whether a length of time lies between two dates of the cited facts: "two days apart", "a month later".
func (r *reading) between(i int) bool {
	t := &r.said.tokens[i]
	if within := i > 0 && r.said.tokens[i-1].text == "within"; within && timeUnit(t.q.unit) && r.apart(t.q.value, t.q.unit, 0, i) {
		return true
	}
	if !timeUnit(t.q.unit) || i+1 >= len(r.said.tokens) || !r.said.tokens[i+1].is(temporal) {
		return false
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

// rowed are the stems of nouns behind which a number is a place in a row: "round two".
var rowed = strings.Fields("round phase stage session chapter volum instal")

// rank judges a number that is a place in a row: the facts must have the same one, in whichever way they say it.
func (r *reading) rank(i int) (Verdict, bool) {
	t := &r.said.tokens[i]
	if i == 0 || t.q.unit != "" || t.q.value < 1 || t.q.value > float64(len(ranks)) || t.q.value != math.Trunc(t.q.value) || t.before != joined || !slices.Contains(rowed, r.said.tokens[i-1].stem) {
		return Verdict{}, false
	}
	for f := range r.own {
		for k := range r.own[f].tokens {
			n, noun := &r.own[f].tokens[k], r.said.tokens[i-1].stem
			before := ranks[n.stem] == int(t.q.value) && k+1 < len(r.own[f].tokens) && r.own[f].tokens[k+1].stem == noun
			behind := n.sort == number && n.q.value == t.q.value && k > 0 && r.own[f].tokens[k-1].stem == noun
			if before || behind {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	if len(r.found[i]) > 0 {
		return fine(), true
	}
	return missing(WrongNumber, t.text), true
}
