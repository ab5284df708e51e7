package en

import (
	"embed"
	"fmt"
	"slices"
	"strings"
)

// ReadUnlike takes the words before a bar out of the groups in which they stand with one behind it.
func (l *Lexicon) ReadUnlike(line string) error {
	left, right, found := strings.Cut(line, "|")
	if !found {
		return fmt.Errorf("no bar in %q", line)
	}
	for _, a := range list(left) {
		for _, b := range list(right) {
			mine, theirs := l.entryOf(a), l.entryOf(b)
			mine.Groups = slices.DeleteFunc(slices.Clone(mine.Groups), func(g uint16) bool { return slices.Contains(theirs.Groups, g) })
			one, other := Join(l.Stems(a)), Join(l.Stems(b))
			l.kin[one] = slices.DeleteFunc(slices.Clone(l.kin[one]), func(g uint16) bool { return slices.Contains(l.kin[other], g) })
		}
	}
	return nil
}

// Country tells whether a name is one of the table of countries.
func (l *Lexicon) Country(t *Token) bool {
	_, is := l.alts[t.ID]
	return is
}

// Nationality tells whether a token is the word for what is of a country, and not the country's name: "Norwegian".
func (l *Lexicon) Nationality(t *Token) bool {
	if !l.Country(t) || strings.EqualFold(t.Text, t.ID) {
		return false
	}
	return slices.ContainsFunc(nationalEndings, func(end string) bool { return strings.HasSuffix(t.Text, end) })
}

// nationalEndings are those of words for what is of a country, in the singular and the plural.
var nationalEndings = strings.Fields("an ans ese ish i is ch ss ek eks ine ines ino inos")

// ReadRivals reads a line of words of which a thing is only one: what is told of soybeans is not told of cars.
func (l *Lexicon) ReadRivals(line string) error {
	l.groups++
	kind := uint16(l.groups)
	for _, w := range list(line) {
		l.rivals[l.Group([]string{w}, 0)] = kind
	}
	return nil
}

// KindsOf gives the lines of rivals in which a word stands.
func (l *Lexicon) KindsOf(t *Token) (all []uint16) {
	for _, g := range t.Groups {
		if kind, is := l.rivals[g]; is {
			all = append(all, kind)
		}
	}
	return all
}

// Unlike is a line of the table of light verbs: what they never stand for, beside which words.
type Unlike struct {
	Next            string // the stem right behind the light verb, where it must be that one
	Beside, Without []string
	Verbs           []string // by stem
}

// readLight reads "verb, verb / word, !word | verb, verb".
func (l *Lexicon) readLight(line string) error {
	head, verbs, ok := strings.Cut(line, "|")
	if !ok {
		return fmt.Errorf("want \"verb, verb / word, !word | verb, verb\"")
	}
	head, words, _ := strings.Cut(head, "/")
	u := &Unlike{}
	for _, w := range list(words) {
		if not, ok := strings.CutPrefix(w, "!"); ok {
			u.Without = append(u.Without, not)
		} else {
			u.Beside = append(u.Beside, w)
		}
	}
	for _, v := range list(verbs) {
		u.Verbs = append(u.Verbs, Join(l.Stems(v)))
	}
	for _, v := range list(head) {
		stems := l.Stems(v)
		one := *u
		one.Next = Join(stems[1:])
		l.Unlikes[stems[0]] = append(l.Unlikes[stems[0]], &one)
	}
	return nil
}

//go:embed tables/*.txt
var tables embed.FS

