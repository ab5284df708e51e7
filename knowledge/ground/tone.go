package ground

import (
	"slices"
	"strings"
)

// tone checks what a piece says about what it says: whether, how surely, by whose word, why and when.
func (r *reading) tone() (Verdict, bool) {
	for _, rule := range []func() (Verdict, bool){r.polarity, r.modality, r.attribution, r.staleness, r.qualifiers} {
		if v, bad := rule(); bad {
			return v, true
		}
	}
	return Verdict{}, false
}

// scope is how many words behind a negation or modal it governs at most.
const scope = 12

// governed tells whether a word of the class stands before token i in the same clause, at most far words away.
func governed(tokens []token, i int, c class, far int) bool {
	for k := i; k >= max(0, i-far); k-- {
		if k < i && tokens[k].is(c) && !(c&planned != 0 && (nounOfIntent(tokens, k) || ofNoun(tokens, k))) {
			return true
		}
		if tokens[k].before == strong || tokens[k].text == "but" || tokens[k].text == "which" || tokens[k].text == "who" || tokens[k].before == comma && k+1 < len(tokens) && joins(&tokens[k]) {
			return false
		}
	}
	return false
}

// nounOfIntent tells whether "plan", "proposal" and the like only name a thing: "the April 2025 plan included".
func nounOfIntent(tokens []token, k int) bool {
	switch tokens[k].text {
	case "plan", "proposal", "draft", "promise", "pledge", "forecast":
	default:
		return false
	}
	if k+1 < len(tokens) && tokens[k+1].text == "to" {
		return false
	}
	prev := max(0, k-1)
	return prev < k && (tokens[prev].sort != word || tokens[prev].text == "the" || tokens[prev].text == "own" || tokens[prev].poss || tokens[prev].text == "this" || tokens[prev].text == "that")
}

// ofNoun tells whether "promised", "proposed" and the like stand before a noun, of which alone they speak: "the promised share".
func ofNoun(tokens []token, k int) bool {
	if !tokens[k].ed || k == 0 || k+1 >= len(tokens) || tokens[k+1].is(preposed) || tokens[k+1].text == "that" {
		return false
	}
	switch tokens[k-1].text {
	case "the", "a", "an", "its", "his", "their", "her":
		return true
	}
	return tokens[k-1].poss
}

// joins are words that begin a clause of their own behind a comma.
func joins(t *token) bool {
	switch t.text {
	case "and", "but", "which", "who", "while", "as", "after", "although", "though", "because", "whereas", "with", "so", "saying", "citing":
		return true
	}
	return false
}

// polarity: what a fact denies must be denied, and nothing else.
func (r *reading) polarity() (Verdict, bool) {
	said := r.said.tokens
	denies := slices.ContainsFunc(said, func(t token) bool { return t.is(negative) || lacks(&t) })
	inFacts := r.any(negative)
	if denies && !inFacts && slices.ContainsFunc(said, func(t token) bool { return t.is(negative) }) && !r.unless() && !r.turnedRound() {
		return against(Polarity, "", r.own[0].id), true
	}
	if !inFacts {
		return Verdict{}, false
	}
	for i := range said {
		t := &said[i]
		if t.sort != word || !t.content() || t.is(negative|harmless) || t.stem == "say" || len(r.found[i]) == 0 {
			continue
		}
		denied, plain, by, reach := 0, 0, "", 3
		if verbal(said, i) {
			reach = 5
		}
		for _, p := range r.positionsOf(i) {
			if negated(r.own[p.fact].tokens, p.token, reach) || deniedBehind(r.own[p.fact].tokens, p.token) {
				denied, by = denied+1, r.own[p.fact].id
			} else {
				plain++
			}
		}
		if denied > 0 && plain == 0 && !denies || plain > 0 && denied == 0 && verbal(said, i) && governed(said, i, negative, 2) {
			return against(Polarity, t.text, by), true
		}
		if denied > 0 && plain == 0 && verbal(said, i) && r.flatly(i) && !negated(said, i, 6) && !governed(said, i, negative, 3) && !deniedBehind(said, i) && !governedBehind(said, i, negative, 4) {
			return against(Polarity, t.text, by), true
		}
	}
	return r.deniesMore()
}

