package ground

import (
	"slices"
	"strings"
)

// firstOf gives the first verdict of the rules that refuses.
func firstOf(rules ...func() (Verdict, bool)) (Verdict, bool) {
	for _, rule := range rules {
		if v, bad := rule(); bad {
			return v, true
		}
	}
	return Verdict{}, false
}

// checkRoles goes through the rules about who does what to whom, whose a thing is, and where.
func (r *reading) checkRoles() (Verdict, bool) {
	return firstOf(
		r.ofWhom, r.alltogether, // whose
		r.modifiers, r.countries, r.belongings, r.sorts, // what stands before a noun
		r.outsideIn, r.places, r.routes, r.sourceExchanged, // where, from and to
		r.added, r.roles, r.copula, r.visitedActs, r.requestOf, r.pointedOut, r.received, r.sufferedOnly, r.teams, r.speakers, // who does what to whom
		r.objects, r.joinedObjects, r.objectApart, r.objectNamed, // to whom
		r.headSkipped, r.complementOnly, r.ofHead, r.calledSo, // the head of a phrase
		r.turnedAway, r.balances, r.broughtTo, r.mergedInto, r.deedsTurned, r.askedOf, r.thanTurned, r.otherFirstName, // turned round
		r.toWhom, r.pronounOfOther, r.itsSubject, r.inBrackets, r.ownerActs, r.forOrAgainst, // what a word points to
	)
}

// checkTiming goes through the rules about dates and the order of time.
func (r *reading) checkTiming() (Verdict, bool) {
	return firstOf(
		r.otherYear, r.takenTwice, r.rangesKept, r.yearsOf, // which date
		r.dayOfDeed, r.prepositions, r.datesOfDeeds, r.datesTurned, r.mostAndOne, r.dateMoved, // of which deed
		r.order, r.untilSince, r.sequences, r.firstThen, r.thenAfter, r.chronology, // before and after
		r.times, r.sameDay, r.theLast, r.notTheFirst, // how often, and which of several
	)
}

// checkExtent goes through the rules about how many, how much of it and which of them.
func (r *reading) checkExtent() (Verdict, bool) {
	return firstOf(
		r.widened, r.anyOfThem, r.someOfThem, r.scopes, r.notOne, r.nearlyAll, r.partOnly, // all, any and some
		r.ownNumber, r.overUnder, r.bindings, r.oneOfTwo, r.goesForAll, r.lostEach, // whose number
		r.unlimited, r.lostExtra, r.countedIn, r.lostRate, r.lostMostly, r.listedAsAll, r.lostPrinciple, r.onlyActing, r.nothingAtAll, r.firstOfSort, // a small word left out
	)
}

// checkPatchwork goes through the rules about pieces of facts put together otherwise than there.
func (r *reading) checkPatchwork() (Verdict, bool) {
	return firstOf(
		r.spent, r.supplanted, r.replaced, r.takenOff, r.lightFor, r.standsFor, r.copied, // another word in the same place
		r.pairedOff, r.parallel, r.merged, r.glued, // parts of one fact, or of two
	)
}

// modifiers: "the Chinese government" is not the US government of the fact, nor is a non-Chinese buyer a Chinese one.
func (r *reading) modifiers() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		noun := modified(said, i)
		if noun < 0 || said[noun].is(harmless) || len(r.found[noun]) == 0 || len(r.found[i]) == 0 {
			continue
		}
		ok, by := false, ""
		for _, p := range r.positionsOf(noun) {
			tokens := r.own[p.fact].tokens
			if verbal(tokens, p.token) {
				ok = true
				break
			}
			owners, negated := ownersOf(tokens, p.token)
			fits := len(owners) == 0 || r.itsOwner(i, p) || slices.ContainsFunc(owners, func(o int) bool { return same(&said[i], &tokens[o]) })
			if whose := ownerBefore(tokens, p.token); fits && said[i].poss && whose >= 0 && ofBehind(tokens, p.token) >= 0 && !same(&said[i], &tokens[whose]) {
				fits = ofBehind(said, noun) < 0 && slices.ContainsFunc(said[noun:], func(t token) bool { return t.text == "by" }) // "Hald's purchase by Vardal"
			}
			fits = fits || said[noun].is(norm) && !r.lex.country(&said[i]) && licensed(tokens, p.token, &said[i])
			if fits && (!negated || slices.ContainsFunc(said, func(t token) bool { return t.is(negative) || t.text == "outside" })) {
				ok = true
			}
			by = r.own[p.fact].id
		}
		if !ok {
			return against(Role, said[i].text+" "+said[noun].text, by), true
		}
	}
	return Verdict{}, false
}

