package ground

import (
	"slices"
	"strings"
)

// polarity: what a fact denies must be denied, and nothing else.
func (r *reading) polarity() (Verdict, bool) {
	said := r.said.tokens
	denies := false
	for i := range said {
		denies = denies || said[i].is(negative) && !butOnly(said, i) && !r.onlyFails(i) || lacks(&said[i]) || said[i].stem == "deni" || r.undone(i) || r.saysNo(i)
	}
	inFacts := r.deny() || r.says("denied") || r.says("denies") || hasWord(said, "non") && r.any(negative)
	if denies && !inFacts && slices.ContainsFunc(said, func(t token) bool { return t.is(negative) }) && !r.unless() && !r.turnedRound() {
		return against(Polarity, "", r.own[0].id), true
	}
	if !inFacts && !r.any(negative) {
		return Verdict{}, false
	}
	for i := range said {
		t := &said[i]
		if t.sort != word || !t.content() || t.is(negative|harmless) || t.stem == "say" || len(r.found[i]) == 0 || onlyNamesSpeaker(said, i) {
			continue
		}
		denied, plain, by, reach := 0, 0, "", 3
		if verbal(said, i) {
			reach = 5
		}
		for _, p := range r.positionsOf(i) {
			if r.loose[i] && deniesItself(r.own[p.fact].tokens, p.token) {
				continue // "would not go into" for "declined to comment on"
			}
			if r.deniedAt(i, p, reach) {
				denied, by = denied+1, r.own[p.fact].id
			} else {
				plain++
			}
		}
		if denied > 0 && plain == 0 && !denies && !asideAt(said, i) || plain > 0 && denied == 0 && r.deniedHere(i) && !r.flatly(i) {
			return against(Polarity, t.text, by), true
		}
		if denied > 0 && plain == 0 && verbal(said, i) && r.flatly(i) && !deniedAbout(said, i) {
			return against(Polarity, t.text, by), true
		}
		if !verbal(said, i) && r.nothingOf(i) && !governed(said, i, negative, 8) && !r.deniedInPiece(i) {
			return against(Polarity, t.text, r.own[0].id), true
		}
	}
	return r.denials()
}

// deny tells whether the facts have a negation other than "non", which goes with one word only.
func (r *reading) deny() bool {
	return slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(t token) bool { return t.is(negative) && t.text != "non" })
	})
}

// deniedHere tells whether a negation of the piece stands right before a verb, and is none that the facts put elsewhere: "carries no duty" for
// "does not carry a duty", or that only turns round a condition.
func (r *reading) deniedHere(i int) bool {
	said := r.said.tokens
	if !verbal(said, i) || !governed(said, i, negative, 2) {
		return false
	}
	for n := i - 1; n >= max(0, i-2); n-- {
		if said[n].is(negative) {
			return !(r.noneOfIt(n, i) || r.saidOtherwise(n) || (said[n].text == "unless" || said[n].text == "failing") && r.unless())
		}
	}
	return true
}

// saysNo tells whether a word of the piece stands for a phrase of the facts that says no: "unaffected" for "not touched".
func (r *reading) saysNo(i int) bool {
	return slices.ContainsFunc(r.found[i], func(p at) bool {
		n := &r.own[p.fact].tokens[p.token]
		return n.is(negative) && len(n.parts) > 1 && (r.loose[i] || meet(r.said.tokens[i].groups, n.groups)) ||
			r.loose[i] && n.stem == "do" && deniesItself(r.own[p.fact].tokens, p.token)
	})
}

// deniesItself tells whether a phrase that says no begins at token i: "declined to comment on", "did not mention".
func deniesItself(tokens []token, i int) bool {
	t := &tokens[i]
	return t.is(negative) && len(t.parts) > 1 || t.is(linking) && i+1 < len(tokens) && tokens[i+1].is(negative)
}

// nothingOf tells whether the facts have a noun only right behind "no".
func (r *reading) nothingOf(i int) bool {
	return !slices.ContainsFunc(r.positionsOf(i), func(p at) bool {
		return p.token == 0 || r.own[p.fact].tokens[p.token-1].text != "no" && r.own[p.fact].tokens[p.token-1].text != "without"
	})
}

// deniedInPiece tells whether a negation other than "without" stands behind a noun of the piece in its sentence.
func (r *reading) deniedInPiece(i int) bool {
	for k := i + 1; k < len(r.said.tokens) && r.said.tokens[k].before < strong; k++ {
		if t := &r.said.tokens[k]; (t.is(negative|denying) || lacks(t)) && t.text != "without" {
			return true
		}
	}
	return slices.ContainsFunc(r.said.tokens[:i], func(t token) bool { return t.is(denying) || lacks(&t) || t.stem == "deni" })
}

