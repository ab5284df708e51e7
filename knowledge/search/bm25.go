package search

import (
	"maps"
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

// termCounts is the weighted number of times that each term stands in a document.
type termCounts map[string]float64

func newPostings(docs []termCounts) *postings {
	p := &postings{ids: map[string]int32{}}
	lengths, total := make([]float64, len(docs)), 0.0
	for i, counts := range docs {
		for _, n := range counts {
			lengths[i] += n
		}
		total += lengths[i]
	}
	average := total / max(1, float64(len(docs)))
	for i, counts := range docs {
		for _, term := range slices.Sorted(maps.Keys(counts)) {
			n := counts[term] / (1 - bmB + bmB*lengths[i]/average)
			id := p.id(term)
			p.lists[id] = append(p.lists[id], posting{int32(i), float32(n / (bmK1 + n) * (bmK1 + 1))})
		}
	}
	n := float64(len(docs))
	p.top = math.Log(1 + (n+0.5)/0.5)
	p.idf = make([]float64, len(p.lists))
	for id, list := range p.lists {
		df := float64(len(list))
		p.idf[id] = math.Log(1 + (n-df+0.5)/(df+0.5))
	}
	return p
}

func (p *postings) id(term string) int32 {
	id, known := p.ids[term]
	if !known {
		id = int32(len(p.lists))
		p.ids[term] = id
		p.lists = append(p.lists, nil)
	}
	return id
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
