package ground

import (
	"slices"
	"strings"
)

// These rules look for what a piece says of all where the facts say it of none, or as done where they leave it to be done.

// allForNone: what neither side wants both sides don't want.
func (r *reading) allForNone() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		switch said[i].text {
		case "both", "all", "each", "every", "both sides", "each side", "both countries":
		default:
			continue
		}
		if governed(said, i, negative, 4) {
			continue
		}
		for f := range r.own {
			tokens := r.own[f].tokens
			for k := range tokens {
				if none := tokens[k].text == "neither" || tokens[k].text == "neither side" || tokens[k].text == "none of"; none && (strings.HasPrefix(said[i].text, "both") || r.takesBehind(f, k)) && !slices.ContainsFunc(said, func(t token) bool { return t.is(negative) }) {
					return against(Polarity, said[i].text, r.own[f].id), true
				}
			}
		}
	}
	return Verdict{}, false
}

// takesBehind tells whether the piece says a word that a fact has up to six words behind a place.
func (r *reading) takesBehind(f, k int) bool {
	tokens := r.own[f].tokens
	for n := k + 1; n < min(len(tokens), k+7); n++ {
		if t := &tokens[n]; t.content() && !t.is(harmless|light|linking) && r.uses(at{f, n}) {
			return true
		}
	}
	return false
}

// paying are the stems of verbs whose next object is who gets it.
var paying = []string{"pay", "give", "hand", "grant", "owe", "send", "offer"}

// turnedAway: who is paid in the facts is not who pays.
func (r *reading) turnedAway() (Verdict, bool) {
	said := r.said.tokens
	for i := 1; i < len(said); i++ {
		if said[i].sort != named || !behindFrom(said, i) {
			continue
		}
		for _, p := range r.found[i] {
			tokens := r.own[p.fact].tokens
			for k := p.token - 1; k >= max(0, p.token-3) && tokens[k+1].before == joined; k-- {
				if verbal(tokens, k) && slices.Contains(paying, tokens[k].stem) && !passive(tokens, k) && getsIt(said) {
					return against(Role, said[i].text, r.own[p.fact].id), true
				}
				if tokens[k].is(preposed) {
					break
				}
			}
		}
	}
	return Verdict{}, false
}

func behindFrom(tokens []token, i int) bool {
	return tokens[i-1].text == "from" || i > 1 && tokens[i-2].text == "from" && article(&tokens[i-1])
}

// getsIt tells whether somebody gets something in a text.
func getsIt(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool {
		return slices.Contains([]string{"get", "receiv", "obtain", "collect", "take", "draw", "earn"}, t.stem)
	})
}

