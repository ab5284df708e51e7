package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger/factfile"
)

// prepare tells other copies what is about to be published, so that they build it while it is checked here. Without a
// check there is no time to win.
func (l *Ledger) prepare(ctx context.Context, p plan, before *state) error {
	if l.Check == nil {
		return nil
	}
	return l.update(ctx, func(t *tx) error {
		if p.files != nil {
			if _, err := t.keep(p.files); err != nil {
				return err
			}
		}
		n, err := t.next("prepared")
		if err != nil {
			return err
		}
		err = t.run(`INSERT INTO prepared (n, edition, base, at) VALUES ($1, $2, $3, $4)`, n, before.Number, p.base, t.at())
		if err != nil {
			return err
		}
		if err := t.insert(`prepared_facts (prepared, fact, body)`, preparedRows(n, p.revisions)); err != nil {
			return err
		}
		return l.engine.announce(ctx, t.Tx)
	})
}

// preparedRows gives what becomes of each fact that a moderator said or says something of; of others the base tells.
func preparedRows(n int64, revisions []Revision) [][]any {
	last := map[string]Revision{}
	for _, r := range revisions {
		last[r.Fact] = r
	}
	var rows [][]any
	for fact, r := range last {
		var body any
		if r.Mine {
			body = factfile.Write(*r.Body)
		}
		rows = append(rows, []any{n, fact, body})
	}
	return rows
}

// coming gives the latest edition that is about to follow s, unless it is the one seen before, and its number among those.
func (l *Ledger) coming(ctx context.Context, s *state, seen int64) (*state, int64, error) {
	var n int64
	var p plan
	err := l.view(ctx, func(t *tx) (err error) {
		p = plan{}
		err = t.one(`SELECT n, base FROM prepared WHERE edition = $1 ORDER BY n DESC LIMIT 1`, []any{s.Number}, &n, &p.base)
		if err != nil || n == seen {
			return err
		}
		if p.base != s.Base {
			if p.files, err = t.files(p.base); err != nil {
				return err
			}
		}
		p.revisions, err = t.preparedFacts(n)
		return err
	})
	switch {
	case errors.Is(err, ErrNotFound), err == nil && n == seen:
		return nil, seen, nil
	case err != nil:
		return nil, seen, err
	}
	next, err := l.after(s, p)
	if err != nil {
		return nil, n, fmt.Errorf("the edition after %d: %w", s.Number, err)
	}
	return next, n, nil
}

func (t *tx) preparedFacts(n int64) ([]Revision, error) {
	return collect(t, `SELECT fact, body FROM prepared_facts WHERE prepared = $1`, []any{n}, func(scan scanner) (r Revision, err error) {
		var body sql.NullString
		if err := scan(&r.Fact, &body); err != nil || !body.Valid {
			return r, err
		}
		var f knowledge.Fact
		f, err = factfile.Parse(body.String)
		r.Body, r.Mine = &f, true
		return r, err
	})
}
