package ledger

import (
	"context"
	"time"

	"tiktalks/knowledge/lapse"
)

// retryFollow is for how many polls Follow waits after an edition could not be put to use.
const retryFollow = 20

// Follower is what a copy does with editions.
type Follower struct {
	// Use puts an edition in force. Where it fails the old one stays and it is called again later.
	Use func(Edition) error

	// Prepare gets ready for an edition that may be published soon, or never; it has no Number yet. Nil: nothing is done.
	Prepare func(Edition) error
}

// Follow has f use the edition in force and then every later one, whoever published it, until ctx ends; it returns ctx's
// error. On PostgreSQL it hears of an edition at once, and looks by itself every Options.Poll besides, which is all it does
// on SQLite. Editions that are overtaken are left out.
func (l *Ledger) Follow(ctx context.Context, f Follower) error {
	heard := make(chan struct{}, 1)
	done := make(chan struct{})
	go func() {
		defer close(done)
		l.listen(ctx, heard)
	}()
	defer func() { <-done }()
	poll := time.NewTicker(l.Poll)
	defer poll.Stop()
	var now following
	use := lapse.New(l.Log, "the published edition can't be put to use", "the published edition is in use")
	for {
		wait := poll.C
		err := l.follow(ctx, f, &now)
		if ctx.Err() == nil {
			use.Saw(err)
		}
		if err != nil {
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

// following is how far a follower is.
type following struct {
	used     int64 // the edition in use
	prepared int64 // the preparation seen last
}

// follow puts the edition in force to use, or else gets ready for the next.
func (l *Ledger) follow(ctx context.Context, f Follower, now *following) error {
	number, err := l.Facts().Latest(ctx)
	if err != nil || number == 0 {
		return err
	}
	s, err := l.load(ctx, number)
	if err != nil {
		return err
	}
	if number != now.used {
		if err := f.Use(s.Edition); err != nil {
			return err
		}
		now.used = number
	}
	if f.Prepare == nil {
		return nil
	}
	next, n, err := l.coming(ctx, s, now.prepared)
	now.prepared = n
	if err == nil && next != nil {
		err = f.Prepare(next.Edition)
	}
	if err != nil { // whoever wants to publish it hears of it too
		l.Log.Info("an edition that was to come can't be prepared", "error", err)
	}
	return nil
}

// listen passes announcements on until ctx ends, and connects again when the connection is lost.
func (l *Ledger) listen(ctx context.Context, heard chan<- struct{}) {
	listening := lapse.New(l.Log, "listening for editions broke off: polling until it is back", "editions are listened for again")
	for ctx.Err() == nil {
		err := l.engine.listen(ctx, func() {
			listening.Saw(nil)
			select {
			case heard <- struct{}{}:
			default: // one is waiting to be read already
			}
		})
		if ctx.Err() == nil {
			listening.Saw(err)
		}
		select {
		case <-ctx.Done():
		case <-time.After(l.Poll):
		}
	}
}
