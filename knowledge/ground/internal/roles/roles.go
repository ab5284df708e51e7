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
	elsewhere := func(mine []int, of func(grammar.Side) []int) bool {
		return slices.ContainsFunc(mine, func(i int) bool {
			one := []int{i}
			onSide := func(s grammar.Side) bool { return r.ShareNames(one, of(s), fact) }
			return !onSide(all[n]) && slices.ContainsFunc(all, onSide)
		})
	}
	agents := func(s grammar.Side) []int { return s.Agents }
	patients := func(s grammar.Side) []int { return s.Patients }
	return len(all) > 1 && (elsewhere(mine.Agents, agents) || elsewhere(mine.Patients, patients))
}

// aimActs tells whether somebody does in the piece what the fact says is aimed at or put on him: "Holm aimed a law at Norway" for "a law
// aimed at Holm".
func (r Rules) aimActs(mine grammar.Side, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	put := len(tokens[p.Token].Parts) > 1 && grammar.Undergone(tokens, p.Token)
	return put && r.alike(mine.Agents, grammar.Behind(tokens, p.Token), p.Fact)
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
	for k := v + 1; grammar.JoinedAt(tokens, k); k++ {
		if tokens[k].Is(en.Linking) || !tokens[k].Ed && en.Verbal(tokens, k) {
			break
		}
		if tokens[k].Sort == en.Named {
			all = append(all, k)
		}
	}
	return all
}

// sameAim tells whether one text says of a thing that it is aimed at another, and the other text that it does something to that one: "rules
// aimed at ferries" beside "rules that target ferries".
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
			return en.Same(&r.Said.Tokens[i], &r.Own[fact].Tokens[k]) || r.FoundAt(i, fact, k)
		})
	})
}

// Roles: nobody does in the piece what somebody else does in the fact.
func (r Rules) Roles() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !r.tellsDeed(v) {
			continue
		}
		switch by, swapped, unsure := r.rolesSwapped(v); {
		case swapped && unsure:
			return verdict.Missing(verdict.Role, said[v].Text), true
		case swapped:
			return verdict.Against(verdict.Role, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// tellsDeed tells whether the token at v is a verb of the facts that says who does what to whom.
func (r Rules) tellsDeed(v int) bool {
	said := r.Said.Tokens
	if !en.Verbal(said, v) || said[v].Hyphen || !r.Surely(v) {
		return false
	}
	return !r.onlyLeads(v) && !mutual(&said[v]) && !inserted(said, v)
}

// rolesSwapped tells whether wherever the facts have the verb at v another one does it there, or it is done to another one. It is unsure
// where a participle only may say what is done to what stands before it.
func (r Rules) rolesSwapped(v int) (by string, swapped, unsure bool) {
	said := r.Said.Tokens
	mine, anyKept := grammar.Sides(said, v), false
	unsure = grammar.BareParticiple(said, v)
	for _, p := range r.PositionsOf(v) {
		tokens := r.Own[p.Fact].Tokens
		if !en.Verbal(tokens, p.Token) || tokens[p.Token].Is(en.Obliging) || tokens[p.Token].Hyphen {
			continue
		}
		all := grammar.AllSides(tokens, p.Token)
		for n := range all {
			crossed, kept := r.compared(v, mine, p, all, n)
			if crossed {
				by, swapped, unsure = r.Own[p.Fact].ID, true, unsure || grammar.BareParticiple(tokens, p.Token)
			}
			anyKept = anyKept || kept
		}
	}
	return by, swapped && !anyKept, unsure
}

// compared tells whether the sides of the verb at v are crossed with the nth ones that its fact has at a place, or kept as they are. Where
// one of the texts says too little, they are neither.
func (r Rules) compared(v int, mine grammar.Side, p reading.Place, all []grammar.Side, n int) (crossed, kept bool) {
	said, tokens := r.Said.Tokens, r.Own[p.Fact].Tokens
	theirs := all[n]
	if grammar.Obliged(&said[v], tokens, p.Token) {
		theirs = grammar.Side{Agents: grammar.WhomForced(tokens, p.Token)}
	}
	if r.hostedBy(v, mine, p) || r.sameAim(v, mine, p, theirs) {
		return false, true
	}
	mine, theirs = grammar.EitherWay(said, v, mine, tokens, p.Token, theirs)
	crossed = r.otherSide(v, mine, theirs, p.Fact) || r.ofAnother(mine, all, n, p.Fact) || r.aimActs(mine, p) || r.aimedAtOther(v, p) ||
		r.meantOther(v, mine, theirs, p.Fact)
	return crossed, !crossed && (len(theirs.Agents) > 0 || len(mine.Agents) == 0)
}

// meantOther tells whether the piece says just who it was to whom something was done, and a fact names another one: "Holm was the one
// Norway thanked".
func (r Rules) meantOther(v int, mine, theirs grammar.Side, fact int) bool {
	if !r.another(mine.Patients, theirs.Patients, fact) {
		return false
	}
	_, meant := grammar.Fronted(r.Said.Tokens, v)
	return meant
}

// onlyLeads tells whether a verb such as "bring" or "stay with" stands for another one of the facts: who does what is seldom the same
// there.
func (r Rules) onlyLeads(v int) bool {
	leads := slices.Contains(r.Lex.Lists["landing"], en.StemsOf(&r.Said.Tokens[v])[0])
	return leads && !slices.ContainsFunc(r.Found[v], func(p reading.Place) bool { return r.Exactly(v, p) })
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
