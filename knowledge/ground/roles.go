package ground

import (
	"slices"
	"strings"
)

// roles: nobody does in the piece what somebody else does in the fact.
func (r *reading) roles() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || said[v].hyphen || len(r.found[v]) == 0 || r.loose[v] || r.onlyLeads(v) || mutual(&said[v]) || inserted(said, v) {
			continue
		}
		mine := sides(said, v)
		_, meant := fronted(said, v)
		swapped, by, kept, unsure := false, "", false, bareParticiple(said, v)
		for _, p := range r.positionsOf(v) {
			tokens := r.own[p.fact].tokens
			if !verbal(tokens, p.token) || tokens[p.token].is(obliging) || tokens[p.token].hyphen {
				continue
			}
			all := allSides(tokens, p.token)
			for n, theirs := range all {
				if obliged(&said[v], tokens, p.token) {
					theirs = side{agents: whomForced(tokens, p.token)}
				}
				if r.hostedBy(v, mine, p) {
					kept = true
					continue
				}
				mine, theirs := eitherWay(said, v, mine, tokens, p.token, theirs)
				if r.otherSide(v, mine, theirs, p.fact) || r.ofAnother(mine, all, n, p.fact) || r.aimActs(mine, p) ||
					meant && r.another(mine.patients, theirs.patients, p.fact) {
					swapped, by, unsure = true, r.own[p.fact].id, unsure || bareParticiple(tokens, p.token)
				} else if len(theirs.agents) > 0 || len(mine.agents) == 0 {
					kept = true
				}
			}
		}
		if swapped && !kept && unsure {
			return missing(Role, said[v].text), true
		}
		if swapped && !kept {
			return against(Role, said[v].text, by), true
		}
	}
	return Verdict{}, false
}

// visitedActs: a country that a fact names only as where a trip goes does nothing there: "Norway asked him to put it off" for "he asked to put the
// Norway trip off".
func (r *reading) visitedActs() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || len(r.found[v]) == 0 || passive(said, v) || aside(said[v].text) || slices.Contains(r.lex.lists["going"], stemsOf(&said[v])[0]) {
			continue
		}
		i := namedBefore(said, v)
		if i < 0 {
			continue
		}
		if by, only := r.everyPlace(r.found[i], func(p at) bool { return whereTripGoes(r.own[p.fact].tokens, p.token) }); only {
			return against(Role, said[i].text+" "+said[v].text, by), true
		}
	}
	return Verdict{}, false
}

// whereTripGoes tells whether a name only says where a trip goes: "the Norway trip", "a visit to Norway".
func whereTripGoes(tokens []token, k int) bool {
	trip := func(i int) bool {
		return i >= 0 && i < len(tokens) && slices.Contains([]string{"trip", "visit", "tour", "journey"}, strings.TrimSuffix(tokens[i].text, "s"))
	}
	if tokens[k].poss {
		return false
	}
	return trip(k+1) && tokens[k+1].before == joined || k > 1 && tokens[k-1].text == "to" && trip(k-2)
}

// onlyLeads tells whether a verb such as "bring" or "stay with" stands for another one of the facts: who does what is seldom the same there.
func (r *reading) onlyLeads(v int) bool {
	return slices.Contains(r.lex.lists["landing"], stemsOf(&r.said.tokens[v])[0]) && !slices.ContainsFunc(r.found[v], func(p at) bool { return r.exactly(v, p) })
}

// mutual tells whether a verb says of one the same as of the other: who met somebody was met by him.
func mutual(t *token) bool { return t.stem == "meet" || t.text == "sat down with" }

// inserted tells whether a word of speech only says between commas, or in front, whose word the rest is: "…, said the minister, …".
func inserted(tokens []token, v int) bool {
	t := &tokens[v]
	if !t.is(speech | attributing) {
		return false
	}
	if strings.HasPrefix(t.text, "according") || t.before == comma && !undergone(tokens, v) {
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
		return !slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == fact }) || bodyMeant(r.said.tokens, i)
	}
	agents := slices.DeleteFunc(slices.Clone(mine.agents), known)
	patients := slices.DeleteFunc(slices.Clone(mine.patients), known)
	shares := func(a, b []int) bool {
		return slices.ContainsFunc(a, func(i int) bool {
			return slices.ContainsFunc(b, func(k int) bool {
				return same(&r.said.tokens[i], &tokens[k]) || slices.Contains(r.found[i], at{fact, k})
			})
		})
	}
	heads := slices.DeleteFunc(slices.Clone(patients), func(i int) bool { return onlyMeans(r.said.tokens, i) })
	ergative := len(theirs.patients) == 0 && shares(heads, theirs.agents) && !(neverAlone(&r.said.tokens[v]) && actsOne(r.said.tokens, agents)) || len(patients) == 0 && shares(agents, theirs.patients) && middle(&r.said.tokens[v])
	if len(agents) > 0 && len(theirs.agents) > 0 && actsOne(r.said.tokens, agents) && !shares(agents, theirs.agents) && !ergative {
		return true
	}
	if len(agents) > 0 && len(theirs.agents) == 0 && neverAlone(&r.said.tokens[v]) && shares(agents, theirs.patients) && !shares(patients, theirs.patients) {
		return true // who was called on did not call
	}
	if len(agents) > 0 && len(theirs.agents) == 0 && len(patients) > 0 && shares(agents, theirs.patients) && !shares(patients, theirs.patients) {
		return true
	}
	if doers := slices.DeleteFunc(slices.Clone(patients), func(i int) bool {
		t := &r.said.tokens[i]
		return t.poss || t.sort != named && !actor(t)
	}); len(mine.agents) == 0 && undergone(r.said.tokens, v) && r.said.tokens[v].ed && slices.ContainsFunc(r.found[v], func(p at) bool {
		return p.fact == fact && r.exactly(v, p) && !undergone(tokens, p.token) && (passive(r.said.tokens, v) || !noObject(tokens, p.token))
	}) && !middle(&r.said.tokens[v]) && shares(doers, theirs.agents) && !shares(patients, theirs.patients) {
		return true // who sued was not sued
	}
	if suffers(&r.said.tokens[v]) && len(patients) > 0 && len(theirs.patients) > 0 && !shares(patients, theirs.patients) &&
		!slices.ContainsFunc(theirs.patients, func(k int) bool { return r.uses(at{fact, k}) }) {
		return true
	}
	if undergone(r.said.tokens, v) && namesOne(r.said.tokens, patients) && !shares(patients, theirs.patients) && !shares(patients, theirs.agents) &&
		r.onlyBehind(v, theirs.patients, fact) {
		return true // another one was accused
	}
	return !ergative && len(patients) > 0 && len(theirs.patients) > 0 && len(theirs.agents) > 0 && !shares(patients, theirs.patients) &&
		shares(heads, theirs.agents)
}

