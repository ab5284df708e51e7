package ground

import (
	"slices"
	"strings"
)

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
		if len(places) == 0 {
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
	return "will", will && !(speaks && r.would())
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
	case t.is(speech) && !passive(said, i) && !r.onlyAimed(i):
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
	if infinitive(said, i) || gerund(said, i) || supposed(&said[i]) && !slices.ContainsFunc(places, func(p at) bool { return !r.generally(p) }) {
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

// sureIn gives how sure the piece is of a word: by its own clause, and by all of the piece where it is somebody's word.
func (r *reading) sureIn(i, whole int) int {
	said := r.said.tokens
	sure := surety(&said[i])
	if passive(said, i) && demanded(said, i) {
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

// suretyAt gives how sure a fact is of one of its words.
func (r *reading) suretyAt(p at) int {
	tokens := r.own[p.fact].tokens
	switch {
	case tokens[p.token].ed && p.token+1 < len(tokens) && tokens[p.token+1].before == joined && tokens[p.token+1].content() && !verbal(tokens, p.token):
		return 4 // "may sell it to approved customers" takes them for approved
	case governed(tokens, p.token, weak, scope):
		return 1
	case governed(tokens, p.token, planned|obliging|condition, scope), wanted(tokens, p.token):
		return 2
	case governed(tokens, p.token, certain, scope):
		return 3
	}
	return 4
}
