package en

import (
	"slices"
	"strings"
)

// Halts tells whether "stay" at v is done to what stands behind it: a court stays a ruling.
func Halts(tokens []Token, v int) bool {
	if tokens[v].Stem != "stay" {
		return false
	}
	for k := v + 1; k < min(len(tokens), v+6); k++ {
		switch t := &tokens[k]; {
		case t.Sort == Dated, t.Text == "on" && k+1 < len(tokens) && tokens[k+1].Sort == Dated:
		default:
			return t.Sort == Named && t.Before == Joined || opensThing(t)
		}
	}
	return false
}

// opensThing tells whether a word opens what a verb is done to, or stands for it: "the", "what".
func opensThing(t *Token) bool {
	switch t.Text {
	case "what", "that", "this", "it":
		return true
	}
	return Article(t) && t.Text != "of"
}

// MayState tells whether the word at k may be the verb of a statement: more words are than where it matters which one it is.
func (l *Lexicon) MayState(tokens []Token, k int) bool {
	t, last := &tokens[k], k+1 == len(tokens) || tokens[k+1].Before >= Comma
	switch {
	case t.Sort != Word || Article(&tokens[k-1]):
		return false
	case t.Is(Linking | Weak | Certain), t.Ed, slices.Contains(SameInPast, t.Text), Verbal(tokens, k):
		return true
	}
	return !last && t.Is(Verb|Bare) && !t.Is(Noun) && !t.Ing
}

// Verbal tells whether the word at v is used as a verb, as far as its form and neighbours show.
func Verbal(tokens []Token, v int) bool {
	t := &tokens[v]
	if !mayBeVerb(t) || subjectInS(tokens, v) {
		return false
	}
	if v > 0 && t.Before == Quoted && Article(&tokens[v-1]) {
		return false // "a 'restricted' list"
	}
	if v == 0 || t.Before > Comma || t.Before == Comma && t.Ing {
		return t.Ed || t.Ing
	}
	if datedNoun(tokens, v) {
		return false
	}
	if doneByName(tokens, v) {
		return true
	}
	prev := wordBefore(tokens, v)
	hearings := []func(tokens []Token, v int, prev *Token) (is, known bool){
		verbBySmallWord, verbByPhrase, verbByForm, verbByHelper,
	}
	for _, hears := range hearings {
		if is, known := hears(tokens, v, prev); known {
			return is
		}
	}
	if first, _, _ := strings.Cut(t.Text, " "); strings.HasSuffix(first, "s") && !strings.HasSuffix(first, "ings") {
		return singularVerb(tokens, v, prev)
	}
	twoNamed := prev.Sort == Named && v > 1 && tokens[v-2].Text == "and" // "Holm and Berg agree"
	return twoNamed || strings.HasSuffix(prev.Text, "s") && prev.Text != "us" || manyPeople(prev.Text)
}

// doneByName tells whether a verb whose past is the word itself stands between a name and what it takes: "Norway cut its fee", but "the
// Norway cut of May". What was "set" may have been raised since.
func doneByName(tokens []Token, v int) bool {
	first, rest, _ := strings.Cut(tokens[v].Text, " ")
	prev := &tokens[v-1]
	if !slices.Contains(SameInPast, first) || first == "set" || prev.Sort != Named || prev.Poss || tokens[v].Before != Joined {
		return false
	}
	if v > 1 && (tokens[v-2].Text == "that" || tokens[v-2].Text == "which") {
		return false // "the fish that Norway put under permits": it stands before
	}
	if rest != "" || v+1 == len(tokens) || tokens[v+1].Before != Joined {
		return rest != "" // "Hald shut down", but "the Norway cut"
	}
	next := &tokens[v+1]
	return Article(next) && next.Text != "of" || next.Sort == Named && !next.Poss
}

// datedNoun tells whether a word in s is the noun of an owner before a date: "Norway's May 2025 rules".
func datedNoun(tokens []Token, v int) bool {
	if v < 2 || tokens[v].Ed || !strings.HasSuffix(tokens[v].Text, "s") {
		return false
	}
	date := &tokens[v-1]
	return date.Sort == Dated && date.Before == Joined && tokens[v].Before == Joined && tokens[v-2].Poss
}

