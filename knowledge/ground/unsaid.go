package ground

import (
	"slices"
	"strings"
)

// naming tells whether a word only gives a thing its name, or a passive tells a deed that is nobody's word: "is called the Oslo Accord", "also
// called the Oslo law", "is presumed to be denied".
func naming(tokens []token, i int) bool {
	if !tokens[i].speaksBy(byName) || !tokens[i].ed {
		return false
	}
	for k := i + 1; k < min(len(tokens), i+9) && tokens[k].before == joined; k++ {
		if tokens[k].text == "by" || k == i+1 && (tokens[k].text == "that" || tokens[k].text == "to") {
			return false
		}
	}
	return passive(tokens, i) || alsoNamed(tokens, i)
}

// alsoNamed tells whether behind a comma only "also" and the like stands before a participle: "the act, also called the Oslo law".
func alsoNamed(tokens []token, i int) bool {
	k := i
	for k > 0 && tokens[k].before == joined && tokens[k-1].is(adverb) {
		k--
	}
	return k > 0 && k < i && tokens[k].before == comma && i+1 < len(tokens) && !pronoun(&tokens[i+1])
}

// saysNothing tells whether a word of speech at i is something else of the same form: "calls" for phone calls, "the accord to which", "a post
// that is vacant", "putting the rule into effect", "to found a yard".
func saysNothing(tokens []token, i int) bool {
	t := &tokens[i]
	switch {
	case t.stem == "accord to":
		return !strings.HasPrefix(t.text, "according")
	case t.stem == "put the":
		return !putsAt(tokens, i)
	case strings.HasSuffix(t.text, " that"):
		return i > 0 && article(&tokens[i-1])
	case t.text == "found":
		return i > 0 && tokens[i-1].text == "to"
	case t.text == "denied" && (i+1 == len(tokens) || tokens[i+1].before >= comma):
		return true
	case t.text == "denied":
		return passive(tokens, i) && tokens[i+1].text != "by" && tokens[i+1].text != "that"
	case t.text == "calls":
		return i > 0 && (tokens[i-1].sort == dated || tokens[i-1].sort == number || tokens[i-1].text == "in" || tokens[i-1].text == "the" &&
			i+1 < len(tokens) && tokens[i+1].is(preposed) || i+2 < len(tokens) && tokens[i+2].sort == dated)
	}
	return false
}

// putsAt tells whether behind the verb at i its sentence has "at" or the like and a number: "puts the deficit at 12 million".
func putsAt(tokens []token, i int) bool {
	for k := i + 1; k+1 < len(tokens) && tokens[k].before < comma; k++ {
		switch tokens[k].text {
		case "at", "above", "below", "under", "over", "near":
			if tokens[k+1].sort == number || k+2 < len(tokens) && tokens[k+2].sort == number {
				return true
			}
		}
	}
	return false
}

// doubted gives where that ends which a word at i leaves open by nobody's word: "alleged dumping", "presumed to be denied". 0 where it leaves
// nothing open.
func doubted(tokens []token, i int) int {
	if !tokens[i].speaksBy(byDoubt) || !tokens[i].ed || i == 0 || i+1 == len(tokens) || tokens[i+1].before != joined || describes(tokens, i) {
		return 0
	}
	end := i + 1
	if tokens[end].text == "to" {
		for end < len(tokens) && tokens[end].before == joined {
			end++
		}
		return end
	}
	if prev := &tokens[i-1]; !prev.is(preposed) && !prev.ing {
		return 0 // "Holm alleged dumping"
	}
	for end < len(tokens) && tokens[end].before == joined && tokens[end].content() {
		end++
	}
	if end == i+1 {
		return 0
	}
	return end
}

// sayingsOf gives the sayings of an own fact but those that leave something open by nobody's word, where the piece leaves it open as well.
func (r *reading) sayingsOf(f int) []saying {
	all := sayings(r.own[f].tokens)
	if slices.ContainsFunc(all, func(s saying) bool { return tellsNone(r.own[f].tokens, s.at) }) && r.keepsNone() {
		all = slices.DeleteFunc(all, func(s saying) bool { return tellsNone(r.own[f].tokens, s.at) })
	}
	if !slices.ContainsFunc(r.said.tokens, func(t token) bool { return t.speaksBy(byDoubt) }) {
		return all
	}
	return slices.DeleteFunc(all, func(s saying) bool { return doubted(r.own[f].tokens, s.at) > 0 })
}
