package ground

import (
	"slices"
	"strings"
)

// untilSince: what began on a day has not lasted until then, nor does what ends then date from there.
func (r *reading) untilSince() (Verdict, bool) {
	said := r.said.tokens
	for i := 1; i < len(said); i++ {
		mine := limitOf(said, i)
		if mine == 0 || len(r.found[i]) == 0 {
			continue
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool { return limitOf(r.own[p.fact].tokens, p.token) != -mine }) {
			return against(Binding, said[i-1].text+" "+said[i].text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// limitOf is 1 for a date from which on something is so, -1 for one up to which it is; 0 for others.
func limitOf(tokens []token, i int) int {
	if tokens[i].sort != dated || i == 0 {
		return 0
	}
	switch tokens[i-1].text[strings.LastIndexByte(tokens[i-1].text, ' ')+1:] {
	case "since":
		return 1
	case "until", "till", "to", "through":
		return -1
	case "in", "on", "from":
		if i > 1 && (tokens[i-2].stem == "take offic" || tokens[i-2].stem == "start" || tokens[i-2].stem == "begin" || tokens[i-2].text == "effective") {
			return 1
		}
	}
	return 0
}
