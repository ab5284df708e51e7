package knowledge

import (
	"cmp"
	"context"
	"maps"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode"
	"unicode/utf8"
)

// Differing is a question that two editions answer from different facts.
type Differing struct {
	Question string
	Was, Is  string // ids of the facts that answer it first; empty: none does
}

// Regression is what a change of facts does to answers.
type Regression struct {
	Missed    []Differing // asks of changed facts that do not find them afterwards; Was is the fact
	Differing []Differing // questions of other facts, and further ones, that another fact would answer
	Unclear   []string    // titles of series that nothing would be computed from any more
	Asked     int         // questions that were tried before the time was over
	Known     int         // questions that the change may touch
}

// Regress puts the questions that a change may touch to the edition and to a newer one, until ctx ends: the asks of the facts
// that have changed, then those of others and the further questions that have words in common with them, the most alike
// first. Where words or names of the base have changed, which every answer depends on, all are put. It leaves processors for
// the people who ask meanwhile.
func (s *Snapshot) Regress(ctx context.Context, newer *Snapshot, further []string, now time.Time) Regression {
	c := s.Compare(newer)
	changed := slices.Concat(c.Added, c.Changed, c.Removed)
	var texts []string
	for _, id := range changed {
		for _, edition := range []*Snapshot{s, newer} {
			if f, known := edition.Fact(id); known {
				texts = append(append(texts, f.Claim), f.Asks...)
			}
		}
	}
	own := newer.owners(changed)
	all := slices.Concat(newer.asks(), s.asks(), further)
	questions := slices.Concat(slices.Sorted(maps.Keys(own)), related(all, texts...))
	if !reflect.DeepEqual(s.words, newer.words) || !reflect.DeepEqual(s.entities, newer.entities) {
		questions = append(questions, all...)
	}
	questions = once(questions)
	r := Regression{Known: len(questions), Unclear: s.unclear(newer)}
	answers := putAll(ctx, questions, func(q string) (was, is Answer) { return s.answered(q, now), newer.answered(q, now) })
	for _, a := range answers {
		d := Differing{a.question, a.was.first(), a.is.first()}
		switch owner, owned := own[a.question]; {
		case owned && !a.is.restsOn(owner):
			d.Was = owner
			r.Missed = append(r.Missed, d)
		case !owned && d.Was != d.Is:
			r.Differing = append(r.Differing, d)
		}
	}
	r.Asked = len(answers)
	return r
}

// unclear gives the titles of the series that the newer edition does not compute with.
func (s *Snapshot) unclear(newer *Snapshot) []string {
	var all []string
	for _, series := range s.Series {
		if !slices.ContainsFunc(newer.Series, func(o Series) bool { return o.ID == series.ID }) {
			all = append(all, series.Title)
		}
	}
	return all
}

// asks gives what people are known to ask of the edition.
func (s *Snapshot) asks() []string {
	var all []string
	for _, f := range s.Facts {
		if f.Shown() {
			all = append(all, f.Asks...)
		}
	}
	return all
}

// owners gives the asks of the facts, with the fact's id.
func (s *Snapshot) owners(ids []string) map[string]string {
	own := map[string]string{}
	for _, id := range ids {
		if f, known := s.Fact(id); known && f.Shown() {
			for _, ask := range f.Asks {
				own[ask] = id
			}
		}
	}
	return own
}

// once gives the questions, each once.
func once(questions []string) []string {
	seen := map[string]bool{}
	return slices.DeleteFunc(questions, func(q string) bool {
		known := seen[q]
		seen[q] = true
		return known
	})
}

// related gives those of the questions that have words in common with the texts, the most alike first.
func related(questions []string, texts ...string) []string {
	words := map[string]bool{}
	for _, t := range texts {
		for _, w := range longWords(t) {
			words[w] = true
		}
	}
	shared := map[string]int{}
	var all []string
	for _, q := range questions {
		for _, w := range longWords(q) {
			if words[w] {
				shared[q]++
			}
		}
		if shared[q] > 0 {
			all = append(all, q)
		}
	}
	slices.SortStableFunc(all, func(a, b string) int { return cmp.Compare(shared[b], shared[a]) })
	return all
}

// shortWord is the length up to which a word says little of what a text is about.
const shortWord = 3

// longWords gives the words of a text that are not short, in small letters.
func longWords(text string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return slices.DeleteFunc(words, func(w string) bool { return utf8.RuneCountInString(w) <= shortWord })
}

// put is a question with the answers of two editions.
type put struct {
	question string
	was, is  Answer
}

// putAll puts the questions until ctx ends, on half of the processors, and gives their answers in the order of the questions. A panic of
// one is the caller's, who can catch it.
func putAll(ctx context.Context, questions []string, answers func(string) (was, is Answer)) []put {
	all := make([]put, len(questions))
	next := make(chan int)
	var working sync.WaitGroup
	var broken atomic.Pointer[error]
	for range max(1, runtime.GOMAXPROCS(0)/2) {
		working.Go(func() {
			for i := range next {
				err := caught(func() error {
					was, is := answers(questions[i])
					all[i] = put{questions[i], was, is}
					return nil
				})
				if err != nil {
					broken.Store(&err)
				}
			}
		})
	}
	n := 0
	for ; n < len(questions) && ctx.Err() == nil; n++ {
		next <- n
	}
	close(next)
	working.Wait()
	if err := broken.Load(); err != nil {
		panic(*err)
	}
	return all[:n]
}

// answered gives the answer to a question at a time.
func (s *Snapshot) answered(question string, now time.Time) Answer {
	return s.Answer(Question{Text: question, Now: now})
}

// first gives the id of the fact that answers first; empty: none does.
func (a Answer) first() string {
	if len(a.Facts) == 0 {
		return ""
	}
	return a.Facts[0].ID
}

// restsOn tells whether an answer rests on the fact with an ID.
func (a Answer) restsOn(id string) bool {
	return slices.ContainsFunc(a.Facts, func(f Fact) bool { return f.ID == id })
}
