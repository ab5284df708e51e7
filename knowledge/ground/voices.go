package ground

import (
	"slices"
	"strings"
)

// voices: nobody is made to say what no fact says that he said, no order is given, and of two who are named it is the one who
// spoke that speaks.
func (r *reading) voices() (Verdict, bool) {
	said := r.said.tokens
	if len(said) > 1 && orders(said) {
		return missing(Attribution, said[0].text), true
	}
	if k := nobodysThat(said); k > 0 {
		return missing(Attribution, said[k].text), true
	}
	for v := range said {
		if !reports(said, v) {
			continue
		}
		if !r.any(speech|attributing) && !r.rules(v) && !r.byDocument(v) && (len(r.found[v]) == 0 || said[v].is(harmless)) {
			return missing(Attribution, said[v].text), true
		}
		if s := speakerOf(said, v); s >= 0 && !r.mayBeSaidBy(s) {
			return missing(Attribution, said[s].text), true
		} else if s >= 0 && r.nowhereSpeaks(s) {
			return against(Role, said[s].text, r.own[r.found[s][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// nobodysThat gives the "that" behind the date with which a sentence begins, where nobody says what follows: "On 3 May that Norway would sue".
// 0 where there is none.
func nobodysThat(tokens []token) int {
	for k := 1; k+1 < min(len(tokens), 4); k++ {
		if tokens[k].text == "that" {
			if n := &tokens[k+1]; tokens[k-1].sort == dated && tokens[k].before == joined && (n.sort == named || article(n) || pronoun(n)) {
				return k
			}
			return 0
		}
		if tokens[k].content() && tokens[k].sort == word {
			return 0
		}
	}
	return 0
}

// nowhereSpeaks tells whether the facts name whom the piece lets speak at s, but nowhere as who speaks, by himself or for another.
func (r *reading) nowhereSpeaks(s int) bool {
	return r.said.tokens[s].sort == named && len(r.found[s]) > 0 && !slices.ContainsFunc(r.found[s], r.speaksThere) && !r.titledSource(s)
}

// titledSource tells whether right before a name stands what the facts call their speaker: "the rating agency Vardal says" for "the agency said".
func (r *reading) titledSource(s int) bool {
	for k := s - 1; k >= max(0, s-3) && r.said.tokens[k+1].before == joined; k-- {
		for _, p := range r.found[k] {
			tokens := r.own[p.fact].tokens
			if tokens[p.token].sort == word && tokens[p.token].content() &&
				slices.ContainsFunc(attributed(tokens), func(source []int) bool { return slices.Contains(source, p.token) }) {
				return true
			}
		}
	}
	return false
}

// speaksThere tells whether the name at a place of a fact is one of its speakers, or the fact has none.
func (r *reading) speaksThere(p at) bool {
	tokens := r.own[p.fact].tokens
	any := false
	for _, source := range attributed(tokens) {
		if slices.Contains(source, p.token) {
			return true
		}
		any = any || len(source) > 0
	}
	for k := p.token + 1; k < min(len(tokens), p.token+4) && tokens[k].before == joined; k++ {
		if tokens[k].is(speech|attributing) && tokens[k].stem != "call" {
			return true
		}
	}
	return !any
}

// orders tells whether a sentence tells its reader to do something: "Write that …", "Tell everyone …", "Note: …".
func orders(tokens []token) bool {
	t, next := &tokens[0], &tokens[1]
	if strings.HasSuffix(t.text, " that") && t.is(attributing|speech) && !t.ed {
		return true
	}
	first, _, _ := strings.Cut(t.text, " ")
	if t.sort != word || !t.is(verb|speech|attributing) || t.ed || t.ing || t.is(linking|planned|weak|certain|obliging) || strings.HasSuffix(first, "s") {
		return false
	}
	switch next.text {
	case "that", "everyone", "everybody", "everything", "people", "them", "me", "him", "her", "us", "whether", "how", "what", "why", "it", "this":
		return true
	}
	return next.before == strong && t.is(speech|attributing)
}

// reports tells whether the token at v gives what follows, or what stands before it, as somebody's word.
func reports(tokens []token, v int) bool {
	t := &tokens[v]
	switch {
	case t.sort != word || !t.is(attributing|speech):
		return false
	case strings.HasPrefix(t.text, "according to") || t.text == "reportedly":
		return true
	case strings.HasSuffix(t.text, " that"):
		return v > 0
	case !verbal(tokens, v) && !plainly(tokens, v):
		return false
	case v+1 < len(tokens) && tokens[v+1].text == "that" && tokens[v+1].before == joined:
		return true
	}
	switch t.stem {
	case "tell", "warn", "assur", "inform": // "told Xi that"
		for k := v + 1; k < min(len(tokens), v+5) && tokens[k].before == joined; k++ {
			if tokens[k].text == "that" {
				return true
			}
		}
	}
	return t.stem == "say" || t.stem == "claim" || t.stem == "argu" || t.stem == "insist"
}

// speakerOf gives who speaks at v: the name or noun right before it, or behind "according to"; -1 where that is a pronoun or nobody.
func speakerOf(tokens []token, v int) int {
	if strings.HasPrefix(tokens[v].text, "according") {
		if s := sourceFrom(tokens, v+1, 1); len(s) > 0 {
			return s[0]
		}
		return -1
	}
	if v+1 < len(tokens) && tokens[v+1].text == "by" && !(v+3 < len(tokens) && tokens[v+3].text == "time") &&
		!strings.HasPrefix(tokens[min(v+2, len(tokens)-1)].text, "the time") {
		if s := sourceFrom(tokens, v+2, 1); len(s) > 0 {
			return s[0]
		}
		return -1
	}
	for k := v - 1; k >= 0 && tokens[k+1].before == joined; k-- {
		t := &tokens[k]
		switch {
		case strings.HasPrefix(t.text, "by "):
			return -1
		case t.sort == named:
			if first := ofBody(tokens, k); first >= 0 {
				return first
			}
			return k
		case t.sort == dated || t.sort == number || pronoun(t) || t.is(preposed) || t.ed || t.text == "and" || t.text == "who" || t.text == "which" ||
			t.text == "that":
			return -1
		case t.content() && !t.is(linking|adverb|weak|planned|certain|obliging|nowadays|negative):
			return k
		case t.text == "somebody" || t.text == "someone" || t.text == "everyone" || t.text == "everybody":
			return k
		}
	}
	return -1
}

// ofBody gives the name before "of" and the name at k: "Ada Holm of the Fisheries Board said"; -1 where there is none.
func ofBody(tokens []token, k int) int {
	k--
	if k > 0 && tokens[k].text == "the" {
		k--
	}
	if k > 0 && tokens[k].text == "of" && tokens[k-1].sort == named {
		return k - 1
	}
	return -1
}

// mayBeSaidBy tells whether the facts, or those cited before, know who speaks at s: by name or noun, as "both" of theirs, or
// as data where they have some.
func (r *reading) mayBeSaidBy(s int) bool {
	t := &r.said.tokens[s]
	noun := func(p at) bool {
		return t.sort == named || !verbal(r.own[p.fact].tokens, p.token) && !r.own[p.fact].tokens[p.token].ed
	}
	if slices.ContainsFunc(r.found[s], noun) || len(r.find(t, r.near)) > 0 || t.speaksBy(byOffice) ||
		s > 0 && r.said.tokens[s-1].sort == named && len(r.found[s-1]) > 0 {
		return true
	}
	if t.is(harmless) && r.says("both") && (s > 0 && r.said.tokens[s-1].text == "both" || s+1 < len(r.said.tokens) && r.said.tokens[s+1].text == "both") {
		return true // "both firms say" for "Holm and Vardal both say"
	}
	return t.speaksBy(byData) && slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(n token) bool { return n.speaksBy(byData) })
	})
}

// dropsOne tells whether the piece takes what stands in one clause of a fact only, somebody's word, and names another speaker alone.
func (r *reading) dropsOne(f int) bool {
	tokens := r.own[f].tokens
	clauses := clausesOf(tokens)
	if len(clauses) < 2 {
		return false
	}
	if r.partUnsaid(f) {
		return true
	}
	for _, c := range clauses {
		sources := attributed(tokens[c[0]:c[1]])
		if len(sources) == 0 || len(sources[0]) == 0 || r.takes(f, c) < 3 {
			continue
		}
		if !slices.ContainsFunc(sources, func(s []int) bool {
			moved := make([]int, len(s))
			for k := range s {
				moved[k] = s[k] + c[0]
			}
			return len(s) == 0 || r.namesSource(f, moved)
		}) {
			return true
		}
	}
	return false
}

// partUnsaid tells whether a part of the piece up to a semicolon says nobody's word, though it takes what only such a sentence of a
// fact has: who speaks in the part before does not speak there.
func (r *reading) partUnsaid(f int) bool {
	mine := sentencesIn(r.said.tokens)
	for n := 1; n < len(mine); n++ {
		start, end := mine[n][0], mine[n][1]
		if mine[n-1][1]-mine[n-1][0] < 5 || r.speaksIn(mine[n]) || r.said.tokens[start-1].is(speech|attributing) {
			continue // "This is what he says: …"
		}
		for _, c := range sentencesIn(r.own[f].tokens) {
			if len(attributed(r.own[f].tokens[c[0]:c[1]])) > 0 && r.takesIn(f, c, start, end) >= 3 {
				return true
			}
		}
	}
	return false
}

// takes counts what the piece has from one clause of a fact and from nowhere else.
func (r *reading) takes(f int, c [2]int) int { return r.takesIn(f, c, 0, len(r.found)) }

// takesIn counts the same between two tokens of the piece.
func (r *reading) takesIn(f int, c [2]int, from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		t, all := &r.said.tokens[i], r.found[i]
		if !t.content() || t.is(harmless|light|speech|linking) || len(all) == 0 {
			continue
		}
		if !slices.ContainsFunc(all, func(p at) bool { return p.fact != f || p.token < c[0] || p.token >= c[1] }) {
			n++
		}
	}
	return n
}

// sourced tells whether a noun such as "data" or "remarks" is given as somebody's, or says something itself.
func sourced(tokens []token, i int) bool {
	return i > 0 && (tokens[i-1].sort == named || tokens[i-1].poss || tokens[i-1].is(preposed) || article(&tokens[i-1])) ||
		i+1 < len(tokens) && tokens[i+1].is(verb)
}

// describes tells whether a participle only says which thing is meant: "his threatened tariff".
func describes(tokens []token, i int) bool {
	if !tokens[i].ed || i == 0 || i+1 >= len(tokens) || tokens[i+1].before != joined || tokens[i+1].text == "that" {
		return false
	}
	return (tokens[i-1].poss || article(&tokens[i-1])) && (tokens[i+1].content() || tokens[i+1].sort == number)
}
