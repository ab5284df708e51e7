package ground

import (
	"slices"
	"strings"
)

// roles: nobody does in the piece what somebody else does in the fact.
func (r *reading) roles() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || said[v].hyphen || len(r.found[v]) == 0 || mutual(&said[v]) || inserted(said, v) {
			continue
		}
		mine := sides(said, v)
		swapped, by, kept := false, "", false
		for _, p := range r.positionsOf(v) {
			tokens := r.own[p.fact].tokens
			if !verbal(tokens, p.token) || tokens[p.token].is(obliging) {
				continue
			}
			theirs := sides(tokens, p.token)
			if r.otherSide(v, mine, theirs, p.fact) {
				swapped, by = true, r.own[p.fact].id
			} else if len(theirs.agents) > 0 || len(mine.agents) == 0 {
				kept = true
			}
		}
		if swapped && !kept {
			return against(Role, said[v].text, by), true
		}
	}
	return Verdict{}, false
}

// mutual tells whether a verb says of one the same as of the other: who met somebody was met by him.
func mutual(t *token) bool { return t.stem == "meet" || t.text == "sat down with" }

// inserted tells whether a word of speech only says between commas, or in front, whose word the rest is: "…, said the minister, …".
func inserted(tokens []token, v int) bool {
	t := &tokens[v]
	if !t.is(speech | attributing) {
		return false
	}
	if strings.HasPrefix(t.text, "according") || t.before == comma {
		return true
	}
	if v+1 < len(tokens) && tokens[v+1].before != comma {
		return false
	}
	for k := v - 1; k > max(0, v-5) && !verbal(tokens, k); k-- {
		if tokens[k].before == comma {
			return v+1 < len(tokens)
		}
	}
	return false
}

// otherSide tells whether those who do it in the piece stand in the fact, but not as those who do it there; or whether those
// to whom it is done are only those who do it there.
func (r *reading) otherSide(v int, mine, theirs side, fact int) bool {
	tokens := r.own[fact].tokens
	known := func(i int) bool {
		return !slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == fact })
	}
	agents := slices.DeleteFunc(mine.agents, known)
	patients := slices.DeleteFunc(mine.patients, known)
	shares := func(a, b []int) bool {
		return slices.ContainsFunc(a, func(i int) bool {
			return slices.ContainsFunc(b, func(k int) bool {
				return same(&r.said.tokens[i], &tokens[k]) || slices.Contains(r.found[i], at{fact, k})
			})
		})
	}
	ergative := len(theirs.patients) == 0 && shares(patients, theirs.agents) || len(patients) == 0 && shares(agents, theirs.patients) && middle(&r.said.tokens[v])
	if len(agents) > 0 && len(theirs.agents) > 0 && !shares(agents, theirs.agents) && !ergative {
		return true
	}
	if len(agents) > 0 && len(theirs.agents) == 0 && len(patients) > 0 && shares(agents, theirs.patients) && !shares(patients, theirs.patients) {
		return true
	}
	if suffers(&r.said.tokens[v]) && len(patients) > 0 && len(theirs.patients) > 0 && !shares(patients, theirs.patients) && !slices.ContainsFunc(theirs.patients, func(k int) bool { return r.uses(at{fact, k}) }) {
		return true
	}
	return !ergative && len(patients) > 0 && len(theirs.patients) > 0 && len(theirs.agents) > 0 && !shares(patients, theirs.patients) && shares(patients, theirs.agents)
}

// middle tells whether a verb says of a thing what somebody does with it: the talks opened, the price rose.
func middle(t *token) bool {
	switch t.stem {
	case "begin", "start", "open", "close", "end", "stop", "resum", "continu", "expir", "laps", "chang", "move", "rise", "fall", "drop", "increas", "grow", "extend", "expand", "take effect", "come into forc", "finish", "conclud", "complet", "launch", "pass", "run out", "go up", "go down":
		return true
	}
	return false
}

// objects: a verb of the piece takes no noun that only another verb of the fact takes.
func (r *reading) objects() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || said[v].is(harmless|speech|planned) || lacks(&said[v]) || len(r.found[v]) == 0 {
			continue
		}
		n := objectOf(said, v)
		if n < 0 || len(r.found[n]) == 0 {
			continue
		}
		ok, by := false, ""
		for _, p := range r.found[n] {
			if owner := ownerVerb(r.own[p.fact].tokens, p.token); owner < 0 || slices.Contains(r.found[v], at{p.fact, owner}) || !r.uses(at{p.fact, owner}) {
				ok = true
			} else if same(&said[v], &r.own[p.fact].tokens[owner]) {
				ok = true
			}
			by = r.own[p.fact].id
		}
		if !ok {
			return against(Binding, said[v].text+" "+said[n].text, by), true
		}
	}
	return Verdict{}, false
}

// objectOf gives the noun next behind a verb.
func objectOf(tokens []token, v int) int {
	for k := v + 1; k < min(len(tokens), v+5) && tokens[k].before == joined; k++ {
		t := &tokens[k]
		if t.is(verb) && t.sort == word && (t.ed || t.ing) || t.is(preposed|linking) || t.text == "under" || t.sort == number || t.sort == dated || !t.content() && !t.is(harmless) && !article(t) {
			return -1
		}
		if t.sort == word && t.content() && !t.is(harmless|limiting) && !beforeNoun(tokens, k) {
			return k
		}
	}
	return -1
}

// adjectival tells whether a word that may be a verb only says which noun is meant: "the trade bloc", "a standing body".
func adjectival(tokens []token, k int) bool {
	return k > 0 && article(&tokens[k-1]) && tokens[k-1].text != "of" || !tokens[k].ed && !tokens[k].ing && !verbal(tokens, k)
}

// beforeNoun tells whether a word stands before another one that may be its noun.
func beforeNoun(tokens []token, k int) bool {
	if k+1 >= len(tokens) {
		return false
	}
	n := &tokens[k+1]
	return n.before == joined && n.sort == word && n.content() && !n.is(verb|linking|preposed|planned|weak|certain|negative|adverb) && n.text != "under"
}

func article(t *token) bool {
	switch t.text {
	case "the", "a", "an", "its", "their", "his", "her", "of":
		return true
	}
	return false
}

// ownerVerb gives the verb whose object a noun is: the next one before it with no other noun's preposition between.
func ownerVerb(tokens []token, n int) int {
	for k := n - 1; k >= max(0, n-6); k-- {
		if tokens[k+1].before >= comma {
			return -1
		}
		if tokens[k].is(verb) && tokens[k].sort == word && !tokens[k].is(harmless) && !adjectival(tokens, k) {
			return k
		}
		if tokens[k].is(harmless) && tokens[k].is(verb) {
			return -1
		}
		if tokens[k].is(preposed) || tokens[k].text == "in" || tokens[k].text == "on" || tokens[k].text == "of" || tokens[k].text == "with" {
			return -1
		}
	}
	return -1
}
