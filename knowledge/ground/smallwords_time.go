package ground

import (
	"slices"
	"strings"
)

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
