package ground

import (
	"slices"
	"strings"
)

// sought: what a fact only says was asked for, advised or sought has not been done, nor got: "was fined", where a fine was recommended.
func (r *reading) sought() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(said, func(t token) bool { return t.is(asking) }) {
		return Verdict{}, false
	}
	for i := range said {
		if !toldDone(said, i) {
			continue
		}
		places := slices.DeleteFunc(slices.Clone(r.positionsOf(i)), func(p at) bool { return r.own[p.fact].tokens[p.token].is(linking) })
		if slices.Contains(r.lex.lists["gaining"], said[i].stem) && len(places) == 0 {
			if n := r.thingGot(i); n >= 0 {
				places = r.positionsOf(n)
			}
		}
		if len(places) > 0 && !slices.ContainsFunc(places, func(p at) bool { return !r.onlySought(p) }) {
			return against(Modality, said[i].text, r.own[places[0].fact].id), true
		}
	}
	return Verdict{}, false
}

// toldDone tells whether the word at i says that something was done: a verb that is no infinitive and that nothing before it hedges or denies.
func toldDone(tokens []token, i int) bool {
	t := &tokens[i]
	if t.sort != word || t.is(planned|weak|linking) || !t.ed && !verbal(tokens, i) || i > 0 && tokens[i-1].text == "to" {
		return false
	}
	return !governed(tokens, i, planned|weak|obliging|condition|negative|denying, scope)
}

// thingGot gives the first noun behind a verb that the facts have; -1 where there is none in its part of the sentence.
func (r *reading) thingGot(v int) int {
	said := r.said.tokens
	for k := v + 1; k < min(len(said), v+9) && said[k].before < comma; k++ {
		if verbal(said, k) {
			return -1
		}
		if said[k].sort == word && said[k].content() && !said[k].is(harmless|light) && len(r.found[k]) > 0 {
			return k
		}
	}
	return -1
}

// onlySought tells whether a word of asking, which the piece does not use, governs a place of a fact.
func (r *reading) onlySought(p at) bool {
	tokens := r.own[p.fact].tokens
	for k := p.token - 1; k >= max(0, p.token-scope); k-- {
		next := &tokens[k+1]
		switch {
		case next.before == strong, next.before == comma && joins(next), tokens[k].text == "after", tokens[k].text == "but":
			return false
		case tokens[k].text == "and" && (next.is(verb) && (next.ed || k+1 < p.token) || tells(tokens, k+1, p.token)):
			return false // what stands behind "and" was done by itself
		}
		if asks(tokens, k) {
			return !tells(tokens, k+1, p.token) && !r.uses(at{p.fact, k})
		}
	}
	return false
}

// tells tells whether between two tokens, or at the second, stands a verb in the past that nobody is asked to do: no "to" and no "that" comes
// before it.
func tells(tokens []token, from, to int) bool {
	for k := from; k <= to; k++ {
		if tokens[k].text == "to" || tokens[k].text == "that" || strings.HasSuffix(tokens[k].text, " to") {
			return false
		}
		if tokens[k].ed && tokens[k].is(verb) && verbal(tokens, k) {
			return true
		}
	}
	return false
}

// asks tells whether the word at k asks for what stands behind it: "ask", "recommend", "in talks to".
func asks(tokens []token, k int) bool {
	t := &tokens[k]
	if t.is(asking) {
		return t.ed || t.ing || verbal(tokens, k) || !t.is(verb) || k+1 < len(tokens) && tokens[k+1].text == "about"
	}
	return k+1 < len(tokens) && tokens[k+1].text == "to" && (t.stem == "talk" || t.stem == "negoti") && k+2 < len(tokens) && tokens[k+2].is(verb)
}

// leftOpen: what a fact only has behind "whether" the piece does not tell as known.
func (r *reading) leftOpen() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(said, func(t token) bool {
		return t.text == "whether" || t.text == "if" || t.text == "about" || t.is(weak|asking)
	}) {
		return Verdict{}, false
	}
	for i := 1; i < len(said); i++ {
		if t := &said[i]; t.sort != word || !t.content() || t.is(harmless|light|linking) || len(r.found[i]) == 0 ||
			!(said[i-1].is(linking) || t.ed || verbal(said, i) || t.is(verb) && said[i-1].text == "and") {
			continue
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool { return !behindWhether(r.own[p.fact].tokens, p.token) }) {
			return against(Modality, said[i].text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// behindWhether tells whether a token stands in a clause that "whether" opens.
func behindWhether(tokens []token, i int) bool {
	for k := i; k >= max(0, i-scope); k-- {
		if tokens[k].text == "whether" {
			return true
		}
		if tokens[k].before >= comma {
			return false
		}
	}
	return false
}
