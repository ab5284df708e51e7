package ground

import (
	"slices"
	"strings"
)

// framed tells whether a small word or a general verb says only what the form of a fact says: "is enough" for "if", "came after the vote" for
// "after the vote", "twice" of two that are given.
func (r *reading) framed(i int) bool {
	t := &r.said.tokens[i]
	switch t.text {
	case "enough", "sufficient":
		return r.sufficient(i) || r.alsoCounts(i)
	case "suffices", "suffice":
		return r.alsoCounts(i)
	case "very":
		return r.onlyStresses(i)
	case "only":
		return r.turnsOnto(i) || r.littleLeft(i) || r.onlyMinority(i)
	case "allowed", "set aside", "aside", "allotted":
		return r.allows(i)
	case "twice":
		return r.givesTwo(i) || r.twoDeeds(i)
	case "elements", "items", "substances", "metals", "materials":
		return r.kindOfListed(i)
	case "beforehand":
		return r.beforeTurn(i)
	case "alike":
		return r.bothJoined(i)
	case "slightly":
		return i+1 < len(r.said.tokens) && r.narrowly(i)
	case "last of", "first of", "last", "first", "final":
		return r.endOfRow(i) || r.endsRow(i) && r.said.tokens[min(i+1, len(r.said.tokens)-1)].text == "on" || r.endDays(i) || r.oneOfRow(i)
	case "second", "second of", "third", "third of", "fourth", "fourth of", "last named", "latter", "the latter":
		return r.oneOfRow(i)
	case "early":
		return r.asEarlyAs(i) || r.earlyNext(i)
	case "month", "year":
		return i > 1 && r.said.tokens[i-2].text == "early" && r.earlyNext(i-2)
	case "shortly before", "just before", "right before", "shortly after", "just after", "right after", "soon after", "shortly":
		return r.fewDaysFrom(i)
	case "more than", "over", "almost", "nearly":
		return r.yearFrom(i)
	case "took part", "took part in", "was there", "were there", "was present", "were present", "attended":
		return r.tookPart(i)
	case "vote":
		return r.countOfVote(i)
	}
	return r.redone(i) || r.beganThen(i) || r.inPhrase(i) || r.sameTie(i) || r.learnsFrom(i) || r.dismissedAs(i) || r.wantsThat(i) || r.asDoers(i) ||
		i > 0 && len(r.said.tokens[i].parts) == 3 && r.yearFrom(i-1)
}

// sufficient tells whether "is enough" stands behind what a fact names as a condition, and as one of several or the only one: "being in Oslo is
// enough" for "if it is in Oslo, or if it is Norwegian". One of two that must come together is not.
func (r *reading) sufficient(i int) bool {
	said := r.said.tokens
	if i == 0 || !said[i-1].is(linking) || negated(said, i, 3) {
		return false
	}
	from := i - 1
	for from > 0 && said[from].before < strong {
		from--
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		first := slices.IndexFunc(tokens, func(t token) bool { return t.text == "if" })
		if first < 0 || first > 0 && tokens[first-1].text == "only" ||
			slices.ContainsFunc(tokens[first:], func(t token) bool { return t.text == "and" || t.text == "both" || t.text == "unless" }) {
			continue
		}
		if stands, all := r.standsAfter(from, i, f, first); stands && all {
			return true
		}
	}
	return false
}

// alsoCounts tells whether what is said to be enough stands all before "also counts as" in a fact, and needs nothing else there: "being in Oslo is enough
// as well" for "a ferry in Oslo also counts as Norwegian".
func (r *reading) alsoCounts(i int) bool {
	said := r.said.tokens
	if negated(said, i, 3) {
		return false
	}
	from := i
	for from > 0 && said[from].before < strong {
		from--
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		k := slices.IndexFunc(tokens, func(t token) bool { return t.text == "also" })
		if k < 0 || k+1 == len(tokens) || !slices.Contains(countings, stemsOf(&tokens[k+1])[0]) ||
			slices.ContainsFunc(tokens[:k], func(t token) bool { return t.text == "and" || t.text == "both" || t.text == "if" || t.is(negative) }) {
			continue
		}
		if r.standsBefore(from, i, f, k) {
			return true
		}
	}
	return false
}

// countings are the stems of verbs by which a fact says what something is taken for.
var countings = strings.Fields("count qualifi fall be treat consid deem")

