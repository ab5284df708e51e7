package ground

import (
	"slices"
	"strings"
)

// attribution: who says so must be named where the fact is somebody's word.
func (r *reading) attribution() (Verdict, bool) {
	speaks := r.speaks()
	for f := range r.own {
		var sources [][]int
		for _, s := range outermost(r.own[f].tokens, r.sayingsOf(f)) {
			sources = append(sources, s.source)
		}
		if len(sources) == 0 && r.meta[f].Disputed && !speaks {
			return missing(DisputedSide, ""), true
		}
		sources = slices.DeleteFunc(sources, func(s []int) bool { return len(s) == 0 && r.approximate(f) })
		if len(sources) == 0 || !r.used(f) || !r.usesSpoken(f) {
			continue
		}
		if slices.ContainsFunc(sources, func(s []int) bool { return r.spokenBefore(f, s) }) {
			continue
		}
		if !speaks && r.said.tokens[0].text == "that" {
			continue // an answer to "what did he say?"
		}
		if !speaks && slices.ContainsFunc(sources, func(s []int) bool { return r.byPaper(f, s) }) {
			continue
		}
		if !speaks || !slices.ContainsFunc(sources, func(s []int) bool { return len(s) == 0 || r.namesSource(f, s) }) {
			return against(Attribution, "", r.own[f].id), true
		}
		if r.dropsOne(f) {
			return against(Attribution, "", r.own[f].id), true
		}
	}
	return Verdict{}, false
}

// speaks tells whether the piece gives anything as somebody's word.
func (r *reading) speaks() bool { return r.speaksIn([2]int{0, len(r.said.tokens)}) }

// speaksIn tells it of a part.
func (r *reading) speaksIn(part [2]int) bool {
	for i := part[0]; i < part[1]; i++ {
		if r.speaksAt(i) {
			return true
		}
	}
	return false
}

// speaksAt tells whether the word at i gives something as somebody's word.
func (r *reading) speaksAt(i int) bool {
	said := r.said.tokens
	t := &said[i]
	if t.sort == named && len(t.parts) == 0 && t.id[0] == '~' && !t.is(function) {
		return false // Project Texas
	}
	switch {
	case r.confirmedByNobody(i):
		return false
	case (t.is(attributing) && !describes(said, i) && doubted(said, i) == 0 && !saysNothing(said, i) || t.is(speech) && speechActs(said, i)) && !r.onlyNamed(i):
		return true
	case r.speaksAsThere(i), postsThat(said, i), namesLikely(said, i), r.heardFrom(i), readsIt(said, i), r.whoseWord(i), oneReport(said, i), counted(said, i),
		r.learnsFrom(i), r.dismissedAs(i), r.widelyTaken(i), r.spokenBy(i):
		return true
	case t.text == "per", t.before == quoted && t.upper:
		return true
	}
	return i > 0 && (t.text == "words" && said[i-1].poss || (t.text == "reports" || t.text == "accounts") && said[i-1].is(limiting))
}

// confirmedByNobody tells whether the verb at i is a passive that the facts have as well and that is nobody's word there: "few details were confirmed".
func (r *reading) confirmedByNobody(i int) bool {
	said := r.said.tokens
	if said[i].is(attributing) || !said[i].is(speech) || !passive(said, i) || i+1 < len(said) && said[i+1].text == "by" {
		return false
	}
	_, every := r.everyPlace(r.found[i], func(p at) bool {
		return r.exactly(i, p) && verbal(r.own[p.fact].tokens, p.token) && !slices.ContainsFunc(sayings(r.own[p.fact].tokens), func(s saying) bool { return s.at == p.token })
	})
	return every
}

// speechActs tells whether a word of speech at i speaks: as a verb, as a phrase, or as a noun with whose it is.
func speechActs(tokens []token, i int) bool {
	t := &tokens[i]
	if len(t.parts) > 1 || verbal(tokens, i) {
		return true
	}
	return !t.is(verb) && sourced(tokens, i) && t.stem != "data"
}

// whoseWord tells whether a noun at i says whose word what "that" opens is: "his answer was that", "That it complies: such was its reply".
func (r *reading) whoseWord(i int) bool {
	said := r.said.tokens
	if said[i].stem == "put" && i > 0 && said[i-1].sort == named {
		for k := i + 1; k+1 < len(said) && said[k].before < strong; k++ {
			if said[k].text == "at" && (said[k+1].sort == number || k+2 < len(said) && said[k+2].sort == number) {
				return true // "Reuters puts the deficit at"
			}
		}
	}
	if i == 0 && said[0].text == "to" && len(said) > 2 && said[1].sort == named && said[2].before == comma {
		return true // "To Holm, it was"
	}
	switch {
	case said[i].speaksBy(byVoice):
		return i+1 < len(said) && (said[i+1].text == "by" || said[i+1].text == "from") || said[i].text == "talk" && hasWord(said[i:], "from") ||
			i > 1 && said[i-1].text == "the" && said[i-2].is(linking)
	case said[i].speaksBy(byOwner):
		return i > 0 && (said[i-1].poss || pronounOwner(said[i-1].text))
	case said[i].speaksBy(byAnswer):
		return i > 0 && (said[i-1].poss || said[i-1].sort == named || pronounOwner(said[i-1].text)) &&
			slices.ContainsFunc(said[i:], func(t token) bool { return t.text == "that" || t.before == strong })
	}
	return false
}

