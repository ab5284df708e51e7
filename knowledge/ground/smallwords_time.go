package ground

import (
	"slices"
	"strings"
)

// endOfRow tells whether "the last of them", or the first, stands beside the last or first day of a row of a fact.
func (r *reading) endOfRow(i int) bool {
	said := r.said.tokens
	if i == 0 || said[i-1].text != "the" || i+1 >= len(said) || !strings.HasSuffix(said[i].text, " of") && said[i+1].text != "of" && said[i+1].text != "of them" {
		return false
	}
	k := i + 1
	for k < len(said) && said[k].sort != dated && said[k].before < strong {
		k++
	}
	if k == len(said) || said[k].sort != dated {
		return false
	}
	for f := range r.own {
		var row []date
		for n := range r.own[f].tokens {
			if t := &r.own[f].tokens[n]; t.sort == dated && t.d.month > 0 && t.d.day > 0 {
				row = append(row, t.d)
			}
		}
		if len(row) < 3 {
			continue
		}
		end := &row[0]
		if strings.HasPrefix(said[i].text, "last") {
			end = &row[len(row)-1]
		}
		if end.month == said[k].d.month && (said[k].d.day == 0 || said[k].d.day == end.day) {
			return true
		}
	}
	return false
}

// asEarlyAs tells whether "as early as" only stresses a day on which a fact says that something was done.
func (r *reading) asEarlyAs(i int) bool {
	said := r.said.tokens
	return i > 0 && i+2 < len(said) && said[i-1].text == "as" && said[i+1].text == "as" && said[i+2].sort == dated && !r.any(planned|weak|certain|obliging)
}

// earlyNext tells whether "early the following month" or year stands for a day or month of a fact that is early in one.
func (r *reading) earlyNext(i int) bool {
	said := r.said.tokens
	if i+2 >= len(said) || said[i+1].text != "the following" && said[i+1].text != "the next" {
		return false
	}
	unit := said[i+2].stem
	own, before := dates(r.own), dates(r.near)
	before = append(before, own...)
	for _, d := range own {
		early := unit == "month" && d.month > 0 && (d.part == "early" || d.day > 0 && d.day < 11) ||
			unit == "year" && (d.month == 0 && d.part == "early" || d.month > 0 && d.month < 4)
		if early && slices.ContainsFunc(before, func(b date) bool {
			if unit == "year" {
				return b.year+1 == d.year
			}
			return b.month > 0 && (b.year*12+b.month)+1 == d.year*12+d.month
		}) {
			return true
		}
	}
	return false
}

// fewDaysFrom tells whether a fact gives as a few days or hours what the piece calls short: "shortly before the vote" for "three days before the
// vote".
func (r *reading) fewDaysFrom(i int) bool {
	said := r.said.tokens
	way := said[i].text[strings.LastIndexByte(said[i].text, ' ')+1:]
	if way == "shortly" && i+1 < len(said) {
		way = said[i+1].text
	}
	if way != "before" && way != "after" {
		return false
	}
	for f := range r.own {
		tokens := r.own[f].tokens
		for k := 0; k < len(tokens); k++ {
			if k > 0 && tokens[k].text == way && fewDays(&tokens[k-1]) && r.nextWithin(i+1, f, k, k+7) {
				return true
			}
		}
	}
	return false
}

// fewDays tells whether a token is a length of time of at most ten days, or "hours" or "days" without a number.
func fewDays(t *token) bool {
	if t.sort == number {
		return t.q.unit == "day" && t.q.value <= 10 || t.q.unit == "hour" || t.q.unit == "minute"
	}
	return t.text == "hours" || t.text == "days" || t.text == "minutes"
}

// nextWithin tells whether the next word or name of the piece from token i on that states something stands in a fact between two places.
func (r *reading) nextWithin(i, f, from, to int) bool {
	for ; i < len(r.found) && r.said.tokens[i].before < strong; i++ {
		if t := &r.said.tokens[i]; t.sort != number && t.content() && !t.is(linking) && len(r.found[i]) > 0 {
			return slices.ContainsFunc(r.found[i], func(p at) bool { return p.fact == f && p.token > from && p.token < to })
		}
	}
	return false
}

// yearFrom tells whether "more than" or "almost" stands before a year or month from another day, and two days of the facts lie so far apart:
// "more than a year before".
func (r *reading) yearFrom(i int) bool {
	said := r.said.tokens
	switch said[i].text {
	case "more than", "over", "almost", "nearly":
	default:
		return false
	}
	if i+1 == len(said) || said[i+1].before != joined || len(said[i+1].parts) != 3 || orderWay(&said[i+1]) == 0 {
		return false
	}
	unit := said[i+1].parts[1]
	all := append(dates(r.own), dates(r.near)...)
	for k, a := range all {
		for _, b := range all[:k] {
			n, ok := apart(a, b, unit)
			if months, told := apart(a, b, "month"); unit == "year" && told {
				n, ok = months/12, true
			}
			n = max(n, -n)
			if over := said[i].text == "more than" || said[i].text == "over"; ok && timeUnit(unit) && (over && n > 1 && n < 2 || !over && n > .8 && n < 1) {
				return true
			}
		}
	}
	return false
}

// spentTogether tells whether a length of time that two are said to spend together is how long a fact says that they met or talked: "spent an hour
// together" for "met for an hour".
func (r *reading) spentTogether(i int) bool {
	said := r.said.tokens
	for k := i + 1; k+1 < min(len(said), i+5); k++ {
		if said[k].sort != number || !timeUnit(said[k].q.unit) || said[k+1].text != "together" {
			continue
		}
		return slices.ContainsFunc(r.own, func(f text) bool {
			return slices.ContainsFunc(f.tokens, func(t token) bool { return t.sort == word && slices.Contains(togetherBy, stemsOf(&t)[0]) })
		})
	}
	return false
}

