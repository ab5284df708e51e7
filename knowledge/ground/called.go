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
