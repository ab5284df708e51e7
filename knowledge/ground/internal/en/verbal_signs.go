package en

import (
	"slices"
	"strings"
)

// The signs by which a word is known as a verb or none: what stands before and behind it, and its form.

// verbBySmallWord tells whether a word is a verb by the small word before it, and whether that is known: "to sell" but "the sale".
func verbBySmallWord(tokens []Token, v int, prev *Token) (is, known bool) {
	t := &tokens[v]
	if slices.Contains(SameInPast, t.Text) && v+1 < len(tokens) && tokens[v+1].Text == "by" && !ByVotes(tokens, v+1) {
		return true, true // "…, set by Norway"
	}
	if prev.Text == "those" && t.Ed {
		return true, true // "among those accused of fraud"
	}
	switch prev.Text {
	case "the", "a", "an", "its", "their", "his", "her", "this", "no", "of", "in", "on", "for", "with", "any", "each", "every",
		"from", "most", "some", "all", "many", "few", "certain", "these", "those", "several", "various":
		return false, true
	case "to":
		adjective := strings.HasSuffix(t.Text, "ed") && !strings.HasSuffix(t.Stem, "ed") && len(t.Parts) == 0 && beforeContent(tokens, v)
		return !adjective, true // "sold to approved buyers"
	case "he", "she", "it", "they", "who", "which", "not", "itself", "himself", "herself", "themselves":
		return true, true
	case "that":
		return verbBehindThat(tokens, v), true
	}
	return false, false
}

// verbBehindThat tells whether the word at v is a verb behind "that", not the noun of "put that order on hold".
func verbBehindThat(tokens []Token, v int) bool {
	if pluralSubject(tokens, v) {
		return false
	}
	if t := &tokens[v]; v < 2 || t.Ed || strings.HasSuffix(t.Text, "s") || tokens[v-1].Before >= Comma {
		return true
	}
	return !Verbal(tokens, v-2)
}

// beforeContent tells whether a word that is no mere function word follows at once: "approved buyers".
func beforeContent(tokens []Token, v int) bool {
	return v+1 < len(tokens) && tokens[v+1].Before == Joined && tokens[v+1].Content()
}

// verbByPhrase tells whether a word is a verb by how the phrase before it ends, and whether that is known: "agreed to sell" but "in the
// May limits".
func verbByPhrase(tokens []Token, v int, prev *Token) (is, known bool) {
	t := &tokens[v]
	switch {
	case strings.HasSuffix(prev.Text, " to"), t.Text == "says" && prev.Sort == Named:
		return true, true
	case strings.HasSuffix(prev.Text, " the"), strings.HasSuffix(prev.Text, " its"):
		return false, true
	case t.Text == "terms" && !Pronoun(prev) && prev.Sort == Word:
		return false, true
	}
	return false, false
}

// verbByForm tells whether a word in the past or before "of" is a verb, and whether that is known: "Vardal reported" but "Vardal's
// reported share", "the US claim of".
func verbByForm(tokens []Token, v int, prev *Token) (is, known bool) {
	t := &tokens[v]
	last := v+1 == len(tokens) || tokens[v+1].Before >= Comma
	wordNext := !last && tokens[v+1].Sort == Word && tokens[v+1].Content()
	switch {
	case prev.Is(Weak | Planned | Certain | Obliging), withDoing(tokens, v):
		return true, true
	case t.Ed && prev.Poss && wordNext && !tokens[v+1].Is(Verb):
		return false, true
	case (prev.Stem == "be" || prev.Stem == "have") && slices.Contains(SameInPast, t.Text):
		return true, true // "had been cut"
	case t.Ed:
		return prev.Content() || prev.Is(Linking) || !wordNext, true
	case last && !t.Is(Speech|Attributing):
		return false, true
	case !last && !t.Ing && tokens[v+1].Text == "of" && len(t.Parts) == 0 && !slices.Contains(leadToOf, t.Stem):
		return false, true
	}
	return false, false
}

