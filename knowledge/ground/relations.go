package ground

import (
	"slices"
)

// relations checks that what a piece ties together is tied together in the fact: a verb to who does it and to whom, a noun
// to whose it is, a number or date to its neighbours.
func (r *reading) relations() (Verdict, bool) {
	for _, rule := range []func() (Verdict, bool){r.modifiers, r.roles, r.speakers, r.prepositions, r.bindings, r.objects, r.glued} {
		if v, bad := rule(); bad {
			return v, true
		}
	}
	return Verdict{}, false
}

// modifiers: "the Chinese government" is not the US government of the fact, nor is a non-Chinese buyer a Chinese one.
func (r *reading) modifiers() (Verdict, bool) {
	said := r.said.tokens
	for i := range said {
		noun := modified(said, i)
		if noun < 0 || len(r.found[noun]) == 0 || len(r.found[i]) == 0 {
			continue
		}
		ok, by := false, ""
		for _, p := range r.found[noun] {
			tokens := r.own[p.fact].tokens
			if verbal(tokens, p.token) {
				ok = true
				break
			}
			owners, negated := ownersOf(tokens, p.token)
			fits := len(owners) == 0 || slices.ContainsFunc(owners, func(o int) bool { return same(&said[i], &tokens[o]) })
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

// modified gives the noun that the name at i stands before as an adjective or owner; -1 where it doesn't.
func modified(tokens []token, i int) int {
	if tokens[i].sort != named {
		return -1
	}
	for k := i + 1; k < min(len(tokens), i+3) && tokens[k].before == joined; k++ {
		t := &tokens[k]
		switch {
		case t.sort == named || !t.content() || t.is(linking|speech|negative|weak|planned) || t.ed || t.is(verb) && !plural(tokens, k) && !tokens[i].poss:
			return -1
		case k+1 < len(tokens) && tokens[k+1].sort == word && tokens[k+1].before == joined && tokens[k+1].content() && !tokens[k+1].is(verb|linking|speech|planned|weak|harmless|nowadays):
			continue
		}
		return k
	}
	return -1
}

// plural tells whether a word that may be a verb is rather a noun: the one before it has no subject to give.
func plural(tokens []token, k int) bool {
	return k+1 < len(tokens) && (tokens[k+1].is(linking|planned|weak|verb) || tokens[k+1].is(preposed))
}

// ownersOf gives the names right before a noun, or behind it with "of", "in", "from" or "for"; and whether "non" stands there.
func ownersOf(tokens []token, noun int) (owners []int, negated bool) {
	for k := noun - 1; k >= max(0, noun-4) && tokens[k+1].before == joined; k-- {
		if tokens[k].sort == named {
			owners = append(owners, k)
			negated = negated || k > 0 && (tokens[k-1].text == "non" || tokens[k-1].text == "no")
			continue
		}
		if tokens[k].sort != word || tokens[k].is(function) || tokens[k].is(verb) && !tokens[k].poss {
			break
		}
	}
	for k := noun + 1; k < min(len(tokens), noun+4) && tokens[k].before == joined; k++ {
		if tokens[k].sort == named {
			if k > noun+1 {
				owners = append(owners, k)
			}
			break
		}
		switch tokens[k].text {
		case "of", "in", "from", "for", "the", "by", "on":
		default:
			return owners, negated
		}
	}
	return owners, negated
}

// side is what stands on either side of a verb: names, as token numbers.
type side struct{ agents, patients []int }

// sides gives who does the verb at v and to whom, the passive turned round.
func sides(tokens []token, v int) side {
	left, right := before(tokens, v), behind(tokens, v)
	if !passive(tokens, v) {
		return side{left, right}
	}
	for k := v + 1; k < min(len(tokens), v+12) && tokens[k].before == joined; k++ {
		if tokens[k].text == "by" && k+1 < len(tokens) && tokens[k+1].sort != dated && tokens[k+1].sort != number {
			return side{behind(tokens, k), left}
		}
	}
	return side{nil, left}
}

func passive(tokens []token, v int) bool {
	if !tokens[v].ed {
		return false
	}
	if v+1 < len(tokens) && tokens[v+1].text == "by" {
		return true
	}
	for k := v - 1; k >= max(0, v-3); k-- {
		if tokens[k].stem == "be" || tokens[k].stem == "get" {
			return true
		}
		if tokens[k].sort != word || tokens[k].content() && !tokens[k].is(negative|planned|weak|harmless) {
			return false
		}
	}
	return false
}

// before gives the names and nouns before a verb in its clause that no preposition introduces.
func before(tokens []token, v int) []int {
	var all []int
	for k := v - 1; k >= 0; k-- {
		t := &tokens[k]
		if t.is(attributing) && !t.is(function) && verbal(tokens, k) || t.text == "that" && k > 0 && tokens[k-1].is(speech) {
			break
		}
		if thing(t) && !introduced(tokens, k, v) && !verbal(tokens, k) {
			all = append(all, k)
		}
		if t.before == strong || t.before == comma && joins(t) || t.text == "and" && k+1 < v && clauseBehind(tokens, k, v) {
			break
		}
	}
	return all
}

// clauseBehind tells whether the "and" at k begins a clause that has its own subject before the verb at v.
func clauseBehind(tokens []token, k, v int) bool {
	for i := k - 1; i >= max(0, k-8); i-- {
		if verbal(tokens, i) {
			return slices.ContainsFunc(tokens[k+1:v], func(t token) bool { return thing(&t) })
		}
	}
	return false
}

// behind gives the names and nouns behind a verb or "by" that no other preposition introduces.
func behind(tokens []token, v int) []int {
	var all []int
	for k := v + 1; k < len(tokens) && tokens[k].before < comma; k++ {
		t := &tokens[k]
		if t.text == "after" || t.text == "while" || t.text == "that" || verbal(tokens, k) && k > v+1 {
			break
		}
		if thing(t) && !introduced(tokens, k, v) {
			all = append(all, k)
		}
	}
	return all
}

// thing tells whether a token may be who does something or to whom it is done.
func thing(t *token) bool {
	return t.sort == named || t.sort == word && t.content() && !t.is(harmless|negative|weak|planned|obliging|nowadays|linking|speech|limiting|temporal|adverb)
}

// introduced tells whether a preposition stands up to three words before a name.
func introduced(tokens []token, k, v int) bool {
	for i := k; i > max(0, k-5) && tokens[i].before == joined; i-- {
		if tokens[i-1].is(attributing) && len(tokens[i-1].parts) > 1 { // according to
			return true
		}
	}
	for i := k; i > max(0, k-3); i-- {
		if tokens[i].before != joined || i-1 == v {
			return false
		}
		switch tokens[i-1].text {
		case "of", "in", "from", "to", "with", "on", "for", "at", "by", "over", "against", "under", "after", "between", "into":
			return true
		}
		if tokens[i-1].sort == named || tokens[i-1].is(linking) {
			return false
		}
	}
	return false
}

// roles: nobody does in the piece what somebody else does in the fact.
func (r *reading) roles() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || len(r.found[v]) == 0 {
			continue
		}
		mine := sides(said, v)
		swapped, by, kept := false, "", false
		for _, p := range r.found[v] {
			tokens := r.own[p.fact].tokens
			if !verbal(tokens, p.token) {
				continue
			}
			if r.otherSide(mine, sides(tokens, p.token), p.fact) {
				swapped, by = true, r.own[p.fact].id
			} else {
				kept = true
			}
		}
		if swapped && !kept {
			return against(Role, said[v].text, by), true
		}
	}
	return Verdict{}, false
}

// otherSide tells whether those who do it in the piece stand in the fact, but not as those who do it there; or whether those
// to whom it is done are only those who do it there.
func (r *reading) otherSide(mine, theirs side, fact int) bool {
	tokens := r.own[fact].tokens
	known := func(i int) bool {
		return !slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == fact })
	}
	agents := slices.DeleteFunc(mine.agents, known)
	patients := slices.DeleteFunc(mine.patients, known)
	shares := func(a, b []int) bool {
		return slices.ContainsFunc(a, func(i int) bool {
			return slices.ContainsFunc(b, func(k int) bool { return same(&r.said.tokens[i], &tokens[k]) })
		})
	}
	ergative := len(theirs.patients) == 0 && shares(patients, theirs.agents)
	if len(agents) > 0 && len(theirs.agents) > 0 && !shares(agents, theirs.agents) && !ergative {
		return true
	}
	if len(agents) > 0 && len(theirs.agents) == 0 && len(patients) > 0 && shares(agents, theirs.patients) && !shares(patients, theirs.patients) {
		return true
	}
	return !ergative && len(patients) > 0 && len(theirs.patients) > 0 && len(theirs.agents) > 0 && !shares(patients, theirs.patients) && shares(patients, theirs.agents)
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

