package ground

import (
	"slices"
	"strings"
)

// tone checks what a piece says about what it says: whether, how surely, by whose word, why and when.
func (r *reading) tone() (Verdict, bool) {
	for _, rule := range []func() (Verdict, bool){
		r.countsHimIn, r.polarity, r.allDenied, r.exceptions, r.noneOf, // denied or left out
		r.conditionTurned, r.affirmed, r.modality, r.sought, r.leftOpen, r.unconditional, // how sure
		r.stillToCome, r.unreal, r.raised, r.advised, r.foretold, // not yet, or only thought of
		r.attribution, r.voices, // by whose word
		r.staleness, r.allForNone, r.firstPlanned, r.sinceThen, r.everSince, // when
		r.onlyMeant, r.talkedOver, r.raisedToFinding, r.made, r.stillToDo, // meant, not done
		r.qualifiers, r.causes, // how far and why
	} {
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
		if k < i && tokens[k].is(c) && !(c&planned != 0 && (nounOfIntent(tokens, k) || ofNoun(tokens, k) || planThat(tokens, k, i))) {
			return true
		}
		if tokens[k].before == comma && k <= i && (closesWho(tokens, k) || c == negative && (tellsNext(tokens, k) || k < len(tokens)-1 && closingSpeaker(tokens, k))) {
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

// tellsNext tells whether behind a comma somebody else is said to have said something: "…, the Herald reported that".
func tellsNext(tokens []token, k int) bool {
	return k+1 < len(tokens) && tokens[k].sort == named && tokens[k+1].is(attributing) && tokens[k+1].ed && k+2 < len(tokens) && tokens[k+2].text == "that"
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

// planThat tells whether the verb at i says what became of the plan at k, rather than what is planned: "the plan to sell it stalled".
func planThat(tokens []token, k, i int) bool {
	if (tokens[k].text == "plan" || tokens[k].text == "proposal") && tokens[i].ed && verbal(tokens, i) && !passive(tokens, i) &&
		slices.ContainsFunc(tokens[k+1:i], func(t token) bool { return t.text == "when" || t.text == "after" || t.text == "because" }) {
		return true // "the plan stalled when Norway withdrew"
	}
	if tokens[k].text != "plan" && tokens[k].text != "proposal" || k+2 >= i || tokens[k+1].text != "to" || !tokens[i].ed || !verbal(tokens, i) {
		return false
	}
	for v := k + 3; v < len(tokens) && (v <= i || !newClause(&tokens[v]) && tokens[v].before < strong); v++ {
		if v != i && verbal(tokens, v) && tokens[v].ed {
			return false // which of them is the main verb is not clear
		}
	}
	if passive(tokens, i) || i+1 < len(tokens) && tokens[i+1].text == "by" {
		return false
	}
	return !slices.ContainsFunc(tokens[k+2:i], func(t token) bool { return t.text == "and" || t.text == "or" || t.before >= comma || t.stem == "be" })
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

// surety is how sure a word makes what follows: 1 may, 2 would, 3 will, 4 nothing said.
func surety(t *token) int {
	switch {
	case t.is(weak):
		return 1
	case t.is(planned | obliging | condition):
		return 2
	case t.is(certain):
		if strings.HasPrefix(t.text, "was ") || strings.HasPrefix(t.text, "were ") {
			return 2 // "were going to"
		}
		return 3
	}
	return 4
}

// modality: what the fact says may, should or will happen has not happened, and "may" is no "will".
func (r *reading) modality() (Verdict, bool) {
	if by, bad := r.surerOutright(); bad {
		return against(Modality, by, r.own[0].id), true
	}
	whole := r.sureOverall()
	for i := range r.said.tokens {
		if !r.saidToHappen(i) {
			continue
		}
		places := r.placesOfDeed(i)
		if len(places) == 0 || r.said.tokens[i].ed && !verbal(r.said.tokens, i) && r.besideSame(i, places) {
			continue
		}
		places = r.withNumber(i, places)
		if r.dutyTurned(i, places) || r.onlyOfNoun(i, places) {
			return against(Modality, r.said.tokens[i].text, r.own[places[0].fact].id), true
		}
		if mine := dutyBefore(r.said.tokens, i); mine != 0 && r.onlyOrMust(i, mine, places) {
			continue
		}
		if by, bad := r.surerThan(i, whole, places); bad {
			return against(Modality, r.said.tokens[i].text, by), true
		}
	}
	return Verdict{}, false
}

// sureOverall gives how sure the piece is as a whole: as its least sure word makes it.
func (r *reading) sureOverall() int {
	sure := 4
	for i := range r.said.tokens {
		sure = min(sure, surety(&r.said.tokens[i]), r.thoughtOf(i))
	}
	return sure
}

// surerOutright tells whether the piece says "certain to" or "will" of what no fact says so surely, and which of the two.
func (r *reading) surerOutright() (word string, bad bool) {
	said := r.said.tokens
	if r.any(certain) {
		return "", false
	}
	for i := range said {
		if r.surelySaid(i) {
			return said[i].text, true
		}
	}
	if slices.ContainsFunc(said, boundTo) {
		return "certain to", true
	}
	speaks := slices.ContainsFunc(said, func(t token) bool { return t.is(speech | attributing) })
	will := slices.ContainsFunc(said, func(t token) bool { return surety(&t) == 3 })
	return "will", will && !(speaks && r.would()) && !r.willAsAgreed()
}

// boundTo tells whether a phrase makes what follows sure: "is bound to".
func boundTo(t token) bool {
	return strings.HasSuffix(t.text, "certain to") || strings.HasSuffix(t.text, "bound to") || strings.HasSuffix(t.text, "sure to")
}

// surelySaid tells whether somebody "is certain that" or "sure of" what no fact calls so: he was only hopeful.
func (r *reading) surelySaid(i int) bool {
	said := r.said.tokens
	switch said[i].text {
	case "certain", "sure", "confident", "convinced":
	default:
		return false
	}
	return i > 0 && i+1 < len(said) && said[i-1].is(linking) && !said[i-1].is(negative) &&
		slices.ContainsFunc(said[i+1:min(len(said), i+5)], func(t token) bool { return t.text == "that" || t.text == "of" }) &&
		!slices.ContainsFunc(r.found[i], func(p at) bool { return r.exactly(i, p) }) && !r.any(certain)
}

// saidToHappen tells whether the word at i says that something happened or happens, so that it matters how sure the facts are of it.
func (r *reading) saidToHappen(i int) bool {
	said := r.said.tokens
	t := &said[i]
	switch {
	case t.sort != word, !verbal(said, i) && !t.ed && !stated(said, i), t.is(linking):
		return false
	case t.is(speech) && !passive(said, i) && !r.onlyAimed(i), r.fixes(i), r.inFragment(i):
		return false
	case t.is(harmless) && !r.verbatim(i):
		return t.ed && len(t.parts) > 1 && numberBeside(said, i) >= 0
	}
	return true
}

// placesOfDeed gives where the facts have a verb, or else the number or date that it goes with.
func (r *reading) placesOfDeed(i int) []at {
	said := r.said.tokens
	places := r.positionsOf(i)
	if n := r.carried(i); len(places) == 0 && said[i].is(support) && n >= 0 {
		places = r.found[n]
	}
	if len(places) == 0 && said[i].is(starting|ending) {
		places = r.dateBehind(i)
	}
	if n := numberBeside(said, i); len(places) == 0 && said[i].ed && n >= 0 {
		places = r.found[n] // "ended up with 12%"
	}
	return places
}

// surerThan tells whether the piece is surer of a verb than all of its places in the facts, and which fact is the surest. whole is how sure
// the piece is as a whole.
func (r *reading) surerThan(i, whole int, places []at) (by string, bad bool) {
	said := r.said.tokens
	least, by := r.surest(i, places)
	if infinitive(said, i) || gerund(said, i) || r.supposed(i) && !slices.ContainsFunc(places, func(p at) bool { return !r.generally(p) }) {
		least = max(least, 2) // "to find" says of nothing that it was found
		if least == 2 && (r.sureIn(i, whole) > 2 || gerund(said, i) && listsAct(said, i)) {
			return "", false
		}
	}
	sure := r.sureIn(i, whole)
	return by, sure > least && !(sure == 3 && least == 2 && r.would())
}

// surest gives how sure of a verb the surest of its places in the facts is, and by which fact.
func (r *reading) surest(i int, places []at) (least int, by string) {
	for _, p := range places {
		n := &r.own[p.fact].tokens[p.token]
		if n.is(weak) && !n.is(verb) {
			least = 4 // "allowed" for "could"
		}
		if s := r.sureThere(i, p); s > least {
			least, by = s, r.own[p.fact].id
		}
	}
	return least, by
}

// sureThere gives how sure a fact is, at one place, of the verb at i.
func (r *reading) sureThere(i int, p at) int {
	said, tokens := r.said.tokens, r.own[p.fact].tokens
	s, n := r.suretyAt(p), &tokens[p.token]
	if behindWhether(tokens, p.token) && !hasWord(said, "whether") && !hasWord(said, "if") {
		s = 1
	}
	if n.is(verb) && n.is(weak) {
		return min(s, surety(n)) // "is considering" for itself is no "has decided"
	}
	if s == 4 && (toCome(tokens, p.token) || toBeDone(tokens, p.token) || listedToCome(tokens, p.token)) {
		s = 2
	}
	if n.ing && n.stem == "decid" && said[i].ed && !governed(said, i, negative, 3) {
		return 1
	}
	return s
}

// would tells whether a fact says "would" or "would not", which in somebody's words may be "will".
func (r *reading) would() bool { return r.says("would") || r.says("would not") }

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

// willAsAgreed tells whether each verb behind "will" is one to which the facts say somebody agreed: who agreed to pay will pay.
func (r *reading) willAsAgreed() bool {
	said := r.said.tokens
	for i := range said {
		if !said[i].is(certain) {
			continue
		}
		v := i + 1
		for v < len(said) && said[v].before == joined && said[v].is(adverb|negative) {
			v++
		}
		if v == len(said) || !slices.ContainsFunc(r.found[v], func(p at) bool {
			return p.token > 0 && r.own[p.fact].tokens[p.token-1].text == "agreed to"
		}) {
			return false
		}
	}
	return true
}

// besideSame tells whether a participle stands before the same noun as in a fact: "the automated letters" are no more sure than there.
func (r *reading) besideSame(i int, places []at) bool {
	if i+1 >= len(r.said.tokens) || len(r.said.tokens[i].parts) > 0 || !r.said.tokens[i+1].content() {
		return false
	}
	return slices.ContainsFunc(places, func(p at) bool {
		return r.exactly(i, p) && !verbal(r.own[p.fact].tokens, p.token) && slices.Contains(r.found[i+1], at{p.fact, p.token + 1})
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

// sureIn gives how sure the piece is of a word: by its own clause, and by all of the piece where it is somebody's word.
func (r *reading) sureIn(i, whole int) int {
	said := r.said.tokens
	sure := surety(&said[i])
	if inCondition(said, i) {
		return 1
	}
	if passive(said, i) && demanded(said, i) || subjunctive(said, i) {
		return min(sure, 2)
	}
	for k := i; k > 0 && !statesAnew(&said[k]); k-- {
		sure = min(sure, surety(&said[k-1]), r.thoughtOf(k-1))
	}
	for k := i + 1; k < len(said) && !statesAnew(&said[k]) && !(said[i].ed && (said[k].text == "and" || said[k].text == "but")); k++ {
		sure = min(sure, surety(&said[k]), r.thoughtOf(k))
	}
	return max(sure, whole)
}

// statesAnew tells whether a token opens a clause that states something by itself, which no modal before it softens.
func statesAnew(t *token) bool {
	if t.before == strong {
		return true
	}
	switch t.text {
	case "and", "but", "while", "whereas", "although", "though", "which", "who":
		return t.before == comma
	}
	return false
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

// suretyAt gives how sure a fact is of one of its words.
func (r *reading) suretyAt(p at) int {
	tokens := r.own[p.fact].tokens
	switch {
	case tokens[p.token].ed && p.token+1 < len(tokens) && tokens[p.token+1].before == joined && tokens[p.token+1].content() && !verbal(tokens, p.token):
		return 4 // "may sell it to approved customers" takes them for approved
	case governed(tokens, p.token, weak, scope):
		return 1
	case didBesides(tokens, p.token):
		return 4
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
