package ledger

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"
)

// Ask is a question that had no answer.
type Ask struct {
	Message string // id of the message that holds it, or that answers it where no message does; deleted with it
	Channel string
	Server  string
	User    string // never stored: a keyed hash stands for it
	Text    string
	Notify  string // how to reach the asker when there is an answer; only where the asker wished it
}

// Question is what several people asked in different words.
type Question struct {
	Number int64
	Server string
	Text   string // in the words of the first who asked
	Askers int    // different people
	Asks   int    // times
	First  time.Time
	Last   time.Time
	State  QuestionState
}

// QuestionState says what moderators made of a question.
type QuestionState string

// The states of a question. Asks that are like a dismissed question or spam are counted there and do not open a new one.
const (
	QuestionOpen      QuestionState = "open"
	QuestionAnswered  QuestionState = "answered"
	QuestionDismissed QuestionState = "dismissed"
	QuestionSpam      QuestionState = "spam"
)

// comparedQuestions is how many questions of a server a new one is compared with, the newest first.
const comparedQuestions = 500

// Queue is the store of questions without an answer.
type Queue struct{ l *Ledger }

// Queue gives the store.
func (l *Ledger) Queue() Queue { return Queue{l} }

// Add keeps a question, and tells whether it did: only for a server that turned its queue on. The same message a second
// time changes nothing.
func (q Queue) Add(ctx context.Context, a Ask) (bool, error) {
	if a.Message == "" || a.Server == "" {
		return false, errors.New("a question needs the message and the server that it came from")
	}
	kept := false
	err := q.l.update(ctx, func(t *tx) error {
		kept = false
		on, err := t.setting(a.Server, KeepsQuestions)
		if err != nil || on != On {
			return err
		}
		if _, err := t.hold("question"); err != nil { // alike questions that come together become one
			return err
		}
		kept = true
		var there int
		if err := t.one(`SELECT COUNT(*) FROM asks WHERE message = $1`, []any{a.Message}, &there); err != nil || there > 0 {
			return err
		}
		return q.l.enqueue(t, a)
	})
	return kept && err == nil, err
}

func (l *Ledger) enqueue(t *tx, a Ask) error {
	number, state, err := l.like(t, a)
	if err != nil {
		return err
	}
	if number == 0 || state == QuestionAnswered { // asked again although answered: moderators should see that
		if number, err = t.next("question"); err != nil {
			return err
		}
		err := t.run(`INSERT INTO questions (n, server, state, at) VALUES ($1, $2, $3, $4)`, number, a.Server, string(QuestionOpen), t.at())
		if err != nil {
			return err
		}
	}
	return t.run(`INSERT INTO asks (message, question, channel, asker, text, notify, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		a.Message, number, a.Channel, l.hash(a.User), a.Text, a.Notify, t.at())
}

// like finds the server's newest question that the ask is like; 0 where there is none.
func (l *Ledger) like(t *tx, a Ask) (int64, QuestionState, error) {
	all, err := t.questions(`q.server = $1 ORDER BY q.n DESC LIMIT $2`, a.Server, comparedQuestions)
	if err != nil {
		return 0, "", err
	}
	same := l.Alike
	if same == nil {
		same = alikeWords
	}
	for _, q := range all {
		if same(q.Text, a.Text) {
			return q.Number, q.State, nil
		}
	}
	return 0, "", nil
}

// List gives the server's questions in a state, those asked by most people first.
func (q Queue) List(ctx context.Context, server string, state QuestionState, most int) ([]Question, error) {
	var all []Question
	err := q.l.view(ctx, func(t *tx) (err error) {
		all, err = t.questions(`q.server = $1 AND q.state = $2 ORDER BY askers DESC, latest DESC, q.n LIMIT $3`, server, string(state), most)
		return err
	})
	return all, err
}

// questions reads questions with their counts. Their text is that of the earliest ask that was not deleted.
func (t *tx) questions(where string, args ...any) ([]Question, error) {
	return collect(t, `SELECT q.n, q.server, q.state, a.askers, a.asks, a.earliest, a.latest,
			(SELECT text FROM asks WHERE question = q.n ORDER BY at, message LIMIT 1)
		FROM questions q JOIN (SELECT question, COUNT(DISTINCT asker) AS askers, COUNT(*) AS asks, MIN(at) AS earliest, MAX(at) AS latest
			FROM asks GROUP BY question) a ON a.question = q.n WHERE `+where, args, func(scan scanner) (q Question, err error) {
		var first, last int64
		err = scan(&q.Number, &q.Server, &q.State, &q.Askers, &q.Asks, &first, &last, &q.Text)
		q.First, q.Last = moment(first), moment(last)
		return q, err
	})
}

// Get gives one question of the server. ErrNotFound where there is none, or all who asked it have deleted that.
func (q Queue) Get(ctx context.Context, server string, number int64) (Question, error) {
	var all []Question
	err := q.l.view(ctx, func(t *tx) (err error) {
		all, err = t.questions(`q.server = $1 AND q.n = $2`, server, number)
		return err
	})
	if err == nil && len(all) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return Question{}, err
	}
	return all[0], nil
}

// Wish notes how to reach the person who asked by a message, when there is an answer; empty: they no longer wish to be
// told. It tells whether there is such an ask of theirs.
func (q Queue) Wish(ctx context.Context, message, user, notify string) (bool, error) {
	var n int64
	err := q.l.update(ctx, func(t *tx) (err error) {
		n, err = t.exec(`UPDATE asks SET notify = $1 WHERE message = $2 AND asker = $3`, notify, message, q.l.hash(user))
		return err
	})
	return n > 0 && err == nil, err
}

// Askers gives how to reach the askers who wished to be told, each once. After Decide they are told and forgotten.
func (q Queue) Askers(ctx context.Context, number int64) (all []string, err error) {
	err = q.l.view(ctx, func(t *tx) error {
		all, err = t.texts(`SELECT DISTINCT notify FROM asks WHERE question = $1 AND notify <> '' ORDER BY notify`, number)
		return err
	})
	return all, err
}

// Told forgets how to reach one asker, once they are told.
func (q Queue) Told(ctx context.Context, number int64, notify string) error {
	return q.l.update(ctx, func(t *tx) error {
		return t.run(`UPDATE asks SET notify = '' WHERE question = $1 AND notify = $2`, number, notify)
	})
}

// Decide says what becomes of a question: answered, dismissed, spam, or open again.
func (q Queue) Decide(ctx context.Context, server string, number int64, state QuestionState, who, why string) error {
	switch state {
	case QuestionOpen, QuestionAnswered, QuestionDismissed, QuestionSpam:
	default:
		return fmt.Errorf("a question can't be %q", state)
	}
	return q.l.update(ctx, func(t *tx) error {
		n, err := t.exec(`UPDATE questions SET state = $1 WHERE n = $2 AND server = $3`, string(state), number, server)
		if err == nil && n == 0 {
			return ErrNotFound
		}
		if err != nil {
			return err
		}
		return t.note("", Entry{Who: who, Server: server, Action: "question " + string(state), Subject: strconv.FormatInt(number, 10), Why: why})
	})
}
