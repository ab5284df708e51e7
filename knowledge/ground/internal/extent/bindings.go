package extent

import (
	"slices"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// around gives the words that stand in the same part of a text as token i: up to the next comma, "and" or "but", or number
// of the same sort. In a fact those before an earlier number belong to both, as in "fell to 34% from 50%".
func around(tokens []en.Token, i int, back bool) []int {
	all := append(wordsBefore(tokens, i, back), wordsBehind(tokens, i)...)
	return slices.DeleteFunc(all, func(k int) bool { return tokens[k].Sort == en.Word && !tokens[k].Content() })
}

// wordsBefore gives the words of the part before token i; back says that those before an earlier number belong to both.
func wordsBefore(tokens []en.Token, i int, back bool) (all []int) {
	for k := i - 1; k >= 0 && !en.Parts(tokens, k+1); k-- {
		if otherEndOf(tokens, i, k) || tokens[i].Sort == en.Dated && monthOfNoun(tokens, k) {
			continue
		}
		if tokens[k].Sort == tokens[i].Sort && !back {
			break
		}
		if earlier := numberOfWay(tokens, k, i); earlier >= 0 {
			// "to 34% in 2025 from": what lies between is the other's
			if !back {
				break
			}
			k = earlier
		}
		all = append(all, k)
	}
	return all
}

// wordsBehind gives the words of the part behind token i, up to a number or date like it.
func wordsBehind(tokens []en.Token, i int) (all []int) {
	for k := i + 1; k < len(tokens) && !en.Parts(tokens, k); k++ {
		if otherEndOf(tokens, i, k) || tokens[i].Sort == en.Dated && monthOfNoun(tokens, k) {
			continue
		}
		if tokens[k].Sort == tokens[i].Sort {
			break
		}
		all = append(all, k)
	}
	return all
}

// otherEndOf tells whether the numbers at i and k are the two ends of a range: "85 to 90 percent".
func otherEndOf(tokens []en.Token, i, k int) bool {
	return tokens[i].Sort == en.Number && tokens[k].Sort == en.Number && grammar.RangeOf(tokens, i, k)
}

// numberOfWay gives the earlier number that comes before the preposition at k of the number at i, as 34% before the "from" of "to 34%
// from 50%"; -1 where there is none.
func numberOfWay(tokens []en.Token, k, i int) int {
	if tokens[i].Sort != en.Number || !tokens[k].Is(en.Preposed) || opensRange(tokens, i) {
		return -1
	}
	return en.SameBefore(tokens, k, i)
}

// carriedOn gives the words of the part before that of a date, where that has no verb and only goes on: "extended the truce, to 10
// November".
func carriedOn(tokens []en.Token, i int) (all []int) {
	start := partStart(tokens, i)
	if start == 0 || !onlyGoesOn(tokens, start, i) {
		return nil
	}
	verb := false
	for k := start - 1; k >= 0; k-- {
		all = append(all, k)
		verb = verb || en.Verbal(tokens, k)
		if en.Parts(tokens, k) && (verb || tokens[k].Before != en.Comma || en.Joins(&tokens[k])) {
			break // an insertion without a verb, as ", with immediate effect,", does not end what is carried on
		}
	}
	return all
}

// onlyGoesOn tells whether the part from start, with the date at i, has no verb and adds when to what is told before: ", to 10 November".
func onlyGoesOn(tokens []en.Token, start, i int) bool {
	if tokens[i].Sort != en.Dated || tokens[start].Before != en.Comma {
		return false
	}
	switch tokens[start].Text {
	case "to", "until", "in", "on":
		return !hasVerb(tokens, start)
	}
	return false
}

// hasVerb tells whether the part that begins at start has a verb or a form of "to be" or "to have".
func hasVerb(tokens []en.Token, start int) bool {
	for k := start; k < len(tokens) && (k == start || !en.Parts(tokens, k)); k++ {
		if en.Verbal(tokens, k) || tokens[k].Is(en.Linking) {
			return true
		}
	}
	return false
}

// Bindings: a number or date belongs to the words that it belongs to in the fact, not to those of another number there.
func (r Rules) Bindings() (verdict.Verdict, bool) {
	for i := range r.Said.Tokens {
		t := &r.Said.Tokens[i]
		if t.Sort != en.Number && t.Sort != en.Dated || t.Date.Weekday > 0 || len(r.Found[i]) == 0 {
			continue
		}
		if r.repeated(i) || r.onlyEnd(i) || r.otherEnd(i) || t.Sort == en.Dated && r.rowCrossed(i) {
			return verdict.Against(verdict.Binding, t.Text, r.Own[r.Found[i][0].Fact].ID), true
		}
		if r.boundAlike(i) {
			continue
		}
		if f, other := r.rivalWins(i); other {
			return verdict.Against(verdict.Binding, t.Text, r.Own[f].ID), true
		}
		if r.otherVerb(i) {
			return verdict.Against(verdict.Binding, t.Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// boundAlike tells whether a number or date stands beside the same name, noun or verb as in a fact, so that nothing else need be asked.
func (r Rules) boundAlike(i int) bool {
	if r.Said.Tokens[i].Sort == en.Number {
		return r.besideName(i)
	}
	return r.startsThere(i) || r.dayOfNoun(i) || r.sameHead(i)
}

// rivalWins tells whether more of the words around a number or date of the piece stand around another one of the facts, and of which
// fact. Dates are moved about more freely than numbers: three words more are asked of them.
func (r Rules) rivalWins(i int) (fact int, is bool) {
	words := around(r.Said.Tokens, i, false)
	own := -1
	for _, p := range r.Found[i] {
		own = max(own, r.shared(words, p.Fact, nearNumber(r.Own[p.Fact].Tokens, p.Token)))
	}
	fact, most := r.rival(i, words)
	return fact, most > own && (r.Said.Tokens[i].Sort == en.Number || most > own+2)
}

// besideName tells whether the same name stands next before a number in the piece and in a fact: "Vardal itself keeps 19.9 percent".
func (r Rules) besideName(i int) bool {
	n := grammar.NameNext(r.Said.Tokens, i)
	return n >= 0 && slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		theirs := grammar.NameNext(tokens, p.Token)
		return theirs >= 0 && theirs >= p.Token-2 && en.Same(&r.Said.Tokens[n], &tokens[theirs])
	})
}

// sameHead tells whether the date at i stands in the piece with the same subject and right behind the same verb as in a fact, so that
// what else stands around it may be left out there: "letters on the fee were due on 6 May and hearings were set for 8 May".
func (r Rules) sameHead(i int) bool {
	mine, v := headAndVerb(r.Said.Tokens, i)
	if mine < 0 || len(grammar.TurnsIn(r.Said.Tokens)) > 0 {
		return false
	}
	return slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		theirs, u := headAndVerb(r.Own[p.Fact].Tokens, p.Token)
		return theirs >= 0 && r.standsAt(mine, p.Fact, theirs) && r.standsAt(v, p.Fact, u)
	})
}

// headAndVerb gives the noun with which the part of a date begins, and the verb of two words next before the date: "hearings were set for
// 8 May".
func headAndVerb(tokens []en.Token, i int) (head, verb int) {
	head = partStart(tokens, i)
	for head < i && !tokens[head].Content() {
		head++
	}
	verb = i - 1
	if verb > 0 && !tokens[verb].Content() {
		verb--
	}
	if head >= verb || tokens[head].Sort != en.Word {
		return -1, -1
	}
	if parts := tokens[verb].Parts; len(parts) < 2 || parts[0] != "be" {
		return -1, -1
	}
	return head, verb
}

// dayOfNoun tells whether the same noun has the date by "of" in the piece and in a fact, where it has no other one: "the deadline of 5
// May".
func (r Rules) dayOfNoun(i int) bool {
	n := ofNoun(r.Said.Tokens, i)
	return n >= 0 && slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		tokens := r.Own[p.Fact].Tokens
		theirs := ofNoun(tokens, p.Token)
		return theirs >= 0 && en.Same(&r.Said.Tokens[n], &tokens[theirs])
	})
}