// licensed tells whether a name stands behind "for" or "on" as what a licence or rule goes for: "the Heron licence" for "a licence rule for its
// Heron boat".
func licensed(tokens []token, noun int, name *token) bool {
	goesFor := false
	for k := noun + 1; k < min(len(tokens), noun+7) && tokens[k].before == joined && !verbal(tokens, k); k++ {
		if goesFor && tokens[k].sort == named {
			return same(name, &tokens[k])
		}
		goesFor = goesFor || tokens[k].text == "for" || tokens[k].text == "on"
	}
	return false
}

// belongings: "at the request of China" is not at that of the United States.
func (r *reading) belongings() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		n := owned(said, i)
		if n < 0 || len(r.found[n]) == 0 || len(r.found[i]) == 0 || said[n].is(harmless|light) {
			continue
		}
		if by, other := r.everyPlace(r.positionsOf(n), func(p at) bool { return r.ofOthers(i, n, p) }); other {
			return against(Role, said[n].text+" of "+said[i].text, by), true
		}
	}
	return Verdict{}, false
}

// ofOthers tells whether a place of the noun at n belongs to somebody in its fact, and not to the name at i.
func (r *reading) ofOthers(i, n int, p at) bool {
	said, tokens := r.said.tokens, r.own[p.fact].tokens
	owners, negated := ownersOf(tokens, p.token)
	for k := p.token + 1; k < min(len(tokens), p.token+7) && tokens[k].before == joined; k++ {
		if tokens[k].sort == named {
			owners = append(owners, k)
		}
	}
	if whose, of := ownerBefore(tokens, p.token), ofBehind(tokens, p.token); whose >= 0 && of >= 0 && said[n+1].text == "of" {
		owners = slices.DeleteFunc(owners, func(o int) bool { return o <= whose }) // "Vardal's purchase of Hald" is none of Vardal
	}
	return len(owners) > 0 && !negated && !verbal(tokens, p.token) && !slices.ContainsFunc(owners, func(o int) bool { return same(&said[i], &tokens[o]) })
}

// modified gives the noun that the name at i stands before as an adjective or owner; -1 where it doesn't.
func modified(tokens []token, i int) int {
	if tokens[i].sort != named {
		return -1
	}
	for k := i + 1; k < min(len(tokens), i+3) && tokens[k].before == joined; k++ {
		t := &tokens[k]
		switch {
		case tokens[i].poss && len(t.parts) == 0 && rankWord(t.text) && nounNext(tokens, k):
			continue // "China's lead negotiator"
		case t.sort == named || !t.content() || t.is(linking|speech|negative|weak|planned|adverb) || strings.HasSuffix(t.text, "ly") || t.ed ||
			t.is(verb) && !plural(tokens, k) && !tokens[i].poss:
			return -1
		case nounNext(tokens, k) && !tokens[k+1].is(verb|linking|speech|planned|weak|harmless|nowadays):
			continue
		}
		return k
	}
	return -1
}

// nounNext tells whether a word that may be a noun follows the one at k at once: "lead negotiator".
func nounNext(tokens []token, k int) bool {
	return k+1 < len(tokens) && tokens[k+1].sort == word && tokens[k+1].before == joined && tokens[k+1].content()
}

// rankWord tells whether a word says which of several holders of an office is meant.
func rankWord(s string) bool {
	switch s {
	case "lead", "chief", "top", "senior", "main", "leading", "head":
		return true
	}
	return false
}

// plural tells whether a word that may be a verb is rather a noun: the one before it has no subject to give.
func plural(tokens []token, k int) bool {
	return k+1 < len(tokens) && (tokens[k+1].is(linking|planned|weak|verb) || tokens[k+1].is(preposed))
}

