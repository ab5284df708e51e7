package claims

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
	"tiktalks/knowledge/ground/internal/verdict"
)

// sided: who votes, rules or speaks for a thing in the claim is not against it in the fact, nor the other way round: "voted 60 to 31 against
// the toll", where it was passed by 60 to 31.
func (r Rules) sided() (verdict.Verdict, bool) {
	for i := range r.Said.Tokens {
		side, thing := sideTaken(r.Said.Tokens, i)
		if party, _ := grammar.RuledFor(r.Said.Tokens, i); side == grammar.Neither || thing < 0 || thing == party {
			continue // to rule against Vardal is not to rule against the Vardal law
		}
		if theirs := r.sidesOn(thing); len(r.Found[thing]) > 0 && slices.Contains(theirs, -side) && !slices.Contains(theirs, side) {
			return verdict.Against(verdict.Polarity, r.Said.Tokens[i].Text, r.Own[0].ID), true
		}
	}
	return verdict.Verdict{}, false
}

// unsided: who takes a side on a thing in the claim takes one in the fact.
func (r Rules) unsided() (verdict.Verdict, bool) {
	for i := range r.Said.Tokens {
		side, thing := sideTaken(r.Said.Tokens, i)
		if side == grammar.Neither || thing < 0 {
			continue
		}
		if !slices.Contains(r.sidesOn(thing), side) {
			return verdict.Missing(verdict.Polarity, r.Said.Tokens[i].Text), true
		}
	}
	return verdict.Verdict{}, false
}

// sideTaken gives the side that the word at i takes on a thing, where somebody votes, rules, decides or speaks there, and the thing;
// -1 where that is none: "voted 60 to 31 against the toll", "came out in favour of it", but not "spoke for two hours".
func sideTaken(tokens []en.Token, i int) (side, thing int) {
	t := &tokens[i]
	last := t.Text[strings.LastIndexByte(t.Text, ' ')+1:]
	phrase := len(t.Parts) > 1
	switch {
	case last == "against":
		side = grammar.Contra
	case last == "for", strings.Contains(t.Stem, "in favor"):
		side = grammar.With
	default:
		return grammar.Neither, -1
	}
	if phrase && !slices.Contains(takingSides, t.Parts[0]) && t.Parts[0] != "come" && t.Parts[0] != "be" || !phrase && !takesSide(tokens, i) {
		return grammar.Neither, -1
	}
	if t.Stem == "be for" || countsVoters(tokens, i) {
		return grammar.Neither, -1 // an idea "was for Norway to buy it", and a part of those who vote may be on the other side
	}
	if i+1 < len(tokens) && (tokens[i+1].Sort == en.Number || tokens[i+1].Sort == en.Dated) {
		return grammar.Neither, -1
	}
	return side, anchor(tokens, i)
}

// takesSide tells whether a verb or noun for taking a side stands before the word at i, with no more between than numbers, days and little
// words, and no first or last time behind it: "ruled 2 to 1 for", "a vote in May against".
func takesSide(tokens []en.Token, i int) bool {
	for n := i + 1; n < min(len(tokens), i+3); n++ {
		if grammar.Ranks[tokens[n].Stem] > 0 && n+1 < len(tokens) && tokens[n+1].Stem == "time" {
			return false
		}
	}
	if i > 0 && (tokens[i-1].Text == "and" || tokens[i-1].Text == "but") {
		return slices.ContainsFunc(tokens[max(0, i-8):i], func(t en.Token) bool { return t.Text == "for" || strings.HasPrefix(t.Stem, "vote for") })
	}
	for k := i - 1; k >= max(0, i-6) && tokens[k+1].Before < en.Comma; k-- {
		t := &tokens[k]
		if slices.Contains(takingSides, grammar.FirstWord(t.Stem)) || t.Stem == "come out" || t.Stem == "stand up" {
			return true
		}
		if t.Content() && t.Sort != en.Number && t.Sort != en.Dated && !t.Is(en.Adverb) && t.Stem != "margin" {
			return false
		}
	}
	return false
}

// countsVoters tells whether what is said at i is said of some whom a number counts, or of a number of votes: "58 members voted against",
// "58 against".
func countsVoters(tokens []en.Token, i int) bool {
	verb := false
	for k := i; k >= max(0, i-8) && (k == i || tokens[k+1].Before < en.Comma); k-- {
		t := &tokens[k]
		verb = verb || slices.Contains(takingSides, grammar.FirstWord(t.Stem))
		if t.Count() && (verb || k == i-1 && !hasVerb(tokens, 0, k)) {
			return true
		}
	}
	return false
}

// takingSides are the stems of words for taking a side on something.
var takingSides = strings.Fields("vote rule decid decis speak argu argument side fight fought campaign lobbi testifi plead verdict turn")

// sidesOn gives the sides that the fact takes, in whatever words, on what the claim has at thing; all that it takes where it has the thing
// by another name.
func (r Rules) sidesOn(thing int) (all []int) {
	const reach = 14 // words
	own := r.Own[0].Tokens
	if len(r.Found[thing]) == 0 {
		for k := range own {
			all = append(all, sideOf(own, k))
		}
	}
	for _, p := range r.Found[thing] {
		for k := max(0, p.Token-reach); k < min(len(own), p.Token+reach+1); k++ {
			if side := sideOf(own, k); side != grammar.Neither && sameSentence(own, k, p.Token) {
				all = append(all, side)
			}
		}
	}
	return all
}

// sameSentence tells whether no semicolon or full stop stands between two tokens.
func sameSentence(tokens []en.Token, a, b int) bool {
	return !slices.ContainsFunc(tokens[min(a, b)+1:max(a, b)+1], func(t en.Token) bool { return t.Before == en.Strong })
}

// sideOf gives the side that the word at k of a fact is on: one passes, upholds or favours a thing, or rejects it or calls it unlawful. A
// "not" turns it round.
func sideOf(tokens []en.Token, k int) int {
	side, _ := sideTaken(tokens, k)
	if side == grammar.Neither {
		side = grammar.Leans(tokens, k)
	}
	if !tokens[k].Is(en.Negative) && en.Governed(tokens, k, en.Negative, 4) {
		return -side
	}
	return side
}