// standsBefore tells whether all words of the piece from one token to another that are found in a fact stand there before token n, and some are.
func (r *reading) standsBefore(from, to, f, n int) bool {
	stands := false
	for k := from; k < to; k++ {
		t := &r.said.tokens[k]
		if !t.content() || t.is(linking|harmless|light) || len(r.found[k]) == 0 {
			continue
		}
		if stands = true; !slices.ContainsFunc(r.found[k], func(p at) bool { return p.fact == f && p.token < n }) {
			return false
		}
	}
	return stands
}

// sufficesToo tells whether "so is" goes on what is enough: "Being in Oslo is enough; so is being Norwegian".
func (r *reading) sufficesToo(k int) bool {
	said := r.said.tokens
	if said[k].text != "so" || k+1 == len(said) || said[k+1].stem != "be" {
		return false
	}
	enough := slices.IndexFunc(said[:k], func(t token) bool { return t.text == "enough" })
	return enough > 0 && r.sufficient(enough)
}

// standsAfter tells whether words of the piece from one token to another are found in a fact behind token n, and whether all of them are.
func (r *reading) standsAfter(from, to, f, n int) (stands, all bool) {
	all = true
	for k := from; k < to; k++ {
		if t := &r.said.tokens[k]; !t.content() || t.is(linking|harmless|light) || len(r.found[k]) == 0 {
			continue
		}
		here := slices.ContainsFunc(r.found[k], func(p at) bool { return p.fact == f && p.token > n })
		stands, all = stands || here, all && here
	}
	return stands, all
}

// onlyStresses tells whether "very" only points harder: "the very day", "that very same place".
func (r *reading) onlyStresses(i int) bool {
	said := r.said.tokens
	if i == 0 || i+1 == len(said) || said[i+1].before != joined || !pointing(&said[i-1]) && !said[i-1].poss {
		return false
	}
	switch said[i+1].text {
	case "day", "month", "year", "week", "same", "moment", "place", "date":
		return true
	}
	return false
}

// turnsOnto tells whether "only to" leads from what was done to what was done next: "opened the port in May, only to close it in June". Both have
// dates of which the later is the second.
func (r *reading) turnsOnto(i int) bool {
	said := r.said.tokens
	if i+2 >= len(said) || said[i].before != comma || said[i+1].text != "to" || len(r.found[i+2]) == 0 || !said[i+2].is(verb) {
		return false
	}
	var early, late *date
	for k := range said {
		if said[k].sort != dated {
			continue
		}
		if k < i {
			early = &said[k].d
		} else if late == nil {
			late = &said[k].d
		}
	}
	if early == nil || late == nil {
		return false
	}
	second := *late
	if second.year == 0 {
		second.year = early.year
	}
	return second.year > early.year || second.year == early.year &&
		(second.month > early.month || second.month == early.month && early.day > 0 && second.day > early.day)
}

// littleLeft tells whether "only" stands before hours, days or weeks without a number that are left: "with only hours to go".
func (r *reading) littleLeft(i int) bool {
	said := r.said.tokens
	if i+2 >= len(said) || len(r.found[i+1]) == 0 || said[i+2].before != joined {
		return false
	}
	switch said[i+1].text {
	case "minutes", "hours", "days", "weeks":
		return said[i+2].text == "before" || said[i+2].text == "to" || said[i+2].text == "left" || said[i+2].text == "after"
	}
	return false
}

// givesTwo tells whether "twice" announces the two that the sentence gives: "voted twice: 90 to 10 in May and 95 to 5 in June".
func (r *reading) givesTwo(i int) bool {
	said := r.said.tokens
	if i+1 < len(said) && said[i+1].text == "in" && i+2 < len(said) && said[i+2].sort == dated {
		return r.datesWithin(&said[i+2].d) == 2
	}
	if i+1 == len(said) || said[i+1].before != strong || i == 0 || len(r.found[i-1]) == 0 {
		return false
	}
	return r.more == 1 && len(r.own) == 1 || r.more == 0 && len(r.own) == 2
}

// twoDeeds tells whether "twice" is all that opens a piece whose sentence cites two facts of other days that tell of the same: "Twice: they met on 3
// May [f1] and on 4 June [f2]".
func (r *reading) twoDeeds(i int) bool {
	said := r.said.tokens
	if i > 0 || len(said) > 1 && said[1].before != strong || len(r.own) > 2 || len(r.own) != 2-min(r.more, 1) || r.more > 1 {
		return false
	}
	both := append(slices.Clone(r.own), r.near...)
	if len(both) != 2 || len(dates(both[:1])) == 0 || len(dates(both[1:])) == 0 || slices.ContainsFunc(dates(both[:1]), func(d date) bool { return slices.Contains(dates(both[1:]), d) }) {
		return false
	}
	return doSame(both[0].tokens, both[1].tokens)
}

