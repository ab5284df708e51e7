package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"time"

	driver "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"
)

// The reasons for which a ledger can't be opened or served from, besides those that the database gives.
var (
	ErrNoLedger = errors.New("there is no ledger here")
	ErrServed   = errors.New("another bot serves from this ledger")
)

// ailments are what a SQLite file suffers from, in a sentence that says what to do.
var ailments = map[int]string{
	codes.SQLITE_NOTADB:   "%s is no ledger, or it is damaged: name another folder, or restore a backup into an empty one",
	codes.SQLITE_CORRUPT:  "%s is damaged: restore a backup into an empty folder",
	codes.SQLITE_FULL:     "the disk of %s is full: free some space",
	codes.SQLITE_READONLY: "%s may not be written to: let the bot's user own it and its folder",
	codes.SQLITE_PERM:     "%s may not be used: let the bot's user own it and its folder",
	codes.SQLITE_CANTOPEN: "%s can't be opened: let the bot's user own it and its folder",
	codes.SQLITE_IOERR:    "the disk of %s reports a failure: look at the system's log and at the space that is left",
}

// plainly says for the person at the command line what ails the file; SQLite's own words stay in the error for the log.
func plainly(file string, err error) error {
	var e *driver.Error
	if !errors.As(err, &e) {
		return err
	}
	if sentence := ailments[e.Code()&0xff]; sentence != "" {
		return fmt.Errorf(sentence+" (%w)", file, err)
	}
	return err
}

// hasTables refuses a database in which no ledger was ever begun.
func (e *engine) hasTables(ctx context.Context) error {
	var n int
	if err := e.read.QueryRowContext(ctx, e.tables).Scan(&n); err != nil {
		return e.plainly(err)
	}
	if n == 0 {
		return ErrNoLedger
	}
	return nil
}

// How long one who begins to serve waits for another who is just ending, and how often it looks.
const (
	claimFor   = 10 * time.Second
	claimPause = 100 * time.Millisecond
)

// Claim holds the ledger for the one program that serves from it, until Close or the end of the process, however that comes.
// It waits a little for another who is just ending; then it gives ErrServed. PostgreSQL is there to be shared, and nothing
// is held on it.
func (l *Ledger) Claim(ctx context.Context) error {
	c := l.engine.claim
	if c == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, claimFor)
	defer cancel()
	for waited := false; ; waited = true {
		err := c.take()
		if err == nil || !sqliteTransient(err) {
			return l.engine.plainly(err)
		}
		if !waited {
			l.Log.Warn("another bot serves from this ledger; waiting a little for it to end", "file", filepath.Base(c.file))
		}
		select {
		case <-time.After(claimPause):
		case <-ctx.Done():
			if errors.Is(ctx.Err(), context.DeadlineExceeded) {
				return ErrServed
			}
			return ctx.Err()
		}
	}
}

// claim is a lock that ends with the process: a transaction on an empty file beside the ledger's.
type claim struct {
	file string
	db   *sql.DB
	tx   *sql.Tx
}

// take takes the lock, or gives SQLite's word that another has it.
func (c *claim) take() (err error) {
	address := url.URL{Scheme: "file", Opaque: (&url.URL{Path: c.file}).EscapedPath(), RawQuery: "_txlock=exclusive"}
	if c.db, err = sql.Open("sqlite", address.String()); err != nil {
		return err
	}
	if c.tx, err = c.db.Begin(); err != nil {
		err = errors.Join(err, c.close())
	}
	return err
}

func (c *claim) close() error {
	if c == nil || c.db == nil {
		return nil
	}
	if c.tx != nil {
		_ = c.tx.Rollback() // nothing was written
	}
	err := c.db.Close()
	c.db, c.tx = nil, nil
	return err
}
