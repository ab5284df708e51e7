package ground

import "slices"

// raised: what a fact only says that it would, should or might be, a piece does not state with "is", "has", "got" or another verb
// that says nothing by itself: "Americans had six seats" for "would have six seats".
func (r *reading) raised() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !r.bareVerb(v) || r.softened(v) {
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
		if auxiliaryModal(&tokens[k]) {
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
	for k := range said {
		t := &said[k]
		if t.is(weak|planned|obliging|condition|certain) || t.is(negative) || t.text == "to" || t.text == "for" || t.text == "against" {
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
	if len(r.own) != 1 || slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.is(weak|planned|certain|obliging|condition) || foretells(&t) }) {
		return Verdict{}, false
	}
	if slices.ContainsFunc(r.own[0].tokens, func(t token) bool { return t.is(attributing) && !foretells(&t) && (t.ed || t.stem == "say") }) {
		return Verdict{}, false
	}
	for k := range r.own[0].tokens {
		if t := &r.own[0].tokens[k]; foretells(t) && verbal(r.own[0].tokens, k) && k > 0 {
			return against(Modality, t.text, r.own[0].id), true
		}
	}
	return Verdict{}, false
}

// foretells tells whether a verb gives what follows as what somebody thinks will come.
func foretells(t *token) bool {
	switch t.stem {
	case "expect", "forecast", "predict", "project", "anticip", "hope", "fear", "foresee":
		return true
	}
	return false
}
