package grammar

import (
	"slices"
	"strings"

	"tiktalks/knowledge/ground/internal/en"
)

// naming tells whether a word only gives a thing its name, or a passive tells a deed that is nobody's word: "is called the Oslo Accord",
// "also called the Oslo law", "is presumed to be denied".
func naming(tokens []en.Token, i int) bool {
	if !tokens[i].SpeaksBy(en.ByName) || !tokens[i].Ed {
		return false
	}
	for k := i + 1; k < min(len(tokens), i+9) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Text == "by" || k == i+1 && (tokens[k].Text == "that" || tokens[k].Text == "to") {
			return false
		}
	}
	return Passive(tokens, i) || alsoNamed(tokens, i)
}

// alsoNamed tells whether behind a comma only "also" and the like stands before a participle: "the act, also called the Oslo law".
func alsoNamed(tokens []en.Token, i int) bool {
	k := i
	for k > 0 && tokens[k].Before == en.Joined && tokens[k-1].Is(en.Adverb) {
		k--
	}
	return k > 0 && k < i && tokens[k].Before == en.Comma && i+1 < len(tokens) && !en.Pronoun(&tokens[i+1])
}

// SaysNothing tells whether a word of speech at i is something else of the same form: "calls" for phone calls, "the accord to which", "a
// post that is vacant", "putting the rule into effect", "to found a yard".
func SaysNothing(tokens []en.Token, i int) bool {
	t := &tokens[i]
	switch {
	case t.Stem == "accord to":
		return !strings.HasPrefix(t.Text, "according")
	case t.Stem == "put the":
		return !PutsAt(tokens, i)
	case strings.HasSuffix(t.Text, " that"):
		return i > 0 && en.Article(&tokens[i-1])
	case t.Text == "found":
		return i > 0 && tokens[i-1].Text == "to"
	case t.Text == "denied" && (i+1 == len(tokens) || tokens[i+1].Before >= en.Comma):
		return true
	case t.Text == "denied":
		return Passive(tokens, i) && tokens[i+1].Text != "by" && tokens[i+1].Text != "that"
	case t.Text == "calls":
		return i > 0 && phoneCalls(tokens, i)
	}
	return false
}

// phoneCalls tells whether the "calls" at i are such as somebody makes: "in calls", "three calls", "calls on 3 May".
func phoneCalls(tokens []en.Token, i int) bool {
	switch prev := &tokens[i-1]; {
	case prev.Sort == en.Dated, prev.Sort == en.Number, prev.Text == "in":
		return true
	case prev.Text == "the" && i+1 < len(tokens) && tokens[i+1].Is(en.Preposed):
		return true
	}
	return i+2 < len(tokens) && tokens[i+2].Sort == en.Dated
}

// PutsAt tells whether behind the verb at i its sentence has "at" or the like and a number: "puts the deficit at 12 million".
func PutsAt(tokens []en.Token, i int) bool {
	for k := i + 1; k+1 < len(tokens) && tokens[k].Before < en.Comma; k++ {
		switch tokens[k].Text {
		case "at", "above", "below", "under", "over", "near":
			if tokens[k+1].Sort == en.Number || k+2 < len(tokens) && tokens[k+2].Sort == en.Number {
				return true
			}
		}
	}
	return false
}

// Doubted gives where that ends which a word at i leaves open by nobody's word: "alleged dumping", "presumed to be denied". 0 where it
// leaves nothing open.
func Doubted(tokens []en.Token, i int) int {
	if !tokens[i].SpeaksBy(en.ByDoubt) || !tokens[i].Ed || i == 0 || !JoinedAt(tokens, i+1) || Describes(tokens, i) {
		return 0
	}
	end := i + 1
	if tokens[end].Text == "to" {
		for end < len(tokens) && tokens[end].Before == en.Joined {
			end++
		}
		return end
	}
	if prev := &tokens[i-1]; !prev.Is(en.Preposed) && !prev.Ing {
		return 0 // "Holm alleged dumping"
	}
	for end < len(tokens) && tokens[end].Before == en.Joined && tokens[end].Content() {
		end++
	}
	if end == i+1 {
		return 0
	}
	return end
}

// onlyMarks tells whether the participle of a word of speech at i only says which things are meant, by nobody's word: "the owners reported
// in May included Vardal", "the shares reported for it add up".
func onlyMarks(tokens []en.Token, i int) bool {
	if i == 0 || !tokens[i].Ed || !ContentWord(&tokens[i-1]) || tokens[i].Before != en.Joined || !JoinedAt(tokens, i+1) {
		return false
	}
	if next := &tokens[i+1]; !next.Is(en.Preposed) && !AnyOf(next, "in", "for", "on", "at") {
		return false
	}
	for k := i + 2; k < len(tokens) && tokens[k].Before == en.Joined; k++ {
		if tokens[k].Text == "that" || en.Pronoun(&tokens[k]) {
			return false
		}
		if slices.Contains(summing, en.StemsOf(&tokens[k])[0]) {
			return true
		}
	}
	return false
}

// summing are the first stems of verbs that say of things what they come to and no more.
var summing = strings.Fields("includ add total amount rang differ vari be")
