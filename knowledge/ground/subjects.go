package ground

import (
	"slices"
	"strings"
)

// side is what stands on either side of a verb: names, as token numbers.
type side struct{ agents, patients []int }

// sides gives who does the verb at v and to whom, the passive turned round.
func sides(tokens []token, v int) side {
	left, right := before(tokens, v), behind(tokens, v)
	if tokens[v].ing && tokens[v].before == comma {
		return side{nil, right} // "…, moving the deadline": who does is what came before, in whichever way
	}
	if suffers(&tokens[v]) || loose(tokens, v) {
		return side{nil, left}
	}
	if !passive(tokens, v) {
		return side{left, right}
	}
	var agents []int
	for k := v + 1; k < min(len(tokens), v+24) && tokens[k].before < strong; k++ {
		if tokens[k].before == comma && (len(agents) == 0 || joins(&tokens[k])) || k > v+12 && len(agents) == 0 {
			break
		}
		if tokens[k].text == "by" && k+1 < len(tokens) && tokens[k+1].sort != dated && tokens[k+1].sort != number {
			agents = append(agents, behind(tokens, k)...) // and who does the same behind the comma: "…, the others by"
		}
	}
	if len(agents) > 0 && !behindBe(tokens, v) {
		left = append(left, thingsBefore(tokens, v)...) // "a venture in Oslo led by"
	}
	return side{agents, left}
}

// behindBe tells whether a form of "to be" stands not far before a participle.
func behindBe(tokens []token, v int) bool {
	return slices.ContainsFunc(tokens[max(0, v-4):v], func(t token) bool { return t.stem == "be" || t.stem == "get" })
}

// thingsBefore gives the names and nouns next before a participle that stands without "to be", up to a verb, comma or number.
func thingsBefore(tokens []token, v int) (all []int) {
	for k := v - 1; k >= max(0, v-8) && tokens[k+1].before == joined && !verbal(tokens, k) && tokens[k].sort != number; k-- {
		if thing(&tokens[k]) {
			all = append(all, k)
		}
	}
	return all
}

// loose tells whether a participle opens the sentence: "Suspended on 7 May, …".
func loose(tokens []token, v int) bool {
	return tokens[v].ed && (v == 0 || v == 1 && !tokens[0].content() && !pronoun(&tokens[0]))
}

// suffers tells whether a verb says what is done to its subject.
func suffers(t *token) bool {
	switch t.stem {
	case "face", "suffer", "undergo", "incur", "sit", "lie", "stay", "remain":
		return true
	}
	return false
}

// active tells whether a phrase with "be" ends in no participle: "be due", "be worth".
func active(last string) bool {
	switch last {
	case "due", "worth", "over", "true", "abl", "against", "for", "part", "subject", "right", "awar", "readi", "will":
		return true
	}
	return false
}

func passive(tokens []token, v int) bool {
	if stated(tokens, v) && !active(tokens[v].parts[len(tokens[v].parts)-1]) {
		return true // "were added to" is one token
	}
	if !tokens[v].ed && !slices.Contains(sameInPast, tokens[v].text) {
		return false
	}
	if v+1 < len(tokens) && tokens[v+1].text == "by" {
		return true
	}
	for k := v - 1; k >= max(0, v-3); k-- {
		if tokens[k].stem == "be" || tokens[k].stem == "get" {
			return true
		}
		if tokens[k].sort != word || tokens[k].content() && !tokens[k].is(negative|planned|weak|harmless) {
			return false
		}
	}
	return false
}