// way is how a preposition before a number or date turns it.
func way(tokens []token, i int) string {
	for k := i - 1; k >= max(0, i-3); k-- {
		switch t := tokens[k].text; t {
		case "from":
			return "from"
		case "to", "until", "till":
			return "to"
		case "by", "as of":
			return "by"
		case "before":
			return "before"
		case "since":
			return "since"
		case "after":
			return "after"
		}
		if tokens[k].content() && !tokens[k].is(harmless) {
			break
		}
	}
	return ""
}

// confused are ways that can't stand for each other, for numbers and for dates.
var confused = map[[2]string]bool{
	{"from", "to"}: true, {"from", "by"}: true, {"to", "by"}: true, {"since", "to"}: true, {"since", "by"}: true, {"since", "before"}: true,
	{"after", "before"}: true, {"after", "to"}: true, {"after", "by"}: true, {"from", "before"}: true, {"since", "on"}: true, {"before", "on"}: true,
	{"after", "on"}: true, {"to", "on"}: true,
}

// prepositions: what rises from a number did not rise to it, and what ends on a day did not begin then.
func (r *reading) prepositions() (Verdict, bool) {
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		if t.sort != number && t.sort != dated || len(r.found[i]) == 0 {
			continue
		}
		mine, by, ok := way(r.said.tokens, i), "", false
		for _, p := range r.found[i] {
			theirs := way(r.own[p.fact].tokens, p.token)
			by = r.own[p.fact].id
			bare := t.sort == dated && theirs == "" && (mine == "before" || mine == "after") && p.token > 0 && r.own[p.fact].tokens[p.token-1].text == "on"
			ok = ok || !bare && !confused[[2]string{mine, theirs}] && !confused[[2]string{theirs, mine}]
		}
		if !ok {
			return against(Binding, mine+" "+t.text, by), true
		}
	}
	return Verdict{}, false
}