// ofNoun gives the noun that has the date at i by "of"; -1 where none has.
func ofNoun(tokens []en.Token, i int) int {
	if i < 2 || tokens[i-1].Text != "of" || tokens[i].Before != en.Joined || tokens[i-1].Before != en.Joined {
		return -1
	}
	if noun := &tokens[i-2]; noun.Sort != en.Word || !noun.Content() {
		return -1
	}
	return i - 2
}

// otherVerb tells whether the verb right before a number goes with another number in the fact.
func (r Rules) otherVerb(i int) bool {
	v := grammar.VerbBefore(r.Said.Tokens, i)
	if v < 0 || len(r.Found[v]) == 0 {
		return false
	}
	for _, p := range r.Found[i] {
		u := grammar.VerbBefore(r.Own[p.Fact].Tokens, p.Token)
		if u < 0 || r.standsAt(v, p.Fact, u) || !r.leadsNumber(v, p) {
			return false
		}
	}
	return true
}

// leadsNumber tells whether the piece's verb v stands right before another number of the fact.
func (r Rules) leadsNumber(v int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	for k := range tokens {
		if tokens[k].Sort != en.Number || k == p.Token {
			continue
		}
		if u := grammar.VerbBefore(tokens, k); u >= 0 && r.standsAt(v, p.Fact, u) {
			return true
		}
	}
	return false
}
