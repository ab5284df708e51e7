package roles

import (
	"maps"
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// requestOf: what one asked for was not done at the request of another: "at Norway's request", "at the request of Norway" where Denmark had
// asked for it.
func (r Rules) requestOf() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for n := range said {
		i := requester(said, n)
		if i < 0 {
			continue
		}
		asked := slices.DeleteFunc(slices.Clone(r.Found[n]), func(p reading.Place) bool {
			return len(askersAt(r.Own[p.Fact].Tokens, p.Token)) == 0
		})
		if by, other := r.EveryPlace(asked, func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			return !grammar.AnySame(tokens, askersAt(tokens, p.Token), &said[i])
		}); other {
			return verdict.Against(verdict.Role, said[n].Text+" of "+said[i].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// asksFor: what was done at the request of one was not asked for by another: "Denmark asked for the call" where it was held at the request
// of Norway.
func (r Rules) asksFor() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		askers := askersAt(said, v)
		if len(askers) == 0 {
			continue
		}
		asked := slices.DeleteFunc(slices.Clone(r.Found[v]), func(p reading.Place) bool {
			return requester(r.Own[p.Fact].Tokens, p.Token) < 0
		})
		if _, other := r.EveryPlace(asked, func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			return !grammar.AnySame(said, askers, &tokens[requester(tokens, p.Token)])
		}); other {
			return verdict.Missing(verdict.Role, said[askers[0]].Text+" "+said[v].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// requester gives the name whose request the word at n is: "at Norway's request", "at the request of Norway"; -1 where it is nobody's.
func requester(tokens []en.Token, n int) int {
	t := &tokens[n]
	if strings.HasPrefix(t.Text, "at the request") || strings.HasPrefix(t.Text, "at the behest") {
		return nextName(tokens, n)
	}
	asks := slices.Contains([]string{"request", "behest", "urg", "insist"}, t.Stem)
	if n < 2 || t.Sort != en.Word || !asks || en.Verbal(tokens, n) {
		return -1
	}
	if k := n - 1; tokens[k].Sort == en.Named && tokens[k].Poss && tokens[n].Before == en.Joined {
		return k
	}
	return -1
}

// askersAt gives who asks by the verb at v: "Denmark had asked for it", "it was requested by Denmark".
func askersAt(tokens []en.Token, v int) []int {
	if k := namedBefore(tokens, v); k >= 0 && tokens[v].Is(en.Asking) && tokens[v].Ed && !grammar.Passive(tokens, v) {
		return []int{k}
	}
	if !en.Verbal(tokens, v) {
		return nil
	}
	return onlyBodies(tokens, grammar.Sides(tokens, v)).Agents
}

// namedBefore gives the name right before a verb, but for auxiliaries between them; -1 where none stands there.
func namedBefore(tokens []en.Token, v int) int {
	k := v - 1
	for k >= 0 && tokens[k+1].Before == en.Joined && tokens[k].Is(en.Linking|en.Adverb) {
		k--
	}
	if k < 0 || tokens[k+1].Before != en.Joined || tokens[k].Sort != en.Named {
		return -1
	}
	if k > 0 && (tokens[k-1].Text == "to" || tokens[k-1].Text == "in") {
		return -1 // "the trip to Norway asked"
	}
	return k
}

// pointedOut: whom "it was" points out in a fact as the one who did something to a thing is not another one in the piece: "it was Norway
// that put fish on the agenda" where it was Denmark that mentioned fish. Nor is it a country whose name there only tells which things or
// people are meant.
func (r Rules) pointedOut() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	i, v := cleft(said)
	if i < 0 {
		return verdict.Verdict{}, false
	}
	if by, only := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
		return peopleOf(r.Own[p.Fact].Tokens, p.Token)
	}); only {
		return verdict.Against(verdict.Role, said[i].Text, by), true
	}
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		k, u := cleft(tokens)
		if k < 0 || r.FoundAt(i, f, k) || en.Same(&said[i], &tokens[k]) {
			continue
		}
		mine, theirs := firstBehind(said, v), firstBehind(tokens, u)
		if mine >= 0 && theirs >= 0 && r.FoundAt(mine, f, theirs) {
			return verdict.Against(verdict.Role, said[i].Text, r.Own[f].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// peopleOf tells whether a name only says which people or firms the noun right behind it means: "Norwegian shipowners".
func peopleOf(tokens []en.Token, i int) bool {
	return i+1 < len(tokens) && tokens[i+1].Before == en.Joined && strings.HasSuffix(tokens[i+1].Text, "s") && grammar.Actor(&tokens[i+1])
}

// firstBehind gives the first word that states something behind a verb; -1 where none does before a comma.
func firstBehind(tokens []en.Token, v int) int {
	for k := v + 1; k < len(tokens) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Content() {
			return k
		}
	}
	return -1
}

// cleft gives the name, and the verb, of a text that begins "it was Norway that asked"; -1 where it doesn't.
func cleft(tokens []en.Token) (name, v int) {
	for k := 0; k+3 < len(tokens); k++ {
		if tokens[k].Text != "it" || tokens[k+1].Text != "was" && tokens[k+1].Text != "is" {
			continue
		}
		name = -1
		for n := k + 2; n+1 < min(len(tokens), k+8) && tokens[n].Before == en.Joined; n++ {
			if tokens[n].Sort == en.Named && name < 0 {
				name = n
			}
			if t := tokens[n].Text; name >= 0 && (t == "that" || t == "who" || t == "which") {
				return name, n + 1
			}
		}
	}
	return -1, -1
}

// teams: whom a fact puts on one country's side is not on another's in the piece.
func (r Rules) teams() (verdict.Verdict, bool) {
	mine := r.Lex.TeamsIn(r.Said.Tokens)
	if len(mine) == 0 {
		return verdict.Verdict{}, false
	}
	for f := range r.Own {
		theirs := r.Lex.TeamsIn(r.Own[f].Tokens)
		for _, person := range slices.Sorted(maps.Keys(mine)) {
			if r.otherTeam(person, mine[person], f, theirs) {
				return verdict.Against(verdict.Role, r.Said.Tokens[person].Text, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// otherTeam tells whether a fact has a person only in the team of another country, of those in theirs.
func (r Rules) otherTeam(person, side, fact int, theirs map[int]int) bool {
	mine, other, kept := &r.Said.Tokens[side], false, false
	for p, s := range theirs {
		if !r.FoundAt(person, fact, p) {
			continue
		}
		if team := &r.Own[fact].Tokens[s]; en.Same(mine, team) || r.Lex.Country(mine) != r.Lex.Country(team) {
			kept = true
		} else {
			other = true
		}
	}
	return other && !kept
}

// hostedBy tells whether the piece says of a place that it hosted what a fact says was held in it: "Oslo hosted talks".
func (r Rules) hostedBy(v int, mine grammar.Side, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	if r.Said.Tokens[v].Stem != "host" || tokens[p.Token].Stem == "host" || len(mine.Agents) != 1 {
		return false
	}
	for k := p.Token + 1; k+1 < len(tokens) && tokens[k].Before < en.Strong; k++ {
		switch tokens[k].Text {
		case "on", "about", "over", "for", "to", "with", "from", "by", "against":
			if tokens[k+1].Sort != en.Dated {
				return false // "held talks on the mine in Oslo"
			}
		}
		if tokens[k].Text == "in" && tokens[k+1].Sort == en.Named {
			return r.FoundAt(mine.Agents[0], p.Fact, k+1)
		}
	}
	return false
}
