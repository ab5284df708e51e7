package ground

import (
	"slices"
	"strings"
)

// reduced gives whom a participle without "to be" tells of, where it only says which thing is meant: "among the firms put on the list",
// "The order, signed in May, bars".
func reduced(tokens []token, v int) (whom []int, ok bool) {
	if v == 0 || !participle(&tokens[v]) || middle(&tokens[v]) || slices.Contains(intransitive, tokens[v].stem) {
		return nil, false
	}
	k := v - 1
	for k > 0 && tokens[k+1].before == joined && (tokens[k].is(adverb) || strings.HasSuffix(tokens[k].text, "ly")) {
		k-- // "again blamed on", "publicly thanked"
	}
	gap := tokens[k+1].before
	if !noObject(tokens, v) && (gap != comma || len(tokens[v].parts) < 2) { // "…, aimed at the yard"
		return nil, false
	}
	if !(gap == comma && !tokens[v].is(speech) && (mainBefore(tokens, k) || mainBehindComma(tokens, v))) &&
		!(gap == joined && meansNoun(tokens, k) && mainBefore(tokens, k)) {
		return nil, false
	}
	for ; k >= 0 && !verbal(tokens, k) && tokens[k].sort != number && tokens[k+1].before < strong; k-- {
		if thing(&tokens[k]) {
			whom = append(whom, k)
		}
	}
	if be := beBehind(tokens, v); be > 0 {
		whom = append(whom, namesBehind(tokens, be)...)
	}
	return append(whom, oneOfThem(tokens, v)...), true
}

// wantedDone gives to what somebody wants, sees or has something done: "who wants the yard saved", "had its ferries mended". None where the word
// at v is no such participle.
func wantedDone(tokens []token, v int) (whom []int) {
	if !participle(&tokens[v]) || passive(tokens, v) || !noObject(tokens, v) && !(v+1 < len(tokens) && tokens[v+1].before == joined && !article(&tokens[v+1])) {
		return nil
	}
	for k := v - 1; k > max(0, v-6) && tokens[k+1].before == joined; k-- {
		switch t := &tokens[k]; {
		case slices.Contains(wanting, stemsOf(t)[0]) && t.sort == word:
			return whom
		case verbal(tokens, k) || t.is(preposed|linking):
			return nil
		case thing(t):
			whom = append(whom, k)
		}
	}
	return nil
}

// wanting are the stems of verbs behind which a participle says what is done to their object.
var wanting = strings.Fields("want see need like prefer get")

// oneOfThem gives who is said to be one of those whom the participle at v tells of: "Vardal was among the firms sued in May".
func oneOfThem(tokens []token, v int) []int {
	for b := v - 1; b > 0 && tokens[b+1].before == joined; b-- {
		switch t := &tokens[b]; {
		case t.text == "among" || strings.HasSuffix(t.text, " among"), t.text == "one" && tokens[b+1].text == "of", t.text == "one of":
			for b > 0 && tokens[b].stem != "be" && !beWith(tokens[b].text) {
				if b--; verbal(tokens, b) || tokens[b+1].before != joined {
					return nil
				}
			}
			return before(tokens, b)
		case verbal(tokens, b), t.is(linking):
			return nil
		}
	}
	return nil
}

// beBehind gives a form of "to be" that is the verb of the clause behind a participle: "The firm, sued in May, was Vardal"; 0 where none is.
func beBehind(tokens []token, v int) int {
	for k := v + 1; k < len(tokens) && tokens[k].before < strong; k++ {
		if tokens[k].stem == "be" {
			return k
		}
		if verbal(tokens, k) || tokens[k].is(linking) {
			return 0
		}
	}
	return 0
}

// undergone tells whether a verb says what is done to what stands before it: "was sued", "the firm, sued in May, left".
func undergone(tokens []token, v int) bool { return passive(tokens, v) || bareParticiple(tokens, v) }

// bareParticiple tells whether a verb is heard as a participle without "to be", which is less sure than with it: a rule that rests on that
// refuses, but does not say that the fact says otherwise.
func bareParticiple(tokens []token, v int) bool {
	_, ok := reduced(tokens, v)
	return ok && !passive(tokens, v)
}

// authors gives those whose a thing is, or from whom, that the participle at v says somebody made: "an order from Holm, signed in May".
func authors(tokens []token, v int, whom []int) (all []int) {
	switch tokens[v].stem {
	case "sign", "issu", "write", "publish", "send", "adopt", "announc", "grant":
	default:
		return nil
	}
	for _, i := range whom {
		if t := &tokens[i]; i < v && t.sort == named && (t.poss || i > 0 && tokens[i-1].text == "from") {
			all = append(all, i)
		}
	}
	return all
}

