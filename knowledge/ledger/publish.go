package ledger

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger/factfile"
)

// plan is what a change would do to the edition that it was worked out from.
type plan struct {
	publish   bool   // false: there is nothing to do
	server    string // where the person stands who does it, unless the entry says so
	base      string
	files     map[string]string // of the base; nil: as they are
	revisions []Revision        // in their order, without numbers

	// guard runs in the transaction that publishes and stops it with an error. Nil: nothing else has to hold.
	guard func(t *tx) error
}

// planner works out a change to the edition s. It only reads.
type planner func(t *tx, s *state) (plan, error)

// errMoved says that another edition was published since the plan was made.
var errMoved error = Refusal("another edition was published meanwhile, several times in a row: please try again")

// publish makes a plan, checks the edition that it leads to, and puts that in force in one transaction, provided that the
// plan was made from the edition still in force; else it makes a new one. It gives the number of the edition that came of
// it, also where an earlier try with the key succeeded.
func (l *Ledger) publish(ctx context.Context, key string, entry Entry, devise planner) (int64, error) {
	for range tries {
		number, err := l.attempt(ctx, key, entry, devise)
		if !errors.Is(err, errMoved) {
			return number, err
		}
	}
	return 0, errMoved
}

func (l *Ledger) attempt(ctx context.Context, key string, entry Entry, devise planner) (int64, error) {
	s, err := l.current(ctx)
	if errors.Is(err, ErrNoEdition) {
		s, err = &state{}, nil
	}
	if err != nil {
		return 0, err
	}
	var p plan
	var number int64
	var done bool
	err = l.view(ctx, func(t *tx) (err error) {
		if number, done, err = t.done(key, entry); err != nil || done {
			return err
		}
		p, err = devise(t, s)
		return err
	})
	if err != nil || done {
		return number, err
	}
	if !p.publish {
		return s.Number, nil
	}
	after, err := l.after(s, p)
	if err != nil {
		return 0, err
	}
	if err := l.prepare(ctx, p, s); err != nil {
		return 0, err
	}
	if err := l.check(ctx, after); err != nil {
		return 0, err
	}
	return l.commit(ctx, key, entry, p, s, after)
}

// after gives the edition that the plan leads to.
func (l *Ledger) after(s *state, p plan) (*state, error) {
	next := &state{Edition: Edition{Base: cmp.Or(p.base, baseHash(p.files))}, base: s.base, mine: maps.Clone(s.mine)}
	if p.files != nil {
		next.base = p.files
	}
	if next.mine == nil {
		next.mine = map[string]knowledge.Fact{}
	}
	for _, r := range p.revisions {
		if r.Mine {
			next.mine[r.Fact] = *r.Body
		} else {
			delete(next.mine, r.Fact)
		}
	}
	return next, l.work(next)
}

func (l *Ledger) check(ctx context.Context, s *state) error {
	if len(s.facts) == 0 {
		return errNoFacts
	}
	if l.Check == nil {
		return nil
	}
	return l.Check(ctx, s.Edition)
}

// commit puts the edition after in force.
func (l *Ledger) commit(ctx context.Context, key string, entry Entry, p plan, before, after *state) (int64, error) {
	var number int64
	err := l.update(ctx, func(t *tx) error {
		held, err := t.hold("edition")
		if err != nil {
			return err
		}
		after.Number = 0
		if was, done, err := t.done(key, entry); err != nil || done {
			number = was
			return err
		}
		if held != before.Number {
			return errMoved
		}
		if p.guard != nil {
			if err := p.guard(t); err != nil {
				return err
			}
		}
		entry.Server = cmp.Or(entry.Server, p.server)
		number, err = t.record(key, entry, p, before, after)
		if err != nil {
			return err
		}
		return l.engine.announce(ctx, t.Tx)
	})
	if err == nil && after.Number > 0 {
		l.remember(after)
	}
	return number, err
}

// record writes everything that belongs to a new edition.
func (t *tx) record(key string, entry Entry, p plan, before, after *state) (int64, error) {
	if p.files != nil {
		if _, err := t.keep(p.files); err != nil {
			return 0, err
		}
	}
	if err := t.run(`DELETE FROM prepared WHERE edition <= $1`, before.Number); err != nil {
		return 0, err
	}
	number, err := t.next("edition")
	if err != nil {
		return 0, err
	}
	last, err := t.append(p.revisions, number)
	if err != nil {
		return 0, err
	}
	err = t.run(`INSERT INTO editions (n, base, revision, at, who, why, action) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		number, p.base, last, t.at(), entry.Who, entry.Why, entry.Action)
	if err != nil {
		return 0, err
	}
	after.Edition.Number, after.Revision, after.At = number, last, moment(t.at())
	after.Who, after.Why, after.Action = entry.Who, entry.Why, entry.Action
	entry.Result = number
	if err := t.note(key, entry); err != nil {
		return 0, err
	}
	return number, t.correct(number, toCorrect(p.revisions, before.facts, after.facts))
}

// append adds revisions and gives the number of the last one there is.
func (t *tx) append(revisions []Revision, edition int64) (int64, error) {
	var last int64
	err := t.one(`UPDATE numbers SET n = n + $1 WHERE name = 'revision' RETURNING n`, []any{len(revisions)}, &last)
	if err != nil {
		return 0, err
	}
	first := last - int64(len(revisions)) + 1
	latest := map[string]int64{} // of facts that have more than one revision here
	rows := make([][]any, len(revisions))
	for i, r := range revisions {
		n := first + int64(i)
		if before, again := latest[r.Fact]; again {
			r.Prev = before
		}
		latest[r.Fact] = n
		var body any
		if r.Body != nil {
			body = factfile.Write(*r.Body)
		}
		rows[i] = []any{n, r.Fact, r.Prev, string(r.Action), r.Mine, body, t.at(), r.Who, r.Why, edition}
	}
	return last, t.insert(`revisions (n, fact, prev, action, mine, body, at, who, why, edition)`, rows)
}

// rowsAtOnce bounds the parameters of one statement: SQLite takes 32766, PostgreSQL 65535.
const rowsAtOnce = 200

// insert adds rows to a table, many with one statement.
func (t *tx) insert(into string, rows [][]any) error {
	for some := range slices.Chunk(rows, rowsAtOnce) {
		var places []string
		var args []any
		for _, row := range some {
			var marks []string
			for _, value := range row {
				args = append(args, value)
				marks = append(marks, fmt.Sprintf("$%d", len(args)))
			}
			places = append(places, "("+strings.Join(marks, ", ")+")")
		}
		if err := t.run(`INSERT INTO `+into+` VALUES `+strings.Join(places, ", "), args...); err != nil {
			return err
		}
	}
	return nil
}
