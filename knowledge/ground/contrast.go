package ground

import "slices"

// These functions read "instead of", "rather than" and "in place of": what is set against what.

// contrasts are the words by which facts set one thing against another; exchanges those by which one comes in the place of another.
var (
	contrasts = []string{"rather than", "instead of", "instead", "rather", "but", "only"}
	exchanges = []string{"replaced", "replacing", "replaces", "replace", "from"}
)

// behindContrast gives the token behind "instead of", "rather than" or "in place of" at i; 0 where none stands there.
func behindContrast(tokens []token, i int) int {
	switch tokens[i].text {
	case "rather than", "instead of", "in place of":
		return i + 1
	case "instead":
		if i+1 < len(tokens) && tokens[i+1].text == "of" {
			return i + 2
		}
	}
	return 0
}

// setAside gives the first word that states something behind a contrast at i; 0 where there is none.
func setAside(tokens []token, i int) int {
	behind := behindContrast(tokens, i)
	for k := behind; behind > 0 && k < len(tokens) && tokens[k].before == joined; k++ {
		if tokens[k].content() {
			return k
		}
	}
	return 0
}

// insteadOf: what the piece sets one thing against, the facts set it against as well.
func (r *reading) insteadOf() (Verdict, bool) {
	said := r.said.tokens
	if v, bad := r.asideAlone(); bad {
		return v, true
	}
	for i := range said {
		k := setAside(said, i)
		if k > 0 && r.turnedAround(k) {
			return against(Polarity, said[k].text, r.own[r.found[k][0].fact].id), true
		}
		if behindContrast(said, i) == 0 || r.any(negative|denying) || slices.ContainsFunc(contrasts, r.says) {
			continue
		}
		if said[i].text != "rather than" && !slices.ContainsFunc(exchanges, r.says) {
			return missing(Polarity, said[i].text), true
		}
		if said[i].text == "rather than" && said[i].before < strong && k > 0 && said[k].sort == named && len(r.found[k]) > 0 {
			return against(Polarity, said[k].text, r.own[r.found[k][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// notThatOne: a name, number or date that a fact only has behind "not" is none that it tells something of: "the vote of 2024, not 2020".
func (r *reading) notThatOne() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].sort == word || governed(said, i, negative, 6) || hasWord(said, "than") || asideAt(said, i) {
			continue
		}
		if by, only := r.everyPlace(r.found[i], func(p at) bool {
			tokens := r.own[p.fact].tokens
			k := p.token - 1
			for k > 0 && (tokens[k].is(preposed) || article(&tokens[k]) || tokens[k].text == "in" || tokens[k].text == "on") && tokens[k+1].before == joined {
				k--
			}
			return k > 0 && tokens[k].text == "not" && tokens[k].before == comma && tokens[k+1].before == joined && !governed(tokens, k, negative, 12)
		}); only {
			return against(Polarity, said[i].text, by), true
		}
	}
	return Verdict{}, false
}

// asideAlone: what a fact has only behind "rather than" is not said by a piece that denies nothing: "calls for a ban on ferries" for "wants fees rather
// than a ban on ferries".
func (r *reading) asideAlone() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].is(negative) || said[i].is(denying) && len(r.found[i]) == 0 || behindContrast(said, i) > 0 || said[i].stem == "instead" || lacks(&said[i]) {
			return Verdict{}, false
		}
	}
	for i := range said {
		if said[i].sort != word || !said[i].content() || said[i].is(harmless|light|linking) {
			continue
		}
		by, aside := r.everyPlace(r.found[i], func(p at) bool {
			tokens := r.own[p.fact].tokens
			return p.token > 0 && tokens[p.token-1].text == "rather than" || p.token > 1 && tokens[p.token-2].text == "rather than" && article(&tokens[p.token-1])
		})
		if aside {
			return against(Polarity, said[i].text, by), true
		}
	}
	return Verdict{}, false
}

// turnedAround tells whether what the piece sets aside stands before the contrast in each fact.
func (r *reading) turnedAround(k int) bool {
	if len(r.found[k]) == 0 {
		return false
	}
	return !slices.ContainsFunc(r.found[k], func(p at) bool {
		tokens := r.own[p.fact].tokens
		for i := range tokens {
			if setAside(tokens, i) > 0 {
				return p.token > i
			}
		}
		return true
	})
}

// asideAt tells whether the word at i is what something is said not to be: "a licence rather than a formal ban".
func asideAt(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].before == joined; k-- {
		if behindContrast(tokens, k) == k+1 {
			return true
		}
	}
	return false
}

// inPlaceOf tells whether a word is what something else stands or stood in for: "in Holm's place", "instead of Holm".
func inPlaceOf(tokens []token, i int) bool {
	return asideAt(tokens, i) || i+1 < len(tokens) && tokens[i].poss && (tokens[i+1].text == "place" || tokens[i+1].text == "stead")
}
