package reading

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// neededFor tells whether a negation is one of two by which the piece says what is needed for something: "without a permit no ship may
// sail", "a permit without which no ship may sail". The facts must say that it is needed.
func (r *Reading) neededFor(n int) bool {
	said := r.Said.Tokens
	from, to := grammar.SentenceOf(said, n)
	lacking, denied := -1, -1
	for k := from; k < to; k++ {
		switch t := &said[k]; {
		case !t.Is(en.Negative) || t.Text == "non":
		case t.Text == "without" || t.Text == "unless":
			if lacking >= 0 {
				return false
			}
			lacking = k
		case denied >= 0 || !r.forbids(k):
			return false
		default:
			denied = k
		}
	}
	return lacking >= 0 && denied >= 0 && r.needs(lacking)
}

// forbids tells whether the negation at n says that something may not be done: "may not sail", "no ship may sail".
func (r *Reading) forbids(n int) bool {
	t := &r.Said.Tokens[n]
	if !grammar.AllowedNear(r.Said.Tokens, n) || len(t.Parts) == 0 && !grammar.AnyOf(t, "not", "no", "never") {
		return false
	}
	return t.Text != "no" || !r.wider(n)
}

// wider tells whether the noun behind "no" lacks a word by which the facts say which of them are meant: "no ship" for "a foreign ship".
func (r *Reading) wider(n int) bool {
	said := r.Said.Tokens
	for k := n + 1; k < min(len(said), n+4); k++ {
		if !grammar.ContentWord(&said[k]) || len(r.Found[k]) == 0 {
			continue
		}
		return !slices.ContainsFunc(r.Found[k], func(p Place) bool {
			tokens := r.Own[p.Fact].Tokens
			if p.Token == 0 || tokens[p.Token].Before != en.Joined || said[k].Is(en.Harmless) {
				return p.Token == 0
			}
			before := p.Token - 1
			return !grammar.ContentWord(&tokens[before]) || en.Verbal(tokens, before) || r.UsesAt(p.Fact, before)
		})
	}
	return false
}

// needs tells whether the facts say that what the piece has behind "without" is needed, or for "without it" and "without which" one of the
// words before it.
func (r *Reading) needs(lacking int) bool {
	said := r.Said.Tokens
	if lacking+1 == len(said) {
		return false
	}
	if next := said[lacking+1].Text; next != "it" && next != "which" {
		k := lacking + 1
		for k < len(said) && said[k].Before < en.Comma && !said[k].Content() {
			k++
		}
		for ; k < len(said) && said[k].Before == en.Joined && said[k].Content(); k++ {
			if slices.ContainsFunc(r.Found[k], r.NeededThere) {
				return true
			}
		}
		return false
	}
	for k := 0; k < lacking; k++ {
		if t := &said[k]; t.Sort == en.Word && t.Content() && slices.ContainsFunc(r.Found[k], r.NeededThere) {
			return true
		}
	}
	return false
}

// NeededThere tells whether a place of a fact is what is needed there: "it needs a permit", "a permit needed before it may sail".
func (r *Reading) NeededThere(p Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if grammar.Needing(&tokens[p.Token]) && len(tokens[p.Token].Parts) > 1 {
		return true // "need a licence"
	}
	for k := p.Token - 1; k >= max(0, p.Token-6) && tokens[k+1].Before < en.Strong && !tokens[k].Is(en.Preposed); k-- {
		if grammar.Needing(&tokens[k]) {
			return en.Verbal(tokens, k) && !grammar.BehindBe(tokens, k) && tokens[k+1].Sort != en.Dated
		}
	}
	for k := p.Token + 1; k < min(len(tokens), p.Token+4) && tokens[k].Before == en.Joined; k++ {
		if grammar.Needing(&tokens[k]) {
			return tokens[k].Ed && (k+1 == len(tokens) || tokens[k+1].Is(en.Preposed) || tokens[k+1].Text == "if")
		}
	}
	return false
}

