package ground

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
)

// Past gives the past form of a verb that stands in its base form. It tells whether the word is known as one.
func (j *Judge) Past(word string) (string, bool) {
	if word == "" {
		return "", false
	}
	e := j.lex.Words[j.lex.Stem(word)]
	base, irregular := j.lex.Irregular[word]
	known := e != nil && e.Class&en.Verb != 0 && !inflected(word) && !en.NounEnding(word) && (!irregular || base == word)
	past := ""
	for form, base := range j.lex.Irregular {
		if base == word && !strings.HasSuffix(form, "s") && !strings.HasSuffix(form, "ing") && (past == "" || older(form, past)) {
			past = form
		}
	}
	if past != "" {
		return past, known
	}
	return regularPast(word), known
}

// older tells whether of two irregular forms the first is the past rather than the participle: took, not taken; rang, not rung.
func older(a, b string) bool {
	if participle := endsInN(a); participle != endsInN(b) {
		return !participle
	}
	return a < b
}

// endsInN tells whether a form ends as many participles do: "taken", "gone".
func endsInN(form string) bool { return strings.HasSuffix(form, "n") || strings.HasSuffix(form, "ne") }

// Opposes tells whether a word of a text, in any of its meanings, is the opposite of one of a fact that doesn't have the word
// itself. What the judge finds such a word to mean may be wrong.
func (j *Judge) Opposes(said, fact string) bool {
	r := reading.Reading{Lex: j.lex}
	theirs := j.lex.Analyse("", fact).Tokens
	return slices.ContainsFunc(j.lex.Analyse("", said).Tokens, func(t en.Token) bool {
		if t.Sort != en.Word || slices.ContainsFunc(theirs, func(o en.Token) bool { return o.Stem == t.Stem }) {
			return false
		}
		return slices.ContainsFunc(theirs, func(o en.Token) bool { return o.Sort == en.Word && r.Opposed(&t, &o) })
	})
}

// Participle tells whether a word has the form of a participle.
func (j *Judge) Participle(word string) bool {
	t := j.lex.ReadWord(en.Raw{Text: word, Stem: j.lex.Stem(word)})
	return t.Ed || t.Ing
}

// Nationality tells whether a word is one for what is of a country: "Norwegian".
func (j *Judge) Nationality(word string) bool {
	tokens := j.lex.Analyse("", word).Tokens
	return len(tokens) == 1 && j.lex.Nationality(&tokens[0])
}

// inflected tells whether a word has an ending that no base form has, nearly.
func inflected(word string) bool {
	return strings.HasSuffix(word, "ed") || strings.HasSuffix(word, "ing") || strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss")
}

// regularPast adds the ending: approved, banned, denied, raised.
func regularPast(word string) string {
	n := len(word)
	vowel := func(i int) bool { return i >= 0 && strings.IndexByte("aeiou", word[i]) >= 0 }
	switch {
	case n < 3:
		return word + "ed"
	case word[n-1] == 'e':
		return word + "d"
	case word[n-1] == 'y' && !vowel(n-2):
		return word[:n-1] + "ied"
	case vowel(n-2) && !vowel(n-1) && strings.IndexByte("wxy", word[n-1]) < 0 && !strings.ContainsAny(word[:n-2], "aeiou"):
		return word + word[n-1:] + "ed" // one syllable with a short vowel
	}
	return word + "ed"
}
