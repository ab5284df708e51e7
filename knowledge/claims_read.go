package knowledge

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"tiktalks/knowledge/ground"
	"tiktalks/knowledge/intent"
)

// said is one piece of a message that states something.
type said struct {
	text string
	kind Finding // what is known of it before any fact is looked at; empty: the facts decide
}

// What a message has besides words: the marks of chat programs, addresses, markup, and pictures between two sentences.
var (
	chatMarks = regexp.MustCompile(`<(?:@[!&]?|#|a?:\w{1,32}:|t:|/[\w -]{1,80}:)[\w:]*>|@\w+|:[a-z][\w+-]{1,31}:`)
	masked    = regexp.MustCompile(`\[([^\]\n]*)\]\(<?[^)\s]*>?\)`)
	addresses = regexp.MustCompile(`(?i)<?\b(?:https?|ftp|discord)://[^\s>]*>?|\bwww\.[^\s>]+`)
	lineMarks = regexp.MustCompile(`(?m)^\s*(?:(?:>{1,3}|#{1,3}|-#|[-*+\x{2022}]|\d{1,2}[.)])\s+)+`)
	stacked   = regexp.MustCompile(`\pM{2,}`)
	faces     = regexp.MustCompile(`(\S+ +\S+ +\S*[\pL\pN%)"'\x{201d}\x{2019}])\s*[\x{1f300}-\x{1faff}][\x{1f300}-\x{1faff}\x{fe0f}\x{200d}\s]*("?\p{Lu})`)
	spaces    = regexp.MustCompile(`[^\S\n]+`)
)

// readable takes from a message what is no words, and tells whether all of it was read.
func readable(message string) (plain string, whole bool) {
	runes := []rune(strings.ToValidUTF8(message, " "))
	whole = len(runes) <= MaxChecked
	text := string(runes[:min(len(runes), MaxChecked)])
	text = masked.ReplaceAllString(text, "$1")
	text = faces.ReplaceAllString(text, "$1. $2")
	text = plainTalk(addresses.ReplaceAllString(text, " "))
	text = chatMarks.ReplaceAllString(text, " ")
	text = strings.Map(plainSign, unstack(text))
	text = lineMarks.ReplaceAllString(text, "")
	return strings.TrimSpace(spaces.ReplaceAllString(text, " ")), whole
}

// unstack takes marks from letters that have piles of them, and compatible forms of letters to the letters themselves.
func unstack(text string) string {
	text = norm.NFKD.String(text)
	if stacked.MatchString(text) {
		return strings.Map(func(r rune) rune {
			if unicode.Is(unicode.M, r) {
				return -1
			}
			return r
		}, text)
	}
	return norm.NFC.String(text)
}

// plainSign leaves out what is no letter, digit or punctuation, and makes the rest the signs that the judge reads.
func plainSign(r rune) rune {
	switch {
	case r == '\n':
		return r
	case strings.ContainsRune("*_~|`\"\u201c\u201d\u201e\u00ab\u00bb\\", r), unicode.Is(unicode.Cf, r):
		return -1
	case strings.ContainsRune("\u2019\u2018\u02bc", r):
		return '\''
	case r == '[', r == '{':
		return '('
	case r == ']', r == '}':
		return ')'
	case r == '>', r == '#', r == '+': // the start of a line may be a quotation, a heading, a list
		return r
	case r == '\u3002':
		return '.'
	case unicode.IsControl(r), unicode.IsSpace(r), unicode.IsSymbol(r) && !strings.ContainsRune("$\u20ac\u00a3\u00a5", r), r == '@', r == unicode.ReplacementChar:
		return ' '
	}
	return r
}

// sentencesIn gives the sentences of a text that state or ask something, in their order; greetings, orders and the like do not.
func (s *Snapshot) sentencesIn(text string) []said {
	var all []said
	text = spaces.ReplaceAllString(strings.NewReplacer("#", " ", ">", " ", "+", " ").Replace(s.untagged(text)), " ")
	for _, piece := range ground.Split(s.capitals(text)) {
		sentence := strings.Trim(piece.Text, " \t-,;:")
		if !strings.ContainsFunc(sentence, unicode.IsLetter) {
			continue
		}
		for _, part := range remarks(s.uncleft(sentence)) {
			if kind, states := sortOf(part); states {
				if plain := s.bare(part); kind == "" || kind == OpinionClaim && statesStill(plain) {
					part, kind = plain, ""
				}
				if part != "" {
					all = append(all, said{part, kind})
				}
			}
		}
	}
	return all
}