// withDoing tells whether a word in -ing says what a name behind "with" does to another one: "with Holm succeeding Berg".
func withDoing(tokens []Token, v int) bool {
	if !tokens[v].Ing || tokens[v-1].Poss || v+1 >= len(tokens) {
		return false
	}
	if whom := &tokens[v+1]; whom.Before != Joined || whom.Sort != Named {
		return false
	}
	k := v - 1
	for k > 0 && tokens[k].Sort == Named && tokens[k+1].Before == Joined {
		k--
	}
	return k < v-1 && tokens[k].Text == "with"
}

// verbByHelper tells whether a word that is no plain past is a verb by the auxiliary before it, and whether that is known: "did mention",
// "has put an end to".
func verbByHelper(tokens []Token, v int, prev *Token) (is, known bool) {
	t := &tokens[v]
	switch {
	case prev.Stem == "have" && len(t.Parts) > 0 && !t.Is(Noun):
		return true, true
	case prev.Stem == "do":
		return true, true
	case prev.Is(Linking), prev.Poss:
		return t.Ing && !prev.Poss, true
	case t.Ing, prev.Sort == Number, !prev.Content() && prev.Text != "and":
		return false, true
	}
	return false, false
}

// singularVerb tells whether a word in s is a verb rather than a plural noun: "Norway exports" but "apps with foreign links".
func singularVerb(tokens []Token, v int, prev *Token) bool {
	if pluralSubject(tokens, v) {
		return false // "the security terms are", "licences would"
	}
	if prev.Sort == Word && prev.Is(Verb) && !prev.Is(Noun) && prev.Text != "and" && !NounEnding(prev.Text) {
		return false
	}
	if prev.Sort == Word && prev.Content() && prev.Before == Joined {
		if v > 1 && OfPlace(tokens[v-2].Text) {
			return false // "apps with foreign links"
		}
		if v > 2 && tokens[v-2].Ing && OfPlace(tokens[v-3].Text) {
			return false // "on existing licence rules"
		}
	}
	if prev.Text == "and" {
		return true
	}
	nounOfName := prev.Sort == Named && beforeVerb(tokens, v)
	return !nounOfName && !strings.HasSuffix(prev.Text, "s")
}

// subjectInS tells whether a word in s is who does what a verb in the past behind it says, and so no verb: "total exports rose 5
// percent", "showed that exports to Norway fell".
func subjectInS(tokens []Token, v int) bool {
	if v+1 >= len(tokens) || tokens[v].Ed || !strings.HasSuffix(tokens[v].Text, "s") || tokens[v+1].Before != Joined {
		return false
	}
	if pastAt(tokens, v+1) {
		return true
	}
	if !tokens[v+1].Is(Preposed) || v == 0 || !strings.HasSuffix(tokens[v-1].Text, " that") {
		return false
	}
	for k := v + 2; k < len(tokens) && tokens[k].Before == Joined && tokens[k].Text != "and"; k++ {
		if pastAt(tokens, k) {
			return true
		}
	}
	return false
}

// pastAt tells whether a verb in the past stands at k, and no participle before its noun: "rose 5 percent", not "reported sales".
func pastAt(tokens []Token, k int) bool {
	if !tokens[k].Ed || !tokens[k].Is(Verb) {
		return false
	}
	return k+1 == len(tokens) || tokens[k+1].Sort != Word || !beforeContent(tokens, k)
}

// pluralSubject tells whether a word in s stands before an auxiliary, and so is a noun: "the licences would", "that terms are".
func pluralSubject(tokens []Token, v int) bool {
	if t := &tokens[v]; t.Ed || t.Ing || !strings.HasSuffix(t.Text, "s") {
		return false
	}
	if v+1 >= len(tokens) || tokens[v+1].Before != Joined {
		return false
	}
	next := &tokens[v+1]
	return next.Text != "be" && (next.Is(Linking) || AuxiliaryModal(next) || next.Text == "will")
}
