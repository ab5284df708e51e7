package ground

import (
	"regexp"
	"slices"
	"strings"
)

// joints are where a sentence may fall into clauses that stand alone.
var joints = regexp.MustCompile(`;\s+|,?\s+(?:and|but|while|whereas)\s+|,\s+so\s+`)

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

func upToJoint(s string) string {
	if at := joints.FindStringIndex(s); at != nil {
		return s[:at[0]]
	}
	return s
}

// alone tells whether a clause has a subject that is named and a verb of its own behind it.
func (j *Judge) alone(clause string) bool {
	tokens := j.lex.analyse("", clause).tokens
	if len(tokens) < 3 || slices.Contains(pronouns, tokens[0].text) {
		return false
	}
	subject := false
	for i := range tokens {
		t := &tokens[i]
		switch {
		case subject && i > 0 && (t.is(linking) && t.text != "being" || verbal(tokens, i) && !t.ing || t.is(planned|weak|certain|obliging) && t.sort == word):
			return i+1 < len(tokens)
		case t.sort == word && t.is(condition|causal|speech) && !subject:
			return false
		case t.sort == named || t.sort == word && t.content() && !t.is(adverb|negative):
			subject = true
		}
	}
	return false
}

var pronouns = strings.Fields("it he she they this that these those who which what its his her their both to")