// behindComma tells whether only who speaks stands between a comma and the word of speech at i: "…, the paper reported".
func behindComma(tokens []token, i int) bool {
	for k := i; k > max(0, i-4); k-- {
		if tokens[k].before == comma {
			return true
		}
		if verbal(tokens, k-1) {
			return false
		}
	}
	return false
}

// onlyNamesSpeaker tells whether a verb of speech behind a comma only says whose word the rest is: "fees rose, Holm reported".
func onlyNamesSpeaker(tokens []token, i int) bool {
	return tokens[i].is(speech) && behindComma(tokens, i) && !(i+1 < len(tokens) && tokens[i+1].text == "that")
}

// deniedAt tells whether a fact denies the word at i where it has it, by itself or up to reach words before.
func (r *reading) deniedAt(i int, p at, reach int) bool {
	tokens := r.own[p.fact].tokens
	t := &tokens[p.token]
	return t.is(negative) && len(t.parts) > 1 && !meet(r.said.tokens[i].groups, t.groups) || negated(tokens, p.token, reach) || deniedBehind(tokens, p.token)
}

// deniedAbout tells whether a negation stands near the word at i, before or behind it.
func deniedAbout(tokens []token, i int) bool {
	return negated(tokens, i, 6) || governed(tokens, i, negative, 3) || deniedBehind(tokens, i) || governedBehind(tokens, i, negative, 4)
}

// flatly tells whether each place where the facts have a word stands right behind "not".
func (r *reading) flatly(i int) bool {
	return !slices.ContainsFunc(r.positionsOf(i), func(p at) bool { return !governed(r.own[p.fact].tokens, p.token, negative, 2) })
}

// deniedAnywhere tells whether a place where the facts have a word is denied there, or says no by itself. A verb is looked for
// where the facts have a verb.
func (r *reading) deniedAnywhere(k int) bool {
	places := r.positionsOf(k)
	if verbal(r.said.tokens, k) {
		verbs := slices.DeleteFunc(slices.Clone(places), func(p at) bool { return !r.own[p.fact].tokens[p.token].is(verb) })
		if len(verbs) > 0 {
			places = verbs
		}
	}
	return slices.ContainsFunc(places, func(p at) bool {
		tokens := r.own[p.fact].tokens
		return tokens[p.token].is(negative|denying) || negated(tokens, p.token, 5) && !anewBefore(tokens, p.token) ||
			!verbal(r.said.tokens, k) && governed(tokens, p.token, negative, 5) || governed(tokens, p.token, denying, 4) ||
			deniedAfter(tokens, p.token) || listedOut(tokens, p.token) || untold(tokens, p.token) && r.tellsNot(k)
	})
}

// untold tells whether a word stands in a question that somebody is said not to answer: "did not say which ships were sold".
func untold(tokens []token, i int) bool {
	for k := i - 1; k > 0 && tokens[k+1].before < comma; k-- {
		if asksWhich(&tokens[k]) {
			for k > 1 && (tokens[k-1].sort == dated || tokens[k-1].text == "in" || tokens[k-1].text == "on") {
				k-- // "did not say in May which ships were sold"
			}
			return tokens[k-1].is(speech) && verbal(tokens, k-1) && governed(tokens, k-1, negative, 2)
		}
	}
	return false
}

// asksWhich tells whether a word opens a question within a sentence.
func asksWhich(t *token) bool {
	switch t.text {
	case "which", "what", "who", "whom", "whose", "how", "how much", "how many", "when", "where", "why":
		return true
	}
	return false
}

// tellsNot tells whether the negation before a word of the piece is one of telling: "did not name the ships", "nor a word about which ships".
func (r *reading) tellsNot(i int) bool {
	said := r.said.tokens
	for k := i - 1; k >= max(0, i-7) && !said[k].is(negative); k-- {
		switch t := &said[k]; {
		case asksWhich(t), t.is(speech):
			return true
		case t.stem == "name", t.stem == "specifi", t.stem == "identifi", t.stem == "disclos", t.stem == "detail":
			return true
		}
	}
	return false
}

// anewBefore tells whether a clause of its own begins between token i and the negation before it: "nothing was agreed until he
// decided" does not deny that he did.
func anewBefore(tokens []token, i int) bool {
	for k := i - 1; k > 0 && !tokens[k].is(negative); k-- {
		if newClause(&tokens[k]) && (tokens[k].text != "and" || k+1 < i && tokens[k+1].is(linking)) {
			return true
		}
	}
	return false
}

