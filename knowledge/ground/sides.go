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
	if (tokens[v].stem == "clear" || tokens[v].stem == "pass") && !passive(tokens, v) &&
		(slices.ContainsFunc(left, func(i int) bool { return isBill(&tokens[i]) }) || isBill(subjectNext(tokens, v))) {
		return side{right, left} // the bill that passes a chamber is passed by it
	}
	if tokens[v].ing && tokens[v].before == comma {
		return side{nil, right} // "…, moving the deadline": who does is what came before, in whichever way
	}
	if suffers(&tokens[v]) && !halts(tokens, v) || goesOnList(tokens, v) || keptIn(tokens, v) || loose(tokens, v) || absolute(tokens, v) {
		return side{nil, left}
	}
	if ownedOne(tokens, v) {
		return side{[]int{v + 1}, nil} // "a wholly owned Vardal company"
	}
	if whom := wantedDone(tokens, v); len(whom) > 0 {
		return side{nil, whom}
	}
	if !passive(tokens, v) {
		if whom, ok := reduced(tokens, v); ok {
			return side{authors(tokens, v, whom), whom}
		}
		if whom, _ := fronted(tokens, v); len(whom) > 0 {
			return side{slices.DeleteFunc(left, func(i int) bool { return slices.Contains(whom, i) }), whom}
		}
		return side{left, right}
	}
	var agents []int
	by := -1
	for k := v + 1; k < min(len(tokens), v+24) && tokens[k].before < strong; k++ {
		if tokens[k].before == comma && (len(agents) == 0 || joins(&tokens[k])) || k > v+12 && len(agents) == 0 || len(agents) > 0 && tokens[k].is(linking) {
			break
		}
		if byDoer(tokens, k) {
			if len(ownWhom(tokens, by, k)) > 0 {
				break
			}
			agents = append(agents, doersBy(tokens, k)...) // and who does the same behind the comma: "…, the others by"
			by = k
		}
	}
	if len(agents) > 0 && !behindBe(tokens, v) {
		left = append(left, thingsBefore(tokens, v)...) // "a venture in Oslo led by"
	}
	return side{agents, left}
}

// subjectNext gives the word before a verb, past what stands between commas.
func subjectNext(tokens []token, v int) *token {
	k := max(0, v-1)
	if tokens[v].before == comma {
		k = beforeRelative(tokens, k)
	}
	return &tokens[k]
}

// isBill tells whether a word is what a chamber passes.
func isBill(t *token) bool {
	switch t.stem {
	case "bill", "measur", "law", "act", "legisl", "packag":
		return true
	}
	return strings.HasSuffix(t.text, " bill") || strings.HasSuffix(t.text, " law")
}

// isShare tells whether a token is a part or a sum of money.
func isShare(t token) bool { return t.sort == number && (t.q.unit == "%" || t.q.unit == "usd") }

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

// absolute tells whether a participle only says how what "with" adds is: "with its data centres kept in reserve".
func absolute(tokens []token, v int) bool {
	if !tokens[v].ed || passive(tokens, v) {
		return false
	}
	for k := v - 1; k >= 0; k-- {
		if tokens[k].text == "with" {
			return k == 0 || tokens[k].before >= comma
		}
		if verbal(tokens, k) && !tokens[k].hyphen && !(k+1 < v && tokens[k+1].before == joined && tokens[k+1].content()) || tokens[k].before >= comma ||
			tokens[k].is(linking) {
			return false
		}
	}
	return false
}

// suffers tells whether a verb says what is done to its subject.
func suffers(t *token) bool {
	switch t.stem {
	case "face", "suffer", "undergo", "incur", "sit", "lie", "stay", "remain":
		return true
	}
	return false
}