// flatly tells whether each place where the facts have a word stands right behind "not".
func (r *reading) flatly(i int) bool {
	return !slices.ContainsFunc(r.positionsOf(i), func(p at) bool { return !governed(r.own[p.fact].tokens, p.token, negative, 2) })
}

// deniesMore finds a negation before a word that no fact denies, although another word there is denied.
func (r *reading) deniesMore() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		if !said[i].is(negative) || len(said[i].parts) > 0 || said[i].text == "unless" || said[i].text == "without" || said[i].text == "non" {
			continue
		}
		for k := i + 1; k < min(len(said), i+7) && said[k].before == joined; k++ {
			if said[k].is(planned) || len(r.found[k]) == 0 || !said[k].content() || said[k].is(linking|negative|harmless|adverb|limiting|light) || said[k].text == "only" {
				continue
			}
			if len(r.found[k]) > 0 && said[k].sort == word && !r.deniedAnywhere(k) {
				return against(Polarity, said[k].text, r.own[r.found[k][0].fact].id), true
			}
			break
		}
	}
	return Verdict{}, false
}

// deniedAnywhere tells whether a place where the facts have a word is denied there, or says no by itself.
func (r *reading) deniedAnywhere(k int) bool {
	return slices.ContainsFunc(r.found[k], func(p at) bool {
		tokens := r.own[p.fact].tokens
		return tokens[p.token].is(negative|denying) || negated(tokens, p.token, 5) || governed(tokens, p.token, denying, 4) || governedBehind(tokens, p.token, negative|denying, 3)
	})
}

// negated tells whether a negation governs a word; one that goes with a verb in between does not.
func negated(tokens []token, i, reach int) bool {
	for k := i - 1; k >= max(0, i-12) && tokens[k+1].before < strong; k-- {
		if tokens[k].is(planned|weak|certain) && k < i {
			break
		}
		if tokens[k].is(negative) && tokens[k].is(verb) && slices.ContainsFunc(tokens[k:i], func(t token) bool { return t.text == "to" }) {
			return true
		}
	}
	if !governed(tokens, i, negative, reach) {
		return false
	}
	for k := i - 1; k >= max(0, i-reach) && !tokens[k].is(negative); k-- {
		if tokens[k].is(planned|weak|certain) && verbal(tokens, i) {
			return false // "failing to agree would harm"
		}
		if verbal(tokens, k) && !verbal(tokens, i) {
			return false
		}
	}
	return true
}

// deniedBehind tells whether a verb's object is denied: "bought no soybeans".
func deniedBehind(tokens []token, v int) bool {
	if !verbal(tokens, v) || v+1 >= len(tokens) {
		return false
	}
	switch tokens[v+1].text {
	case "no", "none", "nothing", "nobody", "neither", "not":
		return true
	}
	return false
}

// unless tells whether the piece only turns a condition round: "banned unless it is sold" for "must be sold or be banned".
func (r *reading) unless() bool {
	for _, t := range r.said.tokens {
		if t.is(negative) && t.text != "unless" && !slices.ContainsFunc(r.said.tokens, func(c token) bool { return c.text == "if" }) {
			return false
		}
	}
	return r.any(obliging | condition)
}

// lacks tells whether a word says no without a "no".
func lacks(t *token) bool {
	switch t.stem {
	case "outsid", "avoid", "lack", "unabl", "insuffici", "absent", "absenc", "inadequ":
		return true
	}
	return false
}

// turnedRound tells whether each negation of the piece goes with a word whose opposite the fact has ("did not uphold" for "struck
// down"), or stands for a word of the fact that denies and that the piece does not use ("not enough" for "insufficient").
func (r *reading) turnedRound() bool {
	for i := range r.said.tokens {
		if r.said.tokens[i].is(negative) && !r.oppositeBehind(i) && !r.deniedOtherwise(i) {
			return false
		}
	}
	return true
}

func (r *reading) oppositeBehind(i int) bool {
	for k := i + 1; k < min(len(r.said.tokens), i+4); k++ {
		if t := &r.said.tokens[k]; t.content() && !t.is(negative|linking) {
			_, opposed := r.opposite(t)
			return opposed && len(r.found[k]) == 0
		}
	}
	return false
}

