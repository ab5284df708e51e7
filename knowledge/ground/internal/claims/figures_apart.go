package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// notWithin tells whether the claim puts off until after a length of time what the fact lets happen within it: "only after 90 days" for
// "within 90 days".
func (r Rules) notWithin() bool {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		if !said[i].Length() || !onlyAfter(said, i) {
			continue
		}
		_, within := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
			return p.Token > 0 && grammar.AnyOf(&own[p.Token-1], "within", "inside")
		})
		if within {
			return true
		}
	}
	return false
}

// onlyAfter tells whether "only after", "not until" or the like stands before the length of time at i.
func onlyAfter(tokens []en.Token, i int) bool {
	var before []string
	for k := max(0, i-4); k < i; k++ {
		before = append(before, tokens[k].Text)
	}
	words := strings.Fields(strings.Join(before, " "))
	has := func(all ...string) bool {
		return slices.ContainsFunc(all, func(w string) bool { return slices.Contains(words, w) })
	}
	return has("only", "just") && has("after", "once") || has("not", "never", "no") && has("until", "before", "earlier", "sooner")
}

// outOf: who gets "seven out of seven" has them all, and the fact says so, or has the number twice: it is no mark that the fact has only
// as the end of a scale.
func (r Rules) outOf() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := 0; i+3 < len(said); i++ {
		k := i + 3
		if said[i+1].Text == "out of" {
			k = i + 2
		}
		if said[i].Sort != en.Number || said[k].Sort != en.Number || said[i].Quantity.Value != said[k].Quantity.Value || !outBetween(said, i, k) {
			continue
		}
		if !twiceOrAll(own, said[i].Quantity.Value) {
			return verdict.Missing(verdict.Binding, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// twiceOrAll tells whether a text has a number twice, or once and a word that says that it is all of them.
func twiceOrAll(tokens []en.Token, value float64) bool {
	n := 0
	for i := range tokens {
		t := &tokens[i]
		same := t.Sort == en.Number && t.Quantity.Value == value
		if same || grammar.AnyOf(t, all...) || strings.HasPrefix(t.Stem, "unanim") {
			n++
		}
	}
	return n > 1
}

// all are words that say of a number that it is the whole of it.
var all = strings.Fields("all every each both whole entire full none")

// outBetween tells whether nothing but "out of" stands between two tokens.
func outBetween(tokens []en.Token, i, k int) bool {
	text := ""
	for n := i + 1; n < k; n++ {
		text += " " + tokens[n].Text
	}
	return text == " out of"
}

// betweenThem: what the fact gives to each of several is not what they have between them.
func (r Rules) betweenThem() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	if !slices.ContainsFunc(own, eachOne) || slices.ContainsFunc(said, eachOne) {
		return verdict.Verdict{}, false
	}
	for i := range said {
		if t := &said[i]; t.Sort != en.Number || len(r.Found[i]) == 0 || !shared(said, i) {
			continue
		}
		_, each := r.EveryPlace(r.Found[i], func(p reading.Place) bool {
			from, to := max(0, p.Token-4), min(len(own), p.Token+3)
			return slices.ContainsFunc(own[from:to], eachOne)
		})
		if each {
			return verdict.Against(verdict.Binding, said[i].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// eachOne tells whether a word says that every one of several has so much.
func eachOne(t en.Token) bool { return grammar.AnyOf(&t, "each", "apiece", "every", "respectively") }

// shared tells whether the number at i is what several have together, as a word behind it says: "15 percent between the three of them".
func shared(tokens []en.Token, i int) bool {
	for k := i + 1; k < min(len(tokens), i+6) && tokens[k].Before < en.Strong; k++ {
		t := &tokens[k]
		if grammar.AnyOf(t, "together", "combined", "altogether", "jointly", "between them", "among them", "in total", "in all") {
			return true
		}
		behind := tokens[k+1 : min(len(tokens), k+5)]
		if grammar.AnyOf(t, "between", "among") && grammar.HasAny(behind, "them", "of them", "themselves") {
			return true
		}
	}
	return false
}

// goalDate: the day to which something is moved is not the day of what moved it: the order of 4 April that moves a deadline to 19 June is
// no "19 June order".
func (r Rules) goalDate() (verdict.Verdict, bool) {
	said, own := r.Said.Tokens, r.Own[0].Tokens
	for i := range said {
		n := datedThing(said, i)
		if n < 0 || len(r.Found[n]) == 0 || len(grammar.Dates(r.Own)) < 2 {
			continue
		}
		_, goal := r.EveryPlace(r.Found[i], func(p reading.Place) bool { return grammar.Way(own, p.Token) == "to" })
		if goal {
			return verdict.Against(verdict.Binding, said[i].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// datedThing gives the noun of a rule, order or the like whose day the date at i is: "the 19 June order", "the order of 19 June"; -1 where
// there is none.
func datedThing(tokens []en.Token, i int) int {
	if tokens[i].Sort != en.Dated {
		return -1
	}
	for _, k := range []int{i + 1, i - 2} {
		if k < 0 || k >= len(tokens) || k < i && tokens[i-1].Text != "of" || tokens[max(k, i)].Before != en.Joined {
			continue
		}
		if t := &tokens[k]; t.Sort == en.Word && grammar.AnyOf(&en.Token{Text: t.Stem}, issued...) {
			return k
		}
	}
	return -1
}

// issued are the stems of nouns for what somebody issues, decides or says on a day.
var issued = strings.Fields("order rule decis judgment judgement verdict statement letter notic announc proclam directiv decre sign vote")

// doneAlready tells whether the claim has as done by a day what the fact has as still to come then: "had already run out by June" for "as
// of June was due to run out in November".
func (r Rules) doneAlready() bool {
	said := r.Said.Tokens
	for v := 1; v+2 < len(said); v++ {
		d := v + 2
		if said[v-1].Text != "already" || said[d].Sort != en.Dated || !grammar.AnyOf(&said[v+1], "by", "before", "in", "as of") {
			continue
		}
		for _, p := range r.Found[v] {
			if r.dueLater(p.Token, said[d].Date) {
				return true
			}
		}
	}
	return false
}

// dueLater tells whether the fact has its token n as planned, and a later day than one for it.
func (r Rules) dueLater(n int, d en.Date) bool {
	own := r.Own[0].Tokens
	planned := slices.ContainsFunc(own[max(0, n-4):n+1], func(t en.Token) bool { return t.Is(en.Planned) })
	return planned && slices.ContainsFunc(own[n:min(len(own), n+5)], func(t en.Token) bool {
		return t.Sort == en.Dated && (t.Date.Year > d.Year || t.Date.Year == d.Year && d.Month > 0 && t.Date.Month > d.Month)
	})
}
