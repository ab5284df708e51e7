package ledger

import (
	"strings"
	"unicode"

	"github.com/kljensen/snowball/english"
)

// enoughAlike is the share of words that two questions have in common when they count as one: words in both, of words in
// either. Chosen by hand: "when is the tiktok deadline" and "tiktok deadline when" are alike, "… truce deadline" is not.
const enoughAlike = 0.6

// alikeWords tells whether most words of the two questions agree, but for their endings and the small words of English.
func alikeWords(a, b string) bool {
	x, y := wordsOf(a), wordsOf(b)
	both := 0
	for word := range x {
		if y[word] {
			both++
		}
	}
	either := len(x) + len(y) - both
	if either == 0 {
		return strings.TrimSpace(a) == strings.TrimSpace(b)
	}
	return float64(both)/float64(either) >= enoughAlike
}

// wordsOf gives the stems of the words that carry meaning. Scripts without spaces count by character.
func wordsOf(s string) map[string]bool {
	words := map[string]bool{}
	fields := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
	for _, field := range fields {
		switch {
		case strings.ContainsFunc(field, spaceless):
			for _, r := range field {
				words[string(r)] = true
			}
		case !english.IsStopWord(field):
			words[english.Stem(field, false)] = true
		}
	}
	return words
}

func spaceless(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai)
}