// deniedOtherwise tells whether a word of the facts that denies, and that the piece does not use, stands beside one that the
// piece has behind its negation.
func (r *reading) deniedOtherwise(i int) bool {
	for k := i + 1; k < min(len(r.said.tokens), i+7); k++ {
		if !r.said.tokens[k].content() || r.said.tokens[k].is(linking|negative|harmless) {
			continue
		}
		for _, p := range r.found[k] {
			tokens := r.own[p.fact].tokens
			for n := max(0, p.token-5); n < min(len(tokens), p.token+6); n++ {
				if tokens[n].is(denying) && !r.uses(at{p.fact, n}) {
					return true
				}
			}
		}
	}
	return false
}

// surety is how sure a word makes what follows: 1 may, 2 would, 3 will, 4 nothing said.
func surety(t *token) int {
	switch {
	case t.is(weak):
		return 1
	case t.is(planned | obliging | condition):
		return 2
	case t.is(certain):
		return 3
	}
	return 4
}

func (r *reading) modality() (Verdict, bool) {
	said := r.said.tokens
	sure, speaks := 4, false
	for i := range said {
		sure = min(sure, surety(&said[i]))
		speaks = speaks || said[i].is(speech|attributing)
	}
	if slices.ContainsFunc(said, func(t token) bool { return t.is(certain) }) && !r.any(certain) && !(speaks && r.says("would")) {
		return against(Modality, "will", r.own[0].id), true
	}
	for i := range said {
		if said[i].sort != word || !verbal(said, i) && !said[i].ed || said[i].is(harmless|speech|linking) {
			continue
		}
		places := r.positionsOf(i)
		if n := r.carried(i); len(places) == 0 && said[i].is(support) && n >= 0 {
			places = r.found[n]
		}
		if len(places) == 0 {
			continue
		}
		least, by := 0, ""
		for _, p := range places {
			if r.own[p.fact].tokens[p.token].is(weak) {
				least = 4 // "allowed" for "could"
			}
			if s := r.suretyAt(p); s > least {
				least, by = s, r.own[p.fact].id
			}
		}
		if infinitive(said, i) {
			least = max(least, 2) // "to find" says of nothing that it was found
			if sure > 2 && least == 2 {
				continue
			}
		}
		if sure > least && !(sure == 3 && least == 2 && r.says("would")) {
			return against(Modality, said[i].text, by), true
		}
	}
	return Verdict{}, false
}

// infinitive tells whether "to" and a verb stand before a word in its clause, or it is that verb.
func infinitive(tokens []token, i int) bool {
	for k := i; k > max(0, i-8); k-- {
		if tokens[k].is(verb) && tokens[k].sort == word && !tokens[k].ed && !tokens[k].ing && tokens[k-1].text == "to" {
			return true
		}
		if tokens[k].before != joined {
			return false
		}
	}
	return false
}

func (r *reading) says(word string) bool {
	for f := range r.own {
		if slices.ContainsFunc(r.own[f].tokens, func(t token) bool { return t.text == word }) {
			return true
		}
	}
	return false
}

// suretyAt gives how sure a fact is of one of its words.
func (r *reading) suretyAt(p at) int {
	tokens := r.own[p.fact].tokens
	switch {
	case governed(tokens, p.token, weak, scope):
		return 1
	case governed(tokens, p.token, planned|obliging|condition, scope), wanted(tokens, p.token):
		return 2
	case governed(tokens, p.token, certain, scope):
		return 3
	}
	return 4
}

// wanted tells whether a verb stands behind "to" and what somebody asked, sought or offered: it is not said to have happened.
func wanted(tokens []token, v int) bool {
	if v < 2 || !verbal(tokens, v) || tokens[v].ing || tokens[v-1].text != "to" {
		return false
	}
	for k := v - 2; k >= max(0, v-8); k-- {
		if verbal(tokens, k) {
			return !slices.Contains(achieved, tokens[k].stem)
		}
	}
	return false
}

// achieved are the stems of verbs behind which "to" and a verb say that it was done, or as good as.
var achieved = strings.Fields("begin start continu agre manag come help forc resum go get caus lead order rise fall")