// around gives the words that stand in the same part of a text as token i: up to the next comma, "and" or "but", or number
// of the same sort. In a fact those before an earlier number belong to both, as in "fell to 34% from 50%".
func around(tokens []token, i int, back bool) []int {
	var all []int
	for k := i - 1; k >= 0 && !parts(tokens, k+1); k-- {
		if tokens[k].sort == tokens[i].sort && !back {
			break
		}
		if earlier := sameBefore(tokens, k, i); tokens[i].sort == number && tokens[k].is(preposed) && earlier >= 0 { // "to 34% in 2025 from": what lies between is the other's
			if !back {
				break
			}
			k = earlier
		}
		all = append(all, k)
	}
	for k := i + 1; k < len(tokens) && !parts(tokens, k) && tokens[k].sort != tokens[i].sort; k++ {
		all = append(all, k)
	}
	return slices.DeleteFunc(all, func(k int) bool { return tokens[k].sort == word && !tokens[k].content() })
}

// sameBefore gives a token of the sort of token i that stands before k in the same part; -1 where there is none.
func sameBefore(tokens []token, k, i int) int {
	for n := k; n >= 0; n-- {
		if tokens[n].sort == tokens[i].sort {
			return n
		}
		if parts(tokens, n) {
			break
		}
	}
	return -1
}

