// Package abridged tells whether a sentence is its fact with nothing but whole phrases taken out of it or moved within it. It reads both as
// a row of words with the small words that lead to each, finds for each word of the sentence its place in the fact, and goes from word to
// word: where two that stand side by side don't do so in the fact, what stands between them there must be whole phrases, and the word must still be
// led to as there. So a number stays with its thing, a date with its deed, a part with its whole. That a phrase says which one is meant, and
// that without it more is claimed, it does not see: the judge asks for some of those. It knows no other words for the same and refuses when in doubt. Start with Keeps.
package abridged

import (
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// rules hold a sentence against its fact.
type rules struct {
	said, fact []node
	at         []int  // for each node of the sentence, the fact's
	kept       []bool // for each node of the fact, whether the sentence has it
}

// Keeps tells whether a sentence is the claim with nothing but whole phrases taken out or moved.
func Keeps(lex *en.Lexicon, text, claim string) bool {
	said, fact := read(lex, text), read(lex, claim)
	r := rules{said: said, fact: fact, at: align(said, fact), kept: make([]bool, len(fact))}
	for _, f := range r.at {
		if f != nowhere {
			r.kept[f] = true
		}
	}
	return r.datesKept() && r.tensesKept() && r.orderKept()
}

// tensesKept tells whether nothing that was is told as if it were so now: "stand at" for "stood at".
func (r *rules) tensesKept() bool {
	for i, f := range r.at {
		n := &r.said[i]
		if f == nowhere || !n.verb || n.Ed || n.Ing || n.has(helped) || strings.HasSuffix(n.link, "to") {
			continue
		}
		if r.fact[f].Ed && !r.fact[f].has(helped|linked) {
			return false
		}
	}
	return true
}

// step is the way from one word of the sentence to the next that the fact has; dates are looked at elsewhere.
type step struct {
	x, y    int  // the words, as nodes of the sentence
	p, q    int  // as nodes of the fact
	s, f    node // the second, in both
	loose   bool // a date, a pronoun or another word stands between
	unknown bool // another word does
}

// orderKept tells whether each word of the sentence goes with the one before it as in the fact.
func (r *rules) orderKept() bool {
	now := step{x: nowhere}
	var traits trait // of what was passed over
	for y := range r.said {
		n := r.said[y]
		traits |= n.traits & pronoun
		switch {
		case n.dated():
			now.loose = true
			continue
		case r.at[y] == nowhere && n.verb && n.has(linked):
			return false // "was passed": the fact has another deed
		case r.at[y] == nowhere:
			now.loose, now.unknown = true, true
			continue
		}
		n.traits |= traits
		now.y, now.q, now.s, now.f = y, r.at[y], n, r.fact[r.at[y]]
		if !r.goesOn(now) {
			return false
		}
		now, traits = step{x: y, p: r.at[y]}, 0
	}
	return true
}

// goesOn tells whether a step goes on as the fact does, or begins anew.
func (r *rules) goesOn(st step) bool {
	st.loose = st.loose || st.s.has(pronoun)
	switch {
	case st.x == nowhere, st.s.hard, st.q == st.p:
		return true
	case st.q > st.p:
		return r.mayCut(st)
	}
	return r.mayMove(st)
}
