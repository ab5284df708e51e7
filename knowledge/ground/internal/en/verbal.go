package en

import (
	"slices"
	"strings"
)

// Article tells whether a word is an article, or stands before a noun as one does.
func Article(t *Token) bool {
	switch t.Text {
	case "the", "a", "an", "its", "their", "his", "her", "of":
		return true
	}
	return false
}

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

// ByVotes tells whether a number of votes or a measure stands behind the "by" at k: "ruled by 5 to 4".
func ByVotes(tokens []Token, k int) bool {
	if k+1 >= len(tokens) || tokens[k+1].Sort != Number {
		return false
	}
	return tokens[k+1].Quantity.Unit != "" || k+2 < len(tokens) && (tokens[k+2].Text == "to" || tokens[k+2].Stem == "vote")
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

// Persons are the pronouns that stand for a subject.
var Persons = strings.Fields("he she it they")

// Pronoun tells whether a token is a pronoun that stands for a subject.
func Pronoun(t *Token) bool { return slices.Contains(Persons, t.Text) }

// AuxiliaryModal tells whether a token is a modal that only stands before another verb.
func AuxiliaryModal(t *Token) bool {
	switch t.Text {
	case "would", "should", "could", "might", "may", "must":
		return true
	}
	return false
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

// OfPlace tells whether a word is a preposition behind which an adjective and its noun stand.
func OfPlace(s string) bool {
	switch s {
	case "with", "of", "in", "for", "on", "by", "from", "under", "without", "over", "about", "between", "against":
		return true
	}
	return false
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

// NounEnding tells whether a word ends as hardly any but nouns do, and is none of the verbs that do so too.
func NounEnding(s string) bool {
	s, _, _ = strings.Cut(s, " ")
	return slices.ContainsFunc(nounEndings, func(end string) bool { return strings.HasSuffix(s, end) }) && !slices.Contains(verbalToo, s)
}

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
