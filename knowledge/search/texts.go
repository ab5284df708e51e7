package search

import (
	"maps"
	"runtime"
	"slices"
	"sync"

	"github.com/kljensen/snowball/english"
)

// text is one of the base's texts, taken apart.
type text struct {
	words   []string
	units   []unit
	primary []int32 // the numbers of its units' terms
	also    []int32 // and of those that they may stand for
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
		x.number(&read[i])
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
	stems := make([]string, len(t.words))
	for i, w := range t.words {
		stem, known := l.stems[w]
		if !known {
			if stem = english.Stem(w, false); stem == w {
				stem = w // rather than keep the same twice
			}
			l.stems[w] = stem
		}
		stems[i] = stem
	}
	t.units = l.unitsOf(t.words, stems)
	return t
}

// number gives the text's terms their numbers.
func (x *Index) number(t *text) {
	for _, u := range t.units {
		t.primary = append(t.primary, x.postings.id(u.primary))
		for _, s := range u.also {
			t.also = append(t.also, x.postings.id(s.term))
		}
	}
}
