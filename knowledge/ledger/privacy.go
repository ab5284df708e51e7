package ledger

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"time"
)

// Privacy shows and forgets what is kept about people.
//
// Of a person who asks, nothing is kept unless the server turned its queue on; then the text of a question that had no
// answer, beside a keyed hash of the person, for 30 days. Of a person who gives feedback: the verdict and the hash, for 30
// days. Of a moderator: the name under which the caller knows them, beside what they changed, for as long as the ledger is
// kept, because a fact's history has to say who changed it.
type Privacy struct{ l *Ledger }

// Privacy gives the store.
func (l *Ledger) Privacy() Privacy { return Privacy{l} }

// Held is what is kept about one person.
type Held struct {
	Questions []HeldQuestion // newest first
	Feedback  int            // verdicts on answers
	Moderated int            // entries of the audit that name the person
}

// HeldQuestion is a question that one person asked.
type HeldQuestion struct {
	Message string
	Server  string
	Text    string
	Notify  bool // the person asked to be told
	At      time.Time
	Until   time.Time // when it is deleted at the latest
}

// Show lists what is kept about a person.
func (p Privacy) Show(ctx context.Context, user string) (Held, error) {
	var h Held
	asker := p.l.hash(user)
	err := p.l.view(ctx, func(t *tx) (err error) {
		h.Questions, err = collect(t, `SELECT a.message, q.server, a.text, a.notify <> '', a.at FROM asks a JOIN questions q ON q.n = a.question
			WHERE a.asker = $1 ORDER BY a.at DESC, a.message`, []any{asker}, func(scan scanner) (q HeldQuestion, err error) {
			var at int64
			err = scan(&q.Message, &q.Server, &q.Text, &q.Notify, &at)
			q.At, q.Until = moment(at), moment(at).Add(kept)
			return q, err
		})
		if err != nil {
			return err
		}
		if err := t.one(`SELECT COUNT(*) FROM feedback WHERE asker = $1`, []any{asker}, &h.Feedback); err != nil {
			return err
		}
		return t.one(`SELECT COUNT(*) FROM audit WHERE who = $1`, []any{user}, &h.Moderated)
	})
	return h, err
}

// ForgetUser deletes the person's questions and feedback, and gives how many rows that were. What the person did as a
// moderator stays.
func (p Privacy) ForgetUser(ctx context.Context, user string) (int64, error) {
	asker := p.l.hash(user)
	return p.delete(ctx,
		statement{`DELETE FROM asks WHERE asker = $1`, []any{asker}},
		statement{`DELETE FROM feedback WHERE asker = $1`, []any{asker}},
		statement{`DELETE FROM posts WHERE channel = $1`, []any{Watcher + user}})
}

// ForgetMessages deletes what hangs on messages of a person or of the bot: the question, the post, its feedback and its
// corrections. To be called when messages are deleted.
func (p Privacy) ForgetMessages(ctx context.Context, messages ...string) (int64, error) {
	var all []statement
	for _, message := range messages {
		for _, table := range []string{"asks", "feedback", "posts"} {
			all = append(all, statement{`DELETE FROM ` + table + ` WHERE message = $1`, []any{message}})
		}
	}
	return p.delete(ctx, all...)
}

// ForgetChannel deletes what hangs on the messages of a channel or thread. To be called when it is deleted, because
// nobody tells of the messages then.
func (p Privacy) ForgetChannel(ctx context.Context, channel string) (int64, error) {
	return p.delete(ctx,
		statement{`DELETE FROM feedback WHERE message IN (SELECT message FROM posts WHERE channel = $1)`, []any{channel}},
		statement{`DELETE FROM asks WHERE channel = $1`, []any{channel}},
		statement{`DELETE FROM posts WHERE channel = $1`, []any{channel}})
}

