package knowledge

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"tiktalks/knowledge/ground"
)

// maxSentences is how many sentences a draft may have.
const maxSentences = 4

// Refusal says that a draft was not used because of what it says: the rule that decided, never the text.
type Refusal struct {
	Reason ground.Reason
	faults []Fault // for a second attempt; none where none should be made
}

// Error names the rule.
func (r Refusal) Error() string { return "a sentence of the draft is refused: " + string(r.Reason) }

// The reasons of the gate itself, besides those of package ground.
const (
	Fragment ground.Reason = "fragment"  // no statement: a question would fill in what it is about
	Asking   ground.Reason = "question"  // asks instead of stating
	Repeated ground.Reason = "repeated"  // the same word twice: a number said twice is another number
	Quoting  ground.Reason = "quotation" // puts into somebody's mouth what the fact doesn't
	Reshaped ground.Reason = "shape"     // is not the fact with whole phrases taken out or moved
)

// gate is what every model's text passes before anybody sees it: package ground judges each sentence against the facts
// that it cites, without the yes or no before it. Other words for what they say, which the judge allows, are refused
// here, because it errs most where a text uses them (docs/models.md), and so is what is not a fact with phrases taken out or moved. One
// sentence that they don't carry is replaced by their own claims; with two of them, with none that passes, or with anything that no
// honest draft has (a link, a mention, a fact that was not given) the whole draft fails. A sentence that is only put otherwise is replaced
// too, however many there are. Which of the given facts answers best the model may say better than the search: any of them will do. The
// faults are those of the sentences that failed, whether the draft did or not.
func gate(judge *ground.Judge, d Draft, given []Fact) (checked Draft, faults []Fault, err error) {
	d.Sentences = withoutReplies(d.Sentences)
	if len(d.Sentences) == 0 || len(d.Sentences) > maxSentences {
		return Draft{}, nil, fmt.Errorf("the draft has %d sentences, wanted 1 to %d", len(d.Sentences), maxSentences)
	}
	if tooLong(d) {
		return Draft{}, nil, errors.New("the draft is too long")
	}
	checked = d
	checked.Sentences = slices.Clone(d.Sentences)
	replaced, lies := make([]bool, len(d.Sentences)), 0
	for i, reason := range judged(judge, d, given) {
		if reason == ground.Fine {
			continue
		}
		faults = append(faults, Fault{d.Sentences[i].Text, reason})
		if slices.Contains(hard, reason) {
			return Draft{}, faults, Refusal{Reason: reason}
		}
		if reason != Reshaped {
			lies++
		}
		checked.Sentences[i].Text, replaced[i] = claimsOf(d.Sentences[i], given), true
	}
	if lies > 1 || len(faults) == len(d.Sentences) {
		return Draft{}, faults, Refusal{faults[0].Reason, faults}
	}
	checked.Sentences = withoutDoubles(checked.Sentences, replaced)
	if tooLong(checked) {
		return Draft{}, faults, errors.New("the draft is too long")
	}
	return checked, faults, nil
}

// hard are the reasons after which nothing of a draft is used, and none is asked for again.
var hard = []ground.Reason{ground.Empty, ground.Long, ground.Link, ground.Mention, ground.Markup, ground.Hidden,
	ground.Script, ground.Prompt, ground.UnknownID, ground.NoCitation}

// aroundWords is room for what stands before and after a model's words: how sure the answer is and how old.
const aroundWords = 120

// tooLong tells whether a draft has no room in an answer, with the words around it.
func tooLong(d Draft) bool { return utf8.RuneCountInString(d.text()) > MaxAnswer-aroundWords }

// judged gives the reason for each sentence.
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
		case v.Freely != "":
			reasons[i] = ground.UnknownWord
		default:
			reasons[i] = strict(judge, s.Text, claimsOf(s, given))
			if reasons[i] == ground.Fine && !eachOfOne(judge, sentences[i], sentences[:i], facts) {
				reasons[i] = ground.Glued
			}
			if reasons[i] == ground.Fine {
				reasons[i] = shape(judge, s, given)
			}
		}
	}
	return reasons
}

// clauses are where one statement ends and the next begins.
var clauses = regexp.MustCompile(`;\s+|\.\s+|, (?:and|but|while) `)

// eachOfOne tells whether each clause of a sentence that cites several facts is carried by one of them alone. Together they
// would lend each other their dates and numbers. What was said before is context.
func eachOfOne(judge *ground.Judge, s ground.Sentence, before []ground.Sentence, facts []ground.Fact) bool {
	if len(s.Facts) < 2 {
		return true
	}
	carried := func(text string) bool {
		return slices.ContainsFunc(s.Facts, func(id string) bool {
			all := append(slices.Clone(before), ground.Sentence{Text: text, Facts: []string{id}})
			return judge.Sentences(all, facts)[len(before)].OK()
		})
	}
	return carried(s.Text) || !slices.ContainsFunc(clauses.Split(s.Text, -1), func(c string) bool { return !carried(c) })
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

// newJudge makes a judge that knows the base's names.
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
				all = append(all, ground.Entity{Name: e.Name, Aliases: e.Aliases, Hints: e.Hints})
			}
		}
	}
	return all
}
