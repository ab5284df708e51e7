package grammar

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// Reduced gives whom a participle without "to be" tells of, where it only says which thing is meant: "among the firms put on the list",
// "The order, signed in May, bars".
func Reduced(tokens []en.Token, v int) (whom []int, ok bool) {
	if v == 0 || !participle(&tokens[v]) || Middle(&tokens[v]) || slices.Contains(intransitive, tokens[v].Stem) {
		return nil, false
	}
	k := v - 1
	for k > 0 && tokens[k+1].Before == en.Joined && (tokens[k].Is(en.Adverb) || strings.HasSuffix(tokens[k].Text, "ly")) {
		k-- // "again blamed on", "publicly thanked"
	}
	if !NoObject(tokens, v) && len(tokens[v].Parts) < 2 { // "…, aimed at the yard"
		return nil, false
	}
	if !marksNoun(tokens, k, v) {
		return nil, false
	}
	whom = markedNouns(tokens, k)
	if be := beBehind(tokens, v); be > 0 {
		whom = append(whom, namesBehind(tokens, be)...)
	}
	return append(whom, oneOfThem(tokens, v)...), true
}

// marksNoun tells whether the clause of the noun at k has a verb of its own, so that the participle at v only marks the noun: "The order,
// signed in May, bars", "bars the order signed in May".
func marksNoun(tokens []en.Token, k, v int) bool {
	switch tokens[k+1].Before {
	case en.Comma:
		return !tokens[v].Is(en.Speech) && (mainBefore(tokens, k) || mainBehindComma(tokens, v))
	case en.Joined:
		return meansNoun(tokens, k) && (mainBefore(tokens, k) || mainBehind(tokens, v))
	}
	return false
}

// markedNouns gives the names and nouns up to the one at k that a participle behind it marks.
func markedNouns(tokens []en.Token, k int) (all []int) {
	pastLinks := tokens[k+1].Before == en.Comma
	for ; k >= 0 && !en.Verbal(tokens, k) && tokens[k].Sort != en.Number && tokens[k+1].Before < en.Strong; k-- {
		if tokens[k].Is(en.Linking) && !pastLinks {
			break
		}
		if Thing(&tokens[k]) {
			all = append(all, k)
		}
	}
	return all
}

// wantedDone gives to what somebody wants, sees or has something done: "who wants the yard saved", "had its ferries mended"; and whether
// the word at v is such a participle.
func wantedDone(tokens []en.Token, v int) (whom []int, ok bool) {
	if !participle(&tokens[v]) || Passive(tokens, v) {
		return nil, false
	}
	if !NoObject(tokens, v) && (!JoinedAt(tokens, v+1) || en.Article(&tokens[v+1])) {
		return nil, false // "saw Norway save the yard"
	}
	for k := v - 1; k > max(0, v-6) && tokens[k+1].Before == en.Joined; k-- {
		switch t := &tokens[k]; {
		case slices.Contains(wanting, en.StemsOf(t)[0]) && t.Sort == en.Word:
			return whom, len(whom) > 0 || strings.HasSuffix(t.Text, " it") || strings.HasSuffix(t.Text, " them") // "see it saved"
		case en.Verbal(tokens, k) || t.Is(en.Preposed|en.Linking):
			return nil, false
		case Thing(t):
			whom = append(whom, k)
		}
	}
	return nil, false
}

// wanting are the stems of verbs behind which a participle says what is done to their object.
var wanting = strings.Fields("want see need like prefer get")

// oneOfThem gives who is said to be one of those whom the participle at v tells of: "Vardal was among the firms sued in May".
func oneOfThem(tokens []en.Token, v int) []int {
	for b := v - 1; b > 0 && tokens[b+1].Before == en.Joined; b-- {
		switch t := &tokens[b]; {
		case t.Text == "among" || strings.HasSuffix(t.Text, " among"), t.Text == "one" && tokens[b+1].Text == "of", t.Text == "one of":
			for b > 0 && tokens[b].Stem != "be" && !BeWith(tokens[b].Text) {
				if b--; en.Verbal(tokens, b) || tokens[b+1].Before != en.Joined {
					return nil
				}
			}
			return Before(tokens, b)
		case en.Verbal(tokens, b), t.Is(en.Linking):
			return nil
		}
	}
	return nil
}

