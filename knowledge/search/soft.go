package search

import (
	"slices"
	"strings"
	"sync"

	"tiktalks/knowledge/search/encoder"
)

// A question may ask for something that its fact does not say, in words that the fact has. What gives it away is a
// telling word of the question that is like no word of the fact.

// wordsOf gives a function that gives the vectors of a fact's distinct meaningful words. Few facts are ever looked at that
// closely, so they are made when first asked for.
func (x *Index) wordsOf(d Doc) func() encoder.Words {
	seen := map[string]bool{}
	var row strings.Builder // takes less memory than its words
	for _, text := range slices.Concat([]string{d.Text}, d.Asks, d.Names) {
		for _, u := range x.texts[text].units {
			if u.primary[0] != '@' && !seen[u.word] {
				seen[u.word] = true
				row.WriteString(u.word)
				row.WriteByte(' ')
			}
		}
	}
	return x.later(strings.Clone(row.String()))
}

// later gives a function that gives the vectors of a row of words, which it makes once.
func (x *Index) later(row string) func() encoder.Words {
	return sync.OnceValue(func() encoder.Words {
		var vectors []encoder.Word
		for word := range strings.FieldsSeq(row) {
			vectors = append(vectors, x.meanings.encoder.Word(word))
		}
		return encoder.NewWords(vectors)
	})
}

// Likenesses of words that count as nothing and as the same.
const (
	unlike  = 0.12
	sameish = 0.45
)

// softly tells how much of a part of the question the fact has, counting words that are like one of the fact's.
func (x *Index) softly(p *part, d *doc) float64 {
	has := heaviest(p.terms, &d.terms)
	if has == 1 || p.primary[0] == '@' {
		return has
	}
	if p.vector == nil {
		w := x.meanings.encoder.Word(p.word)
		p.vector = &w
	}
	return max(has, alike(d.words().Nearest(p.vector)))
}

// alike gives a likeness of words on a scale up to 1.
func alike(likeness float64) float64 { return min(1, (likeness-unlike)/(sameish-unlike)) }

// lookedAt is how many of the best facts are looked at for what they say of the question's words.
const lookedAt = 3

// softCoverage tells how much of a question the best facts have, softly counted.
type softCoverage struct {
	covered float64 // share of the question's importance that the first fact has
	missing float64 // importance of the most telling part that it lacks
	nowhere float64 // importance of the most telling part that all of the first few lack
}

// ForgetWords takes out what the likeness of single words told, for those who measure what it is good for.
func (r *Result) ForgetWords() { r.soft = softCoverage{} }

func (x *Index) softCoverage(q *query, best []*doc) softCoverage {
	var c softCoverage
	total := 0.0
	for i := range q.parts {
		p := &q.parts[i]
		if p.context {
			continue
		}
		any := 0.0
		for i, d := range best[:min(lookedAt, len(best))] {
			has := x.softly(p, d)
			any = max(any, has)
			if i == 0 {
				total += p.importance
				c.covered += p.importance * has
				c.missing = max(c.missing, p.importance*(1-has)/x.postings.top)
			}
		}
		c.nowhere = max(c.nowhere, p.importance*(1-any)/x.postings.top)
	}
	c.covered = ratio(c.covered, total)
	return c
}
