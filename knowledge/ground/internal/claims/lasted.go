package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// Stems of verbs that say how long something goes on, and that it ends.
var (
	lasting = strings.Fields("last continu run go stretch drag")
	ended   = strings.Fields("end conclud finish close break wrap expir laps stop")
)

// lasted tells whether something goes on in the claim, by the verb at i, until a later day than the one on which it ends in the fact: "the
// talks went on until 17 May" for "the talks ended on 15 May".
func (r Rules) lasted(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if !slices.Contains(lasting, en.StemsOf(&said[i])[0]) || !outright(said, i) {
		return false
	}
	d, what := dateUntil(said, i), grammar.ContentFrom(said, i-1, -1)
	if d < 0 || what < 0 {
		return false
	}
	for v := range own {
		if !slices.Contains(ended, en.StemsOf(&own[v])[0]) || !own[v].Ed || !outright(own, v) {
			continue
		}
		ends := dateBehind(own, v)
		if ends >= 0 && earlier(own[ends].Date, said[d].Date) && r.foundWhere(what, func(k int) bool { return k < v && v-k < 6 }) {
			return true
		}
	}
	return false
}

// dateUntil gives the date up to which what the verb at i says goes on: in "went on until 17 May" that day; -1 where there is none.
func dateUntil(tokens []en.Token, i int) int {
	for k := i + 1; k+1 < min(len(tokens), i+4); k++ {
		if t := tokens[k].Text; (t == "until" || t == "till" || t == "through") && tokens[k+1].Sort == en.Dated {
			return k + 1
		}
	}
	return -1
}

// dateBehind gives the date up to three words behind the verb at v; -1 where there is none.
func dateBehind(tokens []en.Token, v int) int {
	for k := v + 1; k < min(len(tokens), v+4) && tokens[k].Before < en.Comma; k++ {
		if tokens[k].Sort == en.Dated {
			return k
		}
	}
	return -1
}

// earlier tells whether one day is before another one of the same year, or of a year that is not said.
func earlier(a, b en.Date) bool {
	if a.Day == 0 || b.Day == 0 || a.Month == 0 || b.Month == 0 || a.Year != b.Year && a.Year != 0 && b.Year != 0 {
		return false
	}
	return a.Month < b.Month || a.Month == b.Month && a.Day < b.Day
}

// tooEarly tells whether something is done in the claim, by the verb at i, by a day before the one on which it is due in the fact: "had run out
// by May" for "was due to run out on 3 June".
func (r Rules) tooEarly(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	d := dateBy(said, i)
	if d < 0 || !en.Verbal(said, i) || !said[i].Ed && said[i-1].Stem != "have" && said[i-1].Text != "already" || !outright(said, i) {
		return false
	}
	return r.foundWhere(i, func(n int) bool {
		due := dateBehind(own, n)
		return due >= 0 && en.Governed(own, n, en.Planned, 3) && monthsBefore(said[d].Date, own[due].Date)
	})
}

// dateBy gives the date that stands behind "by" or "before" up to three words behind the verb at i; -1 where there is none.
func dateBy(tokens []en.Token, i int) int {
	for k := i + 1; i > 0 && k+1 < min(len(tokens), i+5); k++ {
		if t := tokens[k].Text; (t == "by" || t == "before") && tokens[k+1].Sort == en.Dated {
			return k + 1
		}
	}
	return -1
}

// monthsBefore tells whether a month is before another one of the same year.
func monthsBefore(a, b en.Date) bool {
	return a.Year == b.Year && a.Month > 0 && b.Month > 0 && a.Month < b.Month || earlier(a, b)
}

// overAlready: what is done already in the claim, or what somebody came for to a place, is not still to come in the fact: "Holm has already
// come to Oslo" for "Holm would visit Oslo".
func (r Rules) overAlready() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		v := doneAt(said, i)
		if v < 0 || !outright(said, v) {
			continue
		}
		k := placeBehind(said, v)
		if k < 0 {
			continue
		}
		if _, open := r.EveryPlace(r.Found[k], func(p reading.Place) bool { return en.Governed(own, p.Token, en.Planned|en.Weak, grammar.Scope) }); open {
			return verdict.Against(verdict.Modality, said[v].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// doneAt gives the verb in the past right behind an "already" at i: "already came to"; -1 where there is none.
func doneAt(tokens []en.Token, i int) int {
	v := i + 1
	if tokens[i].Text != "already" || v >= len(tokens) {
		return -1
	}
	if t := &tokens[v]; !t.Ed || t.Is(en.Speech|en.Attributing|en.Planned|en.Weak|en.Asking|en.Linking) {
		return -1
	}
	return v
}

// placeBehind gives the name right behind the verb at v, past small words: "came to Oslo"; -1 where there is none.
func placeBehind(tokens []en.Token, v int) int {
	for k := v + 1; k < min(len(tokens), v+4) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Sort == en.Named {
			return k
		}
		if tokens[k].Content() {
			return -1
		}
	}
	return -1
}

// turnedStance tells whether somebody does in the claim, by the verb at i, at one time the opposite of what he does at another, and just that
// other deed at the former time in the fact: "opposed it in 2020 and backed it in 2024" for "came out against it in 2024".
func (r Rules) turnedStance(i int) bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	mine := dateNear(said, i)
	if said[i].Sort != en.Word || !said[i].Is(en.Verb) || mine < 0 || !outright(said, i) {
		return false
	}
	for v := range said {
		other := -1
		if said[v].Is(en.Verb) && r.Opposed(&said[i], &said[v]) && outright(said, v) {
			other = dateNear(said, v)
		}
		if other < 0 || said[mine].Date.Fits(said[other].Date) {
			continue
		}
		if r.foundWhere(v, func(n int) bool { k := dateNear(own, n); return k >= 0 && said[mine].Date.Fits(own[k].Date) }) {
			return true
		}
	}
	return false
}

// dateNear gives the date that stands nearest to token i: in the same part of its sentence, between commas and "and", or else in all of it;
// -1 where there is none.
func dateNear(tokens []en.Token, i int) int {
	from, to := grammar.SentenceOf(tokens, i)
	near, far := -1, -1
	for k := from; k < to; k++ {
		if tokens[k].Sort != en.Dated {
			continue
		}
		if far < 0 || max(k-i, i-k) < max(far-i, i-far) {
			far = k
		}
		if samePart(tokens, i, k) && (near < 0 || max(k-i, i-k) < max(near-i, i-near)) {
			near = k
		}
	}
	if near >= 0 {
		return near
	}
	return far
}

// samePart tells whether no comma, "and" or "but" stands between two tokens.
func samePart(tokens []en.Token, i, k int) bool {
	return !slices.ContainsFunc(tokens[min(i, k)+1:max(i, k)+1], func(t en.Token) bool {
		return t.Before >= en.Comma || t.Text == "and" || t.Text == "but"
	})
}
