package knowledge

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// monthShort is a month with two figures behind it, which may be a year as well as a day: "April 24".
var monthShort = regexp.MustCompile(`(?i)\b((?:in|since|mid|early|late|back in)\s+)?(January|February|March|April|May|June|July|August|September|` +
	`October|November|December) (1[6-9]|2\d)\b(,? ?\d{4}|\d|st|nd|rd|th|[-–/]\d)?`)

// readings gives the ways in which a claim may be read: month names with such figures as days, and as years (behind "in" or "mid" they
// are years only). Verbs of two halves are written in one word.
func readings(text string) []string {
	all := []string{figured(text, false)}
	if asYears := figured(text, true); asYears != all[0] {
		all = append(all, asYears)
	}
	for i := range all {
		all[i] = joined(all[i])
	}
	return all
}

// figured writes the figures behind month names as years: all of them, or where they cannot be days.
func figured(text string, always bool) string {
	return monthShort.ReplaceAllStringFunc(text, func(m string) string {
		at := monthShort.FindStringSubmatch(m)
		if at[4] != "" || !always && at[1] == "" {
			return m
		}
		return at[1] + at[2] + " 20" + at[3]
	})
}

// What people put into a message that is no claim of theirs, or turns one around.
var (
	trailing = regexp.MustCompile(`\.{2,}\s+(\p{Ll})`)
	rebutted = regexp.MustCompile(`(?i)["\x{201c}][^"\x{201c}\x{201d}\n]{3,90}["\x{201d}]\W*\s*(?:um+,? |uh,? |lol,? )?(?:no,? |nope,? )?(?:they|it|he|she|` +
		`we|you|that|this)(?:'s| is| are| do| does| did| was| were| has| have| wo| ca)?\s?(?:n['\x{2019}]?t|not)(?:[.!]+\s*|\s*$)`)
	hearsay = regexp.MustCompile(`(?i)(?:^|[.!?]\s+)(?:people|folks|everyone|everybody|they|some|so many people) (?:all |always |still )*(?:keep|keeps|` +
		`love) (?:saying|claiming|repeating|telling me)\b[^.!?]*[.!]\s+(?:no,? |nope,? )?(?:it|they|he|she|that|this)(?:'s| is| are| do| does| did| was| were|` +
		` has| have)?\s?(?:n['\x{2019}]?t|not)(?: true| so)?\b[.!]+`)
	forGood  = regexp.MustCompile(`(?i)\bfor good\b(\s*(?:[.,;!?)]|$|in |on |by |after ))`)
	orMore   = regexp.MustCompile(`([$\x{20ac}\x{a3}]?)\b(\d[\d.,]*)\+`)
	terms    = regexp.MustCompile(`(\pL{3,}) [12]\.0\b`)
	ownedBy  = regexp.MustCompile(`(['\x{2019}]s|s['\x{2019}]) own\s+`)
	hedged   = regexp.MustCompile(`(?im),?\s+i (?:think|believe|guess|reckon)\s*([.!]|$)`)
	doubting = regexp.MustCompile(`(?i)^(is|was|are|were|did|does|has|have)n'?t `)
)

// plainTalk writes a message as statements: without what somebody else is quoted with and contradicted, and without trailing dots.
func plainTalk(message string) string {
	message = rebutted.ReplaceAllString(message, "")
	message = hearsay.ReplaceAllString(message, "")
	message = orMore.ReplaceAllString(message, "at least $1$2")
	message = terms.ReplaceAllString(message, "$1")
	message = ownedBy.ReplaceAllString(message, "$1 ")
	message = hedged.ReplaceAllString(message, "$1")
	message = forGood.ReplaceAllString(message, "permanently$1")
	return trailing.ReplaceAllString(message, ", $1")
}

// turned makes of a question that expects a yes, and has no question mark, what it means: "wasn't it in May when …".
func turned(sentence string) string {
	at := doubting.FindStringSubmatch(sentence)
	if at == nil || isQuestion(sentence) {
		return sentence
	}
	rest := sentence[len(at[0]):]
	if subject, found := strings.CutPrefix(rest, "it "); found {
		return "It " + strings.ToLower(at[1]) + " " + subject
	}
	return rest
}

