package search

import (
	_ "embed"
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// word is one word of a text: as it is compared, and how it was written.
type word struct {
	text    string // lower case, without possessive
	capital bool   // written with a capital letter
}

// fold brings a text to one form: compatibility characters unfolded, straight quotes, no invisible characters.
func fold(s string) string {
	if printable(s) {
		return strings.ReplaceAll(s, "`", "'")
	}
	s = norm.NFKC.String(s)
	return strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune("\u2018\u2019\u02bc\u0060\u00b4", r):
			return '\''
		case unicode.Is(unicode.Pd, r): // all dashes
			return '-'
		case unicode.Is(unicode.Cf, r) || r == utf8.RuneError: // zero-width, direction marks, broken bytes
			return -1
		case unicode.IsControl(r):
			return ' '
		}
		return r
	}, s)
}

// printable tells whether a text has printable ASCII characters only.
func printable(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

var (
	dottedUS  = regexp.MustCompile(`\b[Uu]\.\s?[Ss]\.?(\s?[Aa]\b\.?)?`)
	capitalUS = regexp.MustCompile(`\bUSA?\b`)
	thousands = regexp.MustCompile(`\d(,\d{3})+(\b|[A-Za-z])`)
)

// symbols are signs that people speak as words.
var symbols = map[string]string{"%": "percent", "$": "dollar", "€": "euro", "&": "and"}

// country is the one word for the United States: "us" alone may be the pronoun.
const country = "usa"

// words splits a text into words. A number is kept whole ("19.9"), "14bn" gives two, Chinese stays in runs.
func words(s string) []word {
	s = fold(s)
	if strings.ContainsAny(s, "Uu") { // the patterns are slow, and few texts need them
		if strings.Contains(s, ".") {
			s = dottedUS.ReplaceAllString(s, " "+country+" ")
		}
		if strings.Contains(s, "US") {
			s = capitalUS.ReplaceAllString(s, " "+country+" ")
		}
	}
	if strings.Contains(s, ",") {
		s = thousands.ReplaceAllStringFunc(s, func(n string) string { return strings.ReplaceAll(n, ",", "") })
	}
	var all []word
	for s != "" {
		r, size := utf8.DecodeRuneInString(s)
		n := runLength(s, classOf(r))
		switch spoken := symbols[s[:size]]; {
		case spoken != "":
			all = append(all, word{text: spoken})
			n = size
		case n == 0:
			n = size
		default:
			all = append(all, wordOf(s[:n], all))
		}
		s = s[n:]
	}
	return all
}

// class is a kind of character that runs together in words.
type class int

const (
	between class = iota
	letter
	digit
	han
)

func classOf(r rune) class {
	switch {
	case r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z':
		return letter
	case r >= '0' && r <= '9':
		return digit
	case r < utf8.RuneSelf:
		return between
	case unicode.Is(unicode.Han, r):
		return han
	case unicode.IsLetter(r) || unicode.Is(unicode.M, r):
		return letter
	default:
		return between
	}
}

// runLength gives the bytes of the run of one class at the start of s. An apostrophe stays inside a word, a point inside a
// number.
func runLength(s string, c class) int {
	if c == between {
		return 0
	}
	joint := map[class]byte{letter: '\'', digit: '.'}[c]
	at := 0
	for at < len(s) {
		r, size := utf8.DecodeRuneInString(s[at:])
		if classOf(r) != c {
			if joint == 0 || s[at] != joint || at+1 >= len(s) {
				break
			}
			if next, _ := utf8.DecodeRuneInString(s[at+1:]); classOf(next) != c {
				break
			}
		}
		at += size
	}
	return at
}

func wordOf(written string, before []word) word {
	first, _ := utf8.DecodeRuneInString(written)
	text := strings.TrimSuffix(strings.ToLower(written), "'s")
	if text == "us" && namesCountry(before) {
		text = country
	}
	if british, known := spellings()[text]; known {
		text = british
	}
	return word{text: strings.ReplaceAll(text, "'", ""), capital: unicode.IsUpper(first)}
}

//go:embed tables/spellings.tsv
var spellingTable string

// spellings gives the British form of words that Americans spell differently, so that both are the same word here.
var spellings = sync.OnceValue(func() map[string]string {
	forms := map[string]string{}
	for line := range strings.Lines(spellingTable) {
		american, british, _ := strings.Cut(strings.TrimSpace(line), "\t")
		forms[american] = british
	}
	return forms
})

// namesCountry tells whether a lower-case "us" after these words is the country: not after "tell us" and the like.
func namesCountry(before []word) bool {
	if len(before) == 0 {
		return true
	}
	switch before[len(before)-1].text {
	case "tell", "give", "gives", "let", "lets", "show", "help", "all", "most", "both", "remind", "explain":
		return false
	}
	return true
}

func isNumber(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

func numbersIn(ws []string) []string {
	var all []string
	for _, w := range ws {
		if isNumber(w) {
			all = append(all, w)
		}
	}
	return all
}

func isHan(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.Han, r)
}
