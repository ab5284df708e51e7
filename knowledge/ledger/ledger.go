// Package ledger keeps what people did: revisions of facts, drafts and approvals, the audit, questions that had no answer,
// feedback, answers posted and corrections sent, settings of servers and what models cost. It lives in a SQLite file, or
// in PostgreSQL when several copies of the program share it; the schema and the behaviour are the same.
//
// It promises that every change is one transaction, that what was acknowledged survives the death of the process at any
// moment, that a change repeated with the same key happens once, and that nobody reads a half-applied edition. It keeps no
// question's text unless a server turned its queue on, and no name of a person who asks: see Privacy.
//
// Start with Open. The stores are small and stand each in a file of its own:
//
//	Facts        the published edition, edits, history, refreshes with their preview
//	Drafts       changes that a second person has to approve
//	Queue        questions without an answer
//	Posts        public answers, and Corrections of them
//	Feedback     and Stats, counts by week
//	Settings     of servers
//	Spending     tokens and money by server and day, under a ceiling
//	Leases       who does what among several copies, and Budgets that they share
//	Notes        what copies keep for one another
//	Audit        who did what, when and why
//	Privacy      what is kept about a person, and forgetting it
//
// Follow keeps a copy on the edition in force, whoever published it, and a Loader builds each edition once. An export is
// os.CopyFS of an Edition's Files, an import a Preview. Backup and Restore move everything between engines, and Verify
// tells whether a ledger is whole.
package ledger

import (
	"cmp"
	"context"
	"errors"
	"io"
	"log/slog"
	"sync"
	"time"

	"tiktalks/knowledge/ledger/factfile"
)

// Options are what a Ledger needs of its surroundings. Now and Random are required.
type Options struct {
	Now    func() time.Time // copies that share a ledger need clocks that agree within minutes
	Random io.Reader        // crypto/rand.Reader; read once, for the key of people's hashes

	// Common is the clock by which all copies go where seconds count: in Leases, Budgets and Notes. Nil: PostgreSQL's own, so
	// that the copies' clocks need not agree; on SQLite it is Now.
	Common func() time.Time

	// Check tells whether an edition may be published: the caller loads a knowledge.Snapshot of its files and runs its
	// regressions; see Loader. The edition has no Number yet. It runs outside any transaction. Nil: everything may be
	// published.
	Check func(ctx context.Context, e Edition) error

	// Existing refuses with ErrNoLedger to begin a ledger: for whoever only looks at one.
	Existing bool

	// Alike tells whether two questions without an answer are the same for a moderator. Nil: most of their words agree.
	Alike func(a, b string) bool

	Secret  []byte        // key of people's hashes; nil: one that is kept in the ledger
	Preview time.Duration // how long a preview may be confirmed; 0: 15 minutes
	Poll    time.Duration // how often Follow looks by itself; 0: half a second
	Log     *slog.Logger  // nil: nothing is logged
}

const (
	defaultPreview = 15 * time.Minute
	defaultPoll    = 500 * time.Millisecond
)

// Ledger is an open ledger, safe for use by many goroutines and, on PostgreSQL, together with other copies.
type Ledger struct {
	Options
	engine *engine
	key    []byte // of people's hashes

	read factfile.Cache

	mu   sync.Mutex
	last *state // the edition that was worked out last
}

// Open opens the ledger and brings its schema up to date, under a lock that other copies wait for. The address is a
// postgres:// URL or the name of a SQLite file, whose folder must exist.
func Open(ctx context.Context, address string, o Options) (*Ledger, error) {
	if o.Now == nil || o.Random == nil {
		return nil, errors.New("a ledger needs a clock and randomness: set Options.Now and Options.Random")
	}
	o.Preview, o.Poll = cmp.Or(o.Preview, defaultPreview), cmp.Or(o.Poll, defaultPoll)
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	e, err := connect(ctx, address, o.Existing)
	if err != nil {
		return nil, err
	}
	l := &Ledger{Options: o, engine: e}
	if err := l.migrate(ctx); err != nil {
		return nil, errors.Join(err, e.close())
	}
	if l.key, err = l.hashKey(ctx); err != nil {
		return nil, errors.Join(err, e.close())
	}
	return l, nil
}

// Close closes the connections. What was acknowledged is stored already.
func (l *Ledger) Close() error { return l.engine.close() }

// Ping tells whether the database answers, for a check of readiness.
func (l *Ledger) Ping(ctx context.Context) error { return l.engine.read.PingContext(ctx) }

// Engine gives "sqlite" or "postgres".
func (l *Ledger) Engine() string { return l.engine.name }
