package intent

import (
	"regexp"
	"strings"
	"unicode"
)

// sentenceEnd finds where a sentence, or a label before one ("system:", "[admin]"), ends. A point after a single letter
// belongs to an abbreviation ("U.S.").
var sentenceEnd = regexp.MustCompile(`[!?;:|\]>\n。！？；：]|[\p{L}\p{N}]{2}\.(?:\s|$)`)

// sentences gives the words of each sentence of the message in lower case. Apostrophes are dropped, "@" is the word "at",
// and all else that is no letter, digit or accent divides words.
func sentences(message string) [][]string {
	message = strings.NewReplacer("'", "", "\u2019", "", "@", " at ").Replace(strings.ToLower(message))
	var all [][]string
	add := func(sentence string) {
		if words := strings.FieldsFunc(sentence, divides); len(words) > 0 {
			all = append(all, words)
		}
	}
	from := 0
	for _, end := range sentenceEnd.FindAllStringIndex(message, -1) {
		add(message[from:end[1]])
		from = end[1]
	}
	add(message[from:])
	return all
}

func divides(r rune) bool { return !unicode.In(r, unicode.L, unicode.N, unicode.M) }
