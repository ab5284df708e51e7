package ground

import "slices"

// repeated tells whether a date stands twice where the facts have it once and another of its kind beside it: one took the other's
// place, as in "on 15 and 15 May".
func (r *reading) repeated(i int) bool {
	t := &r.said.tokens[i]
	if t.sort != dated || t.d.day == 0 || len(r.found[i]) != 1 {
		return false
	}
	if i > 1 && sameBeside(r.said.tokens, i) {
		return true
	}
	twice := slices.ContainsFunc(r.said.tokens[:i], func(o token) bool { return o.sort == dated && o.d == t.d })
	return twice && slices.ContainsFunc(r.own[r.found[i][0].fact].tokens, func(n token) bool {
		return n.sort == dated && n.d.day > 0 && !r.mentions(n.d)
	})
}

// sameBeside tells whether the date before "and" or "to" is the one at i.
func sameBeside(tokens []token, i int) bool {
	for k := i - 1; k >= max(0, i-2); k-- {
		if tokens[k].sort == dated {
			return tokens[k].d == tokens[i].d && tokens[k].d.weekday == 0
		}
	}
	return false
}

// mentions tells whether the piece has a date.
func (r *reading) mentions(d date) bool {
	return slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.sort == dated && t.d.day > 0 && t.d.says(d) })
}