// parts tells whether a new part of the text begins at k.
func parts(tokens []token, k int) bool {
	switch tokens[k].text {
	case "and", "but", "while", "whereas", "versus", "against":
		return true
	}
	return tokens[k].before == strong || tokens[k].before == comma
}

// bindings: a number or date belongs to the words that it belongs to in the fact, not to those of another number there.
func (r *reading) bindings() (Verdict, bool) {
	for i := range r.said.tokens {
		t := &r.said.tokens[i]
		if t.sort != number && t.sort != dated || t.d.weekday > 0 || len(r.found[i]) == 0 {
			continue
		}
		words := around(r.said.tokens, i, false)
		own := -1
		for _, p := range r.found[i] {
			own = max(own, r.shared(words, p.fact, p.token))
		}
		if f, rival := r.rival(i, words); rival > own && (t.sort == number || rival > own+1) {
			return against(Binding, t.text, r.own[f].id), true
		}
		if r.otherVerb(i) {
			return against(Binding, t.text, r.own[r.found[i][0].fact].id), true
		}
	}
	return Verdict{}, false
}

// shared counts the words of the piece that stand around a fact's token; a pair of neighbours counts once more.
func (r *reading) shared(words []int, fact, tok int) int {
	tokens := r.own[fact].tokens
	near := around(tokens, tok, true)
	n := 0
	var prev []at
	for _, w := range words {
		if t := &r.said.tokens[w]; t.is(harmless|nowadays) || t.sort == dated && len(dates(r.own[fact:fact+1])) < 2 {
			continue
		}
		here := slices.DeleteFunc(slices.Clone(r.found[w]), func(p at) bool { return p.fact != fact || !slices.Contains(near, p.token) })
		if len(here) > 0 {
			n++
			if slices.ContainsFunc(here, func(p at) bool {
				return slices.ContainsFunc(prev, func(q at) bool { return q.token == p.token+1 || q.token == p.token-1 })
			}) {
				n++
			}
		}
		prev = here
	}
	return n
}

// rival finds the other number, date or "rest" of the facts that most of the words stand around.
func (r *reading) rival(i int, words []int) (fact, most int) {
	t := &r.said.tokens[i]
	for f := range r.own {
		for k := range r.own[f].tokens {
			n := &r.own[f].tokens[k]
			alike := n.sort == t.sort && (t.sort == dated && n.d.weekday == 0 || t.sort == number && n.q.unit == t.q.unit) || t.sort == number && t.q.unit == "%" && n.stem == "rest"
			if alike && !slices.Contains(r.found[i], at{f, k}) {
				if s := r.shared(words, f, k); s > most {
					fact, most = f, s
				}
			}
		}
	}
	return fact, most
}

// objects: a verb of the piece takes no noun that only another verb of the fact takes.
func (r *reading) objects() (Verdict, bool) {
	said := r.said.tokens
	for v := range said {
		if !verbal(said, v) || said[v].is(harmless|speech) || len(r.found[v]) == 0 {
			continue
		}
		n := objectOf(said, v)
		if n < 0 || len(r.found[n]) == 0 {
			continue
		}
		ok, by := false, ""
		for _, p := range r.found[n] {
			if owner := ownerVerb(r.own[p.fact].tokens, p.token); owner < 0 || slices.Contains(r.found[v], at{p.fact, owner}) || !r.uses(at{p.fact, owner}) {
				ok = true
			} else if same(&said[v], &r.own[p.fact].tokens[owner]) {
				ok = true
			}
			by = r.own[p.fact].id
		}
		if !ok {
			return against(Binding, said[v].text+" "+said[n].text, by), true
		}
	}
	return Verdict{}, false
}

