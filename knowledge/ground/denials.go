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
		if r.twice(n) {
			return against(Polarity, said[n].text, r.own[0].id), true
		}
		if len(said[n].parts) > 1 && len(r.found[n]) > 0 {
			continue // "not touched" is its own target
		}
		if t := r.target(n); t >= 0 && !r.deniedAnywhere(t) && !r.deniedNext(n, t) && !r.noneOfIt(n, t) &&
			!r.votedDown(n) {
			return against(Polarity, said[t].text, r.own[r.found[t][0].fact].id), true
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
			t.sort != word {
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
			if !tokens[n].is(negative) || tokens[n].text == "unless" || butOnly(tokens, n) {
				continue
			}
			if t := factTarget(tokens, n); t >= 0 && r.saysOutright(at{f, t}) && !r.inDeniedList(at{f, t}) || len(tokens[n].parts) > 1 && r.dropsNot(at{f, n}) {
				t = max(t, n)
				return against(Polarity, tokens[t].text, r.own[f].id), true
			}
			for _, t := range alsoDenied(tokens, n) {
				if r.saysOutright(at{f, t}) && !r.inDeniedList(at{f, t}) {
					return against(Polarity, tokens[t].text, r.own[f].id), true
				}
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

// alsoDenied gives the further members of a list that "no" stands before: "share" and "seat" of "no fee, share or seat".
func alsoDenied(tokens []token, n int) (all []int) {
	if t := tokens[n].text; t != "no" && t != "neither" && t != "without" {
		return nil
	}
	fresh, whole := false, false
	for k := n + 2; k < len(tokens) && tokens[k].before <= comma; k++ {
		t := &tokens[k]
		if t.text == "or" || t.text == "nor" {
			fresh, whole = true, true
			continue
		}
		if t.sort != word && t.sort != named || t.is(preposed|linking|negative) || t.text == "and" || verbal(tokens, k) {
			break
		}
		if fresh = fresh || t.before == comma; fresh && t.content() {
			all, fresh = append(all, k), false
		}
	}
	if !whole {
		return nil
	}
	return all
}

// inDeniedList tells whether the piece has the word of a fact in a list behind a negation too.
func (r *reading) inDeniedList(p at) bool {
	said := r.said.tokens
	for i := range said {
		for k := i; slices.Contains(r.found[i], p) && k >= 0 && !verbal(said, k) && (k == i || said[k+1].before <= comma); k-- {
			if said[k].is(negative) {
				return true
			}
		}
	}
	return false
}

// saysOutright tells whether the piece has a word of a fact in the very same form, as a verb where the fact does, with nothing in
// its clause that denies, and no other place of the facts says it outright.
func (r *reading) saysOutright(p at) bool {
	said := r.said.tokens
	for i := range said {
		if !r.exactly(i, p) && !(verbal(said, i) && len(r.found[i]) == 1) || !slices.Contains(r.found[i], p) ||
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

// deniedInClause tells whether anything that denies stands in the clause of token i.
func deniedInClause(tokens []token, i int) bool {
	from, to := i, i+1
	for from > 0 && (!parts(tokens, from) || tokens[from].text == "to" && tokens[from].before == comma) {
		from--
	}
	for to < len(tokens) && !parts(tokens, to) {
		to++
	}
	return slices.ContainsFunc(tokens[from:to], func(t token) bool {
		return t.is(negative) || t.is(denying) && !t.is(norm) || lacks(&t) || t.text == "if"
	})
}

// allDenied: of a fact that only says what was not so, a piece without any denial says the contrary.
func (r *reading) allDenied() (Verdict, bool) {
	said := r.said.tokens
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

// opensQuestion tells whether a word opens what is asked or left open: "did not say which ferries were sold".
func opensQuestion(t *token) bool {
	switch t.text {
	case "which", "whether", "what", "who", "how", "why":
		return t.before == joined
	}
	return false
}

// onlyDenies tells whether a text has a verb and each of its verbs is denied.
func onlyDenies(tokens []token) bool {
	any := false
	for v := range tokens {
		if any && opensQuestion(&tokens[v]) {
			return true // what was not said
		}
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
