package ground

import (
	"slices"
	"strings"
)

// verbal tells whether the word at v is used as a verb, as far as its form and neighbours show.
func verbal(tokens []token, v int) bool {
	t := &tokens[v]
	if !mayBeVerb(t) {
		return false
	}
	if v == 0 || t.before > comma || t.before == comma && t.ing {
		return t.ed || t.ing
	}
	prev := wordBefore(tokens, v)
	for _, hears := range []func(tokens []token, v int, prev *token) (is, known bool){verbBySmallWord, verbByPhrase, verbByForm, verbByHelper} {
		if is, known := hears(tokens, v, prev); known {
			return is
		}
	}
	if first, _, _ := strings.Cut(t.text, " "); strings.HasSuffix(first, "s") && !strings.HasSuffix(first, "ings") {
		return singularVerb(tokens, v, prev)
	}
	return strings.HasSuffix(prev.text, "s") && prev.text != "us" || manyPeople(prev.text) || prev.sort == named && v > 1 && tokens[v-2].text == "and"
}

// mayBeVerb tells whether a word may be a verb at all, wherever it stands.
func mayBeVerb(t *token) bool {
	return t.is(verb) && t.sort == word && !t.is(linking|function|noun) && (!t.is(adverb) || t.ed || t.ing) && !nounEnding(t.text)
}

// wordBefore gives the word before the one at v, without an adverb between them: "have" for "have also made".
func wordBefore(tokens []token, v int) *token {
	prev := &tokens[v-1]
	if prev.is(adverb) && prev.is(function) && tokens[v].ed && v > 1 && prev.before == joined {
		return &tokens[v-2]
	}
	return prev
}

// verbBySmallWord tells whether a word is a verb by the small word before it, and whether that is known: "to sell" but "the sale".
func verbBySmallWord(tokens []token, v int, prev *token) (is, known bool) {
	t := &tokens[v]
	if slices.Contains(sameInPast, t.text) && v+1 < len(tokens) && tokens[v+1].text == "by" && !byVotes(tokens, v+1) {
		return true, true // "…, set by Norway"
	}
	if prev.text == "those" && t.ed {
		return true, true // "among those accused of fraud"
	}
	switch prev.text {
	case "the", "a", "an", "its", "their", "his", "her", "this", "no", "of", "in", "on", "for", "with", "any", "each", "every",
		"from", "most", "some", "all", "many", "few", "certain", "these", "those", "several", "various":
		return false, true
	case "to":
		return !strings.HasSuffix(t.text, "ed") || strings.HasSuffix(t.stem, "ed") || len(t.parts) > 0 || !beforeContent(tokens, v), true // "sold to approved buyers"
	case "he", "she", "it", "they", "who", "which", "not", "itself", "himself", "herself", "themselves":
		return true, true
	case "that":
		return verbBehindThat(tokens, v), true
	}
	return false, false
}

// verbBehindThat tells whether the word at v is a verb behind "that", not the noun of "put that order on hold".
func verbBehindThat(tokens []token, v int) bool {
	t := &tokens[v]
	return !pluralSubject(tokens, v) && (v < 2 || t.ed || strings.HasSuffix(t.text, "s") || tokens[v-1].before >= comma || !verbal(tokens, v-2))
}

// beforeContent tells whether a word that is no mere function word follows at once: "approved buyers".
func beforeContent(tokens []token, v int) bool {
	return v+1 < len(tokens) && tokens[v+1].before == joined && tokens[v+1].content()
}

// verbByPhrase tells whether a word is a verb by how the phrase before it ends, and whether that is known: "agreed to sell" but "in the
// May limits".
func verbByPhrase(tokens []token, v int, prev *token) (is, known bool) {
	t := &tokens[v]
	switch {
	case strings.HasSuffix(prev.text, " to"), t.text == "says" && prev.sort == named:
		return true, true
	case strings.HasSuffix(prev.text, " the"), strings.HasSuffix(prev.text, " its"):
		return false, true
	case t.text == "terms" && !pronoun(prev) && prev.sort == word:
		return false, true
	}
	return false, false
}

// verbByForm tells whether a word in the past or before "of" is a verb, and whether that is known: "Vardal reported" but "Vardal's
// reported share", "the US claim of".
func verbByForm(tokens []token, v int, prev *token) (is, known bool) {
	t := &tokens[v]
	last := v+1 == len(tokens) || tokens[v+1].before >= comma
	switch {
	case prev.is(weak | planned | certain | obliging), withDoing(tokens, v):
		return true, true
	case t.ed && prev.poss && !last && tokens[v+1].sort == word && tokens[v+1].content() && !tokens[v+1].is(verb):
		return false, true
	case (prev.stem == "be" || prev.stem == "have") && slices.Contains(sameInPast, t.text):
		return true, true // "had been cut"
	case t.ed:
		return prev.content() || prev.is(linking) || last || tokens[v+1].sort != word || !tokens[v+1].content(), true
	case last && !t.is(speech|attributing):
		return false, true
	case !last && !t.ing && tokens[v+1].text == "of" && len(t.parts) == 0 && !slices.Contains(leadToOf, t.stem):
		return false, true
	}
	return false, false
}

