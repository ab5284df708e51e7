package ground

import (
	"math"
	"slices"
	"strings"
)

// rowed are the stems of nouns behind which a number is a place in a row: "round two".
var rowed = strings.Fields("round phase stage session chapter volum instal")

// rank judges a number that is a place in a row: the facts must have the same one, in whichever way they say it.
func (r *reading) rank(i int) (Verdict, bool) {
	t := &r.said.tokens[i]
	if t.q.fraction && r.thirdOne(i) || r.numbered(i) {
		return fine(), true
	}
	if i == 0 || t.q.unit != "" || t.q.value < 1 || t.q.value > float64(len(ranks)) || t.q.value != math.Trunc(t.q.value) || t.before != joined ||
		!slices.Contains(rowed, r.said.tokens[i-1].stem) {
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

// numbered finds for "number four" the fourth place in a row that a fact has: of the noun beside it, where it has one.
func (r *reading) numbered(i int) bool {
	said := r.said.tokens
	t := &said[i]
	if i == 0 || said[i-1].text != "number" || t.before != joined || t.q.unit != "" {
		return false
	}
	noun := i - 2
	if noun < 0 || !slices.Contains(rowed, said[noun].stem) {
		noun = -1
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			if ranks[tokens[k].stem] == int(t.q.value) && k+1 < len(tokens) && (noun < 0 || tokens[k+1].stem == said[noun].stem) {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	return len(r.found[i]) > 0
}

// goneBefore tells whether a count is of those that came before the one which a fact gives a place in the row: three rounds before the fourth.
// What "before" looks to must be that one.
func (r *reading) goneBefore(i int) bool {
	said := r.said.tokens
	t := &said[i]
	if t.q.unit != "" || t.q.bound != exact || t.q.value < 1 {
		return false
	}
	b := i + 1
	for b < len(said) && said[b].text != "before" && !strings.HasSuffix(said[b].text, " before") {
		if said[b].before == strong || b > i+11 {
			return false
		}
		b++
	}
	if b == len(said) {
		return false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			if ranks[tokens[k].stem] == int(t.q.value)+1 && (len(t.counted) == 0 || r.ofThose(t, tokens, k)) && r.looksTo(b, at{f, k}) {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	return len(r.found[i]) > 0
}

// countedBefore tells whether a count before "came before" is of those that came before a place in the row.
func (r *reading) countedBefore(i int) bool {
	for k := i - 1; k >= max(0, i-11); k-- {
		if r.said.tokens[k].sort == number {
			return slices.ContainsFunc(r.found[k], func(p at) bool { return ranks[r.own[p.fact].tokens[p.token].stem] > 0 })
		}
	}
	return false
}

// looksTo tells whether "before" at b looks to what has a place in a row at p: a pronoun, or a word in the same part of the fact.
func (r *reading) looksTo(b int, p at) bool {
	said, tokens := r.said.tokens, r.own[p.fact].tokens
	k := b + 1
	for k < len(said) && said[k].before == joined && (said[k].sort == dated || !said[k].content()) && said[k].text != "it" {
		k++
	}
	if k >= len(said) || said[k].before >= comma {
		return false
	}
	return said[k].text == "it" || slices.ContainsFunc(r.found[k], func(q at) bool {
		low, high := min(q.token, p.token), max(q.token, p.token)
		if q.fact != p.fact || low == high {
			return q == p
		}
		for n := low + 1; n <= high; n++ {
			if parts(tokens, n) || tokens[n].text == "after" {
				return false
			}
		}
		return true
	})
}

// thirdOne finds for "a third" with no noun behind it, which may be a part or a place in a row, the place that a fact has.
func (r *reading) thirdOne(i int) bool {
	said := r.said.tokens
	rank, ok := strings.CutPrefix(said[i].text, "a ")
	if !ok || ranks[rank] == 0 || i+2 >= len(said) || said[i+1].text != "on" && said[i+1].text != "in" || said[i+2].sort != dated ||
		i > 0 && said[i-1].text == "by" {
		return false
	}
	for f := range r.own {
		for k := range r.own[f].tokens {
			if n := &r.own[f].tokens[k]; n.sort == word && n.text == rank {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	return len(r.found[i]) > 0
}

// reached finds the place in a row that a count has come to: four extensions, with the September order, where the fact speaks of
// the fourth one. A fact that counts the same itself has a count of its own, and what does not say that it adds up tells of one
// event: of three orders on the day of the third.
func (r *reading) reached(i int) bool {
	t := &r.said.tokens[i]
	if t.q.unit != "" && t.q.unit != "times" || t.q.bound != exact || t.q.value < 2 || len(t.counted) == 0 || !addsUp(r.said.tokens) ||
		!slices.Contains(granted, r.said.tokens[t.counted[0]].stem) {
		return false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			if ranks[tokens[k].stem] == int(t.q.value) && r.ofThose(t, tokens, k) {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	return len(r.found[i]) > 0
}

// granted are the stems of nouns of what is done several times over, each time anew.
var granted = strings.Fields("extens delay order round meet call visit reprieve postpon")

// ofThose tells whether the place at k in a fact is one among what a number counts, and nothing says how many there are.
func (r *reading) ofThose(t *token, tokens []token, k int) bool {
	for n := k + 1; n < min(len(tokens), k+4) && tokens[n].before == joined; n++ {
		if tokens[n].content() && slices.ContainsFunc(t.counted, func(c int) bool { return same(&r.said.tokens[c], &tokens[n]) }) {
			return !slices.ContainsFunc(tokens, func(o token) bool {
				return o.sort == number && slices.ContainsFunc(o.counted, func(c int) bool { return same(&tokens[n], &tokens[c]) })
			})
		}
	}
	return false
}

// addsUp tells whether a text counts something in: "with the September order, …", "counting Madrid", "so far".
func addsUp(tokens []token) bool {
	for i := range tokens {
		if tokens[i].sort == dated && tokens[i].d.day > 0 {
			return false
		}
	}
	return tokens[0].text == "with" || slices.ContainsFunc(tokens, func(t token) bool {
		return t.text == "counting" || t.text == "including" || t.text == "so far"
	})
}

// oneOfRow finds the name for which "the last of these" or "the second" stands: the one at that place of the list of names in the sentence before,
// which the facts cited here have, and none of the others.
func (r *reading) oneOfRow(i int) bool {
	said := r.said.tokens
	if i == 0 || said[i-1].text != "the" || i+2 < len(said) && said[i+1].text == "of" && !pointsBack(&said[i+2]) {
		return false
	}
	names := r.namesBefore()
	place := ranks[said[i].stem] - 1
	if strings.HasPrefix(said[i].text, "last") || strings.HasPrefix(said[i].text, "latter") {
		place = len(names) - 1
	}
	if len(names) < 2 || place < 0 || place >= len(names) {
		return false
	}
	for f := range r.own {
		for k := range r.own[f].tokens {
			n := &r.own[f].tokens[k]
			which := slices.IndexFunc(names, func(s token) bool { return n.sort == named && same(&s, n) })
			if which >= 0 && which != place {
				return false
			}
			if which == place {
				r.found[i] = append(r.found[i], at{f, k})
			}
		}
	}
	return len(r.found[i]) > 0
}

// pointsBack tells whether a word points to what was listed.
func pointsBack(t *token) bool {
	switch t.text {
	case "these", "those", "them", "the":
		return true
	}
	return false
}

// namesBefore gives the names of the one list in the sentence before, in their order.
func (r *reading) namesBefore() (names []token) {
	if r.prior == "" {
		return nil
	}
	tokens := r.lex.analyse("", r.prior).tokens
	lists := listsIn(tokens)
	if len(lists) != 1 {
		return nil
	}
	for _, t := range tokens[lists[0].from:min(lists[0].to, len(tokens))] {
		if t.sort == named {
			names = append(names, t)
		}
	}
	if len(names) != lists[0].n {
		return nil
	}
	return names
}
