package ledger

import (
	"context"
	"errors"
	"strconv"
)

// The settings that the ledger itself obeys. Others are the callers'.
const (
	// Reviewers is how many people a change on a server takes, its author among them: "1" or "2".
	Reviewers = "reviewers"
	// KeepsQuestions is "on" where a server wants its unanswered questions kept, with their text, for 30 days at most.
	KeepsQuestions = "queue"
)

// On is the value of a setting that is turned on.
const On = "on"

// Settings is the store of what servers have set.
type Settings struct{ l *Ledger }

// Settings gives the store.
func (l *Ledger) Settings() Settings { return Settings{l} }

// All gives what the server has set, by name.
func (s Settings) All(ctx context.Context, server string) (map[string]string, error) {
	all := map[string]string{}
	err := s.l.view(ctx, func(t *tx) error {
		return t.each(`SELECT name, value FROM settings WHERE server = $1`, []any{server}, func(scan scanner) error {
			var name, value string
			err := scan(&name, &value)
			all[name] = value
			return err
		})
	})
	return all, err
}

// Get gives one setting; empty where the server has not set it.
func (s Settings) Get(ctx context.Context, server, name string) (value string, err error) {
	err = s.l.view(ctx, func(t *tx) error {
		value, err = t.setting(server, name)
		return err
	})
	return value, err
}

// Set changes one setting; an empty value takes it back. Turning the queue off deletes the questions it holds.
func (s Settings) Set(ctx context.Context, server, name, value, who string) error {
	if n, err := strconv.Atoi(value); name == Reviewers && value != "" && (err != nil || n < 1 || n > 2) {
		return errors.New("a change takes 1 or 2 people")
	}
	return s.l.update(ctx, func(t *tx) error {
		err := t.run(`INSERT INTO settings (server, name, value, who, at) VALUES ($1, $2, $3, $4, $5)
			ON CONFLICT (server, name) DO UPDATE SET value = excluded.value, who = excluded.who, at = excluded.at`,
			server, name, value, who, t.at())
		if err == nil && value == "" {
			err = t.run(`DELETE FROM settings WHERE server = $1 AND name = $2`, server, name)
		}
		if err == nil && name == KeepsQuestions && value != On {
			err = t.run(`DELETE FROM questions WHERE server = $1`, server)
		}
		return errors.Join(err, t.note("", Entry{Who: who, Server: server, Action: "set", Subject: name, Why: value}))
	})
}

func (t *tx) setting(server, name string) (string, error) {
	var value string
	err := t.one(`SELECT value FROM settings WHERE server = $1 AND name = $2`, []any{server, name}, &value)
	if errors.Is(err, ErrNotFound) {
		return "", nil
	}
	return value, err
}

// reviewers gives how many people a change on the server takes.
func (t *tx) reviewers(server string) (int64, error) {
	value, err := t.setting(server, Reviewers)
	if err != nil || value == "" {
		return 1, err
	}
	return strconv.ParseInt(value, 10, 64)
}
