package ledger

import (
	"context"
	"errors"
	"time"
)

// Entry is one line of the audit: what a person did.
type Entry struct {
	Number  int64 // without gaps
	At      time.Time
	Who     string // as the caller names people; "tiktalks" for what the program does by itself
	Server  string
	Action  string
	Subject string // a fact's id, a setting's name, the number of a draft or a question
	Why     string
	Result  int64 // the number of what came of it; 0: nothing that has a number
}

// Audit is the store of who did what.
type Audit struct{ l *Ledger }

// Audit gives the store.
func (l *Ledger) Audit() Audit { return Audit{l} }

// List gives the latest entries, newest first: those before a number, or all with before 0; of one person, or of all
// where who is empty.
func (a Audit) List(ctx context.Context, who string, before int64, most int) ([]Entry, error) {
	var all []Entry
	err := a.l.view(ctx, func(t *tx) (err error) {
		all, err = collect(t, `SELECT n, at, who, server, action, subject, why, result FROM audit
			WHERE ($1 = '' OR who = $1) AND (CAST($2 AS BIGINT) = 0 OR n < $2) ORDER BY n DESC LIMIT $3`, []any{who, before, most},
			func(scan scanner) (e Entry, err error) {
				var at int64
				err = scan(&e.Number, &at, &e.Who, &e.Server, &e.Action, &e.Subject, &e.Why, &e.Result)
				e.At = moment(at)
				return e, err
			})
		return err
	})
	return all, err
}

// Add notes what led to no change of the ledger: an attempt that was refused, for example. The entry's Number and At are
// given to it.
func (a Audit) Add(ctx context.Context, e Entry) error {
	return a.l.update(ctx, func(t *tx) error { return t.note("", e) })
}

// note appends an entry. The key, if there is one, makes a second try fail; see done.
func (t *tx) note(key string, e Entry) error {
	n, err := t.next("audit")
	if err != nil {
		return err
	}
	var unique any
	if key != "" {
		unique = key
	}
	return t.run(`INSERT INTO audit (n, at, who, server, action, subject, why, result, key)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, n, t.at(), e.Who, e.Server, e.Action, e.Subject, e.Why, e.Result, unique)
}

// done tells whether an earlier try with the key succeeded, and its result. The transaction must hold the lock under which
// the key is used.
func (t *tx) done(key string, e Entry) (result int64, yes bool, err error) {
	if key == "" {
		return 0, false, nil
	}
	var was Entry
	err = t.one(`SELECT who, action, subject, result FROM audit WHERE key = $1`, []any{key}, &was.Who, &was.Action, &was.Subject, &was.Result)
	switch {
	case errors.Is(err, ErrNotFound):
		return 0, false, nil
	case err != nil:
		return 0, false, err
	case was.Who != e.Who || was.Action != e.Action || e.Subject != "" && was.Subject != e.Subject:
		return 0, false, ErrKeyReused
	}
	return was.Result, true, nil
}
