package rest

import (
	"context"
	"time"
)

// Permits hands out a bot's share of the global limit: Discord allows 50 requests a second for each bot, whatever number of
// processes it has (topics/rate-limits).
type Permits interface {
	// Take waits until one more request may be made, or for ctx's end, which it gives. Copies that share a budget share it
	// behind this. An implementation that can't reach the others falls back on a budget of its own: any error is the
	// request's end. It is safe for use by many goroutines and serves them in the order in which they came.
	Take(ctx context.Context) error
}

const (
	perSecond = 50
	second    = time.Second + 50*time.Millisecond // requests may be closer to each other when they arrive than when they leave
)

// ownPermits are the Permits of one process: in no second more than their number.
type ownPermits struct{ taken chan struct{} }

// newOwnPermits makes permits for n requests a second.
func newOwnPermits(n int) *ownPermits { return &ownPermits{make(chan struct{}, n)} }

// Take implements Permits. A permit comes back after a second.
func (s *ownPermits) Take(ctx context.Context) error {
	select {
	case s.taken <- struct{}{}:
		time.AfterFunc(second, func() { <-s.taken })
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
