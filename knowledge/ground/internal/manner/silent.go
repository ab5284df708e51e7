package manner

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// These rules look at what a fact says to be missing, to say nothing, or that something may not be without.

// silentOnes: what a fact says to be missing, silent or to say nothing does not speak in a piece that denies nothing: "the notices
// confirm the fee" for "the notices say nothing about the fee".
func (r Rules) silentOnes() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	if slices.ContainsFunc(said, keepsSilent) {
		return verdict.Verdict{}, false
	}
	for i := range said {
		if !states(&said[i]) {
			continue
		}
		by, silent := r.EveryPlace(r.PositionsOf(i), func(p reading.Place) bool { return silentBehind(r.Own[p.Fact].Tokens, p.Token) })
		if silent {
			return verdict.Against(verdict.Polarity, said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// keepsSilent tells whether a word of the piece may say that something is missing or not said: "not", "lacks", "unpublished", "omits".
func keepsSilent(t en.Token) bool {
	return t.Is(en.Negative|en.Denying) || grammar.Lacks(&t) || strings.HasPrefix(t.Text, "un") ||
		t.Text == "yet" || t.Text == "only" || t.Stem == "omit"
}

// silentBehind tells whether the verb behind a noun says that it is silent, missing or says nothing.
func silentBehind(tokens []en.Token, i int) bool {
	for k := i + 1; k+1 < min(len(tokens), i+6) && tokens[k].Before == en.Joined; k++ {
		t, next := &tokens[k], tokens[k+1].Text
		if t.Is(en.Linking) && t.Stem == "be" {
			return next == "silent" || next == "missing" || next == "absent"
		}
		if t.Stem == "say" {
			return next == "nothing"
		}
		if t.Sort == en.Word && t.Content() {
			return false
		}
	}
	return false
}

// withoutIt: what a fact says may not be without a thing may not be without it in the piece, nor is the thing no longer needed.
func (r Rules) withoutIt() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			thing := withoutWhat(tokens, k)
			if thing < 0 || !deniesBeside(tokens, k) {
				continue
			}
			for i := range said {
				if !en.Same(&said[i], &tokens[thing]) {
					continue
				}
				if w := spared(said, i); w >= 0 {
					return verdict.Against(verdict.Polarity, said[w].Text, r.Own[f].ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// spared gives the word before the thing at i by which it is not needed: "without" in "sails without a permit", "need" in "does not need
// a permit"; -1 where there is none.
func spared(tokens []en.Token, i int) int {
	needs := func(w int) bool { return tokens[w].Is(en.Obliging) || tokens[w].Stem == "need" }
	w := i - 1
	for w > max(0, i-6) && tokens[w].Text != "without" && !needs(w) {
		w--
	}
	switch {
	case w < 0:
		return -1
	case tokens[w].Text == "without" && !deniesBeside(tokens, w):
		return w
	case tokens[w].Text != "without" && needs(w) && en.Governed(tokens, w, en.Negative, 2):
		return w
	}
	return -1
}

// withoutWhat gives the noun next behind the "without" at k; -1 where it is none.
func withoutWhat(tokens []en.Token, k int) int {
	if tokens[k].Text != "without" {
		return -1
	}
	last := -1
	for i := k + 1; i < min(len(tokens), k+6) && tokens[i].Before == en.Joined; i++ {
		t := &tokens[i]
		if last >= 0 && (!t.Content() || t.Sort != en.Word || t.Is(en.Verb|en.Linking)) {
			break
		}
		if t.Sort == en.Word && t.Content() {
			last = i
		}
	}
	return last
}

// deniesBeside tells whether another word that denies stands in the sentence of the one at k.
func deniesBeside(tokens []en.Token, k int) bool {
	for _, c := range grammar.SentencesIn(tokens) {
		if k >= c[0] && k < c[1] {
			return slices.ContainsFunc(tokens[c[0]:c[1]], func(t en.Token) bool {
				unlawful := strings.Contains(t.Text, "illegal") || strings.Contains(t.Text, "unlawful")
				return t.Text != "without" && (unlawful || t.Is(en.Negative|en.Denying))
			})
		}
	}
	return false
}
