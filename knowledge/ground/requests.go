package ground

import (
	"slices"
	"strings"
)

// requestOf: what one asked for was not done at the request of another: "at Norway's request", "at the request of Norway" where Denmark had asked for
// it.
func (r *reading) requestOf() (Verdict, bool) {
	said := r.said.tokens
	for n := range said {
		i := requester(said, n)
		if i < 0 {
			continue
		}
		asked := slices.DeleteFunc(slices.Clone(r.found[n]), func(p at) bool { return len(askersAt(r.own[p.fact].tokens, p.token)) == 0 })
		if by, other := r.everyPlace(asked, func(p at) bool {
			tokens := r.own[p.fact].tokens
			return !slices.ContainsFunc(askersAt(tokens, p.token), func(k int) bool { return same(&said[i], &tokens[k]) })
		}); other {
			return against(Role, said[n].text+" of "+said[i].text, by), true
		}
	}
	return Verdict{}, false
}

// requester gives the name whose request the word at n is: "at Norway's request", "at the request of Norway"; -1 where it is nobody's.
func requester(tokens []token, n int) int {
	t := &tokens[n]
	if strings.HasPrefix(t.text, "at the request") || strings.HasPrefix(t.text, "at the behest") {
		return nextName(tokens, n)
	}
	if n < 2 || t.sort != word || t.stem != "request" && t.stem != "behest" && t.stem != "urg" && t.stem != "insist" || verbal(tokens, n) {
		return -1
	}
	if k := n - 1; tokens[k].sort == named && tokens[k].poss && tokens[n].before == joined {
		return k
	}
	return -1
}

// askersAt gives who asks by the verb at v: "Denmark had asked for it", "it was requested by Denmark".
func askersAt(tokens []token, v int) []int {
	if k := namedBefore(tokens, v); k >= 0 && tokens[v].is(asking) && tokens[v].ed && !passive(tokens, v) {
		return []int{k}
	}
	if !verbal(tokens, v) {
		return nil
	}
	return onlyBodies(tokens, sides(tokens, v)).agents
}

// namedBefore gives the name right before a verb, but for auxiliaries between them; -1 where none stands there.
func namedBefore(tokens []token, v int) int {
	k := v - 1
	for k >= 0 && tokens[k+1].before == joined && (tokens[k].is(linking) || tokens[k].is(adverb)) {
		k--
	}
	if k < 0 || tokens[k+1].before != joined || tokens[k].sort != named || k > 0 && (tokens[k-1].text == "to" || tokens[k-1].text == "in") {
		return -1
	}
	return k
}

// pointedOut: whom "it was" points out in a fact as the one who did something to a thing is not another one in the piece: "it was Norway that put
// fish on the agenda" where it was Denmark that mentioned fish. Nor is it a country whose name there only tells which things or people are meant.
func (r *reading) pointedOut() (Verdict, bool) {
	said := r.said.tokens
	i, v := cleft(said)
	if i < 0 {
		return Verdict{}, false
	}
	if by, only := r.everyPlace(r.found[i], func(p at) bool {
		return peopleOf(r.own[p.fact].tokens, p.token)
	}); only {
		return against(Role, said[i].text, by), true
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		k, u := cleft(tokens)
		if k < 0 || slices.Contains(r.found[i], at{f, k}) || same(&said[i], &tokens[k]) {
			continue
		}
		mine, theirs := firstBehind(said, v), firstBehind(tokens, u)
		if mine >= 0 && theirs >= 0 && slices.Contains(r.found[mine], at{f, theirs}) {
			return against(Role, said[i].text, r.own[f].id), true
		}
	}
	return Verdict{}, false
}

// peopleOf tells whether a name only says which people or firms the noun right behind it means: "Norwegian shipowners".
func peopleOf(tokens []token, i int) bool {
	return i+1 < len(tokens) && tokens[i+1].before == joined && strings.HasSuffix(tokens[i+1].text, "s") && actor(&tokens[i+1])
}

// firstBehind gives the first word that states something behind a verb; -1 where none does before a comma.
func firstBehind(tokens []token, v int) int {
	for k := v + 1; k < len(tokens) && tokens[k].before == joined; k++ {
		if tokens[k].content() {
			return k
		}
	}
	return -1
}

// cleft gives the name, and the verb, of a text that begins "it was Norway that asked"; -1 where it doesn't.
func cleft(tokens []token) (name, v int) {
	for k := 0; k+3 < len(tokens); k++ {
		if tokens[k].text != "it" || tokens[k+1].text != "was" && tokens[k+1].text != "is" {
			continue
		}
		name = -1
		for n := k + 2; n+1 < min(len(tokens), k+8) && tokens[n].before == joined; n++ {
			if tokens[n].sort == named && name < 0 {
				name = n
			}
			if t := tokens[n].text; name >= 0 && (t == "that" || t == "who" || t == "which") {
				return name, n + 1
			}
		}
	}
	return -1, -1
}
