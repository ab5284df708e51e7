// Package recent keeps what took long to make for the next who want the same. It promises never more than so many values, those
// wanted last; it refuses to know when a value is out of date: what a value depends on belongs into its key. Nor does it
// know when a text must be forgotten: where the key is what somebody typed, KeyOf makes one that holds none of it. Start with New.
package recent

import (
	"container/list"
	"crypto/sha256"
	"encoding/binary"
	"sync"
)

// Values keeps the values that were wanted last, by what they were made of. It is safe for use by many goroutines; what two
// want at the same moment may be made twice.
type Values[K comparable, V any] struct {
	most int

	mu    sync.Mutex
	of    map[K]*list.Element
	order list.List // of values, the one wanted last at the front
}

// Key stands for texts of which none is kept.
type Key [sha256.Size]byte

// KeyOf gives the same key for the same texts, and another for others.
func KeyOf(texts ...string) Key {
	all := make([]byte, 0, 256)
	for _, t := range texts {
		all = append(binary.AppendUvarint(all, uint64(len(t))), t...)
	}
	return sha256.Sum256(all)
}

// New makes a memory for at most so many values.
func New[K comparable, V any](most int) *Values[K, V] {
	return &Values[K, V]{most: most, of: map[K]*list.Element{}}
}

// kept is a value with its key.
type kept[K comparable, V any] struct {
	key   K
	value V
}

// Clear forgets all of them.
func (r *Values[K, V]) Clear() {
	r.mu.Lock()
	defer r.mu.Unlock()
	clear(r.of)
	r.order.Init()
}

// Get gives the value of the key, and makes it where it is not kept.
func (r *Values[K, V]) Get(key K, make func() V) V {
	if v, known := r.Find(key); known {
		return v
	}
	v := make()
	r.keep(key, v)
	return v
}

// Find gives the value of the key, if it is kept.
func (r *Values[K, V]) Find(key K) (v V, known bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	at, known := r.of[key]
	if !known {
		return v, false
	}
	r.order.MoveToFront(at)
	return at.Value.(kept[K, V]).value, true
}

func (r *Values[K, V]) keep(key K, v V) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.of[key] != nil {
		return
	}
	if len(r.of) == r.most {
		oldest := r.order.Back()
		delete(r.of, r.order.Remove(oldest).(kept[K, V]).key)
	}
	r.of[key] = r.order.PushFront(kept[K, V]{key, v})
}
