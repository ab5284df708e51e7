package ground

import (
	"slices"
	"strings"
)

// attribution: who says so must be named where the fact is somebody's word.
func (r *reading) attribution() (Verdict, bool) {
	speaks := slices.ContainsFunc(r.said.tokens, func(t token) bool {
		return t.is(speech|attributing) || t.text == "per" || t.before == quoted && t.upper
	})
	for f := range r.own {
		sources := attributed(r.own[f].tokens)
		if len(sources) == 0 && r.meta[f].Disputed && !speaks {
			return missing(DisputedSide, ""), true
		}
		if len(sources) == 0 || !r.used(f) {
			continue
		}
		if !speaks || !slices.ContainsFunc(sources, func(s []int) bool { return len(s) == 0 || r.namesSource(f, s) }) {
			return against(Attribution, "", r.own[f].id), true
		}
	}
	return Verdict{}, false
}

// used tells whether the piece takes anything from an own fact.
func (r *reading) used(f int) bool {
	return len(r.own) == 1 || slices.ContainsFunc(r.found, func(all []at) bool {
		return slices.ContainsFunc(all, func(p at) bool { return p.fact == f })
	})
}

// attributed finds the words that name who says so, for each word of speech in a fact.
func attributed(tokens []token) (sources [][]int) {
	for i := range tokens {
		t := &tokens[i]
		if !t.is(attributing) || len(t.parts) == 0 && !t.ed && !strings.HasSuffix(t.text, "s") && t.text != "reportedly" || t.text == "expected" || i > 0 && tokens[i-1].text == "the" {
			continue
		}
		switch {
		case strings.HasPrefix(t.text, "according"), strings.HasPrefix(t.text, "in the"):
			sources = append(sources, sourceFrom(tokens, i+1, 1))
		case t.text == "reportedly":
			sources = append(sources, nil)
		default:
			sources = append(sources, sourceBefore(tokens, i))
		}
	}
	return sources
}

// sourceBefore gives the source of a word of speech that stands behind it. At the end of a sentence that is only the part
// behind the last comma: "…, the White House said".
func sourceBefore(tokens []token, i int) []int {
	if i+1 < len(tokens) && tokens[i+1].before < comma {
		start := i
		for start > 0 && tokens[start].before != strong && !(tokens[start].before == comma && joins(&tokens[start])) {
			start--
		}
		var names []int
		for k := start; k < i; k++ {
			if tokens[k].sort == named {
				names = append(names, k)
			}
		}
		if len(names) > 0 {
			return names
		}
	}
	return sourceFrom(tokens, i-1, -1)
}

// sourceFrom collects the names, or else the nouns, next to a word of speech.
func sourceFrom(tokens []token, i, step int) []int {
	var names, nouns []int
	for k := i; k >= 0 && k < len(tokens) && len(names)+len(nouns) < 8; k += step {
		t := &tokens[k]
		if t.sort == named {
			names = append(names, k)
		} else if t.sort == word && t.content() && !t.is(linking) {
			nouns = append(nouns, k)
		}
		if step < 0 && t.before >= comma && t.before != quoted || step > 0 && k+1 < len(tokens) && tokens[k+1].before >= comma {
			break
		}
	}
	if len(names) > 0 {
		return names
	}
	return nouns
}

// namesSource tells whether the piece names the source, or says "he", "it" or "the company" of one named before.
func (r *reading) namesSource(f int, source []int) bool {
	for _, all := range r.found {
		for _, p := range all {
			if p.fact == f && slices.Contains(source, p.token) {
				return true
			}
		}
	}
	for _, t := range r.said.tokens {
		switch t.text {
		case "he", "she", "it", "they", "company", "firm", "paper", "newspaper", "agency", "minister", "president", "official", "ministry", "group", "regulator", "spokesman", "spokesperson", "spokeswoman", "his", "her", "its":
			for _, s := range source {
				if len(r.find(&r.own[f].tokens[s], r.near)) > 0 || t.text != "he" && t.text != "she" && t.text != "it" && t.text != "they" && t.text != "his" && t.text != "her" && t.text != "its" {
					return true
				}
			}
		}
	}
	return false
}
