package patchwork

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/reading"
	"tiktalks/knowledge/ground/internal/verdict"
)

// standsFor: a light verb, or one that ends something, does not stand for one of quite another kind that the facts have for the same
// thing: "kept" for "opened", "ended" for "suspended".
func (r Rules) standsFor() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for v := range said {
		lines := r.unlikesAt(v)
		if len(lines) == 0 || en.Governed(said, v, en.Negative, 4) {
			continue
		}
		n := r.thingOf(v)
		if n < 0 {
			continue
		}
		by, bad := r.EveryPlace(r.PositionsOf(n), func(p reading.Place) bool {
			tokens := r.Own[p.Fact].Tokens
			u := governing(tokens, p.Token)
			return u >= 0 && !secondVerb(tokens, u, p.Token) && r.neverFor(v, lines, reading.Place{Fact: p.Fact, Token: u})
		})
		if bad {
			return verdict.Against(verdict.Opposite, said[v].Text, by), true
		}
	}
	return verdict.Verdict{}, false
}

// secondVerb tells whether a verb without an ending may stand behind a comma or "and" between a verb and what is done: "suspend this and
// keep that".
func secondVerb(tokens []en.Token, u, n int) bool {
	for k := u + 2; k < n; k++ {
		joined := tokens[k].Before == en.Comma || coordinates(&tokens[k-1])
		if joined && tokens[k].Is(en.Verb) && !tokens[k].Is(en.Noun) {
			return true
		}
	}
	return false
}

// unlikesAt gives the lines of the table for the word at v, with what stands behind it.
func (r Rules) unlikesAt(v int) []*en.Unlike {
	t := &r.Said.Tokens[v]
	stems := en.StemsOf(t)
	all := r.Lex.Unlikes[stems[0]]
	if t.Sort != en.Word || len(all) == 0 {
		return nil
	}
	next := ""
	if len(stems) > 1 {
		next = stems[1]
	} else if v+1 < len(r.Said.Tokens) {
		next = r.Said.Tokens[v+1].Stem
	}
	if !slices.ContainsFunc(all, func(u *en.Unlike) bool { return u.Next == next }) {
		next = ""
	}
	return slices.DeleteFunc(slices.Clone(all), func(u *en.Unlike) bool {
		return u.Next != next || len(u.Beside) > 0 && !r.hasBeside(v, u.Beside) || r.hasBeside(v, u.Without)
	})
}

// hasBeside tells whether one of the words stands in or behind the token at v, in its part of the sentence.
func (r Rules) hasBeside(v int, words []string) bool {
	said := r.Said.Tokens
	if len(words) == 0 {
		return false
	}
	led := false
	for k := v; k < min(len(said), v+14) && (k == v || said[k].Before < en.Comma); k++ {
		led = led || k > v && (said[k].Ing || said[k].Text == "of" || said[k].Text == "only")
		for _, w := range words {
			if w == "from" && led {
				continue // "kept the removal of it from"
			}
			two := k+1 < len(said) && said[k].Text+" "+said[k+1].Text == w
			if two || said[k].Text == w || strings.HasSuffix(said[k].Text, " "+w) {
				return true
			}
		}
	}
	return false
}

// thingOf gives what a light verb is done to, or where it has no object who does it; -1 where the facts have neither.
func (r Rules) thingOf(v int) int {
	said := r.Said.Tokens
	if grammar.Passive(said, v) {
		return r.foundBefore(v)
	}
	stem := en.StemsOf(&said[v])[0]
	if slices.Contains(withoutObject, stem) && said[v].Stem != "pass" {
		if n := r.foundBefore(v); n >= 0 {
			return n
		}
	}
	for k := v + 1; k < min(len(said), v+9) && said[k].Before == en.Joined; k++ {
		switch {
		case len(r.Found[k]) > 0 && grammar.IsShare(said[k]):
			return k
		case !r.mayBeThing(k):
			continue
		case en.Verbal(said, k) && !slices.Contains(beforeVerbs, stem):
			return -1
		}
		return k
	}
	return -1
}

