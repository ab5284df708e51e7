package ground

import (
	"slices"
	"strings"
)

// before gives the names and nouns before a verb in its clause that no preposition introduces.
func before(tokens []token, v int) []int {
	if all, known := beforeApart(tokens, v); known {
		return all
	}
	if u := sharesSubject(tokens, v); u > 0 {
		return before(tokens, u)
	}
	var all []int
	for k := v - 1; k >= 0; k-- {
		if tokens[k+1].before == comma {
			if i := apposition(tokens, k); i > 0 {
				all = append(all, headsOfWho(tokens, i, k)...)
			}
			k = beforeRelative(tokens, k)
		}
		t := &tokens[k]
		if asksOrCompares(tokens, k, v, len(all) > 0) || len(all) > 0 && subordinates(tokens, k) {
			break
		}
		if t.text == "that" && k > 0 && ofRelative(tokens, k, v) {
			return headsBefore(tokens, k)
		}
		if len(all) > 0 && toOfNoun(tokens, k, v) {
			all = nil // "the deadline to find a buyer or close stood at"
			continue
		}
		if _, done := contact(tokens, k); done >= 0 && verbal(tokens, k) && behindBe(tokens, v) {
			return []int{done}
		}
		if saysNext(tokens, k, len(all) > 0) {
			break
		}
		if thing(t) && !introduced(tokens, k, v) && !verbal(tokens, k) {
			all = append(all, k)
		}
		if len(all) == 0 && k > 0 && article(&tokens[k-1]) && tokens[k-1].text != "of" && nounOfIntent(tokens, k) {
			return nil // "said the pledge covered": the pledge does it, whoever speaks
		}
		if len(all) == 0 && pronoun(t) {
			return whoIsMeant(tokens, k)
		}
		if startsHere(tokens, k, v, len(all) > 0) {
			break
		}
	}
	return all
}

// beforeApart gives who does it where its place tells, whatever else stands before the verb: before "which", right before the verb of a
// clause without "that", or behind "for".
func beforeApart(tokens []token, v int) (all []int, known bool) {
	if anybody(tokens, v) {
		return nil, true
	}
	if k := antecedent(tokens, v); k > 0 {
		return append(headOfClause(tokens, k), saidToBe(tokens, k)...), true
	}
	if doer, _ := contact(tokens, v); doer >= 0 {
		return []int{doer}, true
	}
	if k := restricting(tokens, v); k > 0 {
		return headOfClause(tokens, k), true
	}
	return forWhom(tokens, v)
}

// headOfClause gives whom the "who" or "that" at k stands for: the names and nouns before it, if only a general one such as "firm".
func headOfClause(tokens []token, k int) []int {
	heads := headsBefore(tokens, k)
	if t := &tokens[k-1]; (len(heads) == 0 || verbal(tokens, heads[0])) && t.sort == word && t.content() && !t.is(adverb|negative|linking) && !verbal(tokens, k-1) {
		return []int{k - 1}
	}
	return heads
}

// subordinates tells whether the word at k opens a clause behind another one: "Holm left before Berg signed".
func subordinates(tokens []token, k int) bool {
	switch tokens[k].text {
	case "after", "before", "while", "as", "when", "once", "until", "since", "because", "although", "though", "if", "unless", "where":
	default:
		return false
	}
	for u := k - 1; u >= 0 && tokens[u+1].before < strong; u-- {
		if verbal(tokens, u) || tokens[u].is(linking) {
			return true
		}
	}
	return false
}

// restricting gives the "that", "which" or "who" of the clause between a noun and its verb at v: "the firm that bought Vardal closed the yard", "the
// firm that Vardal bought closed the yard"; 0 where there is none.
func restricting(tokens []token, v int) int {
	verbs := 0
	for k := v - 1; k > 0 && tokens[k+1].before < comma; k-- {
		switch t := &tokens[k]; {
		case t.text == "that" || t.text == "which" || t.text == "who" || t.text == "whom":
			if verbs != 1 || t.before != joined || !tokens[k-1].content() || tokens[k-1].sort == dated || verbal(tokens, k-1) || t.text == "that" && (toldHere(tokens, k) || itWasThat(tokens, k)) {
				return 0
			}
			return k
		case t.text == "and" || t.text == "to" || t.text == "but" || t.text == "or" || t.ing:
			return 0
		case verbal(tokens, k) || t.is(linking):
			verbs++
		}
	}
	return 0
}

