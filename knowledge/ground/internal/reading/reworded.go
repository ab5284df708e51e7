package reading

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// HasStem tells whether a word of the facts has the stem.
func (r *Reading) HasStem(stem string) bool {
	if r.stems == nil {
		r.stems = map[string]bool{}
		for f := range r.Own {
			for k := range r.Own[f].Tokens {
				t := &r.Own[f].Tokens[k]
				r.stems[en.StemsOf(t)[0]] = true
				for _, p := range t.Parts {
					r.stems[p] = r.stems[p] || t.Sort == en.Named
				}
			}
		}
	}
	return r.stems[stem]
}

// Heads gives where the facts have what a rewording stands for.
func (r *Reading) Heads(t *en.Token, w *en.Rewording) (all []Place) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			n := &tokens[k]
			if n.Sort == en.Named && !w.Verb && r.namedBy(n, w.Head) {
				all = append(all, Place{f, k})
			}
			if n.Sort != en.Word || en.StemsOf(n)[0] != w.Head[0] || r.Opposed(t, n) {
				continue
			}
			if verb := n.Ed || en.Verbal(tokens, k); verb != w.Verb {
				continue
			}
			if _, ok := en.StemsAt(tokens, k, w.Head); ok {
				all = append(all, Place{f, k})
			}
		}
	}
	return all
}

// namedBy tells whether a name says by its words what somebody or something is: a "Harbour Court of Norway" is a "harbour court" and a
// "court", but no "harbour".
func (r *Reading) namedBy(n *en.Token, stems []string) bool {
	last := stems[len(stems)-1]
	for k := 0; k+len(stems) <= len(n.Parts); k++ {
		if slices.Equal(n.Parts[k:k+len(stems)], stems) {
			head, _, _ := strings.Cut(n.Text, " of ")
			return len(stems) > 1 || last == r.Lex.Stem(grammar.LastWord(head))
		}
	}
	return false
}

// Around tells whether a rewording stands in the piece, with the token at i as a word of it.
func (r *Reading) Around(i int, w *en.Rewording) bool {
	if len(w.Stems)+len(w.Rest) == 1 {
		return len(r.Said.Tokens[i].Parts) == 0
	}
	for from := max(0, i-en.Reach); from <= i; from++ {
		end, ok := en.StemsAt(r.Said.Tokens, from, w.Stems)
		if !ok {
			continue
		}
		if len(w.Rest) == 0 {
			if i < end {
				return true
			}
			continue
		}
		for k := end; k < min(len(r.Said.Tokens), end+en.Reach) && r.Said.Tokens[k].Before == en.Joined; k++ {
			if last, ok := en.StemsAt(r.Said.Tokens, k, w.Rest); ok && (i < end || k <= i && i < last) {
				return true
			}
		}
	}
	return false
}
