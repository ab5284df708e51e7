package roles

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// another tells whether the piece names one to whom it is done and the fact another one.
func (r Rules) another(mine, theirs []int, fact int) bool {
	return grammar.NamesOne(r.Said.Tokens, mine) && grammar.NamesOne(r.Own[fact].Tokens, theirs) && !r.ShareNames(mine, theirs, fact)
}

// ofAnother tells whether somebody who does it in the piece, or to whom it is done, belongs to another side of the fact than to its nth.
func (r Rules) ofAnother(mine grammar.Side, all []grammar.Side, n, fact int) bool {
	only := func(i int, of func(grammar.Side) []int) bool {
		one := []int{i}
		return !r.ShareNames(one, of(all[n]), fact) && slices.ContainsFunc(all, func(s grammar.Side) bool { return r.ShareNames(one, of(s), fact) })
	}
	return len(all) > 1 && (slices.ContainsFunc(mine.Agents, func(i int) bool { return only(i, func(s grammar.Side) []int { return s.Agents }) }) ||
		slices.ContainsFunc(mine.Patients, func(i int) bool { return only(i, func(s grammar.Side) []int { return s.Patients }) }))
}

// aimActs tells whether somebody does in the piece what the fact says is aimed at or put on him: "Holm aimed a law at Norway" for "a law
// aimed at Holm".
func (r Rules) aimActs(mine grammar.Side, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	return len(tokens[p.Token].Parts) > 1 && grammar.Undergone(tokens, p.Token) && r.alike(mine.Agents, grammar.Behind(tokens, p.Token), p.Fact)
}

// aimedAtOther tells whether both texts say that something is aimed at somebody, each at another one.
func (r Rules) aimedAtOther(v int, p reading.Place) bool {
	said, tokens := r.Said.Tokens, r.Own[p.Fact].Tokens
	return aimed(said, v) && aimed(tokens, p.Token) && r.another(targets(said, v), targets(tokens, p.Token), p.Fact)
}

// aimed tells whether the verb at v says that what stands before it is aimed at something.
func aimed(tokens []en.Token, v int) bool {
	return strings.HasSuffix(tokens[v].Text, " at") && grammar.Undergone(tokens, v)
}

// targets gives the names behind a verb up to the end of the clause, or its next verb: "aimed at the Norwegian-owned yard Vardal".
func targets(tokens []en.Token, v int) (all []int) {
	for k := v + 1; k < len(tokens) && tokens[k].Before == en.Joined && !tokens[k].Is(en.Linking) && (tokens[k].Ed || !en.Verbal(tokens, k)); k++ {
		if tokens[k].Sort == en.Named {
			all = append(all, k)
		}
	}
	return all
}

// sameAim tells whether one text says of a thing that it is aimed at another, and the other text that it does something to that one: "rules aimed at
// ferries" beside "rules that target ferries".
func (r Rules) sameAim(v int, mine grammar.Side, p reading.Place, theirs grammar.Side) bool {
	switch here, there := aimed(r.Said.Tokens, v), aimed(r.Own[p.Fact].Tokens, p.Token); {
	case here == there:
		return false
	case here:
		return r.alike(mine.Patients, theirs.Agents, p.Fact)
	}
	return r.alike(mine.Agents, theirs.Patients, p.Fact)
}

// alike tells whether one of the tokens of the piece stands for one of those of a fact.
func (r Rules) alike(mine, theirs []int, fact int) bool {
	return slices.ContainsFunc(mine, func(i int) bool {
		return slices.ContainsFunc(theirs, func(k int) bool {
			return en.Same(&r.Said.Tokens[i], &r.Own[fact].Tokens[k]) || slices.Contains(r.Found[i], reading.Place{Fact: fact, Token: k})
		})
	})
}

