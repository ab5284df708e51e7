package bot

import (
	"sync"
	"time"
)

// rememberEvents is how long an event's id is kept. Discord may deliver an event twice, and two sessions may hold the same
// shard for a while; an interaction's token lives fifteen minutes.
const rememberEvents = 15 * time.Minute

// seen remembers ids in two generations: when the younger is full of time, the older is dropped whole.
type seen struct {
	mu       sync.Mutex
	now      func() time.Time
	young    map[string]bool
	old      map[string]bool
	youngest time.Time // when the young generation began
}

func newSeen(now func() time.Time) *seen {
	return &seen{now: now, young: map[string]bool{}, old: map[string]bool{}, youngest: now()}
}

// first tells whether the id comes for the first time.
func (s *seen) first(id string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if now := s.now(); now.Sub(s.youngest) > rememberEvents {
		s.old, s.young, s.youngest = s.young, map[string]bool{}, now
	}
	if s.young[id] || s.old[id] {
		return false
	}
	s.young[id] = true
	return true
}
