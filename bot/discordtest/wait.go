package discordtest

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// A signal wakes all who wait for something to change. Its owner's mutex guards it.
type signal struct{ ch chan struct{} }

// wait gives a channel that the next broadcast closes.
func (g *signal) wait() <-chan struct{} {
	if g.ch == nil {
		g.ch = make(chan struct{})
	}
	return g.ch
}

func (g *signal) broadcast() {
	if g.ch != nil {
		close(g.ch)
		g.ch = nil
	}
}

// Await waits until cond holds and returns nil, or an error that names what was awaited and lists what happened instead.
// It asks again after each event on the server; cond may call any method of the server.
func (s *Server) Await(ctx context.Context, what string, cond func() bool) error {
	ctx, cancel, since := s.patient(ctx)
	defer cancel()
	for {
		s.mu.Lock()
		changed := s.record.changed.wait()
		s.mu.Unlock()
		if cond() {
			return nil
		}
		if err := s.pause(ctx, changed, what, since); err != nil {
			return err
		}
	}
}

// await is Await on one object's signal. It calls cond with the server locked; cond's own error ends the wait.
func (s *Server) await(ctx context.Context, on *signal, what string, cond func() (bool, error)) error {
	ctx, cancel, since := s.patient(ctx)
	defer cancel()
	for {
		s.mu.Lock()
		ok, err := cond()
		changed := on.wait()
		s.mu.Unlock()
		if ok || err != nil {
			return err
		}
		if err := s.pause(ctx, changed, what, since); err != nil {
			return err
		}
	}
}

// patient gives the context a deadline if it has none.
func (s *Server) patient(ctx context.Context) (context.Context, context.CancelFunc, time.Time) {
	since := time.Now()
	if _, ok := ctx.Deadline(); ok {
		return ctx, func() {}, since
	}
	ctx, cancel := context.WithTimeout(ctx, s.opts.Patience)
	return ctx, cancel, since
}

func (s *Server) pause(ctx context.Context, changed <-chan struct{}, what string, since time.Time) error {
	select {
	case <-changed:
		return nil
	case <-s.done:
		return fmt.Errorf("discordtest: the server was closed while waiting for %s", what)
	case <-ctx.Done():
		reason := ctx.Err()
		if errors.Is(reason, context.DeadlineExceeded) {
			reason = fmt.Errorf("%w after %v", reason, time.Since(since).Round(time.Millisecond))
		}
		return fmt.Errorf("discordtest: no sign of %s: %w; what did happen:\n%s", what, reason, s.Story())
	}
}