// SaidOtherwise tells whether a negation of the piece only says in other words what the facts say: "not good enough" for "insufficient",
// "a permit without which it may not sail" for "it needs a permit to sail".
func (r *Reading) SaidOtherwise(n int) bool {
	return r.negatedRewording(n) || r.heldOff(n) || r.neededFor(n) || r.noneBefore(n) || r.notBefore(n) || r.ratherOther(n)
}

// negatedRewording tells whether a negation belongs to a phrase that stands for a word of the facts: "cannot do without" for "vital".
func (r *Reading) negatedRewording(n int) bool {
	t := &r.Said.Tokens[n]
	for _, s := range en.StemsOf(t) {
		for _, w := range r.Lex.Rewordings[s] {
			if len(w.Stems)+len(w.Rest) == 1 || !r.HasStem(w.Head[0]) || !r.Around(n, w) {
				continue
			}
			heads := slices.DeleteFunc(r.Heads(t, w), r.saidThere)
			if len(heads) > 0 && r.goesWith(n, w, heads) {
				return true
			}
		}
	}
	return false
}

// goesWith tells whether what stands behind a rewording at n goes with the words of the facts that it is for.
func (r *Reading) goesWith(n int, w *en.Rewording, heads []Place) bool {
	if w.Stems[len(w.Stems)-1] == "without" {
		return r.withoutWhat(n, heads)
	}
	return r.behindToo(n, w, heads)
}

// saidThere tells whether the piece has the very word of a place of the facts: no other word stands for it then.
func (r *Reading) saidThere(p Place) bool {
	for k := range r.Found {
		if slices.Contains(r.Found[k], p) && r.Exactly(k, p) {
			return true
		}
	}
	return false
}

// behindToo tells whether the next word of the facts behind a rewording stands behind the word that it is for: "no longer mayor" says
// nothing of "a former clerk, is mayor".
func (r *Reading) behindToo(n int, w *en.Rewording, heads []Place) bool {
	said := r.Said.Tokens
	for k := n + 1; k < min(len(said), n+8) && said[k].Before < en.Comma; k++ {
		t := &said[k]
		if !grammar.ContentWord(t) || t.Is(en.Linking|en.Negative) || len(r.Found[k]) == 0 {
			continue
		}
		if stem := en.StemsOf(t)[0]; slices.Contains(w.Stems, stem) || slices.Contains(w.Rest, stem) {
			continue
		}
		return slices.ContainsFunc(r.Found[k], func(p Place) bool {
			return slices.ContainsFunc(heads, func(h Place) bool { return p.Token >= h.Token && r.sameStretch(p, h) })
		})
	}
	for k := n - 1; k >= 0 && said[k+1].Before < en.Comma; k-- {
		if said[k].Content() && !said[k].Is(en.Linking) && len(r.Found[k]) > 0 {
			return slices.ContainsFunc(r.Found[k], func(p Place) bool {
				return slices.ContainsFunc(heads, func(h Place) bool { return r.sameStretch(p, h) })
			})
		}
	}
	return true
}

// sameStretch tells whether two places are of one fact, with no comma between.
func (r *Reading) sameStretch(p, q Place) bool {
	return p.Fact == q.Fact && !slices.ContainsFunc(r.Own[p.Fact].Tokens[min(p.Token, q.Token)+1:max(p.Token, q.Token)+1],
		func(t en.Token) bool { return t.Before >= en.Comma })
}

// withoutWhat tells whether what stands behind "cannot do without" is what the facts call vital: it comes before that word there.
func (r *Reading) withoutWhat(n int, heads []Place) bool {
	said := r.Said.Tokens
	for n < len(said) && said[n].Text != "without" {
		n++
	}
	for k := n + 1; k < min(len(said), n+6); k++ {
		if said[k].Content() && len(r.Found[k]) > 0 {
			return slices.ContainsFunc(r.Found[k], func(p Place) bool {
				return slices.ContainsFunc(heads, func(h Place) bool { return p.Fact == h.Fact && p.Token < h.Token })
			})
		}
	}
	return false
}

