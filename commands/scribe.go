package commands

import (
	"context"
	"log/slog"
	"slices"
	"sync"

	"tiktalks/knowledge/lapse"
	"tiktalks/knowledge/ledger"
)

const (
	mostAtOnce = 100    // answers that are noted in one transaction
	mostHeld   = 10_000 // that wait to be noted while the ledger is away: some megabytes
)

// scribe notes public answers. Those that come while it writes are noted together afterwards, and those that come while the
// ledger is away wait until it takes them. It writes in the goroutine of whoever brought the first.
type scribe struct {
	ledger *ledger.Ledger
	log    *slog.Logger
	away   *lapse.Watch

	mu      sync.Mutex
	held    []ledger.Post // oldest first
	writing bool
}

func newScribe(l *ledger.Ledger, log *slog.Logger) *scribe {
	return &scribe{ledger: l, log: log, away: lapse.New(log,
		"public answers can't be noted, so they can't be corrected yet; they are noted later", "public answers are noted again")}
}

// note notes an answer, at once or when somebody else who writes is done.
func (s *scribe) note(ctx context.Context, p ledger.Post) {
	s.mu.Lock()
	if len(s.held) == mostHeld {
		s.held = s.held[1:]
		s.log.Error("a public answer was not noted, so it can't be corrected", "cause", "too many wait for the ledger")
	}
	s.held = append(s.held, p)
	s.mu.Unlock()
	s.flush(ctx)
}

// flush notes what waits, unless somebody does so already.
func (s *scribe) flush(ctx context.Context) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.writing {
		return
	}
	s.writing = true
	for most := mostAtOnce; len(s.held) > 0; {
		due := s.held[:min(most, len(s.held))]
		s.held = s.held[len(due):]
		s.mu.Unlock()
		err, answers := s.write(ctx, due)
		s.mu.Lock()
		switch {
		case err == nil:
			most = mostAtOnce
		case answers && len(due) == 1: // it will never be taken
			s.log.Error("a public answer was not noted, so it can't be corrected", "cause", err)
		default:
			s.held, most = slices.Concat(due, s.held), 1 // to find out which of them it is
		}
		if !answers {
			break
		}
	}
	s.writing = false
}

// write notes answers in one transaction, and tells whether the ledger answers at all.
func (s *scribe) write(ctx context.Context, due []ledger.Post) (err error, answers bool) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), keepFor)
	defer cancel()
	if err = s.ledger.Posts().Add(ctx, due...); err == nil {
		s.away.Saw(nil)
		return nil, true
	}
	if answers = s.ledger.Ping(ctx) == nil; !answers {
		s.away.Saw(err)
	}
	return err, answers
}