// sharesSubject gives the verb before the one at v that has the same subject; 0 where there is none.
func sharesSubject(tokens []token, v int) int {
	if u := chained(tokens, v); u > 0 {
		return u
	}
	return verbJoined(tokens, v)
}

// itWasThat tells whether "it was" stands before the "that" at k: "it was in Oslo that Holm met Berg".
func itWasThat(tokens []token, k int) bool {
	for i := k - 1; i > 0 && tokens[i].before < strong; i-- {
		if tokens[i].stem == "be" && tokens[i-1].text == "it" {
			return true
		}
	}
	return false
}

// toldHere tells whether a word for telling stands before token k in its part of the sentence: "said at Davos that".
func toldHere(tokens []token, k int) bool {
	for i := k - 1; i >= 0 && tokens[i+1].before < strong; i-- {
		if tokens[i].is(speech|attributing) || slices.Contains(ruling, tokens[i].stem) {
			return true
		}
	}
	return false
}

// asksOrCompares tells whether the word at k opens a clause that asks or compares before the verb at v: "whether Vardal sold",
// "as the fees rose". some tells whether a subject has been found behind it.
func asksOrCompares(tokens []token, k, v int, some bool) bool {
	switch t := &tokens[k]; t.text {
	case "whether", "whose":
		return true
	case "as":
		return some && t.before == joined && article(&tokens[k+1])
	default:
		return asksWhich(t) && t.before < comma && k+1 < v && tokens[k+1].before == joined
	}
}

// toOfNoun tells whether "to" stands at k with a verb that belongs to the noun before it: "the deadline to find a buyer stood".
func toOfNoun(tokens []token, k, v int) bool {
	return k > 0 && tokens[k].text == "to" && tokens[k].before == joined && thing(&tokens[k-1]) && !verbal(tokens, k-1) && verbal(tokens, k+1) &&
		!slices.ContainsFunc(tokens[k:v], func(t token) bool { return t.before > joined })
}

// saysNext tells whether the word at k gives what follows as what somebody says: "Holm said fees rose", "the claim that fees rose". some
// tells whether a subject has been found behind it.
func saysNext(tokens []token, k int, some bool) bool {
	t := &tokens[k]
	if t.is(attributing) && !t.is(function) && !(k > 0 && tokens[k-1].text == "to") && (verbal(tokens, k) || strings.HasSuffix(t.text, " that")) {
		return true
	}
	return t.text == "that" && k > 0 &&
		(some || slices.ContainsFunc(tokens[max(0, k-4):k], func(s token) bool { return s.is(speech | attributing) }))
}

// whoIsMeant gives whom the pronoun at k stands for, as far as a verb before it tells: "Trump said he had asked". None where none does.
func whoIsMeant(tokens []token, k int) []int {
	t := &tokens[k]
	if u := mainVerb(tokens, k-1); u > 0 {
		return before(tokens, u)
	}
	if t.text == "they" && k > 1 && oneBody(tokens, k-1) {
		return nil // "the bank said that they were to pay"
	}
	if s := toldBefore(tokens, k-1); s > 0 {
		if t.text == "it" && s > 0 && tokens[s-1].speaksBy(byPage) {
			return nil // "one site claimed that it had agreed": no site agrees
		}
		if t.text == "it" && slices.Contains(ruling, tokens[s].stem) {
			return nil // "the court held that it is lawful"
		}
		return before(tokens, s)
	}
	if t.before == strong && k > 1 {
		return subjectOfPart(tokens, k)
	}
	if s := k - 1; s > 0 && tokens[s].is(speech|attributing) {
		return before(tokens, s)
	}
	return nil
}

// subjectOfPart gives whom "it" at the start of a part of the sentence stands for: "Oracle has been a partner: it audits".
func subjectOfPart(tokens []token, k int) []int {
	u := verbOfPart(tokens, k)
	if u == 0 || tokens[k].text != "it" {
		return nil
	}
	if tokens[u].is(linking) {
		return append(before(tokens, u), namesBehind(tokens, u)...)
	}
	return before(tokens, u)
}

