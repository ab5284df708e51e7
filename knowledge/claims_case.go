package knowledge

import (
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
)

// cases knows how the base's names are written, for people who type without capitals.
type cases struct {
	names map[string][][]string // spelling by words, by the first word in small letters; longest first
	acts  map[string][]string   // the countries that a person or body acts for, as the line that says who it is has it
	words []string              // names of one word that are words as well, in small letters, which stay small where they are typed so
	meant []string              // those of them that are meant as names where all is typed small
}

// newCases gathers how the names of entities are written, but for those of terms and events, and what else the base says of capitals.
func newCases(entities []Entity, base Capitals) cases {
	c := cases{map[string][][]string{}, actsFor(entities), slices.Concat(plainWords, base.Words, base.Names), base.Names}
	for _, e := range entities {
		switch e.Kind {
		case Term, Event:
			continue
		}
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			words := strings.Fields(name)
			if len(words) == 0 || !unicode.IsUpper([]rune(words[0])[0]) && !strings.ContainsFunc(words[0], unicode.IsUpper) {
				continue
			}
			first := small(words[0])
			c.names[first] = append(c.names[first], words)
		}
	}
	for _, word := range slices.Concat(calendar, base.Written) {
		c.names[strings.ToLower(word)] = append(c.names[strings.ToLower(word)], []string{word})
	}
	for _, all := range c.names {
		slices.SortStableFunc(all, func(a, b []string) int { return len(b) - len(a) })
	}
	return c
}

// actsFor gives the countries named in what the base says of each person and body: "US Treasury secretary".
func actsFor(entities []Entity) map[string][]string {
	acts := map[string][]string{}
	for _, e := range entities {
		if e.Kind != Person && e.Kind != Body {
			continue
		}
		for _, country := range entities {
			if country.Kind == Country && slices.ContainsFunc(wordsAndGaps.FindAllString(e.Role, -1), func(word string) bool {
				word = strings.TrimSuffix(word, "'s")
				return word == country.Name || slices.Contains(country.Aliases, word)
			}) {
				acts[e.Name] = append(acts[e.Name], country.Name)
			}
		}
	}
	return acts
}

// wordsAndGaps cuts a text into words and what is between them.
var wordsAndGaps = regexp.MustCompile(`[\pL\pN][\pL\pN.&'-]*|[^\pL\pN]+`)

