package ledger

import (
	"context"
	"strconv"
	"time"
)

// Notes is the store of what copies keep for one another: small texts by name, such as how far a session has come.
type Notes struct{ l *Ledger }

// Notes gives the store.
func (l *Ledger) Notes() Notes { return Notes{l} }

// Change replaces the note by what change makes of it; one that was never written is empty. Others who change the same note
// wait, so none of two changes is lost. Where change gives an error nothing happens and Change returns it. It may be called
// more than once. Ahead is by how much the clock that all copies have in common is ahead of Now.
func (s Notes) Change(ctx context.Context, name string, change func(old string, ahead time.Duration) (string, error)) error {
	return s.l.update(ctx, func(t *tx) error {
		if err := t.run(`INSERT INTO notes (name, value) VALUES ($1, '') ON CONFLICT DO NOTHING`, name); err != nil {
			return err
		}
		var old string
		if err := t.one(`UPDATE notes SET value = value WHERE name = $1 RETURNING value`, []any{name}, &old); err != nil {
			return err
		}
		common, err := s.l.common(t)
		if err != nil {
			return err
		}
		value, err := change(old, common.Sub(s.l.Now()))
		if err != nil || value == old {
			return err
		}
		return t.run(`UPDATE notes SET value = $1 WHERE name = $2`, value, name)
	})
}

// Writable tells whether the ledger takes a change, for a check of readiness: a disk may be full, or a database a copy that
// is only read.
func (l *Ledger) Writable(ctx context.Context) error {
	return l.Notes().Change(ctx, "writable", func(string, time.Duration) (string, error) {
		return strconv.FormatInt(stamp(l.Now()), 10), nil
	})
}
