package ground

// supports tells whether a verb such as "hold" or "send" only carries a noun that a fact has, as a noun or as a verb: "held a call"
// for "spoke". Then it stands where that verb stands.
func (r *reading) supports(i int) bool {
	n := r.carried(i)
	if n < 0 || len(r.found[n]) == 0 {
		return false
	}
	for _, p := range r.found[n] {
		if verbal(r.own[p.fact].tokens, p.token) {
			r.found[i] = append(r.found[i], p)
		}
	}
	return true
}

// carried gives the noun that a verb carries: its object, or in the passive its subject. -1 where there is none.
func (r *reading) carried(v int) int {
	said := r.said.tokens
	if passive(said, v) {
		for k := v - 1; k >= max(0, v-7) && said[k+1].before == joined; k-- {
			if said[k].sort == word && said[k].content() && !said[k].is(linking|negative|planned|weak|obliging|certain|adverb|harmless|light) {
				return k
			}
		}
		return -1
	}
	for k := v - 1; k > max(0, v-5) && said[k+1].before == joined; k-- {
		if (said[k].text == "that" || said[k].text == "which") && said[k-1].sort == word && said[k-1].content() && !said[k-1].is(speech|attributing) {
			return k - 1
		}
	}
	for k := v + 1; k < min(len(said), v+7) && said[k].before == joined; k++ {
		if t := &said[k]; t.is(preposed|linking) || t.sort == dated {
			return -1
		} else if t.sort == word && t.content() && !t.is(harmless|limiting|light|adverb) && (k+1 == len(said) || said[k+1].before != joined ||
			said[k+1].sort != word || !said[k+1].content() || said[k+1].is(verb)) {
			return k
		}
	}
	return -1
}
