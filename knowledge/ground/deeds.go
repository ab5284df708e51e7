package ground

import "slices"

// datesOfDeeds: of two deeds that a fact dates each, the piece gives neither the other one's date: bought in 2017 and merged in 2018.
func (r *reading) datesOfDeeds() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || len(r.found[v]) == 0 || r.loose[v] || said[v].is(harmless) {
			continue
		}
		d := dateOfDeed(said, v)
		if d < 0 || len(r.found[d]) == 0 {
			continue
		}
		by, other := r.everyPlace(r.positionsOf(v), func(p at) bool {
			tokens := r.own[p.fact].tokens
			k := dateOfDeed(tokens, p.token)
			return k >= 0 && verbal(tokens, p.token) && !slices.Contains(r.found[d], at{p.fact, k}) && !datesMeet(said[d].d, tokens[k].d) && !r.sameDeed(d, p)
		})
		if other {
			return against(WrongDate, said[d].text, by), true
		}
	}
	return Verdict{}, false
}

// sameDeed tells whether a fact has the date at d of the piece behind one of its verbs with no other verb between: "met in Oslo on 3 May, in Bergen
// on 9 June".
func (r *reading) sameDeed(d int, p at) bool {
	return slices.ContainsFunc(r.found[d], func(q at) bool {
		if q.fact != p.fact || q.token < p.token {
			return false
		}
		for k := p.token + 1; k < q.token; k++ {
			if verbal(r.own[p.fact].tokens, k) {
				return false
			}
		}
		return true
	})
}

// datesMeet tells whether one of two dates may be the other, or the month or year of it.
func datesMeet(a, b date) bool { return a.says(b) || b.says(a) || wider(a, b) || wider(b, a) }

// dateOfDeed gives the date that stands behind a verb in its part, or in front of the sentence whose first verb it is; -1 where none does.
func dateOfDeed(tokens []token, v int) int {
	if d := dateBehind(tokens, v); d >= 0 {
		return d
	}
	if d, first := dayInFront(tokens); first == v {
		return d
	}
	return -1
}

// dateBehind gives the date in the part that a verb opens: behind it, before the next verb, comma or "and"; -1 where there is none.
func dateBehind(tokens []token, v int) int {
	for k := v + 1; k < len(tokens) && tokens[k].before < comma; k++ {
		if k > v+1 && (verbal(tokens, k) || tokens[k].is(linking) || tokens[k].text == "and" && k+1 < len(tokens) && tokens[k+1].sort != dated) {
			return -1
		}
		if tokens[k].sort == dated && tokens[k].d.weekday == 0 && (tokens[k-1].text == "in" || tokens[k-1].text == "on") {
			return k
		}
	}
	return -1
}

// dayInFront gives the date with which a sentence begins, and its first verb; -1 for the verb where it begins otherwise.
func dayInFront(tokens []token) (d, v int) {
	if len(tokens) < 3 || tokens[0].text != "on" && tokens[0].text != "in" || tokens[1].sort != dated || tokens[1].d.weekday > 0 || tokens[1].d.month == 0 {
		return 0, -1
	}
	for v = 2; v < len(tokens) && tokens[v].before < strong; v++ {
		if tokens[v].sort == dated {
			return 1, -1
		}
		if verbal(tokens, v) {
			return 1, v
		}
	}
	return 1, -1
}

// headSkipped: who led the office of a minister did not lead the minister, and a share of the venture in a country is none of the firm: what is
// done to the head of a phrase is not done to what the phrase says of it.
func (r *reading) headSkipped() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].sort != named || said[i].poss || len(r.found[i]) == 0 || !owns(said, i) && !r.ofThere(i) {
			continue
		}
		by, bad := r.everyPlace(r.found[i], func(p at) bool {
			tokens := r.own[p.fact].tokens
			h := headBehind(tokens, p.token)
			return h >= 0 && !r.uses(at{p.fact, h}) && !r.spoken(&tokens[h])
		})
		if bad {
			return against(Qualifier, said[i].text, by), true
		}
	}
	return Verdict{}, false
}

// ofThere tells whether a name ends a phrase with a noun and "of" before it that each fact with the name has so: "the board of Vardal".
func (r *reading) ofThere(i int) bool {
	said := r.said.tokens
	if i < 2 || said[i-1].text != "of" || i+1 < len(said) && said[i+1].before == joined && !said[i+1].is(preposed|linking|function) && said[i+1].sort != dated && !verbal(said, i+1) {
		return false
	}
	for _, p := range r.found[i] {
		if p.token < 2 || r.own[p.fact].tokens[p.token-1].text != "of" || !r.exactly(i-2, at{p.fact, p.token - 2}) {
			return false
		}
	}
	return true
}

