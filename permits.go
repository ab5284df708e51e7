package main

import (
	"context"
	"log/slog"
	"time"

	"golang.org/x/time/rate"

	"tiktalks/knowledge/lapse"
	"tiktalks/knowledge/ledger"
)

// Discord allows a bot 50 requests a second, whatever number of copies it has (topics/rate-limits). Copies take them from a
// budget in the ledger: 8 in a window of 200 ms, six of which are all that a second can touch.
const (
	permitsName   = "rest"
	permitsMost   = 8
	permitsWindow = 200 * time.Millisecond
	permitsWithin = 500 * time.Millisecond // of one question to the ledger
	permitsRetry  = 5 * time.Second        // after one that failed
	permitsAlone  = 10                     // a second, for a copy that can't ask
	permitsBurst  = 5                      // at once, for such a copy: three of them make 45 in a second at most
)

// permits hand out a copy's share of Discord's global limit, in the order in which they were asked for.
type permits struct {
	budgets ledger.Budgets
	now     func() time.Time
	asked   *lapse.Watch
	turn    chan struct{} // holds a token while somebody asks
	failed  time.Time     // the last question, where it failed
	alone   *rate.Limiter
}

func newPermits(b ledger.Budgets, now func() time.Time, log *slog.Logger) *permits {
	return &permits{
		budgets: b, now: now, turn: make(chan struct{}, 1), alone: rate.NewLimiter(permitsAlone, permitsBurst),
		asked: lapse.New(log, "the copies' share of Discord's limit can't be asked for; this one keeps to a small share", "the copies share Discord's limit again"),
	}
}

// Take waits until one more request may be made, or gives ctx's error. Where the ledger can't be asked a copy keeps to a
// small share of its own.
func (p *permits) Take(ctx context.Context) error {
	select {
	case p.turn <- struct{}{}:
		defer func() { <-p.turn }()
	case <-ctx.Done():
		return ctx.Err()
	}
	for {
		wait, err := p.ask(ctx)
		switch {
		case err != nil:
			return p.alone.Wait(ctx)
		case wait <= 0:
			return nil
		}
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// errAlone says that the ledger could not be asked a moment ago.
type errAlone struct{}

func (errAlone) Error() string { return "the ledger could not be asked" }

// ask takes one of the budget, or tells how long to wait.
func (p *permits) ask(ctx context.Context) (wait time.Duration, err error) {
	if age := p.now().Sub(p.failed); age >= 0 && age < permitsRetry {
		return 0, errAlone{}
	}
	asking, cancel := context.WithTimeout(ctx, permitsWithin)
	defer cancel()
	ok, wait, err := p.budgets.Take(asking, permitsName, 1, permitsMost, permitsWindow)
	if ctx.Err() == nil {
		p.asked.Saw(err)
	}
	if err != nil && ctx.Err() == nil {
		p.failed = p.now()
	}
	if err != nil || ok {
		return 0, err
	}
	return max(wait, time.Millisecond), nil
}