// NewLexicon reads the tables. An error tells which line of which table is wrong.
func NewLexicon() (*Lexicon, error) {
	l := &Lexicon{
		Words: map[string]*Entry{}, forms: map[string]Class{}, Phrases: map[string][]phrase{},
		Opposites: map[uint16][]uint16{}, rivals: map[uint16]uint16{}, kin: map[string][]uint16{},
		Kinds: map[string][]*Entry{}, Telling: map[string][]string{}, Sorts: map[string]int{},
		names: map[string][]name{}, alts: map[string][]string{}, callings: map[string]bool{}, Offices: map[string][]Office{},
		Irregular: map[string]string{}, spellings: map[string]bool{}, known: map[string]string{},
		Rewordings: map[string][]*Rewording{}, Unlikes: map[string][]*Unlike{}, Lists: map[string][]string{},
		manners: map[string]manner{}, stemManners: map[string]manner{},
	}
	for _, table := range []struct {
		file string
		read func(line string) error
	}{
		{"irregular.txt", l.readIrregular}, {"verbs.txt", l.readVerbs}, {"words.txt", l.ReadWords},
		{"opposites.txt", l.ReadOpposites}, {"classes.txt", l.readClasses}, {"bounds.txt", l.readBounds},
		{"kinds.txt", l.readKinds}, {"telling.txt", l.readTelling}, {"sorts.txt", l.readSorts},
		{"callings.txt", l.readCallings}, {"synonyms.txt", l.readSynonyms}, {"places.txt", l.readPlaces},
		{"light_verbs.txt", l.readLight}, {"listed.txt", l.readListed}, {"manners.txt", l.readManners},
	} {
		if err := EachLine(table.file, table.read); err != nil {
			return nil, err
		}
	}
	l.LongestFirst()
	l.built = true
	return l, nil
}

// EachLine reads a table: comments and empty lines are left out.
func EachLine(file string, read func(string) error) error {
	text, err := tables.ReadFile("tables/" + file)
	if err != nil {
		return err
	}
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		line, _, _ = strings.Cut(line, "#")
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if err := read(line); err != nil {
			return fmt.Errorf("%s:%d: %w", file, n, err)
		}
	}
	return nil
}

// list gives what stands between commas, without what is empty.
func list(s string) []string {
	parts := strings.Split(s, ",")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return slices.DeleteFunc(parts, func(p string) bool { return p == "" })
}

// readIrregular reads "base: form, form", or with "=" instead of ":" forms that are no past of a verb.
func (l *Lexicon) readIrregular(line string) error {
	base, forms, ok := strings.Cut(line, ":")
	if !ok {
		base, forms, ok = strings.Cut(line, "=")
		for _, f := range list(forms) {
			l.spellings[f] = true
		}
	}
	if !ok {
		return fmt.Errorf("want \"base: form, form\"")
	}
	for _, f := range list(forms) {
		l.Irregular[f] = strings.TrimSpace(base)
	}
	return nil
}

// readVerbs reads verbs that mean the same.
func (l *Lexicon) readVerbs(line string) error {
	l.Group(list(line), Verb)
	return nil
}

// ReadWords reads words that mean the same.
func (l *Lexicon) ReadWords(line string) error {
	l.Group(list(line), 0)
	return nil
}

// ReadOpposites reads two lists of words. They need not mean the same among each other.
func (l *Lexicon) ReadOpposites(line string) error {
	left, right, ok := strings.Cut(line, "|")
	if !ok {
		return fmt.Errorf("want \"word, word | word, word\"")
	}
	var rights []uint16
	for _, b := range list(right) {
		rights = append(rights, l.Group([]string{b}, 0))
	}
	for _, a := range list(left) {
		g := l.Group([]string{a}, 0)
		l.Opposites[g] = append(l.Opposites[g], rights...)
		for _, r := range rights {
			l.Opposites[r] = append(l.Opposites[r], g)
		}
	}
	return nil
}

// readClasses reads "class: word, word".
func (l *Lexicon) readClasses(line string) error {
	label, words, _ := strings.Cut(line, ":")
	c, ok := classNames[label]
	if !ok {
		return fmt.Errorf("there is no class %q", label)
	}
	for _, w := range list(words) {
		l.entryOf(w).Class |= c
		for _, f := range l.inflected(w) {
			l.forms[f] |= c & ofForms
		}
	}
	return nil
}