// deniedAfter tells whether a word that denies stands up to three words behind token i in the same part of the sentence.
func deniedAfter(tokens []token, i int) bool {
	for k := i + 1; k < min(len(tokens), i+4) && tokens[k].before < comma && tokens[k].text != "unless"; k++ {
		if tokens[k].is(negative|denying) && tokens[k].text != "non" {
			return true
		}
	}
	return false
}

// negated tells whether a negation governs a word; one that goes with a verb in between does not.
func negated(tokens []token, i, reach int) bool {
	for k := i - 1; k > max(0, i-6) && tokens[k+1].before == joined; k-- {
		if tokens[k].is(asking) && verbal(tokens, k) {
			if governed(tokens, k, negative, 2) {
				return true // "did not ask the panel for clearance"
			}
			break
		}
	}
	for k := i - 1; k >= max(0, i-12) && tokens[k+1].before < strong; k-- {
		if tokens[k].is(planned|weak|certain) && k < i {
			break
		}
		if tokens[k].stem == "deni" && tokens[i].is(verb) && k >= i-4 && (tokens[k+1].text == "having" || tokens[k+1].text == "that" || tokens[k+1].ing) {
			return true // "denied having talked"
		}
		if tokens[k].text == "no" && k+2 < i && tokens[k+1].content() && tokens[k+2].text == "to" && verbal(tokens, i) {
			return false // who is in no rush to do it may do it
		}
		if tokens[k].is(negative) && tokens[k].is(verb) && slices.ContainsFunc(tokens[k:i], func(t token) bool { return t.text == "to" }) &&
			!(!verbal(tokens, i) && hasWord(tokens[k:i], "of")) { // the price of a ferry may be kept back, and there is the ferry
			return true
		}
	}
	if !governed(tokens, i, negative, reach) {
		return false
	}
	for k := i - 1; k >= max(1, i-reach) && (!tokens[k].is(negative) || tokens[k].text == "non"); k-- {
		if tokens[k].text == "non" {
			return false // of the name behind it only
		}
		if tokens[k].is(planned|weak|certain) && verbal(tokens, i) && !tokens[k-1].is(negative) {
			return false // "failing to agree would harm", and not "is not willing to harm"
		}
		if verbal(tokens, k) && !verbal(tokens, i) && !tokens[k].is(asking) && !(k == i-1 && strings.HasSuffix(tokens[i].text, "ly")) {
			return false // what is not asked for is denied as well, and how it is not done: "don't follow automatically"
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
	if slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.is(negative) && t.text != "unless" }) {
		return false
	}
	return r.any(obliging|condition) && (r.says("or") || r.says("otherwise") || r.says("unless")) || r.says("without")
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
		if r.votedDown(i) {
			continue
		}
		if yet := strings.HasSuffix(r.said.tokens[i].text, "yet to") || strings.HasSuffix(r.said.tokens[i].text, "yet"); yet && r.says("still") {
			continue // "had yet to be signed" for "still had to be"
		}
		if r.said.tokens[i].text == "unless" && r.unless() {
			continue
		}
		if r.said.tokens[i].is(negative) && !r.oppositeBehind(i) && !r.deniedOtherwise(i) && !r.saidOtherwise(i) {
			return false
		}
	}
	return true
}

// oppositeBehind tells whether the first word behind i that states something is the opposite of what the facts say.
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
			for n := p.token; n >= max(0, p.token-5); n-- {
				if deniesThing(tokens, n) && !r.uses(at{p.fact, n}) {
					return true
				}
				if tokens[n].before == strong || tokens[n].before == comma && joins(&tokens[n]) {
					break
				}
			}
			for n := p.token + 1; n < min(len(tokens), p.token+6) && tokens[n].before < strong && !(tokens[n].before == comma && joins(&tokens[n])); n++ {
				if deniesThing(tokens, n) && !r.uses(at{p.fact, n}) {
					return true
				}
			}
		}
	}
	return false
}

// deniesThing tells whether a word denies what stands beside it: "barred", "a ban on", and not "or face a ban".
func deniesThing(tokens []token, n int) bool {
	t := &tokens[n]
	if !t.is(denying) || !t.is(norm) || t.ed || verbal(tokens, n) {
		return t.is(denying)
	}
	return n+1 < len(tokens) && (tokens[n+1].text == "on" || tokens[n+1].text == "of" || tokens[n+1].text == "against" || tokens[n+1].text == "from")
}
