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

// barring are the stems of verbs whose negation gives leave.
var barring = []string{"bar", "ban", "block", "stop", "prevent", "prohibit", "forbid", "restrict", "exclud", "limit", "hinder", "affect", "rule out"}

// refusedLeave tells whether a negation stands before a word of a fact in its clause, with a verb between that does not itself bar anything.
func (r *reading) refusedLeave(p at) bool {
	tokens := r.own[p.fact].tokens
	for k := p.token; k > 0 && tokens[k].before < comma; k-- {
		if slices.Contains(barring, tokens[k].stem) || tokens[k].text == "that" {
			return false
		}
		if tokens[k-1].is(negative) {
			return true
		}
	}
	return false
}