// foundBefore gives what stands before the verb at v as what is done to, or who does it; -1 where the facts don't have it.
func (r Rules) foundBefore(v int) int {
	if n := grammar.ObjectBefore(r.Said.Tokens, v); n >= 0 && len(r.Found[n]) > 0 {
		return n
	}
	return -1
}

// mayBeThing tells whether the word at k can be what a light verb is done to, and the facts have it: no adjective, and a word such as "way"
// only where it stands there.
func (r Rules) mayBeThing(k int) bool {
	said := r.Said.Tokens
	t := &said[k]
	if t.Sort != en.Word || !t.Content() || len(r.Found[k]) == 0 || t.Is(en.Limiting|en.Adverb) {
		return false
	}
	if !en.Verbal(said, k) && describesNext(said, k) {
		return false
	}
	return !t.Is(en.Harmless|en.Light) || r.verbatim(k)
}

// withoutObject are the stems of light verbs that say what somebody or something does by itself: "the levy goes".
var withoutObject = []string{"go", "pass", "move", "come"}

// beforeVerbs are the light verbs behind which a verb says what is done: "let it close".
var beforeVerbs = strings.Fields("let allow keep go")

// neverFor tells whether a verb of a fact is one that the light verb at v never stands for, and nothing else in the piece does.
func (r Rules) neverFor(v int, lines []*en.Unlike, p reading.Place) bool {
	u := &r.Own[p.Fact].Tokens[p.Token]
	stems := en.StemsOf(u)
	if !slices.ContainsFunc(lines, func(l *en.Unlike) bool {
		return slices.Contains(l.Verbs, stems[0]) || len(stems) > 1 && slices.Contains(l.Verbs, en.Join(stems))
	}) {
		return false
	}
	for i := range r.Said.Tokens {
		if s := &r.Said.Tokens[i]; i != v && s.Sort == en.Word && !s.Upper && en.Same(s, u) {
			return false
		}
	}
	return true
}

// describesNext tells whether a word stands before a noun of the same phrase: "chip" in "its chip investigations".
func describesNext(tokens []en.Token, k int) bool {
	if k+1 >= len(tokens) {
		return false
	}
	next := &tokens[k+1]
	if next.Before != en.Joined || next.Sort != en.Word || !next.Content() || next.Ed || next.Ing {
		return false
	}
	return !next.Is(en.Linking|en.Preposed|en.Planned|en.Weak|en.Certain|en.Negative|en.Adverb) && !en.Verbal(tokens, k+1)
}

// These rules look at what a piece turns round by a small word: off for on, first for then, one side of a balance for the other.

// takenOff: what goes on a list does not come off it.
func (r Rules) takenOff() (verdict.Verdict, bool) {
	said := r.Said.Tokens
	for i := 0; i+1 < len(said); i++ {
		switch said[i].Text {
		case "off", "come off", "comes off", "came off":
		default:
			continue
		}
		for k := i + 1; k < min(len(said), i+5) && said[k].Before == en.Joined; k++ {
			list := grammar.LastStem(&said[k])
			if list != "list" && list != "blacklist" && list != "regist" {
				continue
			}
			for _, f := range r.Own {
				if onList(f.Tokens, list) {
					return verdict.Against(verdict.Opposite, "off", f.ID), true
				}
			}
		}
	}
	return verdict.Verdict{}, false
}

// onList tells whether a fact has a list, by its stem, and takes nothing off it.
func onList(tokens []en.Token, list string) bool {
	names := slices.ContainsFunc(tokens, func(t en.Token) bool { return grammar.LastStem(&t) == list })
	return names && !slices.ContainsFunc(tokens, takesOff)
}

// takesOff tells whether a word takes something off a list.
func takesOff(t en.Token) bool {
	return slices.ContainsFunc(en.StemsOf(&t), func(stem string) bool { return slices.Contains(removing, stem) })
}

// removing are the stems of words that take something off a list.
var removing = []string{"off", "remov", "drop", "delet", "delist", "strike", "lift", "withdraw", "exclud", "exempt", "out"}
