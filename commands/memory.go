package commands

import (
	"sync"
	"time"
)

const (
	rememberFor = 15 * time.Minute
	rememberMax = 4           // questions of one person in one place
	placesMax   = 10_000      // persons and places; above it the one that was silent longest goes
	sweepEvery  = time.Minute // how often what is too old is dropped, as long as anybody asks
)

// memory keeps the last few questions of each person in each channel, for follow-ups: for 15 minutes, never on disk.
type memory struct {
	mu    sync.Mutex
	turns map[turnKey][]turn
	swept time.Time
}

type turnKey struct{ person, channel string }

// turn is a question and the facts of its answer.
type turn struct {
	question string
	facts    []string
	at       time.Time
}

func newMemory() *memory { return &memory{turns: map[turnKey][]turn{}} }

// recall gives what the caller asked here in the last minutes, oldest first.
func (m *memory) recall(c Call) []turn {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.sweep(c.Now)
	return m.fresh(c)
}

func (m *memory) remember(c Call, question string, facts []string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	turns := append(m.fresh(c), turn{question, facts, c.Now})
	m.turns[keyOf(c)] = turns[max(0, len(turns)-rememberMax):]
	if len(m.turns) > placesMax {
		m.dropOldest()
	}
}

// forget drops everything that the person asked, wherever that was.
func (m *memory) forget(person string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for key := range m.turns {
		if key.person == person {
			delete(m.turns, key)
		}
	}
}

// fresh gives a copy of the caller's turns that are not too old.
func (m *memory) fresh(c Call) []turn {
	var fresh []turn
	for _, t := range m.turns[keyOf(c)] {
		if c.Now.Sub(t.at) < rememberFor {
			fresh = append(fresh, t)
		}
	}
	return fresh
}

// sweep drops everybody whose last question is too old.
func (m *memory) sweep(now time.Time) {
	if now.Sub(m.swept) < sweepEvery {
		return
	}
	m.swept = now
	for key, turns := range m.turns {
		if now.Sub(turns[len(turns)-1].at) >= rememberFor {
			delete(m.turns, key)
		}
	}
}

func (m *memory) dropOldest() {
	var oldest turnKey
	var since time.Time
	for key, turns := range m.turns {
		if last := turns[len(turns)-1].at; since.IsZero() || last.Before(since) {
			oldest, since = key, last
		}
	}
	delete(m.turns, oldest)
}

func keyOf(c Call) turnKey { return turnKey{c.Person.ID, c.Place.Channel} }
