package ground

import (
	"slices"
	"strings"
)

// doneOnEnd tells whether the piece dates by "on" a deed that the facts say lasts until that day: "suspended on 10 May" for "until".
func (r *reading) doneOnEnd(i int) bool {
	said := r.said.tokens
	if said[i].sort != dated || i == 0 || said[i-1].text != "on" {
		return false
	}
	return !slices.ContainsFunc(r.found[i], func(p at) bool {
		tokens := r.own[p.fact].tokens
		return !lasts(tokens, p.token) || !r.deedBefore(i, p)
	})
}

// deedBefore tells whether a verb before token i of the piece, in its part of the sentence, is the one that stands before a place in a fact.
func (r *reading) deedBefore(i int, p at) bool {
	for v := i - 1; v > 0 && r.said.tokens[v+1].before < strong; v-- {
		if !verbal(r.said.tokens, v) || r.said.tokens[v].is(noun) {
			continue
		}
		if slices.ContainsFunc(r.found[v], func(u at) bool {
			return u.fact == p.fact && u.token < p.token && verbal(r.own[u.fact].tokens, u.token)
		}) {
			return true
		}
		if r.said.tokens[v].is(ending) {
			return false
		}
	}
	return false
}

// sectionNumber tells whether a number only says which section or article is meant: "its Section 12 list".
func sectionNumber(tokens []token, k int) bool {
	if tokens[k].sort != number || tokens[k].q.unit != "" {
		return false
	}
	for k > 1 && tokens[k].before <= comma && (tokens[k-1].sort == number || tokens[k-1].text == "and" && tokens[k-2].sort == number) {
		if k--; tokens[k].text == "and" {
			k-- // "Announcements 56, 57 and 62"
		}
	}
	return k > 0 && tokens[k].before == joined && slices.Contains([]string{"section", "articl", "chapter", "announc"}, tokens[k-1].stem) && !tokens[k-1].ed
}

// monthOfNoun tells whether the month or year at k only says which thing is meant: "its October 2025 rules".
func monthOfNoun(tokens []token, k int) bool {
	return k > 0 && k+1 < len(tokens) && tokens[k].sort == dated && tokens[k].d.day == 0 &&
		(article(&tokens[k-1]) && tokens[k-1].text != "of" || tokens[k-1].poss) &&
		tokens[k+1].before == joined && tokens[k+1].sort == word && tokens[k+1].content() && !tokens[k+1].is(verb|preposed)
}

// lasts tells whether "until" stands before a date.
func lasts(tokens []token, i int) bool {
	return i > 0 && (tokens[i-1].text == "until" || tokens[i-1].text == "till")
}

// mostAndOne: where most sources give one date and one another, each keeps its own.
func (r *reading) mostAndOne() (Verdict, bool) {
	most, one := datesOfSources(r.said.tokens)
	for _, f := range r.own {
		a, b := datesOfSources(f.tokens)
		if most != (date{}) && one != (date{}) && a != (date{}) && b != (date{}) && most.day == b.day && one.day == a.day && most.day != one.day {
			return against(Binding, "most", f.id), true
		}
	}
	return Verdict{}, false
}

// datesOfSources gives the only date of the part of a sentence that tells what most say, and of the one that tells what one says.
func datesOfSources(tokens []token) (most, one date) {
	lo := 0
	for k := 1; k <= len(tokens); k++ {
		if k < len(tokens) && tokens[k].before != strong && !(tokens[k].before == comma && tokens[k].text == "but") {
			continue
		}
		var d []date
		of := ""
		for _, t := range tokens[lo:k] {
			switch {
			case t.sort == dated && t.d.day > 0:
				d = append(d, t.d)
			case strings.HasSuffix(t.text, "most"):
				of += "most"
			case t.text == "one":
				of += "one"
			}
		}
		if lo = k; len(d) != 1 {
			continue
		}
		switch of {
		case "most":
			most = d[0]
		case "one":
			one = d[0]
		}
	}
	return most, one
}

// repeated tells whether a day stands twice where the facts have it once: one took another's place, as in "on 15 May and 15 May".
func (r *reading) repeated(i int) bool {
	t := &r.said.tokens[i]
	if t.sort != dated || t.d.day == 0 || len(r.found[i]) != 1 {
		return false
	}
	return slices.ContainsFunc(r.said.tokens[:i], func(o token) bool { return o.sort == dated && o.d == t.d })
}
