package ledger

import (
	"context"
	"errors"
	"time"
)

// Feedback is the store of what readers thought of answers, from a closed list of the caller's.
type Feedback struct{ l *Ledger }

// Feedback gives the store.
func (l *Ledger) Feedback() Feedback { return Feedback{l} }

// Give notes one person's verdict on an answer; another one later takes its place. The week's count under
// "feedback: <verdict>" follows.
func (f Feedback) Give(ctx context.Context, server, message, user, verdict string) error {
	if verdict == "" {
		return errors.New("feedback needs a verdict")
	}
	asker := f.l.hash(user)
	return f.l.update(ctx, func(t *tx) error {
		if _, err := t.hold("question"); err != nil { // a person's second click waits for the first
			return err
		}
		var before string
		var at int64
		err := t.one(`SELECT verdict, at FROM feedback WHERE message = $1 AND asker = $2`, []any{message, asker}, &before, &at)
		switch {
		case err == nil && before == verdict:
			return nil
		case err == nil:
			err = t.count(server, moment(at), "feedback: "+before, -1)
		case errors.Is(err, ErrNotFound):
			err = nil
		}
		if err != nil {
			return err
		}
		err = t.run(`INSERT INTO feedback (message, asker, server, verdict, at) VALUES ($1, $2, $3, $4, $5)
			ON CONFLICT (message, asker) DO UPDATE SET verdict = excluded.verdict, at = excluded.at`, message, asker, server, verdict, t.at())
		return errors.Join(err, t.count(server, t.now, "feedback: "+verdict, 1))
	})
}

// Of gives how many people gave each verdict on an answer.
func (f Feedback) Of(ctx context.Context, message string) (map[string]int, error) {
	counts := map[string]int{}
	err := f.l.view(ctx, func(t *tx) error {
		return t.each(`SELECT verdict, COUNT(*) FROM feedback WHERE message = $1 GROUP BY verdict`, []any{message}, func(scan scanner) error {
			var verdict string
			var n int
			err := scan(&verdict, &n)
			counts[verdict] = n
			return err
		})
	})
	return counts, err
}

// Stats is the store of counts by week, which point at nobody.
type Stats struct{ l *Ledger }

// Stats gives the store.
func (l *Ledger) Stats() Stats { return Stats{l} }

// Week is what was counted in one week.
type Week struct {
	Monday string // the day it begins on, as 2025-09-15
	Counts map[string]int64
}

// Count adds n to the week's counter with a name: "found", "unknown" …
func (s Stats) Count(ctx context.Context, server, name string, n int64) error {
	return s.l.update(ctx, func(t *tx) error { return t.count(server, t.now, name, n) })
}

// Weeks gives the latest weeks in which the server had counts, newest first.
func (s Stats) Weeks(ctx context.Context, server string, most int) ([]Week, error) {
	var weeks []Week
	err := s.l.view(ctx, func(t *tx) error {
		weeks = nil
		mondays, err := t.texts(`SELECT DISTINCT week FROM stats WHERE server = $1 ORDER BY week DESC LIMIT $2`, server, most)
		if err != nil {
			return err
		}
		for _, monday := range mondays {
			w := Week{monday, map[string]int64{}}
			err := t.each(`SELECT name, n FROM stats WHERE server = $1 AND week = $2`, []any{server, monday}, func(scan scanner) error {
				var name string
				var n int64
				err := scan(&name, &n)
				w.Counts[name] = n
				return err
			})
			if err != nil {
				return err
			}
			weeks = append(weeks, w)
		}
		return nil
	})
	return weeks, err
}

func (t *tx) count(server string, at time.Time, name string, n int64) error {
	return t.run(`INSERT INTO stats (server, week, name, n) VALUES ($1, $2, $3, $4)
		ON CONFLICT (server, week, name) DO UPDATE SET n = stats.n + excluded.n`, server, monday(at), name, n)
}

// monday gives the day on which the week of t begins, in UTC.
func monday(t time.Time) string {
	t = t.UTC()
	return t.AddDate(0, 0, -(int(t.Weekday())+6)%7).Format(time.DateOnly)
}
