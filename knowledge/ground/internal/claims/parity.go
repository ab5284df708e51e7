package claims

import (
	"math"
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// denialsApart counts the words by which the claim denies something and the fact does not, and those by which the fact does and the claim
// does not: "bought none" beside "stopped buying" has one of each, and is no contradiction. A word that both have is nobody's own: "asks for a
// ban" and "wants it banned".
func (r Rules) denialsApart() (claims, facts int) {
	own := r.Own[0].Tokens
	for i := range r.Said.Tokens {
		shared := func(k int) bool { return denyingWord(own, k) || own[k].Stem == r.Said.Tokens[i].Stem }
		if denyingWord(r.Said.Tokens, i) && !r.ofOpposite(i) && !r.foundWhere(i, shared) {
			claims++
		}
	}
	for k := range own {
		if denyingWord(own, k) && !r.speaksOf(k) {
			facts++
		}
	}
	return claims, facts
}

// endsTally tells whether the number at i is the other side's votes or points: nobody in "9 to 0" says that something is not.
func endsTally(tokens []en.Token, i int) bool {
	return i >= 2 && tokens[i-1].Text == "to" && tokens[i-2].Sort == en.Number && tokens[i-2].Quantity.Value > 0
}

// denyingWord tells whether the word at i says by itself that something is not, is not done or may not be done.
func denyingWord(tokens []en.Token, i int) bool {
	t := &tokens[i]
	switch {
	case t.Sort == en.Number:
		return t.Quantity.Value == 0 && !endsTally(tokens, i)
	case slices.Contains(forbidding, t.Stem):
		return t.Ed || t.Ing || en.Verbal(tokens, i) || !t.Is(en.Verb) // no "ban" of a ban law
	case deniesIt(t), grammar.Lacks(t), deniedByPrefix(t):
		return true
	case t.Is(en.Denying):
		return !t.Is(en.Verb) || t.Ed || en.Verbal(tokens, i)
	}
	return false
}

// deniedByPrefix tells whether a word says "not" in its first letters: "non-binding", "unsigned".
func deniedByPrefix(t *en.Token) bool {
	return strings.HasPrefix(t.Text, "non-") || t.Sort == en.Word && t.Ed && strings.HasPrefix(t.Text, "un")
}

// converse are the stems of verbs and nouns that stand for the same deed, told of the other side: who buys from one is sold to by him.
var converse = strings.Fields("buy purchas acquir import sell export win lose")

// plainlyOpposite tells whether the word at i, of which the fact has the opposite, says that the fact is not so: the two are no converses,
// and nothing denies the opposite in the fact, as a rule that restricted exports may have been suspended.
func (r Rules) plainlyOpposite(i int) bool {
	t, own := &r.Said.Tokens[i], r.Own[0].Tokens
	for n := range own {
		if !r.Opposed(t, &own[n]) {
			continue
		}
		if !r.alikeAround(i, n) || r.deniedBefore(n) || r.latest(i, n) {
			return false
		}
		if slices.Contains(converse, t.Stem) && slices.Contains(converse, own[n].Stem) {
			return false
		}
	}
	return true
}

// latest tells whether "first" and "last" at i of the claim and n of the fact go together: who last met in May met in May for the first time
// since another one, and the last talks are not the first visit.
func (r Rules) latest(i, n int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if s := said[i].Stem; s != "last" && s != "first" || own[n].Stem != "last" && own[n].Stem != "first" {
		return false
	}
	since := func(tokens []en.Token, k int) bool {
		return slices.ContainsFunc(tokens[k:], func(t en.Token) bool { return t.Text == "since" })
	}
	return since(own, n) || since(said, i) || !r.headed(behindNumber(said, i, 4), behindNumber(own, n, 4))
}

// deniedBefore tells whether a word that denies stands before token n of the fact, in its sentence, and the claim does not say it.
func (r Rules) deniedBefore(n int) bool {
	const reach = 10 // words
	own := r.Own[0].Tokens
	for k := n - 1; k >= max(0, n-reach) && own[k+1].Before != en.Strong; k-- {
		if denyingWord(own, k) && !r.speaksOf(k) {
			return true
		}
	}
	return false
}

// alikeAround tells whether something that states something, beside the word at i of the claim, stands in the fact beside the word at n
// and in the same part of the sentence.
func (r Rules) alikeAround(i, n int) bool {
	const near = 5 // words
	said, own := r.Said.Tokens, r.Own[0].Tokens
	here := func(at int) bool {
		from, to := min(at, n), max(at, n)
		return to-from <= near+2 && !slices.ContainsFunc(own[from+1:to+1], func(t en.Token) bool { return t.Before == en.Strong })
	}
	for k := max(0, i-near); k < min(len(said), i+near+1); k++ {
		t := &said[k]
		if k == i || t.Sort == en.Dated || !t.Content() || t.Is(en.Harmless|en.Linking) {
			continue
		}
		if r.foundWhere(k, here) {
			return true
		}
	}
	return false
}

// named tells whether the fact has a name, a number or a date of the claim.
func (r Rules) named() bool {
	for i := range r.Said.Tokens {
		if r.Said.Tokens[i].Sort != en.Word && len(r.Found[i]) > 0 {
			return true
		}
	}
	return false
}

// pinned tells whether the claim has the fact's own day, or a number of it that is more than a handful: then it is about the same deed.
func (r Rules) pinned() bool {
	return slices.ContainsFunc(r.Said.Tokens, func(t en.Token) bool {
		switch t.Sort {
		case en.Dated:
			return t.Date.Day > 0 && slices.ContainsFunc(grammar.Dates(r.Own), func(d en.Date) bool { return d.Day > 0 && t.Date.Fits(d) })
		case en.Number:
			return t.Quantity.Value > 12 && t.Quantity.Value != 100 && r.hasNumber(t.Quantity.Value)
		}
		return false
	})
}

// hasNumber tells whether a number stands in the fact, of whatever unit.
func (r Rules) hasNumber(value float64) bool {
	return slices.ContainsFunc(r.Own[0].Tokens, func(n en.Token) bool { return n.Sort == en.Number && n.Quantity.Value == value })
}

// otherFigure tells whether the claim's quantity at i, for which the fact has another, is said as flatly as to be wrong by it: no bound and
// no "about" brings them near each other, it is no sum, and it is not where something came from.
func (r Rules) otherFigure(i int) bool {
	said, q := r.Said.Tokens, r.Said.Tokens[i].Quantity
	if fromTo(said, i) || r.adds() {
		return false
	}
	if q.Value == 1 && en.TimeUnit(q.Unit) && strings.HasPrefix(said[i].Text, "a") {
		return false // so much a year
	}
	own := r.Own[0].Tokens
	for k := range own {
		if own[k].Sort == en.Number && (mayBe(q, own[k].Quantity) || within(q, own[k].Quantity) && r.likeFigure(i, k)) {
			return false
		}
	}
	return true
}

// fromTo tells whether the number at i is where something came from: "from 34% to 50%".
func fromTo(tokens []en.Token, i int) bool {
	if i == 0 || tokens[i-1].Text != "from" {
		return false
	}
	return slices.ContainsFunc(tokens[i:min(len(tokens), i+4)], func(t en.Token) bool { return t.Text == "to" })
}

// mayBe tells whether a claim's number may stand for one of a fact: an equal one, or one near it where either is bounded or said roughly,
// and not bounded the other way.
func mayBe(q, fact en.Quantity) bool {
	const nearly = 1.2 // times: within it one number may be another one, rounded
	mine, unit := q.Plain()
	theirs, other := fact.Plain()
	if unit == "%" && !bounded(q) && mine != math.Trunc(mine) {
		return mine == theirs // 20.1 percent is not roughly 20
	}
	near := unit == other && mine <= nearly*theirs && theirs <= nearly*mine
	rough := q.Fraction || bounded(q) || bounded(fact)
	return (mine == theirs || rough && near) && !across(q.Bound, fact.Bound)
}

// bounded tells whether a number is said with a bound, or with "about".
func bounded(q en.Quantity) bool { return q.Bound != en.Exact && q.Bound != en.Precise }

// within tells whether a claim's bound has room for a number of a fact that is not far from it: "less than 20" for 15.
func within(q, fact en.Quantity) bool {
	const far = 3.5 // times
	if bounded(fact) && fact.Bound != en.About {
		return false
	}
	at, _ := q.Plain()
	number, _ := fact.Plain()
	switch q.Bound {
	case en.Above, en.AtLeast:
		return number > at && number < far*at
	case en.Below, en.AtMost:
		return number < at && at < far*number
	}
	return false
}

// across tells whether one bound says at least where the other says at most.
func across(a, b en.Bound) bool {
	low := func(b en.Bound) bool { return b == en.Above || b == en.AtLeast || b == en.BarelyAbove }
	high := func(b en.Bound) bool { return b == en.Below || b == en.AtMost || b == en.BarelyBelow }
	return low(a) && high(b) || high(a) && low(b)
}

// adds tells whether the claim gives a sum where the fact gives what it is of.
func (r Rules) adds() bool {
	sum := func(t en.Token) bool {
		return slices.Contains(summing, t.Text) || t.Text == "between them" || t.Text == "in total" || t.Text == "in all"
	}
	return slices.ContainsFunc(r.Said.Tokens, sum) && !slices.ContainsFunc(r.Own[0].Tokens, sum)
}

var summing = strings.Fields("together combined altogether total")

// dates tells whether the fact, or what is known of it, has one of the claim's dates: then another one is of something else.
func (r Rules) dates(more []en.Date) bool {
	for i := range r.Said.Tokens {
		if t := &r.Said.Tokens[i]; t.Sort == en.Dated && (t.Date.Month > 0 || t.Date.Day > 0) {
			if same, _ := r.day(i, more); same {
				return true
			}
		}
	}
	return false
}

// turning are the stems of words with which a "not" says no more than another word says without it: "never before" for "first", "not
// without" for "needs".
var turning = strings.Fields("first only last need requir until unless without sole")

// crossed tells whether one of the two denies what the other says outright: of those words by which only the claim denies there is one, and
// the fact has no word that says the same without a "not"; of those by which only the fact does one stands before what the claim speaks of.
func (r Rules) crossed() bool {
	claims, facts := r.denialsApart()
	own := r.Own[0].Tokens
	switch {
	case slices.ContainsFunc(r.Said.Tokens, limitsDenial):
		return claims == 1 && facts == 0 && r.lacksIt()
	case claims > 0:
		return claims == 1 && !r.deniesOther() && !r.corrects() && (!hasStem(own, turning) || facts == 0 && r.lacksIt())
	case facts == 0:
		return false
	case r.deniedState():
		return true
	case r.saidOutright():
		return false
	}
	for k := range own {
		if denyingWord(own, k) && !r.speaksOf(k) && r.speaksOfNext(k) {
			return true
		}
	}
	return false
}

// deniesFar is how many words behind it a denial reaches.
const deniesFar = 6

// saidOutright tells whether the fact has a verb of the claim in a place where nothing denies it.
func (r Rules) saidOutright() bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		if !en.Verbal(said, i) || said[i].Is(en.Speech|en.Harmless|en.Linking) {
			continue
		}
		if slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
			return r.Exactly(i, p) && en.Verbal(own, p.Token) && !en.Governed(own, p.Token, en.Negative|en.Denying, deniesFar)
		}) {
			return true
		}
	}
	return false
}

// speaksOfNext tells whether the claim says something that stands not far behind token k of the fact, up to a comma.
func (r Rules) speaksOfNext(k int) bool {
	own := r.Own[0].Tokens
	for n := k + 1; n < min(len(own), k+deniesFar) && own[n].Before < en.Comma; n++ {
		if own[n].Content() && !own[n].Is(en.Harmless|en.Linking|en.Light) && r.speaksOf(n) {
			return true
		}
	}
	return false
}
