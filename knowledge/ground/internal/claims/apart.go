package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// halved: who does it and what is done stand in one sentence or half of the fact, not in two that each say something else.
func (r Rules) halved() (verdict.Verdict, bool) {
	halves := halvesOf(r.Own[0].Tokens)
	if len(halves) < 2 {
		return verdict.Verdict{}, false
	}
	said := r.Said.Tokens
	for v := range said {
		if !said[v].Is(en.Verb) || said[v].Is(en.Harmless|en.Speech) || len(r.Found[v]) == 0 {
			continue
		}
		if k := r.nameBefore(v); k >= 0 && !r.together(halves, k, v) {
			return verdict.Missing(verdict.Glued, said[k].Text+" "+said[v].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// ofOtherHalf: what is done in a half of the fact that has a doer of its own is not done by somebody who stands in another half only.
func (r Rules) ofOtherHalf() (verdict.Verdict, bool) {
	halves, said := halvesOf(r.Own[0].Tokens), r.Said.Tokens
	if len(halves) < 2 {
		return verdict.Verdict{}, false
	}
	for v := range said {
		k, n := r.doerBefore(v), thingBehind(said, v)
		if k >= 0 && n > v && said[v].Is(en.Verb) && !said[v].Is(en.Linking|en.Speech) && r.inHalfOfOther(halves, k, n) {
			return verdict.Against(verdict.Role, said[n].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// doerBefore gives the next name before the verb at v, up to the start of its sentence, that the fact has; -1 where there is none.
func (r Rules) doerBefore(v int) int {
	said := r.Said.Tokens
	for k := v - 1; k >= 0 && said[k+1].Before != en.Strong; k-- {
		if said[k].Sort == en.Named && len(r.Found[k]) > 0 {
			return k
		}
	}
	return -1
}

// inHalfOfOther tells whether the fact has the token at n of the claim only in halves that begin with another name than the one at k, which
// they do not have: "Vardal listed ferries; Hald added buses" says nothing of Vardal's buses.
func (r Rules) inHalfOfOther(halves [][2]int, k, n int) bool {
	own := r.Own[0].Tokens
	_, other := r.EveryPlace(r.Found[n], func(p reading.Place) bool {
		at := slices.IndexFunc(halves, func(h [2]int) bool { return p.Token >= h[0] && p.Token < h[1] })
		if at < 0 {
			return false
		}
		first := halves[at][0]
		for first+1 < halves[at][1] && !own[first].Content() {
			first++
		}
		in := func(q reading.Place) bool { return q.Token >= halves[at][0] && q.Token < halves[at][1] }
		return own[first].Sort == en.Named && !own[first].Poss && !slices.ContainsFunc(r.Found[k], in)
	})
	return other
}

// nameBefore gives the next name before the verb at v, in its sentence, that the fact has; -1 where there is none.
func (r Rules) nameBefore(v int) int {
	said := r.Said.Tokens
	for k := v - 1; k >= 0 && said[k].Before != en.Strong; k-- {
		if said[k].Sort == en.Named && len(r.Found[k]) > 0 {
			return k
		}
	}
	return -1
}

// bundled: what is done in the claim, and all that says which thing it is done to, stand beside one verb of the fact: who suspends one
// tariff and drops another does not drop the one.
func (r Rules) bundled() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		n := thingBehind(said, v)
		if !said[v].Is(en.Verb) || said[v].Is(en.Harmless|en.Speech|en.Linking) || len(r.Found[v]) == 0 || n < 0 {
			continue
		}
		if !slices.ContainsFunc(r.Found[v], func(p reading.Place) bool { return r.allBeside(p.Token, v+1, n) }) {
			return verdict.Missing(verdict.Glued, said[v].Text+" "+said[n].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// thingBehind gives the last word of what stands right behind a verb: "the 14 August 2020 order". -1 where that is none.
func thingBehind(tokens []en.Token, v int) int {
	last := -1
	for k := v + 1; k < min(len(tokens), v+7) && tokens[k].Before < en.Comma && !endsThing(&tokens[k]); k++ {
		if tokens[k].Sort == en.Word && tokens[k].Content() {
			last = k
		}
	}
	return last
}

// endsThing tells whether a word is no longer one of those that say which thing is meant: "in", "is", "signed", but not "the" and "its".
func endsThing(t *en.Token) bool {
	if t.Is(en.Preposed|en.Linking) || t.Sort == en.Word && (t.Ed || t.Ing) {
		return true
	}
	return !t.Content() && !en.Article(t) && t.Text != "its" && t.Text != "their"
}

// allBeside tells whether the fact has each token of the claim from one to another with no other verb of a list between it and its verb
// at v.
func (r Rules) allBeside(v, from, to int) bool {
	own := r.Own[0].Tokens
	for i := from; i <= to; i++ {
		_, apart := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
			return otherVerb(own, min(v, p.Token), max(v, p.Token))
		})
		if apart {
			return false
		}
	}
	return true
}

// otherVerb tells whether another verb stands between two tokens, behind a comma or an "and".
func otherVerb(tokens []en.Token, from, to int) bool {
	breaks := false
	for k := from + 1; k <= to; k++ {
		t := &tokens[k]
		breaks = breaks || t.Before >= en.Comma || t.Text == "and" || t.Text == "but"
		other := k < to && en.Verbal(tokens, k) && !t.Is(en.Speech)
		if breaks && (other || t.Before == en.Strong) {
			return true
		}
	}
	return false
}

// parted: what says which things a number of the claim counts does not stand behind another number of the fact only: 32, of which 23 are in
// China, are not 32 Chinese ones.
func (r Rules) parted() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		if said[i].Sort != en.Number {
			continue
		}
		for _, p := range r.Found[i] {
			if own[p.Token].Sort != en.Number {
				continue
			}
			if k := r.ofOther(i, p.Token); k >= 0 {
				return verdict.Missing(verdict.Glued, said[i].Text+" "+said[k].Text), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// ofOther gives the word right behind the number at i of the claim that the fact has only behind other numbers than the one at k; -1
// where there is none.
func (r Rules) ofOther(i, k int) int {
	said := r.Said.Tokens
	for g := i + 1; g < min(len(said), i+4) && said[g].Before == en.Joined; g++ {
		if said[g].Sort == en.Number || said[g].Is(en.Preposed|en.Linking) {
			break
		}
		if r.behindOther(g, k) {
			return g
		}
	}
	return -1
}

// behindOther tells whether the fact has the token at g of the claim only behind other numbers than the one at k.
func (r Rules) behindOther(g, k int) bool {
	_, other := r.EveryPlace(r.Found[g], func(p reading.Place) bool {
		n := numberUpTo(r.Own[0].Tokens, p.Token)
		return n >= 0 && n != k
	})
	return other
}

// numberUpTo gives the next number up to six words before token i, in its sentence; -1 where there is none.
func numberUpTo(tokens []en.Token, i int) int {
	for n := i - 1; n >= max(0, i-6) && tokens[n+1].Before != en.Strong; n-- {
		if tokens[n].Sort == en.Number {
			return n
		}
	}
	return -1
}

// titled: what a claim says something is called stands in the fact behind such a word as well.
func (r Rules) titled() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for v := range said {
		if !titles(said[v]) {
			continue
		}
		for i := v + 1; i < len(said) && said[i].Before < en.Comma && !said[i].Is(en.Preposed); i++ {
			if !said[i].Content() {
				continue
			}
			_, untitled := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return !slices.ContainsFunc(own[:p.Token], titles) })
			if untitled {
				return verdict.Missing(verdict.Glued, said[v].Text+" "+said[i].Text), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// titles tells whether a word says that what stands behind it is what something is called.
func titles(t en.Token) bool { return slices.Contains(titling, t.Stem) }

var titling = strings.Fields("call name titl entitl dub label known")

// through: what goes via somebody or somewhere in the claim goes there in the fact.
func (r Rules) through() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := 1; i < len(said); i++ {
		if w := said[i-1].Text; w != "via" && w != "through" || said[i].Sort != en.Named {
			continue
		}
		_, unrouted := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
			before := own[max(0, p.Token-2):p.Token]
			return !slices.ContainsFunc(before, func(t en.Token) bool { return slices.Contains(routing, t.Text) })
		})
		if unrouted {
			return verdict.Missing(verdict.Role, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

var routing = strings.Fields("via through by to over")

// halvesOf cuts a fact at semicolons, full stops and the like.
func halvesOf(tokens []en.Token) [][2]int {
	var all [][2]int
	start := 0
	for k := 1; k <= len(tokens); k++ {
		if k == len(tokens) || tokens[k].Before == en.Strong {
			all = append(all, [2]int{start, k})
			start = k
		}
	}
	return all
}

// together tells whether one of the halves has both tokens of the claim.
func (r Rules) together(halves [][2]int, a, b int) bool {
	return slices.ContainsFunc(halves, func(h [2]int) bool {
		in := func(p reading.Place) bool { return p.Token >= h[0] && p.Token < h[1] }
		return slices.ContainsFunc(r.Found[a], in) && slices.ContainsFunc(r.Found[b], in)
	})
}
