package grammar

import (
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// Behind gives the names and nouns behind a verb or "by" that no other preposition introduces.
func Behind(tokens []en.Token, v int) []int {
	var all []int
	for k := v + 1; k < len(tokens) && tokens[k].Before < en.Comma; k++ {
		if goesOnBehind(tokens, k) || k > v+1 && opensBehind(tokens, k) {
			break
		}
		if Thing(&tokens[k]) && !Introduced(tokens, k, v) {
			all = append(all, k)
		}
	}
	return append(all, membersBehind(tokens, v)...)
}

// goesOnBehind tells whether the token at k opens what no longer says to whom a verb is done, even right behind the verb: "left after
// Holm", "said that Holm", "barred from buying".
func goesOnBehind(tokens []en.Token, k int) bool {
	t := &tokens[k]
	switch t.Text {
	case "after", "as part of", "while", "that":
		return true
	}
	if len(t.Parts) > 1 && (strings.HasSuffix(t.Text, " after") || strings.HasSuffix(t.Text, " before")) {
		return true
	}
	return gerundBehind(tokens, k)
}

// opensBehind tells whether the token at k opens the like where something stands between it and the verb: "sold the yard as", "sued who".
func opensBehind(tokens []en.Token, k int) bool {
	return tokens[k].Text == "as" || AsksWhich(&tokens[k]) || en.Verbal(tokens, k)
}

// membersBehind gives those who are named behind a comma as some of those to whom a verb is done: "added ten firms, including Vardal and
// Hald, to its list".
func membersBehind(tokens []en.Token, v int) (all []int) {
	k := v + 1
	for k < len(tokens) && tokens[k].Before < en.Comma && !(en.Verbal(tokens, k) && k > v+1) {
		k++
	}
	if k+1 >= len(tokens) || tokens[k].Before != en.Comma || !AnyOf(&tokens[k], "including", "among them", "such as") {
		return nil
	}
	for k++; k < len(tokens) && tokens[k].Before <= en.Comma; k++ {
		switch t := &tokens[k]; {
		case t.Sort == en.Named:
			all = append(all, k)
		case t.Text == "and" || OpensNoun(t):
		default:
			return all
		}
	}
	return all
}

// gerundBehind tells whether the small word at k opens another deed of whoever does the one before it: "barred the firm from buying
// ferries", "bought the yard without asking Norway".
func gerundBehind(tokens []en.Token, k int) bool {
	if k+1 >= len(tokens) || !tokens[k+1].Ing || !tokens[k+1].Is(en.Verb) || tokens[k+1].Before != en.Joined {
		return false
	}
	switch tokens[k].Text {
	case "without", "from", "by":
		return true
	}
	return false
}

// Thing tells whether a token may be who does something or to whom it is done.
func Thing(t *en.Token) bool {
	return t.Sort == en.Named || ContentWord(t) && !t.Is(noThing) && !leadsOn(t)
}

// noThing are the classes of words that name nothing which does anything or to which it might be done: "not", "may", "now", "said".
const noThing = en.Harmless | en.Negative | en.Weak | en.Planned | en.Obliging | en.Nowadays | en.Linking | en.Speech | en.Limiting |
	en.Temporal | en.Adverb

// leadsOn tells whether a phrase only leads on to what stands behind it: "in return for", "under which".
func leadsOn(t *en.Token) bool {
	if len(t.Parts) < 2 || t.Is(en.Verb) {
		return false
	}
	last := LastWord(t.Text)
	return last == "which" || AnyWord(FirstWord(t.Text), "in", "at", "on", "by") && AnyWord(last, "for", "of", "to", "with")
}

// Introduced tells whether a preposition stands up to three words before a name.
func Introduced(tokens []en.Token, k, v int) bool {
	for i := k; i > max(0, k-5) && tokens[i].Before == en.Joined; i-- {
		if accordingTo(&tokens[i-1]) {
			return !behindSource(tokens, i, k)
		}
	}
	for i, from := k, k-3; i > max(0, from); i-- {
		prev := &tokens[i-1]
		if tokens[i].Before != en.Joined || i-1 == v || k+1 == v && opensSubject(tokens, i, k) {
			return false
		}
		if yearBeforeNoun(tokens, i-1) {
			if tokens[k].Sort == en.Word {
				from = k - 4
			}
			continue // "in a 2024 court filing"
		}
		if introduces(prev) || prev.Text == "and" && i > 2 && betweenBefore(tokens, i-2) {
			return true
		}
		if AsksWhich(prev) || prev.Text == "that" || prev.Sort == en.Dated || prev.Sort == en.Named || prev.Is(en.Linking) {
			return false
		}
	}
	return false
}

// accordingTo tells whether a token is a phrase such as "according to", which says whose word something is.
func accordingTo(t *en.Token) bool {
	return t.Is(en.Attributing) && len(t.Parts) > 1 && !strings.HasSuffix(t.Text, " that")
}

// introduces tells whether a word is a preposition that takes what stands behind it out of the sides of a verb: "in Oslo", "unlike Holm".
func introduces(t *en.Token) bool {
	switch t.Text {
	case "of", "in", "from", "to", "with", "on", "for", "at", "by", "over", "against", "under", "after", "between", "into", "as",
		"unlike", "thanks to", "despite", "without", "near", "beside", "outside", "inside", "as for":
		return true
	}
	return false
}

// opensSubject tells whether the "as" or "after" before token i opens a clause whose subject ends at k, right before its verb: "as its
// service returned", "as Berg signed", "after Norway listed the ferries".
func opensSubject(tokens []en.Token, i, k int) bool {
	v := k + 1
	switch tokens[i-1].Text {
	case "as":
		return i < k && en.Article(&tokens[i]) || i == k && tokens[k].Sort == en.Named && en.Verbal(tokens, v)
	case "after":
		return tokens[k].Sort == en.Named && tokens[v].Ed || i == k-1 && en.Verbal(tokens, v)
	}
	return false
}

// yearBeforeNoun tells whether the date at k only says which of several things is meant: "a 2024 court filing", "the 2024 filing".
func yearBeforeNoun(tokens []en.Token, k int) bool {
	if k == 0 || tokens[k].Sort != en.Dated || !OpensNoun(&tokens[k-1]) {
		return false
	}
	return tokens[k-1].Text != "the" || tokens[k].Date.Month == 0
}

// behindSource tells whether the name at k stands behind the whole of a source that begins at i: "according to a local source Holm left".
func behindSource(tokens []en.Token, i, k int) bool {
	n := &tokens[k-1]
	return tokens[k].Sort == en.Named && k-1 > i && (tokens[i].Text == "a" || tokens[i].Text == "an") && n.Sort == en.Word && n.Content()
}

// betweenBefore tells whether "between" stands next before the name at k: "between Norway and Denmark".
func betweenBefore(tokens []en.Token, k int) bool {
	return tokens[k-1].Text == "between" || tokens[k-1].Text == "the" && k > 1 && tokens[k-2].Text == "between"
}
