package ground

import (
	"slices"
	"strings"
)

// denialsApart counts the words by which the claim denies something and the fact does not, and those by which the fact does and the claim does
// not: "bought none" beside "stopped buying" has one of each, and is no contradiction.
func (r *reading) denialsApart() (claims, facts int) {
	for i := range r.said.tokens {
		if denyingWord(r.said.tokens, i) && !slices.ContainsFunc(r.found[i], func(p at) bool { return denyingWord(r.own[0].tokens, p.token) }) {
			claims++
		}
	}
	for k := range r.own[0].tokens {
		if denyingWord(r.own[0].tokens, k) && !r.uses(at{0, k}) {
			facts++
		}
	}
	return claims, facts
}

// denyingWord tells whether the word at i says by itself that something is not, is not done or may not be done.
func denyingWord(tokens []token, i int) bool {
	t := &tokens[i]
	switch {
	case t.sort == number:
		return t.q.value == 0
	case slices.Contains(forbidding, t.stem):
		return t.ed || t.ing || verbal(tokens, i) || !t.is(verb) // no "ban" of a ban law
	}
	return deniesIt(t) || t.is(negative|denying) && !t.is(verb) || t.is(denying) && (t.ed || verbal(tokens, i)) || lacks(t) ||
		strings.HasPrefix(t.text, "non-") || t.sort == word && strings.HasPrefix(t.text, "un") && t.ed
}

// converse are the stems of verbs and nouns that stand for the same deed, told of the other side: who buys from one is sold to by him.
var converse = strings.Fields("buy purchas acquir import sell export win lose")

// plainlyOpposite tells whether the word at i, of which the fact has the opposite, says that the fact is not so: the two are no converses,
// and nothing denies the opposite in the fact, as a rule that restricted exports may have been suspended.
func (r *reading) plainlyOpposite(i int) bool {
	const reach = 10 // words
	t, own := &r.said.tokens[i], r.own[0].tokens
	for n := range own {
		if !r.opposed(t, &own[n]) {
			continue
		}
		if !r.alikeAround(i, n) {
			return false
		}
		if slices.Contains(converse, t.stem) && slices.Contains(converse, own[n].stem) {
			return false
		}
		for k := n - 1; k >= max(0, n-reach) && own[k+1].before != strong; k-- {
			if denyingWord(own, k) && !r.uses(at{0, k}) {
				return false
			}
		}
	}
	return true
}

// alikeAround tells whether something that states something, beside the word at i of the claim, stands in the fact beside the word at n and in
// the same part of the sentence.
func (r *reading) alikeAround(i, n int) bool {
	const near = 5 // words
	said, own := r.said.tokens, r.own[0].tokens
	for k := max(0, i-near); k < min(len(said), i+near+1); k++ {
		if k == i || !said[k].content() || said[k].is(harmless|linking) || said[k].sort == dated {
			continue
		}
		if slices.ContainsFunc(r.found[k], func(p at) bool {
			from, to := min(p.token, n), max(p.token, n)
			return to-from <= near+2 && !slices.ContainsFunc(own[from+1:to+1], func(t token) bool { return t.before == strong })
		}) {
			return true
		}
	}
	return false
}

// named tells whether the fact has a name, a number or a date of the claim.
func (r *reading) named() bool {
	for i := range r.said.tokens {
		if r.said.tokens[i].sort != word && len(r.found[i]) > 0 {
			return true
		}
	}
	return false
}

// pinned tells whether the claim has the fact's own day, or a number of it that is more than a handful: then it is about the same deed.
func (r *reading) pinned() bool {
	return slices.ContainsFunc(r.said.tokens, func(t token) bool {
		switch t.sort {
		case dated:
			return t.d.day > 0 && slices.ContainsFunc(dates(r.own), func(d date) bool { return d.day > 0 && t.d.fits(d) })
		case number:
			return t.q.value > 12 && t.q.value != 100 && slices.ContainsFunc(r.own[0].tokens, func(n token) bool { return n.sort == number && n.q.value == t.q.value })
		}
		return false
	})
}