// heldOff tells whether a phrase that says no by "hold off" stands for a delay of the facts: "held off enforcing it" for "delayed its
// enforcement".
func (r *Reading) heldOff(n int) bool {
	t := &r.Said.Tokens[n]
	if len(t.Parts) < 3 {
		return false
	}
	for _, p := range r.Lex.Phrases[t.Parts[0]] {
		if k := len(p.Stems); k > 1 && k < len(t.Parts) && slices.Equal(p.Stems, t.Parts[:k]) && r.meetsGroups(p.Entry.Groups) {
			return true
		}
	}
	return false
}

// meetsGroups tells whether a word of the facts is of one of the groups.
func (r *Reading) meetsGroups(groups []uint16) bool {
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(t en.Token) bool { return t.Sort == en.Word && en.Meet(groups, t.Groups) })
	})
}

// noneBefore tells whether a negation says that there was none before, of what the facts call the first: "no mayor had come since 2017" for
// "the first visit by a mayor since 2017", "no such step had been taken earlier" for "the first such step".
func (r *Reading) noneBefore(n int) bool {
	said := r.Said.Tokens
	end, marked := n+1, false
	for ; end < min(len(said), n+16) && said[end].Before < en.Strong && !grammar.AnyOf(&said[end], "until", "when", "but"); end++ {
		marked = marked || marksBefore(said, end)
		if end > n+1 && said[end].Before == en.Comma {
			break
		}
	}
	if !marked || !en.HasWord(said[max(0, n-2):end], "had") {
		return false
	}
	return slices.ContainsFunc(r.Own, func(f en.Text) bool { return r.amongFirst(f.Tokens, n+1, end) })
}

// marksBefore tells whether the word at k says that a time before is meant: "earlier", "since 2017".
func marksBefore(tokens []en.Token, k int) bool {
	switch tokens[k].Text {
	case "earlier", "previously", "before":
		return true
	case "since":
		return k+1 < len(tokens) && tokens[k+1].Sort == en.Dated
	}
	return false
}

// amongFirst tells whether each word of the piece from one token to another stands in a fact behind "first", in its part of the sentence.
func (r *Reading) amongFirst(tokens []en.Token, from, to int) bool {
	said := r.Said.Tokens
	first := slices.IndexFunc(tokens, func(t en.Token) bool { return t.Text == "first" || strings.HasPrefix(t.Text, "first ") })
	if first < 0 {
		return false
	}
	last := first + 1
	for last < len(tokens) && tokens[last].Before < en.Comma {
		last++
	}
	seen := false
	for i := from; i < to; i++ {
		t := &said[i]
		byName := t.Sort == en.Named && said[i-1].Text == "by"
		little := !t.Content() || t.Is(en.Linking|en.Negative|en.Adverb|en.Preposed|en.Temporal) || en.StemsOf(t)[0] == "be"
		if len(r.Found[i]) == 0 || little || byName {
			continue
		}
		seen = true
		if !slices.ContainsFunc(r.Found[i], func(p Place) bool {
			return p.Token >= first && p.Token < last && &r.Own[p.Fact].Tokens[0] == &tokens[0]
		}) {
			return false
		}
	}
	return seen
}

// ratherOther tells whether "not" stands before what the facts have in somebody's place, with "but" and the other behind it: "not by Holm
// but by Vardal" for "by Vardal in Holm's place".
func (r *Reading) ratherOther(n int) bool {
	for k, but := n+1, r.butBehind(n); k < but; k++ {
		if r.Said.Tokens[k].Content() && len(r.Found[k]) > 0 {
			return slices.ContainsFunc(r.Found[k], func(p Place) bool { return inPlaceOf(r.Own[p.Fact].Tokens, p.Token) })
		}
	}
	return false
}

// butBehind gives the "but" not far behind a "not"; -1 where there is none.
func (r *Reading) butBehind(n int) int {
	said := r.Said.Tokens
	for k := n + 1; said[n].Text == "not" && k < min(len(said)-1, n+8) && said[k].Before < en.Strong; k++ {
		if said[k].Text == "but" {
			return k
		}
	}
	return -1
}
