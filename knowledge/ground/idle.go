package ground

import (
	"slices"
	"strings"
)

// supplanted: a verb that adds nothing by itself does not stand in place of one that a fact has and the piece does not use: "issued
// bonds" for "repurchased bonds".
func (r *reading) supplanted() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if said[v].sort != word || !verbal(said, v) || len(said[v].parts) > 0 || !slices.Contains(r.lex.lists["gaining"], said[v].stem) {
			continue
		}
		n := r.thingGot(v)
		if n < 0 || said[n].is(light) || slices.ContainsFunc(r.found[v], func(p at) bool { return !slices.Contains(r.found[n], p) }) {
			continue
		}
		if !slices.ContainsFunc(r.positionsOf(n), func(p at) bool { return !r.hasIdleVerb(p) }) {
			return missing(Binding, said[v].text+" "+said[n].text), true
		}
	}
	return Verdict{}, false
}

// empty are the classes of verbs that state nothing of their own.
const empty = support | harmless | light | linking | speech

// hasIdleVerb tells whether a noun of a fact is the object of a verb that states something and that the piece does not use.
func (r *reading) hasIdleVerb(p at) bool {
	tokens := r.own[p.fact].tokens
	g := ownerVerb(tokens, p.token)
	for k := p.token - 1; g < 0 && k > max(0, p.token-4) && tokens[k+1].before == joined && !tokens[k].is(preposed); k-- {
		if tokens[k].ed && tokens[k].sort == word && !tokens[k].is(verb) && k > 0 && tokens[k-1].content() {
			g = k // a verb that no table has
		}
	}
	if g < 0 && p.token >= 2 && tokens[p.token].sort == word {
		for k := p.token - 1; k > max(0, p.token-5) && tokens[k].before == joined; k-- {
			if tokens[k].text == "against" {
				g = k - 1
			}
		}
	}
	if g >= 0 && slices.Contains(r.lex.lists["giving"], tokens[g].stem) {
		return false // who was granted a licence received it
	}
	return g >= 0 && !tokens[g].is(empty) && !r.uses(at{p.fact, g}) && (tokens[g].ed || verbal(tokens, g))
}

// spent: a verb is not carried by a word of another kind that a further word of the piece has taken already: "ruled" by the "judges"
// that the piece names too.
func (r *reading) spent() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		t := &said[i]
		acting := verbal(said, i) || t.is(verb) && strings.HasSuffix(t.text, "s") && i > 0 && said[i-1].sort == named && !nounOfName(said, i)
		if !acting || t.is(empty|adverb|planned|weak|obliging|starting|ending|temporal) || len(t.parts) > 0 || len(r.found[i]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool {
			return r.exactly(i, p) || acts(r.own[p.fact].tokens, p.token) || !r.takenByOther(i, p)
		}) && !(t.ed && i+1 < len(said) && said[i+1].is(verb|linking)) {
			return missing(UnknownWord, t.text), true
		}
	}
	return Verdict{}, false
}

// nounOfName tells whether a plural at the end of a part stands with the name before it behind a preposition: "in Norwegian hands".
func nounOfName(tokens []token, i int) bool {
	return i > 1 && tokens[i].before == joined && tokens[i-2].text != "of" && ofPlace(tokens[i-2].text) && endsNoun(tokens, i)
}

// acts tells whether a word of a fact does what a verb does, or says which way something goes.
func acts(tokens []token, k int) bool {
	t := &tokens[k]
	return verbal(tokens, k) || t.is(adverb) || t.is(verb) && k > 0 && tokens[k-1].is(adverb|light) || !t.content() && t.text != "for" || t.text == "below" ||
		t.text == "above"
}

// takenByOther tells whether another word of the piece is the very word of a fact.
func (r *reading) takenByOther(i int, p at) bool {
	for k := range r.said.tokens {
		if k != i && slices.Contains(r.found[k], p) && (r.exactly(k, p) || r.said.tokens[k].text == r.own[p.fact].tokens[p.token].text) {
			return true
		}
	}
	return false
}
