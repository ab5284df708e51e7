package en

import (
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"unicode"

	"github.com/kljensen/snowball/english"
)

// IsBare tells whether a token is such a word, or a verb of that kind with a little word that leads on: "bring in".
func (l *Lexicon) IsBare(t *Token) bool {
	if t.Sort != Word || len(t.Parts) == 0 || t.Is(Bare) {
		return t.Sort == Word && t.Is(Bare)
	}
	if len(t.Parts) != 2 {
		return false
	}
	e, second := l.Words[t.Parts[0]], t.Parts[1]
	return e != nil && e.is(Bare) && e.is(Verb|Harmless) && (particle(second) || second == "into" || second == "under")
}

// Class is what kind of work a word does, as a set of bits.
type Class uint32

const (
	Function Class = 1 << iota // joins words and states nothing
	Harmless                   // a general noun or adverb that states nothing by itself
	Linking                    // is, has, does
	Verb
	Negative
	Weak        // may, could
	Planned     // would, expected, plans
	Obliging    // must, requires
	Certain     // will
	Speech      // says, according to
	Causal      // because, led to
	Nowadays    // now, currently
	Limiting    // deputy, preliminary, only
	Preposed    // from, to, by: which way
	Condition   // if, unless
	Temporal    // later, apart: a length of time before it may be derived
	Adverb      // says when or how: never who does something
	Attributing // said, according to: in a fact, somebody's claim
	Light       // a verb, noun or adverb that adds nothing to what stands beside it
	Starting    // take effect, start: with a date, from then on
	Ending      // run out, last until: with a date, up to then
	Denying     // lack, insufficient: in a fact, as good as "not"
	Blaming     // over, blame, force: in a fact, as good as "because"
	Norm        // rule, licence: in a fact, as good as "must"
	Support     // hold, send, obtain: says nothing beside its noun, as in "hold a call"
	Asking      // ask, recommend: what follows is not done by it
	Noun        // never a verb, though it stands in a group with one
	Bare        // bring, hand, mind: only leads to what stands beside it, where a fact's own word is not said
)

var classNames = map[string]Class{
	"function": Function, "harmless": Harmless, "linking": Linking | Function, "negative": Negative, "weak": Weak, "planned": Planned,
	"obliging": Obliging, "certain": Certain | Function, "speech": Speech, "causal": Causal, "nowadays": Nowadays, "limiting": Limiting,
	"preposed": Preposed | Function, "condition": Condition, "temporal": Temporal, "attributing": Attributing, "adverb": Adverb,
	"light": Light, "starting": Starting, "ending": Ending, "denying": Denying, "blaming": Blaming,
	"norm": Norm, "noun": Noun, "asking": Asking, "support": Support, "bare": Bare,
}

// Entry is what the lexicon knows of a word or phrase.
type Entry struct {
	Groups []uint16
	Class  Class
	bound  Bound
	bounds bool
}

// phrase is an entry of several words, by their stems.
type phrase struct {
	Stems []string
	Entry *Entry
}

// name is somebody or something with a proper name.
type name struct {
	words []string // as scan gives them
	id    string
}

// Lexicon is every table in the form that analysis reads.
type Lexicon struct {
	Words       map[string]*Entry   // by stem
	forms       map[string]Class    // by word: what it states nothing as, which other words of its stem may not
	Phrases     map[string][]phrase // by first stem, longest first
	Opposites   map[uint16][]uint16 // groups that say the opposite
	rivals      map[uint16]uint16   // lines of words of which a thing is only one, by the group of each
	kin         map[string][]uint16 // stem → groups of words that a dictionary gives as synonyms
	Kinds       map[string][]*Entry // noun → what "the" and it may stand for: "the deal" for a closing
	Telling     map[string][]string // small word or phrase that states something → the stems that say it in a fact
	names       map[string][]name   // by first word, longest first
	callings    map[string]bool     // stems of nouns that say who or what somebody or something is
	Offices     map[string][]Office // name → what its bearer may be spoken of as
	Sorts       map[string]int      // general noun → the line of its sort
	lastSort    int
	Lists       map[string][]string     // name of a list of words → their stems
	Unlikes     map[string][]*Unlike    // light verb → what it never stands for
	alts        map[string][]string     // name → the names it may stand for: Washington for the United States
	Irregular   map[string]string       // went → go; "-" for a word that is its own stem
	Rewordings  map[string][]*Rewording // stem in a piece → what it may stand for in a fact
	groups      int
	known       map[string]string // word → stem, of the tables' words
	built       bool              // the tables are read
	stemmed     sync.Map          // word → stem, of other words, up to maxStems
	kept        atomic.Int32
	manners     map[string]manner // by word
	stemManners map[string]manner // by stem
	spellings   map[string]bool   // of irregular: no past of a verb, but a spelling or a plural
}