// doSame tells whether two facts have the same verb.
func doSame(a, b []token) bool {
	for k := range a {
		if !a[k].content() || a[k].is(linking|light) || !verbal(a, k) {
			continue
		}
		for n := range b {
			if verbal(b, n) && same(&a[k], &b[n]) {
				return true
			}
		}
	}
	return false
}

// datesWithin counts the days of the facts that lie in a month or year.
func (r *reading) datesWithin(d *date) (n int) {
	for f := range r.own {
		for k := range r.own[f].tokens {
			t := &r.own[f].tokens[k]
			if t.sort == dated && t.d.day > 0 && t.d.month == d.month && (d.year == 0 || t.d.year == 0 || t.d.year == d.year) {
				n++
			}
		}
	}
	return n
}

// bothJoined tells whether "alike" stands behind two that a fact joins as well: "for Holm and Kjaer alike".
func (r *reading) bothJoined(i int) bool {
	said := r.said.tokens
	for k := i - 1; k > max(0, i-5) && said[k+1].before == joined; k-- {
		if said[k].text != "and" {
			continue
		}
		return slices.ContainsFunc(r.found[k-1], func(p at) bool {
			return slices.ContainsFunc(r.found[i-1], func(q at) bool {
				return p.fact == q.fact && q.token-p.token < 7 && p.token-q.token < 7 && !negated(r.own[p.fact].tokens, q.token, 5) &&
					!negated(r.own[p.fact].tokens, p.token, 5)
			})
		})
	}
	return false
}

// narrowly tells whether a share of the facts lies just over or under the one behind "slightly": "slightly more than four fifths" for 80.1%.
func (r *reading) narrowly(i int) bool {
	said := r.said.tokens
	for k := i + 1; k < min(len(said), i+3); k++ {
		if said[k].sort != number {
			continue
		}
		for f := range r.own {
			for n := range r.own[f].tokens {
				q := &r.own[f].tokens[n].q
				if gap := (q.value - said[k].q.value) / said[k].q.value; r.own[f].tokens[n].sort == number && q.unit == said[k].q.unit && gap != 0 && gap < .03 &&
					gap > -.03 {
					return true
				}
			}
		}
	}
	return false
}

// inPhrase tells whether a noun is a part of a phrase of a fact that is known as a whole: "by video" for "a video call".
func (r *reading) inPhrase(i int) bool {
	t := &r.said.tokens[i]
	if t.sort != word || len(t.parts) > 0 || t.is(verb|negative|limiting|temporal) {
		return false
	}
	return slices.ContainsFunc(r.own, func(f text) bool {
		return slices.ContainsFunc(f.tokens, func(n token) bool {
			return n.sort == word && len(n.parts) > 1 && !n.is(negative|denying) && slices.Contains(n.parts, t.stem)
		})
	})
}

// redone tells whether "anew" stands behind a verb that a fact has with "re" in front: "painted the ferry anew" for "repainted the ferry"; and for
// that verb whether "again" stands behind it.
func (r *reading) redone(i int) bool {
	said := r.said.tokens
	v, again := i, i
	if onceMore(&said[i]) {
		for v > max(0, i-8) && said[v].before < strong && len(r.reDone(v)) == 0 {
			v--
		}
	} else {
		for again < min(len(said)-1, i+8) && said[again+1].before < strong && !onceMore(&said[again]) {
			again++
		}
	}
	if !onceMore(&said[again]) {
		return false
	}
	places := r.reDone(v)
	if len(places) == 0 {
		return false
	}
	if i == v {
		r.found[i] = append(r.found[i], places...)
	}
	return true
}

// onceMore tells whether a word says that something is done over again.
func onceMore(t *token) bool {
	switch t.text {
	case "anew", "afresh", "again", "once more", "once again", "over again", "all over again", "scratch", "from scratch":
		return true
	}
	return false
}

// reDone gives where the facts have the word at v with "re" in front.
func (r *reading) reDone(v int) (all []at) {
	t := &r.said.tokens[v]
	if t.sort != word || len(t.parts) > 0 || len(t.stem) < 4 {
		return nil
	}
	for f := range r.own {
		for k := range r.own[f].tokens {
			if n := &r.own[f].tokens[k]; n.sort == word && n.stem == "re"+t.stem && slices.Contains(r.lex.lists["redone"], n.stem) {
				all = append(all, at{f, k})
			}
		}
	}
	return all
}
