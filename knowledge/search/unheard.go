package search

import (
	_ "embed"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A question about somebody or something that the base has never heard of can't be answered by it, however near its other words
// are to a fact: "what did Nepal do about the app".

// Words that English writes with a capital only, one a line, in alphabetical order: those of a word list, and names that came
// up since it was made.
var (
	//go:embed tables/proper.txt
	properTable string
	//go:embed tables/recent.txt
	recentTable string
)

// proper tells whether a word is a name and nothing else.
func proper(word string) bool { return isLine(properTable, word) || isLine(recentTable, word) }

// isLine tells whether a word is one of a table's lines. It looks the word up in the table as it stands.
func isLine(table, word string) bool {
	lineAt := func(at int) int { return strings.LastIndexByte(table[:at], '\n') + 1 }
	at := lineAt(sort.Search(len(table), func(i int) bool {
		line, _, _ := strings.Cut(table[lineAt(i):], "\n")
		return line >= word
	}))
	line, _, _ := strings.Cut(table[min(at, len(table)):], "\n")
	return line == word && word != ""
}

// minUnheard is the shortest word that counts as a name: shorter ones are chat.
const minUnheard = 3

// unheardIn gives the words of an English question that are names, by their capital or as words that are not among the frequent
// ones, and that no text of the base has.
func (l *lexicon) unheardIn(typed string, r *Reading, s *speller) (all []string) {
	if s == nil || r.Foreign != "" {
		return nil
	}
	capitals := titled(typed)
	for i, w := range r.Words {
		if len(w) < minUnheard || s.count[w] > 0 || isNumber(w) || isHan(w) || !r.Carries(w) {
			continue
		}
		if capitals[w] || proper(w) || englishRank(w) == 0 || somebodyAt(r.Words, i) {
			all = append(all, w)
		}
	}
	if 2*len(all) > r.Content() {
		return nil // another language, most likely
	}
	return all
}

// titles are the words before the name of a person.
var titles = set(strings.Fields("mr mrs ms dr president senator congressman congresswoman chancellor"))

// somebodyAt tells whether a person's name stands at this place of a question: behind a title, or between a verb that only helps and one of
// saying, "what did … say". What stands there is no slip in a common word.
func somebodyAt(ws []string, at int) bool {
	if at == 0 {
		return false
	}
	return titles[ws[at-1]] || auxiliaries[ws[at-1]] && at+1 < len(ws) && sayingVerbs[ws[at+1]]
}

// titled gives the words, in lower case, that are written with a capital though nothing but their being names asks for it: not the
// first one, and not where most words have one.
func titled(text string) map[string]bool {
	all := map[string]bool{}
	fields := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i, f := range fields {
		if r, _ := utf8.DecodeRuneInString(f); i > 0 && unicode.IsUpper(r) {
			all[strings.ToLower(f)] = true
		}
	}
	if 2*len(all) > len(fields) {
		return nil
	}
	return all
}
