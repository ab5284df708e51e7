package ground

import (
	"slices"
	"strings"
)

// at is where a token of a fact stands.
type at struct{ fact, token int }

// reading is a piece of an answer beside the facts that it may rest on.
type reading struct {
	lex    *lexicon
	said   text
	own    []text          // the facts that the piece cites
	near   []text          // facts cited before, or elsewhere in the sentence: context
	meta   []Fact          // of own
	found  [][]at          // for each token of said, where own facts have it
	loose  []bool          // for each token of said, whether it is found in a rewording only
	more   int             // how many pieces of the same sentence follow
	stems  map[string]bool // of the words of own, once asked for
	prior  string          // the sentence before
	led    string          // the parts of the same sentence before it
	goesOn bool            // it goes on a sentence whose part before it cites other facts
}

// same tells whether a token of a text may stand for one of a fact: equal, a synonym, another name of the same.
func same(a, f *token) bool {
	if a.sort == number || a.sort == dated || f.sort == number || f.sort == dated {
		return false
	}
	if a.sort == named && f.sort == named {
		if a.id[0] == '~' && f.id[0] != '~' && slices.Contains(strings.Fields(f.text), a.text) {
			return true // the House, for the House of Representatives
		}
		if a.id == f.id || slices.Contains(f.wider, a.id) || slices.Contains(f.alts, a.id) ||
			slices.Contains(a.alts, f.id) && (a.id != "White House" || f.text == "united states") {
			return true
		}
		for _, alt := range a.alts {
			if a.id != "White House" && (slices.Contains(f.wider, alt) || slices.Contains(f.alts, alt)) {
				return true
			}
		}
	}
	if a.stem != "" && a.stem == f.stem || a.text == f.text {
		return true
	}
	if a.sort == named && f.sort == named && a.id[0] != '~' && f.id[0] != '~' {
		return false // two names that the base knows are two things
	}
	if a.sort == named && !known(a) || f.sort == named && !known(f) && len(f.inner) == 0 {
		return false
	}
	return meet(a.groups, f.groups) || len(f.inner) > 0 && (len(a.parts) == 0 || f.sort == named) && (slices.Contains(f.parts, a.stem) || !(f.sort == named && a.ed) && meet(a.groups, f.inner))
}

// akin tells whether a dictionary gives two words as synonyms.
func akin(a, f *token) bool {
	return a.sort == word && f.sort == word && f.content() && meet(a.kin, f.kin)
}

// known tells whether a capitalised token is a word of the tables and not only a name.
func known(t *token) bool { return len(t.groups) > 0 }

// meet tells whether two words have a group in common.
func meet(a, b []uint16) bool {
	for _, g := range a {
		if slices.Contains(b, g) {
			return true
		}
	}
	return false
}

// cover finds every token of the piece in its facts, and gives the first that is missing.
func (r *reading) cover() (Verdict, bool) {
	r.found, r.loose = make([][]at, len(r.said.tokens)), make([]bool, len(r.said.tokens))
	for i := range r.said.tokens {
		if r.found[i] = r.find(&r.said.tokens[i], r.own); len(r.found[i]) == 0 {
			if r.found[i] = r.reworded(i); len(r.found[i]) == 0 {
				r.found[i] = r.byOffice(i)
			}
			r.loose[i] = len(r.found[i]) > 0
		} else if t := &r.said.tokens[i]; t.text == "own" && i > 0 && r.said.tokens[i-1].poss {
			r.found[i] = slices.DeleteFunc(r.found[i], func(p at) bool { return r.own[p.fact].tokens[p.token].stem == "have" }) // "Vardal's own lawyers" are none that Vardal has
		} else if t := &r.said.tokens[i]; t.sort == named && len(t.text) == 1 {
			r.found[i] = slices.DeleteFunc(r.found[i], func(p at) bool { return r.own[p.fact].tokens[p.token].sort != named }) // "Division A" is no "a"
		} else if r.partOfName(i) {
			r.found[i] = slices.DeleteFunc(r.found[i], func(p at) bool { return !r.inName(i, p) })
		}
	}
	states, stands := 0, 0
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		if v, bad := r.coverOne(i); bad {
			return v, true
		}
		if t.content() && (!t.is(harmless|speech|nowadays|causal|negative) || t.is(speech) && len(r.found[i]) > 0 && !verbal(r.said.tokens, i)) {
			states++
			if len(r.found[i]) > 0 || t.sort == number || t.sort == dated {
				stands++
			}
		}
	}
	if states > 0 && 2*stands < states {
		return missing(WrongFact, ""), true
	}
	return Verdict{}, false
}