// Roles: nobody does in the piece what somebody else does in the fact.
func (r Rules) Roles() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || said[v].Hyphen || len(r.Found[v]) == 0 || r.Loose[v] || r.onlyLeads(v) || mutual(&said[v]) || inserted(said, v) {
			continue
		}
		mine := grammar.Sides(said, v)
		_, meant := grammar.Fronted(said, v)
		swapped, by, kept, unsure := false, "", false, grammar.BareParticiple(said, v)
		for _, p := range r.PositionsOf(v) {
			tokens := r.Own[p.Fact].Tokens
			if !en.Verbal(tokens, p.Token) || tokens[p.Token].Is(en.Obliging) || tokens[p.Token].Hyphen {
				continue
			}
			all := grammar.AllSides(tokens, p.Token)
			for n, theirs := range all {
				if grammar.Obliged(&said[v], tokens, p.Token) {
					theirs = grammar.Side{Agents: grammar.WhomForced(tokens, p.Token)}
				}
				if r.hostedBy(v, mine, p) || r.sameAim(v, mine, p, theirs) {
					kept = true
					continue
				}
				mine, theirs := grammar.EitherWay(said, v, mine, tokens, p.Token, theirs)
				if r.otherSide(v, mine, theirs, p.Fact) || r.ofAnother(mine, all, n, p.Fact) || r.aimActs(mine, p) || r.aimedAtOther(v, p) ||
					meant && r.another(mine.Patients, theirs.Patients, p.Fact) {
					swapped, by, unsure = true, r.Own[p.Fact].ID, unsure || grammar.BareParticiple(tokens, p.Token)
				} else if len(theirs.Agents) > 0 || len(mine.Agents) == 0 {
					kept = true
				}
			}
		}
		if swapped && !kept && unsure {
			return verdict.Missing(verdict.Role, said[v].Text), true
		}
		if swapped && !kept {
			return verdict.Against(verdict.Role, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// visitedActs: a country that a fact names only as where a trip goes does nothing there: "Norway asked him to put it off" for "he asked to put the
// Norway trip off".
func (r Rules) visitedActs() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || len(r.Found[v]) == 0 || grammar.Passive(said, v) || grammar.Aside(said[v].Text) || slices.Contains(r.Lex.Lists["going"], en.StemsOf(&said[v])[0]) {
			continue
		}
		i := namedBefore(said, v)
		if i < 0 {
			continue
		}
		if by, only := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return whereTripGoes(r.Own[p.Fact].Tokens, p.Token) }); only {
			return verdict.Against(verdict.Role, said[i].Text+" "+said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// whereTripGoes tells whether a name only says where a trip goes: "the Norway trip", "a visit to Norway".
func whereTripGoes(tokens []en.Token, k int) bool {
	trip := func(i int) bool {
		return i >= 0 && i < len(tokens) && slices.Contains([]string{"trip", "visit", "tour", "journey"}, strings.TrimSuffix(tokens[i].Text, "s"))
	}
	if tokens[k].Poss {
		return false
	}
	return trip(k+1) && tokens[k+1].Before == en.Joined || k > 1 && tokens[k-1].Text == "to" && trip(k-2)
}

// onlyLeads tells whether a verb such as "bring" or "stay with" stands for another one of the facts: who does what is seldom the same there.
func (r Rules) onlyLeads(v int) bool {
	return slices.Contains(r.Lex.Lists["landing"], en.StemsOf(&r.Said.Tokens[v])[0]) && !slices.ContainsFunc(r.Found[v], func(p reading.Place) bool { return r.Exactly(v, p) })
}

// mutual tells whether a verb says of one the same as of the other: who met somebody was met by him.
func mutual(t *en.Token) bool { return t.Stem == "meet" || t.Text == "sat down with" }

// inserted tells whether a word of speech only says between commas, or in front, whose word the rest is: "…, said the minister, …".
func inserted(tokens []en.Token, v int) bool {
	t := &tokens[v]
	if !t.Is(en.Speech | en.Attributing) {
		return false
	}
	if strings.HasPrefix(t.Text, "according") || t.Before == en.Comma && !grammar.Undergone(tokens, v) {
		return true
	}
	if v+1 < len(tokens) && tokens[v+1].Before != en.Comma {
		return false
	}
	for k := v - 1; k > max(0, v-5) && !en.Verbal(tokens, k); k-- {
		if tokens[k].Before == en.Comma {
			return v+1 < len(tokens)
		}
	}
	return false
}

// otherSide tells whether those who do it in the piece stand in the fact, but not as those who do it there; or whether those
// to whom it is done are only those who do it there.
func (r Rules) otherSide(v int, mine, theirs grammar.Side, fact int) bool {
	tokens := r.Own[fact].Tokens
	known := func(i int) bool {
		return !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return p.Fact == fact }) || bodyMeant(r.Said.Tokens, i)
	}
	agents := slices.DeleteFunc(slices.Clone(mine.Agents), known)
	patients := slices.DeleteFunc(slices.Clone(mine.Patients), known)
	shares := func(a, b []int) bool { return r.alike(a, b, fact) }
	heads := slices.DeleteFunc(slices.Clone(patients), func(i int) bool { return onlyMeans(r.Said.Tokens, i) })
	ergative := len(theirs.Patients) == 0 && shares(heads, theirs.Agents) && !(neverAlone(&r.Said.Tokens[v]) && actsOne(r.Said.Tokens, agents)) || len(patients) == 0 && shares(agents, theirs.Patients) && grammar.Middle(&r.Said.Tokens[v])
	if len(agents) > 0 && len(theirs.Agents) > 0 && actsOne(r.Said.Tokens, agents) && !shares(agents, theirs.Agents) && !ergative {
		return true
	}
	if len(agents) > 0 && len(theirs.Agents) == 0 && neverAlone(&r.Said.Tokens[v]) && shares(agents, theirs.Patients) && !shares(patients, theirs.Patients) {
		return true // who was called on did not call
	}
	if len(agents) > 0 && len(theirs.Agents) == 0 && len(patients) > 0 && shares(agents, theirs.Patients) && !shares(patients, theirs.Patients) {
		return true
	}
	if doers := slices.DeleteFunc(slices.Clone(patients), func(i int) bool {
		t := &r.Said.Tokens[i]
		return t.Poss || t.Sort != en.Named && !grammar.Actor(t)
	}); len(mine.Agents) == 0 && grammar.Undergone(r.Said.Tokens, v) && r.Said.Tokens[v].Ed && slices.ContainsFunc(r.Found[v], func(p reading.Place) bool {
		return p.Fact == fact && r.Exactly(v, p) && !grammar.Undergone(tokens, p.Token) && (grammar.Passive(r.Said.Tokens, v) || !grammar.NoObject(tokens, p.Token))
	}) && !grammar.Middle(&r.Said.Tokens[v]) && shares(doers, theirs.Agents) && !shares(patients, theirs.Patients) {
		return true // who sued was not sued
	}
	if grammar.Suffers(&r.Said.Tokens[v]) && len(patients) > 0 && len(theirs.Patients) > 0 && !shares(patients, theirs.Patients) &&
		!slices.ContainsFunc(theirs.Patients, func(k int) bool { return r.Uses(reading.Place{Fact: fact, Token: k}) }) {
		return true
	}
	if grammar.Undergone(r.Said.Tokens, v) && grammar.NamesOne(r.Said.Tokens, patients) && !shares(patients, theirs.Patients) && !shares(patients, theirs.Agents) &&
		r.onlyBehind(v, theirs.Patients, fact) {
		return true // another one was accused
	}
	return !ergative && len(patients) > 0 && len(theirs.Patients) > 0 && len(theirs.Agents) > 0 && !shares(patients, theirs.Patients) &&
		shares(heads, theirs.Agents)
}

