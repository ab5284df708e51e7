package commands

import (
	"slices"
	"sync"
	"time"

	"tiktalks/knowledge"
)

const (
	rememberFor = 15 * time.Minute
	rememberMax = 4           // questions of one person in one place
	placesMax   = 10_000      // persons and places; above it the one that was silent longest goes
	sweepEvery  = time.Minute // how often what is too old is dropped, as long as anything is kept
)

// memory keeps the last few questions of each person in each channel, for follow-ups: for 15 minutes, never on disk.
type memory struct {
	mu    sync.Mutex
	turns map[turnKey][]turn
	last  map[string]said // by channel: what was asked there last for all to see
	swept time.Time
	later bool // a sweep is to come, whether anybody asks or not

	dropTyped func() // has others forget what was typed, at each such sweep
}

// said is a question with those of the same person before it.
type said struct {
	person   string
	question string
	history  []string
	at       time.Time
}

type turnKey struct{ person, channel string }

// turn is a question with the facts of its answer and what was computed from them.
type turn struct {
	question string
	facts    []string
	derived  []knowledge.Derived
	at       time.Time
}

func newMemory(forget func()) *memory {
	return &memory{turns: map[turnKey][]turn{}, last: map[string]said{}, dropTyped: forget}
}

// recall gives what the caller asked here in the last minutes, oldest first.
func (m *memory) recall(c Call) []turn {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.sweep(c.Now)
	return m.fresh(c)
}

func (m *memory) remember(c Call, question string, a knowledge.Answer) {
	m.mu.Lock()
	defer m.mu.Unlock()
	before := m.fresh(c)
	if !c.On("private") {
		one := said{person: c.Person.ID, question: question, at: c.Now}
		for _, t := range before {
			one.history = append(one.history, t.question)
		}
		m.last[c.Place.Channel] = one
	}
	turns := append(before, turn{question, ids(a.Facts), a.Derived, c.Now})
	m.turns[keyOf(c)] = turns[max(0, len(turns)-rememberMax):]
	if len(m.turns) > placesMax {
		m.dropOldest()
	}
	m.sweepLater(c.Now, rememberFor)
}

// derived gives what the caller was told here in an answer that rests on facts that begin with these.
func (m *memory) derived(c Call, facts []string) []knowledge.Derived {
	for _, t := range slices.Backward(m.recall(c)) {
		if len(t.facts) >= len(facts) && slices.Equal(t.facts[:len(facts)], facts) {
			return t.derived
		}
	}
	return nil
}

// lastHere gives what was asked last in the call's channel for all to see, by anybody.
func (m *memory) lastHere(c Call) (said, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	one, known := m.last[c.Place.Channel]
	return one, known && c.Now.Sub(one.at) < rememberFor
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
	for channel, one := range m.last {
		if one.person == person {
			delete(m.last, channel)
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
		turns = slices.DeleteFunc(turns, func(t turn) bool { return now.Sub(t.at) >= rememberFor })
		m.turns[key] = turns
		if len(turns) == 0 {
			delete(m.turns, key)
		}
	}
	for channel, one := range m.last {
		if now.Sub(one.at) >= rememberFor {
			delete(m.last, channel)
		}
	}
}

// sweepLater sees to it that what is kept goes in time, though nobody may ask anything then. Now is when it begins to wait.
func (m *memory) sweepLater(now time.Time, wait time.Duration) {
	if m.later {
		return
	}
	m.later = true
	time.AfterFunc(wait, func() {
		m.mu.Lock()
		defer m.mu.Unlock()
		m.later = false
		m.sweep(now.Add(wait))
		m.dropTyped()
		if len(m.turns)+len(m.last) > 0 {
			m.sweepLater(now.Add(wait), sweepEvery)
		}
	})
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