// committing are the stems of verbs that say no more than "would" of what follows with "to".
var committing = []string{"agre", "commit", "undertak", "pledg", "promis"}

// coverOne checks that the facts have the token at i, or what it may stand for.
func (r *reading) coverOne(i int) (Verdict, bool) {
	t := &r.said.tokens[i]
	switch {
	case t.sort == number:
		return r.coverNumber(i)
	case t.sort == dated:
		return r.coverDate(i)
	case t.sort == word && r.lex.telling[t.text] != nil && len(r.found[i]) == 0 && !r.told(t):
		return missing(Qualifier, t.text), true
	case t.sort == word && t.is(verb) && len(r.found[i]) > 0 && r.ratherOpposite(i):
		return against(Opposite, t.text, r.own[0].id), true
	case len(r.found[i]) == 0 && t.content() && r.runsBody(i):
		return Verdict{}, false
	case len(r.found[i]) == 0 && r.partOfName(i):
		return missing(UnknownName, t.text), true
	case len(r.found[i]) > 0 || !t.content() || t.is(linking|harmless|negative|nowadays):
		return Verdict{}, false
	case t.sort == word && i > 0 && r.said.tokens[i-1].sort == number && r.pair(&r.said.tokens[i-1]):
		return Verdict{}, false
	case t.is(causal):
		if r.any(causal) || r.blamed(i) || r.owedTo(i) || r.aimedAt(i) || governed(r.said.tokens, i, negative, 2) {
			return Verdict{}, false
		}
		return missing(Cause, t.text), true
	case len(t.parts) == 2 && t.parts[1] == "to" && slices.Contains(committing, t.parts[0]) && r.any(planned|certain):
		return Verdict{}, false
	case (t.text == "may" || t.text == "can") && i+1 < len(r.said.tokens) && r.said.tokens[i+1].text == "not" && r.unlawful():
		return Verdict{}, false // what is unlawful may not be done
	case t.text == "could" || t.text == "can" || t.text == "would" && r.any(certain|obliging):
		return Verdict{}, false
	case t.speaksBy(byTalking) && i+1 < len(r.said.tokens) && r.said.tokens[i+1].text == "of" && r.any(attributing):
		return Verdict{}, false // "talked of" for "said"
	case t.is(speech) && !((t.stem == "write" || t.stem == "confirm") && passive(r.said.tokens, i)) &&
		(r.any(speech|attributing) || r.byDocument(i)), t.is(weak|planned|obliging|condition) && r.any(weak|planned|obliging|condition), t.is(obliging) &&
		r.any(norm):
		return Verdict{}, false
	}
	if t.is(starting|ending) && r.needless(i) || lacks(t) && r.any(negative) {
		return Verdict{}, false
	}
	if v, bad := r.opposite(t); bad {
		if governed(r.said.tokens, i, negative, 3) && !r.any(negative) {
			return Verdict{}, false // "did not uphold" for "struck down"
		}
		return v, true
	}
	if r.undone(i) && !t.ed {
		if i+1 < len(r.said.tokens) && r.said.tokens[i+1].text == "to" {
			t.class |= planned
		}
		t.class |= negative // "is unwilling" denies as "is not willing" does
	}
	if r.inContext(t) || r.byParts(t) || r.needless(i) || r.undone(i) || r.leads(i) || r.implied(i) || r.entailed(i) || r.framed(i) || r.castSo(i) {
		return Verdict{}, false
	}
	if t.sort == named {
		return missing(UnknownName, t.text), true
	}
	return missing(UnknownWord, t.text), true
}

// unlawful tells whether a fact says that something is against the law.
func (r *reading) unlawful() bool {
	return slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(t token) bool { return t.sort == word && slices.Contains(lawless, t.stem) })
	})
}

var lawless = strings.Fields("unlaw illeg prohibit forbid ban bar outlaw")

