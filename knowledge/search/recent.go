package search

import (
	"sync"

	"tiktalks/knowledge/search/encoder"
)

// remembered is how many vectors of texts are kept: 2 KiB each.
const remembered = 256

// recent keeps the vectors of the latest texts. A question, its parts and the question before it are encoded once, however
// often they are searched for. It is safe for use by many goroutines.
type recent struct {
	mu      sync.Mutex
	vectors map[string]encoder.Vector
	order   []string // oldest first
}

func (r *recent) encode(e Encoder, text string) encoder.Vector {
	r.mu.Lock()
	v, known := r.vectors[text]
	r.mu.Unlock()
	if known {
		return v
	}
	v = e.Encode(text)
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.vectors == nil {
		r.vectors = map[string]encoder.Vector{}
	}
	if _, known := r.vectors[text]; known {
		return v
	}
	if len(r.order) == remembered {
		delete(r.vectors, r.order[0])
		r.order = r.order[1:]
	}
	r.vectors[text] = v
	r.order = append(r.order, text)
	return v
}
