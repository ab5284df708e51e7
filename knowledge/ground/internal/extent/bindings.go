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
	var all []int
	for k := i - 1; k >= 0 && !en.Parts(tokens, k+1); k-- {
		if tokens[k].Sort == en.Number && tokens[i].Sort == en.Number && grammar.RangeOf(tokens, i, k) {
			continue
		}
		if tokens[i].Sort == en.Dated && monthOfNoun(tokens, k) {
			continue
		}
		if tokens[k].Sort == tokens[i].Sort && !back {
			break
		}
		if earlier := en.SameBefore(tokens, k, i); tokens[i].Sort == en.Number && tokens[k].Is(en.Preposed) && earlier >= 0 &&
			!opensRange(tokens, i) {
			// "to 34% in 2025 from": what lies between is the other's
			if !back {
				break
			}
			k = earlier
		}
		all = append(all, k)
	}
	for k := i + 1; k < len(tokens) && !en.Parts(tokens, k); k++ {
		if tokens[i].Sort == en.Number && tokens[k].Sort == en.Number && grammar.RangeOf(tokens, i, k) {
			continue
		}
		if tokens[i].Sort == en.Dated && monthOfNoun(tokens, k) {
			continue
		}
		if tokens[k].Sort == tokens[i].Sort {
			break
		}
		all = append(all, k)
	}
	return slices.DeleteFunc(all, func(k int) bool { return tokens[k].Sort == en.Word && !tokens[k].Content() })
}

// carriedOn gives the words of the part before that of a date, where that has no verb and only goes on: "extended the truce, to 10 November".
func carriedOn(tokens []en.Token, i int) (all []int) {
	start := i
	for start > 0 && !en.Parts(tokens, start) {
		start--
	}
	for k := start; k < len(tokens) && (k == start || !en.Parts(tokens, k)); k++ {
		if en.Verbal(tokens, k) || tokens[k].Is(en.Linking) {
			return nil
		}
	}
	if start == 0 || tokens[start].Before == en.Strong {
		return nil
	}
	if tokens[i].Sort != en.Dated || tokens[start].Before != en.Comma ||
		tokens[start].Text != "to" && tokens[start].Text != "until" && tokens[start].Text != "in" && tokens[start].Text != "on" {
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
		if t.Sort == en.Dated && r.startsThere(i) {
			continue
		}
		if t.Sort == en.Number && r.besideName(i) || t.Sort == en.Dated && (r.dayOfNoun(i) || r.sameHead(i)) {
			continue
		}
		words := around(r.Said.Tokens, i, false)
		own := -1
		for _, p := range r.Found[i] {
			own = max(own, r.shared(words, p.Fact, nearNumber(r.Own[p.Fact].Tokens, p.Token)))
		}
		if f, rival := r.rival(i, words); rival > own && (t.Sort == en.Number || rival > own+2) {
			return verdict.Against(verdict.Binding, t.Text, r.Own[f].ID), true
		}
		if r.otherVerb(i) {
			return verdict.Against(verdict.Binding, t.Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
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

// sameHead tells whether the date at i stands in the piece with the same subject and right behind the same verb as in a fact, so that what else stands
// around it may be left out there: "letters on the fee were due on 6 May and hearings were set for 8 May".
func (r Rules) sameHead(i int) bool {
	mine, v := headAndVerb(r.Said.Tokens, i)
	return mine >= 0 && len(grammar.TurnsIn(r.Said.Tokens)) == 0 && slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
		theirs, u := headAndVerb(r.Own[p.Fact].Tokens, p.Token)
		has := func(k, n int) bool {
			return n >= 0 && slices.Contains(r.Found[k], reading.Place{Fact: p.Fact, Token: n})
		}
		return has(mine, theirs) && has(v, u)
	})
}

// headAndVerb gives the noun with which the part of a date begins, and the verb of two words next before the date: "hearings were set for 8 May".
func headAndVerb(tokens []en.Token, i int) (head, verb int) {
	head = partStart(tokens, i)
	for head < i && !tokens[head].Content() {
		head++
	}
	verb = i - 1
	if verb > 0 && !tokens[verb].Content() {
		verb--
	}
	if head >= verb || tokens[head].Sort != en.Word || len(tokens[verb].Parts) < 2 || tokens[verb].Parts[0] != "be" {
		return -1, -1
	}
	return head, verb
}

// dayOfNoun tells whether the same noun has the date by "of" in the piece and in a fact, where it has no other one: "the deadline of 5 May".
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
	if i < 2 || tokens[i-1].Text != "of" || tokens[i].Before != en.Joined || tokens[i-1].Before != en.Joined || tokens[i-2].Sort != en.Word || !tokens[i-2].Content() {
		return -1
	}
	return i - 2
}

// shared counts the words of the piece that stand near a fact's token; a pair of neighbours counts once more.
func (r Rules) shared(words []int, fact int, near []int) int {
	n := 0
	var prev []reading.Place
	for _, w := range words {
		if t := &r.Said.Tokens[w]; t.Is(en.Harmless|en.Nowadays) || t.Sort == en.Dated && (t.Date.Weekday > 0 || len(grammar.Dates(r.Own[fact:fact+1])) < 2) {
			continue
		}
		here := slices.DeleteFunc(slices.Clone(r.Found[w]), func(p reading.Place) bool { return p.Fact != fact || !slices.Contains(near, p.Token) })
		if len(here) > 0 {
			n++
			if r.Said.Tokens[w].Sort == en.Named {
				n++
			}
			if slices.ContainsFunc(here, func(p reading.Place) bool {
				return slices.ContainsFunc(prev, func(q reading.Place) bool { return q.Token == p.Token+1 || q.Token == p.Token-1 })
			}) {
				n++
			}
		}
		prev = here
	}
	return n
}

// rival finds the other number, date or "rest" of the facts that most of the words stand around.
func (r Rules) rival(i int, words []int) (fact, most int) {
	t := &r.Said.Tokens[i]
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			n := &r.Own[f].Tokens[k]
			alike := n.Sort == t.Sort && (t.Sort == en.Dated && n.Date.Weekday == 0 && !grammar.AsOf(r.Own[f].Tokens, k) || t.Sort == en.Number && n.Quantity.Unit == r.unitAt(i)) ||
				t.Sort == en.Number && t.Quantity.Unit == "%" && n.Stem == "rest"
			if t.Sort == en.Number && slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
				return p.Fact == f && (shareOf(r.Own[f].Tokens, p.Token, k) || grammar.RangeOf(r.Own[f].Tokens, p.Token, k))
			}) {
				continue // "12 of the 17", "85 to 90"
			}
			if t.Sort == en.Dated && (r.Uses(reading.Place{Fact: f, Token: k}) || grammar.Wider(n.Date, t.Date)) {
				continue // another date of the piece, or the month of this one
			}
			if t.Sort == en.Dated && slices.ContainsFunc(r.Found[i], func(p reading.Place) bool { return p.Fact == f && bothDates(r.Own[f].Tokens, p.Token, k) }) {
				continue
			}
			if alike && !slices.Contains(r.Found[i], reading.Place{Fact: f, Token: k}) && (!sectionNumber(r.Own[f].Tokens, k) || sectionNumber(r.Said.Tokens, i)) {
				if s := r.shared(words, f, nearNumber(r.Own[f].Tokens, k)); s > most {
					fact, most = f, s
				}
			}
		}
	}
	return fact, most
}