// inName tells whether a place of a fact has the very word that is part of a name in the piece.
func (r *reading) inName(i int, p at) bool {
	t, n := &r.said.tokens[i], &r.own[p.fact].tokens[p.token]
	return n.stem == t.stem || n.text == t.text || slices.Contains(n.parts, t.stem) || slices.Contains(strings.Fields(n.text), t.text)
}

// partOfName tells whether a capitalised word belongs to a name of several words, so that it states something although it is a word that else
// states nothing: the Entity List is no list of entities.
func (r *reading) partOfName(i int) bool {
	inCapitals := func(k int) bool {
		return k >= 0 && k < len(r.said.tokens) && r.said.tokens[k].sort == named && r.said.tokens[k].upper && r.said.tokens[k].id[0] == '~'
	}
	if !inCapitals(i) || r.said.tokens[i].poss {
		return false
	}
	return inCapitals(i-1) && !r.said.tokens[i-1].poss && r.said.tokens[i].before == joined || inCapitals(i+1) && r.said.tokens[i+1].before == joined
}

// ratherOpposite tells whether a verb that the facts have in other words only is the opposite of a verb of theirs which the piece
// does not use: the other word was for something else.
func (r *reading) ratherOpposite(i int) bool {
	t := &r.said.tokens[i]
	if slices.ContainsFunc(r.found[i], func(p at) bool { return r.exactly(i, p) }) || governed(r.said.tokens, i, negative, 3) || !verbal(r.said.tokens, i) {
		return false
	}
	for _, p := range r.found[i] {
		tokens := r.own[p.fact].tokens
		parts := sentencesIn(tokens)
		c := parts[slices.IndexFunc(parts, func(c [2]int) bool { return p.token < c[1] })]
		for k := c[0]; k < c[1]; k++ {
			if n := &tokens[k]; verbal(tokens, k) && r.opposed(t, n) && !same(t, n) && !r.spoken(n) && !r.opposed(&tokens[p.token], n) {
				return true
			}
		}
	}
	return false
}

// spoken tells whether the piece has a word of a fact or one that means the same.
func (r *reading) spoken(n *token) bool {
	return slices.ContainsFunc(r.said.tokens, func(s token) bool { return s.sort == word && same(&s, n) })
}

// told tells whether a fact says in other words what a small word states: "resumed" for "again".
func (r *reading) told(t *token) bool {
	words := r.lex.telling[t.text]
	return slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(n token) bool {
			return slices.Contains(words, n.stem) || slices.ContainsFunc(n.parts, func(p string) bool { return slices.Contains(words, p) })
		})
	})
}

// byDocument tells whether "according to" goes with a thing of the fact that says what it says: a rule, an order, a letter.
func (r *reading) byDocument(i int) bool {
	for k := i + 1; k < min(len(r.said.tokens), i+5); k++ {
		if t := &r.said.tokens[k]; t.sort == named {
			if len(r.found[k]) > 0 && k+1 < len(r.said.tokens) && r.said.tokens[k+1].before == joined && r.said.tokens[k+1].is(norm) && len(r.found[k+1]) > 0 {
				continue // "according to Navy guidance"
			}
			return false
		} else if len(r.found[k]) > 0 && t.content() {
			return t.is(norm) || t.stem == "letter" || t.stem == "report"
		}
	}
	return false
}

// find gives where the facts have a token or one that means the same and not the opposite.
func (r *reading) find(t *token, facts []text) []at {
	var all []at
	for f := range facts {
		for k := range facts[f].tokens {
			if n := &facts[f].tokens[k]; same(t, n) && !(len(n.parts) > 2 && t.stem != n.stem && r.opposed(t, n)) || akin(t, n) && !r.opposed(t, n) {
				all = append(all, at{f, k})
			}
		}
		if k := initialsIn(t, facts[f].tokens); k >= 0 && len(all) == 0 {
			all = append(all, at{f, k})
		}
	}
	return all
}

// initialsIn finds the words whose initials an unknown name is: LNG for liquefied natural gas. -1 where there are none.
func initialsIn(t *token, tokens []token) int {
	if t.sort != named || !t.capitals || len(t.text) < 2 || len(t.text) > 6 {
		return -1
	}
	for k := range tokens {
		n := 0
		for i := k; i < len(tokens) && n < len(t.text) && tokens[i].sort != number && tokens[i].sort != dated; i++ {
			if i > k && !tokens[i].content() {
				continue
			}
			for _, w := range strings.Fields(tokens[i].text) {
				if n < len(t.text) && w[0] == t.text[n] {
					n++
				} else {
					n = len(t.text) + 1
				}
			}
		}
		if n == len(t.text) {
			return k
		}
	}
	return -1
}