var (
	// intransitive are the stems of verbs by which nothing is done to a thing.
	intransitive = strings.Fields("arriv leav depart go come happen occur appear emerg die live work act speak talk vote fail succeed resign remain stay " +
		"return meet differ " +
		"exist belong travel fly sit stand wait apologis apologiz respond repli react decid tri reli rest testifi particip jump climb soar surg slide slip " +
		"plung tumbl shrink " +
		"doubl halv tripl rule insist complain compli appeal benefit compet struggl lobbi campaign")
	// onlyPast are forms of the past that are no participles.
	onlyPast = strings.Fields("took gave went saw fell rose began wrote spoke drew grew broke chose drove flew knew rode shook stole swore threw wore " +
		"did sat stood rang sank sang hid")
	// particles are words that a participle may have with it.
	particles = strings.Fields("on in out to up off down into at public")
)

// participle tells whether a word may be the participle of a verb: "signed", "put on".
func participle(t *token) bool {
	first, rest, _ := strings.Cut(t.text, " ")
	return t.sort == word && t.is(verb) && !t.is(linking) && (t.ed || slices.Contains(sameInPast, first)) && !slices.Contains(onlyPast, first) &&
		(rest == "" || slices.Contains(particles, rest))
}

// noObject tells whether nothing stands behind a participle to which it might be done.
func noObject(tokens []token, v int) bool {
	if v+1 == len(tokens) || tokens[v+1].before >= comma {
		return true
	}
	n := &tokens[v+1]
	switch n.text {
	case "in", "on", "at", "with", "under", "as", "of", "over", "during", "within", "into", "near":
		return true
	}
	return n.sort == dated || n.is(preposed) || strings.Contains(tokens[v].text, " ") && article(n) &&
		slices.Contains(sameInPast, tokens[v].text[:strings.IndexByte(tokens[v].text, ' ')])
}

// meansNoun tells whether a noun stands at k that is no subject of a clause without "that", as in "the order the minister signed".
func meansNoun(tokens []token, k int) bool {
	if tokens[k].text == "those" {
		return true
	}
	if tokens[k].sort != word || !tokens[k].content() || verbal(tokens, k) ||
		tokens[k].is(linking|negative|planned|weak|certain|obliging|nowadays|temporal|adverb) {
		return false
	}
	start := k
	for start > 0 && tokens[start].before == joined && tokens[start].sort == word && tokens[start].content() {
		start--
	}
	return start == 0 || !article(&tokens[start]) || tokens[start].text == "of" || tokens[start-1].sort != word || !tokens[start-1].content() ||
		verbal(tokens, start-1)
}

// mainBefore tells whether the clause has its verb before the noun at k, which is what it is done to or about.
func mainBefore(tokens []token, k int) bool {
	relative, inside := false, false
	for u := k - 1; u > 0 && tokens[u+1].before < strong; u-- {
		switch t := &tokens[u]; {
		case t.text == "which" || t.text == "who" || t.text == "that":
			if !inside {
				return false // "showed that fees jumped in May"
			}
			relative, inside = true, false
		case t.text == "and" && (article(&tokens[u+1]) || tokens[u+1].sort == named), t.text == "but" || t.text == "while" || t.text == "as" || asksWhich(t):
			return false
		case tokens[u+1].before == comma && !relative:
			return false
		case t.is(speech|attributing) && verbal(tokens, u):
			return false
		case t.is(linking) && !t.ing, beWith(t.text), firmly(tokens, u):
			if b := &tokens[u-1]; b.text == "which" || b.text == "who" || b.text == "that" {
				inside = true
				continue // the sentence's own verb may stand behind it
			}
			return true
		}
	}
	return false
}

// firmly tells whether a verb is surely no participle: "bars", or "signed" with what was signed behind it.
func firmly(tokens []token, u int) bool {
	return verbal(tokens, u) && !tokens[u].ing && tokens[u-1].text != "to" && (!tokens[u].ed || !noObject(tokens, u))
}

// mainBehindComma tells whether the clause has its verb behind the comma that closes what a participle opens: "The order, signed in May, bars".
func mainBehindComma(tokens []token, v int) bool {
	for k := v + 1; k < len(tokens) && tokens[k].before < strong; k++ {
		if tokens[k].before == comma && (verbal(tokens, k) || tokens[k].is(linking|planned|weak|certain)) {
			return true
		}
	}
	return false
}

// eitherWay takes what stands far behind a verb without an object for none, where the other text has its participle: "letters released in
// May under a law" beside "the letters, released in May, show".
func eitherWay(said []token, v int, mine side, tokens []token, u int, theirs side) (side, side) {
	if _, ok := reduced(said, v); ok && !passive(tokens, u) && noObject(tokens, u) {
		theirs.patients = nil
	}
	if _, ok := reduced(tokens, u); ok && !passive(said, v) && noObject(said, v) && len(mine.agents) > 0 {
		mine.patients = nil
	}
	return mine, theirs
}

// aimActs tells whether somebody does in the piece what the fact says is aimed at or put on him: "Holm aimed a law at Norway" for "a law
// aimed at Holm".
func (r *reading) aimActs(mine side, p at) bool {
	tokens := r.own[p.fact].tokens
	return len(tokens[p.token].parts) > 1 && undergone(tokens, p.token) && r.shareNames(mine.agents, behind(tokens, p.token), p.fact)
}
