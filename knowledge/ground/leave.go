package ground

import "slices"

// unleft: what a fact gives no leave to do may not be done: "Alpha boats can go" for "the rules do not open the way for Alpha boats".
func (r *reading) unleft() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(said, func(t token) bool { return t.is(negative | denying) }) {
		return Verdict{}, false
	}
	for i := 1; i < len(said); i++ {
		if said[i].text != "can" && said[i].text != "may" && said[i].text != "could" {
			continue
		}
		for k := i - 1; k >= 0 && said[k+1].before == joined; k-- {
			if said[k].sort == named && len(r.found[k]) > 0 && !slices.ContainsFunc(r.found[k], func(p at) bool { return !r.refusedLeave(p) }) {
				return against(Polarity, said[i].text, r.own[r.found[k][0].fact].id), true
			}
		}
	}
	return Verdict{}, false
}

// opening are the stems of verbs by which leave is given.
var opening = []string{"open", "let", "allow", "permit", "enabl", "clear", "entitl", "licens"}

// refusedLeave tells whether a fact says "not" of a verb by which leave is given to the one at a place: "do not open the way for Alpha boats".
func (r *reading) refusedLeave(p at) bool {
	tokens := r.own[p.fact].tokens
	gives := false
	for k := p.token - 1; k >= 0 && tokens[k+1].before < comma && tokens[k].text != "that"; k-- {
		if gives && tokens[k].is(negative) {
			return true
		}
		gives = gives || slices.Contains(opening, stemsOf(&tokens[k])[0])
	}
	return false
}