// any tells whether one of the own facts has a token of the class.
func (r *reading) any(c class) bool {
	for f := range r.own {
		if slices.ContainsFunc(r.own[f].tokens, func(t token) bool { return t.is(c) }) {
			return true
		}
	}
	return false
}

// inContext tells whether facts cited earlier have a name or noun. What is done must stand in the piece's own facts.
func (r *reading) inContext(t *token) bool {
	return (t.sort == named || !t.is(verb)) && len(r.find(t, r.near)) > 0 && !(t.sort == named && !r.lex.country(t) && r.passedOver())
}

// passedOver tells whether the own facts name somebody whom the piece does not: then a name from elsewhere took the place.
func (r *reading) passedOver() bool {
	return slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(n token) bool {
			return n.sort == named && n.id[0] != '~' && !r.lex.country(&n) &&
				!slices.ContainsFunc(r.said.tokens, func(s token) bool { return s.sort == named && same(&s, &n) || pronoun(&s) })
		})
	})
}

// byParts tells whether the words of a phrase stand in a fact one by one.
func (r *reading) byParts(t *token) bool {
	if len(t.parts) == 0 || t.sort == named {
		return false
	}
	states, places := false, [][]at{}
	for _, p := range t.parts {
		one := token{text: p, stem: p}
		if e := r.lex.words[p]; e != nil {
			one.groups, one.class = e.groups, e.class
		}
		if p == "against" && !r.says(p) || timeUnit(p) && len(t.groups) > 0 && orderWay(t) < 0 {
			return false // "the week before" is no year before a certain week
		}
		if t.is(verb) && p == "off" && len(t.groups) > 0 && !r.says(p) {
			return false // "called off" is no call
		}
		if one.is(function | linking | harmless | preposed) {
			continue
		}
		here := r.find(&one, r.own)
		if states = true; len(here) == 0 {
			return false
		}
		places = append(places, here)
	}
	if len(places) > 1 && slices.Contains(bodies, t.parts[len(t.parts)-1]) && !together(places) {
		return false // the ministry of one and the commerce of another
	}
	return states || t.text != "short of" && !t.is(verb) && !(t.upper && len(t.groups) > 0)
}

// bodies are the stems of nouns of which a country or firm has several, told apart by the word before.
var bodies = strings.Fields("ministri minist depart court committe agenc commiss bureau")

// together tells whether places of the first kind and of the last stand near each other in a fact.
func together(places [][]at) bool {
	return slices.ContainsFunc(places[0], func(p at) bool {
		return slices.ContainsFunc(places[len(places)-1], func(q at) bool {
			return p.fact == q.fact && q.token-p.token < 4 && p.token-q.token < 4
		})
	})
}

// positionsOf gives where own facts have a word: where they have it in the very same form, if anywhere.
func (r *reading) positionsOf(i int) []at {
	var exact []at
	for _, p := range r.found[i] {
		if f := &r.own[p.fact].tokens[p.token]; f.stem != "" && f.stem == r.said.tokens[i].stem {
			exact = append(exact, p)
		}
	}
	if len(exact) > 0 {
		return exact
	}
	return r.found[i]
}

// everyPlace tells whether all places say the same, of which there is at least one, and gives the fact of the last one.
func (r *reading) everyPlace(places []at, says func(p at) bool) (by string, every bool) {
	if len(places) == 0 || slices.ContainsFunc(places, func(p at) bool { return !says(p) }) {
		return "", false
	}
	return r.own[places[len(places)-1].fact].id, true
}

// opposite finds a word of a fact that says the opposite of one that no fact has.
func (r *reading) opposite(t *token) (Verdict, bool) {
	for f := range r.own {
		for k := range r.own[f].tokens {
			if r.opposed(t, &r.own[f].tokens[k]) {
				return against(Opposite, t.text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// opposed tells whether the tables give two tokens as opposites.
func (r *reading) opposed(a, b *token) bool {
	for _, g := range a.groups {
		if meet(r.lex.opposites[g], b.groups) {
			return true
		}
	}
	return false
}