// beBehind gives a form of "to be" that is the verb of the clause behind a participle: "The firm, sued in May, was Vardal"; 0 where none
// is.
func beBehind(tokens []en.Token, v int) int {
	for k := v + 1; k < len(tokens) && tokens[k].Before < en.Strong; k++ {
		if tokens[k].Stem == "be" {
			return k
		}
		if VerbAt(tokens, k) {
			return 0
		}
	}
	return 0
}

// Undergone tells whether a verb says what is done to what stands before it: "was sued", "the firm, sued in May, left".
func Undergone(tokens []en.Token, v int) bool { return Passive(tokens, v) || BareParticiple(tokens, v) }

// BareParticiple tells whether a verb is heard as a participle without "to be", which is less sure than with it: a rule that rests on that
// refuses, but does not say that the fact says otherwise.
func BareParticiple(tokens []en.Token, v int) bool {
	_, ok := Reduced(tokens, v)
	return ok && !Passive(tokens, v)
}

// authors gives those whose a thing is, or from whom, that the participle at v says somebody made: "an order from Holm, signed in May".
func authors(tokens []en.Token, v int, whom []int) (all []int) {
	switch tokens[v].Stem {
	case "sign", "issu", "write", "publish", "send", "adopt", "announc", "grant":
	default:
		return nil
	}
	for _, i := range whom {
		if t := &tokens[i]; i < v && t.Sort == en.Named && (t.Poss || i > 0 && tokens[i-1].Text == "from") {
			all = append(all, i)
		}
	}
	return all
}

var (
	// intransitive are the stems of verbs by which nothing is done to a thing.
	intransitive = strings.Fields("arriv leav depart go come happen occur appear emerg die live work act speak talk vote fail succeed " +
		"resign remain stay return meet differ exist belong travel fly sit stand wait apologis apologiz respond repli react decid tri " +
		"reli rest testifi particip jump climb soar surg slide slip plung tumbl shrink doubl halv tripl rule insist complain compli " +
		"appeal benefit compet struggl lobbi campaign")
	// onlyPast are forms of the past that are no participles.
	onlyPast = strings.Fields("took gave went saw fell rose began wrote spoke drew grew broke chose drove flew knew rode shook stole swore " +
		"threw wore did sat stood rang sank sang hid")
	// particles are words that a participle may have with it.
	particles = strings.Fields("on in out to up off down into at public")
)

// participle tells whether a word may be the participle of a verb: "signed", "put on".
func participle(t *en.Token) bool {
	if t.Sort != en.Word || !t.Is(en.Verb) || t.Is(en.Linking) {
		return false
	}
	first, rest, _ := strings.Cut(t.Text, " ")
	form := (t.Ed || slices.Contains(en.SameInPast, first)) && !slices.Contains(onlyPast, first)
	return form && (rest == "" || slices.Contains(particles, rest))
}

// NoObject tells whether nothing stands behind a participle to which it might be done.
func NoObject(tokens []en.Token, v int) bool {
	if v+1 == len(tokens) || tokens[v+1].Before >= en.Comma {
		return true
	}
	next := &tokens[v+1]
	switch next.Text {
	case "in", "on", "at", "with", "under", "as", "of", "over", "during", "within", "into", "near":
		return true
	}
	if next.Sort == en.Dated || next.Is(en.Preposed) {
		return true
	}
	first, _, more := strings.Cut(tokens[v].Text, " ")
	return more && en.Article(next) && slices.Contains(en.SameInPast, first) // "put on the list"
}

// meansNoun tells whether a noun stands at k that is no subject of a clause without "that", as in "the order the minister signed".
func meansNoun(tokens []en.Token, k int) bool {
	t := &tokens[k]
	if t.Text == "those" {
		return true
	}
	if !ContentWord(t) || t.Is(en.Linking|en.Negative|en.Planned|en.Weak|en.Certain|en.Obliging|en.Nowadays|en.Temporal|en.Adverb) ||
		en.Verbal(tokens, k) {
		return false
	}
	start := k
	for start > 0 && tokens[start].Before == en.Joined && ContentWord(&tokens[start]) {
		start--
	}
	behindNoun := start > 0 && OpensNoun(&tokens[start]) && ContentWord(&tokens[start-1]) && !en.Verbal(tokens, start-1)
	return !behindNoun
}

