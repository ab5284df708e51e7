package grammar

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// Aside tells whether a verb says that a place, a time or somebody who looks on does what others do: Paris hosted the talks.
func Aside(verb string) bool {
	return slices.Contains(Aloof, strings.SplitN(verb, " ", 2)[0])
}

// Aloof are such verbs, in each of their forms.
var Aloof = strings.Fields("host hosts hosted see sees saw seen find finds found take takes took bring brings brought put puts watch " +
	"watched witnessed say says said tell tells told report reports reported")

// FirstWord gives a text up to its first space.
func FirstWord(text string) string {
	first, _, _ := strings.Cut(text, " ")
	return first
}

// Ranks are words that stand for a number, by their stems.
var Ranks = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}

// Committing are the stems of verbs that say no more than "would" of what follows with "to".
var Committing = []string{"agre", "commit", "undertak", "pledg", "promis"}

// Lawless are the stems of words by which something is against the law.
var Lawless = strings.Fields("unlaw illeg prohibit forbid ban bar outlaw")

// Bodies are the stems of nouns of which a country or firm has several, told apart by the word before.
var Bodies = strings.Fields("ministri minist department court committe agenc commiss bureau")

// Dates gives the dates that stand in the facts.
func Dates(facts []en.Text) []en.Date {
	var all []en.Date
	for _, f := range facts {
		for _, t := range f.Tokens {
			if t.Sort == en.Dated {
				all = append(all, t.Date)
			}
		}
	}
	return all
}

// Paying are the stems of verbs whose next object is who gets it.
var Paying = []string{"pay", "give", "hand", "grant", "owe", "send", "offer"}

// RangeOf tells whether the numbers at i and k are the two ends of a range: "85 to 90 percent", "a scale from zero to ten". What goes "from
// 34% to 84%" is no range.
func RangeOf(tokens []en.Token, i, k int) bool {
	low, high := min(i, k), max(i, k)
	if high-low != 2 || !AnyOf(&tokens[low+1], "to", "and") || tokens[high].Before != en.Joined {
		return false
	}
	if tokens[low].Quantity.Value >= tokens[high].Quantity.Value {
		return false
	}
	return low == 0 || tokens[low-1].Text != "from" || tokens[low].Quantity.Unit == "" && len(tokens[high].Counted) == 0
}

// Scope is how many words behind a negation or modal it governs at most.
const Scope = 12

// Stated tells whether a phrase begins with "is" or "was" and so says something of its subject.
func Stated(tokens []en.Token, i int) bool {
	return len(tokens[i].Parts) > 1 && tokens[i].Parts[0] == "be" && !tokens[i].Is(en.Planned|en.Certain|en.Weak)
}

// Wanted tells whether a verb stands behind "to" and what somebody asked, sought or offered: it is not said to have happened.
func Wanted(tokens []en.Token, v int) bool {
	if v < 2 || !en.Verbal(tokens, v) || tokens[v].Ing || tokens[v-1].Text != "to" {
		return false
	}
	for k := v - 2; k >= max(0, v-8); k-- {
		if en.Verbal(tokens, k) {
			return !slices.Contains(Achieved, tokens[k].Stem)
		}
	}
	return tokens[v-1].Before >= en.Comma // "…, to rise in June"
}

// Achieved are the stems of verbs behind which "to" and a verb say that it was done, or as good as.
var Achieved = strings.Fields("begin start continu manag come help persuad convinc forc resum go get caus lead rise fall")

// LastStem gives the stem of a token, of a phrase that of its last word.
func LastStem(t *en.Token) string {
	all := en.StemsOf(t)
	return all[len(all)-1]
}

// LastWord gives the last word of a phrase: "after" of "two days after".
func LastWord(text string) string { return text[strings.LastIndexByte(text, ' ')+1:] }

// ContentWord tells whether a token states something by a common word: no name, no number, no "the".
func ContentWord(t *en.Token) bool { return t.Sort == en.Word && t.Content() }

// OpensNoun tells whether a token is "the", "a", "its" and the like, but not the "of" that en.Article counts with them.
func OpensNoun(t *en.Token) bool { return en.Article(t) && t.Text != "of" }

// JoinedAt tells whether a token stands at k with nothing between it and the one before: no comma, no bracket, no full stop.
func JoinedAt(tokens []en.Token, k int) bool { return k < len(tokens) && tokens[k].Before == en.Joined }

// VerbAt tells whether the token at k is a verb or one that links: "sells", "was".
func VerbAt(tokens []en.Token, k int) bool { return en.Verbal(tokens, k) || tokens[k].Is(en.Linking) }

// AnyOf tells whether the text of a token is one of some words.
func AnyOf(t *en.Token, words ...string) bool { return slices.Contains(words, t.Text) }

// HasAny tells whether one of some words stands among tokens.
func HasAny(tokens []en.Token, words ...string) bool {
	for k := range tokens {
		if slices.Contains(words, tokens[k].Text) {
			return true
		}
	}
	return false
}

// AnySame tells whether one of some tokens of a text means the same as t.
func AnySame(tokens []en.Token, some []int, t *en.Token) bool {
	return slices.ContainsFunc(some, func(k int) bool { return en.Same(t, &tokens[k]) })
}

// SaysOrIs tells whether a word of speech or a linking one stands at k that is no verb there: "a statement", "being".
func SaysOrIs(tokens []en.Token, k int) bool {
	return tokens[k].Is(en.Linking|en.Speech|en.Attributing) && tokens[k].Sort == en.Word && !en.Verbal(tokens, k)
}

// AnyWord tells whether a word is one of some.
func AnyWord(word string, some ...string) bool { return slices.Contains(some, word) }

// Inserted gives tokens with one more before the one at k.
func Inserted(tokens []en.Token, k int, t en.Token) []en.Token {
	all := slices.Insert(slices.Clone(tokens), k, t)
	for i := range all {
		counted := slices.Clone(all[i].Counted)
		for n := range counted {
			if counted[n] >= k {
				counted[n]++
			}
		}
		all[i].Counted = counted
	}
	return all
}
