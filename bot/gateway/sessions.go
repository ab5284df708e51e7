package gateway

import (
	"context"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"
)

// Session is what resuming takes.
type Session struct {
	ID        string           `json:"id"`
	ResumeURL string           `json:"resume_url"`
	Seq       int64            `json:"seq"` // of the last event that was handed on or skipped
	Intents   discordgo.Intent `json:"intents"`
	At        time.Time        `json:"at"`              // when that was so
	Fence     int64            `json:"fence,omitempty"` // of the lease under which it was saved; 0 without leases
}

// Sessions keep each shard's session for the process's successor. An implementation is safe for use by many goroutines and
// keeps what it is given from other people's eyes. Package gatewaytest checks it.
type Sessions interface {
	// Load gives the session saved last, or the zero Session.
	Load(ctx context.Context, shard Shard) (Session, error)

	// Save replaces the shard's session; one without an ID forgets it.
	Save(ctx context.Context, shard Shard, s Session) error
}

// MemorySessions are Sessions that last as long as the process. The zero value is ready for use.
type MemorySessions struct {
	mu  sync.Mutex
	all map[Shard]Session
}

// Load implements Sessions.
func (m *MemorySessions) Load(_ context.Context, shard Shard) (Session, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.all[shard], nil
}

// Save implements Sessions.
func (m *MemorySessions) Save(_ context.Context, shard Shard, s Session) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.all == nil {
		m.all = map[Shard]Session{}
	}
	m.all[shard] = s
	return nil
}

// sessionLife is for how long after it was saved a session is resumed by a new process. Discord does not say for how long
// it keeps one; trying an older one would only cost the seconds that an invalid session makes everybody wait.
const sessionLife = 3 * time.Minute

// fresh tells whether a saved session can be resumed: it is not old, and it gets the events that are wanted now.
func (s Session) fresh(intents discordgo.Intent, now time.Time) bool {
	age := now.Sub(s.At)
	return s.ID != "" && s.ResumeURL != "" && s.Intents == intents && age < sessionLife && age > -sessionLife
}