// neverAlone tells whether a verb says nothing of itself of him to whom it is done: who is asked does not ask, nor does a stayed ruling stay anything.
func neverAlone(t *en.Token) bool { return t.Is(en.Asking) && !t.Is(en.Planned) || t.Stem == "stay" }

// onlyMeans tells whether the name at i only says which noun behind it is meant, that no body of its own is: "Norwegian yards".
func onlyMeans(tokens []en.Token, i int) bool {
	if tokens[i].Sort != en.Named || i+1 >= len(tokens) || tokens[i+1].Before != en.Joined || tokens[i+1].Sort != en.Word {
		return false
	}
	n := &tokens[i+1]
	return n.Content() && !n.Is(en.Verb|en.Linking|en.Speech|en.Adverb|en.Planned|en.Weak|en.Certain|en.Preposed|en.Temporal)
}

// actsOne tells whether there is a name among tokens, or a noun of people or of a body: tariffs and prices do nothing that somebody
// else did.
func actsOne(tokens []en.Token, all []int) bool {
	return slices.ContainsFunc(all, func(i int) bool { return tokens[i].Sort == en.Named || grammar.Actor(&tokens[i]) })
}

// onlyBehind tells whether names of a fact stand in the piece, and all of them behind the verb at v.
func (r Rules) onlyBehind(v int, names []int, fact int) bool {
	behind := false
	for _, k := range names {
		if n := &r.Own[fact].Tokens[k]; n.Sort == en.Named {
			for i := range r.Said.Tokens {
				if !en.Same(&r.Said.Tokens[i], n) {
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
func bodyMeant(tokens []en.Token, i int) bool {
	if tokens[i].Sort != en.Word || i == 0 || tokens[i-1].Text != "the" || tokens[i-1].Before == en.Joined && i > 1 && tokens[i-2].Text == "of" {
		return false
	}
	switch tokens[i].Text {
	case "court", "company", "firm", "agency", "ministry", "department", "regulator", "panel", "body", "group":
		return true
	}
	return false
}
