package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
)

// postgresConns bounds what one copy takes of the server's connections (100 by default); listening takes one more.
const postgresConns = 8

// postgres connects to a server. The tables stand in the first schema of the search path, so that one database can hold
// several ledgers.
func postgres(ctx context.Context, address string) (*engine, error) {
	config, err := pgx.ParseConfig(address)
	if err != nil {
		return nil, errors.New("the address of PostgreSQL can't be read: write postgres://user:password@host/database")
	}
	db := stdlib.OpenDB(*config)
	db.SetMaxOpenConns(postgresConns)
	db.SetMaxIdleConns(postgresConns)
	var schema string
	if err := db.QueryRowContext(ctx, `SELECT current_schema()`).Scan(&schema); err != nil {
		return nil, errors.Join(fmt.Errorf("PostgreSQL can't be used: %w", err), db.Close())
	}
	channel := "tiktalks ledger " + schema
	return &engine{
		name: "postgres", dialect: goose.DialectPostgres, read: db, write: db, locker: postgresLock(channel),
		tables:    `SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'goose_db_version'`,
		plainly:   func(err error) error { return err },
		clock:     `SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint`,
		isolation: sql.LevelRepeatableRead, transient: postgresTransient,
		announce: func(ctx context.Context, tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, `SELECT pg_notify($1, '')`, channel)
			return err
		},
		scrub:  func(context.Context) error { return nil }, // the server's autovacuum does it
		listen: func(ctx context.Context, heard func()) error { return postgresListen(ctx, config, channel, heard) },
	}, nil
}

// postgresTransient knows serialization failures and deadlocks.
func postgresTransient(err error) bool {
	var e *pgconn.PgError
	return errors.As(err, &e) && (e.Code == "40001" || e.Code == "40P01")
}

// postgresListen calls heard for every announcement, and once at the start for what was announced before.
func postgresListen(ctx context.Context, config *pgx.ConnConfig, channel string, heard func()) error {
	conn, err := pgx.ConnectConfig(ctx, config.Copy())
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	if _, err := conn.Exec(ctx, `LISTEN `+pgx.Identifier{channel}.Sanitize()); err != nil {
		return err
	}
	for {
		heard()
		if _, err := conn.WaitForNotification(ctx); err != nil {
			return err
		}
	}
}

// postgresLock is the lock of migrations, by the name of what is migrated.
type postgresLock string

// SessionLock waits for other copies to finish theirs.
func (p postgresLock) SessionLock(ctx context.Context, conn *sql.Conn) error {
	_, err := conn.ExecContext(ctx, `SELECT pg_advisory_lock(hashtextextended($1, 0))`, string(p))
	return err
}

// SessionUnlock lets the next copy in.
func (p postgresLock) SessionUnlock(ctx context.Context, conn *sql.Conn) error {
	_, err := conn.ExecContext(ctx, `SELECT pg_advisory_unlock(hashtextextended($1, 0))`, string(p))
	return err
}