// bothDates tells whether "and" joins the dates at i and k, so that what stands around them goes for both: "in 2024 and 2025".
func bothDates(tokens []en.Token, i, k int) bool {
	low, high := min(i, k), max(i, k)
	return high == low+2 && tokens[low+1].Text == "and" && tokens[low+1].Before == en.Joined && tokens[high].Before == en.Joined && !slices.ContainsFunc(tokens[high:], func(t en.Token) bool { return t.Text == "respectively" })
}

// unitAt gives the unit of a number of the piece: where it has none, that of the fact's.
func (r Rules) unitAt(i int) string {
	if p := r.Found[i][0]; r.Said.Tokens[i].Quantity.Unit == "" {
		return r.Own[p.Fact].Tokens[p.Token].Quantity.Unit
	}
	return r.Said.Tokens[i].Quantity.Unit
}

// shareOf tells whether the numbers at i and k stand as in "12 of the 17".
func shareOf(tokens []en.Token, i, k int) bool {
	low, high := min(i, k), max(i, k)
	return low < high && high-low <= 3 && tokens[low+1].Text == "of"
}

// otherVerb tells whether the verb right before a number goes with another number in the fact.
func (r Rules) otherVerb(i int) bool {
	v := grammar.VerbBefore(r.Said.Tokens, i)
	if v < 0 || len(r.Found[v]) == 0 {
		return false
	}
	for _, p := range r.Found[i] {
		u := grammar.VerbBefore(r.Own[p.Fact].Tokens, p.Token)
		if u < 0 || slices.Contains(r.Found[v], reading.Place{Fact: p.Fact, Token: u}) {
			return false
		}
		if !r.leadsNumber(v, p) {
			return false
		}
	}
	return true
}

// leadsNumber tells whether the piece's verb v stands right before another number of the fact.
func (r Rules) leadsNumber(v int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	for k := range tokens {
		if tokens[k].Sort == en.Number && k != p.Token {
			if u := grammar.VerbBefore(tokens, k); u >= 0 && slices.Contains(r.Found[v], reading.Place{Fact: p.Fact, Token: u}) {
				return true
			}
		}
	}
	return false
}
