package en

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// gap says what stands between a word and the one before it.
type gap uint8

const (
	Joined gap = iota // nothing or a space
	Comma
	Quoted // a quotation mark or a bracket
	Strong // semicolon, colon, dash, end of a sentence
)

// Raw is one word, number or currency sign as it is written.
type Raw struct {
	Text     string // lower case, straight apostrophes, no possessive ending
	Stem     string // the form that the tables know; analyse fills it in
	upper    bool   // it begins with a capital
	capitals bool   // all its letters are
	first    bool   // it begins a sentence, where a capital says nothing
	poss     bool   // it had 's
	hyphen   bool   // a hyphen joins it to the word before
	clipped  bool   // it was only 'd, which is "would" or "had"
	before   gap
}

// Scan cuts a text into words and numbers.
func Scan(text string) []Raw {
	all := make([]Raw, 0, len(text)/5) // words of four letters, for which it need not grow
	var before gap = Strong
	first, hyphen := true, false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			end := wordEnd(text, i)
			word := Raw{upper: unicode.IsUpper(r) || unicode.IsDigit(r) && lettered(text[end-1:]), capitals: allCapitals(text[i:end]), first: first, hyphen: hyphen, before: before}
			all = appendWord(all, text[i:end], word)
			before, first, hyphen, i = Joined, false, false, end
			continue
		}
		if len(all) > 0 && pluralOwner(text, i, r) {
			all[len(all)-1].poss = true
			i += size
			continue
		}
		if n := len(all) - 1; n > 0 && r == '.' && all[n].Text == "no" && all[n].upper && !all[n].first && Numbered(text, i) {
			all[n].Text, i = "number", i+size // "order No. 5"
			continue
		}
		if n := len(all) - 1; n >= 0 && r == '/' && all[n].Text == "w" && strings.HasPrefix(text[i:], "/ ") {
			all[n].Text, i = "with", i+size // "w/ Norway"
			continue
		}
		before, first, hyphen = between(text, i, r, before, first, len(all) > 0)
		if r == '+' && len(all) > 0 && (i+1 == len(text) || text[i+1] == ' ') && endsNumber(text[:i]) {
			all = append(all, orMore...) // "40M+ users"
		}
		if strings.ContainsRune("$€£¥%", r) {
			all = append(all, Raw{Text: string(r), before: before})
			before = Joined
		}
		i += size
	}
	return all
}

// pluralOwner tells whether the apostrophe at i stands behind a plural that owns what follows, "the yards' owner", and closes no quotation.
func pluralOwner(text string, i int, r rune) bool {
	if r != '\'' && r != '\u2019' || text[i-1] != 's' || !strings.HasPrefix(text[i+utf8.RuneLen(r):], " ") {
		return false
	}
	next, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r)+1:])
	return unicode.IsLetter(next) && !opensQuote(text[:i]) && !strings.HasPrefix(text, "'")
}

// opensQuote tells whether a single quotation mark opens in a text, behind a space or a bracket.
func opensQuote(text string) bool {
	return strings.ContainsRune(text, '\u2018') || strings.Contains(text, " '") || strings.Contains(text, "('")
}

// endsNumber tells whether a text ends in figures, with or without a letter for thousands or more behind them: "40", "$40M".
func endsNumber(text string) bool {
	text = strings.TrimRight(text, "kKmMbBnN")
	return text != "" && text[len(text)-1] >= '0' && text[len(text)-1] <= '9'
}

// orMore is what a plus behind a number means.
var orMore = []Raw{{Text: "or"}, {Text: "more"}}

// between reads one character that belongs to no word.
func between(text string, i int, r rune, was gap, first, any bool) (gap, bool, bool) {
	switch r {
	case '-', '\u2010', '\u2011', '\u2013', '\u2014':
		spaced := i > 0 && text[i-1] == ' ' || strings.HasPrefix(text[i+utf8.RuneLen(r):], " ") && r != '-' // "18- to 29-year-olds"
		if r == '\u2014' || spaced {
			return Strong, first, false
		}
		return was, first, any
	case ',':
		return max(was, Comma), first, false
	case '"', '\u201c', '\u201d', '(', ')', '\u2018', '\u2019', '\'':
		return max(was, Quoted), first, false
	case ';', ':':
		return Strong, first, false
	case '.', '!', '?':
		insideWord := i > 0 && i+1 < len(text) && smallLetter(text[i-1]) && smallLetter(text[i+1]) // Musical.ly
		if r == '.' && (insideWord || Abbreviated(text[:i]) || InDate(text, i)) {
			return was, first, false
		}
		return Strong, true, false
	}
	return was, first, false
}

// smallLetter tells whether a byte is one of a to z.
func smallLetter(c byte) bool { return c >= 'a' && c <= 'z' }

