package ground

import (
	"slices"
	"strings"
)

// denials goes through the negations one by one: each of the piece stands for one of the facts, and what a fact denies and the
// piece says is denied there too, in its own clause. That another word nearby is denied is no excuse.
func (r *reading) denials() (Verdict, bool) {
	said := r.said.tokens
	for n := range said {
		if !said[n].is(negative) || said[n].text == "unless" || said[n].text == "non" || butOnly(said, n) || r.onlyFails(n) {
			continue
		}
		if k := r.contrastTurned(n); k >= 0 {
			return against(Polarity, said[k].text, r.own[r.found[k][0].fact].id), true
		}
		if r.twice(n) {
			return against(Polarity, said[n].text, r.own[0].id), true
		}
		if len(said[n].parts) > 1 && len(r.found[n]) > 0 {
			continue // "not touched" is its own target
		}
		if t := r.target(n); t >= 0 && !r.deniedAnywhere(t) && !r.deniedNext(n, t) && !r.noneOfIt(n, t) && !r.asThere(n, t) && !r.stillFor(n, t) &&
			!r.votedDown(n) && !r.excused(n) {
			return against(Polarity, said[t].text, r.own[r.found[t][0].fact].id), true
		} else if t < 0 && r.carriesOn(n) && denialsIn(said) > r.denialsOf() && !r.excused(n) {
			return against(Polarity, said[n].text, r.own[0].id), true
		}
	}
	for i := range said {
		if said[i].sort == named && len(r.found[i]) > 0 && !slices.ContainsFunc(said, outsider) &&
			!slices.ContainsFunc(r.found[i], func(p at) bool { return !excludes(r.own[p.fact].tokens, p.token) }) {
			return against(Polarity, said[i].text, r.own[r.found[i][0].fact].id), true
		}
	}
	if v, bad := r.leftOutOther(); bad {
		return v, true
	}
	return r.undenied()
}

// carriesOn tells whether a negation stands before a verb that says little by itself, with something of the facts behind it: "did not take it to
// the court".
func (r *reading) carriesOn(n int) bool {
	said := r.said.tokens
	v := n + 1
	if v < len(said) && said[v].text == "to" {
		v++
	}
	if v >= len(said) || said[v].sort != word || !said[v].is(support|harmless) || !said[v].is(verb|support) {
		return false
	}
	for k := v + 1; k < min(len(said), v+7) && said[k].before < comma; k++ {
		if said[k].sort == named && len(r.found[k]) > 0 {
			return true
		}
	}
	return false
}

// denialsIn counts the words that deny in a text.
func denialsIn(tokens []token) (n int) {
	for i := range tokens {
		if t := &tokens[i]; (t.is(negative|denying) && !t.is(norm) || lacks(t)) && t.text != "unless" && t.text != "non" && !butOnly(tokens, i) {
			n++
		}
	}
	return n
}

// denialsOf counts them in the facts of a piece.
func (r *reading) denialsOf() (n int) {
	for f := range r.own {
		n += denialsIn(r.own[f].tokens)
	}
	return n
}

