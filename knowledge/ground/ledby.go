package ground

import (
	"slices"
	"strings"
)

// spokenBefore tells whether the part of the sentence before the piece, which cites another fact, says already who speaks in a fact: "Holm raised
// the fee [f1] and said it was fair [f2]", "The Herald reported that Vardal would pay [f1], with half of it due in May [f2]".
func (r *reading) spokenBefore(f int, source []int) bool {
	if r.led == "" || len(source) == 0 {
		return false
	}
	led := r.lex.analyse("", r.led).tokens
	speaker := func(all []int) bool {
		return slices.ContainsFunc(all, func(i int) bool {
			return slices.ContainsFunc(source, func(k int) bool { return led[i].sort == named && same(&led[i], &r.own[f].tokens[k]) })
		})
	}
	if r.goesOnSaying() {
		return speaker(firstSubject(led))
	}
	return goesOnWithin(r.said.tokens) && slices.ContainsFunc(sayings(led), func(s saying) bool { return s.to == len(led) && !s.beside && speaker(s.source) })
}

// goesOnSaying tells whether a piece begins with a verb of speech whose subject stands in the part before: "and said it was fair".
func (r *reading) goesOnSaying() bool {
	said, k := r.said.tokens, 0
	for k < len(said) && (said[k].text == "and" || said[k].text == "but" || said[k].text == "also" || said[k].text == "then" || said[k].text == "later") {
		k++
	}
	return k > 0 && k < len(said) && said[k].is(speech|attributing) && said[k].is(verb) && said[k].ed
}

// goesOnWithin tells whether a piece begins as what only goes on with the clause before: "with half of it due", "of which half was due", "and that
// half was due".
func goesOnWithin(tokens []token) bool {
	switch first := tokens[0].text; first {
	case "with", "including", "of which", "which":
		return true
	case "of":
		return len(tokens) > 1 && tokens[1].text == "which"
	case "and":
		return len(tokens) > 1 && tokens[1].text == "that"
	default:
		return strings.HasPrefix(first, "of which")
	}
}

// firstSubject gives the names and nouns before the first verb of a text.
func firstSubject(tokens []token) []int {
	for v := range tokens {
		if verbal(tokens, v) || tokens[v].is(linking) {
			return before(tokens, v)
		}
	}
	return nil
}
