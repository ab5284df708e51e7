package ground

import (
	"math"
	"slices"
	"strings"
)

// at is where a token of a fact stands.
type at struct{ fact, token int }

// reading is a piece of an answer beside the facts that it may rest on.
type reading struct {
	lex   *lexicon
	said  text
	own   []text // the facts that the piece cites
	near  []text // facts cited before, or elsewhere in the sentence: context
	meta  []Fact // of own
	found [][]at // for each token of said, where own facts have it
}

// same tells whether a token of a text may stand for one of a fact: equal, a synonym, another name of the same.
func same(a, f *token) bool {
	if a.sort == number || a.sort == dated || f.sort == number || f.sort == dated {
		return false
	}
	if a.sort == named && f.sort == named {
		if a.id[0] == '~' && f.id[0] != '~' && slices.Contains(strings.Fields(f.text), a.text) {
			return true // the House, for the House of Representatives
		}
		if a.id == f.id || slices.Contains(f.wider, a.id) || slices.Contains(f.alts, a.id) || slices.Contains(a.alts, f.id) {
			return true
		}
		for _, alt := range a.alts {
			if slices.Contains(f.wider, alt) || slices.Contains(f.alts, alt) {
				return true
			}
		}
	}
	if a.stem != "" && a.stem == f.stem || a.text == f.text {
		return true
	}
	if a.sort == named && !known(a) || f.sort == named && !known(f) && len(f.inner) == 0 {
		return false
	}
	return meet(a.groups, f.groups) || len(f.inner) > 0 && (len(a.parts) == 0 || f.sort == named) && (slices.Contains(f.parts, a.stem) || meet(a.groups, f.inner))
}

// known tells whether a capitalised token is a word of the tables and not only a name.
func known(t *token) bool { return len(t.groups) > 0 }

func meet(a, b []uint16) bool {
	for _, g := range a {
		if slices.Contains(b, g) {
			return true
		}
	}
	return false
}

// cover finds every token of the piece in its facts, and gives the first that is missing.
func (r *reading) cover() (Verdict, bool) {
	r.found = make([][]at, len(r.said.tokens))
	for i := range r.said.tokens {
		r.found[i] = r.find(&r.said.tokens[i], r.own)
	}
	states, stands := 0, 0
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		if v, bad := r.coverOne(i); bad {
			return v, true
		}
		if t.content() && !t.is(harmless|speech|nowadays|causal) {
			states++
			if len(r.found[i]) > 0 || t.sort == number || t.sort == dated {
				stands++
			}
		}
	}
	if states > 0 && 2*stands < states {
		return missing(WrongFact, ""), true
	}
	return Verdict{}, false
}

func (r *reading) coverOne(i int) (Verdict, bool) {
	t := &r.said.tokens[i]
	switch {
	case t.sort == number:
		return r.coverNumber(i)
	case t.sort == dated:
		return r.coverDate(i)
	case len(r.found[i]) > 0 || !t.content() || t.is(linking|harmless|negative|nowadays):
		return Verdict{}, false
	case i > 0 && r.said.tokens[i-1].sort == number && r.pair(&r.said.tokens[i-1]):
		return Verdict{}, false
	case t.is(causal):
		if r.any(causal) {
			return Verdict{}, false
		}
		return missing(Cause, t.text), true
	case t.text == "could" || t.text == "can":
		return Verdict{}, false
	case t.is(speech) && r.any(speech|attributing), t.is(weak|planned|obliging|condition) && r.any(weak|planned|obliging|condition):
		return Verdict{}, false
	}
	if v, bad := r.opposite(t); bad {
		return v, true
	}
	if r.inContext(t) || r.byParts(t) {
		return Verdict{}, false
	}
	if t.sort == named {
		return missing(UnknownName, t.text), true
	}
	return missing(UnknownWord, t.text), true
}

func (r *reading) find(t *token, facts []text) []at {
	var all []at
	for f := range facts {
		for k := range facts[f].tokens {
			if same(t, &facts[f].tokens[k]) {
				all = append(all, at{f, k})
			}
		}
	}
	return all
}

// any tells whether one of the own facts has a token of the class.
func (r *reading) any(c class) bool {
	for f := range r.own {
		if slices.ContainsFunc(r.own[f].tokens, func(t token) bool { return t.is(c) }) {
			return true
		}
	}
	return false
}

// inContext tells whether facts cited earlier have a name or noun. What is done must stand in the piece's own facts.
func (r *reading) inContext(t *token) bool {
	return (t.sort == named || !t.is(verb)) && len(r.find(t, r.near)) > 0
}

// byParts tells whether the words of a phrase stand in a fact one by one.
func (r *reading) byParts(t *token) bool {
	if len(t.parts) == 0 || t.sort == named {
		return false
	}
	states := false
	for _, p := range t.parts {
		one := token{text: p, stem: p}
		if e := r.lex.words[p]; e != nil {
			one.groups, one.class = e.groups, e.class
		}
		if one.is(function | linking | harmless | preposed) {
			continue
		}
		if states = true; len(r.find(&one, r.own)) == 0 {
			return false
		}
	}
	return states || !t.is(verb)
}

// opposite finds a word of a fact that says the opposite of one that no fact has.
func (r *reading) opposite(t *token) (Verdict, bool) {
	for f := range r.own {
		for k := range r.own[f].tokens {
			if r.opposed(t, &r.own[f].tokens[k]) {
				return against(Opposite, t.text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

func (r *reading) opposed(a, b *token) bool {
	for _, g := range a.groups {
		if meet(r.lex.opposites[g], b.groups) {
			return true
		}
	}
	return false
}

// coverNumber finds a quantity in the own facts, or derives it: the rest of a hundred, the time between two dates, a pair.
func (r *reading) coverNumber(i int) (Verdict, bool) {
	t := &r.said.tokens[i]
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
			if value && bounds && r.counts(t, f, n) {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	switch {
	case len(r.found[i]) > 0, r.pair(t), r.complement(t), r.between(i):
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

// pair tells whether a number only counts the two that are spoken of: "the two sides".
func (r *reading) pair(t *token) bool {
	if t.q.value != 2 || t.q.unit != "" || t.q.bound != exact || len(t.counted) == 0 {
		return false
	}
	return slices.Contains([]string{"side", "countri", "leader", "power", "presid", "nation", "govern", "parti", "capit", "economi", "deleg"}, r.said.tokens[t.counted[0]].stem)
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
	if !timeUnit(t.q.unit) || i+1 >= len(r.said.tokens) || !r.said.tokens[i+1].is(temporal) {
		return false
	}
	n, unit := t.q.value, t.q.unit
	if unit == "week" {
		n, unit = 7*n, "day"
	}
	all := dates(append(slices.Clone(r.own), r.near...))
	for _, a := range all {
		for _, b := range all {
			if d, ok := apart(a, b, unit); ok && d == n {
				return true
			}
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
