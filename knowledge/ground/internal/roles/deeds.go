package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// headSkipped: who led the office of a minister did not lead the minister, and a share of the venture in a country is none of the firm: what is
// done to the head of a phrase is not done to what the phrase says of it.
func (r Rules) headSkipped() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Sort != en.Named || said[i].Poss || len(r.Found[i]) == 0 || !owns(said, i) && !r.ofThere(i) {
			continue
		}
		by, bad := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			h := headBehind(tokens, p.Token)
			return h >= 0 && !r.Uses(reading.Place{Fact: p.Fact, Token: h}) && !r.Spoken(&tokens[h])
		})
		if bad {
			return verdict.Against(verdict.Qualifier, said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// ofThere tells whether a name ends a phrase with a noun and "of" before it that each fact with the name has so: "the board of Vardal".
func (r Rules) ofThere(i int) bool {
	said := r.Said.Tokens
	if i < 2 || said[i-1].Text != "of" || i+1 < len(said) && said[i+1].Before == en.Joined && !said[i+1].Is(en.Preposed|en.Linking|en.Function) && said[i+1].Sort != en.Dated && !en.Verbal(said, i+1) {
		return false
	}
	for _, p := range r.Found[i] {
		if p.Token < 2 || r.Own[p.Fact].Tokens[p.Token-1].Text != "of" || !r.Exactly(i-2, reading.Place{Fact: p.Fact, Token: p.Token - 2}) {
			return false
		}
	}
	return true
}

// owns tells whether a share stands before "of" and a name: "19.9 percent of Vardal".
func owns(tokens []en.Token, i int) bool {
	if i < 2 || tokens[i-1].Text != "of" || i+1 < len(tokens) && tokens[i+1].Before == en.Joined && tokens[i+1].Content() && !en.Verbal(tokens, i+1) && !tokens[i+1].Is(en.Preposed|en.Linking|en.Adverb) && tokens[i+1].Sort != en.Dated {
		return false
	}
	return grammar.IsShare(tokens[i-2]) || tokens[i-2].Stem == "share" || tokens[i-2].Stem == "stake" || tokens[i-2].Stem == "execut" || tokens[i-2].Stem == "offic" || tokens[i-2].Text == "officer"
}

// headBehind gives the noun that a name of a fact only says something of: "venture" in "the TikTok US joint venture"; -1 where it has none.
func headBehind(tokens []en.Token, i int) int {
	h := -1
	for k := i + 1; k < min(len(tokens), i+5) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		if t.Sort == en.Named && h < 0 {
			continue
		}
		if t.Sort != en.Word || !t.Content() || en.Verbal(tokens, k) || t.Is(en.Preposed|en.Linking|en.Planned|en.Weak|en.Adverb|en.Negative|en.Certain) {
			break
		}
		h = k
	}
	return h
}

// complementOnly: what is done to a framework for a deal is not done to the deal, nor what is done to the office of a minister to him.
func (r Rules) complementOnly() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || said[v].Is(en.Speech) || r.Loose[v] {
			continue
		}
		n := doneTo(said, v)
		if n < 0 || len(r.Found[n]) == 0 || said[n].Is(en.Harmless|en.Light) {
			continue
		}
		by, bad := r.EveryPlace(r.Found[v], func(u reading.Place) bool {
			return r.Exactly(v, u) && en.Verbal(r.Own[u.Fact].Tokens, u.Token) && r.doneToHead(u, n)
		})
		if bad {
			return verdict.Against(verdict.Qualifier, said[n].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// doneToHead tells whether a verb of a fact is done to something that the piece leaves out and that the noun at n says more of.
func (r Rules) doneToHead(u reading.Place, n int) bool {
	tokens := r.Own[u.Fact].Tokens
	h := doneTo(tokens, u.Token)
	if h < 0 || slices.Contains(r.Found[n], reading.Place{Fact: u.Fact, Token: h}) || r.Uses(reading.Place{Fact: u.Fact, Token: h}) || r.Spoken(&tokens[h]) {
		return false
	}
	return !tokens[h].Is(en.Harmless|en.Light|en.Norm) && r.Lex.Sorts[grammar.LastStem(&tokens[h])] == 0 && r.complements(n, u.Fact, h)
}

// doneTo gives the noun that a verb is done to: its object, or in the passive its subject.
func doneTo(tokens []en.Token, v int) int {
	if grammar.Passive(tokens, v) {
		if n := grammar.ObjectBefore(tokens, v); n >= 0 {
			return headOf(tokens, n)
		}
		return -1
	}
	head := -1
	for k := v + 1; k < min(len(tokens), v+9) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		if t.Is(en.Preposed|en.Linking|en.Speech|en.Planned|en.Weak|en.Negative) || t.Sort == en.Dated || t.Sort == en.Number || en.Verbal(tokens, k) || t.Text == "of" || t.Text == "during" || t.Text == "in" || t.Text == "on" || t.Text == "with" || t.Text == "and" || t.Text == "at" || t.Text == "as" {
			break
		}
		if t.Content() && !t.Is(en.Adverb) && !(t.Is(en.Limiting) && grammar.BeforeNoun(tokens, k)) {
			head = k
		}
	}
	return head
}

// complements tells whether each place of a word of the piece in a fact stands behind a noun and its preposition: "framework for a deal".
func (r Rules) complements(n, fact, h int) bool {
	seen := false
	for _, p := range r.Found[n] {
		if p.Fact != fact {
			return false
		}
		tokens := r.Own[fact].Tokens
		if p.Token < h && p.Token > h-4 && tokens[p.Token].Sort == en.Named && !slices.ContainsFunc(tokens[p.Token+1:h+1], func(t en.Token) bool { return t.Before != en.Joined }) {
			seen = true
			continue // "approved the TikTok deal"
		}
		if p.Token <= h || p.Token > h+6 {
			return false
		}
		preposition := false
		for k := h + 1; k < p.Token; k++ {
			if tokens[k].Before >= en.Comma || en.Verbal(tokens, k) || tokens[k].Text == "and" {
				return false
			}
			preposition = preposition || tokens[k].Text == "for" || tokens[k].Text == "of" || tokens[k].Text == "on" || tokens[k].Text == "to" || tokens[k].Text == "in"
		}
		if !preposition {
			return false
		}
		seen = true
	}
	return seen
}
