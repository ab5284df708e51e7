package ground

import (
	"fmt"
	"slices"
	"strings"
)

// rewording is a word or phrase that a piece may have where a fact has another one; the other way round it may not.
type rewording struct {
	stems []string // of the word or phrase
	head  string   // stem of the fact's word
	verb  bool     // which is a verb or participle there
}

func (l *lexicon) readVerbRewordings(line string) error { return l.readRewordings(line, true) }
func (l *lexicon) readNounRewordings(line string) error { return l.readRewordings(line, false) }

// readRewordings reads "word of a fact: what a piece may say, what a piece may say".
func (l *lexicon) readRewordings(line string, verb bool) error {
	head, words, ok := strings.Cut(line, ":")
	if !ok {
		return fmt.Errorf("want \"word: rewording, rewording\"")
	}
	stem := join(l.stems(head))
	for _, w := range list(words) {
		stems := l.stems(w)
		if len(stems) == 0 {
			continue
		}
		for _, s := range stems {
			if e := l.words[s]; len(stems) == 1 || e == nil || !e.is(function|linking) {
				l.rewordings[s] = append(l.rewordings[s], rewording{stems, stem, verb})
			}
		}
	}
	return nil
}

func (e *entry) is(c class) bool { return e.class&c != 0 }

// reworded finds what the facts have for a word that stands in the piece by itself or in a phrase.
func (r *reading) reworded(i int) (all []at) {
	t := &r.said.tokens[i]
	if t.sort != word || !t.content() || t.is(negative) {
		return nil
	}
	for _, s := range stemsOf(t) {
		for _, w := range r.lex.rewordings[s] {
			if !r.phraseAround(i, w.stems) {
				continue
			}
			for f := range r.own {
				for k := range r.own[f].tokens {
					if n := &r.own[f].tokens[k]; n.sort == word && n.stem == w.head && !r.opposed(t, n) && w.verb == (n.ed || verbal(r.own[f].tokens, k)) {
						all = append(all, at{f, k})
					}
				}
			}
		}
	}
	return all
}

// stemsOf gives the stems of a token's words.
func stemsOf(t *token) []string {
	if len(t.parts) > 0 {
		return t.parts
	}
	return []string{t.stem}
}

// phraseAround tells whether the stems stand in the piece one behind the other, with the token at i among them.
func (r *reading) phraseAround(i int, stems []string) bool {
	if len(stems) == 1 {
		return len(r.said.tokens[i].parts) == 0
	}
	for from := max(0, i-len(stems)+1); from <= i; from++ {
		var here []string
		for k := from; k < len(r.said.tokens) && len(here) < len(stems) && (k == from || r.said.tokens[k].before == joined); k++ {
			here = append(here, stemsOf(&r.said.tokens[k])...)
		}
		if slices.Equal(here, stems) {
			return true
		}
	}
	return false
}
