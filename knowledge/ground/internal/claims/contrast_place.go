package claims

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// focus gives the words and names of the claim that stand against what it is set off from: "Vardal" of "Vardal, not Hald, sold it", and
// "talks" of "came after the talks, not after the vote".
func (r Rules) focus(c setOff) (all []int) {
	said := r.Said.Tokens
	for k := c.at - 1; k >= 0; k-- {
		t := &said[k]
		if t.Is(en.Preposed) || introducing(t) || en.Verbal(said, k) || t.Is(en.Linking) || len(all) > 0 && t.Sort == en.Dated {
			break
		}
		if sets(t) {
			all = append(all, k)
		} else if k == c.at-1 && len(t.Parts) > 1 {
			break // "in total"
		}
		if t.Before >= en.Comma {
			break
		}
	}
	return all
}

// introducing tells whether a word opens what is said of something, in a place of its own: "in", "of", "that".
func introducing(t *en.Token) bool {
	switch t.Text {
	case "of", "in", "on", "at", "for", "with", "by", "about", "that", "as", "after", "before", "under", "over", "against", "into":
		return true
	}
	return false
}

// inItsPlace tells whether the fact has, at its token p, what the claim sets itself against where the claim has something else.
func (r Rules) inItsPlace(c setOff, p int) bool {
	if v, doers := r.doerSetOff(c); len(doers) > 0 {
		return r.doesIt(c, doers, v)
	}
	focus := r.focus(c)
	if len(focus) == 0 {
		own := r.Own[0].Tokens
		n := leadsIn(own, p)
		led := n >= 0 && own[n].Text == c.words[0].Text || own[p].Text == c.words[0].Text
		return led && r.besideAlike(c, focus, p)
	}
	if !slices.ContainsFunc(focus, func(i int) bool { return !r.hasNear(i, p) }) {
		return false
	}
	if v := r.verbBehind(c); v > 0 {
		return r.doesIt(c, focus, v)
	}
	return r.ledAlike(c, focus, p) && r.besideAlike(c, focus, p)
}

// hasNear tells whether the fact has token i of the claim near its token p, or anywhere where it is a number or date.
func (r Rules) hasNear(i, p int) bool {
	switch t := &r.Said.Tokens[i]; t.Sort {
	case en.Number:
		return r.hasNumber(t.Quantity.Value)
	case en.Dated:
		return len(r.placesOf(t)) > 0
	}
	return r.foundWhere(i, func(k int) bool { return max(k-p, p-k) <= nearIt })
}

// verbBehind gives the verb behind a contrast in the subject of a sentence: "sold" in "Vardal, not Hald, sold it" and in "it was Vardal, not
// Hald, that sold it"; 0 where there is none.
func (r Rules) verbBehind(c setOff) int {
	const reach = 8 // words
	said := r.Said.Tokens
	for v := c.at; v < min(len(said), c.at+reach); v++ {
		if v > c.at && said[v].Before >= en.Comma {
			break
		}
		if en.Verbal(said, v) && !said[v].Is(en.Linking) {
			return v
		}
	}
	return 0
}

// doerSetOff gives the verb of which a claim says that somebody did it, and not somebody else whom it names in front or at the end, and who did
// it: "not Hald but Vardal sold the ferry", "Vardal sold the ferry, not Hald". No names where it sets anything else off.
func (r Rules) doerSetOff(c setOff) (v int, doers []int) {
	said := r.Said.Tokens
	first := slices.IndexFunc(c.words, func(t en.Token) bool { return sets(&t) })
	if first < 0 || c.words[first].Sort != en.Named || slices.ContainsFunc(c.words[:first], func(t en.Token) bool { return littleWord(&t) && t.Text != "by" }) {
		return 0, nil
	}
	switch {
	case c.at == 0:
		v = r.verbBehind(c)
	case c.at == len(said) && said[c.at-1].Sort != en.Named:
		for v = c.at - 1; v > 0 && (!en.Verbal(said, v) || said[v].Is(en.Linking)); {
			v--
		}
	}
	if v > 0 {
		doers = r.namesOf(said, grammar.Sides(said, v).Agents)
	}
	return v, doers
}

// doesIt tells whether what the claim sets itself against does in the fact what the claim's verb at v says, or says what it says, and none
// of those who do it in the claim.
func (r Rules) doesIt(c setOff, focus []int, v int) bool {
	own := r.Own[0].Tokens
	doers := func(all []int) bool {
		among := func(k int) bool { return slices.Contains(all, k) }
		return slices.ContainsFunc(c.words, func(t en.Token) bool { return sets(&t) && slices.ContainsFunc(r.placesOf(&t), among) }) &&
			!slices.ContainsFunc(focus, func(i int) bool { return r.foundWhere(i, func(k int) bool { return among(k) && r.exactAt(i, k) }) })
	}
	if r.Said.Tokens[v].Is(en.Speech) && slices.ContainsFunc(grammar.Attributed(own), doers) {
		return true
	}
	return r.foundWhere(v, func(k int) bool { return doers(r.doersAt(k)) })
}