// owns tells whether a share stands before "of" and a name: "19.9 percent of Vardal".
func owns(tokens []token, i int) bool {
	if i < 2 || tokens[i-1].text != "of" || i+1 < len(tokens) && tokens[i+1].before == joined && tokens[i+1].content() && !verbal(tokens, i+1) && !tokens[i+1].is(preposed|linking|adverb) && tokens[i+1].sort != dated {
		return false
	}
	return isShare(tokens[i-2]) || tokens[i-2].stem == "share" || tokens[i-2].stem == "stake" || tokens[i-2].stem == "execut" || tokens[i-2].stem == "offic" || tokens[i-2].text == "officer"
}

// headBehind gives the noun that a name of a fact only says something of: "venture" in "the TikTok US joint venture"; -1 where it has none.
func headBehind(tokens []token, i int) int {
	h := -1
	for k := i + 1; k < min(len(tokens), i+5) && tokens[k].before == joined; k++ {
		t := &tokens[k]
		if t.sort == named && h < 0 {
			continue
		}
		if t.sort != word || !t.content() || verbal(tokens, k) || t.is(preposed|linking|planned|weak|adverb|negative|certain) {
			break
		}
		h = k
	}
	return h
}

// complementOnly: what is done to a framework for a deal is not done to the deal, nor what is done to the office of a minister to him.
func (r *reading) complementOnly() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || said[v].is(speech) || r.loose[v] {
			continue
		}
		n := doneTo(said, v)
		if n < 0 || len(r.found[n]) == 0 || said[n].is(harmless|light) {
			continue
		}
		by, bad := r.everyPlace(r.found[v], func(u at) bool {
			return r.exactly(v, u) && verbal(r.own[u.fact].tokens, u.token) && r.doneToHead(u, n)
		})
		if bad {
			return against(Qualifier, said[n].text, by), true
		}
	}
	return Verdict{}, false
}

// doneToHead tells whether a verb of a fact is done to something that the piece leaves out and that the noun at n says more of.
func (r *reading) doneToHead(u at, n int) bool {
	tokens := r.own[u.fact].tokens
	h := doneTo(tokens, u.token)
	if h < 0 || slices.Contains(r.found[n], at{u.fact, h}) || r.uses(at{u.fact, h}) || r.spoken(&tokens[h]) {
		return false
	}
	return !tokens[h].is(harmless|light|norm) && r.lex.sorts[lastStem(&tokens[h])] == 0 && r.complements(n, u.fact, h)
}

// doneTo gives the noun that a verb is done to: its object, or in the passive its subject.
func doneTo(tokens []token, v int) int {
	if passive(tokens, v) {
		if n := objectBefore(tokens, v); n >= 0 {
			return headOf(tokens, n)
		}
		return -1
	}
	head := -1
	for k := v + 1; k < min(len(tokens), v+9) && tokens[k].before == joined; k++ {
		t := &tokens[k]
		if t.is(preposed|linking|speech|planned|weak|negative) || t.sort == dated || t.sort == number || verbal(tokens, k) || t.text == "of" || t.text == "during" || t.text == "in" || t.text == "on" || t.text == "with" || t.text == "and" || t.text == "at" || t.text == "as" {
			break
		}
		if t.content() && !t.is(adverb) && !(t.is(limiting) && beforeNoun(tokens, k)) {
			head = k
		}
	}
	return head
}

// complements tells whether each place of a word of the piece in a fact stands behind a noun and its preposition: "framework for a deal".
func (r *reading) complements(n, fact, h int) bool {
	seen := false
	for _, p := range r.found[n] {
		if p.fact != fact {
			return false
		}
		tokens := r.own[fact].tokens
		if p.token < h && p.token > h-4 && tokens[p.token].sort == named && !slices.ContainsFunc(tokens[p.token+1:h+1], func(t token) bool { return t.before != joined }) {
			seen = true
			continue // "approved the TikTok deal"
		}
		if p.token <= h || p.token > h+6 {
			return false
		}
		preposition := false
		for k := h + 1; k < p.token; k++ {
			if tokens[k].before >= comma || verbal(tokens, k) || tokens[k].text == "and" {
				return false
			}
			preposition = preposition || tokens[k].text == "for" || tokens[k].text == "of" || tokens[k].text == "on" || tokens[k].text == "to" || tokens[k].text == "in"
		}
		if !preposition {
			return false
		}
		seen = true
	}
	return seen
}
