package search

import (
	"container/list"
	"sync"
)

// recent keeps the values that were wanted last and took long to make, by what they were made of. It is safe for use by many
// goroutines; what two want at the same moment may be made twice.
type recent[K comparable, V any] struct {
	most int // values that are kept

	mu    sync.Mutex
	of    map[K]*list.Element
	order list.List // of values, the one wanted last at the front
}

// kept is a value with its key.
type kept[K comparable, V any] struct {
	key   K
	value V
}

// get gives the value of the key, and makes it where it is not kept.
func (r *recent[K, V]) get(key K, make func() V) V {
	if v, known := r.find(key); known {
		return v
	}
	v := make()
	r.keep(key, v)
	return v
}

func (r *recent[K, V]) find(key K) (v V, known bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	at, known := r.of[key]
	if !known {
		return v, false
	}
	r.order.MoveToFront(at)
	return at.Value.(kept[K, V]).value, true
}

func (r *recent[K, V]) keep(key K, v V) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.of == nil {
		r.of = map[K]*list.Element{}
	}
	if r.of[key] != nil {
		return
	}
	if len(r.of) == r.most {
		oldest := r.order.Back()
		delete(r.of, r.order.Remove(oldest).(kept[K, V]).key)
	}
	r.of[key] = r.order.PushFront(kept[K, V]{key, v})
}
