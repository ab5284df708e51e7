package knowledge

import (
	"sync"
	"sync/atomic"
)

// Base tells which edition is current. Readers take Current once and finish on that edition, whatever is swapped in
// meanwhile. It is safe for use by many goroutines.
type Base struct {
	current atomic.Pointer[Snapshot]
	numbers sync.Map // of published editions, by version
}

// NewBase gives a base whose current edition is s.
func NewBase(s *Snapshot) *Base {
	b := &Base{}
	b.current.Store(s)
	return b
}

// Current gives the edition in force.
func (b *Base) Current() *Snapshot { return b.current.Load() }

// Swap puts a new edition in force and gives the old one.
func (b *Base) Swap(s *Snapshot) *Snapshot { return b.current.Swap(s) }

// Publish puts a new edition in force under the number by which others know it, and gives the old one.
func (b *Base) Publish(s *Snapshot, number int64) *Snapshot {
	b.numbers.Store(s.Version, number)
	return b.Swap(s)
}

// Number gives the number of the edition with a version; 0 where it was never published.
func (b *Base) Number(version string) int64 {
	n, _ := b.numbers.Load(version)
	number, _ := n.(int64)
	return number
}
