package ground

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// Present tells whether a claim says how things are, rather than what was or happened: its first verb is in the present, or
// it says "still" or "now", and no date in it says when that was.
func (j *Judge) Present(claim string) bool {
	tokens := j.lex.Analyse("", claim).Tokens
	for i := range tokens {
		if tokens[i].Sort == en.Dated && tokens[i].Date.Year > 0 && i > 0 && dating(tokens, i) {
			return false
		}
	}
	for i := range tokens {
		t := &tokens[i]
		if t.Is(en.Nowadays) {
			return true
		}
		if now, is := tense(tokens, i); is {
			return now
		}
		if j.lasts(tokens, i) {
			return true
		}
	}
	return false
}

// lasts tells whether the word at i is a verb in the present for what goes on, of somebody who stands before it: "Norway charges fees", but not
// "Norway signs the deal", which is how headlines tell what happened, and not "the charges against Norway".
func (j *Judge) lasts(tokens []en.Token, i int) bool {
	t := &tokens[i]
	if i == 0 || i+1 == len(tokens) || !strings.HasSuffix(t.Text, "s") || !slices.Contains(j.lex.Lists["lasting"], t.Stem) {
		return false
	}
	next, who := &tokens[i+1], &tokens[i-1]
	return who.Sort == en.Named && !who.Poss && next.Before == en.Joined && !next.Is(en.Preposed) && (next.Content() || en.Article(next))
}

// dating tells whether a date says when something was: "in May", but not "is 17 September" or "until 2027".
func dating(tokens []en.Token, i int) bool {
	for k := i - 1; k >= max(0, i-2); k-- {
		switch last := tokens[k].Text[strings.LastIndexByte(tokens[k].Text, ' ')+1:]; last {
		case "in", "on", "of", "at", "during", "by":
			return true
		case "since", "until", "till", "to", "from", "is", "are", "through", "before":
			return false
		}
	}
	return tokens[i].Before == en.Comma || i == 0
}

// tense tells whether the token at i is a verb that has a subject, and whether it is in the present.
func tense(tokens []en.Token, i int) (now, is bool) {
	t := &tokens[i]
	first, _, _ := strings.Cut(t.Text, " ") // "are at" is one
	switch first {
	case "is", "are", "am", "has", "have", "does", "do", "can", "must", "may", "stand", "stands", "remain", "remains":
		return true, true
	case "was", "were", "had", "did", "would", "could", "might", "will", "shall":
		return false, true
	}
	if i == 0 || i+1 == len(tokens) || t.Is(en.Linking) || !grammar.Finite(tokens, i) || introduced(tokens, i) {
		return false, false
	}
	return !t.Ed, true
}

// introduced tells whether a preposition stands before the name in front of token i, which then is no subject: "after the Oslo talks tolls fell".
func introduced(tokens []en.Token, i int) bool {
	k := i - 1
	for k > 0 && (tokens[k].Sort == en.Named || en.Article(&tokens[k])) && tokens[k+1].Before == en.Joined {
		k--
	}
	return k < i-1 && tokens[k].Is(en.Preposed)
}

// States tells whether a text has a verb behind its first word, so that it may be a statement: "30 percent" and "Cut the tariff" are
// none, and a reader would complete them from the question.
func (j *Judge) States(text string) bool {
	tokens := j.lex.Analyse("", text).Tokens
	for k := range tokens {
		if len(tokens[k].Parts) > 1 && tokens[k].Is(en.Verb) || k > 0 && j.lex.MayState(tokens, k) {
			return true
		}
	}
	return false
}
