package ground

import (
	"slices"
	"strings"
)

// raised: what a fact only says that it would, should or might be, a piece does not state with "is", "has", "got" or another verb
// that says nothing by itself: "Americans had six seats" for "would have six seats".
func (r *reading) raised() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !r.bareVerb(v) || r.onlyDefines() || r.softened(v) {
			continue
		}
		places := r.complementOf(v)
		if len(places) == 0 || slices.ContainsFunc(places, func(p at) bool { return !modalOn(r.own[p.fact].tokens, p.token) }) {
			continue
		}
		return against(Modality, said[v].text, r.own[places[0].fact].id), true
	}
	return Verdict{}, false
}

// stillToCome: what a fact tells as done is not about to happen: "is about to open" for "opened".
func (r *reading) stillToCome() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || len(r.found[v]) == 0 || said[v].ed || !comes(said, v) {
			continue
		}
		if !slices.ContainsFunc(r.positionsOf(v), func(p at) bool {
			t := &r.own[p.fact].tokens[p.token]
			return !t.ed || r.suretyAt(p) < 4 || passive(r.own[p.fact].tokens, p.token)
		}) {
			return against(Stale, said[v].text, r.own[r.found[v][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// comes tells whether the verb at v is told as yet to come: "is about to open", "will open", "is going to open".
func comes(tokens []token, v int) bool {
	for k := v - 1; k >= max(0, v-3) && tokens[k+1].before == joined; k-- {
		switch t := tokens[k].text; {
		case t == "will", strings.HasSuffix(t, "about to") && !strings.HasPrefix(t, "w"), strings.HasSuffix(t, "going to") && !strings.HasPrefix(t, "w"):
			return true
		}
	}
	return false
}

// bareVerb tells whether the token at v is a finite verb that the facts don't have as one and that says nothing by itself.
func (r *reading) bareVerb(v int) bool {
	t := &r.said.tokens[v]
	if t.sort != word || t.ing || v == 0 || r.said.tokens[v-1].text == "to" {
		return false
	}
	switch t.text {
	case "is", "are", "was", "were", "has", "had", "got", "put", "took", "gave", "made", "went", "became":
		return true
	}
	return false
}

// softened tells whether a modal stands in the clause of the verb at v, before it or right behind it.
func (r *reading) softened(v int) bool {
	said := r.said.tokens
	for k := v; k >= 0; k-- {
		if said[k].is(weak|planned|obliging|condition|certain) || said[k].text == "without" {
			return true
		}
		if k < v && statesAnew(&said[k+1]) {
			break
		}
	}
	for k := v + 1; k < min(len(said), v+4); k++ {
		if said[k].is(weak|planned|obliging|condition) || said[k].text == "to" {
			return true
		}
	}
	return false
}

// complementOf gives where the facts have the first word behind the verb at v that states something.
func (r *reading) complementOf(v int) []at {
	said := r.said.tokens
	for k := v + 1; k < min(len(said), v+6) && said[k].before < comma; k++ {
		if t := &said[k]; t.content() && !t.is(linking|harmless|light|adverb|negative) {
			return r.found[k]
		}
	}
	return nil
}

// modalOn tells whether "would be", "should have" and the like stand right before token i of a fact.
func modalOn(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-5) && tokens[k+1].before == joined; k-- {
		if auxiliaryModal(&tokens[k]) || tokens[k].text == "meant" && tokens[k+1].text == "to" {
			return true
		}
		if verbal(tokens, k) {
			continue // "would suspend 24 points", for "put 24 points on hold"
		}
		if t := &tokens[k]; t.content() && !t.is(linking|harmless|light|negative|adverb) || t.is(preposed) && t.text != "to" {
			return false
		}
	}
	return false
}

// auxiliaryModal tells whether a token is a modal that only stands before another verb.
func auxiliaryModal(t *token) bool {
	switch t.text {
	case "would", "should", "could", "might", "may", "must":
		return true
	}
	return false
}

// advised: what a fact only says should or must be, by somebody's word, a piece does not tell without any such word: "Xi said
// they should not quarrel" is not "Xi said they had ended the quarrel".
func (r *reading) advised() (Verdict, bool) {
	said := r.said.tokens
	if !slices.ContainsFunc(sentencesIn(said), func(c [2]int) bool { return hasFinite(said, c[0]) }) {
		return Verdict{}, false // a fragment states nothing
	}
	for k := range said {
		t := &said[k]
		if t.is(weak|planned|obliging|condition|certain) || r.thoughtOf(k) < 4 || t.is(negative) || t.text == "to" || t.text == "for" || t.text == "against" {
			return Verdict{}, false
		}
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for m := range tokens {
			if tokens[m].text != "should" && tokens[m].text != "must" {
				continue
			}
			all := sentencesIn(tokens)
			c := all[slices.IndexFunc(all, func(c [2]int) bool { return m < c[1] })]
			if n := r.takes(f, [2]int{m, c[1]}); n >= 2 && n >= r.takes(f, [2]int{0, len(tokens)})-r.takes(f, c) {
				return against(Modality, tokens[m].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// foretold: what somebody expects or forecasts he has not reported.
func (r *reading) foretold() (Verdict, bool) {
	if len(r.own) != 1 || slices.ContainsFunc(r.said.tokens,
		func(t token) bool { return t.is(weak|planned|certain|obliging|condition) || t.speaksBy(byForecast) }) {
		return Verdict{}, false
	}
	if slices.ContainsFunc(r.own[0].tokens, func(t token) bool { return t.is(attributing) && !t.speaksBy(byForecast) && (t.ed || t.stem == "say") }) {
		return Verdict{}, false
	}
	for k := range r.own[0].tokens {
		if t := &r.own[0].tokens[k]; t.speaksBy(byForecast) && verbal(r.own[0].tokens, k) && k > 0 {
			return against(Modality, t.text, r.own[0].id), true
		}
	}
	return Verdict{}, false
}

// unreal: what would have been, a piece does not tell as having been.
func (r *reading) unreal() (Verdict, bool) {
	for k := range r.said.tokens {
		if t := &r.said.tokens[k]; t.is(weak|planned|condition|certain) || t.is(negative) || auxiliaryModal(t) {
			return Verdict{}, false
		}
	}
	if r.onlyDates() || r.onlyDefines() {
		return Verdict{}, false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := 0; k+2 < len(tokens); k++ {
			if !auxiliaryModal(&tokens[k]) || tokens[k+1].text != "have" || tokens[k+2].before != joined || article(&tokens[k+2]) {
				continue
			}
			end := k
			for end < len(tokens) && (end == k || tokens[end].before != strong) {
				end++
			}
			if r.takes(f, [2]int{k, end}) >= 2 {
				return against(Modality, tokens[k].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// onlyDefines tells whether the piece only says what a word means: "by which is meant a fee on ships".
func (r *reading) onlyDefines() bool {
	said := r.said.tokens
	for k := range said {
		if said[k].text == "meant" || said[k].text == "means" || said[k].text == "meaning" {
			return !slices.ContainsFunc(said[k+1:], func(t token) bool { return t.is(linking) || t.ed && t.is(verb) })
		}
	}
	return false
}
