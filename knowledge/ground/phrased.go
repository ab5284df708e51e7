package ground

import (
	"slices"
	"strings"
)

// phrased finds what a fact gives as somebody's word by a noun, a phrase or a verb that is no word of speech by itself.
func phrased(tokens []token, i int) (all []saying) {
	for _, way := range []func([]token, int) (saying, bool){
		byPhraseSaid, ownWordWas, byHisWord, perOrTo, wasWhatHeSaid, claimOf, accusation, viewsAs, creditsWith, talksOf, takesTheLine, figureFrom, putsOthers,
	} {
		if s, ok := way(tokens, i); ok {
			return []saying{s}
		}
	}
	return nil
}

// sentenceSaid gives a saying of all of its sentence.
func sentenceSaid(tokens []token, i int, source []int) saying {
	for _, c := range sentencesIn(tokens) {
		if i < c[1] {
			return saying{at: i, source: source, from: c[0], to: c[1]}
		}
	}
	return saying{at: i, source: source, to: len(tokens)}
}

// saidFrom gives a saying of what stands from a token on in its sentence.
func saidFrom(tokens []token, i, from int, source []int) saying {
	s := sentenceSaid(tokens, i, source)
	s.from = from
	return s
}

// byPhraseSaid: "Holm gave word of the end of it", "word came from Holm that", "as Holm put it", "in the eyes of Holm".
func byPhraseSaid(tokens []token, i int) (saying, bool) {
	t := &tokens[i]
	if !t.speaksBy(byPhrase) || t.is(attributing) {
		return saying{}, false
	}
	switch {
	case strings.HasPrefix(t.text, "in the"):
		return sentenceSaid(tokens, i, sourceFrom(tokens, i+1, 1)), true
	case strings.HasSuffix(t.text, " from"):
		return saidFrom(tokens, i, i+1, sourceFrom(tokens, i+1, 1)), true
	case strings.HasPrefix(t.text, "by "):
		return sentenceSaid(tokens, i, sourceFrom(tokens, i+1, 1)), true
	case strings.HasPrefix(t.text, "put"):
		return sentenceSaid(tokens, i, sourceBefore(tokens, i)), slices.ContainsFunc(tokens[max(0, i-5):i], func(t token) bool { return t.text == "as" })
	}
	return saidFrom(tokens, i, i+1, sourceBefore(tokens, i)), true
}

// ownerOf gives the name or pronoun before the noun at i whose it is: "Holm's own figure", "its answer"; -1 where there is none.
func ownerOf(tokens []token, i int) int {
	for k := i - 1; k >= max(0, i-2) && tokens[k+1].before == joined; k-- {
		if tokens[k].poss || pronounOwner(tokens[k].text) {
			return k
		}
		if tokens[k].text != "own" && !tokens[k].is(limiting) {
			return -1
		}
	}
	return -1
}

// ownWordWas: "Holm's answer to it was that", "That it pays: such was Holm's reply", "Holm's own figure for it is".
func ownWordWas(tokens []token, i int) (saying, bool) {
	t := &tokens[i]
	owner := ownerOf(tokens, i)
	if owner < 0 || t.sort != word || verbal(tokens, i) || !t.speaksBy(byAnswer|byOwner|byWord|byPage|byData) {
		return saying{}, false
	}
	if tokens[0].text == "that" && slices.ContainsFunc(tokens[max(0, owner-2):owner], func(t token) bool { return t.stem == "be" }) {
		return saying{at: i, source: []int{owner}, to: i}, true
	}
	for k := i + 1; k+1 < len(tokens) && tokens[k].before < comma; k++ {
		if tokens[k].stem != "be" && tokens[k].text != "has it that" {
			continue
		}
		if tokens[k+1].text == "that" || tokens[k].text == "has it that" {
			return saidFrom(tokens, i, k+1, []int{owner}), true
		}
		if !t.speaksBy(byData) && t.stem != "figur" {
			return saying{}, false
		}
		return saying{at: i, source: []int{owner}, from: i + 1, to: len(tokens)}, true
	}
	return saying{}, false
}

// byHisWord: "by Holm's telling", "by its own reckoning".
func byHisWord(tokens []token, i int) (saying, bool) {
	owner := ownerOf(tokens, i)
	if owner < 1 || !tokens[i].speaksBy(byWord|byOwner) && tokens[i].text != "telling" || !slices.ContainsFunc(tokens[max(0, owner-2):owner], func(t token) bool {
		return t.text == "by"
	}) {
		return saying{}, false
	}
	return sentenceSaid(tokens, i, []int{owner}), true
}