// mayBeVerb tells whether a word may be a verb at all, wherever it stands.
func mayBeVerb(t *Token) bool {
	if t.Sort != Word || !t.Is(Verb) && !unknownPast(t) || t.Is(Linking|Function|Noun) {
		return false
	}
	return (!t.Is(Adverb) || t.Ed || t.Ing) && !NounEnding(t.Text)
}

// unknownPast tells whether a word that no table has is the past of a verb by its form: "founded".
func unknownPast(t *Token) bool {
	return t.Class == 0 && len(t.Parts) == 0 && strings.HasSuffix(t.Text, "ed") && !strings.HasSuffix(t.Text, "eed") && len(t.Text) > 4 &&
		!slices.Contains(noPast, t.Text)
}

// noPast are words in "ed" that are no verbs.
var noPast = strings.Fields("hundred sacred naked wicked")

// wordBefore gives the word before the one at v, without an adverb between them: "have" for "have also made".
func wordBefore(tokens []Token, v int) *Token {
	prev := &tokens[v-1]
	if !prev.Is(Adverb) || v < 2 || prev.Before != Joined {
		return prev
	}
	done := tokens[v-2].Stem == "have" && (prev.Text == "already" || prev.Text == "just" || prev.Text == "since")
	if prev.Is(Function) && tokens[v].Ed || done && len(tokens[v].Parts) == 2 {
		return &tokens[v-2] // "had already run out"
	}
	return prev
}

// leadToOf are the stems of verbs behind which "of" may stand.
var leadToOf = strings.Fields("approv consist dispos becom complain speak think hear tell dream warn talk come know")

// SameInPast are verbs whose participle is the word itself.
var SameInPast = strings.Fields("cut put set hit let shut cost hurt quit split spread broadcast")

// manyPeople tells whether a word is a plural without an s.
func manyPeople(s string) bool {
	return strings.HasSuffix(s, "men") || s == "people" || s == "police" || s == "media" || s == "children"
}

// nounEndings are endings that only nouns have, nearly: verbalToo are the verbs among them.
var (
	nounEndings = strings.Fields("tion sion ment tions sions ments ance ence ture sure ity er ers or ors ship age al als ants")
	verbalToo   = strings.Fields("offer offers deliver delivers manage lower lowers order orders answer answers appeal transfer " +
		"consider monitor trigger enter enters suffer damage cover covers alter reveal repeal steal deal confer appeals reveals " +
		"repeals steals deals signals totals wants grants warrants plants implement supplement mention question")
)

// verbEndings are endings that only verbs have in the third person, nearly.
var verbEndings = strings.Fields("iates gates lates nates izes ises ifies")

// beforeVerb tells whether a word in s behind a name is rather its noun, as in "US exports": a verb or preposition follows.
func beforeVerb(tokens []Token, v int) bool {
	if slices.ContainsFunc(verbEndings, func(end string) bool { return strings.HasSuffix(tokens[v].Text, end) }) {
		return false
	}
	if v+1 == len(tokens) {
		return true
	}
	next := &tokens[v+1]
	return next.Is(Verb|Linking|Planned|Weak) || next.Sort == Dated || next.Is(Preposed) && !onlyVerb(tokens, v)
}

// onlyVerb tells whether nothing else in a sentence can be its verb: "Holm works for Hald".
func onlyVerb(tokens []Token, v int) bool {
	states := func(t *Token) bool {
		return t.Is(Linking|Weak|Certain|Planned|Obliging) || t.Ed || t.Is(Verb) && t.Sort == Word
	}
	for k := v - 1; k >= 0; k-- {
		if states(&tokens[k]) {
			return false
		}
		if tokens[k].Before == Strong {
			break
		}
	}
	for k := v + 1; k < len(tokens) && tokens[k].Before < Strong; k++ {
		if states(&tokens[k]) {
			return false
		}
	}
	return true
}
