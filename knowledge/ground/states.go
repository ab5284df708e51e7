package ground

import "slices"

// States tells whether a text has a verb behind its first word, so that it may be a statement: "30 percent" and "Cut the tariff" are
// none, and a reader would complete them from the question.
func (j *Judge) States(text string) bool {
	tokens := j.lex.analyse("", text).tokens
	for k := range tokens {
		if len(tokens[k].parts) > 1 && tokens[k].is(verb) || k > 0 && j.lex.mayState(tokens, k) {
			return true
		}
	}
	return false
}

// mayState tells whether the word at k may be the verb of a statement: more words are than where it matters which one it is.
func (l *lexicon) mayState(tokens []token, k int) bool {
	t, last := &tokens[k], k+1 == len(tokens) || tokens[k+1].before >= comma
	switch {
	case t.sort != word || article(&tokens[k-1]):
		return false
	case t.is(linking | weak | certain), t.ed, slices.Contains(sameInPast, t.text), verbal(tokens, k):
		return true
	}
	return !last && t.is(verb|bare) && !t.is(noun) && !t.ing
}