// mainBefore tells whether the clause has its verb before the noun at k, which is what it is done to or about.
func mainBefore(tokens []en.Token, k int) bool {
	relative, inside := false, false
	for u := k - 1; u > 0 && tokens[u+1].Before < en.Strong; u-- {
		switch t := &tokens[u]; {
		case opensRelative(t):
			if !inside {
				return false // "showed that fees jumped in May"
			}
			relative, inside = true, false
		case t.Text == "and" && (en.Article(&tokens[u+1]) || tokens[u+1].Sort == en.Named):
			return false
		case AnyOf(t, "but", "while", "as"), AsksWhich(t):
			return false
		case tokens[u+1].Before == en.Comma && !relative:
			return false
		case t.Is(en.Speech|en.Attributing) && en.Verbal(tokens, u):
			return false
		case t.Is(en.Linking) && !t.Ing, BeWith(t.Text), firmly(tokens, u):
			if opensRelative(&tokens[u-1]) {
				inside = true
				continue // the sentence's own verb may stand behind it
			}
			return true
		}
	}
	return false
}

// opensRelative tells whether a word may open a clause that says which one is meant.
func opensRelative(t *en.Token) bool { return t.Text == "which" || t.Text == "who" || t.Text == "that" }

// firmly tells whether a verb is surely no participle: "bars", or "signed" with what was signed behind it.
func firmly(tokens []en.Token, u int) bool {
	return en.Verbal(tokens, u) && !tokens[u].Ing && tokens[u-1].Text != "to" && (!tokens[u].Ed || !NoObject(tokens, u))
}

// mainBehind tells whether the clause has its verb behind the participle at v, with nothing to part them: "The deal signed in Oslo is
// called so".
func mainBehind(tokens []en.Token, v int) bool {
	for k := v + 1; k < len(tokens) && tokens[k].Before == en.Joined; k++ {
		switch t := &tokens[k]; {
		case t.Text == "that" || AsksWhich(t) || en.Pronoun(t) || subordinates(tokens, k):
			return false
		case t.Text == "and" && k+1 < len(tokens) && en.Verbal(tokens, k+1):
			return false
		case t.Stem == "be" && !t.Ing && t.Text != "be", len(t.Parts) > 1 && t.Parts[0] == "be":
			return tokens[k-1].Sort != en.Word || tokens[k-1].Content()
		case opensVerb(t), en.Verbal(tokens, k) && !hyphened(tokens, k):
			return false
		}
	}
	return false
}

// opensVerb tells whether a word stands with a verb or for one: "was", "plans", "may".
func opensVerb(t *en.Token) bool { return t.Is(en.Linking | en.Planned | en.Weak | en.Certain) }

// hyphened tells whether a word is part of one with a hyphen: "state" in "state-run".
func hyphened(tokens []en.Token, k int) bool {
	return tokens[k].Hyphen || k+1 < len(tokens) && tokens[k+1].Hyphen
}

// mainBehindComma tells whether the clause has its verb behind the comma that closes what a participle opens: "The order, signed in May,
// bars".
func mainBehindComma(tokens []en.Token, v int) bool {
	for k := v + 1; k < len(tokens) && tokens[k].Before < en.Strong; k++ {
		if tokens[k].Before == en.Comma && (en.Verbal(tokens, k) || opensVerb(&tokens[k])) {
			return true
		}
	}
	return false
}

// EitherWay takes what stands far behind a verb without an object for none, where the other text has its participle: "letters released in
// May under a law" beside "the letters, released in May, show".
func EitherWay(said []en.Token, v int, mine Side, tokens []en.Token, u int, theirs Side) (Side, Side) {
	if _, ok := Reduced(said, v); ok && !Passive(tokens, u) && NoObject(tokens, u) {
		theirs.Patients = nil
	}
	if _, ok := Reduced(tokens, u); ok && !Passive(said, v) && NoObject(said, v) && len(mine.Agents) > 0 {
		mine.Patients = nil
	}
	return mine, theirs
}