// startsHere tells whether the clause of the verb at v starts with the word at k: "…, and the fees rose". some tells whether a subject has
// been found behind it.
func startsHere(tokens []token, k, v int, some bool) bool {
	switch t := &tokens[k]; {
	case t.before == strong, some && t.before == comma && (t.text == "when" || t.text == "while" || t.text == "whereas" || t.text == "where"):
		return true
	case t.before == comma && (article(t) && tokens[v].is(speech|attributing) || joins(t) || some && opens(tokens, k)):
		return true
	default:
		return t.text == "and" && k+1 < v && clauseBehind(tokens, k, v)
	}
}

// namesBehind gives the names by which something is said to be somebody: "MOFCOM is China's Ministry of Commerce".
func namesBehind(tokens []token, u int) (all []int) {
	for _, i := range behind(tokens, u) {
		if t := &tokens[i]; t.sort == named && !t.poss && !(i+1 < len(tokens) && tokens[i+1].before == joined && tokens[i+1].content()) {
			all = append(all, i)
		}
	}
	return all
}

// verbOfPart gives the first verb of the part of the sentence that ends before k; 0 where it has none.
func verbOfPart(tokens []token, k int) int {
	start := k - 1
	for start > 0 && tokens[start].before < strong {
		start--
	}
	for u := start + 1; u < k; u++ {
		if verbal(tokens, u) || tokens[u].is(linking) {
			return u
		}
	}
	return 0
}

// ruling are the stems of verbs behind which "that it" seldom means who rules.
var ruling = strings.Fields("find hold rule decid conclud determin judg")

// pronoun tells whether a token is a pronoun that stands for a subject.
func pronoun(t *token) bool {
	switch t.text {
	case "he", "she", "it", "they":
		return true
	}
	return false
}

// saidToBe gives who is said to be what the relative clause behind token k tells of: "Holm is the minister who leads".
func saidToBe(tokens []token, k int) []int {
	for b := k - 1; b > 0 && tokens[b+1].before == joined; b-- {
		if tokens[b].text == "is" || tokens[b].text == "was" || tokens[b].text == "are" || tokens[b].text == "were" {
			return before(tokens, b)
		}
		if verbal(tokens, b) {
			return nil
		}
	}
	return nil
}

// headsBefore gives the names and nouns right before token k, joined by "and" or commas.
func headsBefore(tokens []token, k int) []int {
	var all []int
	for i := k - 1; i >= 0; i-- {
		t := &tokens[i]
		if thing(t) {
			all = append(all, i)
		} else if t.sort == dated || t.is(preposed|linking) || t.text == "of" && len(all) > 3 || t.text == "in" || verbal(tokens, i) {
			break
		}
		if t.before == strong {
			break
		}
	}
	return all
}

// opens tells whether what ends before the comma at k only says when, where or under what: "two days before the talks, …".
func opens(tokens []token, k int) bool {
	start := k - 1
	for start > 0 && tokens[start].before < comma {
		start--
	}
	if start < 0 {
		return false
	}
	switch t := &tokens[start]; {
	case t.sort == dated, t.sort == number && t.q.unit != "", t.is(preposed | temporal):
		return true
	default:
		switch t.text {
		case "in", "on", "at", "under", "with", "during", "following", "despite", "as", "when", "while", "although", "though", "if", "alongside", "besides",
			"shortly", "hours", "days", "ahead", "within", "upon", "amid":
			return true
		}
		return t.ing && start == 0
	}
}

// clauseBehind tells whether the "and" at k begins a clause that has its own subject before the verb at v.
func clauseBehind(tokens []token, k, v int) bool {
	for i := k - 1; i >= max(0, k-8); i-- {
		if tokens[i].text == "that" || tokens[i].text == "which" || strings.HasSuffix(tokens[i].text, " that") || tokens[i+1].before == strong {
			return false // "told staff that the one and the other had signed"
		}
		if verbal(tokens, i) {
			return slices.ContainsFunc(tokens[k+1:v], func(t token) bool { return thing(&t) })
		}
	}
	return false
}

