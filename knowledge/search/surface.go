package search

import (
	"math"
	"math/bits"
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

// grams is a set of runs of three letters that many others are compared with: a table in which a run stands at its place or,
// where that is taken, at the next that was free. 0 is no run.
type grams struct {
	table []uint32
	size  int
}

// gramsAmong gives the set of a text's runs.
func gramsAmong(said string) grams {
	all := gramsOf(said)
	g := grams{make([]uint32, 4<<bits.Len(uint(len(all)))), len(all)}
	for _, gram := range all {
		*g.at(gram) = gram
	}
	return g
}

// at gives the place where a run stands or may be put.
func (g *grams) at(gram uint32) *uint32 {
	last := uint32(len(g.table) - 1)
	for i := gram * 0x9E3779B1 >> 12 & last; ; i = (i + 1) & last {
		if g.table[i] == gram || g.table[i] == 0 {
			return &g.table[i]
		}
	}
}

// alike is the cosine of two sets.
func (g *grams) alike(others []uint32) float64 {
	if g.size == 0 || len(others) == 0 {
		return 0
	}
	common := 0
	for _, gram := range others {
		if *g.at(gram) != 0 {
			common++
		}
	}
	return float64(common) / math.Sqrt(float64(g.size)*float64(len(others)))
}
