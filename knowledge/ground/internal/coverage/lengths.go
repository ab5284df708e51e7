package coverage

import (
	"math"
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
)

// between tells whether a length of time lies between two dates of the cited facts: "two days apart", "a month later".
func (r Rules) between(i int) bool {
	q := r.Said.Tokens[i].Quantity
	allBetween := r.throughout(i) || r.bareLength(i) && r.twoDays()
	if allBetween && r.apart(q, 0, i) || r.movedBy(i) || r.rate(i) {
		return true
	}
	order, way := orderBehind(r.Said.Tokens, i)
	if order == 0 {
		return r.daysOf(i)
	}
	return r.apart(q, way, order) || q.Value == 1 && q.Unit == "day" && r.dayTurned(order-1, way)
}

// throughout tells whether a length of time is said to be all that lies between two things: "within a week", "took a week for", "with a
// day to go", "two days went by".
func (r Rules) throughout(i int) bool {
	said := r.Said.Tokens
	k := i - 1
	for k > 0 && said[k].Is(en.Function) && r.Lex.BoundOf(&said[k]) != nil {
		k--
	}
	if k >= 0 && r.spansAhead(k) {
		return true
	}
	if i+1 >= len(said) || said[i+1].Before != en.Joined {
		return false
	}
	next, second := &said[i+1], r.next(i+1)
	switch next.Text {
	case "for", "until", "before":
		return k >= 0 && said[k].Text == "took"
	case "to":
		return second == "go" || second == "go before" || second == "spare"
	}
	return next.Stem == "go" && second == "by" || next.Stem == "go by"
}

// spansAhead tells whether the word at k says that the length of time behind it lies between two things: "within", "preceded by".
func (r Rules) spansAhead(k int) bool {
	said := r.Said.Tokens
	switch said[k].Text {
	case "within":
		return true
	case "for":
		return !r.lengthGiven()
	case "by":
		return k > 0 && (said[k-1].Stem == "preced" || said[k-1].Stem == "follow")
	}
	return false
}

// lengthGiven tells whether a fact has a length of time.
func (r Rules) lengthGiven() bool {
	return r.factHas(func(t en.Token) bool { return t.Length() })
}

// bareLength tells whether a length of time is all that opens the piece, as the answer that the rest spells out, and its facts have no
// such length: "Exactly two weeks: …".
func (r Rules) bareLength(i int) bool {
	said := r.Said.Tokens
	if i+1 < len(said) && said[i+1].Before != en.Strong {
		return false
	}
	boundsNothing := func(t en.Token) bool { return r.Lex.BoundOf(&t) == nil }
	return !slices.ContainsFunc(said[:i], boundsNothing) && !r.lengthGiven()
}

// twoDays tells whether the facts of the sentence have two days and no more, so that a length of time between days can be of no others.
func (r Rules) twoDays() bool {
	var days []en.Date
	for _, d := range r.datesAround() {
		if d.Day > 0 && !slices.Contains(days, d) {
			days = append(days, d)
		}
	}
	return len(days) == 2
}

// orderBehind gives where the word behind a length of time stands that makes it one from another event, and which way it goes: "two days |
// later", "six weeks | on, …"; 0 where there is none.
func orderBehind(tokens []en.Token, i int) (order int, way float64) {
	k := i + 1
	if k < len(tokens) && tokens[k].Text == "or so" {
		k++
	}
	if k >= len(tokens) {
		return 0, 0
	}
	switch t := &tokens[k]; {
	case t.Text == "on" && (k+1 == len(tokens) || tokens[k+1].Before >= en.Comma):
		return k, 1
	case t.Text == "beforehand", t.Text == "before that", t.Text == "before this":
		return k, -1
	case t.Text == "ahead of", t.Text == "prior to":
		return k, -1
	case t.Text == "after that", t.Text == "after this":
		return k, 1
	case !t.Is(en.Temporal):
		return 0, 0
	}
	switch tokens[k].Text {
	case "later", "after", "afterwards", "following":
		way = 1
	case "earlier", "before", "previously", "ago":
		way = -1
	}
	return k, way
}

// movedBy tells whether a fact moves something from one date to another that is so long behind it: "pushed back by 90 days".
func (r Rules) movedBy(i int) bool {
	said := r.Said.Tokens
	if i == 0 || said[i-1].Text != "by" || said[i].Quantity.Bound != en.Exact {
		return false
	}
	for _, f := range r.Own {
		for k := range f.Tokens {
			from := movedFrom(f.Tokens, k)
			if from < 0 {
				continue
			}
			to := f.Tokens[k].Date
			if d, ok := said[i].Quantity.Parts(giveYear(f.Tokens[from].Date, to), to); ok && d > 0 {
				return true
			}
		}
	}
	return false
}

// movedFrom gives the date from which something is moved to the one at k: "from 3 May to 9 June"; -1 where there is none.
func movedFrom(tokens []en.Token, k int) int {
	if tokens[k].Sort != en.Dated {
		return -1
	}
	from := en.SameBefore(tokens, k-1, k)
	if from < 0 || grammar.Way(tokens, k) != "to" || grammar.Way(tokens, from) != "from" {
		return -1
	}
	return from
}

// giveYear gives a date without a year that of the one behind it: "from 17 September to 16 December 2025".
func giveYear(d, next en.Date) en.Date {
	if d.Year == 0 && d.Month <= next.Month {
		d.Year = next.Year
	}
	return d
}

