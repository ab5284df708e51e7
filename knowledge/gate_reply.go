package knowledge

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	// replied is a yes or no before the statement, and retorted one that repeats the question's verb: "It did not: …".
	replied = regexp.MustCompile(`(?i)^\W*(?:yes|no|yeah|yep|nope|indeed|correct|right|sure|exactly|certainly|definitely|absolutely|` +
		`of course)\s*[,.:;!\x{2013}\x{2014}]\s*`)
	retorted = regexp.MustCompile(`(?i)^\W*(?:it|they|he|she|that|this|there) (?:is|are|was|were|does|do|did|has|have|had|will|would|can|could)(?: not|` +
		`n['\x{2019}]t)?\s*[:;]\s*`)
)

// withoutReplies takes off each sentence the yes or no before what it states. Which way a question was put is more than the gate knows,
// and what is stated needs no reply: where the facts settle the question, the answer begins with their word, not with the model's.
// A sentence that is nothing but a reply is left out.
func withoutReplies(sentences []Sentence) []Sentence {
	var all []Sentence
	for _, s := range sentences {
		states := s
		for _, reply := range []*regexp.Regexp{replied, retorted} {
			states.Text = begun(states.Text, reply.FindString(states.Text))
		}
		if states.Text != "" || s.Text == "" {
			all = append(all, states)
		}
	}
	return all
}

// begun gives a text without its beginning, with a capital in front. "No. 10" begins with no reply.
func begun(text, beginning string) string {
	rest := strings.TrimSpace(text[len(beginning):])
	first, size := utf8.DecodeRuneInString(rest)
	if beginning == "" || unicode.IsDigit(first) && strings.HasSuffix(strings.TrimSpace(beginning), ".") {
		return text
	}
	if size == 0 || !unicode.IsLower(first) {
		return rest
	}
	return string(unicode.ToUpper(first)) + rest[size:]
}
