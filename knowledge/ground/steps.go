package ground

import (
	"slices"
	"strings"
)

// These rules look for a step that is told as its result: who was invited has not come, and who would seek to do it does not thereby do it.

// invitedOnly: who was invited is not told as having come.
func (r *reading) invitedOnly() (Verdict, bool) {
	said := r.said.tokens
	if !r.anyStem("invit") || slices.ContainsFunc(said, func(t token) bool { return keepsInvited(said, &t) }) {
		return Verdict{}, false
	}
	for v := range said {
		if r.goes(v) {
			return against(Modality, said[v].text, r.own[0].id), true
		}
	}
	return Verdict{}, false
}

// keepsInvited tells whether a word of the piece keeps it open whether somebody came.
func keepsInvited(tokens []token, t *token) bool {
	switch {
	case strings.HasPrefix(t.stem, "invit"):
		return !behindAt(tokens, t)
	case t.stem == "accept" || t.stem == "exchang" || t.stem == "welcom" || strings.HasPrefix(t.stem, "agre"):
		return true
	}
	return t.is(planned | weak | condition | asking | negative)
}

// goes tells whether the word at v says that somebody goes, comes or is taken to a place.
func (r *reading) goes(v int) bool {
	t := &r.said.tokens[v]
	first := stemsOf(t)[0]
	if t.sort != word || !slices.Contains(r.lex.lists["going"], first) {
		return false
	}
	if !t.ed && !strings.HasSuffix(strings.Fields(t.text)[0], "ing") && !verbal(r.said.tokens, v) {
		return false
	}
	return first != "go" && first != "come" && first != "take" && first != "bring" || r.toPlace(v)
}

// behindAt tells whether a noun stands behind "at", as in "at the invitation of Holm".
func behindAt(tokens []token, t *token) bool {
	for i := range tokens {
		if tokens[i].text == t.text && (i > 0 && tokens[i-1].text == "at" || i > 1 && tokens[i-2].text == "at") {
			return true
		}
	}
	return false
}

// toPlace tells whether a name stands behind "to" near behind a verb: "went to Norway", "took Holm to Oslo".
func (r *reading) toPlace(v int) bool {
	said := r.said.tokens
	for k := v; k < min(len(said), v+5) && (k == v || said[k].before == joined); k++ {
		if said[k].text != "to" && !strings.HasSuffix(said[k].text, " to") {
			continue
		}
		for n := k + 1; n < min(len(said), k+3); n++ {
			if said[n].sort == named {
				return true
			}
		}
	}
	return false
}

// anyStem tells whether one of the own facts has a word whose stem begins so.
func (r *reading) anyStem(stem string) bool {
	return slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(t token) bool { return strings.HasPrefix(t.stem, stem) })
	})
}

// attempted: what somebody would only seek, push for or hope for he is not said to do.
func (r *reading) attempted() (Verdict, bool) {
	said := r.said.tokens
	if r.hasListed("toward") || slices.ContainsFunc(said, func(t token) bool {
		return t.is(asking|weak|condition|obliging) || t.is(planned) && t.text != "would" && t.text != "should" && !slices.Contains(t.parts, "would")
	}) {
		return Verdict{}, false
	}
	for v := range said {
		if said[v].sort != word || !verbal(said, v) || said[v].is(linking|harmless) || len(r.found[v]) == 0 || r.loose[v] {
			continue
		}
		_, bad := r.everyPlace(r.found[v], func(p at) bool {
			return r.exactly(v, p) && r.onlyAttempted(p, governed(said, v, certain|planned, scope))
		})
		if bad {
			return against(Modality, said[v].text, r.own[r.found[v][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// onlyAttempted tells whether a verb of a fact stands behind "to" and a word of attempt, or in what somebody hopes. What he has agreed to do he
// will do.
func (r *reading) onlyAttempted(p at, toCome bool) bool {
	tokens := r.own[p.fact].tokens
	if !verbal(tokens, p.token) {
		return false
	}
	to := p.token - 1
	for to > 0 && tokens[to].is(adverb) {
		to--
	}
	if to > 0 && tokens[to].text == "to" {
		return r.attempt(lastStem(&tokens[to-1]), toCome)
	}
	if to >= 0 && strings.HasSuffix(tokens[to].text, " to") {
		return r.attempt(stemsOf(&tokens[to])[0], toCome)
	}
	for k := p.token - 1; k >= max(0, p.token-8) && tokens[k+1].before < comma; k-- {
		if tokens[k].stem == "hope" || tokens[k].stem == "wish" {
			return true
		}
		if verbal(tokens, k) {
			return false
		}
	}
	return false
}

// attempt tells whether a stem is that of a word of attempt; of what is still to come, who has agreed to it says enough.
func (r *reading) attempt(stem string, toCome bool) bool {
	return slices.Contains(r.lex.lists["attempt"], stem) && !(toCome && slices.Contains(committing, stem))
}
