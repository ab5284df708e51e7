package ground

import (
	"regexp"
	"slices"
	"strings"
)

// joints are where a sentence may fall into clauses that stand alone.
var joints = regexp.MustCompile(`;\s+|,?\s+(?:and|but|while|whereas)\s+|,\s+(?:so\s+)?`)

// Clauses cuts a sentence where the parts stand alone: each says by itself who does what, with no "it" or "he" that another
// part explains. A sentence that has no such parts comes back whole.
func (j *Judge) Clauses(sentence string) []string {
	var all []string
	start := 0
	for _, at := range joints.FindAllStringIndex(sentence, -1) {
		left, right := sentence[start:at[0]], sentence[at[1]:]
		if j.alone(left) && j.alone(upToJoint(right)) {
			all = append(all, strings.TrimSpace(left))
			start = at[1]
		}
	}
	return append(all, strings.TrimSpace(sentence[start:]))
}

// upToJoint gives a text up to where another clause begins.
func upToJoint(s string) string {
	if at := joints.FindStringIndex(s); at != nil {
		return s[:at[0]]
	}
	return s
}

// alone tells whether a clause has a subject that is named and a verb of its own behind it, and does not end in the middle of what
// somebody says: "Li said the United States".
func (j *Judge) alone(clause string) bool {
	tokens := j.lex.analyse("", clause).tokens
	if len(tokens) < 3 || slices.Contains(pronouns, tokens[0].text) {
		return false
	}
	subject, whole := false, false
	for i := range tokens {
		t := &tokens[i]
		switch {
		case t.text == "that" || t.is(speech|attributing) && verbal(tokens, i):
			whole = false
			subject = subject && t.text != "that"
		case subject && i+1 < len(tokens) && (finite(tokens, i) || t.is(verb) && beWith(t.text)):
			whole = true
		case t.sort == word && t.is(condition|causal) && !subject:
			return false
		case t.sort == named || t.sort == word && t.content() && !t.is(adverb|negative):
			subject = true
		}
	}
	return whole
}

// beWith tells whether a phrase begins with a form of "to be": "was at".
func beWith(text string) bool {
	first, _, more := strings.Cut(text, " ")
	return more && slices.Contains([]string{"is", "are", "was", "were"}, first)
}

// finite tells whether the token at i is surely a verb that makes a sentence. A word in s may be a noun: "tariffs on".
func finite(tokens []token, i int) bool {
	t := &tokens[i]
	switch {
	case t.sort != word || t.ing || t.text == "being":
		return false
	case t.is(linking | certain):
		return true
	case t.is(verb) && i > 0 && tokens[i-1].sort == named && !tokens[i-1].poss && strings.HasSuffix(t.text, "s") && tokens[i+1].sort == number:
		return true // "the US charges 30 percent"
	case !verbal(tokens, i):
		return false
	}
	return t.ed || strings.HasSuffix(t.text, "s") && tokens[i+1].content()
}

var pronouns = strings.Fields("it he she they this that these those who which what its his her their both to")
