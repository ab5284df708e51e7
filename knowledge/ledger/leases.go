package ledger

import (
	"context"
	"errors"
	"time"
)

// Lease says that one holder, and no other, does something until a moment.
type Lease struct {
	Name   string
	Holder string
	Until  time.Time
	Fence  int64 // grows with every change of holder: what carries an older one comes from somebody who lost the lease
}

// Leases is the store of who does what among several copies: which shards, which job. A copy that dies loses its leases
// when they run out, by the clock that all copies have in common.
type Leases struct{ l *Ledger }

// Leases gives the store.
func (l *Ledger) Leases() Leases { return Leases{l} }

// Take gets a lease, or prolongs it where the holder has it already. ErrHeld while another holder has it.
func (s Leases) Take(ctx context.Context, name, holder string, length time.Duration) (Lease, error) {
	lease := Lease{Name: name, Holder: holder}
	err := s.l.together(ctx, func(t *tx) error {
		lease.Until = moment(stamp(t.now.Add(length)))
		err := t.one(`INSERT INTO leases (name, holder, until, fence) VALUES ($1, $2, $3, 1) ON CONFLICT (name) DO UPDATE
			SET holder = excluded.holder, until = excluded.until,
				fence = leases.fence + CASE WHEN leases.holder = excluded.holder AND leases.until > $4 THEN 0 ELSE 1 END
			WHERE leases.holder = excluded.holder OR leases.until <= $4 RETURNING fence`,
			[]any{name, holder, stamp(lease.Until), t.at()}, &lease.Fence)
		if errors.Is(err, ErrNotFound) {
			return ErrHeld
		}
		return err
	})
	return lease, err
}

// Drop gives a lease back before it runs out. Where another holder has it by now, nothing happens.
func (s Leases) Drop(ctx context.Context, lease Lease) error {
	return s.l.update(ctx, func(t *tx) error {
		return t.run(`UPDATE leases SET until = 0 WHERE name = $1 AND holder = $2 AND fence = $3`, lease.Name, lease.Holder, lease.Fence)
	})
}

// Prolong prolongs all leases whose names begin with a prefix and which the holder took and did not drop, even where they
// have run out meanwhile and nobody else has taken them, and gives all that somebody holds then.
func (s Leases) Prolong(ctx context.Context, prefix, holder string, length time.Duration) (all []Lease, err error) {
	err = s.l.together(ctx, func(t *tx) error {
		err := t.run(`UPDATE leases SET until = $1 WHERE substr(name, 1, $2) = $3 AND holder = $4 AND until > 0`,
			stamp(t.now.Add(length)), len([]rune(prefix)), prefix, holder)
		if err == nil {
			all, err = t.held(prefix)
		}
		return err
	})
	return all, err
}

// Held gives the leases whose names begin with a prefix and which somebody holds now.
func (s Leases) Held(ctx context.Context, prefix string) (all []Lease, err error) {
	err = s.l.together(ctx, func(t *tx) error {
		all, err = t.held(prefix)
		return err
	})
	return all, err
}

// held gives the leases that somebody holds.
func (t *tx) held(prefix string) ([]Lease, error) {
	return collect(t, `SELECT name, holder, until, fence FROM leases WHERE substr(name, 1, $1) = $2 AND until > $3 ORDER BY name`,
		[]any{len([]rune(prefix)), prefix, t.at()}, func(scan scanner) (lease Lease, err error) {
			var until int64
			err = scan(&lease.Name, &lease.Holder, &until, &lease.Fence)
			lease.Until = moment(until)
			return lease, err
		})
}

// Budgets is the store of counters that all copies share, by the clock that they have in common.
type Budgets struct{ l *Ledger }

// Budgets gives the store.
func (l *Ledger) Budgets() Budgets { return Budgets{l} }

// Take takes n of a budget that allows most in every window of time. Where less is left it takes nothing and tells after how
// long the next window begins. A window begins with the first that is taken in it.
func (s Budgets) Take(ctx context.Context, name string, n, most int64, window time.Duration) (ok bool, wait time.Duration, err error) {
	err = s.l.update(ctx, func(t *tx) error {
		err := t.run(`INSERT INTO budgets (name, start, used) VALUES ($1, 0, 0) ON CONFLICT DO NOTHING`, name)
		if err != nil {
			return err
		}
		var start, used int64
		if err := t.one(`UPDATE budgets SET name = name WHERE name = $1 RETURNING start, used`, []any{name}, &start, &used); err != nil {
			return err
		}
		now, err := s.l.common(t) // while the others wait: it never goes back
		if err != nil {
			return err
		}
		if wait = moment(start).Add(window).Sub(now); wait <= 0 || wait > window { // over, or begun by a clock that was set back
			start, used, wait = stamp(now), 0, window
		}
		if ok = used+n <= most; ok {
			used += n
		}
		return t.run(`UPDATE budgets SET start = $1, used = $2 WHERE name = $3`, start, used, name)
	})
	return ok, wait, err
}
