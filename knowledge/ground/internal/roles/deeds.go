package roles

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// headSkipped: who led the office of a minister did not lead the minister, and a share of the venture in a country is none of the firm:
// what is done to the head of a phrase is not done to what the phrase says of it.
func (r Rules) headSkipped() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Sort != en.Named || said[i].Poss || len(r.Found[i]) == 0 || !owns(said, i) && !r.ofThere(i) {
			continue
		}
		by, bad := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
			head := headBehind(r.Own[p.Fact].Tokens, p.Token)
			return head >= 0 && r.Unsaid(p.Fact, head)
		})
		if bad {
			return verdict.Against(verdict.Qualifier, said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// ofThere tells whether a name ends a phrase with a noun and "of" before it that each fact with the name has so: "the board of Vardal".
func (r Rules) ofThere(i int) bool {
	if !endsOf(r.Said.Tokens, i, en.Preposed|en.Linking|en.Function) {
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
	if !endsOf(tokens, i, en.Preposed|en.Linking|en.Function|en.Adverb) {
		return false
	}
	switch head := &tokens[i-2]; head.Stem {
	case "share", "stake", "execut", "offic":
		return true
	default:
		return head.Text == "officer" || grammar.IsShare(*head)
	}
}

// endsOf tells whether the name at i stands behind a noun and "of", and no noun behind it that it only says more of: "the board of
// Vardal". What may follow are verbs, dates and words of the classes.
func endsOf(tokens []en.Token, i int, may en.Class) bool {
	if i < 2 || tokens[i-1].Text != "of" {
		return false
	}
	if !grammar.JoinedAt(tokens, i+1) {
		return true
	}
	next := &tokens[i+1]
	return next.Is(may) || next.Sort == en.Dated || en.Verbal(tokens, i+1)
}

// headBehind gives the noun that a name of a fact only says something of: "venture" in "the TikTok US joint venture"; -1 where it has none.
func headBehind(tokens []en.Token, i int) int {
	head := -1
	for k := i + 1; k < min(len(tokens), i+5) && tokens[k].Before == en.Joined; k++ {
		t := &tokens[k]
		if t.Sort == en.Named && head < 0 {
			continue
		}
		if !grammar.ContentWord(t) || en.Verbal(tokens, k) ||
			t.Is(en.Preposed|en.Linking|en.Planned|en.Weak|en.Adverb|en.Negative|en.Certain) {
			break
		}
		head = k
	}
	return head
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
	head := doneTo(tokens, u.Token)
	if head < 0 || !r.Unsaid(u.Fact, head) {
		return false
	}
	vague := tokens[head].Is(en.Harmless|en.Light|en.Norm) || r.Lex.Sorts[grammar.LastStem(&tokens[head])] != 0
	return !vague && r.complements(n, u.Fact, head)
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
		if closesObject(tokens, k) {
			break
		}
		if t := &tokens[k]; t.Content() && !t.Is(en.Adverb) && !(t.Is(en.Limiting) && grammar.BeforeNoun(tokens, k)) {
			head = k
		}
	}
	return head
}

// closesObject tells whether what a verb is done to ends before the token at k: "sold the yard in May".
func closesObject(tokens []en.Token, k int) bool {
	t := &tokens[k]
	switch t.Text {
	case "of", "during", "in", "on", "with", "and", "at", "as":
		return true
	}
	return t.Sort == en.Dated || t.Sort == en.Number || en.Verbal(tokens, k) ||
		t.Is(en.Preposed|en.Linking|en.Speech|en.Planned|en.Weak|en.Negative)
}

// complements tells whether each place of a word of the piece in a fact stands behind a noun and its preposition: "framework for a deal".
func (r Rules) complements(n, fact, head int) bool {
	_, every := r.EveryPlace(r.Found[n], func(p reading.Place) bool {
		tokens := r.Own[fact].Tokens
		return p.Fact == fact && (namesBefore(tokens, p.Token, head) || saysMoreOf(tokens, p.Token, head))
	})
	return every
}

// namesBefore tells whether a name at k stands right before a noun: "approved the TikTok deal".
func namesBefore(tokens []en.Token, k, head int) bool {
	if k >= head || k <= head-4 || tokens[k].Sort != en.Named {
		return false
	}
	return !slices.ContainsFunc(tokens[k+1:head+1], func(t en.Token) bool { return t.Before != en.Joined })
}

// saysMoreOf tells whether the token at k stands behind a noun with a preposition between, and no verb: "framework for a deal".
func saysMoreOf(tokens []en.Token, k, head int) bool {
	if k <= head || k > head+6 {
		return false
	}
	preposition := false
	for i := head + 1; i < k; i++ {
		if tokens[i].Before >= en.Comma || en.Verbal(tokens, i) || tokens[i].Text == "and" {
			return false
		}
		preposition = preposition || grammar.AnyOf(&tokens[i], "for", "of", "on", "to", "in")
	}
	return preposition
}
