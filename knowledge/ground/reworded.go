package ground

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// rewording is a word or phrase that a piece may have where a fact has another one; the other way round it may not.
type rewording struct {
	stems []string // of the word or phrase, or of its first part
	rest  []string // of the part behind other words: "on hold" of "put ... on hold"
	head  []string // stems of the fact's word or phrase
	verb  bool     // which is a verb or participle there
}

// rewordings reads the tables of rewordings once: they are the same for every judge, and reading them takes a tenth of a second.
var rewordings = sync.OnceValues(func() (map[string][]*rewording, error) {
	l, err := newLexicon()
	if err != nil {
		return nil, err
	}
	l.built = false // what the tables say is stemmed once
	if err := eachLine("rewordings_verbs.txt", l.readVerbRewordings); err != nil {
		return nil, err
	}
	return l.rewordings, eachLine("rewordings_nouns.txt", l.readNounRewordings)
})

// readVerbRewordings reads a line of the table of other words for verbs.
func (l *lexicon) readVerbRewordings(line string) error { return l.readRewordings(line, true) }

// readNounRewordings reads a line of the table of other words for nouns.
func (l *lexicon) readNounRewordings(line string) error { return l.readRewordings(line, false) }

// readRewordings reads "word of a fact: what a piece may say, what a piece may say". Where "..." stands in it, a few other words may.
func (l *lexicon) readRewordings(line string, verb bool) error {
	head, words, ok := strings.Cut(line, ":")
	if !ok {
		return fmt.Errorf("want \"word: rewording, rewording\"")
	}
	stems := l.stems(head)
	if len(stems) == 0 {
		return fmt.Errorf("want a word before the colon")
	}
	for _, w := range list(words) {
		first, rest, _ := strings.Cut(w, "...")
		one := rewording{l.stems(first), l.stems(rest), stems, verb}
		if len(one.stems) == 0 {
			continue
		}
		shared := &one
		for _, s := range slices.Concat(one.stems, one.rest) {
			if e := l.words[s]; len(one.stems)+len(one.rest) == 1 || e == nil || !e.is(function|linking) {
				l.rewordings[s] = append(l.rewordings[s], shared)
			}
		}
	}
	return nil
}

// is tells whether a word or phrase of the tables has one of the classes.
func (e *entry) is(c class) bool { return e.class&c != 0 }

// reworded finds what the facts have for a word that stands in the piece by itself or in a phrase.
func (r *reading) reworded(i int) (all []at) {
	t := &r.said.tokens[i]
	if t.sort != word || !t.content() || t.is(negative|linking|harmless|light|nowadays|weak|planned|obliging|certain|condition) {
		return nil // what may stand anyway stands for nothing
	}
	speaks := t.is(speech|attributing) && !(strings.HasSuffix(t.text, "s") && i > 0 && pointing(&r.said.tokens[i-1]))
	for _, s := range stemsOf(t) {
		for _, w := range r.lex.rewordings[s] {
			if !(speaks && len(w.stems)+len(w.rest) == 1) && r.hasStem(w.head[0]) && r.around(i, w) {
				all = append(all, r.heads(t, w)...)
			}
		}
	}
	if _, bad := r.opposite(t); bad {
		all = slices.DeleteFunc(all, func(p at) bool { return r.own[p.fact].tokens[p.token].sort == named })
	}
	return all
}

// hasStem tells whether a word of the facts has the stem.
func (r *reading) hasStem(stem string) bool {
	if r.stems == nil {
		r.stems = map[string]bool{}
		for f := range r.own {
			for k := range r.own[f].tokens {
				t := &r.own[f].tokens[k]
				r.stems[stemsOf(t)[0]] = true
				for _, p := range t.parts {
					r.stems[p] = r.stems[p] || t.sort == named
				}
			}
		}
	}
	return r.stems[stem]
}

// heads gives where the facts have what a rewording stands for.
func (r *reading) heads(t *token, w *rewording) (all []at) {
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := range tokens {
			n := &tokens[k]
			if n.sort == named && !w.verb && r.namedBy(n, w.head) {
				all = append(all, at{f, k})
			}
			if n.sort != word || stemsOf(n)[0] != w.head[0] || r.opposed(t, n) || w.verb != (n.ed || verbal(tokens, k)) {
				continue
			}
			if _, ok := stemsAt(tokens, k, w.head); ok {
				all = append(all, at{f, k})
			}
		}
	}
	return all
}

// namedBy tells whether a name says by its words what somebody or something is: a "Harbour Court of Norway" is a "harbour court" and a
// "court", but no "harbour".
func (r *reading) namedBy(n *token, stems []string) bool {
	last := stems[len(stems)-1]
	for k := 0; k+len(stems) <= len(n.parts); k++ {
		if slices.Equal(n.parts[k:k+len(stems)], stems) {
			head, _, _ := strings.Cut(n.text, " of ")
			return len(stems) > 1 || last == r.lex.stem(head[strings.LastIndexByte(head, ' ')+1:])
		}
	}
	return false
}

// stemsOf gives the stems of a token's words.
func stemsOf(t *token) []string {
	if len(t.parts) > 0 {
		return t.parts
	}
	return []string{t.stem}
}

// around tells whether a rewording stands in the piece, with the token at i as a word of it.
func (r *reading) around(i int, w *rewording) bool {
	if len(w.stems)+len(w.rest) == 1 {
		return len(r.said.tokens[i].parts) == 0
	}
	for from := max(0, i-reach); from <= i; from++ {
		end, ok := stemsAt(r.said.tokens, from, w.stems)
		if !ok {
			continue
		}
		if len(w.rest) == 0 {
			if i < end {
				return true
			}
			continue
		}
		for k := end; k < min(len(r.said.tokens), end+reach) && r.said.tokens[k].before == joined; k++ {
			if last, ok := stemsAt(r.said.tokens, k, w.rest); ok && (i < end || k <= i && i < last) {
				return true
			}
		}
	}
	return false
}

// reach is how many tokens may stand between the two parts of a rewording: "put the tariffs of April on hold".
const reach = 7

// stemsAt tells whether the stems stand in a text from token k on, one behind the other, and where they end. "the" or "it" may end the last
// token besides: "put the" is "put".
func stemsAt(tokens []token, k int, stems []string) (end int, ok bool) {
	n := 0
	for first := k; k < len(tokens) && n < len(stems) && (k == first || tokens[k].before == joined); k++ {
		for _, s := range stemsOf(&tokens[k]) {
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
