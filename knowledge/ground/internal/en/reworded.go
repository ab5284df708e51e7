package en

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// Rewording is a word or phrase that a piece may have where a fact has another one; the other way round it may not.
type Rewording struct {
	Stems []string // of the word or phrase, or of its first part
	Rest  []string // of the part behind other words: "on hold" of "put ... on hold"
	Head  []string // stems of the fact's word or phrase
	Verb  bool     // which is a verb or participle there
}

// Rewordings reads the tables of rewordings once: they are the same for every judge, and reading them takes a tenth of a second.
var Rewordings = sync.OnceValues(func() (map[string][]*Rewording, error) {
	l, err := NewLexicon()
	if err != nil {
		return nil, err
	}
	l.built = false // what the tables say is stemmed once
	if err := EachLine("rewordings_verbs.txt", l.readVerbRewordings); err != nil {
		return nil, err
	}
	return l.Rewordings, EachLine("rewordings_nouns.txt", l.readNounRewordings)
})

// readVerbRewordings reads a line of the table of other words for verbs.
func (l *Lexicon) readVerbRewordings(line string) error { return l.readRewordings(line, true) }

// readNounRewordings reads a line of the table of other words for nouns.
func (l *Lexicon) readNounRewordings(line string) error { return l.readRewordings(line, false) }

// readRewordings reads "word of a fact: what a piece may say, what a piece may say". Where "..." stands in it, a few other words may.
func (l *Lexicon) readRewordings(line string, verb bool) error {
	head, words, ok := strings.Cut(line, ":")
	if !ok {
		return fmt.Errorf("want \"word: rewording, rewording\"")
	}
	stems := l.Stems(head)
	if len(stems) == 0 {
		return fmt.Errorf("want a word before the colon")
	}
	for _, w := range list(words) {
		first, rest, _ := strings.Cut(w, "...")
		one := Rewording{l.Stems(first), l.Stems(rest), stems, verb}
		if len(one.Stems) == 0 {
			continue
		}
		shared := &one
		for _, s := range slices.Concat(one.Stems, one.Rest) {
			if e := l.Words[s]; len(one.Stems)+len(one.Rest) == 1 || e == nil || !e.is(Function|Linking) {
				l.Rewordings[s] = append(l.Rewordings[s], shared)
			}
		}
	}
	return nil
}

// is tells whether a word or phrase of the tables has one of the classes.
func (e *Entry) is(c Class) bool { return e.Class&c != 0 }

// StemsOf gives the stems of a token's words.
func StemsOf(t *Token) []string {
	if len(t.Parts) > 0 {
		return t.Parts
	}
	return []string{t.Stem}
}

// Reach is how many tokens may stand between the two parts of a rewording: "put the tariffs of April on hold".
const Reach = 9

// StemsAt tells whether the stems stand in a text from token k on, one behind the other, and where they end. "the" or "it" may end the last
// token besides: "put the" is "put".
func StemsAt(tokens []Token, k int, stems []string) (end int, ok bool) {
	n := 0
	for first := k; k < len(tokens) && n < len(stems) && (k == first || tokens[k].Before == Joined); k++ {
		for _, s := range StemsOf(&tokens[k]) {
			switch {
			case n < len(stems) && s == stems[n]:
				n++
			case n < len(stems) || s != "the" && s != "it":
				return 0, false
			}
		}
	}
	return k, n == len(stems)
}
