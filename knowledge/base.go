package knowledge

import "sync/atomic"

// Base tells which edition is current. Readers take Current once and finish on that edition, whatever is swapped in
// meanwhile. It is safe for use by many goroutines.
type Base struct {
	current atomic.Pointer[Snapshot]
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
