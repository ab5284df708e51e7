package knowledge

import (
	"cmp"
	"context"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
)

// Differing is a question that two editions answer from different facts.
type Differing struct {
	Question string
	Was, Is  string // ids of the facts that answer it; empty: none does
}

// Questions gives what people are known to ask of the edition and what has words in common with the texts, the most alike
// first: a change of other facts leaves the rest alone.
func (s *Snapshot) Questions(texts ...string) []string {
	var all []string
	for _, f := range s.Facts {
		if f.Shown() {
			all = append(all, f.Asks...)
		}
	}
	return Related(all, texts...)
}

// Related gives those of the questions that have words in common with the texts, the most alike first.
func Related(questions []string, texts ...string) []string {
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

func longWords(text string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return slices.DeleteFunc(words, func(w string) bool { return utf8.RuneCountInString(w) <= shortWord })
}

// Differences asks both editions the questions, in order until ctx ends, and gives those that they answer from different
// facts and how many were asked. It leaves processors for the people who ask meanwhile.
func (s *Snapshot) Differences(ctx context.Context, newer *Snapshot, questions []string, now time.Time) (all []Differing, asked int) {
	next := make(chan string)
	var mu sync.Mutex
	var working sync.WaitGroup
	for range max(1, runtime.GOMAXPROCS(0)/2) {
		working.Go(func() {
			for q := range next {
				d := Differing{q, s.answering(q, now), newer.answering(q, now)}
				mu.Lock()
				if asked++; d.Was != d.Is {
					all = append(all, d)
				}
				mu.Unlock()
			}
		})
	}
	for _, q := range questions {
		select {
		case next <- q:
			continue
		case <-ctx.Done():
		}
		break
	}
	close(next)
	working.Wait()
	slices.SortStableFunc(all, func(a, b Differing) int {
		return slices.Index(questions, a.Question) - slices.Index(questions, b.Question)
	})
	return all, asked
}

// answering gives the id of the fact that answers a question first.
func (s *Snapshot) answering(question string, now time.Time) string {
	a := s.Answer(Question{Text: question, Now: now})
	if len(a.Facts) == 0 {
		return ""
	}
	return a.Facts[0].ID
}
