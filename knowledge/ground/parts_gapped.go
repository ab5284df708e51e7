package ground

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
	"tiktalks/knowledge/ground/internal/grammar"
)

// filled gives a part that leaves out the verb which the part before it has, with that verb: "Norway's toll to 5 percent" behind "Denmark's toll
// fell to 10 percent" is "Norway's toll fell to 5 percent". Empty where the two are not built alike.
func (j *Judge) filled(before, part string) string {
	words, own := strings.Fields(before), strings.Fields(part)
	prep := amountAt(own)
	if prep < 1 || slices.Contains(openTimes, strings.ToLower(own[0])) || j.hasVerb(part) {
		return ""
	}
	there := amountAt(words)
	if there < 1 || words[there] != own[prep] {
		return ""
	}
	verb := j.verbBefore(words, there)
	if verb < 1 {
		return ""
	}
	thing := words[:verb] // what the part before it speaks of: who does it, or to what it is done
	lead := ""
	if there > verb+1 {
		thing, lead = words[verb+1:there], strings.Join(words[:verb+1], " ")+" "
	}
	who := named(own[:prep], thing[len(thing)-1])
	if lead != "" {
		return lead + who + " " + strings.Join(own[prep:], " ")
	}
	return who + " " + strings.Join(words[verb:there], " ") + " " + strings.Join(own[prep:], " ")
}

// named gives who or what is meant, with the noun where it is left out: "Norway's" and "the Norwegian ones".
func named(who []string, noun string) string {
	last := len(who) - 1
	switch {
	case strings.HasSuffix(who[last], "'s"):
		return strings.Join(who, " ") + " " + noun
	case last > 0 && (who[last] == "ones" || who[last] == "one"):
		return strings.Join(who[:last], " ") + " " + noun
	}
	return strings.Join(who, " ")
}

// amountAt gives the last preposition of some words that stands right before a figure: "to" of "to 5 percent"; -1 where none does.
func amountAt(words []string) int {
	for i := len(words) - 2; i >= 0; i-- {
		figure := strings.TrimLeft(words[i+1], "$€£¥")
		if slices.Contains(beforeAmount, words[i]) && figure != "" && figure[0] >= '0' && figure[0] <= '9' {
			return i
		}
	}
	return -1
}

var (
	beforeAmount = strings.Fields("to at by")
	openTimes    = strings.Fields("in on at by from since until before after during then later again now soon finally eventually") // open no doer
)

// verbBefore gives the word with which the verb of a sentence begins that stands before a word; -1 where none is found.
func (j *Judge) verbBefore(words []string, end int) int {
	tokens := j.lex.Analyse("", strings.Join(words[:min(end+2, len(words))], " ")).Tokens
	verb := -1
	for i := 1; i < len(tokens); i++ {
		if grammar.Finite(tokens, i) && !tokens[i].Is(en.Speech) || verb < 0 && en.Verbal(tokens, i) {
			verb = i
		}
	}
	if verb < 0 {
		return -1
	}
	first, _, _ := strings.Cut(tokens[verb].Text, " ")
	return slices.IndexFunc(words[:end], func(w string) bool { return strings.EqualFold(w, first) })
}

// hasVerb tells whether a part has what may be a verb behind its first word.
func (j *Judge) hasVerb(part string) bool {
	tokens := j.lex.Analyse("", part).Tokens
	for i := 1; i < len(tokens); i++ {
		if tokens[i].Is(en.Verb | en.Linking) {
			return true
		}
	}
	return false
}
