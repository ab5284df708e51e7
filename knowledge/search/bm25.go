package search

import (
	"math"
	"slices"
)

// BM25F constants: k1 and b as measured on short facts, weights of the fields beside the claim's 1.
const (
	bmK1        = 1.2
	bmB         = 0.3
	asksWeight  = 0.7
	namesWeight = 1.0
	topicWeight = 0.4
)

type posting struct {
	doc    int32
	weight float32 // saturated term frequency over all fields
}

// postings is an inverted index over weighted fields.
type postings struct {
	ids   map[string]int32 // term → its number
	lists [][]posting
	idf   []float64
	top   float64 // idf of a term in no document
}

// counted is a term of a document, with the weighted number of times that it stands there.
type counted struct {
	term  int32
	times float64
}

func newPostings() *postings { return &postings{ids: map[string]int32{}} }

// id gives the term's number, a new one where it has none.
func (p *postings) id(term string) int32 {
	id, known := p.ids[term]
	if !known {
		id = int32(len(p.ids))
		p.ids[term] = id
	}
	return id
}

// fill takes the documents, when all terms have their numbers.
func (p *postings) fill(docs [][]counted) {
	lengths, total, n := make([]float64, len(docs)), 0.0, 0
	holders := make([]int, len(p.ids)) // documents that have the term
	for i, terms := range docs {
		for _, c := range terms {
			lengths[i] += c.times
			holders[c.term]++
		}
		total += lengths[i]
		n += len(terms)
	}
	all := make([]posting, n)
	p.lists, p.idf = make([][]posting, len(p.ids)), make([]float64, len(p.ids))
	documents := float64(len(docs))
	for id, df := range holders {
		p.lists[id], all = all[:0:df], all[df:]
		p.idf[id] = math.Log(1 + (documents-float64(df)+0.5)/(float64(df)+0.5))
	}
	p.top = math.Log(1 + (documents+0.5)/0.5)
	average := total / max(1, documents)
	for i, terms := range docs {
		for _, c := range terms {
			n := c.times / (1 - bmB + bmB*lengths[i]/average)
			p.lists[c.term] = append(p.lists[c.term], posting{int32(i), float32(n / (bmK1 + n) * (bmK1 + 1))})
		}
	}
}

// weighted is a term of a question with what it counts.
type weighted struct {
	id     int32
	weight float64
}

// scored is a document and its score.
type scored struct {
	doc   int32
	score float64
}

// best gives the n documents with the highest sums over all groups; of the terms in one group the best one counts.
func (p *postings) best(groups [][]weighted, documents, n int) []scored {
	sums, group := make([]float32, documents), make([]float32, documents)
	var touched, touchedByGroup []int32
	for _, terms := range groups {
		touchedByGroup = touchedByGroup[:0]
		for _, t := range terms {
			gain := float32(t.weight * p.idf[t.id])
			for _, post := range p.lists[t.id] {
				if group[post.doc] == 0 {
					touchedByGroup = append(touchedByGroup, post.doc)
				}
				group[post.doc] = max(group[post.doc], gain*post.weight)
			}
		}
		for _, doc := range touchedByGroup {
			if sums[doc] == 0 {
				touched = append(touched, doc)
			}
			sums[doc] += group[doc]
			group[doc] = 0
		}
	}
	all := make([]scored, 0, n+1)
	for _, doc := range touched {
		all = keepBest(all, scored{doc, float64(sums[doc])}, n)
	}
	return all
}

// keepBest puts a document in its place among the best n: by score, and of equal ones the first of the base.
func keepBest(best []scored, s scored, n int) []scored {
	at := len(best)
	for at > 0 && (best[at-1].score < s.score || best[at-1].score == s.score && best[at-1].doc > s.doc) {
		at--
	}
	if at == n {
		return best
	}
	best = slices.Insert(best, at, s)
	return best[:min(n, len(best))]
}
