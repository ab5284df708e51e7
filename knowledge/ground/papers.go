package ground

import (
	"slices"
	"strings"
)

// byPaper tells whether what speaks in a fact is an order, a law or the like that the piece names: it does what it says.
func (r *reading) byPaper(f int, source []int) bool {
	if slices.ContainsFunc(source, func(k int) bool { return r.own[f].tokens[k].speaksBy(byPaper) && r.paperActs(at{f, k}) }) {
		return true
	}
	return len(source) > 0 && !slices.ContainsFunc(source, func(k int) bool {
		t := &r.own[f].tokens[k]
		return t.sort != word || !t.is(norm) || !r.uses(at{f, k})
	})
}

// paperBefore gives the order, law or the like that the verb at i says something of: the noun before it, with its day and names between, or
// before "which". -1 where there is none.
func paperBefore(tokens []token, i int) int {
	for k := i - 1; k >= max(0, i-10); k-- {
		t := &tokens[k]
		if t.speaksBy(byPaper) && t.sort == word {
			return k
		}
		if tokens[k+1].before == strong || t.sort == word && t.content() && !t.upper && !t.is(adverb) {
			return -1
		}
	}
	return -1
}

// paperActs tells whether the piece has the paper at p as what does or says something, or by which something is so: "the order keeps", "under
// the order", "by the terms of the order". What comes after the order or in spite of it is not by it.
func (r *reading) paperActs(p at) bool {
	said := r.said.tokens
	for i := range said {
		if !said[i].speaksBy(byPaper) || !slices.Contains(r.found[i], p) {
			continue
		}
		k := i - 1
		for k >= 0 && said[k+1].before == joined && namesPaper(&said[k]) {
			k--
		}
		if k < 0 || said[k+1].before >= comma || said[k].text == "and" {
			if hasVerbBehind(said, i) {
				return true
			}
			continue
		}
		switch said[k].text {
		case "by", "under", "in", "per":
			return true
		case "of", "the terms of":
			if k > 0 && (said[k-1].speaksBy(byWord|byOwner) || said[k-1].text == "by" || said[k-1].text == "under") {
				return true
			}
		}
	}
	return false
}

// namesPaper tells whether a word before a paper belongs to it: "the", "Norway's", "new".
func namesPaper(t *token) bool {
	return t.sort != word || article(t) && t.text != "of" || t.content() && !t.is(verb|linking|preposed)
}

// hasVerbBehind tells whether a verb stands behind token i in its sentence.
func hasVerbBehind(tokens []token, i int) bool {
	for k := i + 1; k < len(tokens) && tokens[k].before != strong; k++ {
		t := &tokens[k]
		if verbal(tokens, k) || len(t.parts) > 1 && t.is(verb) || k == i+1 && strings.HasSuffix(t.text, "s") && (t.is(verb) || t.speaksBy(byStance)) {
			return true
		}
	}
	return false
}
