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
	grams   []uint32
	meaning encoder.Quantized
}

func (x *Index) surface(text string) surface {
	t := x.texts[text]
	said := spoken(t.words)
	s := surface{said: said, kind: kindOf(t.words), grams: gramsOf(said), meaning: x.meanings.of(said)}
	var ids []int32
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

// gramsOf gives the hashes of all runs of three letters in a text, spaces between words included, sorted.
func gramsOf(said string) []uint32 {
	text := " " + said + " "
	all := make([]uint32, 0, max(0, len(text)-2))
	for i := 0; i+3 <= len(text); i++ {
		all = append(all, uint32(text[i])<<16|uint32(text[i+1])<<8|uint32(text[i+2]))
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// alike is the cosine of two sorted sets.
func alike(a, b []uint32) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	common := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			common++
			i++
			j++
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return float64(common) / math.Sqrt(float64(len(a))*float64(len(b)))
}
