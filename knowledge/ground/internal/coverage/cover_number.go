package coverage

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// coverNumber finds a quantity in the own facts, or derives it: the rest of a hundred, the time between two dates, a pair.
func (r Rules) coverNumber(i int) (verdict.Verdict, bool) {
	t := &r.Said.Tokens[i]
	for _, special := range []func(int) (verdict.Verdict, bool){r.rank, r.voted, r.margin} {
		if v, is := special(i); is {
			return v, !v.OK()
		}
	}
	if r.otherDays(i) {
		return verdict.Missing(verdict.WrongNumber, t.Text+" "+r.next(i)), true
	}
	wrong, why := r.findNumber(i)
	switch {
	case r.heldByExcepted(i):
		return verdict.Missing(verdict.WrongNumber, t.Text), true
	case r.found(i) || r.derived(i):
		return verdict.Verdict{}, false
	case wrong != "":
		return verdict.Against(why, t.Text, wrong), true
	}
	return verdict.Missing(why, t.Text), true
}

// otherDays tells whether the number at i counts days of a sort of which no fact speaks: "90 business days".
func (r Rules) otherDays(i int) bool {
	sort := r.next(i)
	return i+2 < len(r.Said.Tokens) && slices.Contains(daysOfSort, sort) && en.TimeUnit(r.Said.Tokens[i+2].Stem) && !r.Says(sort)
}

// findNumber finds the number at i in the facts. It gives the fact that has another number of the unit, or another bound of the same
// one, and which of the two it is.
func (r Rules) findNumber(i int) (wrong string, why verdict.Reason) {
	why = verdict.WrongNumber
	t := &r.Said.Tokens[i]
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			n := &r.Own[f].Tokens[k]
			if n.Sort != en.Number {
				continue
			}
			p := reading.Place{Fact: f, Token: k}
			value, bounds := t.Quantity.Says(n.Quantity)
			switch {
			case !value && widely(t.Quantity, n.Quantity) && !r.givenItself(t.Quantity):
				r.put(i, f, k) // "more than four hours" for about four and a half
			case value && r.besideSome(i, p):
			case !value && wrong == "" && n.Quantity.Unit != "" && t.Quantity.Unit == n.Quantity.Unit:
				wrong = r.Own[f].ID
			case value && !bounds && !r.bounded(i, p):
				wrong, why = r.Own[f].ID, verdict.WrongBound
			case value && r.counts(t, p) && !r.countsNoun(i, n):
				r.put(i, f, k)
			}
		}
	}
	return wrong, why
}

// widely tells whether a quantity bounds one of a fact by a number beyond it, and not by one said to be next to it: "just over".
func widely(q, n en.Quantity) bool {
	barely := q.Bound == en.BarelyAbove || q.Bound == en.BarelyBelow
	return n.Unit != "" && q.Unit == n.Unit && !barely && q.JustBeyond(n)
}

// givenItself tells whether a fact has the very number of a quantity: then it is that one, and not beyond another.
func (r Rules) givenItself(q en.Quantity) bool {
	return slices.ContainsFunc(r.Own, func(f en.Text) bool {
		return slices.ContainsFunc(f.Tokens, func(t en.Token) bool {
			return t.Sort == en.Number && t.Quantity.Unit == q.Unit && t.Quantity.Value == q.Value
		})
	})
}

// besideSome tells whether the number at i counts others where the one at a place of a fact counts those named as well: "China and 16
// others" are not "16, including China".
func (r Rules) besideSome(i int, p reading.Place) bool {
	said := r.Said.Tokens
	if said[i].Quantity.Unit != "" || !othersBehind(said, i) && !slices.ContainsFunc(said, besides) {
		return false
	}
	tokens := r.Own[p.Fact].Tokens
	return !othersBehind(tokens, p.Token) && namesSome(tokens, p.Token)
}

// derived tells whether a number that no fact has follows from what the facts count, list, divide or date.
func (r Rules) derived(i int) bool {
	t := &r.Said.Tokens[i]
	if ok, is := r.someOfMany(i); is {
		return ok
	}
	switch {
	case t.Quantity.Value == 0 && t.Quantity.Unit == "":
		return r.Any(en.Negative)
	case en.TimeUnit(t.Quantity.Unit):
		return r.between(i) || r.spelledOut(i) || r.otherUnit(i)
	case t.Quantity.Unit == "%":
		return r.complement(i) || r.partOf(i) || r.inSum(i) || r.difference(i)
	case t.Quantity.Unit == "pp":
		return r.difference(i) || r.pointsOf(i)
	case t.Quantity.Unit != "":
		return r.inSum(i) || r.difference(i)
	}
	inWords := t.Text[0] > '9' // "the two", and not "the 2"
	return r.pair(t) && (len(t.Counted) > 0 || inWords) || r.otherThan(i) || r.upToRank(i) || i > 1 && r.allBut(i-2) || r.enumerated(t) || r.listed(i) || r.dated(t)
}

