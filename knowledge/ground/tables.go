package ground

import (
	"embed"
	"fmt"
	"slices"
	"strings"
)

//go:embed tables/*.txt
var tables embed.FS

// newLexicon reads the tables. An error tells which line of which table is wrong.
func newLexicon() (*lexicon, error) {
	l := &lexicon{
		words: map[string]*entry{}, forms: map[string]class{}, phrases: map[string][]phrase{},
		opposites: map[uint16][]uint16{}, rivals: map[uint16]uint16{}, kin: map[string][]uint16{},
		kinds: map[string][]*entry{}, telling: map[string][]string{}, sorts: map[string]int{},
		names: map[string][]name{}, alts: map[string][]string{}, callings: map[string]bool{}, offices: map[string][]office{},
		irregular: map[string]string{}, spellings: map[string]bool{}, known: map[string]string{},
		rewordings: map[string][]*rewording{}, unlikes: map[string][]*unlike{}, lists: map[string][]string{},
		manners: map[string]manner{}, stemManners: map[string]manner{},
	}
	for _, table := range []struct {
		file string
		read func(line string) error
	}{
		{"irregular.txt", l.readIrregular}, {"verbs.txt", l.readVerbs}, {"words.txt", l.readWords},
		{"opposites.txt", l.readOpposites}, {"classes.txt", l.readClasses}, {"bounds.txt", l.readBounds},
		{"kinds.txt", l.readKinds}, {"telling.txt", l.readTelling}, {"sorts.txt", l.readSorts},
		{"callings.txt", l.readCallings}, {"synonyms.txt", l.readSynonyms}, {"places.txt", l.readPlaces},
		{"light_verbs.txt", l.readLight}, {"listed.txt", l.readListed}, {"manners.txt", l.readManners},
	} {
		if err := eachLine(table.file, table.read); err != nil {
			return nil, err
		}
	}
	l.longestFirst()
	l.built = true
	return l, nil
}

// eachLine reads a table: comments and empty lines are left out.
func eachLine(file string, read func(string) error) error {
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
func (l *lexicon) readIrregular(line string) error {
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
		l.irregular[f] = strings.TrimSpace(base)
	}
	return nil
}

// readVerbs reads verbs that mean the same.
func (l *lexicon) readVerbs(line string) error {
	l.group(list(line), verb)
	return nil
}

// readWords reads words that mean the same.
func (l *lexicon) readWords(line string) error {
	l.group(list(line), 0)
	return nil
}

// readOpposites reads two lists of words. They need not mean the same among each other.
func (l *lexicon) readOpposites(line string) error {
	left, right, ok := strings.Cut(line, "|")
	if !ok {
		return fmt.Errorf("want \"word, word | word, word\"")
	}
	var rights []uint16
	for _, b := range list(right) {
		rights = append(rights, l.group([]string{b}, 0))
	}
	for _, a := range list(left) {
		g := l.group([]string{a}, 0)
		l.opposites[g] = append(l.opposites[g], rights...)
		for _, r := range rights {
			l.opposites[r] = append(l.opposites[r], g)
		}
	}
	return nil
}

// readClasses reads "class: word, word".
func (l *lexicon) readClasses(line string) error {
	label, words, _ := strings.Cut(line, ":")
	c, ok := classNames[label]
	if !ok {
		return fmt.Errorf("there is no class %q", label)
	}
	for _, w := range list(words) {
		l.entryOf(w).class |= c
		for _, f := range l.inflected(w) {
			l.forms[f] |= c & ofForms
		}
	}
	return nil
}

// ofForms are the classes of words that state nothing. They hold for a word and its inflections, not for others of its stem: who may
// say "emerged" at will may not say "emergency".
const ofForms = harmless | light | adverb | function | support | condition | limiting | bare

// inflected gives the forms of a verb, noun or other word.
func (l *lexicon) inflected(w string) []string {
	all := []string{w, w + "s", w + "es", w + "ed", w + "d", w + "ing"}
	if n := len(w) - 1; n > 1 {
		all = append(all, w+w[n:]+"ed", w+w[n:]+"ing", w[:n]+"ing", w[:n]+"ies", w[:n]+"ied")
	}
	for f, base := range l.irregular {
		if base == w {
			all = append(all, f)
		}
	}
	return all
}

// readBounds reads "bound: word, word".
func (l *lexicon) readBounds(line string) error {
	label, words, _ := strings.Cut(line, ":")
	b, ok := map[string]bound{"exact": precise, "about": about, "just below": barelyBelow, "just above": barelyAbove, "above": above, "below": below,
		"at most": atMost, "at least": atLeast}[label]
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
func (l *lexicon) readPlaces(line string) error {
	id, rest, ok := strings.Cut(line, ":")
	if !ok {
		return fmt.Errorf("want \"Name: alias, alias; may stand for\"")
	}
	aliases, alts, _ := strings.Cut(rest, ";")
	l.addName(id, id)
	for _, a := range list(aliases) {
		l.addName(id, a)
	}
	l.alts[id] = append(l.alts[id], list(alts)...)
	return nil
}

// readKinds reads "noun, noun | word, word": with "the", each noun may stand for what has one of the words.
func (l *lexicon) readKinds(line string) error {
	nouns, words, ok := strings.Cut(line, "|")
	if !ok {
		return fmt.Errorf("want \"noun, noun | word, word\"")
	}
	var all []*entry
	for _, w := range append(list(nouns), list(words)...) {
		all = append(all, l.entryOf(w))
	}
	for _, n := range list(nouns) {
		key := join(l.stems(n))
		l.kinds[key] = append(l.kinds[key], all...)
	}
	return nil
}

// readTelling reads "word, word | word, word": small words that state something, and what in a fact says it too.
func (l *lexicon) readTelling(line string) error {
	small, words, ok := strings.Cut(line, "|")
	if !ok {
		return fmt.Errorf("want \"word, word | word, word\"")
	}
	var all []string
	for _, w := range append(list(small), list(words)...) {
		l.entryOf(w)
		all = append(all, join(l.stems(w)))
	}
	for _, w := range list(small) {
		l.telling[w] = append(l.telling[w], all...)
	}
	return nil
}

// readSorts reads nouns that name things of one sort.
func (l *lexicon) readSorts(line string) error {
	l.lastSort++
	for _, w := range list(line) {
		l.sorts[join(l.stems(w))] = l.lastSort
	}
	return nil
}

// readSynonyms reads a group of words that a dictionary gives as synonyms. They count where no table of ours says otherwise.
func (l *lexicon) readSynonyms(line string) error {
	l.groups++
	for _, w := range list(line) {
		s := l.stem(w)
		l.kin[s] = append(l.kin[s], uint16(l.groups))
	}
	return nil
}

// readListed reads "name: word, word": a list of words that rules ask for by its name.
func (l *lexicon) readListed(line string) error {
	name, words, ok := strings.Cut(line, ":")
	if !ok {
		return fmt.Errorf("want \"name: word, word\"")
	}
	for _, w := range list(words) {
		l.lists[name] = append(l.lists[name], join(l.stems(w)))
	}
	return nil
}