// leftOutOther: what a piece says was left out is what the facts say was not mentioned.
func (r *reading) leftOutOther() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].stem != "leav" || !r.loose[i] || i+2 >= len(said) {
			continue
		}
		k := i + 1
		for k < len(said) && said[k].before == joined && !(said[k].content() && len(r.found[k]) > 0) {
			k++
		}
		if k == len(said) || said[k].before != joined || !hasWord(said[k:min(len(said), k+3)], "out") {
			continue
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool {
			return slices.ContainsFunc(r.found[k], func(q at) bool { return q.fact == p.fact && governed(r.own[q.fact].tokens, q.token, negative, 6) })
		}) {
			return against(Polarity, said[k].text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// outsider tells whether a word leaves out what stands behind it: "non-Chinese", "a buyer from outside China".
func outsider(t token) bool {
	return t.is(negative) && t.text != "unless" && t.text != "failing" || lacks(&t) || t.text == "foreign" || t.text == "other than" || t.text == "from outside"
}

// excludes tells whether "non" stands before a name.
func excludes(tokens []token, i int) bool { return i > 0 && tokens[i-1].text == "non" }

// butOnly tells whether a negation goes with "only": "not only", "no more than".
func butOnly(tokens []token, n int) bool {
	return n+1 < len(tokens) && (tokens[n+1].text == "only" || tokens[n+1].text == "just")
}

// excused tells whether the piece only turns round what a fact says.
func (r *reading) excused(n int) bool {
	return r.oppositeBehind(n) || r.deniedOtherwise(n) || r.unless() || r.saidOtherwise(n)
}

// target gives the first word behind a negation that the facts have; -1 where there is none in its part of the sentence.
func (r *reading) target(n int) int {
	said := r.said.tokens
	for k := behindTurned(said, n); k < min(len(said), n+8) && said[k].before < strong && !(said[k].before == comma && joins(&said[k])); k++ {
		t := &said[k]
		if t.before == comma && closingSpeaker(said, k) {
			break
		}
		if newClause(t) && k > n+1 && said[k-1].is(verb) || t.text == "but" || k+1 == len(said) && t.is(speech) && verbal(said, k) {
			break
		}
		if t.is(planned) && k+1 < len(said) || len(r.found[k]) == 0 || !t.content() || t.is(linking|negative|adverb) || t.is(light|harmless) && !verbal(said, k) ||
			t.sort != word || counting(t) {
			continue
		}
		return k
	}
	return -1
}

// closingSpeaker tells whether from the comma before token k to the end only stands who says it: "…, the mayor said".
func closingSpeaker(tokens []token, k int) bool {
	last := len(tokens) - 1
	return last-k < 6 && tokens[last].is(speech) && tokens[last].ed && !slices.ContainsFunc(tokens[k+1:], func(t token) bool { return t.before >= comma })
}

// counting tells whether a limiting word only says how much of what follows is meant.
func counting(t *token) bool {
	switch t.text {
	case "only", "nearly", "almost", "some", "certain", "most", "partly":
		return true
	}
	return false
}

// asThere tells whether a negation and its target stand as far from each other in a fact.
func (r *reading) asThere(n, t int) bool {
	return slices.ContainsFunc(r.found[n], func(q at) bool {
		return r.exactly(n, q) && slices.ContainsFunc(r.found[t], func(p at) bool { return p.fact == q.fact && p.token-q.token == t-n && r.exactly(t, p) })
	})
}

// deniedNext tells whether a negation and another word behind it that stands next to the target are denied together in a fact.
func (r *reading) deniedNext(n, t int) bool {
	said := r.said.tokens
	for k := t + 1; k < min(len(said), t+4) && said[k].before == joined; k++ {
		if said[k].sort == word && said[k].content() && !said[k].is(linking|harmless|light|negative) && len(r.found[k]) > 0 &&
			(verbal(said, k) || said[n].text == "without") {
			return r.deniedAnywhere(k)
		}
	}
	return false
}

// noneOfIt tells whether the facts deny otherwise what the piece denies: "bought none" for "bought no beans", "carries no sanctions" for "does
// not carry sanctions".
func (r *reading) noneOfIt(n, t int) bool {
	said := r.said.tokens
	if said[n].text == "no" && n > 0 && verbal(said, n-1) &&
		slices.ContainsFunc(r.found[n-1], func(p at) bool { return deniedBehind(r.own[p.fact].tokens, p.token) }) {
		return true
	}
	if !verbal(said, t) && !(t == n+1 && n > 0 && said[n-1].stem == "do") {
		return false
	}
	for k := t + 1; k < min(len(said), t+5) && said[k].before == joined && said[k].text != "or" && said[k].text != "and"; k++ {
		if said[k].sort == word && said[k].content() && len(r.found[k]) > 0 && !verbal(said, k) &&
			slices.ContainsFunc(r.positionsOf(k), func(p at) bool { return noBefore(r.own[p.fact].tokens, p.token) }) {
			return true
		}
	}
	return false
}

// noBefore tells whether "no" stands before a noun, or before the word that says of which kind it is.
func noBefore(tokens []token, i int) bool {
	return i > 0 && tokens[i-1].text == "no" || i > 1 && tokens[i-2].text == "no" && tokens[i-1].content() && !verbal(tokens, i-1)
}

// twice tells whether a negation is the second one of a clause, which turns it back, and no clause of a fact has two.
func (r *reading) twice(n int) bool {
	has := slices.ContainsFunc(r.own, func(f text) bool {
		for k := range f.tokens {
			if f.tokens[k].is(negative) && secondDenial(f.tokens, k) {
				return true
			}
		}
		return false
	})
	return !has && secondDenial(r.said.tokens, n)
}

// secondDenial tells whether "not" stands behind "none", "nothing" or "no" and its noun with no verb of its own between.
func secondDenial(tokens []token, n int) bool {
	if tokens[n].text == "nor" || tokens[n].text == "neither" || tokens[n].text == "without" {
		return false
	}
	noun := tokens[n].text == "no" || tokens[n].text == "nothing" || tokens[n].text == "none" || tokens[n].text == "nobody"
	for k := n - 1; k >= 0 && tokens[k+1].before == joined; k-- {
		t := &tokens[k]
		if t.is(negative) {
			return true
		}
		if noun && k == n-1 && !t.is(speech|attributing|condition|planned) && !newClause(t) {
			continue
		}
		if verbal(tokens, k) || t.is(speech|attributing|condition|planned) || newClause(t) {
			return false
		}
	}
	return false
}

// newClause tells whether a word begins a clause of its own, which a negation before it does not reach.
func newClause(t *token) bool {
	switch t.text {
	case "and", "but", "that", "until", "unless", "if", "when", "while", "because", "since", "although", "though", "before", "after", "whether", "so", "which",
		"who", "as":
		return true
	}
	return false
}

// undenied finds a word that every fact which has it denies and that the piece says outright.
func (r *reading) undenied() (Verdict, bool) {
	for f := range r.own {
		tokens := r.own[f].tokens
		for n := range tokens {
			if then := r.untilThen(); then || !tokens[n].is(negative) || tokens[n].text == "unless" || butOnly(tokens, n) {
				continue
			}
			if t := factTarget(tokens, n); t >= 0 && r.saysOutright(at{f, t}) || len(tokens[n].parts) > 1 && r.dropsNot(at{f, n}) {
				t = max(t, n)
				return against(Polarity, tokens[t].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// dropsNot tells whether the piece says outright what a phrase of a fact says with "not": "settled" for "not settled".
func (r *reading) dropsNot(p at) bool {
	said := r.said.tokens
	for i := range said {
		if t := &said[i]; len(r.found[i]) == 1 && r.found[i][0] == p && t.content() && !t.is(negative|denying|linking) && len(t.parts) == 0 &&
			!deniedInClause(said, i) {
			if slices.Contains(r.own[p.fact].tokens[p.token].parts, t.stem) {
				return true
			}
		}
	}
	return false
}

// factTarget gives the first word behind a negation that states something: what it denies.
func factTarget(tokens []token, n int) int {
	if len(tokens[n].parts) > 1 && tokens[n].is(verb) {
		return -1 // "not touch" denies itself
	}
	for k := n + 1; k < min(len(tokens), n+6) && tokens[k].before == joined; k++ {
		t := &tokens[k]
		if t.sort != word || newClause(t) {
			return -1
		}
		if t.content() && !t.is(linking|negative|adverb|planned|weak|obliging|certain|limiting) && (!t.is(harmless|light) || verbal(tokens, k)) {
			return k
		}
	}
	return -1
}

// saysOutright tells whether the piece has a word of a fact in the very same form, as a verb where the fact does, with nothing in
// its clause that denies, and no other place of the facts says it outright.
func (r *reading) saysOutright(p at) bool {
	said := r.said.tokens
	for i := range said {
		if !r.exactly(i, p) && !(verbal(said, i) && len(r.found[i]) == 1 && !r.carriesDeed(i)) || !slices.Contains(r.found[i], p) ||
			verbal(said, i) != verbal(r.own[p.fact].tokens, p.token) && !said[i].is(speech) || said[i].is(negative) {
			continue
		}
		outright := slices.ContainsFunc(r.found[i], func(q at) bool {
			return r.exactly(i, q) && q != p && !negated(r.own[q.fact].tokens, q.token, 5)
		})
		if !outright && !deniedInClause(said, i) && !asideAt(said, i) {
			return true
		}
	}
	return false
}

// carriesDeed tells whether a verb only carries a noun that stands for a verb of the facts: "gave a warning" for "warned".
func (r *reading) carriesDeed(v int) bool {
	n := -1
	if said := r.said.tokens; said[v].is(support) {
		for n = v + 1; n < len(said) && said[n].before == joined && !said[n].content(); n++ {
		}
	}
	return n > 0 && n < len(r.said.tokens) && slices.ContainsFunc(r.found[n], func(p at) bool { return r.own[p.fact].tokens[p.token].ed })
}

// deniedInClause tells whether anything that denies stands in the clause of token i.
func deniedInClause(tokens []token, i int) bool {
	from, to := i, i+1
	for from > 0 && (!parts(tokens, from) || tokens[from].text == "to" && tokens[from].before == comma || insertsDate(tokens, from)) {
		from--
	}
	for to < len(tokens) && !parts(tokens, to) {
		to++
	}
	return slices.ContainsFunc(tokens[from:to], func(t token) bool {
		return t.is(negative) || t.is(denying) && !t.is(norm) || lacks(&t) || t.text == "if"
	})
}

// insertsDate tells whether a comma opens a date between a verb and its "to": "declined, in mid-May, to sell".
func insertsDate(tokens []token, k int) bool {
	if tokens[k].before != comma {
		return false
	}
	for n := k + 1; n < min(len(tokens), k+4); n++ {
		if tokens[n].before == comma {
			return tokens[n].text == "to" && tokens[n-1].sort == dated
		}
	}
	return false
}

// allDenied: of a fact that only says what was not so, a piece without any denial says the contrary.
func (r *reading) allDenied() (Verdict, bool) {
	said := r.said.tokens
	if r.untilThen() {
		return Verdict{}, false
	}
	for i := range said {
		if t := &said[i]; t.is(negative|denying|limiting|condition) || lacks(t) || t.text == "without" || r.undone(i) || t.stem == "leav" && r.leavesOut(i) ||
			r.saysNo(i) || strings.HasPrefix(t.text, "un") {
			return Verdict{}, false
		}
	}
	for f := range r.own {
		if onlyDenies(r.own[f].tokens) && r.takes(f, [2]int{0, len(r.own[f].tokens)}) >= 2 {
			return against(Polarity, "", r.own[f].id), true
		}
	}
	return Verdict{}, false
}

// affirms tells whether "is" or "was" and a word right behind it say that something is so: "were widely read as".
func affirms(tokens []token, v int) bool {
	if tokens[v].stem != "be" || v+2 >= len(tokens) || governed(tokens, v, negative|condition, 4) {
		return false
	}
	return !slices.ContainsFunc(tokens[v+1:min(len(tokens), v+5)], func(t token) bool { return t.is(negative|denying) || lacks(&t) }) && tokens[v+1].content()
}

// onlyDenies tells whether a text has a verb and each of its verbs is denied.
func onlyDenies(tokens []token) bool {
	any := false
	for v := range tokens {
		if affirms(tokens, v) {
			return false
		}
		if !verbal(tokens, v) || tokens[v].is(linking) || onlyNamesSpeaker(tokens, v) {
			continue
		}
		if any = true; !governed(tokens, v, negative, 3) && !deniedBehind(tokens, v) {
			return false
		}
	}
	return any
}