// statesStill tells whether what is left of a judgement without the talk around it is a statement of at least three words: "it is banned", not
// the "that's" of "that's insane".
func statesStill(plain string) bool {
	return len(strings.Fields(plain)) >= 3 && !intent.Judges(plain)
}

// cleft is a sentence that puts in front who did it, where or when: "it was China that …".
var cleft = regexp.MustCompile(`(?i)\bit (?:was|is) ((in |on |at )?(?:the )?((?:[\pL\d.'-]+ ){1,5}?))(?:that|who|which) `)

// uncleft takes the frame off such a sentence, where a name stands in it or a preposition: "it is a lie that" has no such frame.
func (s *Snapshot) uncleft(sentence string) string {
	at := cleft.FindStringSubmatchIndex(sentence)
	if at == nil {
		return sentence
	}
	name, placed := strings.TrimSpace(sentence[at[6]:at[7]]), at[4] >= 0
	if !placed && s.kindOf(name) == "" {
		return sentence
	}
	return sentence[:at[0]] + sentence[at[2]:at[3]] + sentence[at[1]:]
}

// calledUntrue finds words by which a sentence says of what it tells that it is not so, or that it was somebody else, or leaves that open.
// What facts make of the words inside says nothing about such a sentence.
var calledUntrue = regexp.MustCompile(`(?i)\b(?:(?:lie|myth|hoax|rumou?r|fake news|false|untrue|not true|n't true|doubtful|unlikely|no (?:evidence|` +
	`proof|truth)|doubts?|doubted|nobody (?:says|said|believes|thinks)) that|(?:is|was|are|were) (?:just |all |simply |totally |completely )*(?:a lie|lies|` +
	`a myth|a hoax|a rumou?r|fake news|fake|false|untrue|not true)|it (?:(?:was|is) not|(?:was|is)n't) [^,.;]{2,60}?\b(?:that|who|which))\b`)

// remarks takes a judgement off a sentence that ends in one: "…, that's insane".
func remarks(sentence string) []string {
	at := strings.LastIndex(sentence, ", ")
	if at < 0 || !intent.Judges(sentence[at+2:]) || intent.Judges(sentence[:at]) {
		return []string{sentence}
	}
	return []string{sentence[:at], sentence[at+2:]}
}

// sortOf tells what a sentence is besides a claim that facts can decide, and whether it states or asks anything.
func sortOf(sentence string) (kind Finding, states bool) {
	switch what := intent.Of(sentence); {
	case foreign(sentence):
		return UnreadClaim, true
	case isQuestion(sentence):
		return AskedClaim, true
	case what == intent.Order, what == intent.Harm, what.Small():
		return "", false
	case calledUntrue.MatchString(sentence):
		return NotCovered, true
	case intent.Judges(sentence):
		return OpinionClaim, true
	}
	return "", true
}

// isQuestion tells whether a sentence is a question.
func isQuestion(sentence string) bool {
	return strings.HasSuffix(strings.TrimRight(sentence, " .!)"), "?")
}

// littleWords are words that hardly any English sentence of some length does without.
var littleWords = strings.Fields("the a an of in on at to for from by with and or but is are was were be been has have had will would can could may " +
	"must do does did not no it its he she they his their this that these those there who which as than up over under after before more less about into " +
	"out all only now still never i we you my our your")

// foreign tells whether a sentence is not in English: most of its letters are of another script, or it is long enough to
// have English little words and has those of other languages only.
func foreign(sentence string) bool {
	letters, other := 0, 0
	for _, r := range sentence {
		if unicode.IsLetter(r) {
			letters++
			if !unicode.Is(unicode.Latin, r) {
				other++
			}
		}
	}
	if 2*other > letters {
		return true
	}
	words := strings.FieldsFunc(strings.ToLower(sentence), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
	english, strange := 0, 0
	for _, w := range words {
		if slices.Contains(littleWords, w) {
			english++
		}
		if slices.Contains(foreignWords, w) {
			strange++
		}
	}
	return strange >= 2 && strange > english
}

// foreignWords are the little words of the languages that the base has key words of.
var foreignWords = strings.Fields("el la los las un una de del en que es fue ha han por para con su sus le les des du et est une dans sur pour par " +
	"avec qui sont der die das und ist ein eine im den dem von zu mit hat haben wird wurde nicht auf os um uma do da dos das em foi com não na né")