// daysOf tells whether a number of days counts those that a fact names: "over two days", "two days in mid-May" for 14 and 15 May, "three
// days of hearings" for 7 to 9 July. Where the facts name other runs of days too, the piece must give the days itself.
func (r Rules) daysOf(i int) bool {
	q := r.Said.Tokens[i].Quantity
	if q.Unit != "day" || q.Bound != en.Exact && q.Bound != en.Above || !countsDays(r.Said.Tokens, i) {
		return false
	}
	some, alike, given := false, true, false
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := 1; k < len(tokens); k++ {
			if n := daysNamed(&tokens[k-1], &tokens[k]) + daysApart(tokens, k); n > 0 {
				fits := n == q.Value
				some, alike = some || fits, alike && fits
				given = given || fits && r.saysDay(tokens[k].Date)
			}
		}
	}
	return given || some && alike
}

// countsDays tells whether a number of days may count days that something took: "over two days", "three days of talks", "on two days
// running".
func countsDays(tokens []en.Token, i int) bool {
	if i > 0 && slices.Contains(beforeDays, tokens[i-1].Text) || i+1 == len(tokens) {
		return true
	}
	next := &tokens[i+1]
	return next.Before >= en.Comma || next.Sort == en.Dated || slices.Contains(behindDays, next.Text)
}

// beforeDays and behindDays are the words beside a number of days that something took.
var (
	beforeDays = []string{"over", "in", "for", "across", "during", "the", "both", "lasted", "ran", "took"}
	behindDays = []string{"of", "in", "on", "and", "running", "straight", "in a row"}
)

// daysApart gives two for the day at k and another before it, each behind its day of the week: "Sunday 14 and Monday 15 May"; else 0.
func daysApart(tokens []en.Token, k int) float64 {
	if k > 2 && tokens[k].Sort == en.Dated && tokens[k-1].Date.Weekday > 0 && tokens[k-2].Text == "and" && tokens[k-3].Date.Day > 0 {
		return 2
	}
	return 0
}

// daysNamed gives how many days two dates beside each other name: three for "7 to 9 July", two for "7 and 9 July"; 0 where they are no run.
func daysNamed(a, b *en.Token) float64 {
	d, ok := en.Apart(a.Date, b.Date, "day")
	switch {
	case a.Sort != en.Dated || b.Sort != en.Dated || !ok || d < 1:
		return 0
	case strings.Contains(b.Text, " and ") && a.Text == b.Text:
		return 2
	}
	return d + 1
}

// dayTurned tells whether a fact says "the day before" with the same words behind it as the piece, or "a day after" of the other
// event.
func (r Rules) dayTurned(i int, way float64) bool {
	for f := range r.Own {
		for k, t := range r.Own[f].Tokens {
			theirs := 0.0
			switch {
			case strings.HasSuffix(t.Text, "day before"):
				theirs = -1
			case strings.HasSuffix(t.Text, "day after"):
				theirs = 1
			default:
				continue
			}
			if way*theirs > 0 == r.sameBehind(i, reading.Place{Fact: f, Token: k}) {
				return true
			}
		}
	}
	return false
}

// sameBehind tells whether a word of the piece behind token i stands right behind a place in a fact.
func (r Rules) sameBehind(i int, p reading.Place) bool {
	for k := i + 1; k < min(len(r.Said.Tokens), i+7); k++ {
		if r.Said.Tokens[k].Content() && r.foundBetween(k, p.Fact, p.Token, p.Token+6) {
			return true
		}
	}
	return false
}

// spelledOut tells whether a length of time is that between two dates which the piece itself gives: "from 29 November to 10 November,
// nearly a year". The dates are asked for where they stand.
func (r Rules) spelledOut(i int) bool {
	q := r.Said.Tokens[i].Quantity
	days := en.Lasting[q.Unit]
	if days == 0 || days == 1 && r.next(i) == "of" {
		return false // "three days of talks" are counted, not measured
	}
	said := grammar.Dates([]en.Text{r.Said})
	for n, a := range said {
		for _, b := range said[n+1:] {
			if !exactFor(a, days) || !exactFor(b, days) {
				continue
			}
			if lasts := math.Abs(b.Time().Sub(a.Time()).Hours()) / 24; lasts > 0 && q.Fits(lasts/days) {
				return true
			}
		}
	}
	return false
}

// exactFor tells whether a date says enough to measure from it in units of so many days: to the month for months, to the day for weeks.
func exactFor(d en.Date, days float64) bool {
	return d.Year > 0 && d.Month > 0 && (d.Day > 0 || days >= 30)
}

// otherUnit finds the length of time that a fact gives in another unit, of which the piece says so: "about four months" for 120 days, "not
// quite nine months" for 270. Working days are other days.
func (r Rules) otherUnit(i int) bool {
	for f := range r.Own {
		tokens := r.Own[f].Tokens
		for k := range tokens {
			ofSort := k+1 < len(tokens) && slices.Contains(daysOfSort, tokens[k+1].Text)
			if tokens[k].Sort == en.Number && !ofSort && r.Said.Tokens[i].Quantity.Sounds(tokens[k].Quantity) {
				r.put(i, f, k)
			}
		}
	}
	return r.found(i)
}
