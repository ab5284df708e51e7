package rest

import (
	"context"
	"sync"
	"time"
)

// gate holds everybody up while it is shut. It opens by timers and asks the clock only how long that will take, so that a
// clock that is set does no harm.
type gate struct {
	now func() time.Time

	mu     sync.Mutex
	pauses int           // that are not over
	until  time.Time     // the last of them is
	open   chan struct{} // closed then
}

// pause shuts the gate for d, or for longer where it is shut already.
func (g *gate) pause(d time.Duration) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.pauses == 0 {
		g.open, g.until = make(chan struct{}), time.Time{}
	}
	g.pauses++
	if end := g.now().Add(d); end.After(g.until) {
		g.until = end
	}
	time.AfterFunc(d, g.lift)
}

func (g *gate) lift() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.pauses--; g.pauses == 0 {
		close(g.open)
	}
}

// shut tells whether the gate is shut.
func (g *gate) shut() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.pauses > 0
}

// wait returns when the gate is open. It gives ErrLimited where that will be after the time by which the request must be made.
func (g *gate) wait(ctx context.Context, by time.Time) error {
	for {
		g.mu.Lock()
		pauses, until, open := g.pauses, g.until, g.open
		g.mu.Unlock()
		switch {
		case pauses == 0:
			return nil
		case until.After(by):
			return ErrLimited
		}
		select {
		case <-open:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