// before gives the names and nouns before a verb in its clause that no preposition introduces.
func before(tokens []token, v int) []int {
	if k := antecedent(tokens, v); k > 0 {
		return headsBefore(tokens, k)
	}
	if contact(tokens, v) {
		return []int{v - 1}
	}
	if all := forWhom(tokens, v); len(all) > 0 {
		return all
	}
	if u := verbJoined(tokens, v); u > 0 {
		return before(tokens, u)
	}
	var all []int
	for k := v - 1; k >= 0; k-- {
		if tokens[k+1].before == comma {
			k = beforeRelative(tokens, k)
		}
		t := &tokens[k]
		if t.is(attributing) && !t.is(function) && verbal(tokens, k) || t.text == "that" && k > 0 && (len(all) > 0 || slices.ContainsFunc(tokens[max(0, k-4):k], func(s token) bool { return s.is(speech | attributing) })) {
			break
		}
		if thing(t) && !introduced(tokens, k, v) && !verbal(tokens, k) {
			all = append(all, k)
		}
		if len(all) == 0 && pronoun(t) {
			if s := toldBefore(tokens, k-1); s > 0 {
				return before(tokens, s)
			} else if s := k - 1; s > 0 && tokens[s].is(speech|attributing) {
				if relativeWho(tokens[:s]) && t.text == "it" {
					return nil // what he heads, not he
				}
				return before(tokens, s) // "Trump said he had asked"
			}
			break
		}
		if t.before == strong || t.before == comma && (joins(t) || len(all) > 0 && opens(tokens, k)) || t.text == "and" && k+1 < v && clauseBehind(tokens, k, v) {
			break
		}
	}
	return all
}

// forWhom gives who does what stands behind "to": "unlawful for shops to sell it".
func forWhom(tokens []token, v int) (all []int) {
	to := v - 1
	for to > 1 && (tokens[to].is(verb) || tokens[to].text == "or" || tokens[to].text == "and") {
		to-- // "to keep, mend or sell it"
	}
	if to < 2 || tokens[to].text != "to" {
		return nil
	}
	for k := to - 1; k >= max(0, to-8) && tokens[k+1].before == joined; k-- {
		if tokens[k].text == "for" {
			return all
		}
		if thing(&tokens[k]) && !verbal(tokens, k) {
			all = append(all, k)
		}
	}
	return nil
}

// contact tells whether a clause without "that" ends at the verb: "in an order Modi signed".
func contact(tokens []token, v int) bool {
	if v < 3 || !tokens[v].ed || tokens[v-1].sort != named || tokens[v-1].before != joined || tokens[v-1].poss {
		return false
	}
	n, a := &tokens[v-2], &tokens[v-3]
	return n.sort == word && n.content() && n.before == joined && !n.is(linking|speech|planned|preposed) && article(a) && a.text != "of"
}

// verbJoined gives the verb that shares its subject with the one at v, which "and" joins to it: "the firm keeps the code and since
// May has licensed it". 0 where there is none.
func verbJoined(tokens []token, v int) int {
	k := v - 1
	for k > 0 && (!tokens[k].content() || tokens[k].sort == dated || tokens[k].is(adverb|temporal)) && tokens[k].text != "and" {
		if tokens[k].text == "to" || tokens[k].text == "that" || tokens[k].before >= comma {
			return 0
		}
		k--
	}
	if k < 2 || tokens[k].text != "and" {
		return 0
	}
	for u := k - 1; u > 0 && tokens[u+1].before == joined; u-- {
		if tokens[u].sort != word || !tokens[u].is(verb) || tokens[u-1].text == "to" || tokens[u-1].is(preposed) {
			continue
		}
		if verbal(tokens, u) || tokens[u].is(linking) || tokens[u].is(harmless) && thing(&tokens[u-1]) {
			return u
		}
	}
	return 0
}

// toldBefore gives the word of speech whose "that" stands at k: "said in May that"; 0 where there is none.
func toldBefore(tokens []token, k int) int {
	if k < 1 || tokens[k].text != "that" {
		return 0
	}
	for s := k - 1; s > max(0, k-8) && tokens[s+1].before == joined; s-- {
		if tokens[s].is(speech | attributing) {
			return s
		}
		if tokens[s].is(verb) && tokens[s].sort == word || tokens[s].sort == named {
			return 0
		}
	}
	return 0
}

