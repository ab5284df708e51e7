package ground

import "strings"

// rewording gives the first word of a piece that is not the facts' own: they have it in other words only, or it may stand without saying
// anything. Small words, negations, modals and words of speech have rules of their own. It is empty where all are their own.
func (r *reading) rewording() string {
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		switch {
		case !t.content(), t.sort == number, t.sort == dated, t.is(linking | negative | weak | planned | certain | temporal | adverb | condition):
		case t.is(speech|attributing) && r.any(speech|attributing), r.lex.joining(t):
		case r.ownWord(i):
		case len(r.found[i]) == 0 && t.is(harmless|light) && !r.mayDo(i):
		default:
			return t.text
		}
	}
	return ""
}

// joining tells whether a phrase is made of nothing but words that join others: "that was".
func (l *lexicon) joining(t *token) bool {
	for _, p := range t.parts {
		if e := l.words[p]; e == nil || !e.is(function|linking) {
			return false
		}
	}
	return len(t.parts) > 0
}

// mayDo tells whether a word that states nothing by itself stands as a verb, or for somebody who does something.
func (r *reading) mayDo(i int) bool {
	t := &r.said.tokens[i]
	return t.ed || t.ing || t.is(verb|bare|support) || strings.HasSuffix(t.text, "s") && i > 0 && r.said.tokens[i-1].sort == named
}

// ownWord tells whether the facts have a word itself: in any form, or as a part of a phrase or name.
func (r *reading) ownWord(i int) bool {
	t := &r.said.tokens[i]
	if len(r.byOffice(i)) > 0 {
		return true // what the base says that somebody is
	}
	for _, p := range r.found[i] {
		n := &r.own[p.fact].tokens[p.token]
		if t.sort == named && n.sort == named || r.exactly(i, p) {
			return true
		}
		for _, a := range stemsOf(t) {
			for _, b := range stemsOf(n) {
				if oneRoot(a, b) {
					return true
				}
			}
		}
	}
	return false
}

// oneRoot tells whether two stems are forms of one word: suspens and suspend.
func oneRoot(a, b string) bool {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return a == b || n >= 4 && n >= max(len(a), len(b))-3
}