// goesOnList tells whether the verb at v says of what goes on a list that it does: it is put there by somebody else.
func goesOnList(tokens []token, v int) bool {
	switch tokens[v].stem {
	case "go on", "go onto", "join", "enter", "land on", "end up on":
	default:
		return false
	}
	for k := v + 1; k < min(len(tokens), v+8) && tokens[k].before == joined && !verbal(tokens, k); k++ {
		last := tokens[k].text[strings.LastIndexByte(tokens[k].text, ' ')+1:]
		if last == "list" || last == "blacklist" || last == "register" || last == "roster" {
			return true
		}
		if tokens[k].is(preposed) {
			return false
		}
	}
	return false
}

// keptIn tells whether what "sits in" something at v is kept there; who sits in on talks is not.
func keptIn(tokens []token, v int) bool {
	return tokens[v].stem == "sit in" && !(v+1 < len(tokens) && tokens[v+1].text == "on")
}

// halts tells whether "stay" at v is done to what stands behind it: a court stays a ruling.
func halts(tokens []token, v int) bool {
	if tokens[v].stem != "stay" {
		return false
	}
	for k := v + 1; k < min(len(tokens), v+6); k++ {
		switch t := &tokens[k]; {
		case t.sort == dated, t.text == "on" && k+1 < len(tokens) && tokens[k+1].sort == dated:
		case article(t) && t.text != "of", t.text == "what", t.text == "that", t.text == "this", t.text == "it", t.sort == named && t.before == joined:
			return true
		default:
			return false
		}
	}
	return false
}

// active tells whether a phrase with "be" ends in no participle: "be due", "be worth".
func active(last string) bool {
	switch last {
	case "due", "worth", "over", "of", "true", "abl", "against", "for", "part", "subject", "right", "awar", "readi", "will", "at", "there", "present", "with",
		"among", "behind":
		return true
	}
	return false
}

// passive tells whether the verb at v says what is done to its subject: "was sued", "sued by Norway".
func passive(tokens []token, v int) bool {
	if stated(tokens, v) && !active(tokens[v].parts[len(tokens[v].parts)-1]) {
		return true // "were added to" is one token
	}
	if !tokens[v].ed && !slices.Contains(sameInPast, tokens[v].text) {
		return false
	}
	if v+1 < len(tokens) && tokens[v+1].text == "by" && !byVotes(tokens, v+1) && !(v > 0 && tokens[v].stem == "say" && tokens[v-1].sort == named) || byBehindShare(tokens, v) {
		return true
	}
	if v > 0 && tokens[v-1].text == "to" {
		return false // "is likely to cut"
	}
	for k := v - 1; k >= max(0, v-3); k-- {
		if tokens[k].stem == "be" || tokens[k].stem == "get" || tokens[k].stem == "stand" && k == v-1 {
			return true
		}
		if pronoun(&tokens[k]) || tokens[k+1].before == strong {
			return false // "if Holm is right: it reported"
		}
		if tokens[k].sort != word || tokens[k].content() && !tokens[k].is(negative|planned|weak|harmless) && !strings.HasSuffix(tokens[k].text, "ly") {
			return false
		}
	}
	return false
}

// byVotes tells whether a number of votes or a measure stands behind the "by" at k: "ruled by 5 to 4".
func byVotes(tokens []token, k int) bool {
	return k+1 < len(tokens) && tokens[k+1].sort == number &&
		(tokens[k+1].q.unit != "" || k+2 < len(tokens) && (tokens[k+2].text == "to" || tokens[k+2].stem == "vote"))
}

// byBehindShare tells whether "by" stands behind the share that follows a participle: "owned half or more by Vardal".
func byBehindShare(tokens []token, v int) bool {
	share := false
	for k := v + 1; k+1 < min(len(tokens), v+6) && tokens[k].before == joined; k++ {
		switch t := &tokens[k]; {
		case t.sort == number:
			share = true
		case t.text == "by":
			return share && !byVotes(tokens, k) && tokens[k+1].sort != dated
		case t.content():
			return false
		}
	}
	return false
}
