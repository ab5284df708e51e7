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

// otherFirstName: a name in capitals that has another word before it in every fact is another name: "the Bergen Joint Act" for "the Oslo Joint Act".
func (r *reading) otherFirstName() (Verdict, bool) {
	said := r.said.tokens
	for i := 0; i+2 < len(said); i++ {
		if !opensName(said, i) || len(r.found[i]) == 0 {
			continue
		}
		by, other := r.everyPlace(r.found[i+1], func(p at) bool {
			tokens := r.own[p.fact].tokens
			return p.token > 0 && p.token+1 < len(tokens) && tokens[p.token].text == said[i+1].text && opensName(tokens, p.token-1) && !same(&said[i], &tokens[p.token-1])
		})
		if other {
			return against(Binding, said[i].text+" "+said[i+1].text, by), true
		}
	}
	return Verdict{}, false
}

// opensName tells whether a known name stands right before two words in capitals that make one name with it.
func opensName(tokens []token, i int) bool {
	if i+2 >= len(tokens) || tokens[i].sort != named || tokens[i].poss {
		return false
	}
	for k := i + 1; k < i+3; k++ {
		if t := &tokens[k]; t.sort != named || !t.upper || t.id[0] != '~' || t.before != joined {
			return false
		}
	}
	return tokens[i].id[0] != '~'
}