// relativeWho tells whether a text has a "who" clause behind a comma: "Holm, who heads the board".
func relativeWho(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool { return t.text == "who" && t.before == comma })
}

func pronoun(t *token) bool {
	switch t.text {
	case "he", "she", "it", "they":
		return true
	}
	return false
}

// beforeRelative gives the token before the relative clause that ends at k: "the Rule, which the agency issued in May, extends", or before what
// only says whose word it is: "Norway, said its minister, is drafting".
func beforeRelative(tokens []token, k int) int {
	for i := k; i > 0; i-- {
		if tokens[i].before == comma {
			if tokens[i].text == "which" || tokens[i].text == "who" || tokens[i].text == "whose" || tokens[i].is(speech) && tokens[i].is(verb) && tokens[i].ed {
				return i - 1
			}
			return k
		}
	}
	return k
}

// antecedent gives the "that", "which" or "who" right before a verb; 0 where there is none.
func antecedent(tokens []token, v int) int {
	for k := v - 1; k > max(0, v-4); k-- {
		switch tokens[k].text {
		case "that", "which", "who":
			if tokens[k-1].is(speech|attributing) || tokens[k-1].sort == dated {
				return 0
			}
			return k
		}
		if tokens[k].content() && !tokens[k].is(adverb|negative|planned|weak|certain|obliging|nowadays) {
			return 0
		}
	}
	return 0
}

// headsBefore gives the names and nouns right before token k, joined by "and" or commas.
func headsBefore(tokens []token, k int) []int {
	var all []int
	for i := k - 1; i >= 0; i-- {
		t := &tokens[i]
		if thing(t) {
			all = append(all, i)
		} else if t.sort == dated || t.is(preposed|linking) || t.text == "of" && len(all) > 1 || t.text == "in" || verbal(tokens, i) {
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
	case t.sort == dated, t.sort == number, t.is(preposed | temporal):
		return true
	default:
		switch t.text {
		case "in", "on", "at", "under", "with", "during", "following", "despite", "as", "when", "while", "although", "though", "if", "alongside", "besides", "shortly", "hours", "days", "ahead", "within", "upon", "amid":
			return true
		}
		return t.ing && start == 0
	}
}

// clauseBehind tells whether the "and" at k begins a clause that has its own subject before the verb at v.
func clauseBehind(tokens []token, k, v int) bool {
	for i := k - 1; i >= max(0, k-8); i-- {
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
		if t.text == "as" && k > v+1 || t.text == "after" || t.text == "while" || t.text == "that" || len(t.parts) > 1 && (strings.HasSuffix(t.text, " after") || strings.HasSuffix(t.text, " before")) || verbal(tokens, k) && k > v+1 {
			break
		}
		if thing(t) && !introduced(tokens, k, v) {
			all = append(all, k)
		}
	}
	return all
}

// thing tells whether a token may be who does something or to whom it is done.
func thing(t *token) bool {
	return t.sort == named || t.sort == word && t.content() && !t.is(harmless|negative|weak|planned|obliging|nowadays|linking|speech|limiting|temporal|adverb)
}

// introduced tells whether a preposition stands up to three words before a name.
func introduced(tokens []token, k, v int) bool {
	for i := k; i > max(0, k-5) && tokens[i].before == joined; i-- {
		if tokens[i-1].is(attributing) && len(tokens[i-1].parts) > 1 { // according to
			return true
		}
	}
	for i := k; i > max(0, k-3); i-- {
		if tokens[i].before != joined || i-1 == v {
			return false
		}
		switch tokens[i-1].text {
		case "of", "in", "from", "to", "with", "on", "for", "at", "by", "over", "against", "under", "after", "between", "into", "as":
			return true
		}
		if tokens[i-1].text == "that" || tokens[i-1].sort == dated || tokens[i-1].sort == named || tokens[i-1].is(linking) {
			return false
		}
	}
	return false
}
