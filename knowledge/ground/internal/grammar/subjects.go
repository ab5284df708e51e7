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
	if u := turnsTo(tokens, v); u > 0 {
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
		some := len(all) > 0
		if asksOrCompares(tokens, k, v, some) || some && subordinates(tokens, k) {
			break
		}
		if heads, ok := headOfRelative(tokens, k, v); ok {
			return heads
		}
		if some && toOfNoun(tokens, k, v) {
			all = nil // "the deadline to find a buyer or close stood at"
			continue
		}
		if saysNext(tokens, k, some) {
			break
		}
		if Thing(&tokens[k]) && !Introduced(tokens, k, v) && !en.Verbal(tokens, k) {
			all = append(all, k)
		}
		if len(all) == 0 && k > 0 && OpensNoun(&tokens[k-1]) && en.NounOfIntent(tokens, k) {
			return nil // "said the pledge covered": the pledge does it, whoever speaks
		}
		if len(all) == 0 && en.Pronoun(&tokens[k]) {
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

// headOfRelative gives who does the verb at v where a clause that tells which one is meant ends before it at k: "an order that Modi signed
// in May bars", "an order Modi signed is barred". None where no such clause does.
func headOfRelative(tokens []en.Token, k, v int) (heads []int, ok bool) {
	if tokens[k].Text == "that" && k > 0 && ofRelative(tokens, k, v) {
		return headsBefore(tokens, k), true
	}
	if _, done := contact(tokens, k); done >= 0 && en.Verbal(tokens, k) && BehindBe(tokens, v) {
		return []int{done}, true
	}
	return nil, false
}

// headOfClause gives whom the "who" or "that" at k stands for: the names and nouns before it, if only a general one such as "firm".
func headOfClause(tokens []en.Token, k int) []int {
	heads := headsBefore(tokens, k)
	if len(heads) > 0 && !en.Verbal(tokens, heads[0]) {
		return heads
	}
	if noun := &tokens[k-1]; ContentWord(noun) && !noun.Is(en.Adverb|en.Negative|en.Linking) && !en.Verbal(tokens, k-1) {
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
		if VerbAt(tokens, u) {
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
		case opensRelative(t) || t.Text == "whom":
			if verbs != 1 || !restricts(tokens, k) {
				return 0
			}
			return k
		case AnyOf(t, "and", "to", "but", "or"), t.Ing:
			return 0
		case VerbAt(tokens, k):
			verbs++
		}
	}
	return 0
}

// restricts tells whether the "that" or "who" at k stands right behind a noun or name of which it says which one is meant. What somebody
// told, and "it was in Oslo that", say none.
func restricts(tokens []en.Token, k int) bool {
	noun := &tokens[k-1]
	if tokens[k].Before != en.Joined || !noun.Content() || noun.Sort == en.Dated || en.Verbal(tokens, k-1) {
		return false
	}
	return tokens[k].Text != "that" || !toldHere(tokens, k) && !itWasThat(tokens, k)
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
	if k == 0 || tokens[k].Text != "to" || tokens[k].Before != en.Joined || !Thing(&tokens[k-1]) {
		return false
	}
	return en.Verbal(tokens, k+1) && !en.Verbal(tokens, k-1) &&
		!slices.ContainsFunc(tokens[k:v], func(t en.Token) bool { return t.Before > en.Joined })
}

// saysNext tells whether the word at k gives what follows as what somebody says: "Holm said fees rose", "the claim that fees rose". some
// tells whether a subject has been found behind it.
func saysNext(tokens []en.Token, k int, some bool) bool {
	t := &tokens[k]
	if t.Is(en.Attributing) && !t.Is(en.Function) && !(k > 0 && tokens[k-1].Text == "to") {
		if strings.HasSuffix(t.Text, " that") || en.Verbal(tokens, k) {
			return true
		}
	}
	return t.Text == "that" && k > 0 && (some || HasSpeech(tokens[max(0, k-4):k]))
}

// startsHere tells whether the clause of the verb at v starts with the word at k: "…, and the fees rose". some tells whether a subject has
// been found behind it.
func startsHere(tokens []en.Token, k, v int, some bool) bool {
	t := &tokens[k]
	switch t.Before {
	case en.Strong:
		return true
	case en.Comma:
		if en.Joins(t) || en.Article(t) && tokens[v].Is(en.Speech|en.Attributing) {
			return true // "…, the minister said"
		}
		if some && (AnyOf(t, "when", "while", "whereas", "where") || opens(tokens, k)) {
			return true
		}
	}
	return t.Text == "and" && k+1 < v && clauseBehind(tokens, k, v)
}

// namesBehind gives the names by which something is said to be somebody: "MOFCOM is China's Ministry of Commerce".
func namesBehind(tokens []en.Token, u int) (all []int) {
	for _, i := range Behind(tokens, u) {
		beforeNoun := JoinedAt(tokens, i+1) && tokens[i+1].Content() // "is the Vardal yard"
		if t := &tokens[i]; t.Sort == en.Named && !t.Poss && !beforeNoun {
			all = append(all, i)
		}
	}
	return all
}

// saidToBe gives who is said to be what the relative clause behind token k tells of: "Holm is the minister who leads".
func saidToBe(tokens []en.Token, k int) []int {
	for b := k - 1; b > 0 && tokens[b+1].Before == en.Joined; b-- {
		if AnyOf(&tokens[b], "is", "was", "are", "were") {
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
		if len(all) > 0 && en.Verbal(tokens, i) {
			break // "Holm thanked Berg, who sold the ferry"
		}
		if Thing(t) {
			all = append(all, i)
		} else if t.Sort == en.Dated || t.Text == "in" || t.Text == "of" && len(all) > 3 || t.Is(en.Preposed|en.Linking) || en.Verbal(tokens, i) {
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
		return opensAside(t) || t.Ing && start == 0
	}
}

// opensAside tells whether a word opens what says when, where or under what: "under the law, …", "when it opened, …".
func opensAside(t *en.Token) bool {
	switch t.Text {
	case "in", "on", "at", "under", "with", "during", "following", "despite", "alongside", "besides", "within", "upon", "amid",
		"as", "when", "while", "although", "though", "if", "shortly", "hours", "days", "ahead":
		return true
	}
	return false
}

// clauseBehind tells whether the "and" at k begins a clause that has its own subject before the verb at v.
func clauseBehind(tokens []en.Token, k, v int) bool {
	for i := k - 1; i >= max(0, k-8); i-- {
		if AnyWord(LastWord(tokens[i].Text), "that", "which") || tokens[i+1].Before == en.Strong {
			return false // "told staff that the one and the other had signed"
		}
		if en.Verbal(tokens, i) {
			return slices.ContainsFunc(tokens[k+1:v], func(t en.Token) bool { return Thing(&t) })
		}
	}
	return false
}

// turnsTo gives the verb of somebody who turns to those before the participle at v with what it says, which is his own: "wrote" of "Holm wrote
// to Vardal and Hald asking how"; 0 where there is none.
func turnsTo(tokens []en.Token, v int) int {
	if !tokens[v].Ing || !tokens[v].Is(en.Speech) && tokens[v].Stem != "ask" {
		return 0
	}
	for k := v - 1; k > 1 && tokens[k+1].Before == en.Joined; k-- {
		switch t := &tokens[k]; {
		case t.Text == "to":
			if en.Verbal(tokens, k-1) && Finite(tokens, k-1) {
				return k - 1
			}
			return 0
		case t.Sort != en.Named && t.Text != "and" && !en.Article(t) && (!t.Content() || en.Verbal(tokens, k)):
			return 0
		}
	}
	return 0
}
