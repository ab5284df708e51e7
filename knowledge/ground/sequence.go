package ground

import (
	"slices"
	"strings"
)

// turn is a word that says what came first: "after" and "following" are later than what stands behind them, "before" is earlier.
// Without words behind it, "later" and "earlier" look back to what was said.
type turn struct {
	at, way int
	behind  []int // what it looks to; for "hours later" the clause before it, none for "later" alone
	back    bool  // it looks to what was said before
}

// orderWays gives which way the last word of a token turns.
func orderWay(t *token) int {
	if t.sort != word {
		return 0
	}
	switch t.text[strings.LastIndexByte(t.text, ' ')+1:] {
	case "after", "following", "later", "afterwards", "subsequently", "thereafter":
		return 1
	case "before", "preceding", "earlier", "beforehand", "previously", "eve":
		return -1
	}
	switch t.text {
	case "prior to", "ahead of", "earlier than", "sooner than":
		return -1
	case "later than", "on the heels of", "in the wake of":
		return 1
	}
	return 0
}

// turnsIn finds the words of a text that say what came first.
func turnsIn(tokens []token) []turn {
	var all []turn
	for i := range tokens {
		way := orderWay(&tokens[i])
		if tokens[i].stem == "preced" && verbal(tokens, i) && !passive(tokens, i) {
			way = -1
		}
		if way == 0 || tokens[i].ed || whichInRow(tokens, i) {
			continue
		}
		t := turn{at: i, way: way}
		if !looksBack(&tokens[i]) && !beforeThat(tokens, i) {
			for k := i + 1; k < min(len(tokens), i+11) && tokens[k].before < comma && (orderWay(&tokens[k]) == 0 || whichInRow(tokens, k)); k++ {
				if tokens[k].content() && !tokens[k].is(linking|harmless|light) {
					t.behind = append(t.behind, k)
				}
			}
		}
		if len(t.behind) == 0 && i > 0 && (len(tokens[i].parts) > 1 || tokens[i-1].sort == number || slices.Contains(spans, tokens[i-1].text)) {
			t.behind, t.back = clauseBefore(tokens, i), true
		}
		all = append(all, t)
	}
	return all
}

// whichInRow tells whether a word of order only says which one of several is meant: "the first delay", "or later talks".
func whichInRow(tokens []token, i int) bool {
	return i > 0 && (tokens[i-1].text == "the" || tokens[i-1].text == "or") && i+1 < len(tokens) && tokens[i+1].content() && tokens[i+1].before == joined
}

// spans are words that make of "later" and "earlier" a length of time from what was said before.
var spans = []string{"hours", "days", "weeks", "months", "years", "minutes", "shortly", "soon", "day", "week", "month", "year"}

// clauseBefore gives what the clause before that of token i states.
func clauseBefore(tokens []token, i int) (all []int) {
	k := i
	for k > 0 && tokens[k].before != strong && !(tokens[k].before == comma && joins(&tokens[k])) {
		k--
	}
	for k--; k >= 0; k-- {
		if t := &tokens[k]; t.content() && t.sort != dated && !t.is(linking|harmless|light|speech) {
			all = append(all, k)
		}
		if tokens[k].before == strong || tokens[k].before == comma && joins(&tokens[k]) {
			break
		}
	}
	return all
}

// beforeThat tells whether the word of order at i looks to what was said before by "that": "two days before that it left".
func beforeThat(tokens []token, i int) bool {
	if i+1 >= len(tokens) || tokens[i+1].text != "that" && tokens[i+1].text != "this" {
		return false
	}
	return i+2 == len(tokens) || tokens[i+2].before >= comma || tokens[i+2].sort == named || !tokens[i+2].content()
}

// looksBack tells whether a word never takes what stands behind it.
func looksBack(t *token) bool {
	switch t.text[strings.LastIndexByte(t.text, ' ')+1:] {
	case "later", "earlier", "afterwards", "beforehand", "previously", "subsequently", "thereafter":
		return true
	}
	return false
}

// sequences: what a fact puts after something stays after it, in whichever way the piece puts it.
func (r *reading) sequences() (Verdict, bool) {
	theirs := make([][]turn, len(r.own))
	ways := map[int]bool{}
	for f := range r.own {
		theirs[f] = turnsIn(r.own[f].tokens)
		for _, t := range theirs[f] {
			ways[t.way] = true
		}
	}
	for _, mine := range turnsIn(r.said.tokens) {
		if len(mine.behind) == 0 {
			derived := mine.at > 0 && r.said.tokens[mine.at-1].sort == number && len(dates(r.own)) > 1
			if len(ways) == 1 && ways[-mine.way] && !derived && !(r.said.tokens[mine.at].text == "beforehand" && r.beforeTurn(mine.at)) {
				return against(Binding, r.said.tokens[mine.at].text, r.own[0].id), true
			}
			continue
		}
		for f := range r.own {
			for _, t := range theirs[f] {
				if len(t.behind) > 0 && r.turnedAgainst(mine, t, f) {
					return against(Binding, r.said.tokens[mine.at].text, r.own[f].id), true
				}
			}
		}
	}
	return Verdict{}, false
}

// turnedAgainst tells whether the piece looks to the same thing as a fact the other way, or to what the fact puts on the other
// side the same way.
func (r *reading) turnedAgainst(mine, theirs turn, f int) bool {
	same, other := 0, 0
	for _, i := range mine.behind {
		here := slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == f && slices.Contains(theirs.behind, p.token) })
		there := slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == f && !slices.Contains(theirs.behind, p.token) })
		weight := 1
		if verbal(r.said.tokens, i) {
			weight = 2 // what happened says more of it than who was there
		}
		if here && !there {
			same += weight
		}
		if there && !here {
			other += weight
		}
	}
	if same > other {
		return mine.way != theirs.way
	}
	return other > same && mine.way == theirs.way && same == 0 && r.mainIn(mine, theirs, f)
}

// mainIn tells whether what the piece says happened is what the fact looks to.
func (r *reading) mainIn(mine, theirs turn, f int) bool {
	n := 0
	for i := range r.said.tokens {
		if t := &r.said.tokens[i]; !t.content() || t.is(linking|harmless|light|speech) || slices.Contains(mine.behind, i) {
			continue
		}
		if slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == f && slices.Contains(theirs.behind, p.token) }) {
			n++
		}
	}
	return 2*n > len(theirs.behind)
}

// notTheFirst: what a fact calls the first of its kind had not been done "already".
func (r *reading) notTheFirst() (Verdict, bool) {
	said := r.said.tokens
	if hasWord(said, "first") {
		return Verdict{}, false
	}
	for v := 1; v < len(said); v++ {
		if said[v-1].text != "already" && said[v-1].text != "previously" || !verbal(said, v) || governed(said, v, negative, 4) {
			continue
		}
		for _, p := range r.found[v] {
			if tokens := r.own[p.fact].tokens; p.token > 0 && tokens[p.token].before == joined && tokens[p.token-1].text == "first" {
				return against(Binding, said[v-1].text, r.own[p.fact].id), true
			}
		}
	}
	return Verdict{}, false
}
