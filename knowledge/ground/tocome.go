package ground

import (
	"slices"
	"strings"
)

// These functions tell of what a fact names by a noun that it is still to come.

// toCome tells whether a noun is what a modal behind it, the first verb of its clause, speaks of: "the sale would go to Holm", "the closing is
// scheduled for May", "a share of 20% is what Holm would keep".
func toCome(tokens []token, i int) bool {
	if verbal(tokens, i) && !tokens[i].ing || tokens[i].ed {
		return false
	}
	for k := i + 1; k < len(tokens) && tokens[k].before < strong; k++ {
		switch t := &tokens[k]; {
		case t.is(planned) && (verbal(tokens, k) || auxiliaryModal(t)) && !describes(tokens, k):
			return t.text == "would" || slices.Contains(dueWords, t.text) && tokens[k-1].stem == "be"
		case t.is(linking):
			if k+1 < len(tokens) && (slices.Contains(dueWords, tokens[k+1].text) || tokens[k+1].text == "what" || aims(tokens, k)) {
				continue
			}
			return false
		case t.text == "what":
			continue
		case verbal(tokens, k) && !(t.ed && k+1 < len(tokens) && tokens[k+1].before == joined && tokens[k+1].content()):
			return false
		}
		if aims(tokens, k-1) {
			return true
		}
	}
	return false
}

// dueWords say with "be" that something is still to come.
var dueWords = []string{"scheduled", "planned", "due", "expected"}

// aims tells whether behind the verb at k stands "the purpose of" or "the aim of".
func aims(tokens []token, k int) bool {
	return k+3 < len(tokens) && tokens[k].is(linking) && tokens[k+1].text == "the" && slices.Contains([]string{"purpose", "aim", "goal", "object"}, tokens[k+2].text) &&
		tokens[k+3].text == "of"
}

// toBeDone tells whether a participle stands with "to be" behind a noun: "the cases to be closed".
func toBeDone(tokens []token, i int) bool {
	if i < 3 || !tokens[i].ed || tokens[i-1].text != "be" || tokens[i-2].text != "to" {
		return false
	}
	n := &tokens[i-3]
	return n.sort == word && n.content() && !n.ed && !verbal(tokens, i-3) && !n.is(speech|attributing|weak|planned|linking)
}

// listedToCome tells whether a word in "ing" stands behind a colon among what the part before it says would be done: "two jobs would fall to Holm:
// building it and running it".
func listedToCome(tokens []token, i int) bool {
	if !tokens[i].ing || !listsAct(tokens, i) {
		return false
	}
	for n, c := range sentencesIn(tokens) {
		if n > 0 && i >= c[0] && i < c[1] && tokens[c[0]].ing {
			return slices.ContainsFunc(tokens[:c[0]], func(t token) bool { return t.text == "would" })
		}
	}
	return false
}

// talkedOver: what the facts only say was discussed has not been agreed or set up.
func (r *reading) talkedOver() (Verdict, bool) {
	said := r.said.tokens
	if r.factsSettle() || !slices.ContainsFunc(r.own, func(f text) bool { return talksOver(f.tokens) }) {
		return Verdict{}, false
	}
	for i := range said {
		if t := &said[i]; slices.Contains(r.lex.lists["settled"], stemsOf(t)[0]) || t.text == "set up" {
			if (t.ed || t.text == "set up") && verbal(said, i) && !governed(said, i, negative|planned|weak|condition|denying, scope) {
				return against(Modality, said[i].text, r.own[0].id), true
			}
		}
	}
	return Verdict{}, false
}

// factsSettle tells whether a fact has any word by which something is agreed or set up.
func (r *reading) factsSettle() bool {
	return slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(t token) bool {
			return t.sort == word && !t.is(attributing) && (slices.Contains(r.lex.lists["settled"], stemsOf(&t)[0]) || t.text == "set up")
		})
	})
}

// talksOver tells whether a text says that something was discussed: "discussed it", "talked it over", "was under discussion".
func talksOver(tokens []token) bool {
	for k := range tokens {
		if s := stemsOf(&tokens[k])[0]; s == "discuss" || s == "talk" && k+1 < len(tokens) && tokens[k+1].text == "over" || strings.HasPrefix(tokens[k].text, "talked over") {
			return true
		}
	}
	return false
}
