package knowledge

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tiktalks/knowledge/ground"
)

// maxSentences is how many sentences a draft may have.
const maxSentences = 4

// Refusal says that a draft was not used because of what it says: the rule that decided, never the text.
type Refusal struct{ Reason ground.Reason }

// Error names the rule.
func (r Refusal) Error() string { return "a sentence of the draft is refused: " + string(r.Reason) }

// gate is what every model's text passes before anybody sees it: package ground judges each sentence against the facts
// that it cites. One sentence that they don't carry is replaced by their own claims; with two of them, with none that
// passes, or with anything that no honest draft has (a link, a mention, a fact that was not given) the whole draft fails.
// The reasons are those of the sentences that failed, whether the draft did or not.
func gate(judge *ground.Judge, d Draft, given []Fact) (checked Draft, reasons []ground.Reason, err error) {
	if len(d.Sentences) == 0 || len(d.Sentences) > maxSentences {
		return Draft{}, nil, fmt.Errorf("the draft has %d sentences, wanted 1 to %d", len(d.Sentences), maxSentences)
	}
	if tooLong(d) {
		return Draft{}, nil, errors.New("the draft is too long")
	}
	checked = d
	checked.Sentences = slices.Clone(d.Sentences)
	for i, reason := range judged(judge, d, given) {
		if reason == ground.Fine {
			continue
		}
		reasons = append(reasons, reason)
		if slices.Contains(hard, reason) || len(reasons) > 1 || len(d.Sentences) == 1 {
			return Draft{}, reasons, Refusal{reason}
		}
		checked.Sentences[i].Text = claimsOf(d.Sentences[i], given)
	}
	if tooLong(checked) {
		return Draft{}, reasons, errors.New("the draft is too long")
	}
	return checked, reasons, nil
}

// hard are the reasons after which nothing of a draft is used.
var hard = []ground.Reason{ground.Empty, ground.Long, ground.Link, ground.Mention, ground.Markup, ground.Hidden,
	ground.Script, ground.Prompt, ground.UnknownID, ground.NoCitation}

func tooLong(d Draft) bool { return utf8.RuneCountInString(d.text()) > MaxAnswer-100 }

// judged gives the reason for each sentence. To what the judge asks it adds that every sentence cites a fact, and that a
// sentence has no signs but ordinary ones and those of its facts (a question states nothing, and a question's sign is none of
// them), and no yes or no that they don't have: before a claim, each turns it or answers what nobody has asked.
func judged(judge *ground.Judge, d Draft, given []Fact) []ground.Reason {
	facts := make([]ground.Fact, len(given))
	for i, f := range given {
		facts[i] = ground.Fact{ID: f.ID, Text: f.Claim, Entities: f.Entities, Superseded: f.Superseded(), Disputed: f.Status == Disputed}
	}
	sentences := make([]ground.Sentence, len(d.Sentences))
	for i, s := range d.Sentences {
		sentences[i] = ground.Sentence(s)
	}
	reasons := make([]ground.Reason, len(d.Sentences))
	for i, v := range judge.Sentences(sentences, facts) {
		s := d.Sentences[i]
		reasons[i] = v.Reason
		switch {
		case !v.OK():
		case strings.TrimSpace(s.Text) == "":
			reasons[i] = ground.Empty
		case len(s.Facts) == 0:
			reasons[i] = ground.NoCitation
		case strange(s.Text, claimsOf(s, given)):
			reasons[i] = ground.Markup
		case padded.MatchString(s.Text) && !padded.MatchString(claimsOf(s, given)):
			reasons[i] = ground.WrongNumber
		case turned(s.Text, claimsOf(s, given)):
			reasons[i] = ground.Polarity
		}
	}
	return reasons
}

// claimsOf gives the claims of the facts that a sentence cites, each once, as one text.
func claimsOf(s Sentence, given []Fact) string {
	var all []string
	for _, f := range given {
		if slices.Contains(s.Facts, f.ID) {
			all = append(all, f.Claim)
		}
	}
	return strings.Join(all, " ")
}

// strange tells whether a text has signs that may not stand in any sentence and that the claims don't have.
func strange(text, claims string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return !ordinary(r) && !strings.ContainsRune(claims, r) })
}

// turning are words that say whether something is so.
var turning = regexp.MustCompile(`(?i)\b(?:yes|no|not|never|nor|neither|cannot)\b|n['\x{2019}]t\b`)

// turned tells whether a text says yes or no where the claims don't.
func turned(text, claims string) bool {
	return turning.MatchString(text) && !turning.MatchString(claims)
}

// padded is a number with a zero before it: the judge reads its value, a reader may read something else.
var padded = regexp.MustCompile(`(?:^|[^\pN.,:])0\pN`)

// ordinary tells whether a character may stand in any sentence. Links, mentions, markup, currencies, line breaks and
// what cannot be seen need others.
func ordinary(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Zs, r) || strings.ContainsRune(".,;:'\"%\u2019\u201c\u201d()-\u2013\u2014", r)
}

// text gives the draft's sentences as one text.
func (d Draft) text() string {
	texts := make([]string, len(d.Sentences))
	for i, s := range d.Sentences {
		texts[i] = strings.TrimSpace(s.Text)
	}
	return strings.Join(texts, " ")
}

// Judge gives the judge of texts about this edition; it is made once, when it is first asked for. It knows the base's names
// of people, bodies, companies, places, laws and apps. Events and terms stay words: "the Madrid talks" and "the talks in
// Madrid" are the same.
func (s *Snapshot) Judge() (*ground.Judge, error) { return s.judge() }

func (s *Snapshot) newJudge() (*ground.Judge, error) { return ground.New(s.named()) }

// named gives the entities that have proper names, as far as facts are about them.
func (s *Snapshot) named() []ground.Entity {
	seen := map[string]bool{}
	var all []ground.Entity
	for _, f := range s.Facts {
		for _, name := range f.Entities {
			e, known := s.Entity(name)
			if !known || seen[name] {
				continue
			}
			seen[name] = true
			switch e.Kind {
			case Person, Body, Company, Country, Place, Law, App:
				all = append(all, ground.Entity{Name: e.Name, Aliases: e.Aliases})
			}
		}
	}
	return all
}
