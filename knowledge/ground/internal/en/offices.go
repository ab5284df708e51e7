package en

import (
	"slices"
	"strings"
)

// Office is what somebody or something may be spoken of as, because that is what it is: "the Norwegian president", "the harbour court".
type Office struct {
	Whose string   // id of the name before it; empty where there is none
	Stems []string // of the words behind that
}

// AddOffice lets a name be spoken of by a description that ends in a word of the table of offices.
func (l *Lexicon) AddOffice(id, description string) {
	for _, of := range []string{" of ", " on ", " for "} {
		if head, _, ok := strings.Cut(description, of); ok {
			if stems := l.Stems(head); len(stems) > 0 && !(Office{Stems: stems}).Ranked() {
				l.keepOffice(id, Office{Stems: stems[len(stems)-1:]})
			}
			return
		}
	}
	var o Office
	for _, t := range l.Analyse("", description).Tokens {
		switch {
		case t.Sort == Word:
			o.Stems = append(o.Stems, StemsOf(&t)...)
		case t.Sort == Named && t.ID != id && o.Whose == "" && len(o.Stems) == 0 && t.ID[0] != '~':
			o.Whose = t.ID
		default:
			return
		}
	}
	l.keepOffice(id, o)
}

// Ranked tells whether a word of an office makes it another one than its last word alone: "vice president".
func (o Office) Ranked() bool {
	return slices.ContainsFunc(o.Stems, func(stem string) bool { return rankOf(stem) != nil })
}

// keepOffice keeps an office for who bears it, where its last word is a calling.
func (l *Lexicon) keepOffice(id string, o Office) {
	if n := len(o.Stems); n > 0 && l.callings[o.Stems[n-1]] {
		l.Offices[id] = append(l.Offices[id], o)
		if o.Whose != "" && n == 1 && o.Stems[0] == "presid" {
			l.Offices[id] = append(l.Offices[id], Office{o.Whose, []string{"leader"}}) // every president leads a country
		}
	}
}

// readCallings reads nouns that say who or what somebody or something is.
func (l *Lexicon) readCallings(line string) error {
	for _, w := range list(line) {
		l.callings[l.Stem(w)] = true
	}
	return nil
}

// Post tells whether a word is a noun for what somebody is in a firm or state: "director", "chief executive".
func (l *Lexicon) Post(t *Token) bool {
	stems := StemsOf(t)
	last := stems[len(stems)-1]
	more := strings.Fields("executive execut ceo director head chair presid")
	return t.Sort == Word && (l.callings[last] || slices.Contains(more, last))
}

// NotYet tells whether a fact says of a name that it holds no office yet or none any more: "candidate Holm", "Holm, then a senator".
func NotYet(tokens []Token, k int) bool {
	for n := max(0, k-3); n < min(len(tokens), k+5); n++ {
		switch tokens[n].Text {
		case "elect", "candidate", "nominee", "former", "formerly", "then", "designate":
			return true
		}
	}
	return false
}

// Pointing tells whether a word points to somebody or something that is known.
func Pointing(t *Token) bool { return t.Text == "the" || t.Text == "this" || t.Text == "that" }

// OfficeAt tells whether the words of an office stand at k, and where they end. "The president" may be one token.
func OfficeAt(said []Token, k int, stems []string) (end int, ok bool) {
	if k < len(said) && len(said[k].Parts) > 1 && said[k].Parts[0] == "the" {
		return k + 1, slices.Equal(said[k].Parts[1:], stems)
	}
	return StemsAt(said, k, stems)
}

// HeldBy gives where an office stands behind a name, or before one with "of", with nothing between them but other names; -1 where it
// does not.
func HeldBy(said []Token, i int, stems []string) int {
	between := func(k int) bool {
		return said[k].Sort == Named || said[k].Text == "and" || said[k].Text == "the"
	}
	first := i
	for first > 0 && between(first-1) {
		first--
	}
	if first > 0 && unheld(&said[first-1]) {
		return -1
	}
	k := i + 1
	for k < len(said) && between(k) {
		k++
	}
	if _, ok := OfficeAt(said, k, stems); ok {
		return k
	}
	for n := max(0, first-1-len(stems)); first > 0 && said[first-1].Text == "of" && n < first-1; n++ {
		if end, ok := OfficeAt(said, n, stems); ok && end == first-1 && (len(said[n].Parts) > 1 || n > 0 && Pointing(&said[n-1])) {
			return n
		}
	}
	return -1
}

// unheld tells whether a word before an office says that not its one holder is meant: "a", "former".
func unheld(t *Token) bool {
	return t.Text == "a" || t.Text == "an" || t.Is(Limiting) || strings.HasSuffix(t.Text, "former")
}