// neverAlone tells whether a verb says nothing of itself of him to whom it is done: who is asked does not ask, nor does a stayed ruling stay anything.
func neverAlone(t *token) bool { return t.is(asking) && !t.is(planned) || t.stem == "stay" }

// onlyMeans tells whether the name at i only says which noun behind it is meant, that no body of its own is: "Norwegian yards".
func onlyMeans(tokens []token, i int) bool {
	if tokens[i].sort != named || i+1 >= len(tokens) || tokens[i+1].before != joined || tokens[i+1].sort != word {
		return false
	}
	n := &tokens[i+1]
	return n.content() && !n.is(verb|linking|speech|adverb|planned|weak|certain|preposed|temporal)
}

// actsOne tells whether there is a name among tokens, or a noun of people or of a body: tariffs and prices do nothing that somebody
// else did.
func actsOne(tokens []token, all []int) bool {
	return slices.ContainsFunc(all, func(i int) bool { return tokens[i].sort == named || actor(&tokens[i]) })
}

// actor tells whether a noun names people or a body that acts.
func actor(t *token) bool {
	last := t.text[strings.LastIndexByte(t.text, ' ')+1:]
	if slices.Contains(actors, strings.TrimSuffix(last, "s")) {
		return true
	}
	if slices.Contains(noActors, strings.TrimSuffix(last, "s")) {
		return false
	}
	return slices.ContainsFunc(actorEndings, func(end string) bool { return strings.HasSuffix(last, end) })
}

var (
	actors = strings.Fields("side government authority authoritie ministry ministrie agency agencie court union group firm company companie police " +
		"parliament senate congress board panel committee party partie people men women team delegation army president chief head " +
		"official client client judge justice venture bank house chamber state country countrie embassy press media staff")
	noActors = strings.Fields("order offer letter number paper matter power water quarter chapter border sector factor corridor winter summer silver " +
		"copper tender transfer list blacklist waiver driver server computer banner charter ledger error mirror motor reactor " +
		"harbor harbour door floor layer river centre center counter register disorder semiconductor")
	actorEndings = strings.Fields("er ers or ors ist ists man men ian ians")
)

// namesOne tells whether there is a name among tokens.
func namesOne(tokens []token, all []int) bool {
	return slices.ContainsFunc(all, func(i int) bool { return tokens[i].sort == named })
}

// onlyBehind tells whether names of a fact stand in the piece, and all of them behind the verb at v.
func (r *reading) onlyBehind(v int, names []int, fact int) bool {
	behind := false
	for _, k := range names {
		if n := &r.own[fact].tokens[k]; n.sort == named {
			for i := range r.said.tokens {
				if !same(&r.said.tokens[i], n) {
					continue
				}
				if i < v {
					return false
				}
				behind = true
			}
		}
	}
	return behind
}

// bodyMeant tells whether "the court", "the company" and the like only stand for one that was named.
func bodyMeant(tokens []token, i int) bool {
	if tokens[i].sort != word || i == 0 || tokens[i-1].text != "the" || tokens[i-1].before == joined && i > 1 && tokens[i-2].text == "of" {
		return false
	}
	switch tokens[i].text {
	case "court", "company", "firm", "agency", "ministry", "department", "regulator", "panel", "body", "group":
		return true
	}
	return false
}

// middle tells whether a verb says of a thing what somebody does with it: the talks opened, the price rose.
func middle(t *token) bool {
	switch t.stem {
	case "begin", "start", "open", "close", "end", "stop", "resum", "continu", "expir", "laps", "chang", "move", "rise", "fall", "drop", "increas", "grow",
		"extend", "expand", "take effect", "come into forc", "finish", "conclud", "complet", "launch", "pass", "run out", "go up", "go down":
		return true
	}
	return false
}