// Stem gives the form of a word under which the tables know it.
func (l *Lexicon) Stem(word string) string {
	base, ok := l.Irregular[word]
	if ok && base != "-" {
		word = base
		base, ok = l.Irregular[word]
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

// Stems gives the stem of each of the words.
func (l *Lexicon) Stems(words string) []string {
	var all []string
	for _, w := range Scan(words) {
		all = append(all, l.Stem(w.Text))
	}
	return all
}

// entryOf gives the entry of a word or phrase, a new one where there is none.
func (l *Lexicon) entryOf(words string) *Entry {
	stems := l.Stems(words)
	if len(stems) == 0 {
		return &Entry{}
	}
	if len(stems) == 1 {
		if l.Words[stems[0]] == nil {
			l.Words[stems[0]] = &Entry{}
		}
		return l.Words[stems[0]]
	}
	for _, p := range l.Phrases[stems[0]] {
		if slices.Equal(p.Stems, stems) {
			return p.Entry
		}
	}
	e := &Entry{}
	l.Phrases[stems[0]] = append(l.Phrases[stems[0]], phrase{stems, e})
	return e
}

// Group makes a new group of words that mean the same.
func (l *Lexicon) Group(words []string, c Class) uint16 {
	l.groups++
	g := uint16(l.groups)
	for _, w := range words {
		e := l.entryOf(w)
		e.Groups = append(e.Groups, g)
		e.Class |= c
		if (strings.HasPrefix(w, "not ") || strings.HasPrefix(w, "no ")) && !strings.HasPrefix(w, "not long") {
			e.Class |= Negative
		}
	}
	return g
}

// LongestFirst puts the phrases and names in the order in which they are tried.
func (l *Lexicon) LongestFirst() {
	for _, all := range l.Phrases {
		slices.SortStableFunc(all, func(a, b phrase) int { return len(b.Stems) - len(a.Stems) })
	}
	for _, all := range l.names {
		slices.SortStableFunc(all, func(a, b name) int { return len(b.words) - len(a.words) })
	}
}

// AddName lets an alias stand for a name. Only names in capitals count: "the ban law" is no name.
func (l *Lexicon) AddName(id, alias string) {
	words := Scan(alias)
	if len(words) == 0 {
		return
	}
	n := name{id: id}
	for _, w := range words {
		if !w.upper && !slices.Contains(smallWords, w.Text) && !unicode.IsDigit(rune(w.Text[0])) {
			return
		}
		n.words = append(n.words, w.Text)
	}
	first := n.words[0]
	if !slices.ContainsFunc(l.names[first], func(o name) bool { return slices.Equal(o.words, n.words) }) {
		l.names[first] = append(l.names[first], n)
	}
}

var smallWords = strings.Fields("of the and for from on in to s de")

// EntryAt gives the entry that a token was read by; nil for one that has none.
func (l *Lexicon) EntryAt(t *Token) *Entry {
	if t.Sort != Word || t.Stem == "" {
		return nil
	}
	if len(t.Parts) == 0 {
		return l.Words[t.Stem]
	}
	for _, p := range l.Phrases[t.Parts[0]] {
		if slices.Equal(p.Stems, t.Parts) {
			return p.Entry
		}
	}
	return nil
}

// HearsBarring takes "barring a storm" for "failing a storm", and not for a ban.
func (l *Lexicon) HearsBarring(tokens []Token) {
	for i := range tokens {
		t := &tokens[i]
		if t.Text != "barring" || i > 0 && t.Before < Comma || i+1 == len(tokens) {
			continue
		}
		if Article(&tokens[i+1]) || tokens[i+1].Text == "any" {
			failing := l.ReadWord(Raw{Text: "failing", Stem: l.Stem("failing")})
			failing.Before = t.Before
			*t = failing
		}
	}
}

// ContentBefore gives the word, name or number up to three words before token i; -1 where there is none.
func ContentBefore(tokens []Token, i int) int {
	for k := i - 1; k >= max(0, i-3) && tokens[k+1].Before == Joined; k-- {
		if tokens[k].Text == "and" || tokens[k].Text == "or" || tokens[k].Is(Preposed) {
			return -1
		}
		if tokens[k].Content() || tokens[k].Text == "both" || tokens[k].Text == "other" {
			return k
		}
	}
	return -1
}

// SortBehind gives the sort of the next word behind a token; 0 where it has none.
func (l *Lexicon) SortBehind(tokens []Token, i int) int {
	if q := tokens[i].Quantity.Unit; tokens[i].Sort == Number && TimeUnit(q) {
		return l.Sorts["day"]
	}
	if p := tokens[i].Parts; len(p) > 1 && l.Sorts[p[len(p)-1]] != 0 && tokens[i].Sort == Word && !tokens[i].Is(Verb) {
		return l.Sorts[p[len(p)-1]] // "analog chips" is one word
	}
	for k := i + 1; k < min(len(tokens), i+4) && tokens[k].Before == Joined && !tokens[k].Is(Preposed); k++ {
		if tokens[i].Sort == Number && tokens[k].Text == "and" {
			return 0 // "the founder 20% and workers 10%"
		}
		if tokens[k].Content() {
			return l.Sorts[tokens[k].Stem]
		}
	}
	return 0
}

// Joining tells whether a phrase is made of nothing but words that join others: "that was".
func (l *Lexicon) Joining(t *Token) bool {
	for _, p := range t.Parts {
		if e := l.Words[p]; e == nil || !e.is(Function|Linking) {
			return false
		}
	}
	return len(t.Parts) > 0
}
