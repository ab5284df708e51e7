package search

import (
	"math"
	"slices"

	"tiktalks/knowledge/search/encoder"
)

// surface is one wording of a fact: its claim or one of its asks.
type surface struct {
	said    string // its words in the form in which they were encoded
	kind    Kind
	want    want
	terms   terms
	norm    float64
	meaning encoder.Quantized
}

func (x *Index) surface(text string) surface {
	t := x.texts[text]
	said := spoken(t.words)
	s := surface{said: said, kind: kindOf(t.words), meaning: x.meanings.of(said)}
	s.want, _ = x.lexicon.wantOf(t.words)
	for _, id := range t.primary {
		s.norm += x.postings.idf[id] * x.postings.idf[id]
	}
	s.norm = math.Sqrt(s.norm)
	s.terms = termsWith(slices.Concat(t.primary, t.also))
	return s
}
