package grammar

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// whoIsMeant gives whom the pronoun at k stands for, as far as a verb before it tells: "Trump said he had asked". None where none does.
func whoIsMeant(tokens []en.Token, k int) []int {
	t := &tokens[k]
	if u := mainVerb(tokens, k-1); u > 0 {
		return Before(tokens, u)
	}
	if t.Text == "they" && k > 1 && oneBody(tokens, k-1) {
		return nil // "the bank said that they were to pay"
	}
	if s := toldBefore(tokens, k-1); s > 0 {
		if t.Text == "it" && s > 0 && tokens[s-1].SpeaksBy(en.ByPage) {
			return nil // "one site claimed that it had agreed": no site agrees
		}
		if t.Text == "it" && slices.Contains(ruling, tokens[s].Stem) {
			return nil // "the court held that it is lawful"
		}
		return Before(tokens, s)
	}
	if t.Before == en.Strong && k > 1 {
		return subjectOfPart(tokens, k)
	}
	if s := k - 1; s > 0 && tokens[s].Is(en.Speech|en.Attributing) {
		return Before(tokens, s)
	}
	return nil
}

// subjectOfPart gives whom "it" at the start of a part of the sentence stands for: "Oracle has been a partner: it audits".
func subjectOfPart(tokens []en.Token, k int) []int {
	u := verbOfPart(tokens, k)
	if u == 0 || tokens[k].Text != "it" {
		return nil
	}
	if tokens[u].Is(en.Linking) {
		return append(Before(tokens, u), namesBehind(tokens, u)...)
	}
	return Before(tokens, u)
}

// verbOfPart gives the first verb of the part of the sentence that ends before k; 0 where it has none.
func verbOfPart(tokens []en.Token, k int) int {
	start := k - 1
	for start > 0 && tokens[start].Before < en.Strong {
		start--
	}
	for u := start + 1; u < k; u++ {
		if VerbAt(tokens, u) {
			return u
		}
	}
	return 0
}

// mainVerb gives the verb of the clause before the "that" at k which says what its object is: "dropped the case that it had
// brought"; 0 where there is none.
func mainVerb(tokens []en.Token, k int) int {
	if k < 2 || tokens[k].Text != "that" || tokens[k-1].Sort != en.Word || tokens[k-1].Is(en.Speech|en.Attributing) || en.Verbal(tokens, k-1) {
		return 0
	}
	for u := k - 2; u > 0 && tokens[u+1].Before < en.Comma; u-- {
		if en.Verbal(tokens, u) {
			if tokens[u].Is(en.Speech | en.Attributing) {
				return 0
			}
			return u
		}
	}
	return 0
}

// toldBefore gives the word of speech whose "that" stands at k: "said in May that"; 0 where there is none.
func toldBefore(tokens []en.Token, k int) int {
	if k < 1 || tokens[k].Text != "that" {
		return 0
	}
	for s := k - 1; s > max(0, k-8) && tokens[s+1].Before == en.Joined; s-- {
		if tokens[s].Is(en.Speech | en.Attributing) {
			return s
		}
		if tokens[s].Is(en.Verb) && tokens[s].Sort == en.Word || tokens[s].Sort == en.Named {
			return 0
		}
	}
	return 0
}

// oneBody tells whether only one name, and nobody joined to it, stands before the word of speech at k or before its "that": who says
// "they" means others then, as in "the Oslo Post said that they were to pay".
func oneBody(tokens []en.Token, k int) bool {
	if tokens[k].Text == "that" {
		k--
	}
	for k > 0 && (tokens[k].Sort == en.Dated || tokens[k].Text == "on" || tokens[k].Text == "in") {
		k--
	}
	if k < 1 || !tokens[k].Is(en.Speech|en.Attributing) || tokens[k-1].Sort != en.Named || strings.HasSuffix(tokens[k-1].Text, "s") {
		return false
	}
	for n := k - 2; n >= 0 && tokens[n+1].Before == en.Joined; n-- {
		if tokens[n].Text == "and" || tokens[n].Text == "of" {
			return false
		}
	}
	return true
}

// ruling are the stems of verbs behind which "that it" seldom means who rules.
var ruling = strings.Fields("find hold rule decid conclud determin judg")