// hasWord tells whether a word stands in a text.
func hasWord(tokens []token, word string) bool {
	return slices.ContainsFunc(tokens, func(t token) bool { return t.text == word })
}

// speaksAsThere tells whether a verb of denying stands for one by which a fact gives somebody's word, or any verb for "named as likely": "rejects
// these claims" for "denies them".
func (r *reading) speaksAsThere(i int) bool {
	return verbal(r.said.tokens, i) && slices.ContainsFunc(r.found[i], func(p at) bool {
		tokens := r.own[p.fact].tokens
		return namesLikely(tokens, p.token) || r.said.tokens[i].is(denying) && tokens[p.token].is(attributing) && verbal(tokens, p.token) &&
			!saysNothing(tokens, p.token)
	})
}

// onlyNamed tells whether a word such as "pledge" is a noun that the facts have as well: it says what is spoken of, not who speaks.
func (r *reading) onlyNamed(i int) bool {
	t := &r.said.tokens[i]
	if i == 0 || t.ed || len(t.parts) > 1 || strings.HasSuffix(t.text, "ly") || verbal(r.said.tokens, i) || plainly(r.said.tokens, i) || len(r.found[i]) == 0 {
		return false
	}
	if r.said.tokens[i-1].poss && r.isThing(i) {
		return true
	}
	return !slices.ContainsFunc(r.found[i], func(p at) bool {
		tokens := r.own[p.fact].tokens
		return !r.exactly(i, p) || tokens[p.token].ed || verbal(tokens, p.token) ||
			sourced(tokens, p.token) && p.token > 0 && (tokens[p.token-1].sort == named || tokens[p.token-1].poss)
	})
}

// sentencesIn cuts tokens at semicolons, colons and full stops.
func sentencesIn(tokens []token) [][2]int {
	var all [][2]int
	start := 0
	for k := 1; k <= len(tokens); k++ {
		if k == len(tokens) || tokens[k].before == strong {
			all = append(all, [2]int{start, k})
			start = k
		}
	}
	return all
}

// approximate tells whether the piece keeps with "about" what a fact gives as "put at" by nobody.
func (r *reading) approximate(f int) bool {
	return slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.sort == number && t.q.bound != exact }) &&
		slices.ContainsFunc(r.own[f].tokens, func(t token) bool { return t.text == "put at" })
}

// used tells whether the piece takes anything from an own fact.
func (r *reading) used(f int) bool {
	return len(r.own) == 1 || slices.ContainsFunc(r.found, func(all []at) bool {
		return slices.ContainsFunc(all, func(p at) bool { return p.fact == f })
	})
}

// readsIt tells whether what stands before token i is only somebody's reading of it: "is how one paper reads it".
func readsIt(tokens []token, i int) bool {
	if i == 0 || tokens[i].text != "how" || tokens[i-1].stem != "be" {
		return false
	}
	for k := i + 1; k < min(len(tokens), i+6); k++ {
		if tokens[k].speaksBy(byReading) {
			return true
		}
	}
	return false
}

// counted tells whether a word such as "count" stands with "by" and whose it is: "by the US count".
func counted(tokens []token, i int) bool {
	if !tokens[i].speaksBy(byCount) {
		return false
	}
	for k := i - 1; k >= max(0, i-5) && tokens[k+1].before == joined; k-- {
		if tokens[k].text == "by" {
			return true
		}
		if tokens[k].sort == number || tokens[k].sort == dated {
			return false
		}
	}
	return false
}

// plainly tells whether a verb in its base form speaks for many: "fishermen fear".
func plainly(tokens []token, i int) bool {
	if i > 0 && tokens[i-1].sort == dated && i+1 < len(tokens) && tokens[i+1].text == "that" && tokens[i+1].before == joined && !tokens[i].ing {
		return true // "pages from 2026 claim that"
	}
	if bySomeOrBoth(tokens, i) {
		return true
	}
	return i > 0 && !tokens[i].ing && tokens[i-1].content() && !tokens[i-1].is(planned|weak|obliging|certain) && verbal(tokens, i)
}

// addsWord tells whether the participle at i gives somebody's word behind what he did: "sued, arguing that", "answered by saying it".
func addsWord(tokens []token, i int) bool {
	return tokens[i].ing && i > 1 && i+2 < len(tokens) && (tokens[i].before == comma || tokens[i-1].text == "by") && tokens[i+1].before == joined &&
		tokens[i+1].sort != number
}

// commands tells whether a word of speech gives an order: "told the department to review".
func commands(tokens []token, i int) bool {
	if !tokens[i].speaksBy(byOrder) {
		return false
	}
	for k := i + 1; k+1 < min(len(tokens), i+7) && tokens[k].before == joined; k++ {
		if tokens[k].text == "that" {
			return false
		}
		if tokens[k].text == "to" && tokens[k+1].is(verb) && tokens[k+1].sort == word {
			return true
		}
	}
	return false
}