// exactAt tells whether the fact has token i of the claim at its token k, and not only another word for it.
func (r Rules) exactAt(i, k int) bool { return r.Exactly(i, reading.Place{Fact: 0, Token: k}) }

// ledAlike tells whether the same little word leads to token p of the fact as to what the claim sets off: "a treaty with Norway". What
// nothing leads to may stand behind any, and what says which thing is meant before it as well: "the Norway treaty".
func (r Rules) ledAlike(c setOff, focus []int, p int) bool {
	at := leadsIn(r.Said.Tokens, focus[len(focus)-1])
	mine := ""
	if at >= 0 {
		mine = r.Said.Tokens[at].Text
	}
	if first := &c.words[0]; littleWord(first) {
		mine = first.Text
	}
	own := r.Own[0].Tokens
	n := leadsIn(own, p)
	switch {
	case mine == "" || n >= 0 && own[n].Text == mine:
		return true
	case n >= 0:
		return false
	}
	for at--; at > 0 && r.Said.Tokens[at].Is(en.Linking); {
		at--
	}
	return at >= 0 && r.foundWhere(at, func(k int) bool { return k > p && k <= p+2 })
}

// leadsIn gives the little word that leads to token i, past articles and two words or names: "with" of "with Norway's ferry yards"; -1
// where there is none.
func leadsIn(tokens []en.Token, i int) int {
	for k, passed := i-1, 0; k >= 0 && tokens[k+1].Before == en.Joined && passed <= 2; k-- {
		switch t := &tokens[k]; {
		case littleWord(t):
			return k
		case en.Verbal(tokens, k) || t.Is(en.Linking):
			return -1
		case t.Content():
			passed++
		}
	}
	return -1
}

// littleWord tells whether a word is one that leads to what something is said of: "with", "of", "about".
func littleWord(t *en.Token) bool { return t.Sort == en.Word && (t.Is(en.Preposed) || introducing(t)) }

// besideAlike tells whether something stands beside token p of the fact that the claim has beside what it sets off.
func (r Rules) besideAlike(c setOff, focus []int, p int) bool {
	own := r.Own[0].Tokens
	for i := max(0, c.at-nearIt-2); i < min(len(r.Said.Tokens), c.at+nearIt); i++ {
		t := &r.Said.Tokens[i]
		if !sets(t) || t.Sort == en.Dated || slices.Contains(focus, i) && !r.hasNear(i, p) {
			continue
		}
		if r.foundWhere(i, func(k int) bool { return k != p && max(k-p, p-k) <= nearIt && sameClause(own, k, p) }) {
			return true
		}
	}
	return false
}

// sameClause tells whether no comma stands between two tokens.
func sameClause(tokens []en.Token, a, b int) bool {
	return !slices.ContainsFunc(tokens[min(a, b)+1:max(a, b)+1], func(t en.Token) bool { return t.Before >= en.Comma })
}

// turnedOver tells whether the claim sets itself against what the fact says at its token p, of the same two in each other's place: "duties of
// Norway on Hald, not Hald's on Norway", where the fact has Hald put duties on Norway.
func (r Rules) turnedOver(c setOff, p int) bool {
	a, b := namesAt(c.words, 0)
	if b < 0 {
		return false
	}
	x, y := namesAt(r.Said.Tokens[:c.at], -1)
	if y < 0 || !en.Same(&r.Said.Tokens[y], &c.words[a]) || !en.Same(&r.Said.Tokens[x], &c.words[b]) {
		return false
	}
	lead := leadsIn(c.words, b)
	led := func(k int) bool {
		n := leadsIn(r.Own[0].Tokens, k)
		return n >= 0 && lead >= 0 && r.Own[0].Tokens[n].Text == c.words[lead].Text
	}
	return !led(p) && slices.ContainsFunc(r.placesOf(&c.words[b]), led)
}

// namesAt gives the first two names of some words, or the last two where way is -1; the second is -1 where there are not two.
func namesAt(tokens []en.Token, way int) (a, b int) {
	var all []int
	for k := range tokens {
		if tokens[k].Sort == en.Named {
			all = append(all, k)
		}
	}
	switch {
	case len(all) < 2:
		return -1, -1
	case way < 0:
		all = all[len(all)-2:]
	}
	return all[0], all[1]
}