// ForgetServer deletes everything of a server but what moderators did to the facts and what models cost. To be called when
// the bot is removed from it.
func (p Privacy) ForgetServer(ctx context.Context, server string) (int64, error) {
	var all []statement
	for _, table := range []string{"questions", "posts", "feedback", "settings", "stats"} {
		all = append(all, statement{`DELETE FROM ` + table + ` WHERE server = $1`, []any{server}})
	}
	return p.delete(ctx, all...)
}

// keptPreviews is how long a preview that has expired can still say so.
const keptPreviews = 24 * time.Hour

// Purge deletes what is older than may be kept, and previews and bases that nothing refers to. To be called at the start
// and every hour.
func (p Privacy) Purge(ctx context.Context) (int64, error) {
	now := p.l.Now()
	old := []any{stamp(now.Add(-kept))}
	day := now.Add(-kept).UTC().Format(time.DateOnly)
	return p.delete(ctx,
		statement{`DELETE FROM asks WHERE at <= $1`, old},
		statement{`DELETE FROM questions WHERE at <= $1`, old},
		statement{`DELETE FROM feedback WHERE at <= $1`, old},
		statement{`DELETE FROM posts WHERE at <= $1`, old},
		statement{`DELETE FROM reservations WHERE day < $1`, []any{day}},
		statement{`DELETE FROM prepared WHERE at <= $1`, []any{stamp(now.Add(-keptPreviews))}},
		statement{`DELETE FROM previews WHERE expires <= $1`, []any{stamp(now.Add(-keptPreviews))}},
		statement{`DELETE FROM bases WHERE hash NOT IN (SELECT base FROM editions) AND hash NOT IN (SELECT base FROM previews)
			AND hash NOT IN (SELECT base FROM prepared)`, nil},
		statement{`DELETE FROM files WHERE hash NOT IN (SELECT file FROM bases)`, nil})
}

type statement struct {
	query string
	args  []any
}

// delete runs the statements in one transaction, with the questions of which no ask is left, and gives how many rows went.
// It holds the editions, so that no base goes that another transaction is about to publish.
func (p Privacy) delete(ctx context.Context, statements ...statement) (int64, error) {
	var rows int64
	err := p.l.update(ctx, func(t *tx) error {
		rows = 0
		if _, err := t.hold("edition"); err != nil {
			return err
		}
		if _, err := t.hold("question"); err != nil {
			return err
		}
		for _, s := range append(statements, statement{`DELETE FROM questions WHERE n NOT IN (SELECT question FROM asks)`, nil}) {
			n, err := t.exec(s.query, s.args...)
			if err != nil {
				return err
			}
			rows += n
		}
		return nil
	})
	if err != nil {
		return 0, err
	}
	return rows, p.l.engine.scrub(ctx)
}

// hash stands for a person. Without the key nobody can tell for whom.
func (l *Ledger) hash(user string) string {
	sum := hmac.New(sha256.New, l.key)
	io.WriteString(sum, user)
	return hex.EncodeToString(sum.Sum(nil)[:16])
}

// secretSize is the size of the key in bytes: that of SHA-256.
const secretSize = 32

// hashKey gives the key of people's hashes: the caller's, or one that the first copy to start made up.
func (l *Ledger) hashKey(ctx context.Context) ([]byte, error) {
	if len(l.Secret) > 0 {
		return l.Secret, nil
	}
	fresh := make([]byte, secretSize)
	if _, err := io.ReadFull(l.Random, fresh); err != nil {
		return nil, fmt.Errorf("make up a key: %w", err)
	}
	var value string
	err := l.update(ctx, func(t *tx) error {
		err := t.run(`INSERT INTO secrets (name, value) VALUES ('people', $1) ON CONFLICT DO NOTHING`, hex.EncodeToString(fresh))
		return errors.Join(err, t.one(`SELECT value FROM secrets WHERE name = 'people'`, nil, &value))
	})
	if err != nil {
		return nil, err
	}
	return hex.DecodeString(value)
}