// daysOfSort are words for days of which there are fewer than days.
var daysOfSort = strings.Fields("working business trading banking calendar school sitting consecutive")

// counts tells whether a number of the piece and the one at a place of a fact, both without unit, count the same: the same noun, or in
// the piece the deed itself, as in "65 additions" for "added 65 ships".
func (r Rules) counts(t *en.Token, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	n := &tokens[p.Token]
	if t.Quantity.Unit != "" || len(t.Counted) == 0 || len(n.Counted) == 0 {
		return true
	}
	if r.undergone(t.Counted[0]) {
		return true
	}
	deed := deedCounted(tokens, p.Token)
	plain := true
	for _, a := range t.Counted {
		said := &r.Said.Tokens[a]
		plain = plain && (said.Is(en.Harmless|en.Speech|en.Linking) || said.Text == "strong")
		if deed >= 0 && en.Same(said, &tokens[deed]) && strings.HasSuffix(said.Text, "s") && !en.Verbal(r.Said.Tokens, a) {
			return true
		}
		if slices.ContainsFunc(n.Counted, func(b int) bool { return en.Same(said, &tokens[b]) }) {
			return true
		}
	}
	return plain
}

// undergone tells whether the word at a says what was done to so many as "the" and a number before it count: "the seven put under licence".
func (r Rules) undergone(a int) bool {
	said := &r.Said.Tokens[a]
	if a < 2 || r.Said.Tokens[a-2].Text != "the" || !said.Is(en.Verb) {
		return false
	}
	first, rest, _ := strings.Cut(said.Text, " ")
	return (said.Ed || slices.Contains(en.SameInPast, first)) && (rest != "" || grammar.NoObject(r.Said.Tokens, a))
}

// deedCounted gives the verb of which the number at i of a fact counts the objects or the times; -1 where there is none.
func deedCounted(tokens []en.Token, i int) int {
	if i+1 < len(tokens) && tokens[i+1].Text == "times" {
		return deedSoOften(tokens, i)
	}
	return grammar.VerbBefore(tokens, i)
}

// deedSoOften gives the verb of what was done so many times as the number at i says: "postponed the vote three times".
func deedSoOften(tokens []en.Token, i int) int {
	for k := i - 1; k >= 0 && tokens[k+1].Before == en.Joined; k-- {
		if en.Verbal(tokens, k) {
			return k
		}
	}
	return -1
}

// countsNoun tells whether the number at i counts a noun where a fact's number has a unit: "10 ports" is not 10 percent.
func (r Rules) countsNoun(i int, n *en.Token) bool {
	if r.Said.Tokens[i].Quantity.Unit != "" || n.Quantity.Unit == "" || i+1 >= len(r.Said.Tokens) {
		return false
	}
	t := &r.Said.Tokens[i+1]
	if t.Before != en.Joined || t.Sort != en.Word || !t.Content() || t.Ed || t.Ing {
		return false
	}
	return !t.Is(en.Preposed | en.Linking | en.Negative | en.Limiting | en.Adverb | en.Temporal | en.Planned | en.Weak)
}

// besideThat tells whether the token next to the one at i, or before "of", is found at a place of a fact.
func (r Rules) besideThat(i int, p reading.Place) bool {
	if i+1 < len(r.Found) && slices.Contains(r.Found[i+1], p) {
		return true
	}
	return i > 1 && r.Said.Tokens[i-1].Text == "of" && slices.Contains(r.Found[i-2], p)
}

// coverDate finds the date at i in the facts, and gives a verdict where they don't have it.
func (r Rules) coverDate(i int) (verdict.Verdict, bool) {
	t := &r.Said.Tokens[i]
	other := ""
	for f := range r.Own {
		years := map[int]bool{}
		for _, d := range grammar.Dates(r.Own[f : f+1]) {
			years[d.Year] = true
		}
		for k := range r.Own[f].Tokens {
			n := &r.Own[f].Tokens[k]
			if n.Sort == en.Named && r.yearOfName(i, reading.Place{Fact: f, Token: k}) {
				r.put(i, f, k)
			}
			if n.Sort != en.Dated {
				continue
			}
			other = r.Own[f].ID
			asked := t.Date
			if n.Date.Year == 0 && years[asked.Year] {
				asked.Year = 0
			}
			if asked.Says(n.Date) {
				r.put(i, f, k)
			}
		}
	}
	switch {
	case r.found(i), r.turnedDate(i):
		return verdict.Verdict{}, false
	case other != "":
		return verdict.Against(verdict.WrongDate, t.Text, other), true
	}
	return verdict.Missing(verdict.WrongDate, t.Text), true
}

// yearOfName tells whether a year of the piece is part of a name at a place of a fact that stands beside it: "the 1974 Trade Act".
func (r Rules) yearOfName(i int, p reading.Place) bool {
	t := &r.Said.Tokens[i]
	return t.Date.Year > 0 && t.Date.Month == 0 && slices.Contains(strings.Fields(r.at(p).Text), t.Text) && r.besideThat(i, p)
}
