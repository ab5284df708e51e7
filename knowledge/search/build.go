package search

import (
	"slices"

	"tiktalks/knowledge/day"
)

// doc is a Doc made ready for ranking.
type doc struct {
	Doc
	surfaces []surface // the claim, then the asks
	terms    []int32   // of all surfaces, names and topic; sorted
	kinds    map[Kind]bool
	numbers  []string // in the claim
	gives    map[Kind]bool
	words    []int32 // distinct meaningful ones; sorted
	class    int     // the classifier's; -1 for a fact that it doesn't know
}

// candidates is how many facts are ranked with all features.
const candidates = 40

// New builds the index of a base.
func New(docs []Doc, entities []Entity, w Words, o Options) *Index {
	x := &Index{lexicon: newLexicon(entities, w), meanings: meanings{o.Encoder, o.Known}}
	x.kindOfEntity = map[string]string{}
	for _, e := range entities {
		x.kindOfEntity[e.Name] = e.Kind
	}
	x.judgement = &o.Model.New
	if o.Classifier != nil && knows(o.Classifier, docs) {
		x.classifier, x.judgement = o.Classifier, &o.Model.Known
	}
	x.wordbook.ids = map[string]int32{}
	x.texts = map[string]text{}
	counts := map[string]int{}
	terms := make([]termCounts, len(docs))
	for i, d := range docs {
		terms[i] = x.count(d, counts)
	}
	x.countNames(entities, w, counts)
	x.speller = newSpeller(counts)
	x.postings = newPostings(terms)
	x.docs = make([]doc, len(docs))
	for i, d := range docs {
		x.docs[i] = x.prepare(d)
	}
	x.texts, x.wordbook.ids = nil, nil
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

// read takes a text of the base apart. While the index is built each text is needed twice, so the result is kept.
func (x *Index) read(s string) text {
	if t, known := x.texts[s]; known {
		return t
	}
	t := text{words: x.lexicon.english(words(s))}
	for _, w := range t.words {
		x.lexicon.learnStem(w)
	}
	t.units = x.lexicon.units(t.words)
	x.texts[s] = t
	return t
}

// count gives the weighted terms of a fact and adds its words to the base's.
func (x *Index) count(d Doc, seen map[string]int) termCounts {
	c := termCounts{}
	add := func(text string, weight float64, times int) {
		t := x.read(text)
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
	p.surfaces = append(p.surfaces, x.surface(d.Text))
	for _, ask := range d.Asks {
		s := x.surface(ask)
		p.kinds[s.kind] = true
		p.surfaces = append(p.surfaces, s)
	}
	for _, s := range p.surfaces {
		p.terms = append(p.terms, s.terms...)
	}
	for _, text := range append(slices.Clone(d.Names), d.Topic) {
		p.terms = append(p.terms, x.termsOf(text)...)
	}
	slices.Sort(p.terms)
	p.terms = slices.Compact(p.terms)
	return p
}

// gives tells which kinds of questions the fact may answer, by what stands in its claim.
func (x *Index) gives(d Doc, numbers []string) map[Kind]bool {
	kinds := map[Kind]bool{
		When:    slices.ContainsFunc(day.Mentions(d.Text), func(m day.Mention) bool { return m.Month != 0 }),
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
