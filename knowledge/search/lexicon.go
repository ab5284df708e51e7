package search

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"

	"github.com/kljensen/snowball/english"
	"golang.org/x/text/unicode/norm"
)

//go:embed tables/stops.txt
var stopTable string

// Words is what a base knows of people's words beyond its own (see the fields of knowledge.Vocabulary).
type Words struct {
	Synonyms  [][]string
	Slang     map[string]string
	Fillers   []string
	Languages map[string]Dictionary
}

// Entity is a person or thing with the names by which questions call it.
type Entity struct {
	Name    string
	Kind    string
	Aliases []string // names that mean this entity and no other
	Hints   []string // descriptions that usually point to it
	Foreign []string // names in other languages and scripts
}

// lexicon knows words: which ones carry no content, and what slang, foreign key words,
// synonyms and names stand for.
type lexicon struct {
	stops     map[string]bool
	fillers   map[string]bool
	slang     map[string][]string
	languages map[string]language
	han       map[string]string // Chinese words and names → English words
	phrases   *phrasebook
	names     map[string]bool   // words of the entities' names
	stems     map[string]string // of the words of the base
}

func newLexicon(entities []Entity, w Words) *lexicon {
	l := &lexicon{
		stops:     set(strings.Fields(stopTable)),
		fillers:   set(w.Fillers),
		slang:     map[string][]string{},
		languages: map[string]language{},
		han:       map[string]string{},
		phrases:   newPhrasebook(),
		names:     namesOf(entities),
		stems:     map[string]string{},
	}
	for short, long := range w.Slang {
		l.slang[plain(strings.ReplaceAll(short, "'", ""))] = words(long)
	}
	for language, table := range w.Languages {
		l.addLanguage(language, table)
	}
	for _, group := range w.Synonyms {
		l.addSynonyms(group)
	}
	for _, e := range entities {
		l.addEntity(e)
	}
	return l
}

// language has the English words for those of another language.
type language struct {
	words Dictionary // as the vocabulary has them
	typed Dictionary // in small letters and without accents, where that is no other word
}

func (d language) english(foreign string) (string, bool) {
	meaning, known := d.words.Lookup(foreign)
	if !known {
		meaning, known = d.typed.Lookup(foreign)
	}
	return meaning, known
}

func (l *lexicon) addLanguage(code string, words Dictionary) {
	typed := map[string]string{}
	for foreign, meaning := range words.All() {
		if isHan(foreign) {
			l.han[foreign] = meaning
			continue
		}
		for _, form := range []string{strings.ToLower(foreign), plain(foreign)} {
			// Of two words that are typed alike the one with the first meaning in the alphabet counts.
			if other, taken := typed[form]; form != foreign && (!taken || meaning < other) {
				typed[form] = meaning
			}
		}
	}
	var entries [][2]string
	for form, meaning := range typed {
		entries = append(entries, [2]string{form, meaning})
	}
	l.languages[code] = language{words, Dictionary{}.With(entries...)}
}

// addSynonyms gives all words of the group one common sign, "#" and the first word.
func (l *lexicon) addSynonyms(group []string) {
	sign := "#" + strings.ReplaceAll(group[0], " ", "-")
	for _, member := range group {
		l.phrases.add(l.stemAll(words(member)), phrase{sign: sign, kind: synonym})
	}
}

// addEntity gives all names of the entity one common sign, "@" and its name.
func (l *lexicon) addEntity(e Entity) {
	sign := "@" + e.Name
	for _, name := range slices.Concat([]string{e.Name}, e.Aliases, e.Foreign) {
		if isHan(name) {
			l.han[name] = e.Name
			continue
		}
		l.phrases.add(l.stemAll(words(name)), phrase{sign: sign, kind: alias})
	}
	for _, description := range e.Hints {
		l.phrases.add(l.stemAll(words(description)), phrase{sign: sign, kind: hint})
	}
}

// content tells whether a word can carry meaning in a question.
func (l *lexicon) content(w string) bool { return !l.stops[w] && !l.fillers[w] }

func (l *lexicon) stem(w string) string {
	if stem, known := l.stems[w]; known {
		return stem
	}
	return english.Stem(w, false)
}

func (l *lexicon) stemAll(ws []string) []string {
	stems := make([]string, len(ws))
	for i, w := range ws {
		stems[i] = l.stem(w)
	}
	return stems
}

// plain takes the accents off and lowers the case, so that "aranceles", "cuándo" and "cuando" are typed alike.
func plain(s string) string {
	if printable(s) {
		return strings.ToLower(s)
	}
	bare := strings.Map(func(r rune) rune {
		if unicode.Is(accents, r) {
			return -1
		}
		return r
	}, norm.NFD.String(strings.ToLower(s)))
	return norm.NFC.String(bare)
}

func set(words []string) map[string]bool {
	s := make(map[string]bool, len(words))
	for _, w := range words {
		s[w] = true
	}
	return s
}
