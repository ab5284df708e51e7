package ground

import "strings"

// Present tells whether a claim says how things are, rather than what was or happened: its first verb is in the present, or
// it says "still" or "now", and no date in it says when that was.
func (j *Judge) Present(claim string) bool {
	tokens := j.lex.analyse("", claim).tokens
	for i := range tokens {
		if tokens[i].sort == dated && tokens[i].d.year > 0 && i > 0 && dating(tokens, i) {
			return false
		}
	}
	for i := range tokens {
		t := &tokens[i]
		if t.is(nowadays) {
			return true
		}
		if now, is := tense(tokens, i); is {
			return now
		}
	}
	return false
}

// dating tells whether a date says when something was: "in May", but not "is 17 September" or "until 2027".
func dating(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-2); k-- {
		switch last := tokens[k].text[strings.LastIndexByte(tokens[k].text, ' ')+1:]; last {
		case "in", "on", "of", "at", "during", "by":
			return true
		case "since", "until", "till", "to", "from", "is", "are", "through", "before":
			return false
		}
	}
	return tokens[i].before == comma || i == 0
}

// tense tells whether the token at i is a verb that has a subject, and whether it is in the present.
func tense(tokens []token, i int) (now, is bool) {
	t := &tokens[i]
	first, _, _ := strings.Cut(t.text, " ") // "are at" is one
	switch first {
	case "is", "are", "am", "has", "have", "does", "do", "can", "must", "may", "stand", "stands", "remain", "remains":
		return true, true
	case "was", "were", "had", "did", "would", "could", "might", "will", "shall":
		return false, true
	}
	if i == 0 || i+1 == len(tokens) || t.is(linking) || !finite(tokens, i) {
		return false, false
	}
	return !t.ed, true
}
