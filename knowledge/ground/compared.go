package ground

import "slices"

// overUnder: what is so much over something in the facts is not so much under it, nor higher than what it is lower than there.
func (r *reading) overUnder() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if said[i].sort != number || len(r.found[i]) == 0 {
			continue
		}
		mine := sideOf(said, i)
		if mine != 0 && !slices.ContainsFunc(r.found[i], func(p at) bool { return mine*sideOf(r.own[p.fact].tokens, p.token) >= 0 }) {
			return against(Opposite, said[i+1].text, r.own[r.found[i][0].fact].id), true
		}
	}
	mine := compared(said)
	if mine == 0 || slices.ContainsFunc(r.own, func(f text) bool { return compared(f.tokens) == mine }) {
		return Verdict{}, false
	}
	for _, f := range r.own {
		if compared(f.tokens) == -mine {
			return against(Opposite, "than", f.id), true
		}
	}
	return Verdict{}, false
}

// sideOf gives 1 where "over" or "above" stands right behind a number, -1 for "under" or "below", else 0.
func sideOf(tokens []token, i int) int {
	if i+1 >= len(tokens) || tokens[i+1].before != joined {
		return 0
	}
	switch tokens[i+1].text {
	case "over", "above":
		return 1
	case "under", "below":
		return -1
	}
	return 0
}

// compared gives 1 where a text only says of something that it is more than another thing, -1 for less, 0 where it says neither or both.
func compared(tokens []token) int {
	more, less := false, false
	for i := range tokens {
		w := tokens[i].text
		if i+1 < len(tokens) && tokens[i+1].text == "than" {
			w += " than"
		}
		switch w {
		case "higher than", "larger than", "greater than", "bigger than", "more than", "longer than":
			more = true
		case "lower than", "smaller than", "less than", "fewer than", "shorter than":
			less = true
		}
	}
	switch {
	case more && !less:
		return 1
	case less && !more:
		return -1
	}
	return 0
}
