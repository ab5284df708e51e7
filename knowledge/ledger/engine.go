package ledger

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

//go:embed migrations/*.sql
var migrations embed.FS

// engine is what differs between the two databases. All SQL besides is the same for both.
type engine struct {
	name    string
	dialect goose.Dialect
	read    *sql.DB
	write   *sql.DB // the same as read on PostgreSQL; one connection on SQLite, which has one writer at a time
	locker  lock.SessionLocker
	tables  string // counts the ledger's own table, which shows that there is one
	claim   *claim // held by the one who serves; nil: the engine may be shared
	clock   string // asks the database for the time in microseconds since 1970; empty: it has no clock of its own

	isolation sql.IsolationLevel                            // with which a reader sees one moment
	transient func(error) bool                              // the same transaction may succeed when it is tried again
	announce  func(ctx context.Context, tx *sql.Tx) error   // tells other copies, once the transaction is committed
	listen    func(ctx context.Context, heard func()) error // until it fails or ctx ends
	scrub     func(ctx context.Context) error               // takes what was deleted out of the files
	plainly   func(error) error                             // says in a sentence what ails the database
}

// connect opens the database; with existing only one that a ledger was begun in.
func connect(ctx context.Context, address string, existing bool) (e *engine, err error) {
	if strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://") {
		e, err = postgres(ctx, address)
	} else {
		e, err = sqlite(ctx, address, existing)
	}
	if err != nil || !existing {
		return e, err
	}
	if err := e.hasTables(ctx); err != nil {
		return nil, errors.Join(err, e.close())
	}
	return e, nil
}

func (e *engine) close() error {
	if e.read == e.write {
		return e.read.Close()
	}
	return errors.Join(e.claim.close(), e.read.Close(), e.write.Close())
}

// migrate brings the schema up to date, forward only.
func (l *Ledger) migrate(ctx context.Context) error {
	p, err := l.provider()
	if err != nil {
		return err
	}
	if _, err = p.Up(ctx); err != nil {
		return fmt.Errorf("bring the ledger's schema up to date: %w", l.engine.plainly(err))
	}
	version, known, err := p.GetVersions(ctx)
	if err == nil && version > known {
		err = fmt.Errorf("the ledger has schema %d and this program knows %d: start the newer program that made it", version, known)
	}
	return err
}

func (l *Ledger) provider() (*goose.Provider, error) {
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(l.engine.dialect, l.engine.write, files,
		goose.WithSessionLocker(l.engine.locker), goose.WithDisableGlobalRegistry(true), goose.WithSlog(l.Log))
}

// schema gives the number of the latest migration that the program knows.
func (l *Ledger) schema() (int64, error) {
	p, err := l.provider()
	if err != nil {
		return 0, err
	}
	sources := p.ListSources()
	return sources[len(sources)-1].Version, nil
}
