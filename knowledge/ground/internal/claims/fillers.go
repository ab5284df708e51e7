package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/verdict"
)

// filled: a verb that else only leads to what stands beside it says something by itself where it leads to nothing or where a word of going is
// beside it, and the fact has to say it: "duties would have fallen further", "left Oslo", "got out of the deal".
func (r Rules) filled() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := range said {
		if len(r.Found[i]) > 0 || !said[i].Is(en.Verb|en.Bare|en.Harmless) && len(said[i].Parts) != 2 {
			continue
		}
		if fallsOnly(said, i) || r.goesFrom(i) || r.leavesPlace(i) || r.staysAs(i) {
			return verdict.Missing(verdict.UnknownWord, said[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// fallsOnly tells whether the word at i is "fall" with nothing behind it but adverbs, nor "to" anywhere before it.
func fallsOnly(tokens []en.Token, i int) bool {
	if tokens[i].Stem != "fall" || !en.Verbal(tokens, i) || en.HasWord(tokens[:i], "to") {
		return false
	}
	for k := i + 1; k < len(tokens) && tokens[k].Before < en.Comma; k++ {
		if tokens[k].Text != "even" && !tokens[k].Is(en.Adverb|en.Light) {
			return false
		}
	}
	return true
}

// Stems of verbs that say with "out of" that somebody goes from what he was in, and particles that say so beside any verb.
var (
	leavers = strings.Fields("get back pull stay walk drop bow opt push throw cut shut lock forc talk stand")
	asides  = strings.Fields("away apart off")
	goings  = strings.Fields("withdraw lift suspend revok repeal rescind cancel scrap drop collaps split break fail expir laps strip end avoid")
)

// goesFrom tells whether the word at i says with a particle that something goes off, apart or out: "came off", "backed out of". What the
// fact says itself of going is not told.
func (r Rules) goesFrom(i int) bool {
	said := r.Said.Tokens
	second, behind := "", i+1
	if hasRoot(r.Own[0].Tokens, goings, leaving, parting, apart) || r.Any(en.Negative|en.Denying) {
		return false
	}
	switch {
	case len(said[i].Parts) == 2:
		second = said[i].Parts[1]
	case len(said[i].Parts) == 0 && grammar.JoinedAt(said, i+1) && len(r.Found[i+1]) == 0:
		second, behind = said[i+1].Text, i+2
	}
	if second == "out" {
		of := grammar.JoinedAt(said, behind) && said[behind].Text == "of"
		return of && slices.Contains(leavers, en.StemsOf(&said[i])[0])
	}
	return slices.Contains(asides, second) && (said[i].Is(en.Bare|en.Harmless) || len(said[i].Parts) == 2)
}

// leavesPlace tells whether the word at i is "left" with a place behind it, and not what somebody is left with or in: "left Oslo in May".
func (r Rules) leavesPlace(i int) bool {
	said := r.Said.Tokens
	if said[i].Stem != "leav" || !en.Verbal(said, i) || !grammar.JoinedAt(said, i+1) || said[i+1].Sort != en.Named || said[i+1].Poss {
		return false
	}
	if i+2 == len(said) || said[i+2].Before >= en.Comma || said[i+2].Sort == en.Dated {
		return true
	}
	switch said[i+2].Text {
	case "on", "after", "before", "for":
		return true
	case "in":
		return i+3 < len(said) && said[i+3].Sort == en.Dated
	}
	return false
}

// staysAs tells whether somebody stays in the claim what he only becomes in the fact: "stayed on as mayor" for "became mayor".
func (r Rules) staysAs(i int) bool {
	said, as := r.Said.Tokens, i+1
	if said[i].Stem != "stay" && said[i].Stem != "remain" && said[i].Stem != "continu" {
		return false
	}
	if as < len(said) && said[as].Text == "on" {
		as++
	}
	return as < len(said) && said[as].Text == "as" && r.comesThere(nameUpTo(said, i))
}
