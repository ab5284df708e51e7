package search_test

import (
	"reflect"
	"slices"
	"sync"
	"testing"

	"tiktalks/knowledge/search"
	"tiktalks/knowledge/search/encoder"
)

// noting is an encoder that notes what it is given.
type noting struct {
	hashing
	mu    *sync.Mutex
	texts *[]string
}

func (n noting) Encode(text string) encoder.Vector {
	n.mu.Lock()
	defer n.mu.Unlock()
	*n.texts = append(*n.texts, text)
	return n.hashing.Encode(text)
}

// From one edition to the next only texts that have changed are encoded, and what is found is the same as without.
func TestAnIndexTakesVectorsOverFromTheLast(t *testing.T) {
	t.Parallel()
	docs := large(100)
	o := search.Options{Model: model(t), Encoder: hashing{}, Enough: 0.25}
	last := search.New(docs, nil, search.Words{}, o)
	docs = slices.Clone(docs)
	docs[7].Text = "the ferry heron was launched in spring"
	var texts []string
	o.Encoder = noting{mu: &sync.Mutex{}, texts: &texts}
	alone := search.New(docs, nil, search.Words{}, o)
	texts, o.Last = nil, last
	after := search.New(docs, nil, search.Words{}, o)
	if want := []string{"the ferry heron was launched in spring"}; !slices.Equal(texts, want) {
		t.Errorf("encoded are %q, want %q", texts, want)
	}
	for _, d := range docs[:20] {
		got, want := after.Find(d.Asks[0], search.Before{}), alone.Find(d.Asks[0], search.Before{})
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%q finds %v, want %v", d.Asks[0], got.Hits[0], want.Hits[0])
		}
	}
}
