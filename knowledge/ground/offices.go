package ground

import (
	"slices"
	"strings"
)

// office is what somebody or something may be spoken of as, because that is what it is: "the Norwegian president", "the harbour court".
type office struct {
	whose string   // id of the name before it; empty where there is none
	stems []string // of the words behind that
}

// addOffice lets a name be spoken of by a description that ends in a word of the table of offices.
func (l *lexicon) addOffice(id, description string) {
	for _, of := range []string{" of ", " on ", " for "} {
		if head, _, ok := strings.Cut(description, of); ok {
			l.keepOffice(id, office{stems: l.stems(head[strings.LastIndexByte(head, ' ')+1:])})
			return
		}
	}
	var o office
	for _, t := range l.analyse("", description).tokens {
		switch {
		case t.sort == word:
			o.stems = append(o.stems, stemsOf(&t)...)
		case t.sort == named && t.id != id && o.whose == "" && len(o.stems) == 0 && t.id[0] != '~':
			o.whose = t.id
		default:
			return
		}
	}
	l.keepOffice(id, o)
}

// keepOffice keeps an office for who bears it, where its last word is a calling.
func (l *lexicon) keepOffice(id string, o office) {
	if n := len(o.stems); n > 0 && l.callings[o.stems[n-1]] {
		l.offices[id] = append(l.offices[id], o)
		if o.whose != "" && n == 1 && o.stems[0] == "presid" {
			l.offices[id] = append(l.offices[id], office{o.whose, []string{"leader"}}) // every president leads a country
		}
	}
}

// readCallings reads nouns that say who or what somebody or something is.
func (l *lexicon) readCallings(line string) error {
	for _, w := range list(line) {
		l.callings[l.stem(w)] = true
	}
	return nil
}

// byOffice finds the name of the facts that the word or name at i speaks of by what it is: "the Norwegian president" for Holm; none
// where it may be more than one.
func (r *reading) byOffice(i int) (all []at) {
	if len(r.lex.offices) == 0 || r.said.tokens[i].sort == named && r.said.tokens[i].id[0] == '~' {
		return nil
	}
	id := ""
	for f := range r.own {
		for k := range r.own[f].tokens {
			n := &r.own[f].tokens[k]
			if n.sort != named || notYet(r.own[f].tokens, k) || !slices.ContainsFunc(r.lex.offices[n.id], func(o office) bool { return r.spokenAs(i, o) }) {
				continue
			}
			if id != "" && id != n.id {
				return nil
			}
			id = n.id
			all = append(all, at{f, k})
		}
	}
	return all
}

// notYet tells whether a fact says of a name that it holds no office yet or none any more: "candidate Holm", "Holm, then a senator".
func notYet(tokens []token, k int) bool {
	for n := max(0, k-3); n < min(len(tokens), k+5); n++ {
		switch tokens[n].text {
		case "elect", "candidate", "nominee", "former", "formerly", "then", "designate":
			return true
		}
	}
	return false
}

// spokenAs tells whether the token at i is part of words that speak of the holder of an office: "Norwegian" and "president" in "the
// Norwegian president", "the president of Norway" and "the Danish and the Norwegian president".
func (r *reading) spokenAs(i int, o office) bool {
	said := r.said.tokens
	if said[i].sort == named {
		return said[i].id == o.whose && heldBy(said, i, o.stems) >= 0
	}
	for k := max(0, i-len(o.stems)+1); k <= i; k++ {
		end, ok := officeAt(said, k, o.stems)
		if !ok || i >= end {
			continue
		}
		if o.whose == "" {
			return said[k].parts != nil && said[k].parts[0] == "the" || k > 0 && pointing(&said[k-1])
		}
		for n := max(0, k-4); n < min(len(said), end+5); n++ {
			if said[n].sort == named && said[n].id == o.whose && heldBy(said, n, o.stems) == k {
				return true
			}
		}
	}
	return o.whose == "" && i > 0 && pointing(&said[i-1]) && said[i].stem == o.stems[len(o.stems)-1]
}

// pointing tells whether a word points to somebody or something that is known.
func pointing(t *token) bool { return t.text == "the" || t.text == "this" || t.text == "that" }

// officeAt tells whether the words of an office stand at k, and where they end. "The president" may be one token.
func officeAt(said []token, k int, stems []string) (end int, ok bool) {
	if k < len(said) && len(said[k].parts) > 1 && said[k].parts[0] == "the" {
		return k + 1, slices.Equal(said[k].parts[1:], stems)
	}
	return stemsAt(said, k, stems)
}

// heldBy gives where an office stands behind a name, or before one with "of", with nothing between them but other names; -1 where it does not.
func heldBy(said []token, i int, stems []string) int {
	between := func(k int) bool {
		return said[k].sort == named || said[k].text == "and" || said[k].text == "the"
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
	if _, ok := officeAt(said, k, stems); ok {
		return k
	}
	for n := max(0, first-1-len(stems)); first > 0 && said[first-1].text == "of" && n < first-1; n++ {
		if end, ok := officeAt(said, n, stems); ok && end == first-1 && (len(said[n].parts) > 1 || n > 0 && pointing(&said[n-1])) {
			return n
		}
	}
	return -1
}

// unheld tells whether a word before an office says that not its one holder is meant: "a", "former".
func unheld(t *token) bool {
	return t.text == "a" || t.text == "an" || t.is(limiting) || strings.HasSuffix(t.text, "former")
}
