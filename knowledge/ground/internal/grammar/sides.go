package grammar

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// Actor tells whether a noun names people or a body that acts.
func Actor(t *en.Token) bool {
	last := LastWord(t.Text)
	if slices.Contains(actors, strings.TrimSuffix(last, "s")) {
		return true
	}
	if slices.Contains(noActors, strings.TrimSuffix(last, "s")) {
		return false
	}
	return slices.ContainsFunc(actorEndings, func(end string) bool { return strings.HasSuffix(last, end) })
}

var (
	actors = strings.Fields("side government authority authoritie ministry ministrie agency agencie court union group firm company " +
		"companie police parliament senate congress board panel committee party partie people men women team delegation army " +
		"president chief head official client client judge justice venture bank house chamber state country countrie embassy press " +
		"media staff")
	noActors = strings.Fields("order offer letter number paper matter power water quarter chapter border sector factor corridor winter " +
		"summer silver copper tender transfer list blacklist waiver driver server computer banner charter ledger error mirror motor " +
		"reactor harbor harbour door floor layer river centre center counter register disorder semiconductor")
	actorEndings = strings.Fields("er ers or ors ist ists man men ian ians")
)

// NamesOne tells whether there is a name among tokens.
func NamesOne(tokens []en.Token, all []int) bool {
	return slices.ContainsFunc(all, func(i int) bool { return tokens[i].Sort == en.Named })
}

// Middle tells whether a verb says of a thing what somebody does with it: the talks opened, the price rose.
func Middle(t *en.Token) bool {
	switch t.Stem {
	case "begin", "start", "open", "close", "end", "stop", "resum", "continu", "expir", "laps", "finish", "conclud", "complet", "launch",
		"pass", "chang", "move", "rise", "fall", "drop", "increas", "grow", "extend", "expand",
		"take effect", "come into forc", "run out", "go up", "go down":
		return true
	}
	return false
}

// Side is what stands on either side of a verb: names, as token numbers.
type Side struct{ Agents, Patients []int }

// Sides gives who does the verb at v and to whom, the passive turned round.
func Sides(tokens []en.Token, v int) Side {
	left, right := Before(tokens, v), Behind(tokens, v)
	switch {
	case passesBill(tokens, v, left):
		return Side{right, left} // the bill that passes a chamber is passed by it
	case tokens[v].Ing && tokens[v].Before == en.Comma:
		return Side{nil, right} // "…, moving the deadline": who does is what came before, in whichever way
	case Suffers(&tokens[v]) && !en.Halts(tokens, v), goesOnList(tokens, v), keptIn(tokens, v), loose(tokens, v), absolute(tokens, v):
		return Side{nil, left}
	case ownedOne(tokens, v):
		return Side{[]int{v + 1}, nil} // "a wholly owned Vardal company"
	}
	if whom, ok := wantedDone(tokens, v); ok {
		return Side{nil, whom}
	}
	if !Passive(tokens, v) {
		return activeSides(tokens, v, left, right)
	}
	agents := agentsBy(tokens, v)
	if len(agents) > 0 && !BehindBe(tokens, v) {
		left = append(left, thingsBefore(tokens, v)...) // "a venture in Oslo led by"
	}
	return Side{agents, left}
}

// activeSides gives the sides of a verb that is no passive, of what stands left and right of it. A participle may do what a passive does,
// and who suffers may stand in front: "the order signed in May", "it was Holm whom Norway thanked".
func activeSides(tokens []en.Token, v int, left, right []int) Side {
	if whom, ok := Reduced(tokens, v); ok {
		return Side{authors(tokens, v, whom), whom}
	}
	if whom, _ := Fronted(tokens, v); len(whom) > 0 {
		return Side{slices.DeleteFunc(left, func(i int) bool { return slices.Contains(whom, i) }), whom}
	}
	return Side{left, right}
}

