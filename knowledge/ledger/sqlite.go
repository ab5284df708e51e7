package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"time"

	"github.com/pressly/goose/v3"
	driver "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"
)

// sqliteReaders is how many goroutines read at the same time.
const sqliteReaders = 4

// sqlite opens a file that only its owner may read. A commit is on the disk before it is acknowledged (synchronous=FULL);
// readers go on beside the writer (WAL).
func sqlite(ctx context.Context, file string, existing bool) (*engine, error) {
	how := os.O_RDWR | os.O_CREATE
	if existing {
		how = os.O_RDWR
	}
	f, err := os.OpenFile(file, how, 0o600)
	if existing && errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNoLedger
	}
	if err != nil {
		return nil, fmt.Errorf("the ledger's file can't be opened: %w", err)
	}
	if err := f.Close(); err != nil {
		return nil, err
	}
	e := &engine{
		name: "sqlite", dialect: goose.DialectSQLite3, isolation: sql.LevelDefault, transient: sqliteTransient,
		locker:   &sqliteLock{file: file + "-lock"},
		claim:    &claim{file: file + "-serving"},
		tables:   `SELECT COUNT(*) FROM sqlite_master WHERE name = 'goose_db_version'`,
		plainly:  func(err error) error { return plainly(file, err) },
		announce: func(context.Context, *sql.Tx) error { return nil },
		listen:   func(ctx context.Context, _ func()) error { <-ctx.Done(); return ctx.Err() },
	}
	e.scrub = func(ctx context.Context) error { // what was deleted is overwritten (secure_delete), here also in the log
		_, err := e.write.ExecContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`)
		return err
	}
	if e.write, err = sql.Open("sqlite", sqliteAddress(file, "immediate")); err != nil {
		return nil, err
	}
	e.write.SetMaxOpenConns(1)
	if e.read, err = sql.Open("sqlite", sqliteAddress(file, "deferred")); err != nil {
		return nil, errors.Join(err, e.write.Close())
	}
	e.read.SetMaxOpenConns(sqliteReaders)
	if err := reach(ctx, e.write); err != nil {
		return nil, errors.Join(e.plainly(err), e.close())
	}
	return e, nil
}

// How long a file is tried for that others open too, and how often. SQLite itself waits as long for a lock, but not where another
// process is just turning the file to WAL.
const (
	busyFor   = 10 * time.Second
	busyPause = 20 * time.Millisecond
)

// reach makes the first connection, which turns the file to WAL.
func reach(ctx context.Context, db *sql.DB) error {
	ctx, cancel := context.WithTimeout(ctx, busyFor)
	defer cancel()
	for {
		err := db.PingContext(ctx)
		if err == nil || !sqliteTransient(err) {
			return err
		}
		select {
		case <-time.After(busyPause):
		case <-ctx.Done():
			return err
		}
	}
}

func sqliteAddress(file, txlock string) string {
	query := url.Values{
		"_txlock": {txlock},
		"_pragma": {"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)", "secure_delete(1)"},
	}
	address := url.URL{Scheme: "file", Opaque: (&url.URL{Path: file}).EscapedPath(), RawQuery: query.Encode()}
	return address.String()
}

func sqliteTransient(err error) bool {
	var e *driver.Error
	return errors.As(err, &e) && (e.Code()&0xff == codes.SQLITE_BUSY || e.Code()&0xff == codes.SQLITE_LOCKED)
}

// sqliteLock is the lock of migrations: a write transaction on a file beside the ledger's, because the migrations
// themselves need transactions on the ledger's.
type sqliteLock struct {
	file string
	db   *sql.DB
	tx   *sql.Tx
}

// SessionLock waits for other processes to finish theirs.
func (s *sqliteLock) SessionLock(ctx context.Context, _ *sql.Conn) (err error) {
	if s.db, err = sql.Open("sqlite", sqliteAddress(s.file, "exclusive")); err != nil {
		return err
	}
	if err = reach(ctx, s.db); err != nil {
		return errors.Join(err, s.db.Close())
	}
	if s.tx, err = s.db.BeginTx(ctx, nil); err != nil {
		return errors.Join(err, s.db.Close())
	}
	return nil
}

// SessionUnlock lets the next process in.
func (s *sqliteLock) SessionUnlock(context.Context, *sql.Conn) error {
	return errors.Join(s.tx.Rollback(), s.db.Close())
}
