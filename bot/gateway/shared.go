package gateway

import (
	"context"
	"encoding/json"
	"fmt"
	"time"
)

// Lease says that one process, and no other, serves something for a while.
type Lease struct {
	Name   string
	Holder string // the process
	Mine   bool   // it is this one
	Fence  int64  // grows with every change of holder
}

// Leases say which process serves which shard, among those that serve one bot. What a process holds runs out unless it is
// prolonged. Where it has run out and nobody has taken it, its last holder may still prolong it, with the same fence.
// An implementation belongs to one process, is safe for use by many goroutines and goes by one clock for all processes.
// Package gatewaytest checks it.
type Leases interface {
	// Prolong lets all leases of this process whose names begin with prefix last for length from now, and gives all leases
	// with such names that anybody holds.
	Prolong(ctx context.Context, prefix string, length time.Duration) ([]Lease, error)

	// Take gets a lease, or prolongs it where this process has it; ok is false while another one has it.
	Take(ctx context.Context, name string, length time.Duration) (l Lease, ok bool, err error)

	// Drop gives a lease back. Where another process has it by now, nothing happens.
	Drop(ctx context.Context, l Lease) error
}

// Notes are small texts that processes share, by name.
type Notes interface {
	// Change replaces a note by what change makes of it; one that was never written is empty. Of two changes at a time none
	// is lost. Where change gives an error nothing happens, and Change returns it. It may call change more than once. Ahead
	// is by how much a clock that all processes have in common is ahead of this one's own.
	Change(ctx context.Context, name string, change func(old string, ahead time.Duration) (string, error)) error
}

// SharedBudget is a Budget for all processes that share notes. It counts by the clock that they have in common.
type SharedBudget struct{ notes Notes }

// NewSharedBudget keeps the budget in the note "gateway identifies".
func NewSharedBudget(n Notes) *SharedBudget { return &SharedBudget{n} }

// Take implements Budget.
func (b *SharedBudget) Take(ctx context.Context, key int, at time.Time) (g Grant, err error) {
	err = b.change(ctx, func(a *account, ahead time.Duration) { g = a.take(key, at.Add(ahead)) })
	return g, err
}

// Learn implements Budget.
func (b *SharedBudget) Learn(ctx context.Context, limit Limit, at time.Time) error {
	return b.change(ctx, func(a *account, ahead time.Duration) { a.learn(limit, at.Add(ahead)) })
}

// change gives up after a while: a connection waits for it, with its heartbeats.
func (b *SharedBudget) change(ctx context.Context, do func(*account, time.Duration)) error {
	ctx, cancel := context.WithTimeout(ctx, leaseWithin)
	defer cancel()
	return b.notes.Change(ctx, "gateway identifies", func(old string, ahead time.Duration) (string, error) {
		var a account
		if json.Unmarshal([]byte(old), &a) != nil {
			a = account{} // Discord's own count, which Learn brings, guards the day
		}
		do(&a, ahead)
		new, err := json.Marshal(a)
		return string(new), err
	})
}

// SharedSessions are Sessions for all processes that share notes. Who has lost a shard's lease can't replace what its
// successor has saved: that one's fence is higher. Who serves without leases has no fence and may always save. When a
// session was saved counts by the clock that the processes have in common.
type SharedSessions struct{ notes Notes }

// NewSharedSessions keeps each session in a note, such as "gateway session 0 of 4".
func NewSharedSessions(n Notes) *SharedSessions { return &SharedSessions{n} }

// Load implements Sessions.
func (s *SharedSessions) Load(ctx context.Context, shard Shard) (found Session, err error) {
	err = s.change(ctx, shard, func(old Session, ahead time.Duration) Session { found = old.later(-ahead); return old })
	return found, err
}

// Save implements Sessions.
func (s *SharedSessions) Save(ctx context.Context, shard Shard, new Session) error {
	return s.change(ctx, shard, func(old Session, ahead time.Duration) Session {
		if old.Fence > new.Fence && new.Fence > 0 {
			return old
		}
		return new.later(ahead)
	})
}

func (s *SharedSessions) change(ctx context.Context, shard Shard, do func(Session, time.Duration) Session) error {
	return s.notes.Change(ctx, fmt.Sprint("gateway session ", shard), func(old string, ahead time.Duration) (string, error) {
		var before Session
		if json.Unmarshal([]byte(old), &before) != nil {
			before = Session{} // nothing was saved, or it is damaged
		}
		after := do(before, ahead)
		if after == before {
			return old, nil
		}
		text, err := json.Marshal(after)
		return string(text), err
	})
}

// later is the session as another clock saw it saved.
func (s Session) later(by time.Duration) Session {
	if s.ID != "" {
		s.At = s.At.Add(by)
	}
	return s
}
