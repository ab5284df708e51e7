package ground

import (
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"unicode"

	"github.com/kljensen/snowball/english"
)

// class is what kind of work a word does, as a set of bits.
type class uint32

const (
	function class = 1 << iota // joins words and states nothing
	harmless                   // a general noun or adverb that states nothing by itself
	linking                    // is, has, does
	verb
	negative
	weak        // may, could
	planned     // would, expected, plans
	obliging    // must, requires
	certain     // will
	speech      // says, according to
	causal      // because, led to
	nowadays    // now, currently
	limiting    // deputy, preliminary, only
	preposed    // from, to, by: which way
	condition   // if, unless
	temporal    // later, apart: a length of time before it may be derived
	adverb      // says when or how: never who does something
	attributing // said, according to: in a fact, somebody's claim
	light       // a verb, noun or adverb that adds nothing to what stands beside it
	starting    // take effect, start: with a date, from then on
	ending      // run out, last until: with a date, up to then
	denying     // lack, insufficient: in a fact, as good as "not"
	blaming     // over, blame, force: in a fact, as good as "because"
	norm        // rule, licence: in a fact, as good as "must"
	support     // hold, send, obtain: says nothing beside its noun, as in "hold a call"
	asking      // ask, recommend: what follows is not done by it
	noun        // never a verb, though it stands in a group with one
	bare        // bring, let, hand, mind: only leads to what stands beside it, where a fact's own word is not said
)

var classNames = map[string]class{
	"function": function, "harmless": harmless, "linking": linking | function, "negative": negative, "weak": weak, "planned": planned,
	"obliging": obliging, "certain": certain | function, "speech": speech, "causal": causal, "nowadays": nowadays, "limiting": limiting,
	"preposed": preposed | function, "condition": condition, "temporal": temporal, "attributing": attributing, "adverb": adverb,
	"light": light, "starting": starting, "ending": ending, "denying": denying, "blaming": blaming,
	"norm": norm, "noun": noun, "asking": asking, "support": support, "bare": bare,
}

// entry is what the lexicon knows of a word or phrase.
type entry struct {
	groups []uint16
	class  class
	bound  bound
	bounds bool
}

// phrase is an entry of several words, by their stems.
type phrase struct {
	stems []string
	entry *entry
}

// name is somebody or something with a proper name.
type name struct {
	words []string // as scan gives them
	id    string
}

// lexicon is every table in the form that analysis reads.
type lexicon struct {
	words       map[string]*entry   // by stem
	forms       map[string]class    // by word: what it states nothing as, which other words of its stem may not
	phrases     map[string][]phrase // by first stem, longest first
	opposites   map[uint16][]uint16 // groups that say the opposite
	rivals      map[uint16]uint16   // lines of words of which a thing is only one, by the group of each
	kin         map[string][]uint16 // stem → groups of words that a dictionary gives as synonyms
	kinds       map[string][]*entry // noun → what "the" and it may stand for: "the deal" for a closing
	telling     map[string][]string // small word or phrase that states something → the stems that say it in a fact
	names       map[string][]name   // by first word, longest first
	callings    map[string]bool     // stems of nouns that say who or what somebody or something is
	offices     map[string][]office // name → what its bearer may be spoken of as
	sorts       map[string]int      // general noun → the line of its sort
	lastSort    int
	lists       map[string][]string     // name of a list of words → their stems
	unlikes     map[string][]*unlike    // light verb → what it never stands for
	alts        map[string][]string     // name → the names it may stand for: Washington for the United States
	irregular   map[string]string       // went → go; "-" for a word that is its own stem
	rewordings  map[string][]*rewording // stem in a piece → what it may stand for in a fact
	groups      int
	known       map[string]string // word → stem, of the tables' words
	built       bool              // the tables are read
	stemmed     sync.Map          // word → stem, of other words, up to maxStems
	kept        atomic.Int32
	manners     map[string]manner // by word
	stemManners map[string]manner // by stem
	spellings   map[string]bool   // of irregular: no past of a verb, but a spelling or a plural
}

// stem gives the form of a word under which the tables know it.
func (l *lexicon) stem(word string) string {
	base, ok := l.irregular[word]
	if ok && base != "-" {
		word = base
		base, ok = l.irregular[word]
	}
	if ok && base == "-" {
		return word
	}
	if stem, ok := l.known[word]; ok {
		return stem
	}
	if stem, ok := l.stemmed.Load(word); ok {
		return stem.(string)
	}
	stem := english.Stem(word, true)
	if stem == word {
		stem = word // rather than keep the same twice
	}
	if !l.built {
		l.known[word] = stem
	} else if l.kept.Add(1) <= maxStems {
		l.stemmed.Store(word, stem)
	}
	return stem
}

// maxStems is how many stems are remembered beside those of the tables: the words of a few thousand texts. Stemming is what costs most.
const maxStems = 50_000

// stems gives the stem of each of the words.
func (l *lexicon) stems(words string) []string {
	var all []string
	for _, w := range scan(words) {
		all = append(all, l.stem(w.text))
	}
	return all
}

// entryOf gives the entry of a word or phrase, a new one where there is none.
func (l *lexicon) entryOf(words string) *entry {
	stems := l.stems(words)
	if len(stems) == 0 {
		return &entry{}
	}
	if len(stems) == 1 {
		if l.words[stems[0]] == nil {
			l.words[stems[0]] = &entry{}
		}
		return l.words[stems[0]]
	}
	for _, p := range l.phrases[stems[0]] {
		if slices.Equal(p.stems, stems) {
			return p.entry
		}
	}
	e := &entry{}
	l.phrases[stems[0]] = append(l.phrases[stems[0]], phrase{stems, e})
	return e
}

// group makes a new group of words that mean the same.
func (l *lexicon) group(words []string, c class) uint16 {
	l.groups++
	g := uint16(l.groups)
	for _, w := range words {
		e := l.entryOf(w)
		e.groups = append(e.groups, g)
		e.class |= c
		if (strings.HasPrefix(w, "not ") || strings.HasPrefix(w, "no ")) && !strings.HasPrefix(w, "not long") {
			e.class |= negative
		}
	}
	return g
}

// longestFirst puts the phrases and names in the order in which they are tried.
func (l *lexicon) longestFirst() {
	for _, all := range l.phrases {
		slices.SortStableFunc(all, func(a, b phrase) int { return len(b.stems) - len(a.stems) })
	}
	for _, all := range l.names {
		slices.SortStableFunc(all, func(a, b name) int { return len(b.words) - len(a.words) })
	}
}

// addName lets an alias stand for a name. Only names in capitals count: "the ban law" is no name.
func (l *lexicon) addName(id, alias string) {
	words := scan(alias)
	if len(words) == 0 {
		return
	}
	n := name{id: id}
	for _, w := range words {
		if !w.upper && !slices.Contains(smallWords, w.text) && !unicode.IsDigit(rune(w.text[0])) {
			return
		}
		n.words = append(n.words, w.text)
	}
	first := n.words[0]
	if !slices.ContainsFunc(l.names[first], func(o name) bool { return slices.Equal(o.words, n.words) }) {
		l.names[first] = append(l.names[first], n)
	}
}

var smallWords = strings.Fields("of the and for from on in to s de")