// places: what was done in Oslo was not done in Bergen, because the fact names Bergen for something else.
func (r *reading) places() (Verdict, bool) {
	said := r.said.tokens
	for i := 1; i < len(said); i++ {
		if said[i].sort != named || len(r.found[i]) == 0 || !inside(said, i) {
			continue
		}
		by, elsewhere := r.everyPlace(r.found[i], func(p at) bool {
			tokens := r.own[p.fact].tokens
			return toward(tokens, p.token) && slices.ContainsFunc(r.positions(p.fact), func(k int) bool { return k != p.token && inside(tokens, k) })
		})
		if elsewhere {
			return against(Role, "in "+said[i].text, by), true
		}
	}
	return Verdict{}, false
}

// inside tells whether "in" or "at" stands right before token i.
func inside(tokens []token, i int) bool {
	return i > 0 && (tokens[i-1].text == "in" || tokens[i-1].text == "at")
}

// toward tells whether a name stands behind a preposition other than "in", or is the second of a pair.
func toward(tokens []token, i int) bool {
	if i == 0 {
		return false
	}
	switch tokens[i-1].text {
	case "between", "and", "to", "from", "by", "with", "against", "near":
		return true
	}
	return false
}

// positions gives the names of a fact.
func (r *reading) positions(fact int) []int {
	var all []int
	for k := range r.own[fact].tokens {
		if r.own[fact].tokens[k].sort == named {
			all = append(all, k)
		}
	}
	return all
}

// speakers: where a fact gives the words of two people, each keeps his own.
func (r *reading) speakers() (Verdict, bool) {
	for f := range r.own {
		clauses := clausesOf(r.own[f].tokens)
		if len(clauses) < 2 {
			continue
		}
		for _, c := range clausesOf(r.said.tokens) {
			if v, bad := r.speaker(f, c, clauses); bad {
				return v, true
			}
		}
	}
	return Verdict{}, false
}

// clausesOf cuts a text at semicolons and the like: pairs of the first token and the one behind the last.
func clausesOf(tokens []token) [][2]int {
	var all [][2]int
	start := 0
	for k := 1; k <= len(tokens); k++ {
		if k == len(tokens) || tokens[k].before == strong || tokens[k].before == comma && joins(&tokens[k]) {
			all = append(all, [2]int{start, k})
			start = k
		}
	}
	return all
}

// speaker tells whether a clause of the piece gives the words of one clause of the fact to somebody named only in another.
func (r *reading) speaker(f int, c [2]int, clauses [][2]int) (Verdict, bool) {
	best, most := -1, 1
	for n, clause := range clauses {
		if k := r.meets(f, c, clause, func(t *token) bool { return t.sort == word && t.content() && !t.is(speech|harmless) }); k > most {
			best, most = n, k
		}
	}
	speaks := func(c [2]int) bool { return r.meetsSource(f, c, clauses[best]) }
	if best < 0 || speaks(c) || !hasSpeech(r.said.tokens[c[0]:c[1]]) || len(sourcesIn(r.own[f].tokens, clauses[best])) == 0 {
		return Verdict{}, false
	}
	for n, clause := range clauses {
		if n != best && r.meetsSource(f, c, clause) {
			return against(Role, "", r.own[f].id), true
		}
	}
	return Verdict{}, false
}

// sourcesIn gives the names that stand as speakers in a clause of a fact.
func sourcesIn(tokens []token, clause [2]int) []int {
	var all []int
	for _, source := range attributed(tokens) {
		for _, k := range source {
			if k >= clause[0] && k < clause[1] && tokens[k].sort == named && !introduced(tokens, k, len(tokens)) {
				all = append(all, k)
			}
		}
	}
	return all
}

// meetsSource tells whether a clause of the piece names a speaker of a clause of the fact.
func (r *reading) meetsSource(f int, mine, theirs [2]int) bool {
	sources := sourcesIn(r.own[f].tokens, theirs)
	for i := mine[0]; i < mine[1]; i++ {
		if slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == f && slices.Contains(sources, p.token) }) {
			return true
		}
	}
	return false
}

// hasSpeech tells whether any of the tokens is a word of speech.
func hasSpeech(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool { return t.is(speech | attributing) })
}

// meets counts the tokens of a clause of the piece that stand in a clause of the fact.
func (r *reading) meets(f int, mine, theirs [2]int, want func(*token) bool) int {
	n := 0
	for i := mine[0]; i < mine[1]; i++ {
		if want(&r.said.tokens[i]) && slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == f && p.token >= theirs[0] && p.token < theirs[1] }) {
			n++
		}
	}
	return n
}
