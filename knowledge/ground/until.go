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
		if mine < 0 && r.onlyThen(i) {
			return against(Binding, said[i-1].text+" "+said[i].text, r.own[r.found[i][0].fact].id), true
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

// onlyThen tells whether the piece has "until" before a date that the facts only give as when it was so, and no fact speaks of an end: "was mayor
// until May" for "was mayor in May".
func (r *reading) onlyThen(i int) bool {
	if word := r.said.tokens[i-1].text; word != "until" && word != "till" {
		return false
	}
	for _, f := range r.own {
		if slices.ContainsFunc(f.tokens, func(t token) bool { return tellsEnd(&t) }) {
			return false
		}
	}
	_, then := r.everyPlace(r.found[i], func(p at) bool {
		tokens := r.own[p.fact].tokens
		return p.token > 0 && (tokens[p.token-1].text == "in" || tokens[p.token-1].text == "on")
	})
	return then
}

// tellsEnd tells whether a word says that something ends, or only begins, on some day or is put off to it.
func tellsEnd(t *token) bool {
	if t.sort != word {
		return false
	}
	last := t.text[strings.LastIndexByte(t.text, ' ')+1:]
	return t.is(ending|starting|negative) || slices.Contains(endWords, last) || slices.Contains(endStems, t.stem)
}

// endWords and endStems are words, and stems of words, that tell an end.
var (
	endWords = strings.Fields("until till through before up to deadline leave left over off out last first again longer")
	endStems = strings.Fields("end expir end extend delay postpon deadlin last leav replac succeed successor resign retir stop ceas clos paus suspend finish run after later follow")
)
