package ledger

import (
	"context"
	"errors"
	"time"
)

// Cost is what a model's answer takes.
type Cost struct {
	Tokens int64
	Money  int64 // millionths of a dollar
}

// Ceilings bound a day's cost, in UTC. A zero in one of them bounds nothing; all zero and there is no ceiling.
type Ceilings struct {
	Server Cost // of one server
	All    Cost // of all servers together
}

// Spending is the store of what models cost. A call is reserved before it is made, with the most it may cost, and settled
// after with what it did cost; where the process dies in between, the reservation counts. So a ceiling is never passed.
type Spending struct{ l *Ledger }

// Spending gives the store.
func (l *Ledger) Spending() Spending { return Spending{l} }

// everywhereServer stands for all servers together.
const everywhereServer = ""

// Reserve sets cost aside, or fails with ErrCeiling and sets nothing aside. The same key again is the same reservation.
func (s Spending) Reserve(ctx context.Context, key, server string, cost Cost, c Ceilings) error {
	if key == "" || server == everywhereServer {
		return errors.New("a reservation needs a key and a server")
	}
	return s.l.update(ctx, func(t *tx) error {
		day := t.now.UTC().Format(time.DateOnly)
		n, err := t.exec(`INSERT INTO reservations (key, server, day, tokens, money, settled) VALUES ($1, $2, $3, $4, $5, FALSE)
			ON CONFLICT DO NOTHING`, key, server, day, cost.Tokens, cost.Money)
		if err != nil || n == 0 {
			return err
		}
		if err := t.spend(everywhereServer, day, cost, c.All); err != nil {
			return err
		}
		return t.spend(server, day, cost, c.Server)
	})
}

// spend adds to a day's cost unless that passes the ceiling.
func (t *tx) spend(server, day string, cost, ceiling Cost) error {
	err := t.run(`INSERT INTO spending (server, day, tokens, money) VALUES ($1, $2, 0, 0) ON CONFLICT DO NOTHING`, server, day)
	if err != nil {
		return err
	}
	n, err := t.exec(`UPDATE spending SET tokens = tokens + $1, money = money + $2 WHERE server = $3 AND day = $4
		AND (CAST($5 AS BIGINT) = 0 OR tokens + $1 <= $5) AND (CAST($6 AS BIGINT) = 0 OR money + $2 <= $6)`,
		cost.Tokens, cost.Money, server, day, ceiling.Tokens, ceiling.Money)
	if err == nil && n == 0 {
		return ErrCeiling
	}
	return err
}

// Settle replaces what a reservation set aside by what the call did cost; zero where it was not made. A second time it
// does nothing.
func (s Spending) Settle(ctx context.Context, key string, cost Cost) error {
	return s.l.update(ctx, func(t *tx) error {
		var server, day string
		var was Cost
		err := t.one(`UPDATE reservations SET settled = TRUE WHERE key = $1 AND NOT settled RETURNING server, day, tokens, money`,
			[]any{key}, &server, &day, &was.Tokens, &was.Money)
		if errors.Is(err, ErrNotFound) {
			return t.one(`SELECT day FROM reservations WHERE key = $1`, []any{key}, &day)
		}
		if err != nil {
			return err
		}
		diff := Cost{cost.Tokens - was.Tokens, cost.Money - was.Money}
		if err := t.spend(everywhereServer, day, diff, Cost{}); err != nil {
			return err
		}
		return t.spend(server, day, diff, Cost{})
	})
}

// Day gives what a server's models cost on a day, as 2025-09-15; all servers' where server is empty.
func (s Spending) Day(ctx context.Context, server, day string) (Cost, error) {
	var c Cost
	err := s.l.view(ctx, func(t *tx) error {
		err := t.one(`SELECT tokens, money FROM spending WHERE server = $1 AND day = $2`, []any{server, day}, &c.Tokens, &c.Money)
		if errors.Is(err, ErrNotFound) {
			return nil
		}
		return err
	})
	return c, err
}
