package ledger

import (
	"context"
	"database/sql"
	"errors"
	"slices"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger/factfile"
)

const revisionColumns = `SELECT n, fact, prev, action, mine, body, at, who, why, edition FROM revisions `

// Get gives the fact as it stands in the published edition, and its latest revision, which a Change names as Prev. The
// fact is the caller's to change.
func (f Facts) Get(ctx context.Context, id string) (knowledge.Fact, Revision, error) {
	s, err := f.l.current(ctx)
	if err != nil {
		return knowledge.Fact{}, Revision{}, err
	}
	fact, known := s.facts[id]
	if !known {
		return knowledge.Fact{}, Revision{}, ErrNotFound
	}
	var last Revision
	err = f.l.view(ctx, func(t *tx) (err error) {
		last, err = t.lastUpTo(id, s.Revision)
		return err
	})
	fact.Entities, fact.Asks, fact.Sources = slices.Clone(fact.Entities), slices.Clone(fact.Asks), slices.Clone(fact.Sources)
	return fact, last, err
}

// History gives the fact's revisions, newest first: who, when, what and why. ErrNotFound where there never was one.
func (f Facts) History(ctx context.Context, id string) ([]Revision, error) {
	var all []Revision
	err := f.l.view(ctx, func(t *tx) (err error) {
		all, err = t.revisions(revisionColumns+`WHERE fact = $1 ORDER BY n DESC`, id)
		return err
	})
	if err == nil && len(all) == 0 {
		err = ErrNotFound
	}
	return all, err
}

// At gives the fact as an edition said it. ErrNotFound where that had none.
func (f Facts) At(ctx context.Context, id string, edition int64) (knowledge.Fact, error) {
	var r Revision
	err := f.l.view(ctx, func(t *tx) (err error) {
		r, err = t.first(revisionColumns+`WHERE fact = $1 AND edition <= $2 ORDER BY n DESC LIMIT 1`, id, edition)
		return err
	})
	if err == nil && r.Body == nil {
		err = ErrNotFound
	}
	if err != nil {
		return knowledge.Fact{}, err
	}
	return *r.Body, nil
}

// published gives the fact's revision that an edition published, or the one that stood then.
func (f Facts) published(ctx context.Context, id string, edition int64) (r Revision, err error) {
	err = f.l.view(ctx, func(t *tx) error {
		var upTo int64
		if err := t.one(`SELECT revision FROM editions WHERE n = $1`, []any{edition}, &upTo); err != nil {
			return err
		}
		r, err = t.lastUpTo(id, upTo)
		return err
	})
	return r, err
}

// last gives the fact's latest revision; the zero Revision where it has none.
func (t *tx) last(id string) (Revision, error) {
	r, err := t.lastUpTo(id, 1<<62)
	if errors.Is(err, ErrNotFound) {
		return Revision{}, nil
	}
	return r, err
}

func (t *tx) lastUpTo(id string, number int64) (Revision, error) {
	return t.first(revisionColumns+`WHERE fact = $1 AND n <= $2 ORDER BY n DESC LIMIT 1`, id, number)
}

// revision gives one revision of the fact.
func (t *tx) revision(id string, number int64) (Revision, error) {
	return t.first(revisionColumns+`WHERE fact = $1 AND n = $2`, id, number)
}

func (t *tx) first(query string, args ...any) (Revision, error) {
	all, err := t.revisions(query, args...)
	if err != nil {
		return Revision{}, err
	}
	if len(all) == 0 {
		return Revision{}, ErrNotFound
	}
	return all[0], nil
}

func (t *tx) revisions(query string, args ...any) ([]Revision, error) {
	return collect(t, query, args, func(scan scanner) (r Revision, err error) {
		var body sql.NullString
		var at int64
		if err := scan(&r.Number, &r.Fact, &r.Prev, &r.Action, &r.Mine, &body, &at, &r.Who, &r.Why, &r.Edition); err != nil {
			return r, err
		}
		r.At = moment(at)
		if body.Valid {
			f, err := factfile.Parse(body.String)
			r.Body = &f
			return r, err
		}
		return r, nil
	})
}