// togetherBy are the stems of verbs by which two are together.
var togetherBy = strings.Fields("meet talk speak confer sit")

// allows tells whether a length of time beside "allowed" or "set aside" is in a fact how long a period is: "90 days were allowed for the sale" for
// "a 90-day sale period".
func (r *reading) allows(i int) bool {
	said := r.said.tokens
	for k := max(0, i-4); k < min(len(said), i+4); k++ {
		if said[k].sort != number || !timeUnit(said[k].q.unit) {
			continue
		}
		for f := range r.own {
			tokens := r.own[f].tokens
			for n := range tokens {
				if v, b := said[k].q.says(tokens[n].q); tokens[n].sort == number && v && b &&
					slices.ContainsFunc(tokens[n:min(len(tokens), n+4)], func(t token) bool { return slices.Contains(stemsOf(&t), "period") }) {
					return true
				}
			}
		}
	}
	return false
}

// endsRow tells whether a word that says that something begins or ends stands before the first or the last of a row of days which a fact gives:
// "beginning on 3 May and ending with the crossing of 9 July" for "on 3 May, 4 June and 9 July".
func (r *reading) endsRow(i int) bool {
	for k := range r.said.tokens {
		if k != i && r.said.tokens[k].is(starting|ending) && (r.said.tokens[k].ing || r.said.tokens[k].text == "last") && !r.atEnd(k) {
			return false
		}
	}
	return r.atEnd(i)
}

// atEnd tells whether the next day behind token i is the first of a row of the facts where the token says that something begins, or the last one.
func (r *reading) atEnd(i int) bool {
	said := r.said.tokens
	k := i + 1
	for k < len(said) && k < i+8 && said[k].sort != dated {
		if k++; k < len(said) && said[k].before >= comma {
			return false
		}
	}
	if k >= len(said) || said[k].sort != dated || said[k].d.day == 0 {
		return false
	}
	first := said[i].is(starting) || said[i].text == "first"
	return slices.ContainsFunc(r.own, func(f text) bool {
		row := slices.DeleteFunc(dates([]text{f}), func(d date) bool { return d.day == 0 })
		if len(row) < 3 || verbInRow(f.tokens) {
			return false
		}
		end := &row[len(row)-1]
		if first {
			end = &row[0]
		}
		return said[k].d.month == end.month && said[k].d.day == end.day
	})
}

// verbInRow tells whether a verb stands between two days of a text: they are days of several deeds then.
func verbInRow(tokens []token) bool {
	seen, verb := false, false
	for k := range tokens {
		if tokens[k].sort == dated && tokens[k].d.day > 0 {
			if seen && verb {
				return true
			}
			seen, verb = true, false
		}
		verb = verb || verbal(tokens, k)
	}
	return false
}

// endDays tells whether "the last two" or "the first two" stands for days which a fact cited here gives, and which lie at that end of those of a
// fact cited before: "He stayed from 3 to 6 May and saw Holm on the last two days", where he saw him on 5 and 6 May.
func (r *reading) endDays(i int) bool {
	said := r.said.tokens
	if i+1 >= len(said) || said[i+1].sort != number || said[i+1].q.unit != "" && said[i+1].q.unit != "day" {
		return false
	}
	onlyDays := func(facts []text) []date {
		return slices.DeleteFunc(dates(facts), func(d date) bool { return d.day == 0 || d.year == 0 || d.month == 0 })
	}
	own, all := onlyDays(r.own), onlyDays(r.near)
	if len(own) != int(said[i+1].q.value) || len(all) != 2 {
		return false
	}
	before := func(a, b date) int { return a.time().Compare(b.time()) }
	slices.SortFunc(own, before)
	slices.SortFunc(all, before)
	long, _ := apart(own[0], own[len(own)-1], "day")
	if int(long) != len(own)-1 {
		return false
	}
	if said[i].text == "last" || said[i].text == "final" {
		return own[len(own)-1] == all[1] && before(own[0], all[0]) >= 0
	}
	return own[0] == all[0] && before(own[len(own)-1], all[1]) <= 0
}

// beganThen tells whether "began to" or "started" stands before a deed that a fact says was done from a day on: "began sinking on 3 May" for "from
// 3 May ferries sank".
func (r *reading) beganThen(i int) bool {
	said := r.said.tokens
	if first := stemsOf(&said[i])[0]; first != "begin" && first != "start" && first != "commenc" || negated(said, i, 3) {
		return false
	}
	k := i + 1
	if k < len(said) && said[k].text == "to" {
		k++
	}
	if k >= len(said) || said[k].before != joined || said[k].sort != word || !said[k].ing && k == i+1 && !strings.HasSuffix(said[i].text, " to") {
		return false
	}
	return slices.ContainsFunc(r.found[k], func(p at) bool {
		tokens := r.own[p.fact].tokens
		for n := range tokens {
			if (tokens[n].text == "from" || tokens[n].text == "since" || tokens[n].text == "as of") && n+1 < len(tokens) && tokens[n+1].sort == dated &&
				!apartFrom(tokens, p.token, n) {
				return true
			}
		}
		return false
	})
}

// apartFrom tells whether something else is done between two tokens of a text, or begins there.
func apartFrom(tokens []token, a, b int) bool {
	for k := min(a, b) + 1; k < max(a, b); k++ {
		if tokens[k].before == strong || verbal(tokens, k) && tokens[k].stem != "have" && !tokens[k].hyphen {
			return true
		}
	}
	return tokens[max(a, b)].before == strong
}