// firstPlanned: what was first planned is not what is planned.
func (r *reading) firstPlanned() (Verdict, bool) {
	said := r.said.tokens
	present := slices.ContainsFunc(said, func(t token) bool {
		return t.text == "is due" || t.text == "is to" || t.text == "is set" || t.text == "are due" || t.text == "are to" || t.text == "is" || t.text == "are"
	})
	if !present || slices.ContainsFunc(said, func(t token) bool {
		return t.text == "was" || t.text == "were" || t.text == "had" || t.text == "first" || t.text == "originally" || t.text == "initially"
	}) {
		return Verdict{}, false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := 1; k+1 < len(tokens); k++ {
			if first := tokens[k].text == "first" || tokens[k].text == "originally" || tokens[k].text == "initially"; first && tokens[k-1].is(linking) && (tokens[k+1].ed || tokens[k+1].is(verb|planned)) && r.takesBehind(f, k) {
				return against(Stale, tokens[k].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// sinceThen: what was only due on a day has not been so since.
func (r *reading) sinceThen() (Verdict, bool) {
	said := r.said.tokens
	for i := 1; i < len(said); i++ {
		if said[i].sort != dated || said[i-1].text != "since" || len(r.found[i]) == 0 || slices.ContainsFunc(said, func(t token) bool { return t.is(planned | weak | condition) }) {
			continue
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool { return !governed(r.own[p.fact].tokens, p.token, planned, 8) }) {
			return against(Modality, said[i].text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// onlyMeant: what is only due, needed, sought or spoken of in the facts is not told as done by a light verb: "took a trip" for "spoke of a trip".
func (r *reading) onlyMeant() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(said, func(t token) bool {
		return t.is(planned|weak|obliging|condition|certain|asking|negative|denying) || t.text == "whether" || t.stem == "plan" || t.stem == "pend" || t.stem == "draft"
	}) {
		return Verdict{}, false
	}
	for v := range said {
		first := stemsOf(&said[v])[0]
		if !slices.Contains(lightly, first) && !slices.Contains(staying, first) && first != "hold" || first == "turn" || said[v].sort != word || v > 0 && (said[v-1].text == "to" || strings.HasSuffix(said[v-1].text, " to")) ||
			slices.ContainsFunc(r.found[v], func(p at) bool { return r.exactly(v, p) }) {
			continue
		}
		if !said[v].ed && !verbal(said, v) && !strings.HasSuffix(said[v].text, "s") {
			continue
		}
		meant, by := 0, ""
		for k := v + 1; k < min(len(said), v+9) && said[k].before < comma; k++ {
			t := &said[k]
			if !t.content() || t.is(linking|harmless|light|adverb) || len(r.found[k]) == 0 {
				continue
			}
			if verbal(said, k) || slices.ContainsFunc(r.positionsOf(k), func(p at) bool { return !r.meantAt(p) }) {
				meant = 0
				break
			}
			meant, by = meant+1, r.own[r.found[k][0].fact].id
		}
		if meant > 0 {
			return against(Modality, said[v].text, by), true
		}
	}
	return Verdict{}, false
}

// meantAt tells whether a place of a fact is governed by a word for what is planned, needed, sought or spoken of.
func (r *reading) meantAt(p at) bool {
	tokens := r.own[p.fact].tokens
	if r.suretyAt(p) < 3 {
		return true
	}
	for k := p.token - 1; k >= max(0, p.token-scope) && tokens[k+1].before < strong; k-- {
		if joins(&tokens[k]) && tokens[k].before == comma {
			return false
		}
		switch t := &tokens[k]; {
		case t.is(asking) && verbal(tokens, k), strings.HasPrefix(t.text, "spoke of"), strings.HasPrefix(t.text, "spoken of"), t.text == "set for", t.text == "date for", t.stem == "need", t.stem == "invit", t.text == "announced for":
			return true
		}
	}
	return false
}

// everSince: what was so in one month has not been going on "from then on", unless the facts say so.
func (r *reading) everSince() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(t token) bool {
			return t.text == "since" || t.text == "has" || t.text == "have" || t.text == "is" || t.text == "are"
		})
	}) {
		return Verdict{}, false
	}
	for i := 0; i+2 < len(said); i++ {
		if said[i].text != "has" && said[i].text != "have" || !hasWord(said[i+1:min(len(said), i+4)], "been") {
			continue
		}
		if said[0].text == "from" && slices.ContainsFunc(said[1:i+1], func(t token) bool { return t.before == comma }) && i+2 < len(said) && slices.ContainsFunc(said[i:min(len(said), i+4)], func(t token) bool { return t.ing }) {
			return against(Stale, said[i].text+" been", r.own[0].id), true
		}
	}
	return Verdict{}, false
}

// stillToDo: what still had to be done in the facts is not told as done.
func (r *reading) stillToDo() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(said, func(t token) bool {
		return t.is(obliging|planned|weak|negative|condition|certain) || t.text == "to" || t.text == "still" || t.stem == "remain" || t.stem == "need" || t.stem == "await" || t.stem == "pend"
	}) {
		return Verdict{}, false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := 0; k+1 < len(tokens); k++ {
			if tokens[k].text != "still" || !tokens[k+1].is(obliging) && tokens[k+1].stem != "have" && tokens[k+1].text != "to" && tokens[k+1].text != "had to" {
				continue
			}
			n := 0
			for e := k + 1; e < len(tokens) && tokens[e].before < strong; e++ {
				if t := &tokens[e]; t.content() && !t.is(harmless|light|linking|obliging) && r.uses(at{f, e}) {
					n++
				}
			}
			if n > 1 {
				return against(Modality, tokens[k].text, r.own[f].id), true
			}
		}
	}
	return Verdict{}, false
}

// behindTurned gives where what a negation goes with begins: behind it, or behind the subject that stands after "nor did": "nor did its ruling set a
// fee".
func behindTurned(tokens []token, n int) int {
	if tokens[n].text != "nor" && tokens[n].text != "neither" || n+2 >= len(tokens) || tokens[n+1].stem != "do" {
		return n + 1
	}
	k := n + 2
	for k < len(tokens) && !tokens[k].content() {
		k++
	}
	for k+1 < len(tokens) && tokens[k+1].before == joined && tokens[k+1].sort == named {
		k++
	}
	return k + 1
}

// unleft: what a fact gives no leave to do may not be done: "Alpha boats can go" for "the rules do not open the way for Alpha boats".
func (r *reading) unleft() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(said, func(t token) bool { return t.is(negative | denying) }) {
		return Verdict{}, false
	}
	for i := 1; i < len(said); i++ {
		if said[i].text != "can" && said[i].text != "may" && said[i].text != "could" {
			continue
		}
		for k := i - 1; k >= 0 && said[k+1].before == joined; k-- {
			if said[k].sort == named && len(r.found[k]) > 0 && !slices.ContainsFunc(r.found[k], func(p at) bool { return !r.refusedLeave(p) }) {
				return against(Polarity, said[i].text, r.own[r.found[k][0].fact].id), true
			}
		}
	}
	return Verdict{}, false
}

// opening are the stems of verbs by which leave is given.
var opening = []string{"open", "let", "allow", "permit", "enabl", "clear", "entitl", "licens"}

// refusedLeave tells whether a fact says "not" of a verb by which leave is given to the one at a place: "do not open the way for Alpha boats".
func (r *reading) refusedLeave(p at) bool {
	tokens := r.own[p.fact].tokens
	gives := false
	for k := p.token - 1; k >= 0 && tokens[k+1].before < comma && tokens[k].text != "that"; k-- {
		if gives && tokens[k].is(negative) {
			return true
		}
		gives = gives || slices.Contains(opening, stemsOf(&tokens[k])[0])
	}
	return false
}

// deedBlocked: what a fact says was blocked or refused was not done: "the yard was sold" for "the court blocked the sale of the yard".
func (r *reading) deedBlocked() (Verdict, bool) {
	said := r.said.tokens
	if slices.ContainsFunc(said, func(t token) bool {
		return t.is(negative|denying|ending|weak|planned|condition) || lacks(&t) || strings.HasPrefix(t.stem, "ceas") || t.stem == "oppos" || t.stem == "refus"
	}) {
		return Verdict{}, false
	}
	for v := range said {
		if !verbal(said, v) || said[v].is(linking|speech|light) || r.loose[v] || putForward(&said[v]) {
			continue
		}
		if by, blocked := r.everyPlace(r.found[v], func(p at) bool { return blockedAt(r.own[p.fact].tokens, p.token) }); blocked {
			return against(Polarity, said[v].text, by), true
		}
	}
	return Verdict{}, false
}

// putForward tells whether a verb is one for what was done even where it is refused: "Vardal made an offer" of "rejected the offer of Vardal".
func putForward(t *token) bool {
	return slices.ContainsFunc(stemsOf(t), func(s string) bool {
		return slices.Contains([]string{"offer", "request", "appeal", "demand", "propos"}, s)
	})
}

// blockedAt tells whether a noun for a deed is what a verb that denies is done to: "blocked the sale", "the sale of the yard was blocked".
func blockedAt(tokens []token, n int) bool {
	if verbal(tokens, n) {
		return false
	}
	blocks := func(k int) bool { return tokens[k].is(denying) && !governed(tokens, k, negative, 3) }
	for k := n - 1; k >= max(0, n-4) && tokens[k+1].before == joined; k-- {
		if verbal(tokens, k) {
			return blocks(k) && !passive(tokens, k)
		}
	}
	for k := n + 1; k < min(len(tokens), n+8) && tokens[k].before == joined; k++ {
		if verbal(tokens, k) {
			return blocks(k) && passive(tokens, k)
		}
	}
	return false
}
