package search

import (
	"maps"
	"runtime"
	"slices"
	"sync"
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
	x.vectors, x.results = o.Last.lately(), recent.New[asked, Result](keptResults)
	x.readings = recent.New[string, Reading](keptReadings)
	x.kindOfEntity = map[string]string{}
	for _, e := range entities {
		x.kindOfEntity[e.Name] = e.Kind
	}
	x.judgement = &o.Model.New
	if o.Classifier != nil && knows(o.Classifier, docs) {
		x.classifier, x.judgement = o.Classifier, &o.Model.Known
	}
	x.readAll(docs)
	counts := map[string]int{}
	terms := make([]termCounts, len(docs))
	for i, d := range docs {
		terms[i] = x.count(d, counts)
	}
	x.countNames(entities, w, counts)
	x.speller = newSpeller(counts)
	x.postings = newPostings(terms)
	x.docs = make([]doc, len(docs))
	parallel(len(docs), func(from, to int) {
		for i := from; i < to; i++ {
			x.docs[i] = x.prepare(docs[i])
		}
	})
	x.texts, x.meanings.last = nil, nil
	if x.classifier == nil && o.Model.Lenient > 0 {
		x.calibrate(o.Model.Lenient, o.Enough)
	}
	return x
}

// text is one of the base's texts, taken apart.
type text struct {
	words []string
	units []unit
}

// readAll takes all texts of the base apart, on all processors: it is most of the work of building an index.
func (x *Index) readAll(docs []Doc) {
	var all []string
	for _, d := range docs {
		all = append(all, slices.Concat([]string{d.Text, d.Topic}, d.Asks, d.Names)...)
	}
	slices.Sort(all)
	all = slices.Compact(all)
	read := make([]text, len(all))
	var stems sync.Mutex
	parallel(len(all), func(from, to int) {
		l := *x.lexicon // with stems of its own, so that nothing is shared while reading
		l.stems = map[string]string{}
		for i := from; i < to; i++ {
			read[i] = l.readText(all[i])
		}
		stems.Lock()
		defer stems.Unlock()
		maps.Copy(x.lexicon.stems, l.stems)
	})
	x.texts = make(map[string]text, len(all))
	for i, s := range all {
		x.texts[s] = read[i]
	}
}

// parallel does the work for 0 to n in as many pieces as there are processors.
func parallel(n int, work func(from, to int)) {
	var g sync.WaitGroup
	pieces := runtime.GOMAXPROCS(0)
	for i := range pieces {
		g.Go(func() { work(n*i/pieces, n*(i+1)/pieces) })
	}
	g.Wait()
}

// readText takes a text apart and keeps the stems of its words.
func (l *lexicon) readText(s string) text {
	t := text{words: l.english(words(s))}
	for _, w := range t.words {
		l.stems[w] = l.stem(w)
	}
	t.units = l.units(t.words)
	return t
}

// count gives the weighted terms of a fact and adds its words to the base's.
func (x *Index) count(d Doc, seen map[string]int) termCounts {
	c := termCounts{}
	add := func(text string, weight float64, times int) {
		t := x.texts[text]
		for _, w := range t.words {
			seen[w] += times
		}
		for _, u := range t.units {
			c[u.primary] += weight
			for _, s := range u.also {
				c[s.term] += weight
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
	return c
}

// countNames adds the words of names and of the vocabulary, so that slips in them are repaired too.
func (x *Index) countNames(entities []Entity, w Words, counts map[string]int) {
	for _, e := range entities {
		for _, name := range slices.Concat([]string{e.Name}, e.Aliases, e.Hints) {
			for _, w := range split(name) {
				counts[w] += settled
			}
		}
	}
	for _, group := range w.Synonyms {
		for _, member := range group {
			for _, w := range split(member) {
				counts[w] += settled
			}
		}
	}
	for w := range x.lexicon.stops {
		counts[w] += settled
	}
}

func (x *Index) prepare(d Doc) doc {
	p := doc{Doc: d, kinds: map[Kind]bool{}, numbers: numbersIn(split(d.Text))}
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
	var ids []int32
	for _, s := range p.surfaces {
		ids = append(ids, s.terms.ids...)
	}
	for _, text := range append(slices.Clone(d.Names), d.Topic) {
		ids = append(ids, x.termsOf(text)...)
	}
	p.terms = termsWith(ids)
	return p
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
