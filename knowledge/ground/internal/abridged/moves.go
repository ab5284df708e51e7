package abridged

import (
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// mayMove tells whether a word may stand behind one that it stands before in the fact: where a part of the sentence begins, or by a turn of
// English that leaves all who and whom as they are.
func (r *rules) mayMove(st step) bool {
	if st.loose || st.s.stop {
		return true
	}
	if st.s.has(linked) && strings.Contains(st.f.link+st.s.link, "not") && st.q > 0 && !r.kept[st.q-1] {
		return false // who doesn't do it has to be said
	}
	return r.turn(st) || r.seam(st) && (sameLink(st.s.link, st.f.link) || !restricts(st.f.link+" "+st.s.link))
}

// turn tells whether a step is a turn of English: the ship of the firm, the firm's ship; sold it to, it was sold by.
func (r *rules) turn(st step) bool {
	p, x := &r.fact[st.p], &r.said[st.x]
	switch {
	case p.owned && st.s.link == "of", st.s.owned && p.link == "of":
		return true
	case st.s.has(linked), st.s.link == "by", x.link == "" && strings.HasSuffix(p.link, "by"):
		return true
	case st.s.verb && st.f.has(linked), x.verb && p.has(linked):
		return true
	case st.s.verb && opensPart(r.said, st.x):
		return true // the verb that the fact's second part leaves out
	}
	before := &r.fact[max(0, st.q-1)]
	shares := x.Sort == en.Number && before.Sort == en.Number && x.Quantity.Unit == before.Quantity.Unit
	pronounThere := st.p+1 < len(r.fact) && r.fact[st.p+1].has(pronoun)
	return st.s.link == "of" && shares || pronounThere && !st.f.stop
}

// seam tells whether a part of the sentence, or a place in it, begins with a step.
func (r *rules) seam(st step) bool {
	place := st.s.link == st.f.link && (st.s.link == "in" || st.s.link == "at")
	return parts(st.s.link) || st.f.stop || place && st.q > 0 && r.kept[st.q-1]
}
