package search

import (
	"math"

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
	ids := make([]int32, 0, len(t.units)+4)
	s.want, _ = x.lexicon.wantOf(t.words)
	for _, u := range t.units {
		if id, known := x.postings.ids[u.primary]; known {
			ids = append(ids, id)
			s.norm += x.postings.idf[id] * x.postings.idf[id]
		}
		for _, also := range u.also {
			if id, known := x.postings.ids[also.term]; known {
				ids = append(ids, id)
			}
		}
	}
	s.norm = math.Sqrt(s.norm)
	s.terms = termsWith(ids)
	return s
}

// termsOf gives the numbers of the text's terms.
func (x *Index) termsOf(text string) []int32 {
	var terms []int32
	for _, u := range x.texts[text].units {
		if id, known := x.postings.ids[u.primary]; known {
			terms = append(terms, id)
		}
		for _, also := range u.also {
			if id, known := x.postings.ids[also.term]; known {
				terms = append(terms, id)
			}
		}
	}
	return terms
}