// agentsBy gives those behind the passive at v by whom it is done, and who does the same behind a comma: "led by Vardal, the others by
// Hald".
func agentsBy(tokens []en.Token, v int) (agents []int) {
	by := -1
	for k := v + 1; k < min(len(tokens), v+24) && tokens[k].Before < en.Strong && !endsAgents(tokens, k, v, len(agents) > 0); k++ {
		if !byDoer(tokens, k) {
			continue
		}
		if len(ownWhom(tokens, by, k)) > 0 {
			break
		}
		agents = append(agents, doersBy(tokens, k)...)
		by = k
	}
	return agents
}

// endsAgents tells whether nobody stands from token k on by whom the passive at v is done. some tells whether somebody has been found.
func endsAgents(tokens []en.Token, k, v int, some bool) bool {
	if !some {
		return tokens[k].Before == en.Comma || k > v+12
	}
	return tokens[k].Before == en.Comma && en.Joins(&tokens[k]) || tokens[k].Is(en.Linking)
}

// passesBill tells whether the verb at v says that a bill passes a chamber: "the bill, rewritten, cleared the Senate".
func passesBill(tokens []en.Token, v int, left []int) bool {
	if tokens[v].Stem != "clear" && tokens[v].Stem != "pass" || Passive(tokens, v) {
		return false
	}
	return slices.ContainsFunc(left, func(i int) bool { return isBill(&tokens[i]) }) || isBill(subjectNext(tokens, v))
}

// subjectNext gives the word before a verb, past what stands between commas.
func subjectNext(tokens []en.Token, v int) *en.Token {
	k := max(0, v-1)
	if tokens[v].Before == en.Comma {
		k = beforeRelative(tokens, k)
	}
	return &tokens[k]
}

// isBill tells whether a word is what a chamber passes.
func isBill(t *en.Token) bool {
	switch t.Stem {
	case "bill", "measur", "law", "act", "legisl", "packag":
		return true
	}
	return strings.HasSuffix(t.Text, " bill") || strings.HasSuffix(t.Text, " law")
}

// IsShare tells whether a token is a part or a sum of money.
func IsShare(t en.Token) bool {
	return t.Sort == en.Number && (t.Quantity.Unit == "%" || t.Quantity.Unit == "usd")
}

// BehindBe tells whether a form of "to be" stands not far before a participle.
func BehindBe(tokens []en.Token, v int) bool {
	return slices.ContainsFunc(tokens[max(0, v-4):v], func(t en.Token) bool { return t.Stem == "be" || t.Stem == "get" })
}

// thingsBefore gives the names and nouns next before a participle that stands without "to be", up to a verb, comma or number.
func thingsBefore(tokens []en.Token, v int) (all []int) {
	for k := v - 1; k >= max(0, v-8) && tokens[k+1].Before == en.Joined && !en.Verbal(tokens, k) && tokens[k].Sort != en.Number; k-- {
		if Thing(&tokens[k]) {
			all = append(all, k)
		}
	}
	return all
}

// loose tells whether a participle opens the sentence: "Suspended on 7 May, …".
func loose(tokens []en.Token, v int) bool {
	return tokens[v].Ed && (v == 0 || v == 1 && !tokens[0].Content() && !en.Pronoun(&tokens[0]))
}

// absolute tells whether a participle only says how what "with" adds is: "with its data centres kept in reserve".
func absolute(tokens []en.Token, v int) bool {
	if !tokens[v].Ed || Passive(tokens, v) {
		return false
	}
	for k := v - 1; k >= 0; k-- {
		if tokens[k].Text == "with" || tokens[k].Text == "with its" {
			return k == 0 || tokens[k].Before >= en.Comma
		}
		if tokens[k].Before >= en.Comma || tokens[k].Is(en.Linking) {
			return false
		}
		beforeNoun := k+1 < v && tokens[k+1].Before == en.Joined && tokens[k+1].Content() // "with its trade data kept"
		if en.Verbal(tokens, k) && !tokens[k].Hyphen && !beforeNoun {
			return false
		}
	}
	return false
}