// otherFigure tells whether the claim's quantity at i, for which the fact has another, is said as flatly as to be wrong by it: no bound and
// no "about" brings them near each other, it is no sum, and it is not where something came from.
func (r *reading) otherFigure(i int) bool {
	const nearly = 1.2 // times: within it one number may be another one, rounded
	said, q := r.said.tokens, r.said.tokens[i].q
	if i > 0 && said[i-1].text == "from" && slices.ContainsFunc(said[i:min(len(said), i+4)], func(t token) bool { return t.text == "to" }) || r.adds() {
		return false
	}
	if q.value == 1 && timeUnit(q.unit) && strings.HasPrefix(said[i].text, "a") {
		return false // so much a year
	}
	return !slices.ContainsFunc(r.own[0].tokens, func(n token) bool {
		if n.sort != number {
			return false
		}
		bounded := q.bound != exact && q.bound != precise || q.fraction || n.q.bound != exact && n.q.bound != precise
		mine, unit := q.plain()
		theirs, other := n.q.plain()
		near := bounded && mine <= nearly*theirs && theirs <= nearly*mine && unit == other
		return (mine == theirs || near) && !across(q.bound, n.q.bound)
	})
}

// across tells whether one bound says at least where the other says at most.
func across(a, b bound) bool {
	low := func(b bound) bool { return b == above || b == atLeast || b == barelyAbove }
	high := func(b bound) bool { return b == below || b == atMost || b == barelyBelow }
	return low(a) && high(b) || high(a) && low(b)
}

// adds tells whether the claim gives a sum where the fact gives what it is of.
func (r *reading) adds() bool {
	sum := func(t token) bool {
		return slices.Contains(summing, t.text) || t.text == "between them" || t.text == "in total" || t.text == "in all"
	}
	return slices.ContainsFunc(r.said.tokens, sum) && !slices.ContainsFunc(r.own[0].tokens, sum)
}

var summing = strings.Fields("together combined altogether total")

// dates tells whether the fact, or what is known of it, has one of the claim's dates: then another one is of something else.
func (r *reading) dates(more []date) bool {
	for i := range r.said.tokens {
		if t := &r.said.tokens[i]; t.sort == dated && (t.d.month > 0 || t.d.day > 0) {
			if same, _ := r.day(i, more); same {
				return true
			}
		}
	}
	return false
}

// turning are the stems of words with which a "not" says no more than another word says without it: "never before" for "first", "not without"
// for "needs".
var turning = strings.Fields("first only last need requir until unless without sole")

// crossed tells whether one of the two denies what the other says outright: of those words by which only the claim denies there is one, and
// the fact has no word that says the same without a "not"; of those by which only the fact does one stands before what the claim speaks of.
func (r *reading) crossed() bool {
	const far = 6 // words that a denial reaches
	claims, facts := r.denialsApart()
	said, own := r.said.tokens, r.own[0].tokens
	if slices.ContainsFunc(said, func(t token) bool { return t.text == "unless" || t.text == "until" || t.text == "without" }) {
		return claims == 1 && facts == 0 && r.lacksIt()
	}
	if claims > 0 {
		return claims == 1 && (!hasStem(own, turning) || facts == 0 && r.lacksIt())
	}
	if facts == 0 {
		return false
	}
	if r.deniedState() {
		return true
	}
	for i := range said {
		if verbal(said, i) && !said[i].is(speech|harmless|linking) && slices.ContainsFunc(r.found[i], func(p at) bool {
			return r.exactly(i, p) && verbal(own, p.token) && !governed(own, p.token, negative|denying, far)
		}) {
			return false // it says the same outright, elsewhere
		}
	}
	for k := range own {
		if !denyingWord(own, k) || r.uses(at{0, k}) {
			continue
		}
		for n := k + 1; n < min(len(own), k+far) && own[n].before < comma; n++ {
			if own[n].content() && !own[n].is(harmless|linking|light) && r.uses(at{0, n}) {
				return true
			}
		}
	}
	return false
}