// perOrTo: "Per the Herald, three firms", "To Oslo's traders, the order was".
func perOrTo(tokens []token, i int) (saying, bool) {
	if tokens[i].text != "per" && tokens[i].text != "to" || i > 0 && tokens[i].before < comma || i > 0 && tokens[i].text == "to" {
		return saying{}, false
	}
	speaks := false
	for k := i + 1; k+1 < min(len(tokens), i+6); k++ {
		speaks = speaks || tokens[k].sort == named && (tokens[i].text == "per" || k+1 == i+2) || tokens[k].is(speech)
		if verbal(tokens, k) || tokens[k].sort == number || tokens[k].sort == dated {
			return saying{}, false
		}
		if tokens[k+1].before == comma {
			return sentenceSaid(tokens, i, sourceFrom(tokens, i+1, 1)), speaks
		}
	}
	return saying{}, false
}

// wasWhatHeSaid: "that it had sunk was what Holm said", "the visit: that is what Holm announced".
func wasWhatHeSaid(tokens []token, i int) (saying, bool) {
	if !tokens[i].is(speech|attributing) || !verbal(tokens, i) {
		return saying{}, false
	}
	for k := i - 1; k > 0 && k > i-5; k-- {
		if tokens[k].text == "what" {
			was := tokens[k-1].stem == "be" || strings.HasSuffix(tokens[k-1].text, " is") || tokens[k-1].text == "of" && hasWord(tokens[:k], "gist")
			return saying{at: i, source: sourceBefore(tokens, i), to: i}, was
		}
	}
	return saying{}, false
}

// claimOf: "that it paid is a claim of Holm's".
func claimOf(tokens []token, i int) (saying, bool) {
	if i < 2 || i+2 >= len(tokens) || !tokens[i].is(attributing) || !article(&tokens[i-1]) || tokens[i-2].stem != "be" || tokens[i+1].text != "of" {
		return saying{}, false
	}
	return sentenceSaid(tokens, i, sourceFrom(tokens, i+2, 1)), true
}

// accusation: "the accusation is that Holm left", "levelled an accusation of theft at Holm". Who makes it is left open.
func accusation(tokens []token, i int) (saying, bool) {
	if s := tokens[i].text; s != "accusation" && s != "allegation" && s != "accusations" && s != "allegations" {
		return saying{}, false
	}
	for k := i + 1; k < min(len(tokens), i+7) && tokens[k].before < strong; k++ {
		if tokens[k].text == "that" || k == i+1 && tokens[k].text == "of" {
			return saidFrom(tokens, i, k, nil), true
		}
	}
	return saying{}, false
}

// viewsAs: "Holm considered it thin", "it was seen by Holm as the end of the row", "which many took to be the end".
func viewsAs(tokens []token, i int) (saying, bool) {
	t := &tokens[i]
	if t.text == "took" && slices.ContainsFunc(tokens[i+1:min(len(tokens), i+3)], func(t token) bool { return t.text == "be" || t.text == "to be" }) {
		return saidFrom(tokens, i, i+1, nil), true
	}
	if !t.speaksBy(byViewing) || !t.ed && !widely(tokens, i) {
		return saying{}, false
	}
	for k := i + 1; k+1 < min(len(tokens), i+9) && tokens[k].before == joined; k++ {
		thin := k == i+1 && (pronoun(&tokens[k]) || tokens[k].text == "it" || tokens[k].text == "them") && tokens[k+1].sort == word && tokens[k+1].content() && !tokens[k+1].ing
		if tokens[k].text != "as" && !thin {
			continue
		}
		if widely(tokens, i) {
			s := saidFrom(tokens, i, i+1, nil)
			s.to = nextClause(tokens, i, s.to)
			return s, true
		}
		if passive(tokens, i) {
			return sentenceSaid(tokens, i, slices.DeleteFunc(sourceFrom(tokens, i+1, 1), func(n int) bool { return n > k })), k > i+1
		}
		return saidFrom(tokens, i, i+1, sourceBefore(tokens, i)), true
	}
	return saying{}, false
}

// widely tells whether the verb at i says how most take something: "were widely read as the end of it".
func widely(tokens []token, i int) bool {
	return i > 0 && slices.Contains([]string{"widely", "generally", "commonly"}, tokens[i-1].text)
}

// widelyTaken tells whether a word of the piece says how most take something, or stands for that by which a fact does.
func (r *reading) widelyTaken(i int) bool {
	return widely(r.said.tokens, i) || slices.ContainsFunc(r.found[i], func(p at) bool {
		s, ok := viewsAs(r.own[p.fact].tokens, p.token)
		return ok && len(s.source) == 0
	})
}

