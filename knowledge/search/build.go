package search

import (
	"cmp"
	"slices"
	"strings"
	"sync/atomic"

	"tiktalks/knowledge/day"
	"tiktalks/knowledge/recent"
	"tiktalks/knowledge/search/encoder"
)

// doc is a Doc made ready for ranking.
type doc struct {
	Doc
	surfaces []surface // the claim, then the asks
	terms    terms     // of all surfaces, names and topic
	kinds    map[Kind]bool
	numbers  []string // in the claim
	gives    map[Kind]bool
	offer    offer
	words    func() encoder.Words // of its distinct meaningful words; made when first asked for
	class    int                  // the classifier's; -1 for a fact that it doesn't know
}

// candidates is how many facts are ranked with all features.
const candidates = 40

// New builds the index of a base.
func New(docs []Doc, entities []Entity, w Words, o Options) *Index {
	x := &Index{lexicon: newLexicon(entities, w), meanings: meanings{o.Encoder, o.Known, o.Last.meant(), new(atomic.Int64)}}
	x.vectors, x.results = o.Last.lately(), recent.New[recent.Key, Result](keptResults)
	x.readings = recent.New[recent.Key, Reading](keptReadings)
	x.kindOfEntity = map[string]string{}
	for _, e := range entities {
		x.kindOfEntity[e.Name] = e.Kind
	}
	x.judgement = &o.Model.New
	if o.Classifier != nil && knows(o.Classifier, docs) {
		x.classifier, x.judgement = o.Classifier, &o.Model.Known
		x.nothing = cmp.Or(o.Nothing, o.Classifier)
	}
	x.postings = newPostings()
	x.readAll(docs)
	counts := map[string]int{}
	x.postings.fill(x.countAll(docs, counts))
	x.countNames(entities, w, counts)
	x.speller = newSpeller(counts, x.lexicon.names)
	x.docs = make([]doc, len(docs))
	parallel(len(docs), func(from, to int) {
		for i := from; i < to; i++ {
			x.docs[i] = x.prepare(docs[i])
		}
	})
	x.asked = x.asksOf()
	x.texts, x.meanings.last = nil, nil
	if x.classifier == nil && o.Model.Lenient > 0 {
		x.calibrate(o.Model.Lenient, o.Enough)
	}
	return x
}

// countAll gives the weighted terms of each fact and adds its words to the base's.
func (x *Index) countAll(docs []Doc, seen map[string]int) [][]counted {
	terms, sums := make([][]counted, len(docs)), make([]float64, len(x.postings.ids))
	for i, d := range docs {
		terms[i] = x.count(d, seen, sums)
	}
	return terms
}

// count does so for one fact. It leaves the sums at zero, as it needs them.
func (x *Index) count(d Doc, seen map[string]int, sums []float64) []counted {
	var terms []counted
	add := func(text string, weight float64, times int) {
		t := x.texts[text]
		for _, w := range t.words {
			seen[w] += times
		}
		for _, ids := range [][]int32{t.primary, t.also} {
			for _, id := range ids {
				if sums[id] == 0 {
					terms = append(terms, counted{term: id})
				}
				sums[id] += weight
			}
		}
	}
	add(d.Text, 1, settled)
	for _, ask := range d.Asks {
		add(ask, asksWeight, 1)
	}
	for _, name := range d.Names {
		add(name, namesWeight, settled)
	}
	add(d.Topic, topicWeight, settled)
	for i := range terms {
		c := &terms[i]
		c.times, sums[c.term] = sums[c.term], 0
	}
	return terms
}

// countNames adds the words of names and of the vocabulary, so that slips in them are repaired too.
func (x *Index) countNames(entities []Entity, w Words, counts map[string]int) {
	for _, e := range entities {
		for _, name := range slices.Concat([]string{e.Name}, e.Aliases, e.Hints) {
			for _, w := range words(name) {
				counts[w] += settled
			}
		}
	}
	for _, group := range w.Synonyms {
		for _, member := range group {
			for _, w := range words(member) {
				counts[w] += settled
			}
		}
	}
	for w := range x.lexicon.stops {
		counts[w] += settled
	}
}

// namesOf gives the words of the entities' names.
func namesOf(entities []Entity) map[string]bool {
	all := map[string]bool{}
	for _, e := range entities {
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			for _, w := range words(name) {
				all[w] = true
			}
		}
	}
	return all
}

func (x *Index) prepare(d Doc) doc {
	p := doc{Doc: d, kinds: map[Kind]bool{}, numbers: numbersIn(words(d.Text))}
	p.class = x.classOf(d.ID)
	p.words = x.wordsOf(d)
	p.gives = x.gives(d, p.numbers)
	p.offer = x.offerOf(d)
	p.surfaces = append(make([]surface, 0, 1+len(d.Asks)), x.surface(d.Text))
	for _, ask := range d.Asks {
		s := x.surface(ask)
		p.kinds[s.kind] = true
		p.surfaces = append(p.surfaces, s)
	}
	ids := pack(p.surfaces)
	for _, text := range append(slices.Clone(d.Names), d.Topic) {
		ids = append(ids, x.texts[text].primary...)
		ids = append(ids, x.texts[text].also...)
	}
	p.terms = termsWith(ids)
	p.terms.ids = slices.Clone(p.terms.ids) // without the room of those that stood there twice
	return p
}

// pack puts what the wordings say in one text and their terms in one list, which takes less memory than many small ones. It
// gives all the terms.
func pack(all []surface) []int32 {
	said, ids := 0, 0
	for i := range all {
		said, ids = said+len(all[i].said), ids+len(all[i].terms.ids)
	}
	var text strings.Builder
	text.Grow(said)
	list := make([]int32, 0, ids)
	for i := range all {
		text.WriteString(all[i].said)
		list = append(list, all[i].terms.ids...)
	}
	row, rest := text.String(), list
	for i := range all {
		s := &all[i]
		s.said, row = row[:len(s.said)], row[len(s.said):]
		s.terms.ids, rest = rest[:len(s.terms.ids)], rest[len(s.terms.ids):]
	}
	return slices.Clone(list)
}

// gives tells which kinds of questions the fact may answer, by what stands in its claim.
func (x *Index) gives(d Doc, numbers []string) map[Kind]bool {
	kinds := map[Kind]bool{
		When:    slices.ContainsFunc(d.Dates, func(date day.Date) bool { return date.Month != 0 }),
		HowMuch: len(numbers) > 0,
	}
	for _, name := range d.Names {
		switch x.kindOfEntity[name] {
		case "person", "body", "company":
			kinds[Who] = true
		case "place", "country":
			kinds[Where] = true
		}
	}
	return kinds
}

func (x *Index) classOf(id string) int {
	if x.classifier == nil {
		return -1
	}
	at, known := slices.BinarySearch(x.classifier.Classes(), id)
	if !known {
		return -1
	}
	return at
}
