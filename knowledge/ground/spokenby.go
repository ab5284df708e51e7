package ground

import (
	"slices"
	"strings"
)

// tellsNone tells whether the word of speech at i says that somebody does not tell: "did not say which ferries were sold" is nobody's word.
func tellsNone(tokens []token, i int) bool {
	k := i + 1
	for k < len(tokens) && (tokens[k].sort == dated || tokens[k].text == "in" || tokens[k].text == "on") {
		k++
	}
	if k >= len(tokens) || tokens[k].before != joined || !asksWhich(&tokens[k]) && tokens[k].text != "whether" {
		return false
	}
	return verbal(tokens, i) && governed(tokens, i, negative, 2)
}

// keepsNone tells whether the piece says as well that somebody does not tell what a fact says he does not: "nor a word on which ferries".
func (r *reading) keepsNone() bool {
	said := r.said.tokens
	for n := range said {
		if !said[n].is(negative) {
			continue
		}
		for k := n + 1; k < min(len(said), n+6) && said[k].before < comma && said[k].text != "and"; k++ {
			if asksWhich(&said[k]) || said[k].is(speech) || said[k].stem == "name" || said[k].stem == "specifi" || said[k].stem == "identifi" ||
				said[k].stem == "disclos" {
				return true
			}
		}
	}
	return false
}

// whoBehindThing gives where behind a word of speech that has a thing for its object a clause with "whose" or "who" begins, which is nobody's
// word: "linked it to Ada Holm, whose firm owned 15%". 0 where there is none, or where a clause is said.
func whoBehindThing(tokens []token, i, end int) int {
	if tokens[i].text == "critics" && i+1 < len(tokens) {
		i++
	}
	if !tokens[i].speaksBy(byLinking) || !verbal(tokens, i) {
		return 0
	}
	for k := i + 1; k < end; k++ {
		switch t := &tokens[k]; {
		case t.text == "that" || t.is(linking) || verbal(tokens, k):
			return 0
		case t.before == comma:
			if t.text != "whose" && t.text != "who" {
				return 0
			}
			for k--; k > i+1 && !tokens[k].is(preposed) && tokens[k].text != "of"; k-- {
			}
			return k + 1 // he of whom it tells is not said to be anything
		}
	}
	return 0
}

// spokenBy tells whether the word at i gives something as the word of one whose word it is in a fact, by a phrase: "going by Holm", "if Holm is
// right", "in its filing".
func (r *reading) spokenBy(i int) bool {
	said := r.said.tokens
	switch t := &said[i]; {
	case t.text == ifRightText:
		return i+2 < len(said) && (r.isSource(i+1) || r.isSource(i+2))
	case t.text == "critics":
		return i+1 < len(said) && verbal(said, i+1)
	case t.text == "going" && i+2 < len(said) && said[i+1].text == "by":
		return i == 0 || t.before >= comma
	case t.text == "of" && i > 0 && i < 4 && r.goesOn && said[i].before == joined:
		return r.isSource(i-1) && said[i-1].sort == named && r.nearSpeaks()
	}
	return r.inItsPaper(i)
}

// nearSpeaks tells whether a fact that the same sentence cites gives somebody's word: behind "Holm spoke of an accord" stands ", Vardal of a pause".
func (r *reading) nearSpeaks() bool {
	return slices.ContainsFunc(r.near, func(f text) bool { return len(attributed(f.tokens)) > 0 })
}

// inItsPaper tells whether the noun at i is that in which somebody said it in a fact, with "in" or "by" before it: "in its filing", "by its own
// court filing" for "said in a court filing".
func (r *reading) inItsPaper(i int) bool {
	said := r.said.tokens
	if said[i].sort != word || !said[i].content() || len(r.found[i]) == 0 || verbal(said, i) {
		return false
	}
	by := false
	for k := i - 1; k >= max(0, i-6) && said[k+1].before == joined && !by; k-- {
		by = said[k].text == "in" || said[k].text == "by" || strings.HasPrefix(said[k].text, "according")
	}
	return by && slices.ContainsFunc(r.found[i], func(p at) bool { return r.exactly(i, p) && saidInPaper(r.own[p.fact].tokens, p.token) })
}

// saidInPaper tells whether the noun at i is that in which somebody speaks: "said in a filing", "in its filing it said", "according to its filing".
func saidInPaper(tokens []token, i int) bool {
	if !tokens[i].speaksBy(byFiling) {
		return false
	}
	return slices.ContainsFunc(sayings(tokens), func(s saying) bool {
		return slices.Contains(s.source, i) || s.at < i && i-s.at < 7 || i < s.at && s.at-i < 4
	})
}

// itsPaper tells whether the pronoun at i owns that in which the only speaker of a fact spoke, or his words, or is the fact's own "both": "its
// filing", "his own words", "both say".
func (r *reading) itsPaper(f, i int) bool {
	if r.said.tokens[i].text == "both" {
		return hasWord(r.own[f].tokens, "both") && slices.ContainsFunc(r.said.tokens[i+1:], func(t token) bool { return t.text == "say" })
	}
	if !pronounOwner(r.said.tokens[i].text) || !oneVoice(r.own[f].tokens) {
		return false
	}
	for k := i + 1; k < min(len(r.said.tokens), i+5) && r.said.tokens[k].before == joined; k++ {
		if r.said.tokens[k].speaksBy(byOwner) || r.inItsPaper(k) {
			return true
		}
	}
	return false
}

// bySomeOrBoth tells whether "say" at i stands behind "most", "some" or "both" for those who say it: "most say about 14 hours".
func bySomeOrBoth(tokens []token, i int) bool {
	return i > 0 && tokens[i].text == "say" && (tokens[i-1].text == "both" || tokens[i-1].speaksBy(bySome))
}
