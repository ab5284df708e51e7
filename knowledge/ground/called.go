package ground

import (
	"slices"
	"strings"
)

// calledSo: what somebody only calls so is not so by itself: "what it calls military companies".
func (r *reading) calledSo() (Verdict, bool) {
	if slices.ContainsFunc(r.said.tokens, func(t token) bool {
		return t.speaksBy(byCalling) || strings.HasPrefix(t.text, "according") || t.text == "what"
	}) {
		return Verdict{}, false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := 0; k+3 < len(tokens); k++ {
			if tokens[k].text != "what" || !pronoun(&tokens[k+1]) || !tokens[k+2].is(speech|attributing|harmless) {
				continue
			}
			for n := k + 3; n < len(tokens) && tokens[n].before < comma && (!tokens[n].upper || r.lex.country(&tokens[n])); n++ {
				if tokens[n].content() && tokens[n].sort == word && !tokens[n].is(harmless) && r.uses(at{f, n}) {
					return against(Attribution, tokens[n].text, r.own[f].id), true
				}
			}
		}
	}
	return Verdict{}, false
}

// namedOtherwise: what a fact says something is called begins with the name that it has there: "is called the Bergen Accord" for "is known as the
// Oslo Accord".
func (r *reading) namedOtherwise() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		i := nameGiven(said, v)
		if i < 0 || len(r.found[v]) == 0 || len(r.found[i]) == 0 {
			continue
		}
		if by, other := r.everyPlace(r.found[v], func(p at) bool {
			tokens := r.own[p.fact].tokens
			k := nameGiven(tokens, p.token)
			return k >= 0 && !same(&said[i], &tokens[k]) && i+1 < len(said) && k+1 < len(tokens) && same(&said[i+1], &tokens[k+1])
		}); other {
			return against(Binding, said[v].text+" "+said[i].text, by), true
		}
	}
	return Verdict{}, false
}

// nameGiven gives the name right behind a word that says how something is called, but for an article; -1 where none stands there.
func nameGiven(tokens []token, v int) int {
	switch stemsOf(&tokens[v])[0] {
	case "call", "know", "name", "dub", "titl", "entitl", "term":
	default:
		return -1
	}
	k := v + 1
	for k < len(tokens) && (tokens[k].text == "the" || tokens[k].text == "as") {
		k++
	}
	if k < len(tokens) && tokens[k].sort == named {
		return k
	}
	return -1
}
