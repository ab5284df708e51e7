package knowledge

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kljensen/snowball/english"
)

// maxSentences is how many sentences a draft may have.
const maxSentences = 4

// gate is what every model's text passes before anybody sees it: each sentence cites facts that were given, and says
// nothing but their words, joined by little words that state nothing. So no number, date, name, link or claim comes from
// elsewhere. The error names the rule, never the text.
//
// It does not see who did what to whom: the words of a fact in another order pass.
func gate(d Draft, given []Fact) error {
	if len(d.Sentences) == 0 || len(d.Sentences) > maxSentences {
		return fmt.Errorf("the draft has %d sentences, wanted 1 to %d", len(d.Sentences), maxSentences)
	}
	if utf8.RuneCountInString(d.text()) > MaxAnswer-100 {
		return errors.New("the draft is too long")
	}
	for _, sentence := range d.Sentences {
		cited, err := cited(sentence, given)
		if err != nil {
			return err
		}
		if err := gateSentence(sentence.Text, cited); err != nil {
			return err
		}
	}
	return nil
}

// cited gives the claims and names of the facts that a sentence cites, as one text.
func cited(sentence Sentence, given []Fact) (string, error) {
	if len(sentence.Facts) == 0 {
		return "", errors.New("a sentence cites no fact")
	}
	var all []string
	for _, id := range sentence.Facts {
		i := slices.IndexFunc(given, func(f Fact) bool { return f.ID == id })
		if i < 0 {
			return "", errors.New("a sentence cites a fact that was not given")
		}
		all = append(all, given[i].Claim)
		all = append(all, given[i].Entities...)
	}
	return strings.Join(all, " "), nil
}

func gateSentence(text, cited string) error {
	said, known := tokens(text), tokens(cited)
	if !slices.ContainsFunc(said, func(t string) bool { return !slices.Contains(joining, t) }) {
		return errors.New("a sentence says nothing")
	}
	for _, t := range said {
		if !slices.Contains(joining, t) && !slices.Contains(known, t) {
			return errors.New("a sentence has a word, number or name that its facts don't have")
		}
	}
	for _, t := range known {
		if slices.Contains(qualifying, t) && !slices.Contains(said, t) {
			return errors.New("a sentence leaves out a word that its facts depend on")
		}
	}
	strange := func(r rune) bool { return !ordinary(r) && !strings.ContainsRune(cited, r) }
	if strings.ContainsFunc(text, strange) {
		return errors.New("a sentence has signs that its facts don't have")
	}
	return nil
}

var token = regexp.MustCompile(`\p{N}+(?:[.,]\p{N}+)*|\p{L}+(?:'\p{L}+)?`)

// tokens gives the stems of a text's words, and its numbers as written. The month of May is no verb.
func tokens(text string) []string {
	text = strings.NewReplacer("\u2019", "'", "n't", " not", "n\u2019t", " not").Replace(text)
	all := token.FindAllString(text, -1)
	for i, t := range all {
		if t != "May" {
			all[i] = english.Stem(strings.TrimSuffix(t, "'s"), true)
		}
	}
	return all
}

// ordinary tells whether a character may stand in any sentence. Links, mentions, markup, currencies, line breaks and
// what cannot be seen need others.
func ordinary(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Zs, r) || strings.ContainsRune(".,;:?'\"\u2019\u201c\u201d()-\u2013\u2014", r)
}

// joining are words that state nothing by themselves: a sentence may have them whatever its facts say.
var joining = tokens("a an the this that these those it its he she his her him they their them who which " +
	"of in on at by for to from with as and also is are was were be been being has have had")

// qualifying are words that a claim can't lose without becoming another one: a sentence must have those of its facts.
var qualifying = tokens("no not never none nobody neither nor without unless except only " +
	"said says according reportedly reported alleged claimed claims planned plans expected may might could would should")

// text gives the draft's sentences as one text.
func (d Draft) text() string {
	texts := make([]string, len(d.Sentences))
	for i, s := range d.Sentences {
		texts[i] = strings.TrimSpace(s.Text)
	}
	return strings.Join(texts, " ")
}