// withoutRepeats leaves out sentences that a message has already.
func withoutRepeats(all []said) []said {
	var kept []said
	for _, sentence := range all {
		if !slices.ContainsFunc(kept, func(k said) bool { return strings.EqualFold(k.text, sentence.text) }) {
			kept = append(kept, sentence)
		}
	}
	return kept
}

// chatting begins a sentence that speaks of the talk itself.
var chatting = regexp.MustCompile(`(?i)^(?:and |so |but |well,? )*(?:that'?s|that is|this is|you|you're|i|i'm|forget|guess|wonder|imagine|think about|` +
	`look|yes|yep|nope|why|who|how|what|wow|really|right|sure|good|nice|total|enough|case closed|do the)\b`)

// withoutRemarks leaves out sentences that speak of the talk itself and name nothing, where another one says something that facts
// decide; and questions of that kind beside a claim.
func withoutRemarks(all []Checked) []Checked {
	decided, stated := false, false
	for _, c := range all {
		decided = decided || len(c.Facts) > 0
		stated = stated || c.Finding != AskedClaim
	}
	var kept []Checked
	for i, c := range all {
		idle := decided && (c.Finding == NotCovered || c.Finding == AskedClaim && stated)
		if idle && len(all) > 1 && namesNothing(c.Text) && (chatting.MatchString(c.Text) || c.Finding == AskedClaim || len(strings.Fields(c.Text)) == 1) {
			continue
		}
		kept = append(kept, all[i])
	}
	return kept
}

// namesNothing tells whether a sentence has no name and no number: names are written in capitals by then.
func namesNothing(sentence string) bool {
	for i, r := range sentence {
		if unicode.IsDigit(r) || i > 0 && unicode.IsUpper(r) && !strings.HasPrefix(sentence[i:], "I ") && !strings.HasPrefix(sentence[i:], "I'") {
			return false
		}
	}
	return true
}

// heads are what stands before a colon in a headline besides who says it: "Bessent at Davos: …", "Reuters, June 2025: …".
var heads = regexp.MustCompile(`^([^:;.!?]{2,70}):\s+(\S.{8,})$`)

var (
	tellsWhom = regexp.MustCompile(`(?i)^(.{2,40}?) (?:tells|to|told) ([^,]{2,30})$`)
	saysWhere = regexp.MustCompile(`(?i)^(.{2,40}?),? (at|in|on|after) ([^,]{2,30})$`)
	paper     = regexp.MustCompile(`(?i)^(.{2,40}?)('s)? (fact ?sheet|statement|memo|report|filing|letter|readout|notice|post|press release|spokesman|` +
		`spokesperson|official)(?:,? (?:of )?([^,]{2,20}))?$`)
	datedHead = regexp.MustCompile(`(?i)^(.{2,40}?),? \(?((?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?(?: \d{1,2},?)?(?: \d{4})?)\)?$`)
)

// headed says in a sentence what stands before the colon of a headline, where somebody or something that speaks is named there.
func (s *Snapshot) headed(sentence string) string {
	at := heads.FindStringSubmatch(sentence)
	if at == nil {
		return sentence
	}
	head, rest := at[1], at[2]
	speaks := func(name string) bool {
		switch s.kindOf(strings.TrimPrefix(strings.TrimPrefix(name, "The "), "the ")) {
		case Person, Body, Country, Company, Place:
			return true
		}
		return false
	}
	if m := paper.FindStringSubmatch(head); m != nil && speaks(m[1]) {
		when := ""
		if m[4] != "" {
			when = " of " + m[4]
		}
		return "According to the " + m[1] + m[2] + " " + m[3] + when + ", " + rest
	}
	if m := datedHead.FindStringSubmatch(head); m != nil && speaks(m[1]) {
		return "In " + m[2] + " " + m[1] + " reported that " + rest
	}
	if m := tellsWhom.FindStringSubmatch(head); m != nil && speaks(m[1]) {
		return m[1] + " told " + m[2] + " that " + rest
	}
	if m := saysWhere.FindStringSubmatch(head); m != nil && speaks(m[1]) {
		return m[1] + " said " + m[2] + " " + m[3] + " that " + rest
	}
	if s.kindOf(head) == Place {
		return head + " said that " + rest
	}
	return sentence
}