// wordEnd is where the word or number that begins at i ends. Dots stay inside "295.4" and "U.S.", apostrophes inside "isn't".
func wordEnd(text string, i int) int {
	digit := text[i] >= '0' && text[i] <= '9'
	start := i
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		next, _ := utf8.DecodeRuneInString(text[i+size:])
		switch {
		case digit && unicode.IsLetter(r):
			if ordinalEnding(text[i:]) {
				return i + 2
			}
			if lettered(text[i:]) {
				return i + 1
			}
			return i
		case unicode.IsLetter(r), unicode.IsDigit(r):
		case digit && (r == '\'' || r == '\u2019') && next == 's' && !strings.ContainsFunc(text[i+size+1:min(len(text), i+size+2)], Wordlike):
			return i + size + 1 // 2025's
		case digit && (r == '.' || r == ',') && unicode.IsDigit(next):
		case !digit && (r == '\'' || r == '\u2019') && unicode.IsLetter(next):
		case !digit && r == '.' && unicode.IsUpper(next) && initials(text[start:i]):
		case !digit && r == '&' && unicode.IsLetter(next):
		default:
			return i
		}
		i += size
	}
	return i
}

// allCapitals tells whether a word is in capitals, but for an s at its end, with an apostrophe or without one.
func allCapitals(s string) bool {
	return !strings.ContainsFunc(strings.TrimRight(strings.TrimSuffix(s, "s"), "'\u2019"), func(r rune) bool { return !unicode.IsUpper(r) })
}

// ordinalEnding tells whether a text begins with the ending of an ordinal, as in "7th", and nothing more of the word follows.
func ordinalEnding(s string) bool {
	if len(s) < 2 || len(s) > 2 && Wordlike(rune(s[2])) {
		return false
	}
	switch strings.ToLower(s[:2]) {
	case "st", "nd", "rd", "th":
		return true
	}
	return false
}

// lettered tells whether a text begins with one capital that belongs to the figures before it, as in "Rule 12H", and is none for a thousand
// or million of them.
func lettered(s string) bool {
	return s[0] >= 'A' && s[0] <= 'Z' && !strings.ContainsRune("BKMT", rune(s[0])) && (len(s) == 1 || !Wordlike(rune(s[1])))
}

// initials tells whether a text is capitals with dots between, as "U.S".
func initials(s string) bool {
	return len(s)%2 == 1 && unicode.IsUpper(rune(s[len(s)-1])) && (len(s) == 1 || s[len(s)-2] == '.')
}

// Contracted are the words for which an ending behind an apostrophe stands.
var Contracted = map[string]string{"'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would"}

// appendWord takes contractions and possessives apart.
func appendWord(all []Raw, word string, r Raw) []Raw {
	text := strings.ToLower(strings.ReplaceAll(word, "\u2019", "'"))
	if text == "plus" && r.hyphen {
		return append(all, orMore...) // "40 million-plus users"
	}
	if text[0] > '9' || text[0] < '0' {
		text = strings.ReplaceAll(text, ".", "")
	}
	split := func(head, tail string) []Raw {
		r.Text = head
		return append(all, r, Raw{Text: tail})
	}
	switch {
	case text == "won't":
		return split("will", "not")
	case text == "can't" || text == "cannot":
		return split("can", "not")
	case text == "n't":
		r.Text = "not"
		return append(all, r)
	case strings.HasSuffix(text, "n't"):
		return split(text[:len(text)-3], "not")
	case strings.HasSuffix(text, "'s"):
		text = text[:len(text)-2]
		switch text {
		case "it", "he", "she", "that", "there", "what", "who", "here":
			return split(text, "is")
		}
		r.Text, r.poss = text, true
		return append(all, r)
	}
	if i := strings.IndexByte(text, '\''); i > 0 && Contracted[text[i:]] != "" {
		all = split(text[:i], Contracted[text[i:]])
		all[len(all)-1].clipped = text[i:] == "'d"
		return all
	}
	r.Text = text
	return append(all, r)
}

// Wordlike tells whether a rune may be part of a word.
func Wordlike(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// Numbered tells whether the mark at i stands in "No. 2".
func Numbered(s string, i int) bool {
	next := strings.TrimLeft(s[i+1:], " ")
	return (strings.HasSuffix(s[:i], "No") || strings.HasSuffix(s[:i], "no")) && next != "" && next[0] >= '0' && next[0] <= '9'
}

// InDate tells whether the mark at i stands between a month and its day as behind a month cut short: "September. 13, 2025".
func InDate(s string, i int) bool {
	word := strings.ToLower(s[strings.LastIndexByte(s[:i], ' ')+1 : i])
	day, year, comma := strings.Cut(strings.TrimLeft(s[i+1:], " "), ", ")
	n := figure(day)
	return months[word] > 0 && comma && n >= 1 && n <= 31 && len(year) >= 4 && yearOf(year[:4]) > 0
}

var abbreviations = strings.Fields("mr mrs ms dr sen rep gov gen st jr sr v vs inc co corp ltd approx " +
	"jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k d.c u.n e.u p.r.c e.g i.e a.m p.m u.s.a")

// Abbreviated tells whether a text ends in an abbreviation or an initial, whose full stop ends no sentence.
func Abbreviated(s string) bool {
	word := s[strings.LastIndexAny(s, " (\"[")+1:]
	if len(word) > 2 && initials(word) {
		return true
	}
	single := utf8.RuneCountInString(word) == 1 && strings.ToUpper(word) == word && word >= "A"
	return single || slices.Contains(abbreviations, strings.ToLower(word))
}
