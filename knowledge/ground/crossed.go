package ground

import (
	"slices"
	"strings"
)

// objectApart: what a verb of one sentence of a fact is done to is nothing that only another sentence of it has, with a verb of its own:
// "revoked the ban; the order was left in place" does not say that the order was revoked.
func (r *reading) objectApart() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || said[v].is(speech|harmless|light|support) || len(r.found[v]) == 0 || r.loose[v] {
			continue
		}
		n := doneTo(said, v)
		if n < 0 || len(r.found[n]) == 0 || r.loose[n] || said[n].is(harmless|light|adverb|temporal) || timeUnit(lastStem(&said[n])) || strings.Contains(said[n].text, "thereafter") || !slices.ContainsFunc(r.found[v], func(p at) bool { return r.exactly(v, p) || same(&said[v], &r.own[p.fact].tokens[p.token]) }) {
			continue
		}
		if f, bad := r.apartFrom(v, n); bad {
			return against(Binding, said[v].text+" "+said[n].text, r.own[f].id), true
		}
	}
	return Verdict{}, false
}

// objectNamed: who stands as the object of a verb of a fact is not another one whom it names elsewhere: "accused Holm of buying it for Brekke".
func (r *reading) objectNamed() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		n := namedObject(said, v)
		if n < 0 || said[v].is(speech) || len(r.found[n]) == 0 || r.lex.country(&said[n]) {
			continue
		}
		by, bad := r.everyPlace(r.found[v], func(p at) bool {
			k := namedObject(r.own[p.fact].tokens, p.token)
			return r.exactly(v, p) && k >= 0 && !r.inListAt(n, p.fact, k) && r.uses(at{p.fact, k})
		})
		if bad {
			return against(Role, said[v].text+" "+said[n].text, by), true
		}
	}
	return Verdict{}, false
}

// namedObject gives the name right behind a verb in the active; -1 where none stands there.
func namedObject(tokens []token, v int) int {
	k := v + 1
	if !verbal(tokens, v) || k >= len(tokens) || passive(tokens, v) {
		return -1
	}
	if tokens[k].text == "the" && k+1 < len(tokens) {
		k++
	}
	if t := &tokens[k]; t.sort == named && t.before == joined && !t.poss && !(k+1 < len(tokens) && tokens[k+1].before == joined && tokens[k+1].sort == word && tokens[k+1].content() && !tokens[k+1].is(verb)) {
		return k
	}
	return -1
}

// pronounOfOther: "his" and "he" speak of who was named in the sentence before: where that is somebody whom the facts of this one don't name, they
// are about another one.
func (r *reading) pronounOfOther() (Verdict, bool) {
	said := r.said.tokens
	for i := 0; i < min(len(said), 4); i++ {
		switch said[i].text {
		case "he", "she", "his", "her", "him":
		default:
			if said[i].sort == named && !r.lex.country(&said[i]) {
				return Verdict{}, false
			}
			continue
		}
		who := r.firstNamed()
		if who == nil || len(r.find(who, r.own)) > 0 || len(r.find(who, r.near)) == 0 {
			return Verdict{}, false
		}
		return missing(Role, said[i].text), true
	}
	return Verdict{}, false
}

// ownerActs: what belongs to somebody does not make him do what it does: "Vardal's office led the talks" is no "Vardal led the talks".
func (r *reading) ownerActs() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || said[v].is(speech|attributing|linking|starting|ending) || len(r.found[v]) == 0 || r.loose[v] || passive(said, v) {
			continue
		}
		s := doerBefore(said, v)
		if s < 0 || said[s].poss || len(r.found[s]) == 0 {
			continue
		}
		if by, bad := r.everyPlace(r.found[v], func(p at) bool { return r.exactly(v, p) && r.onlyOwner(s, p) }); bad {
			return against(Role, said[s].text+" "+said[v].text, by), true
		}
	}
	return Verdict{}, false
}

// doerBefore gives the name or noun right before a verb, but for "also", "have" and the like; -1 where something else stands there.
func doerBefore(tokens []token, v int) int {
	s := v - 1
	for s > 0 && (tokens[s].is(adverb) || tokens[s].text == "also" || tokens[s].stem == "have") {
		s--
	}
	if s < 0 || tokens[s].sort != named && !tokens[s].content() {
		return -1
	}
	return s
}

// onlyOwner tells whether a verb of a fact has before it a noun that the piece does not say, and the one at s of the piece as its owner. Countries
// stand for what belongs to them.
func (r *reading) onlyOwner(s int, p at) bool {
	tokens := r.own[p.fact].tokens
	h := doerBefore(tokens, p.token)
	if h < 1 || tokens[h].sort != word || tokens[h].is(light|harmless|speech) || r.uses(at{p.fact, h}) || r.spoken(&tokens[h]) {
		return false
	}
	o := h - 1
	for o > 0 && !tokens[o].poss && tokens[o].sort == word && tokens[o].content() && tokens[o+1].before == joined {
		o--
	}
	return tokens[o].poss && same(&r.said.tokens[s], &tokens[o]) && !r.lex.country(&tokens[o])
}

// headOf gives the noun that a phrase is of which a noun ends: "framework" for "deal" in "a framework for a deal".
func headOf(tokens []token, n int) int {
	for k := n - 1; k > 0 && tokens[k+1].before == joined; k-- {
		t := &tokens[k]
		switch {
		case t.text == "for" || t.text == "of" || t.text == "on" || t.text == "about":
			if h := &tokens[k-1]; h.sort == word && h.content() && t.before == joined && !verbal(tokens, k-1) {
				n = k - 1
			}
		case t.is(preposed|linking|speech|negative) || verbal(tokens, k) || t.text == "that" || t.text == "and":
			return n
		}
	}
	return n
}
