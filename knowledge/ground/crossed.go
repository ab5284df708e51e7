package ground

import "slices"

// objectApart: what a verb of one sentence of a fact is done to is nothing that only another sentence of it has, with a verb of its own:
// "revoked the ban; the order was left in place" does not say that the order was revoked.
func (r *reading) objectApart() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || said[v].is(speech|harmless|light|support) || len(r.found[v]) == 0 || r.loose[v] {
			continue
		}
		n := doneTo(said, v)
		if n < 0 || len(r.found[n]) == 0 || r.loose[n] || said[n].is(harmless|light) || !slices.ContainsFunc(r.found[v], func(p at) bool { return r.exactly(v, p) }) {
			continue
		}
		if f, bad := r.apartFrom(v, n); bad {
			return against(Binding, said[v].text+" "+said[n].text, r.own[f].id), true
		}
	}
	return Verdict{}, false
}

// insteadOf: what takes the place of something in the piece does in the facts.
func (r *reading) insteadOf() (Verdict, bool) {
	said := r.said.tokens
	for i := 0; i+1 < len(said); i++ {
		if (said[i].text == "instead" && said[i+1].text == "of" || said[i].text == "instead of" || said[i].text == "in place of") && !r.any(negative|denying) &&
			!slices.ContainsFunc([]string{"rather than", "instead of", "instead", "rather", "but", "only", "replaced", "replacing", "replaces", "replace", "from"}, r.says) {
			return missing(Polarity, said[i].text), true
		}
	}
	return Verdict{}, false
}
