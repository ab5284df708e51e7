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
		r.learnsFrom(i), r.dismissedAs(i), r.widelyTaken(i), t.text == "alleged" && r.soCalled(i),
		r.spokenBy(i):
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
	return !t.is(verb) && sourced(tokens, i) && (t.stem != "data" || speakingData(tokens, i))
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

// speakingData tells whether "data" at i says something: "Sensor Tower data showed", "by the firm's data". A data centre doesn't.
func speakingData(tokens []token, i int) bool {
	if i+1 < len(tokens) && tokens[i+1].before == joined && tokens[i+1].content() {
		return tokens[i+1].is(speech)
	}
	return tokens[i-1].sort == named || tokens[i-1].poss
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

// oneReport tells whether a text says by how many reports, pages or sites something is so: "one report dates it to May, most give June".
func oneReport(tokens []token, i int) bool {
	t := &tokens[i]
	if !t.speaksBy(byPage) || i+1 == len(tokens) || tokens[i+1].text == "of" {
		return false
	}
	for k := i - 1; k >= max(0, i-3) && tokens[k+1].before == joined; k-- {
		if tokens[k].speaksBy(bySome) {
			return k == 0 || !tokens[k-1].is(function) && tokens[k-1].text != "by" || tokens[k-1].before >= comma || tokens[k].before >= comma
		}
	}
	return false
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

// hasCounted tells whether any of the tokens gives something as somebody's count.
func hasCounted(tokens []token) bool {
	for i := range tokens {
		if counted(tokens, i) {
			return true
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

// nested tells whether a word of speech at i stands within what somebody else is said to say: "Reuters reported that customs told
// agents". Whoever says the whole of it must be named.
func nested(tokens []token, i int) bool {
	if closesSaying(tokens, i) {
		return false
	}
	for k := i - 1; k > 0 && tokens[k+1].before != strong && !(tokens[k+1].before == comma && joins(&tokens[k+1])); k-- {
		if tokens[k].text == "that" && tokens[k].before == joined && (tokens[k-1].is(attributing) || toldBefore(tokens, k) > 0) {
			return true
		}
	}
	return false
}

// sourceBefore gives the source of a word of speech that stands behind it. At the end of a sentence that is only the part
// behind the last comma: "…, the White House said".
func sourceBefore(tokens []token, i int) []int {
	if i+1 < len(tokens) && tokens[i+1].before < comma {
		start := subjectStart(tokens, i)
		var names []int
		for k := start; k < i; k++ {
			if tokens[k].sort == named {
				names = append(names, k)
			}
		}
		own := slices.DeleteFunc(slices.Clone(names), func(k int) bool { return introduced(tokens, k, i) })
		if len(own) > 0 {
			return own // "in his call with Trump Xi said" is the word of Xi
		}
		if len(names) > 0 {
			return names
		}
	}
	return sourceFrom(tokens, i-1, -1)
}

// subjectStart gives where the clause of the verb at i begins: behind a semicolon, a comma with "and" and the like, or an "and" that joins a
// subject of its own to a whole clause, as in "Norway opened a yard and Holm said".
func subjectStart(tokens []token, i int) int {
	start, verbs := i, false
	for start > 0 && tokens[start].before != strong && !(tokens[start].before == comma && joins(&tokens[start])) {
		if start < i && tokens[start].text == "and" && !verbs && !pronounOwner(tokens[start+1].text) &&
			slices.ContainsFunc(before(tokens, i), func(k int) bool { return k > start }) && hasVerb(tokens, start) {
			return start
		}
		verbs = verbs || start < i && (verbal(tokens, start) || tokens[start].is(linking))
		start--
	}
	return start
}

// hasVerb tells whether a verb stands before token i in its sentence, up to a comma.
func hasVerb(tokens []token, i int) bool {
	for k := i - 1; k >= 0; k-- {
		if verbal(tokens, k) || tokens[k].is(linking) {
			return true
		}
		if tokens[k].before >= comma {
			return false
		}
	}
	return false
}

// sourceFrom collects the names, or else the nouns, next to a word of speech.
func sourceFrom(tokens []token, i, step int) []int {
	if step > 0 && i > 1 && i < len(tokens) && (tokens[i].text == "which" || tokens[i].text == "whom") {
		return sourceFrom(tokens, i-2, -1) // "a site, according to which Norway sued"
	}
	var names, nouns []int
	for k := i; k >= 0 && k < len(tokens) && len(names)+len(nouns) < 8; k += step {
		t := &tokens[k]
		if step > 0 && t.sort == dated && len(names)+len(nouns) > 0 {
			break // "according to reports in May Norway"
		}
		if t.sort == named {
			names = append(names, k)
		} else if t.sort == word && t.content() && !t.is(linking) {
			nouns = append(nouns, k)
		}
		if step > 0 && len(names) == 0 && inApposition(tokens, i, k) {
			continue // "according to its head, Ada Holm"
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

// inApposition tells whether behind a source that begins with "its", and ends at k, a name between commas says who that is.
func inApposition(tokens []token, from, k int) bool {
	switch tokens[from].text {
	case "its", "their", "his", "her":
	default:
		return false
	}
	if k+1 >= len(tokens) || tokens[k+1].before != comma || tokens[k+1].sort != named {
		return false
	}
	end := k + 1
	for end+1 < len(tokens) && tokens[end+1].sort == named && tokens[end+1].before == joined {
		end++
	}
	return end+1 == len(tokens) || tokens[end+1].before >= comma
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
	for i := range r.said.tokens {
		if r.namesTitle(i, f, source) || r.namesBody(i, f, source) {
			return true
		}
	}
	if r.ofReport(f, source) && slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.text == "reportedly" || t.speaksBy(bySource) }) {
		return true
	}
	if r.marksSo(f, source) {
		return true
	}
	for i := range r.said.tokens {
		switch t := &r.said.tokens[i]; t.text {
		case "he", "she", "it", "they", "his", "her", "its", "both":
			if r.alone(f, i) || r.spokeBefore(f, source) || r.itsPaper(f, i) ||
				slices.ContainsFunc(source, func(s int) bool { return len(r.find(&r.own[f].tokens[s], r.near)) > 0 }) {
				return true
			}
		}
		if r.said.tokens[i].speaksBy(byOffice) && len(source) > 0 {
			return true
		}
	}
	return false
}

// spokeBefore tells whether the sentence before begins with the name of who speaks in a fact, so that "he" goes on with him.
func (r *reading) spokeBefore(f int, source []int) bool {
	who := r.firstNamed()
	return who != nil && slices.ContainsFunc(source, func(s int) bool { return r.own[f].tokens[s].sort == named && same(who, &r.own[f].tokens[s]) })
}

// firstNamed gives the first name of the sentence before, other than a country's; nil where it has none, or speaks of somebody named earlier.
func (r *reading) firstNamed() *token {
	if r.prior == "" {
		return nil
	}
	tokens := r.lex.analyse("", r.prior).tokens
	if slices.ContainsFunc(tokens, func(t token) bool { return t.text == "he" || t.text == "she" || t.text == "his" || t.text == "her" }) {
		return nil
	}
	k := slices.IndexFunc(tokens, func(t token) bool { return t.sort == named && !r.lex.country(&t) })
	if k < 0 {
		return nil
	}
	return &tokens[k]
}

// ofReport tells whether a source is a report or page, however many.
func (r *reading) ofReport(f int, source []int) bool {
	return len(source) > 0 && r.own[f].tokens[source[0]].speaksBy(bySource) && !slices.ContainsFunc(source[1:], func(k int) bool {
		return !r.own[f].tokens[k].speaksBy(bySome)
	})
}

// alone tells whether the pronoun at i speaks and the fact has only one who does: nobody else can be meant.
func (r *reading) alone(f, i int) bool {
	said := r.said.tokens
	if !oneVoice(r.own[f].tokens) || hasCounted(r.own[f].tokens) {
		return false
	}
	for k := i + 1; k < min(len(said), i+4) && said[k].before == joined && !said[k].is(planned|weak|certain); k++ {
		if said[k].is(speech | attributing) {
			return true
		}
	}
	return i == 0 && len(attributed(r.own[f].tokens)) == 1
}