// behind gives the names and nouns behind a verb or "by" that no other preposition introduces.
func behind(tokens []token, v int) []int {
	var all []int
	for k := v + 1; k < len(tokens) && tokens[k].before < comma; k++ {
		t := &tokens[k]
		if t.text == "as" && k > v+1 || t.text == "after" || t.text == "as part of" || t.text == "while" || t.text == "that" || asksWhich(t) && k > v+1 ||
			len(t.parts) > 1 && (strings.HasSuffix(t.text, " after") || strings.HasSuffix(t.text, " before")) || verbal(tokens, k) && k > v+1 ||
			gerundBehind(tokens, k) {
			break
		}
		if thing(t) && !introduced(tokens, k, v) {
			all = append(all, k)
		}
	}
	return append(all, membersBehind(tokens, v)...)
}

// membersBehind gives those who are named behind a comma as some of those to whom a verb is done: "added ten firms, including Vardal and Hald,
// to its list".
func membersBehind(tokens []token, v int) (all []int) {
	k := v + 1
	for k < len(tokens) && tokens[k].before < comma && !(verbal(tokens, k) && k > v+1) {
		k++
	}
	if k+1 >= len(tokens) || tokens[k].before != comma || tokens[k].text != "including" && tokens[k].text != "among them" && tokens[k].text != "such as" {
		return nil
	}
	for k++; k < len(tokens) && tokens[k].before <= comma; k++ {
		switch t := &tokens[k]; {
		case t.sort == named:
			all = append(all, k)
		case t.text == "and" || article(t) && t.text != "of":
		default:
			return all
		}
	}
	return all
}

// gerundBehind tells whether the small word at k opens another deed of whoever does the one before it: "barred the firm from buying ferries",
// "bought the yard without asking Norway".
func gerundBehind(tokens []token, k int) bool {
	if k+1 >= len(tokens) || !tokens[k+1].ing || !tokens[k+1].is(verb) || tokens[k+1].before != joined {
		return false
	}
	switch tokens[k].text {
	case "without", "from", "by":
		return true
	}
	return false
}

// thing tells whether a token may be who does something or to whom it is done.
func thing(t *token) bool {
	return t.sort == named || t.sort == word && t.content() && !t.is(harmless|negative|weak|planned|obliging|nowadays|linking|speech|limiting|temporal|adverb)
}

// introduced tells whether a preposition stands up to three words before a name.
func introduced(tokens []token, k, v int) bool {
	for i := k; i > max(0, k-5) && tokens[i].before == joined; i-- {
		if tokens[i-1].is(attributing) && len(tokens[i-1].parts) > 1 && !strings.HasSuffix(tokens[i-1].text, " that") { // according to
			return true
		}
	}
	for i, from := k, k-3; i > max(0, from); i-- {
		if tokens[i].before != joined || i-1 == v {
			return false
		}
		if tokens[i-1].text == "as" && k+1 == v && (i < k && article(&tokens[i]) || i == k && tokens[k].sort == named && verbal(tokens, v)) {
			return false // "as its service returned", "as Berg signed"
		}
		if tokens[i-1].sort == dated && i > 1 && article(&tokens[i-2]) && tokens[i-2].text != "of" && (tokens[i-2].text != "the" || tokens[i-1].d.month == 0) {
			if tokens[k].sort == word {
				from = k - 4
			}
			continue // "in a 2024 court filing"
		}
		if tokens[i-1].text == "after" && k+1 == v && (tokens[k].sort == named && tokens[v].ed || i == k-1 && verbal(tokens, v)) {
			return false // "after Norway listed the ferries"
		}
		switch tokens[i-1].text {
		case "unlike", "thanks to", "despite", "without", "near", "beside", "outside", "inside", "as for", "of", "in", "from", "to", "with", "on", "for", "at", "by", "over", "against", "under", "after", "between", "into", "as":
			return true
		}
		if tokens[i-1].text == "and" && i > 2 && betweenBefore(tokens, i-2) {
			return true
		}
		if asksWhich(&tokens[i-1]) || tokens[i-1].text == "that" || tokens[i-1].sort == dated || tokens[i-1].sort == named || tokens[i-1].is(linking) {
			return false
		}
	}
	return false
}

// betweenBefore tells whether "between" stands next before the name at k: "between Norway and Denmark".
func betweenBefore(tokens []token, k int) bool {
	return tokens[k-1].text == "between" || tokens[k-1].text == "the" && k > 1 && tokens[k-2].text == "between"
}