// Suffers tells whether a verb says what is done to its subject.
func Suffers(t *en.Token) bool {
	switch t.Stem {
	case "face", "suffer", "undergo", "incur", "sit", "lie", "stay", "remain":
		return true
	}
	return false
}

// goesOnList tells whether the verb at v says of what goes on a list that it does: it is put there by somebody else.
func goesOnList(tokens []en.Token, v int) bool {
	switch tokens[v].Stem {
	case "go on", "go onto", "join", "enter", "land on", "end up on":
	default:
		return false
	}
	for k := v + 1; k < min(len(tokens), v+8) && tokens[k].Before == en.Joined && !en.Verbal(tokens, k); k++ {
		switch LastWord(tokens[k].Text) {
		case "list", "blacklist", "register", "roster":
			return true
		}
		if tokens[k].Is(en.Preposed) {
			return false
		}
	}
	return false
}

// keptIn tells whether what "sits in" something at v is kept there; who sits in on talks is not.
func keptIn(tokens []en.Token, v int) bool {
	return tokens[v].Stem == "sit in" && !(v+1 < len(tokens) && tokens[v+1].Text == "on")
}

// active tells whether a phrase with "be" ends in no participle: "be due", "be worth".
func active(last string) bool {
	switch last {
	case "due", "worth", "over", "of", "true", "abl", "against", "for", "part", "subject", "right", "awar", "readi", "will", "at", "there",
		"present", "with", "among", "behind":
		return true
	}
	return false
}

// Passive tells whether the verb at v says what is done to its subject: "was sued", "sued by Norway".
func Passive(tokens []en.Token, v int) bool {
	if Stated(tokens, v) && !active(tokens[v].Parts[len(tokens[v].Parts)-1]) {
		return true // "were added to" is one token
	}
	if !tokens[v].Ed && !slices.Contains(en.SameInPast, tokens[v].Text) {
		return false
	}
	if doneBy(tokens, v) || byBehindShare(tokens, v) {
		return true
	}
	if v > 0 && tokens[v-1].Text == "to" {
		return false // "is likely to cut"
	}
	for k := v - 1; k >= max(0, v-3); k-- {
		t := &tokens[k]
		if t.Stem == "be" || t.Stem == "get" || t.Stem == "stand" && k == v-1 {
			return true
		}
		if en.Pronoun(t) || tokens[k+1].Before == en.Strong {
			return false // "if Holm is right: it reported"
		}
		if !besideParticiple(t) {
			return false
		}
	}
	return false
}

// doneBy tells whether "by" stands right behind the verb at v with who does it: "sued by Norway", but not "Norway said by phone".
func doneBy(tokens []en.Token, v int) bool {
	if v+1 >= len(tokens) || tokens[v+1].Text != "by" || en.ByVotes(tokens, v+1) {
		return false
	}
	return v == 0 || tokens[v].Stem != "say" || tokens[v-1].Sort != en.Named
}

// besideParticiple tells whether a word may stand between "was" and a participle: "was never", "was publicly".
func besideParticiple(t *en.Token) bool {
	if t.Sort != en.Word {
		return false
	}
	return !t.Content() || t.Is(en.Negative|en.Planned|en.Weak|en.Harmless) || strings.HasSuffix(t.Text, "ly")
}

// byBehindShare tells whether "by" stands behind the share that follows a participle: "owned half or more by Vardal".
func byBehindShare(tokens []en.Token, v int) bool {
	share := false
	for k := v + 1; k+1 < min(len(tokens), v+6) && tokens[k].Before == en.Joined; k++ {
		switch t := &tokens[k]; {
		case t.Sort == en.Number:
			share = true
		case t.Text == "by":
			return share && !en.ByVotes(tokens, k) && tokens[k+1].Sort != en.Dated
		case t.Content():
			return false
		}
	}
	return false
}
