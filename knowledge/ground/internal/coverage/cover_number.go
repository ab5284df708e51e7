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
	if v, is := r.rank(i); is {
		return v, !v.OK()
	}
	for _, vote := range []func(int) (verdict.Verdict, bool){r.voted, r.margin} {
		if v, is := vote(i); is {
			return v, !v.OK()
		}
	}
	if next := i + 1; next+1 < len(r.Said.Tokens) && slices.Contains(daysOfSort, r.Said.Tokens[next].Text) && en.TimeUnit(r.Said.Tokens[next+1].Stem) &&
		!r.Says(r.Said.Tokens[next].Text) {
		return verdict.Missing(verdict.WrongNumber, t.Text+" "+r.Said.Tokens[next].Text), true
	}
	wrong, why := "", verdict.WrongNumber
	for f := range r.Own {
		for k := range r.Own[f].Tokens {
			n := &r.Own[f].Tokens[k]
			if n.Sort != en.Number {
				continue
			}
			value, bounds := t.Quantity.Says(n.Quantity)
			if value && t.Quantity.Unit == "" && othersBehind(r.Said.Tokens, i) && !othersBehind(r.Own[f].Tokens, k) && namesSome(r.Own[f].Tokens, k) {
				continue // "China and 16 others" are not "16, including China"
			}
			if !value && t.Quantity.Unit == n.Quantity.Unit && n.Quantity.Unit != "" && wrong == "" {
				wrong = r.Own[f].ID
			}
			bounds = bounds || value && r.bounded(i, reading.Place{Fact: f, Token: k})
			if value && !bounds {
				wrong, why = r.Own[f].ID, verdict.WrongBound
			}
			if value && bounds && r.counts(t, reading.Place{Fact: f, Token: k}) && !r.countsNoun(i, n) {
				r.Found[i] = append(r.Found[i], reading.Place{Fact: f, Token: k})
			}
		}
	}
	switch {
	case len(r.Found[i]) > 0 || r.derived(i):
		return verdict.Verdict{}, false
	case wrong != "":
		return verdict.Against(why, t.Text, wrong), true
	}
	return verdict.Missing(why, t.Text), true
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
	return r.pair(t) && (len(t.Counted) > 0 || t.Text[0] > '9') || r.otherThan(i) || r.enumerated(t) || r.listed(i)
}

// daysOfSort are words for days of which there are fewer than days.
var daysOfSort = strings.Fields("working business trading banking calendar school sitting consecutive")

// counts tells whether a number of the piece and the one at a place of a fact, both without unit, count the same: the same noun, or in the piece
// the deed itself, as in "65 additions" for "added 65 ships".
func (r Rules) counts(t *en.Token, p reading.Place) bool {
	tokens := r.Own[p.Fact].Tokens
	n := &tokens[p.Token]
	if t.Quantity.Unit != "" || len(t.Counted) == 0 || len(n.Counted) == 0 {
		return true
	}
	deed := grammar.VerbBefore(tokens, p.Token)
	if p.Token+1 < len(tokens) && tokens[p.Token+1].Text == "times" {
		deed = deedSoOften(tokens, p.Token)
	}
	plain := true
	for _, a := range t.Counted {
		said := &r.Said.Tokens[a]
		if first, rest, _ := strings.Cut(said.Text, " "); plain && a == t.Counted[0] && a > 1 && r.Said.Tokens[a-2].Text == "the" && said.Is(en.Verb) && (said.Ed || slices.Contains(en.SameInPast, first)) &&
			(rest != "" || grammar.NoObject(r.Said.Tokens, a)) {
			return true // "the seven put under licence"
		}
		plain = plain && (said.Is(en.Harmless|en.Speech|en.Linking) || said.Text == "strong")
		if deed >= 0 && en.Same(said, &tokens[deed]) && strings.HasSuffix(said.Text, "s") && !en.Verbal(r.Said.Tokens, a) {
			return true
		}
		for _, b := range n.Counted {
			if en.Same(said, &tokens[b]) {
				return true
			}
		}
	}
	return plain
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
	return t.Before == en.Joined && t.Sort == en.Word && t.Content() && !t.Is(en.Preposed|en.Linking|en.Negative|en.Limiting|en.Adverb|en.Temporal|en.Planned|en.Weak) && !t.Ed && !t.Ing
}

// besideThat tells whether the token next to the one at i, or before "of", is found at a place of a fact.
func (r Rules) besideThat(i int, p reading.Place) bool {
	if i+1 < len(r.Said.Tokens) && slices.Contains(r.Found[i+1], p) {
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
			if n.Sort == en.Named && t.Date.Year > 0 && t.Date.Month == 0 && slices.Contains(strings.Fields(n.Text), t.Text) && r.besideThat(i, reading.Place{Fact: f, Token: k}) {
				r.Found[i] = append(r.Found[i], reading.Place{Fact: f, Token: k}) // "the 1974 Trade Act"
			}
			if n.Sort != en.Dated {
				continue
			}
			other = r.Own[f].ID
			a := t.Date
			if n.Date.Year == 0 && years[a.Year] {
				a.Year = 0
			}
			if a.Says(n.Date) {
				r.Found[i] = append(r.Found[i], reading.Place{Fact: f, Token: k})
			}
		}
	}
	switch {
	case len(r.Found[i]) > 0:
		return verdict.Verdict{}, false
	case other != "":
		return verdict.Against(verdict.WrongDate, t.Text, other), true
	}
	return verdict.Missing(verdict.WrongDate, t.Text), true
}
