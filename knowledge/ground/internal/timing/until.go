package timing

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// untilSince: what began on a day has not lasted until then, nor does what ends then date from there; and what is open within some days is
// not open after them.
func (r Rules) untilSince() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 1; i < len(said); i++ {
		mine := limitOf(said, i)
		if mine == 0 || len(r.Found[i]) == 0 {
			continue
		}
		turned := !slices.ContainsFunc(r.Found[i], func(p reading.Place) bool {
			return limitOf(r.Own[p.Fact].Tokens, p.Token) != -mine
		})
		if turned || mine < 0 && r.onlyThen(i) {
			return verdict.Against(verdict.Binding, said[i-1].Text+" "+said[i].Text, r.Own[r.Found[i][0].Fact].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// limitOf is 1 for a date or time from which on something is so, -1 for one up to which it is; 0 for others.
func limitOf(tokens []en.Token, i int) int {
	if i > 0 && tokens[i].Length() && tokens[i].Before == en.Joined {
		return map[string]int{"after": 1, "within": -1}[tokens[i-1].Text]
	}
	if tokens[i].Sort != en.Dated || i == 0 {
		return 0
	}
	switch lastWordOf(&tokens[i-1]) {
	case "since":
		return 1
	case "until", "till", "to", "through":
		return -1
	case "in", "on", "from":
		if i > 1 && startsThen(&tokens[i-2]) {
			return 1
		}
	}
	return 0
}

// startsThen tells whether a word says that something begins on the day behind it: "takes office on 3 May", "effective from 3 May".
func startsThen(t *en.Token) bool {
	return t.Stem == "take offic" || t.Stem == "start" || t.Stem == "begin" || t.Text == "effective"
}

// lastWordOf gives the last word of a phrase: "until" for "up until".
func lastWordOf(t *en.Token) string { return t.Text[strings.LastIndexByte(t.Text, ' ')+1:] }

// onlyThen tells whether the piece has "until" before a date that the facts only give as when it was so, and no fact speaks of an end:
// "was mayor until May" for "was mayor in May".
func (r Rules) onlyThen(i int) bool {
	if !lasts(r.Said.Tokens, i) {
		return false
	}
	for _, f := range r.Own {
		if slices.ContainsFunc(f.Tokens, func(t en.Token) bool { return tellsEnd(&t) }) {
			return false
		}
	}
	_, then := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return behindOnOrIn(r.Own[p.Fact].Tokens, p.Token) })
	return then
}

// tellsEnd tells whether a word says that something ends, or only begins, on some day or is put off to it.
func tellsEnd(t *en.Token) bool {
	if t.Sort != en.Word {
		return false
	}
	return t.Is(en.Ending|en.Starting|en.Negative) || slices.Contains(endWords, lastWordOf(t)) || slices.Contains(endStems, t.Stem)
}

// endWords and endStems are words, and stems of words, that tell an end.
var (
	endWords = strings.Fields("until till through before up to deadline leave left over off out last first again longer")
	endStems = strings.Fields("end expir end extend delay postpon deadlin last leav replac succeed successor resign retir stop ceas clos " +
		"paus suspend finish run after later follow")
)
