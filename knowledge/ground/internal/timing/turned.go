package timing

import (
	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// datesTurned: of two that share a verb, each keeps its own date: the order of May amended that of March, not the other way round.
func (r Rules) datesTurned() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		if !en.Verbal(said, v) || len(r.Found[v]) == 0 {
			continue
		}
		if by, other := r.EveryPlace(r.PositionsOf(v), func(p reading.Place) bool { return r.otherDoer(v, p) }); other {
			return verdict.Against(verdict.Role, said[v].Text, by), true
		}
		if by, swapped := r.datesSwapped(v); swapped {
			return verdict.Against(verdict.Role, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// datesSwapped tells whether the dates around a verb of the piece stand on the other sides of it in a fact: "the order of May amended
// that of March" for "the order of March amended that of May".
func (r Rules) datesSwapped(v int) (by string, is bool) {
	said := r.Said.Tokens
	front, back, ok := datesAround(said, v)
	if !ok {
		return "", false
	}
	for _, p := range r.Found[v] {
		tokens := r.Own[p.Fact].Tokens
		before, behind, ok := datesAround(tokens, p.Token)
		if grammar.Passive(said, v) != grammar.Passive(tokens, p.Token) {
			before, behind = behind, before
		}
		crossed := front.Says(behind) && back.Says(before)
		straight := front.Says(before) || back.Says(behind)
		if ok && crossed && !straight && en.Verbal(tokens, p.Token) {
			return r.Own[p.Fact].ID, true
		}
	}
	return "", false
}

// otherDoer tells whether a verb of the piece and one of a fact have each a doer with a date of its own, and not the same: "the order of
// May told him" for "the order of March that told him".
func (r Rules) otherDoer(v int, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	d, k := dateOfDoer(r.Said.Tokens, v), dateOfDoer(tokens, p.Token)
	return d >= 0 && k >= 0 && !datesMeet(r.Said.Tokens[d].Date, tokens[k].Date)
}

// dateOfDoer gives the date that a noun right before an active verb has by "of", as in "the order of 5 May that told"; -1 where none has.
func dateOfDoer(tokens []en.Token, v int) int {
	d := v - 1
	if d > 0 && (tokens[d].Text == "that" || tokens[d].Text == "which") {
		d--
	}
	if d < 1 || tokens[d].Sort != en.Dated || tokens[d-1].Text != "of" {
		return -1
	}
	if tokens[v].Before != en.Joined || !en.Verbal(tokens, v) || grammar.Passive(tokens, v) {
		return -1
	}
	return d
}

// datesAround gives the next dates before and behind a verb, each of which goes with a noun by "of".
func datesAround(tokens []en.Token, v int) (front, back en.Date, ok bool) {
	of := func(k int) bool { return k > 0 && tokens[k].Sort == en.Dated && tokens[k-1].Text == "of" }
	for k := v - 1; k >= max(0, v-10) && front == (en.Date{}); k-- {
		if of(k) {
			front = tokens[k].Date
		}
	}
	for k := v + 1; k < min(len(tokens), v+14) && back == (en.Date{}); k++ {
		if of(k) {
			back = tokens[k].Date
		}
	}
	return front, back, front != (en.Date{}) && back != (en.Date{})
}

// firstThen: what is said to be first has no later date than what is said to come then.
func (r Rules) firstThen() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if said[i].Text != "first" && said[i].Text != "went first" && said[i].Text != "initially" {
			continue
		}
		if first, then, ok := firstAndThen(said, i); ok && laterThan(first, then) > 0 {
			return verdict.Against(verdict.Binding, said[i].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// firstAndThen gives the date behind "first" at i and the one behind the "then" that follows it in the sentence, which may leave out the
// year: "first in May 2025 and then in June".
func firstAndThen(tokens []en.Token, i int) (first, second en.Date, ok bool) {
	found, then := false, false
	for k := i + 1; k < len(tokens) && tokens[k].Before < en.Strong; k++ {
		then = then || tokens[k].Text == "then"
		if tokens[k].Sort != en.Dated || tokens[k].Date.Month == 0 {
			continue
		}
		if !found {
			first, found = tokens[k].Date, !then
			continue
		}
		if then {
			second = tokens[k].Date
			if second.Year == 0 {
				second.Year = first.Year
			}
			return first, second, true
		}
	}
	return first, second, false
}

// thenAfter: where a fact tells one thing and "then" another, the piece does not put the other one first.
func (r Rules) thenAfter() (verdict.Verdict, bool) {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 1; k+1 < len(tokens); k++ {
			if tokens[k].Text != "then" || !en.Verbal(tokens, k+1) {
				continue
			}
			start := clauseFrom(tokens, k)
			if start == 0 {
				continue
			}
			if word, turned := r.putFirst(f, start); turned {
				return verdict.Against(verdict.Binding, word, r.Own[f].ID), true
			}
		}
	}
	return verdict.Verdict{}, false
}

// putFirst gives the word of order by which the piece puts what a fact tells from token start on before what it tells earlier.
func (r Rules) putFirst(f, start int) (word string, is bool) {
	said := r.Said.Tokens
	for _, t := range grammar.TurnsIn(said) {
		if t.Back || len(t.Behind) == 0 || said[t.Place+1].Text == "which" {
			continue
		}
		front, back := r.sideOf(f, start, frontOf(said, t.Place)), r.sideOf(f, start, t.Behind)
		if front*back < 0 && front != t.Way {
			return said[t.Place].Text, true
		}
	}
	return "", false
}

// clauseFrom gives where the part of the sentence begins that token k stands in; 0 where it is the first.
func clauseFrom(tokens []en.Token, k int) int {
	for k > 0 && tokens[k].Before < en.Comma {
		k--
	}
	return k
}

// frontOf gives what the part of the text before a word of order states.
func frontOf(tokens []en.Token, i int) (all []int) {
	for k := i - 1; k >= 0 && tokens[k+1].Before < en.Strong; k-- {
		if tells(&tokens[k]) {
			all = append(all, k)
		}
	}
	return all
}

// sideOf is 1 where the verbs among tokens of the piece are all told behind a place of a fact, -1 where before it; 0 where neither.
func (r Rules) sideOf(f, start int, all []int) int {
	side := 0
	for _, i := range all {
		if !en.Verbal(r.Said.Tokens, i) || len(r.Found[i]) == 0 {
			continue
		}
		here := r.sideOfVerb(f, start, i)
		if here == 0 || side != 0 && side != here {
			return 0
		}
		side = here
	}
	return side
}

// sideOfVerb is 1 where a fact has the verb at i of the piece only behind a place, -1 where only before it; 0 where both, or another fact
// has it.
func (r Rules) sideOfVerb(f, start, i int) int {
	here := 0
	for _, p := range r.PositionsOf(i) {
		if p.Fact != f {
			return 0
		}
		now := -1
		if p.Token >= start {
			now = 1
		}
		if here != 0 && here != now {
			return 0
		}
		here = now
	}
	return here
}
