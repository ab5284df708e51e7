package grammar

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// Before gives the names and nouns before a verb in its clause that no preposition introduces.
func Before(tokens []en.Token, v int) []int {
	if all, known := beforeApart(tokens, v); known {
		return all
	}
	if u := sharesSubject(tokens, v); u > 0 {
		return Before(tokens, u)
	}
	var all []int
	for k := v - 1; k >= 0; k-- {
		if tokens[k+1].Before == en.Comma {
			if i := apposition(tokens, k); i > 0 {
				all = append(all, headsOfWho(tokens, i, k)...)
			}
			k = beforeRelative(tokens, k)
		}
		t := &tokens[k]
		if asksOrCompares(tokens, k, v, len(all) > 0) || len(all) > 0 && subordinates(tokens, k) {
			break
		}
		if t.Text == "that" && k > 0 && ofRelative(tokens, k, v) {
			return headsBefore(tokens, k)
		}
		if len(all) > 0 && toOfNoun(tokens, k, v) {
			all = nil // "the deadline to find a buyer or close stood at"
			continue
		}
		if _, done := contact(tokens, k); done >= 0 && en.Verbal(tokens, k) && BehindBe(tokens, v) {
			return []int{done}
		}
		if saysNext(tokens, k, len(all) > 0) {
			break
		}
		if Thing(t) && !Introduced(tokens, k, v) && !en.Verbal(tokens, k) {
			all = append(all, k)
		}
		if len(all) == 0 && k > 0 && en.Article(&tokens[k-1]) && tokens[k-1].Text != "of" && en.NounOfIntent(tokens, k) {
			return nil // "said the pledge covered": the pledge does it, whoever speaks
		}
		if len(all) == 0 && en.Pronoun(t) {
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
func beforeApart(tokens []en.Token, v int) (all []int, known bool) {
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
func headOfClause(tokens []en.Token, k int) []int {
	heads := headsBefore(tokens, k)
	if t := &tokens[k-1]; (len(heads) == 0 || en.Verbal(tokens, heads[0])) && t.Sort == en.Word && t.Content() && !t.Is(en.Adverb|en.Negative|en.Linking) && !en.Verbal(tokens, k-1) {
		return []int{k - 1}
	}
	return heads
}

// subordinates tells whether the word at k opens a clause behind another one: "Holm left before Berg signed".
func subordinates(tokens []en.Token, k int) bool {
	switch tokens[k].Text {
	case "after", "before", "while", "as", "when", "once", "until", "since", "because", "although", "though", "if", "unless", "where":
	default:
		return false
	}
	for u := k - 1; u >= 0 && tokens[u+1].Before < en.Strong; u-- {
		if en.Verbal(tokens, u) || tokens[u].Is(en.Linking) {
			return true
		}
	}
	return false
}

// restricting gives the "that", "which" or "who" of the clause between a noun and its verb at v: "the firm that bought Vardal closed the
// yard", "the firm that Vardal bought closed the yard"; 0 where there is none.
func restricting(tokens []en.Token, v int) int {
	verbs := 0
	for k := v - 1; k > 0 && tokens[k+1].Before < en.Comma; k-- {
		switch t := &tokens[k]; {
		case t.Text == "that" || t.Text == "which" || t.Text == "who" || t.Text == "whom":
			if verbs != 1 || t.Before != en.Joined || !tokens[k-1].Content() || tokens[k-1].Sort == en.Dated || en.Verbal(tokens, k-1) || t.Text == "that" && (toldHere(tokens, k) || itWasThat(tokens, k)) {
				return 0
			}
			return k
		case t.Text == "and" || t.Text == "to" || t.Text == "but" || t.Text == "or" || t.Ing:
			return 0
		case en.Verbal(tokens, k) || t.Is(en.Linking):
			verbs++
		}
	}
	return 0
}

// sharesSubject gives the verb before the one at v that has the same subject; 0 where there is none.
func sharesSubject(tokens []en.Token, v int) int {
	if u := chained(tokens, v); u > 0 {
		return u
	}
	return verbJoined(tokens, v)
}

// itWasThat tells whether "it was" stands before the "that" at k: "it was in Oslo that Holm met Berg".
func itWasThat(tokens []en.Token, k int) bool {
	for i := k - 1; i > 0 && tokens[i].Before < en.Strong; i-- {
		if tokens[i].Stem == "be" && tokens[i-1].Text == "it" {
			return true
		}
	}
	return false
}

// toldHere tells whether a word for telling stands before token k in its part of the sentence: "said at Davos that".
func toldHere(tokens []en.Token, k int) bool {
	for i := k - 1; i >= 0 && tokens[i+1].Before < en.Strong; i-- {
		if tokens[i].Is(en.Speech|en.Attributing) || slices.Contains(ruling, tokens[i].Stem) {
			return true
		}
	}
	return false
}

// asksOrCompares tells whether the word at k opens a clause that asks or compares before the verb at v: "whether Vardal sold",
// "as the fees rose". some tells whether a subject has been found behind it.
func asksOrCompares(tokens []en.Token, k, v int, some bool) bool {
	switch t := &tokens[k]; t.Text {
	case "whether", "whose":
		return true
	case "as":
		return some && t.Before == en.Joined && en.Article(&tokens[k+1])
	default:
		return AsksWhich(t) && t.Before < en.Comma && k+1 < v && tokens[k+1].Before == en.Joined
	}
}

// toOfNoun tells whether "to" stands at k with a verb that belongs to the noun before it: "the deadline to find a buyer stood".
func toOfNoun(tokens []en.Token, k, v int) bool {
	return k > 0 && tokens[k].Text == "to" && tokens[k].Before == en.Joined && Thing(&tokens[k-1]) && !en.Verbal(tokens, k-1) && en.Verbal(tokens, k+1) &&
		!slices.ContainsFunc(tokens[k:v], func(t en.Token) bool { return t.Before > en.Joined })
}

// saysNext tells whether the word at k gives what follows as what somebody says: "Holm said fees rose", "the claim that fees rose". some
// tells whether a subject has been found behind it.
func saysNext(tokens []en.Token, k int, some bool) bool {
	t := &tokens[k]
	if t.Is(en.Attributing) && !t.Is(en.Function) && !(k > 0 && tokens[k-1].Text == "to") && (en.Verbal(tokens, k) || strings.HasSuffix(t.Text, " that")) {
		return true
	}
	return t.Text == "that" && k > 0 &&
		(some || slices.ContainsFunc(tokens[max(0, k-4):k], func(s en.Token) bool { return s.Is(en.Speech | en.Attributing) }))
}

// whoIsMeant gives whom the pronoun at k stands for, as far as a verb before it tells: "Trump said he had asked". None where none does.
func whoIsMeant(tokens []en.Token, k int) []int {
	t := &tokens[k]
	if u := mainVerb(tokens, k-1); u > 0 {
		return Before(tokens, u)
	}
	if t.Text == "they" && k > 1 && oneBody(tokens, k-1) {
		return nil // "the bank said that they were to pay"
	}
	if s := toldBefore(tokens, k-1); s > 0 {
		if t.Text == "it" && s > 0 && tokens[s-1].SpeaksBy(en.ByPage) {
			return nil // "one site claimed that it had agreed": no site agrees
		}
		if t.Text == "it" && slices.Contains(ruling, tokens[s].Stem) {
			return nil // "the court held that it is lawful"
		}
		return Before(tokens, s)
	}
	if t.Before == en.Strong && k > 1 {
		return subjectOfPart(tokens, k)
	}
	if s := k - 1; s > 0 && tokens[s].Is(en.Speech|en.Attributing) {
		return Before(tokens, s)
	}
	return nil
}

// subjectOfPart gives whom "it" at the start of a part of the sentence stands for: "Oracle has been a partner: it audits".
func subjectOfPart(tokens []en.Token, k int) []int {
	u := verbOfPart(tokens, k)
	if u == 0 || tokens[k].Text != "it" {
		return nil
	}
	if tokens[u].Is(en.Linking) {
		return append(Before(tokens, u), namesBehind(tokens, u)...)
	}
	return Before(tokens, u)
}

// startsHere tells whether the clause of the verb at v starts with the word at k: "…, and the fees rose". some tells whether a subject has
// been found behind it.
func startsHere(tokens []en.Token, k, v int, some bool) bool {
	switch t := &tokens[k]; {
	case t.Before == en.Strong, some && t.Before == en.Comma && (t.Text == "when" || t.Text == "while" || t.Text == "whereas" || t.Text == "where"):
		return true
	case t.Before == en.Comma && (en.Article(t) && tokens[v].Is(en.Speech|en.Attributing) || en.Joins(t) || some && opens(tokens, k)):
		return true
	default:
		return t.Text == "and" && k+1 < v && clauseBehind(tokens, k, v)
	}
}

// namesBehind gives the names by which something is said to be somebody: "MOFCOM is China's Ministry of Commerce".
func namesBehind(tokens []en.Token, u int) (all []int) {
	for _, i := range Behind(tokens, u) {
		if t := &tokens[i]; t.Sort == en.Named && !t.Poss && !(i+1 < len(tokens) && tokens[i+1].Before == en.Joined && tokens[i+1].Content()) {
			all = append(all, i)
		}
	}
	return all
}

// verbOfPart gives the first verb of the part of the sentence that ends before k; 0 where it has none.
func verbOfPart(tokens []en.Token, k int) int {
	start := k - 1
	for start > 0 && tokens[start].Before < en.Strong {
		start--
	}
	for u := start + 1; u < k; u++ {
		if en.Verbal(tokens, u) || tokens[u].Is(en.Linking) {
			return u
		}
	}
	return 0
}

// ruling are the stems of verbs behind which "that it" seldom means who rules.
var ruling = strings.Fields("find hold rule decid conclud determin judg")

// saidToBe gives who is said to be what the relative clause behind token k tells of: "Holm is the minister who leads".
func saidToBe(tokens []en.Token, k int) []int {
	for b := k - 1; b > 0 && tokens[b+1].Before == en.Joined; b-- {
		if tokens[b].Text == "is" || tokens[b].Text == "was" || tokens[b].Text == "are" || tokens[b].Text == "were" {
			return Before(tokens, b)
		}
		if en.Verbal(tokens, b) {
			return nil
		}
	}
	return nil
}

// headsBefore gives the names and nouns right before token k, joined by "and" or commas.
func headsBefore(tokens []en.Token, k int) []int {
	var all []int
	for i := k - 1; i >= 0; i-- {
		t := &tokens[i]
		if Thing(t) {
			all = append(all, i)
		} else if t.Sort == en.Dated || t.Is(en.Preposed|en.Linking) || t.Text == "of" && len(all) > 3 || t.Text == "in" || en.Verbal(tokens, i) {
			break
		}
		if t.Before == en.Strong {
			break
		}
	}
	return all
}

// opens tells whether what ends before the comma at k only says when, where or under what: "two days before the talks, …".
func opens(tokens []en.Token, k int) bool {
	start := k - 1
	for start > 0 && tokens[start].Before < en.Comma {
		start--
	}
	if start < 0 {
		return false
	}
	switch t := &tokens[start]; {
	case t.Sort == en.Dated, t.Sort == en.Number && t.Quantity.Unit != "", t.Is(en.Preposed | en.Temporal):
		return true
	default:
		switch t.Text {
		case "in", "on", "at", "under", "with", "during", "following", "despite", "as", "when", "while", "although", "though", "if", "alongside", "besides",
			"shortly", "hours", "days", "ahead", "within", "upon", "amid":
			return true
		}
		return t.Ing && start == 0
	}
}

// clauseBehind tells whether the "and" at k begins a clause that has its own subject before the verb at v.
func clauseBehind(tokens []en.Token, k, v int) bool {
	for i := k - 1; i >= max(0, k-8); i-- {
		if tokens[i].Text == "that" || tokens[i].Text == "which" || strings.HasSuffix(tokens[i].Text, " which") || strings.HasSuffix(tokens[i].Text, " that") || tokens[i+1].Before == en.Strong {
			return false // "told staff that the one and the other had signed"
		}
		if en.Verbal(tokens, i) {
			return slices.ContainsFunc(tokens[k+1:v], func(t en.Token) bool { return Thing(&t) })
		}
	}
	return false
}

// Behind gives the names and nouns behind a verb or "by" that no other preposition introduces.
func Behind(tokens []en.Token, v int) []int {
	var all []int
	for k := v + 1; k < len(tokens) && tokens[k].Before < en.Comma; k++ {
		t := &tokens[k]
		if t.Text == "as" && k > v+1 || t.Text == "after" || t.Text == "as part of" || t.Text == "while" || t.Text == "that" || AsksWhich(t) && k > v+1 ||
			len(t.Parts) > 1 && (strings.HasSuffix(t.Text, " after") || strings.HasSuffix(t.Text, " before")) || en.Verbal(tokens, k) && k > v+1 ||
			gerundBehind(tokens, k) {
			break
		}
		if Thing(t) && !Introduced(tokens, k, v) {
			all = append(all, k)
		}
	}
	return append(all, membersBehind(tokens, v)...)
}

// membersBehind gives those who are named behind a comma as some of those to whom a verb is done: "added ten firms, including Vardal and
// Hald, to its list".
func membersBehind(tokens []en.Token, v int) (all []int) {
	k := v + 1
	for k < len(tokens) && tokens[k].Before < en.Comma && !(en.Verbal(tokens, k) && k > v+1) {
		k++
	}
	if k+1 >= len(tokens) || tokens[k].Before != en.Comma || tokens[k].Text != "including" && tokens[k].Text != "among them" && tokens[k].Text != "such as" {
		return nil
	}
	for k++; k < len(tokens) && tokens[k].Before <= en.Comma; k++ {
		switch t := &tokens[k]; {
		case t.Sort == en.Named:
			all = append(all, k)
		case t.Text == "and" || en.Article(t) && t.Text != "of":
		default:
			return all
		}
	}
	return all
}

// gerundBehind tells whether the small word at k opens another deed of whoever does the one before it: "barred the firm from buying
// ferries", "bought the yard without asking Norway".
func gerundBehind(tokens []en.Token, k int) bool {
	if k+1 >= len(tokens) || !tokens[k+1].Ing || !tokens[k+1].Is(en.Verb) || tokens[k+1].Before != en.Joined {
		return false
	}
	switch tokens[k].Text {
	case "without", "from", "by":
		return true
	}
	return false
}

// Thing tells whether a token may be who does something or to whom it is done.
func Thing(t *en.Token) bool {
	return t.Sort == en.Named || t.Sort == en.Word && t.Content() && !leadsOn(t) && !t.Is(en.Harmless|en.Negative|en.Weak|en.Planned|en.Obliging|en.Nowadays|en.Linking|en.Speech|en.Limiting|en.Temporal|en.Adverb)
}

// leadsOn tells whether a phrase only leads on to what stands behind it: "in return for", "under which".
func leadsOn(t *en.Token) bool {
	if len(t.Parts) < 2 || t.Is(en.Verb) {
		return false
	}
	first, _, _ := strings.Cut(t.Text, " ")
	last := t.Text[strings.LastIndexByte(t.Text, ' ')+1:]
	return last == "which" || (first == "in" || first == "at" || first == "on" || first == "by") && (last == "for" || last == "of" || last == "to" || last == "with")
}

// Introduced tells whether a preposition stands up to three words before a name.
func Introduced(tokens []en.Token, k, v int) bool {
	for i := k; i > max(0, k-5) && tokens[i].Before == en.Joined; i-- {
		if tokens[i-1].Is(en.Attributing) && len(tokens[i-1].Parts) > 1 && !strings.HasSuffix(tokens[i-1].Text, " that") { // according to
			return !behindSource(tokens, i, k)
		}
	}
	for i, from := k, k-3; i > max(0, from); i-- {
		if tokens[i].Before != en.Joined || i-1 == v {
			return false
		}
		if tokens[i-1].Text == "as" && k+1 == v && (i < k && en.Article(&tokens[i]) || i == k && tokens[k].Sort == en.Named && en.Verbal(tokens, v)) {
			return false // "as its service returned", "as Berg signed"
		}
		if tokens[i-1].Sort == en.Dated && i > 1 && en.Article(&tokens[i-2]) && tokens[i-2].Text != "of" && (tokens[i-2].Text != "the" || tokens[i-1].Date.Month == 0) {
			if tokens[k].Sort == en.Word {
				from = k - 4
			}
			continue // "in a 2024 court filing"
		}
		if tokens[i-1].Text == "after" && k+1 == v && (tokens[k].Sort == en.Named && tokens[v].Ed || i == k-1 && en.Verbal(tokens, v)) {
			return false // "after Norway listed the ferries"
		}
		switch tokens[i-1].Text {
		case "unlike", "thanks to", "despite", "without", "near", "beside", "outside", "inside", "as for", "of", "in", "from", "to", "with", "on", "for", "at", "by", "over", "against", "under", "after", "between", "into", "as":
			return true
		}
		if tokens[i-1].Text == "and" && i > 2 && betweenBefore(tokens, i-2) {
			return true
		}
		if AsksWhich(&tokens[i-1]) || tokens[i-1].Text == "that" || tokens[i-1].Sort == en.Dated || tokens[i-1].Sort == en.Named || tokens[i-1].Is(en.Linking) {
			return false
		}
	}
	return false
}

// behindSource tells whether the name at k stands behind the whole of a source that begins at i: "according to a local source Holm left".
func behindSource(tokens []en.Token, i, k int) bool {
	n := &tokens[k-1]
	return tokens[k].Sort == en.Named && k-1 > i && (tokens[i].Text == "a" || tokens[i].Text == "an") && n.Sort == en.Word && n.Content()
}

// betweenBefore tells whether "between" stands next before the name at k: "between Norway and Denmark".
func betweenBefore(tokens []en.Token, k int) bool {
	return tokens[k-1].Text == "between" || tokens[k-1].Text == "the" && k > 1 && tokens[k-2].Text == "between"
}
