package search

import (
	"math"
	"slices"

	"tiktalks/knowledge/recent"
	"tiktalks/knowledge/search/classifier"
	"tiktalks/knowledge/search/encoder"
)

// contextWeight is how much the words of earlier questions count beside those of the present one.
const contextWeight = 0.45

// query is a question in the numbers of the index.
type query struct {
	Reading
	parts   []part
	norm    float64 // length of the vector of importances
	mass    float64 // sum of importances
	letters *letters
	likes   []float64 // of the wordings of the fact that is looked at
	meaning *encoder.Query
	classes []float64 // the classifier's probabilities; empty where there is none
	told    []string  // ids of the facts that answered the question before

	unclassed float64 // the classifier's probability of none of its classes
	nothing   float64 // that no fact answers, by the classifier that is asked for it

	countedWords []encoder.Word // what it counts

	held []held     // of the fact that is looked at
	room []weighted // for their terms
}

// part is one unit of the question.
type part struct {
	unit
	terms      []weighted // those of its terms that the base has
	importance float64    // how much it matters that a fact has it
	context    bool       // from an earlier question
	vector     *encoder.Word
}

func (x *Index) query(r Reading, before Before) query {
	q := query{Reading: r, told: before.Told, letters: lettersOf(spoken(r.Words))}
	said := spoken(r.Words)
	for _, u := range r.units {
		p := x.part(u)
		q.parts = append(q.parts, p)
		q.mass += p.importance
		q.norm += p.importance * p.importance
	}
	q.norm = math.Sqrt(q.norm)
	v := x.encode(said)
	if before.Text != "" {
		earlier := x.Read(before.Text)
		q.addContext(x, earlier)
		v = halfway(v, x.encode(spoken(earlier.Words)))
		said = spoken(earlier.Words) + " " + said
	}
	q.meaning = v.Query()
	for _, w := range r.counted {
		q.countedWords = append(q.countedWords, x.meanings.encoder.Word(w))
	}
	if x.classifier != nil {
		text := classifier.Text{Clues: x.lexicon.clues(said), Vector: v}
		q.classes = x.classifier.Probabilities(text)
		q.unclassed = q.classes[0]
		if q.nothing = q.unclassed; x.nothing != x.classifier {
			q.nothing = x.nothing.Probabilities(text)[0]
		}
	}
	return q
}

// encode gives the vector of a text.
func (x *Index) encode(text string) encoder.Vector {
	return x.vectors.Get(recent.KeyOf(text), func() encoder.Vector { return x.meanings.encoder.Encode(text) })
}

// halfway gives the vector halfway between two. It costs less than to encode the two texts as one.
func halfway(a, b encoder.Vector) encoder.Vector {
	squares := float32(0)
	for i := range a {
		a[i] += b[i]
		squares += a[i] * a[i]
	}
	if squares > 0 {
		length := float32(math.Sqrt(float64(squares)))
		for i := range a {
			a[i] /= length
		}
	}
	return a
}

// addContext adds the units of an earlier question that the present one doesn't have. Where the present question names
// an entity, the earlier entities give way to it.
func (q *query) addContext(x *Index, earlier Reading) {
	for _, u := range earlier.units {
		same := func(p part) bool { return p.primary == u.primary }
		if slices.ContainsFunc(q.parts, same) || len(q.Entities) > 0 && u.primary[0] == '@' {
			continue
		}
		p := x.part(u)
		p.context = true
		for i := range p.terms {
			p.terms[i].weight *= contextWeight
		}
		q.parts = append(q.parts, p)
	}
}

func (x *Index) part(u unit) part {
	p := part{unit: u}
	if id, known := x.postings.ids[u.primary]; known {
		p.terms = append(p.terms, weighted{id, 1})
		p.importance = x.postings.idf[id]
	}
	for _, s := range u.also {
		if id, known := x.postings.ids[s.term]; known {
			p.terms = append(p.terms, weighted{id, s.weight})
			if p.importance == 0 {
				p.importance = x.postings.idf[id]
			}
		}
	}
	if len(p.terms) == 0 {
		p.importance = rarity(u.word) * x.postings.top
	}
	return p
}

// groups gives the terms to look up, one group a unit.
func (q *query) groups() [][]weighted {
	groups := make([][]weighted, len(q.parts))
	for i, p := range q.parts {
		groups[i] = p.terms
	}
	return groups
}

// held is a part of the question that a fact has, with those of its terms alone that the fact has: its wordings have no others.
type held struct {
	terms  []weighted
	square float64 // of the importance
}

// forget makes room for what another fact has.
func (q *query) forget() { q.held, q.room = q.held[:0], q.room[:0] }

// hold keeps what the fact has of the part, unless that is of an earlier question, and tells how much it is.
func (q *query) hold(p *part, d *doc) float64 {
	from, best := len(q.room), 0.0
	for _, t := range p.terms {
		if d.terms.has(t.id) {
			q.room = append(q.room, t)
			best = max(best, t.weight)
		}
	}
	if best > 0 && !p.context {
		q.held = append(q.held, held{q.room[from:], p.importance * p.importance})
	}
	return best
}

// heaviest gives the weight of the heaviest of the terms that are among all, 0 for none: how much of a part stands there.
func heaviest(these []weighted, all *terms) float64 {
	best := 0.0
	for _, t := range these {
		if t.weight > best && all.has(t.id) {
			best = t.weight
		}
	}
	return best
}

// smallest is the logarithm of the smallest probability that is told from 0.
const smallest = -10

// recognised gives the classifier's probability of the fact, if any fact answers, plainly and on a scale of logarithms.
func (q *query) recognised(d *doc) (near, far float64) {
	if d.class < 0 || len(q.classes) == 0 {
		return 0, 0
	}
	return onScale(ratio(q.classes[d.class], 1-q.unclassed))
}

// onScale gives a probability plainly and on a scale of logarithms from 0 to 1.
func onScale(p float64) (near, far float64) {
	return p, 1 - max(math.Log(max(p, 1e-9)), smallest)/smallest
}
