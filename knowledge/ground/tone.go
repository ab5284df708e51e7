package ground

import (
	"slices"
	"strings"
)

// tone checks what a piece says about what it says: whether, how surely, by whose word, why and when.
func (r *reading) tone() (Verdict, bool) {
	return firstOf(
		r.countsHimIn, r.polarity, r.allDenied, r.exceptions, r.noneOf, // denied or left out
		r.conditionTurned, r.affirmed, r.modality, r.sought, r.leftOpen, // how sure
		r.stillToCome, r.unreal, r.raised, r.advised, r.foretold, // not yet, or only thought of
		r.attribution, r.voices, // by whose word
		r.staleness, r.allForNone, r.firstPlanned, r.sinceThen, r.everSince, // when
		r.onlyMeant, r.talkedOver, r.raisedToFinding, r.made, r.stillToDo, // meant, not done
		r.qualifiers, r.causes, // how far and why
		r.unleft, r.deedBlocked, r.silentOnes, r.withoutIt, r.notNeeded, r.insteadOf, r.notThatOne, // denied in other words
		r.stillToBe, r.invitedOnly, r.attempted, r.choices, r.conditional, // a step told as its result, a condition left out
	)
}

// scope is how many words behind a negation or modal it governs at most.
const scope = 12

// governed tells whether a word of the class stands before token i in the same clause, at most far words away.
func governed(tokens []token, i int, c class, far int) bool {
	for k := i; k >= max(0, i-far); k-- {
		if k < i && tokens[k].is(c) && !(c&planned != 0 && (nounOfIntent(tokens, k) || ofNoun(tokens, k))) {
			return true
		}
		if tokens[k].before == comma && k <= i && (closesWho(tokens, k) || c == negative && k < len(tokens)-1 && closingSpeaker(tokens, k)) {
			return false
		}
		if k > 0 && tokens[k].text == "that" && tokens[k-1].text == "and" && c&negative == 0 {
			return false // "said that it might sink and that it was old"
		}
		if tokens[k].before == strong || tokens[k].text == "but" || tokens[k].text == "which" || tokens[k].text == "of which" || tokens[k].text == "who" ||
			tokens[k].before == comma && k+1 < len(tokens) && joins(&tokens[k]) {
			return false
		}
	}
	return false
}

// closesWho tells whether the comma before token k ends a clause that "who" or "which" opens behind another one: "Holm, who was not yet
// mayor, in May".
func closesWho(tokens []token, k int) bool {
	for n := k - 1; n > max(0, k-10); n-- {
		if tokens[n].before == comma {
			return tokens[n].text == "who" || tokens[n].text == "which"
		}
		if tokens[n].before > comma {
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
	return prev < k && (tokens[prev].sort != word || tokens[prev].text == "the" || tokens[prev].text == "own" || tokens[prev].poss ||
		tokens[prev].text == "this" || tokens[prev].text == "that")
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

// withNumber keeps the places where a verb stands with the number that it has in the piece, if there are any: "paid 10 billion" is not the
// "2 billion was paid" of the same fact.
func (r *reading) withNumber(i int, places []at) []at {
	n := numberBeside(r.said.tokens, i)
	if n < 0 || len(places) < 2 {
		return places
	}
	var kept []at
	for _, p := range places {
		if k := numberBeside(r.own[p.fact].tokens, p.token); k >= 0 && slices.Contains(r.found[n], at{p.fact, k}) {
			kept = append(kept, p)
		}
	}
	if len(kept) > 0 {
		return kept
	}
	return places
}

// numberBeside gives the sum or share that a verb has behind it or, in the passive, before it; -1 where there is none.
func numberBeside(tokens []token, v int) int {
	if passive(tokens, v) {
		for k := v - 1; k >= max(0, v-5); k-- {
			if isShare(tokens[k]) {
				return k
			}
		}
		return -1
	}
	for k := v + 1; k < min(len(tokens), v+8) && tokens[k].before < comma; k++ {
		if isShare(tokens[k]) {
			return k
		}
	}
	return -1
}

// onlyAimed tells whether the facts have the very verb, and nowhere as done: "due to speak to confirm the plan" is no confirmation.
func (r *reading) onlyAimed(i int) bool {
	return len(r.found[i]) > 0 && !r.said.tokens[i].is(attributing) && !slices.ContainsFunc(r.found[i], func(p at) bool {
		return !r.exactly(i, p) || !verbal(r.own[p.fact].tokens, p.token) || r.suretyAt(p) > 2
	})
}

// dutyTurned tells whether the piece makes "may" of each "must" of the facts before a verb, or "must" of each "may".
func (r *reading) dutyTurned(i int, places []at) bool {
	mine := dutyBefore(r.said.tokens, i)
	if mine != 0 && r.onlyOrMust(i, mine, places) {
		return false
	}
	return mine != 0 && !slices.ContainsFunc(places, func(p at) bool { return dutyBefore(r.own[p.fact].tokens, p.token) != obliging|weak-mine })
}

// dutyBefore gives which of "must" and "may" stands right before a verb, without "not"; 0 for neither.
func dutyBefore(tokens []token, i int) class {
	for k := i - 1; k >= max(0, i-3) && tokens[k+1].before == joined; k-- {
		switch t := &tokens[k]; {
		case t.text == "must" || t.text == "may" || t.text == "can":
			return t.class & (obliging | weak)
		case t.is(negative) || t.content() && !t.is(linking|adverb|limiting|light):
			return 0
		}
	}
	return 0
}

// verbatim tells whether the facts have a verb as a verb in some form of the very same word.
func (r *reading) verbatim(i int) bool {
	return slices.ContainsFunc(r.found[i], func(p at) bool { return r.exactly(i, p) && verbal(r.own[p.fact].tokens, p.token) })
}

// stated tells whether a phrase begins with "is" or "was" and so says something of its subject.
func stated(tokens []token, i int) bool {
	return len(tokens[i].parts) > 1 && tokens[i].parts[0] == "be" && !tokens[i].is(planned|certain|weak)
}

// says tells whether a fact that the piece cites has a word or phrase just so.
func (r *reading) says(word string) bool {
	for f := range r.own {
		if slices.ContainsFunc(r.own[f].tokens, func(t token) bool { return t.text == word }) {
			return true
		}
	}
	return false
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
	return tokens[v-1].before >= comma // "…, to rise in June"
}

// achieved are the stems of verbs behind which "to" and a verb say that it was done, or as good as.
var achieved = strings.Fields("begin start continu manag come help persuad convinc forc resum go get caus lead order rise fall")

// dateBehind gives where the facts have the date or length of time behind a word such as "expire".
func (r *reading) dateBehind(i int) []at {
	for k := i + 1; k < min(len(r.said.tokens), i+6); k++ {
		if t := &r.said.tokens[k]; t.sort == dated || t.sort == number {
			return r.found[k]
		}
	}
	return nil
}