// ofForms are the classes of words that state nothing. They hold for a word and its inflections, not for others of its stem: who may
// say "emerged" at will may not say "emergency".
const ofForms = Harmless | Light | Adverb | Function | Support | Condition | Limiting | Bare

// inflected gives the forms of a verb, noun or other word.
func (l *Lexicon) inflected(w string) []string {
	all := []string{w, w + "s", w + "es", w + "ed", w + "d", w + "ing"}
	if n := len(w) - 1; n > 1 {
		all = append(all, w+w[n:]+"ed", w+w[n:]+"ing", w[:n]+"ing", w[:n]+"ies", w[:n]+"ied")
	}
	for f, base := range l.Irregular {
		if base == w {
			all = append(all, f)
		}
	}
	return all
}

// boundNames are the bounds by the labels that the tables give them.
var boundNames = map[string]Bound{
	"exact": Precise, "about": About, "just below": BarelyBelow, "just above": BarelyAbove,
	"above": Above, "below": Below, "at most": AtMost, "at least": AtLeast,
}

// readBounds reads "bound: word, word".
func (l *Lexicon) readBounds(line string) error {
	label, words, _ := strings.Cut(line, ":")
	b, ok := boundNames[label]
	if !ok {
		return fmt.Errorf("there is no bound %q", label)
	}
	for _, w := range list(words) {
		e := l.entryOf(w)
		e.bound, e.bounds = b, true
	}
	return nil
}

// readPlaces reads "Name: alias, alias; stands for, stands for".
func (l *Lexicon) readPlaces(line string) error {
	id, rest, ok := strings.Cut(line, ":")
	if !ok {
		return fmt.Errorf("want \"Name: alias, alias; may stand for\"")
	}
	aliases, alts, _ := strings.Cut(rest, ";")
	l.AddName(id, id)
	for _, a := range list(aliases) {
		l.AddName(id, a)
	}
	l.alts[id] = append(l.alts[id], list(alts)...)
	return nil
}

// readKinds reads "noun, noun | word, word": with "the", each noun may stand for what has one of the words.
func (l *Lexicon) readKinds(line string) error {
	nouns, words, ok := strings.Cut(line, "|")
	if !ok {
		return fmt.Errorf("want \"noun, noun | word, word\"")
	}
	var all []*Entry
	for _, w := range append(list(nouns), list(words)...) {
		all = append(all, l.entryOf(w))
	}
	for _, n := range list(nouns) {
		key := Join(l.Stems(n))
		l.Kinds[key] = append(l.Kinds[key], all...)
	}
	return nil
}

// readTelling reads "word, word | word, word": small words that state something, and what in a fact says it too.
func (l *Lexicon) readTelling(line string) error {
	small, words, ok := strings.Cut(line, "|")
	if !ok {
		return fmt.Errorf("want \"word, word | word, word\"")
	}
	var all []string
	for _, w := range append(list(small), list(words)...) {
		l.entryOf(w)
		all = append(all, Join(l.Stems(w)))
	}
	for _, w := range list(small) {
		l.Telling[w] = append(l.Telling[w], all...)
	}
	return nil
}

// readSorts reads nouns that name things of one sort.
func (l *Lexicon) readSorts(line string) error {
	l.lastSort++
	for _, w := range list(line) {
		l.Sorts[Join(l.Stems(w))] = l.lastSort
	}
	return nil
}

// readSynonyms reads a group of words that a dictionary gives as synonyms. They count where no table of ours says otherwise.
func (l *Lexicon) readSynonyms(line string) error {
	l.groups++
	for _, w := range list(line) {
		s := l.Stem(w)
		l.kin[s] = append(l.kin[s], uint16(l.groups))
	}
	return nil
}

// readListed reads "name: word, word": a list of words that rules ask for by its name.
func (l *Lexicon) readListed(line string) error {
	name, words, ok := strings.Cut(line, ":")
	if !ok {
		return fmt.Errorf("want \"name: word, word\"")
	}
	for _, w := range list(words) {
		l.Lists[name] = append(l.Lists[name], Join(l.Stems(w)))
	}
	return nil
}
