package ledger

import (
	"context"
	"time"
)

// retryFollow is for how many polls Follow waits after an edition could not be put to use.
const retryFollow = 20

// Follow calls use for the edition in force and then for every later one, whoever published it, until ctx ends; it returns
// ctx's error. On PostgreSQL it hears of an edition at once, and looks by itself every Options.Poll besides, which is all
// it does on SQLite. Editions that are overtaken are left out. Where use fails, the old edition stays and it is tried again.
func (l *Ledger) Follow(ctx context.Context, use func(Edition) error) error {
	heard := make(chan struct{}, 1)
	done := make(chan struct{})
	go func() {
		defer close(done)
		l.listen(ctx, heard)
	}()
	defer func() { <-done }()
	poll := time.NewTicker(l.Poll)
	defer poll.Stop()
	var seen int64
	for {
		now, err := l.follow(ctx, seen, use)
		seen = now
		wait := poll.C
		if err != nil && ctx.Err() == nil {
			l.Log.Error("the published edition can't be put to use", "error", err)
			wait = time.After(retryFollow * l.Poll)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-heard:
		case <-wait:
		}
	}
}

// follow puts the edition in force to use unless it was seen, and gives the number of the latest seen.
func (l *Ledger) follow(ctx context.Context, seen int64, use func(Edition) error) (int64, error) {
	number, err := l.Facts().Latest(ctx)
	if err != nil || number == seen {
		return seen, err
	}
	s, err := l.load(ctx, number)
	if err != nil {
		return seen, err
	}
	if err := use(s.Edition); err != nil {
		return seen, err
	}
	return number, nil
}

// listen passes announcements on until ctx ends, and connects again when the connection is lost.
func (l *Ledger) listen(ctx context.Context, heard chan<- struct{}) {
	for ctx.Err() == nil {
		err := l.engine.listen(ctx, func() {
			select {
			case heard <- struct{}{}:
			default: // one is waiting to be read already
			}
		})
		if ctx.Err() == nil {
			l.Log.Warn("listening for editions broke off: polling until it is back", "error", err)
		}
		select {
		case <-ctx.Done():
		case <-time.After(l.Poll):
		}
	}
}