// creditsWith: "Holm credited it with helping him".
func creditsWith(tokens []token, i int) (saying, bool) {
	if tokens[i].stem != "credit" || !tokens[i].ed || !verbal(tokens, i) || passive(tokens, i) {
		return saying{}, false
	}
	for k := i + 1; k < min(len(tokens), i+6); k++ {
		if tokens[k].text == "with" && k+1 < len(tokens) && tokens[k+1].ing {
			return saidFrom(tokens, i, k+1, sourceBefore(tokens, i)), true
		}
	}
	return saying{}, false
}

// talksOf: "Holm left, talking of great deals", "great was how Holm spoke of the deals".
func talksOf(tokens []token, i int) (saying, bool) {
	if i < 2 || i+1 >= len(tokens) {
		return saying{}, false
	}
	talks := tokens[i].text == "talking" && tokens[i+1].text == "of" || tokens[i].text == "talking of"
	how := tokens[i].is(speech) && tokens[i].ed && tokens[i-2].text == "how"
	if !talks && !how {
		return saying{}, false
	}
	s := sentenceSaid(tokens, i, sourceBefore(tokens, i))
	if talks {
		s.from = i + 1
	}
	for s.to = i + 1; s.to < len(tokens) && tokens[s.to].before < comma && tokens[s.to].text != "as" && tokens[s.to].text != "when"; s.to++ {
	}
	return s, true
}

// takesTheLine: "the owners took the line in May that".
func takesTheLine(tokens []token, i int) (saying, bool) {
	if !tokens[i].speaksBy(byAnswer) || i < 2 || tokens[i-1].text != "the" || tokens[i-2].text != "took" && tokens[i-2].text != "take" {
		return saying{}, false
	}
	for k := i + 1; k < min(len(tokens), i+5); k++ {
		if tokens[k].text == "that" {
			return saidFrom(tokens, i, k, sourceBefore(tokens, i-2)), true
		}
	}
	return saying{}, false
}

// figureFrom: "the figure of 14 million, at which it would be valued, comes from Holm".
func figureFrom(tokens []token, i int) (saying, bool) {
	if !tokens[i].speaksBy(byFigure) || i == 0 || !article(&tokens[i-1]) {
		return saying{}, false
	}
	for k := i + 1; k+1 < len(tokens) && tokens[k].before < strong; k++ {
		if tokens[k].text == "comes from" || tokens[k].text == "came from" {
			return saying{at: i, source: sourceFrom(tokens, k+1, 1), from: i + 1, to: k}, true
		}
	}
	return saying{}, false
}

// closesSaying tells whether only who says the whole of a sentence, and when, stands from a comma on: "the yard told staff that it would close, the
// Herald reported in May".
func closesSaying(tokens []token, i int) bool {
	if !tokens[i].is(attributing) || !tokens[i].ed || tokens[i].ing {
		return false
	}
	k := i
	for k > 0 && tokens[k].before < comma {
		k--
		if tokens[k].sort != named && !article(&tokens[k]) || i-k > 4 {
			return false
		}
	}
	if k == i || tokens[k].before != comma {
		return false
	}
	for n := i + 1; n < len(tokens) && tokens[n].before < strong; n++ {
		if tokens[n].sort != dated && tokens[n].text != "in" && tokens[n].text != "on" {
			return false
		}
	}
	return true
}

// outermost leaves out whom somebody else, who is given as the source of the whole sentence, lets speak: "according to the Herald, Holm had pledged
// to buy it" is the word of the Herald.
func outermost(tokens []token, all []saying) (kept []saying) {
	for _, s := range all {
		if !slices.ContainsFunc(all, func(o saying) bool {
			over := strings.HasPrefix(tokens[o.at].text, "according") || closesSaying(tokens, o.at)
			return over && o.at != s.at && len(o.source) > 0 && s.at >= o.from && s.at < o.to && !(o.at >= s.from && o.at < s.to && s.from <= o.from)
		}) {
			kept = append(kept, s)
		}
	}
	return kept
}

// putsOthers: "the institute put Holm's purchases at 57%", where the number is of something that somebody else has or does.
func putsOthers(tokens []token, i int) (saying, bool) {
	if t := tokens[i].text; t != "put" && t != "puts" || i+2 >= len(tokens) || passive(tokens, i) || !putsAt(tokens, i) {
		return saying{}, false
	}
	source := sourceBefore(tokens, i)
	if !tokens[i+1].poss || len(source) == 0 || slices.ContainsFunc(source, func(k int) bool { return same(&tokens[k], &tokens[i+1]) }) {
		return saying{}, false
	}
	return saidFrom(tokens, i, i+1, source), true
}