// objectOf gives the noun next behind a verb.
func objectOf(tokens []token, v int) int {
	for k := v + 1; k < min(len(tokens), v+5) && tokens[k].before == joined; k++ {
		t := &tokens[k]
		if t.is(verb) && t.sort == word && (t.ed || t.ing) || t.is(preposed|linking) || t.sort == number || t.sort == dated || !t.content() && !t.is(harmless) && !article(t) {
			return -1
		}
		if t.sort == word && t.content() && !t.is(harmless|limiting) {
			return k
		}
	}
	return -1
}

func article(t *token) bool {
	switch t.text {
	case "the", "a", "an", "its", "their", "his", "her", "of":
		return true
	}
	return false
}

// ownerVerb gives the verb whose object a noun is: the next one before it with no other noun's preposition between.
func ownerVerb(tokens []token, n int) int {
	for k := n - 1; k >= max(0, n-6); k-- {
		if tokens[k+1].before >= comma {
			return -1
		}
		if tokens[k].is(verb) && tokens[k].sort == word && !tokens[k].is(harmless) {
			return k
		}
		if tokens[k].is(preposed) || tokens[k].text == "in" || tokens[k].text == "on" || tokens[k].text == "of" || tokens[k].text == "with" {
			return -1
		}
	}
	return -1
}

// otherVerb tells whether the verb right before a number goes with another number in the fact.
func (r *reading) otherVerb(i int) bool {
	v := verbBefore(r.said.tokens, i)
	if v < 0 || len(r.found[v]) == 0 {
		return false
	}
	for _, p := range r.found[i] {
		u := verbBefore(r.own[p.fact].tokens, p.token)
		if u < 0 || slices.Contains(r.found[v], at{p.fact, u}) {
			return false
		}
		if !r.leadsNumber(v, p) {
			return false
		}
	}
	return true
}

// leadsNumber tells whether the piece's verb v stands right before another number of the fact.
func (r *reading) leadsNumber(v int, p at) bool {
	tokens := r.own[p.fact].tokens
	for k := range tokens {
		if tokens[k].sort == number && k != p.token {
			if u := verbBefore(tokens, k); u >= 0 && slices.Contains(r.found[v], at{p.fact, u}) {
				return true
			}
		}
	}
	return false
}

// verbBefore gives the verb up to four words before a number; -1 where there is none.
func verbBefore(tokens []token, i int) int {
	for k := i - 1; k >= max(0, i-4) && tokens[k+1].before == joined; k-- {
		if verbal(tokens, k) && !tokens[k].is(harmless) {
			return k
		}
		if tokens[k].sort == number || tokens[k].sort == dated {
			return -1
		}
	}
	return -1
}

// glued: what one clause of the piece states stands in one fact; two facts are not made into a new one.
func (r *reading) glued() (Verdict, bool) {
	if len(r.own) < 2 {
		return Verdict{}, false
	}
	for _, c := range partsOf(r.said.tokens) {
		least := 99
		for f := range r.own {
			least = min(least, r.strangers(c, f))
		}
		if least > 1 {
			return missing(Glued, ""), true
		}
	}
	return Verdict{}, false
}

// strangers counts what a clause takes from other facts than f; names and numbers count twice.
func (r *reading) strangers(c [2]int, f int) int {
	n := 0
	for i := c[0]; i < c[1]; i++ {
		t := &r.said.tokens[i]
		if len(r.found[i]) == 0 || t.is(harmless|speech|linking|nowadays) || !t.content() {
			continue
		}
		if !slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == f }) {
			n++
			if t.sort != word {
				n++
			}
		}
	}
	return n
}

// partsOf cuts a text at commas, "and", "but" and the like.
func partsOf(tokens []token) [][2]int {
	var all [][2]int
	start := 0
	for k := 1; k <= len(tokens); k++ {
		if k == len(tokens) || parts(tokens, k) {
			all = append(all, [2]int{start, k})
			start = k
		}
	}
	return all
}
