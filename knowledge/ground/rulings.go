package ground

import "slices"

// rules tells whether who speaks at v is one of whom a fact says that he rules or names something, or is guidance of his: "the court said" for
// "the court ruled". A country does not stand for its court.
func (r *reading) rules(v int) bool {
	return slices.ContainsFunc(append(before(r.said.tokens, v), speakerOf(r.said.tokens, v)), func(s int) bool {
		return s >= 0 && slices.ContainsFunc(r.found[s], func(p at) bool {
			tokens := r.own[p.fact].tokens
			if t := &r.said.tokens[s]; t.sort == named && t.id != tokens[p.token].id && !slices.Contains(tokens[p.token].parts, t.stem) {
				return false
			}
			if tokens[p.token].speaksBy(byRuling) && !verbal(tokens, p.token) {
				return true
			}
			for k := range tokens {
				if tokens[k].speaksBy(byRuling) && verbal(tokens, k) && slices.Contains(before(tokens, k), p.token) {
					return true
				}
			}
			return false
		})
	})
}

// bodyOfSource tells whether the name at s only says whose body it is that speaks, and a fact has that body speak: "the secretariat of the Oslo
// Forum said".
func (r *reading) bodyOfSource(s int) bool {
	said := r.said.tokens
	k := s - 1
	for k > 0 && said[k].sort == named && said[k+1].before == joined {
		k--
	}
	if k > 0 && said[k].text == "the" {
		k--
	}
	return k > 0 && said[k].text == "of" && said[k-1].sort == word && slices.ContainsFunc(r.found[k-1], func(p at) bool {
		return r.exactly(k-1, p) && slices.ContainsFunc(attributed(r.own[p.fact].tokens), func(source []int) bool { return slices.Contains(source, p.token) })
	})
}

// headsSource tells whether the name at s only begins to say who speaks: "according to Oslo board chairman Holm" for "Holm said".
func (r *reading) headsSource(s int) bool {
	said, titled := r.said.tokens, false
	for k := s + 1; k < min(len(said), s+7) && said[k].before == joined && (said[k].sort == named || said[k].content() && !verbal(said, k)); k++ {
		if said[k].sort == named && titled && !said[k-1].poss && r.isSource(k) {
			return true
		}
		titled = titled || said[k].sort != named
	}
	return false
}

// isNamedBefore tells whether the piece names elsewhere whose word a fact gives, so that a word at s may stand for him: "Vardal paid, the carmaker
// said".
func (r *reading) isNamedBefore(s int) bool {
	for k := range r.said.tokens {
		if k != s && r.said.tokens[k].sort == named && r.isSource(k) {
			return true
		}
	}
	return false
}
