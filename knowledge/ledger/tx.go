package ledger

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// tries is how often a transaction is begun that others keep disturbing.
const tries = 10

// tx is one transaction and the moment at which it happens.
type tx struct {
	*sql.Tx
	ctx context.Context
	now time.Time
}

// update runs do in one transaction that is on the disk when update returns nil. Where another transaction got in its way,
// do runs again from the start, so it must not keep anything outside the transaction but its result.
func (l *Ledger) update(ctx context.Context, do func(*tx) error) error {
	var err error
	for range tries {
		if err = l.once(ctx, l.engine.write, nil, do); err == nil || !l.engine.transient(err) {
			return err
		}
	}
	return err
}

// together is update at a moment of the clock that all copies have in common.
func (l *Ledger) together(ctx context.Context, do func(*tx) error) error {
	return l.update(ctx, func(t *tx) (err error) {
		if t.now, err = l.common(t); err != nil {
			return err
		}
		return do(t)
	})
}

// common gives the time by the clock that all copies have in common.
func (l *Ledger) common(t *tx) (time.Time, error) {
	if l.Common != nil {
		return l.Common(), nil
	}
	if l.engine.clock == "" {
		return l.Now(), nil
	}
	var now int64
	err := t.one(l.engine.clock, nil, &now)
	return moment(now), err
}

// view runs do on the state of one moment.
func (l *Ledger) view(ctx context.Context, do func(*tx) error) error {
	return l.once(ctx, l.engine.read, &sql.TxOptions{Isolation: l.engine.isolation, ReadOnly: true}, do)
}

// once runs do in one transaction; an error says what ails the database, where something does.
func (l *Ledger) once(ctx context.Context, db *sql.DB, o *sql.TxOptions, do func(*tx) error) error {
	return l.engine.plainly(l.try(ctx, db, o, do))
}

func (l *Ledger) try(ctx context.Context, db *sql.DB, o *sql.TxOptions, do func(*tx) error) error {
	begun, err := db.BeginTx(ctx, o)
	if err != nil {
		return err
	}
	if err := do(&tx{begun, ctx, l.Now()}); err != nil {
		if undone := begun.Rollback(); undone != nil && !errors.Is(undone, sql.ErrTxDone) {
			return errors.Join(err, undone)
		}
		return err
	}
	return begun.Commit()
}

// exec changes rows and tells how many.
func (t *tx) exec(query string, args ...any) (int64, error) {
	result, err := t.ExecContext(t.ctx, query, args...)
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

// run changes rows, however many.
func (t *tx) run(query string, args ...any) error {
	_, err := t.exec(query, args...)
	return err
}

// one reads one row; ErrNotFound where there is none.
func (t *tx) one(query string, args []any, into ...any) error {
	err := t.QueryRowContext(t.ctx, query, args...).Scan(into...)
	if errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound
	}
	return err
}

// scanner reads the columns of a row.
type scanner func(into ...any) error

// each calls do for every row of the query's result.
func (t *tx) each(query string, args []any, do func(scan scanner) error) (err error) {
	rows, err := t.QueryContext(t.ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		if err := do(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

// collect gives what read makes of every row of the query's result.
func collect[T any](t *tx, query string, args []any, read func(scan scanner) (T, error)) ([]T, error) {
	var all []T
	err := t.each(query, args, func(scan scanner) error {
		one, err := read(scan)
		all = append(all, one)
		return err
	})
	return all, err
}

// texts gives the one column of the query's result.
func (t *tx) texts(query string, args ...any) ([]string, error) {
	return collect(t, query, args, func(scan scanner) (s string, err error) {
		err = scan(&s)
		return s, err
	})
}

// next gives the next number of the name. Others who want one wait for this transaction to end.
func (t *tx) next(name string) (int64, error) {
	var n int64
	err := t.one(`UPDATE numbers SET n = n + 1 WHERE name = $1 RETURNING n`, []any{name}, &n)
	return n, err
}

// hold makes others who want a number of the name wait for this transaction to end, and gives the last one.
func (t *tx) hold(name string) (int64, error) {
	var n int64
	err := t.one(`UPDATE numbers SET n = n WHERE name = $1 RETURNING n`, []any{name}, &n)
	return n, err
}

// stamp gives the moment as it is stored.
func stamp(t time.Time) int64 { return t.UnixMicro() }

// moment reads what stamp gave.
func moment(stamp int64) time.Time { return time.UnixMicro(stamp).UTC() }

// at is the moment of the transaction as it is stored.
func (t *tx) at() int64 { return stamp(t.now) }
