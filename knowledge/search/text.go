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

// spokenSign gives the word for a sign that people speak as one.
func spokenSign(r rune) string {
	switch r {
	case '%':
		return "percent"
	case '$':
		return "dollar"
	case '€':
		return "euro"
	case '&':
		return "and"
	}
	return ""
}

// country is the one word for the United States: "us" alone may be the pronoun.
const country = "usa"

// words splits a text into words: in lower case, without possessive. A number is kept whole ("19.9"), "14bn" gives two,
// Chinese stays in runs.
func words(s string) []string {
	s = unfolded(fold(s))
	all := make([]string, 0, len(s)/5+1)
	for s != "" {
		r, size := utf8.DecodeRuneInString(s)
		n := runLength(s, classOf(r))
		if spoken := spokenSign(r); spoken != "" {
			all = append(all, spoken)
			n = size
		} else if n == 0 {
			n = size
		} else {
			all = append(all, wordOf(s[:n], all))
		}
		s = s[n:]
	}
	return all
}

// unfolded writes numbers and the short names of the United States in one way. The patterns are slow, and few texts need them.
func unfolded(s string) string {
	if strings.Contains(s, "u.") || strings.Contains(s, "U.") {
		s = dottedUS.ReplaceAllString(s, " "+country+" ")
	}
	if strings.Contains(s, "US") {
		s = capitalUS.ReplaceAllString(s, " "+country+" ")
	}
	if groupsDigits(s) {
		s = thousands.ReplaceAllStringFunc(s, func(n string) string { return strings.ReplaceAll(n, ",", "") })
	}
	return s
}

// groupsDigits tells whether a comma stands between two digits.
func groupsDigits(s string) bool {
	for i := 1; i+1 < len(s); i++ {
		if s[i] == ',' && isNumber(s[i-1:]) && isNumber(s[i+1:]) {
			return true
		}
	}
	return false
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
	joint := byte(0)
	switch c {
	case letter:
		joint = '\''
	case digit:
		joint = '.'
	}
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

func wordOf(written string, before []string) string {
	text := strings.TrimSuffix(strings.ToLower(written), "'s")
	if text == "us" && namesCountry(before) {
		text = country
	}
	if british, known := spellings()[text]; known {
		text = british
	}
	return strings.ReplaceAll(text, "'", "")
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
func namesCountry(before []string) bool {
	if len(before) == 0 {
		return true
	}
	switch before[len(before)-1] {
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