// withDoing tells whether a word in -ing says what a name behind "with" does to another one: "with Holm succeeding Berg".
func withDoing(tokens []token, v int) bool {
	if !tokens[v].ing || v+1 >= len(tokens) || tokens[v+1].before != joined || tokens[v+1].sort != named || tokens[v-1].poss {
		return false
	}
	k := v - 1
	for k > 0 && tokens[k].sort == named && tokens[k+1].before == joined {
		k--
	}
	return k < v-1 && tokens[k].text == "with"
}

// verbByHelper tells whether a word that is no plain past is a verb by the auxiliary before it, and whether that is known: "did mention",
// "has put an end to".
func verbByHelper(tokens []token, v int, prev *token) (is, known bool) {
	t := &tokens[v]
	switch {
	case prev.stem == "have" && len(t.parts) > 0 && !t.is(noun):
		return true, true
	case prev.stem == "do":
		return true, true
	case prev.is(linking), prev.poss:
		return t.ing && !prev.poss, true
	case t.ing, prev.sort == number, !prev.content() && prev.text != "and":
		return false, true
	}
	return false, false
}

// singularVerb tells whether a word in s is a verb rather than a plural noun: "Norway exports" but "apps with foreign links".
func singularVerb(tokens []token, v int, prev *token) bool {
	if pluralSubject(tokens, v) {
		return false // "the security terms are", "licences would"
	}
	if prev.sort == word && prev.is(verb) && !prev.is(noun) && prev.text != "and" && !nounEnding(prev.text) {
		return false
	}
	if prev.sort == word && prev.content() && prev.before == joined {
		if v > 1 && ofPlace(tokens[v-2].text) {
			return false // "apps with foreign links"
		}
		if v > 2 && tokens[v-2].ing && ofPlace(tokens[v-3].text) {
			return false // "on existing licence rules"
		}
	}
	return (prev.sort != named || !beforeVerb(tokens, v)) && !strings.HasSuffix(prev.text, "s") || prev.text == "and"
}

// pluralSubject tells whether a word in s stands before an auxiliary, and so is a noun: "the licences would", "that terms are".
func pluralSubject(tokens []token, v int) bool {
	if v+1 >= len(tokens) || tokens[v+1].before != joined || tokens[v].ed || tokens[v].ing || !strings.HasSuffix(tokens[v].text, "s") {
		return false
	}
	next := &tokens[v+1]
	return next.text != "be" && (next.is(linking) || auxiliaryModal(next) || next.text == "will")
}

// ofPlace tells whether a word is a preposition behind which an adjective and its noun stand.
func ofPlace(s string) bool {
	switch s {
	case "with", "of", "in", "for", "on", "by", "from", "under", "without", "over", "about", "between", "against":
		return true
	}
	return false
}

// leadToOf are the stems of verbs behind which "of" may stand.
var leadToOf = strings.Fields("approv consist dispos becom complain speak think hear tell dream warn talk come know")

// sameInPast are verbs whose participle is the word itself.
var sameInPast = strings.Fields("cut put set hit let shut cost hurt quit split spread broadcast")

// manyPeople tells whether a word is a plural without an s.
func manyPeople(s string) bool {
	return strings.HasSuffix(s, "men") || s == "people" || s == "police" || s == "media" || s == "children"
}

// nounEndings are endings that only nouns have, nearly: verbalToo are the verbs among them.
var (
	nounEndings = strings.Fields("tion sion ment tions sions ments ance ence ture sure ity er ers or ors ship age al als ants")
	verbalToo   = strings.Fields("offer offers deliver delivers manage lower lowers order orders answer answers appeal transfer consider monitor trigger " +
		"enter enters suffer damage cover covers alter reveal repeal steal deal confer appeals reveals repeals steals deals signals totals wants grants " +
		"warrants plants implement supplement mention question")
)

// nounEnding tells whether a word ends as hardly any but nouns do, and is none of the verbs that do so too.
func nounEnding(s string) bool {
	s, _, _ = strings.Cut(s, " ")
	return slices.ContainsFunc(nounEndings, func(end string) bool { return strings.HasSuffix(s, end) }) && !slices.Contains(verbalToo, s)
}

// verbEndings are endings that only verbs have in the third person, nearly.
var verbEndings = strings.Fields("iates gates lates nates izes ises ifies")

// beforeVerb tells whether a word in s behind a name is rather its noun, as in "US exports": a verb or preposition follows.
func beforeVerb(tokens []token, v int) bool {
	if slices.ContainsFunc(verbEndings, func(end string) bool { return strings.HasSuffix(tokens[v].text, end) }) {
		return false
	}
	return v+1 == len(tokens) || tokens[v+1].is(verb|linking|preposed|planned|weak) || tokens[v+1].sort == dated
}
