package ground

import (
	"slices"
	"strings"
)

// saidOtherwise tells whether a negation of the piece only says in other words what the facts say: "not good enough" for "insufficient",
// "a permit without which it may not sail" for "it needs a permit to sail".
func (r *reading) saidOtherwise(n int) bool {
	return r.negatedRewording(n) || r.heldOff(n) || r.neededFor(n) || r.noneBefore(n) || r.ratherOther(n)
}

// negatedRewording tells whether a negation belongs to a phrase that stands for a word of the facts: "cannot do without" for "vital".
func (r *reading) negatedRewording(n int) bool {
	t := &r.said.tokens[n]
	for _, s := range stemsOf(t) {
		for _, w := range r.lex.rewordings[s] {
			if len(w.stems)+len(w.rest) == 1 || !r.hasStem(w.head[0]) || !r.around(n, w) {
				continue
			}
			heads := slices.DeleteFunc(r.heads(t, w), r.saidThere)
			if without := w.stems[len(w.stems)-1] == "without"; len(heads) > 0 && (without && r.withoutWhat(n, heads) || !without && r.behindToo(n, w, heads)) {
				return true
			}
		}
	}
	return false
}

// saidThere tells whether the piece has the very word of a place of the facts: no other word stands for it then.
func (r *reading) saidThere(p at) bool {
	for k := range r.found {
		if slices.Contains(r.found[k], p) && r.exactly(k, p) {
			return true
		}
	}
	return false
}

// behindToo tells whether the next word of the facts behind a rewording stands behind the word that it is for: "no longer mayor" says nothing of
// "a former clerk, is mayor".
func (r *reading) behindToo(n int, w *rewording, heads []at) bool {
	said := r.said.tokens
	for k := n + 1; k < min(len(said), n+8) && said[k].before < comma; k++ {
		t := &said[k]
		if t.sort != word || !t.content() || t.is(linking|negative) || len(r.found[k]) == 0 || slices.Contains(w.stems, stemsOf(t)[0]) ||
			slices.Contains(w.rest, stemsOf(t)[0]) {
			continue
		}
		return slices.ContainsFunc(r.found[k], func(p at) bool {
			return slices.ContainsFunc(heads, func(h at) bool { return p.token >= h.token && r.sameStretch(p, h) })
		})
	}
	for k := n - 1; k >= 0 && said[k+1].before < comma; k-- {
		if said[k].content() && !said[k].is(linking) && len(r.found[k]) > 0 {
			return slices.ContainsFunc(r.found[k], func(p at) bool {
				return slices.ContainsFunc(heads, func(h at) bool { return r.sameStretch(p, h) })
			})
		}
	}
	return true
}

// sameStretch tells whether two places are of one fact, with no comma between.
func (r *reading) sameStretch(p, q at) bool {
	return p.fact == q.fact && !slices.ContainsFunc(r.own[p.fact].tokens[min(p.token, q.token)+1:max(p.token, q.token)+1],
		func(t token) bool { return t.before >= comma })
}

// withoutWhat tells whether what stands behind "cannot do without" is what the facts call vital: it comes before that word there.
func (r *reading) withoutWhat(n int, heads []at) bool {
	said := r.said.tokens
	for n < len(said) && said[n].text != "without" {
		n++
	}
	for k := n + 1; k < min(len(said), n+6); k++ {
		if said[k].content() && len(r.found[k]) > 0 {
			return slices.ContainsFunc(r.found[k], func(p at) bool {
				return slices.ContainsFunc(heads, func(h at) bool { return p.fact == h.fact && p.token < h.token })
			})
		}
	}
	return false
}

// heldOff tells whether a phrase that says no by "hold off" stands for a delay of the facts: "held off enforcing it" for "delayed its
// enforcement".
func (r *reading) heldOff(n int) bool {
	t := &r.said.tokens[n]
	if len(t.parts) < 3 {
		return false
	}
	for _, p := range r.lex.phrases[t.parts[0]] {
		if k := len(p.stems); k > 1 && k < len(t.parts) && slices.Equal(p.stems, t.parts[:k]) && r.meetsGroups(p.entry.groups) {
			return true
		}
	}
	return false
}

// meetsGroups tells whether a word of the facts is of one of the groups.
func (r *reading) meetsGroups(groups []uint16) bool {
	return slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(t token) bool { return t.sort == word && meet(groups, t.groups) })
	})
}

// noneBefore tells whether a negation says that there was none before, of what the facts call the first: "no mayor had come since 2017" for "the
// first visit by a mayor since 2017", "no such step had been taken earlier" for "the first such step".
func (r *reading) noneBefore(n int) bool {
	said := r.said.tokens
	end, marked := n+1, false
	for ; end < min(len(said), n+16) && said[end].before < strong && said[end].text != "until" && said[end].text != "when" && said[end].text != "but"; end++ {
		t := &said[end]
		marked = marked || t.text == "since" && end+1 < len(said) && said[end+1].sort == dated || t.text == "earlier" || t.text == "previously" || t.text == "before"
		if end > n+1 && t.before == comma {
			break
		}
	}
	if !marked || !hasWord(said[max(0, n-2):end], "had") {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool { return r.amongFirst(f.tokens, n+1, end) })
}

// amongFirst tells whether each word of the piece from one token to another stands in a fact behind "first", in its part of the sentence.
func (r *reading) amongFirst(tokens []token, from, to int) bool {
	said := r.said.tokens
	first := slices.IndexFunc(tokens, func(t token) bool { return t.text == "first" || strings.HasPrefix(t.text, "first ") })
	if first < 0 {
		return false
	}
	last := first + 1
	for last < len(tokens) && tokens[last].before < comma {
		last++
	}
	seen := false
	for i := from; i < to; i++ {
		t := &said[i]
		if len(r.found[i]) == 0 || !t.content() || t.is(linking|negative|adverb|preposed|temporal) || stemsOf(t)[0] == "be" ||
			t.sort == named && said[i-1].text == "by" {
			continue
		}
		seen = true
		if !slices.ContainsFunc(r.found[i], func(p at) bool {
			return p.token >= first && p.token < last && &r.own[p.fact].tokens[0] == &tokens[0]
		}) {
			return false
		}
	}
	return seen
}

// ratherOther tells whether "not" stands before what the facts have in somebody's place, with "but" and the other behind it: "not by Holm but by
// Vardal" for "by Vardal in Holm's place".
func (r *reading) ratherOther(n int) bool {
	for k, but := n+1, r.butBehind(n); k < but; k++ {
		if r.said.tokens[k].content() && len(r.found[k]) > 0 {
			return slices.ContainsFunc(r.found[k], func(p at) bool { return inPlaceOf(r.own[p.fact].tokens, p.token) })
		}
	}
	return false
}

// butBehind gives the "but" not far behind a "not"; -1 where there is none.
func (r *reading) butBehind(n int) int {
	said := r.said.tokens
	for k := n + 1; said[n].text == "not" && k < min(len(said)-1, n+8) && said[k].before < strong; k++ {
		if said[k].text == "but" {
			return k
		}
	}
	return -1
}

// onlyFails tells whether "failed" at i says what the facts call a failure, and denies nothing: "uploads failed".
func (r *reading) onlyFails(i int) bool {
	said := r.said.tokens
	return said[i].stem == "fail" && (i+1 == len(said) || said[i+1].text != "to") && len(r.found[i]) > 0 &&
		!slices.ContainsFunc(r.found[i], func(p at) bool { return !strings.HasPrefix(r.own[p.fact].tokens[p.token].stem, "failur") })
}