var (
	// calendar are the names of months and days.
	calendar = strings.Fields("January February March April May June July August September October November December " +
		"Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
	// plainWords are the words of everyday English that are names as well.
	plainWords = strings.Fields("us it may march")
)

// capitals writes the base's names in a text as they are written, where somebody typed them small; where the whole text
// shouts it is lowered first. Sentences begin with a capital.
func (s *Snapshot) capitals(text string) string {
	if shouts(text) {
		text = strings.ToLower(text)
	}
	text = s.unabbreviated(text)
	quiet := !strings.ContainsFunc(text, unicode.IsUpper)
	parts := wordsAndGaps.FindAllString(text, -1)
	var b strings.Builder
	for i := 0; i < len(parts); i++ {
		if spelled, end := s.cases.at(parts, i, quiet); end > i {
			b.WriteString(spelled)
			i = end - 1
			continue
		}
		if starts(parts, i) {
			runes := []rune(parts[i])
			b.WriteString(string(unicode.ToUpper(runes[0])) + string(runes[1:]))
			continue
		}
		b.WriteString(parts[i])
	}
	return b.String()
}

// yearShort is a year of which only the end is written: '25.
var yearShort = regexp.MustCompile(`(\pL\s+)'(\d\d)\b`)

var (
	figureDates = regexp.MustCompile(`\b(?:20\d\d-\d\d?-\d\d?|\d\d?[/.]\d\d?[/.](?:20)?\d\d)\b`)
	shortTime   = regexp.MustCompile(`(?i)\b(\d{1,3})\s?(d|wks?|mos?|mths?|yrs?|hrs?)\b`) // "90d"
	shortUnits  = map[string]string{"d": "days", "w": "weeks", "m": "months", "y": "years", "h": "hours"}
	partOf      = regexp.MustCompile(`(?i)\b(mid|early|late)-(january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)\b`)
	bareNot     = regexp.MustCompile(`(?i)\b(did|does|do|is|are|was|were|has|have|had|would|could|should)nt\b`)
)

// spelledDate spells a date in figures. One that may be read two ways stays as it is.
func spelledDate(figures string) string {
	parts := strings.FieldsFunc(figures, func(r rune) bool { return !unicode.IsDigit(r) })
	for _, layout := range []string{"2006-1-2", "1-2-2006", "2-1-2006"} {
		year := parts[2]
		if len(year) == 2 && len(parts[0]) < 4 {
			year = "20" + year
		}
		first, err := time.Parse(layout, parts[0]+"-"+parts[1]+"-"+year)
		if err != nil {
			continue
		}
		if _, err := time.Parse("2-1-2006", parts[0]+"-"+parts[1]+"-"+year); err == nil && layout == "1-2-2006" && parts[0] != parts[1] {
			return figures
		}
		return first.Format("2 January 2006")
	}
	return figures
}

// chatter are words that only show how somebody speaks.
var chatter = strings.Fields("fyi btw lol lmao tbh ngl smh omg bro dude guys psa")

// unabbreviated writes out what is short for something in chats, as the base's vocabulary has it, and leaves out chatter.
func (s *Snapshot) unabbreviated(text string) string {
	text = yearShort.ReplaceAllString(text, "${1}20$2")
	text = figureDates.ReplaceAllStringFunc(text, spelledDate)
	text = shortTime.ReplaceAllStringFunc(text, func(m string) string {
		parts := shortTime.FindStringSubmatch(m)
		return parts[1] + " " + shortUnits[strings.ToLower(parts[2][:1])]
	})
	text = partOf.ReplaceAllString(text, "$1 $2")
	text = bareNot.ReplaceAllString(text, "${1}n't")
	return wordsAndGaps.ReplaceAllStringFunc(text, func(word string) string {
		bare := small(word)
		switch long, known := s.words.Slang[bare]; {
		case slices.Contains(chatter, bare):
			return ""
		case known && len(bare) > 1 && !strings.HasSuffix(word, "'s"):
			return long + word[len(bare):]
		}
		return word
	})
}

// at gives the longest name that begins at a part in small letters, as it is written, and where it ends.
func (c cases) at(parts []string, i int, quiet bool) (string, int) {
	word := small(parts[i])
	if owner, cut := strings.CutSuffix(word, "s"); cut && len(owner) > 3 && len(c.names[word]) == 0 && len(c.names[owner]) > 0 &&
		len(c.names[owner][len(c.names[owner])-1]) == 1 && word == strings.ToLower(parts[i]) {
		return c.names[owner][len(c.names[owner])-1][0] + "'s", i + 1 // "chinas tariffs"
	}
	if word == "" || strings.ContainsFunc(parts[i], unicode.IsUpper) {
		return "", i
	}
	for _, name := range c.names[word] {
		end := i + 2*len(name) - 1
		if end > len(parts) || len(name) == 1 && slices.Contains(c.words, word) && !(quiet && c.fitsAsName(parts, i, word)) && !dated(parts, i, word) {
			continue
		}
		fits := true
		for k, w := range name {
			fits = fits && small(parts[i+2*k]) == small(w) && (k == 0 || parts[i+2*k-1] == " ")
		}
		if fits {
			last := parts[end-1]
			return strings.Join(name, " ") + last[len(small(last)):], end
		}
	}
	return "", i
}

// beforeUs are words behind which "us" is no country: "tell us".
var beforeUs = strings.Fields("of to for with tell give let all on make made help show told gave from")

// fitsAsName tells whether a word that is a name as well is one here: "the us", "us tariffs", but not "tell us".
func (c cases) fitsAsName(parts []string, i int, word string) bool {
	if word == "us" {
		return i == 0 || i >= 2 && !slices.Contains(beforeUs, strings.ToLower(parts[i-2]))
	}
	return slices.Contains(c.meant, word)
}

var (
	// beforeMonth are words that stand before a month, and behindMay those behind "may" where it is none.
	beforeMonth = strings.Fields("in since until till by early late mid during before after of from last this")
	behindMay   = strings.Fields("be have not also only well never still now")
)

// dated tells whether "may" or "march" is a month: a year or a day stands beside it, or "in" before it.
func dated(parts []string, i int, word string) bool {
	at := func(k int) string {
		if k < 0 || k >= len(parts) {
			return ""
		}
		return strings.ToLower(parts[k])
	}
	before, behind := at(i-2), at(i+2)
	if word != "may" && word != "march" || slices.Contains(behindMay, behind) {
		return false
	}
	digit := func(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }
	return digit(behind) || digit(before) || slices.Contains(beforeMonth, before)
}

// small gives a word in small letters without the ending of the possessive and the full stop.
func small(word string) string {
	word = strings.TrimRight(word, ".'-")
	return strings.TrimSuffix(strings.ToLower(word), "'s")
}

// shouts tells whether a text is in capitals.
func shouts(text string) bool {
	upper, lower := 0, 0
	for _, r := range text {
		if unicode.IsUpper(r) {
			upper++
		} else if unicode.IsLower(r) {
			lower++
		}
	}
	return upper > 12 && upper > 4*lower
}

// starts tells whether a sentence begins at a part.
func starts(parts []string, i int) bool {
	if i == 0 {
		return true
	}
	gap := parts[i-1]
	if i >= 2 && strings.HasSuffix(parts[i-2], ".") && len(strings.TrimRight(parts[i-2], ".")) > 2 &&
		!strings.Contains(strings.TrimRight(parts[i-2], "."), ".") && !slices.Contains(shortened, strings.ToLower(parts[i-2])) {
		return true
	}
	return strings.ContainsAny(gap, "!?\n")
}

var shortened = strings.Fields("mr. mrs. ms. dr. sen. rep. gov. gen. inc. corp. ltd. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. vs. " +
	"approx. dept. est. incl. etc.")
