package ledger

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger/factfile"
)

// Draft is a change that waits for a second person's word.
type Draft struct {
	Number  int64
	Change  Change // without Key; Fact is the fact as it shall be, whatever the action
	At      time.Time
	State   DraftState
	Decider string // who approved, rejected, withdrew or replaced it; empty while it is open
	Reason  string
	Decided time.Time

	Overtaken bool // it is open, but another change of its fact was published since: it can never be approved
}

// DraftState says what became of a draft.
type DraftState string

// The states of a draft.
const (
	DraftOpen      DraftState = "open"
	DraftApproved  DraftState = "approved" // and published
	DraftRejected  DraftState = "rejected"
	DraftWithdrawn DraftState = "withdrawn" // by its author
	DraftReplaced  DraftState = "replaced"  // by another that was written from it
)

// Drafts is the store of changes that wait.
type Drafts struct{ l *Ledger }

// Drafts gives the store.
func (l *Ledger) Drafts() Drafts { return Drafts{l} }

// Propose stores a change for others to approve. The edition that it would lead to is checked now, so that its author
// hears of defects, all at once, and again when it is approved. The draft that it is to replace is open no more afterwards.
func (d Drafts) Propose(ctx context.Context, c Change) (Draft, error) {
	c.ID = cmp.Or(c.ID, c.Fact.ID)
	if err := c.check(); err != nil {
		return Draft{}, err
	}
	entry := Entry{Who: c.Who, Server: c.Server, Action: "propose", Subject: c.ID, Why: c.Why}
	var number int64
	var done bool
	err := d.l.view(ctx, func(t *tx) (err error) {
		number, done, err = t.done(c.Key, entry)
		return err
	})
	if err == nil && !done {
		number, err = d.store(ctx, c, entry)
	}
	if err != nil {
		return Draft{}, err
	}
	return d.Get(ctx, number)
}

// store checks a change and stores it as a draft.
func (d Drafts) store(ctx context.Context, c Change, entry Entry) (int64, error) {
	body, err := d.try(ctx, c)
	if err != nil {
		return 0, err
	}
	var number int64
	err = d.l.update(ctx, func(t *tx) error {
		if _, err := t.hold("draft"); err != nil {
			return err
		}
		was, done, err := t.done(c.Key, entry)
		if err != nil || done {
			number = was
			return err
		}
		if number, err = t.next("draft"); err != nil {
			return err
		}
		err = t.run(`INSERT INTO drafts (n, fact, action, body, prev, who, why, server, at, state, decider, reason, decided)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', '', 0)`, number, c.ID, string(c.Action), factfile.Write(*body),
			c.Prev, c.Who, c.Why, c.Server, t.at(), string(DraftOpen))
		if err != nil {
			return err
		}
		if err := t.replace(c.Draft, number, c.Who); err != nil {
			return err
		}
		entry.Result = number
		return t.note(c.Key, entry)
	})
	return number, err
}

// replace closes the draft that another takes the place of. One that is decided stays as it is.
func (t *tx) replace(old, by int64, who string) error {
	if old == 0 {
		return nil
	}
	err := t.decide(old, DraftReplaced, who, fmt.Sprintf("draft %d takes its place", by))
	if errors.Is(err, ErrDecided) {
		return nil
	}
	return err
}

// Try tells what is wrong with a change, and stores nothing.
func (d Drafts) Try(ctx context.Context, c Change) error {
	c.ID = cmp.Or(c.ID, c.Fact.ID)
	if err := c.check(); err != nil {
		return err
	}
	_, err := d.try(ctx, c)
	return err
}

// try gives the fact as the change wants it, if the edition with it may be published.
func (d Drafts) try(ctx context.Context, c Change) (*knowledge.Fact, error) {
	s, err := d.l.current(ctx)
	if err != nil {
		return nil, err
	}
	var p plan
	err = d.l.view(ctx, func(t *tx) error {
		p, err = d.l.plan(t, s, c)
		return err
	})
	taken := err
	switch {
	case err != nil && (!errors.Is(err, ErrTaken) || !p.publish):
		return nil, err
	case !p.publish:
		return nil, ErrSame
	}
	after, err := d.l.after(s, p)
	if err != nil {
		return nil, err
	}
	return p.revisions[0].Body, errors.Join(taken, d.l.check(ctx, after))
}

// Approve publishes the draft and gives the edition's number. It takes a second person's word where the server requires two
// people, else the author's own will do. A StaleError tells that the fact was changed since the draft was written.
func (d Drafts) Approve(ctx context.Context, key string, number int64, who, why string) (int64, error) {
	draft, err := d.Get(ctx, number)
	if err != nil {
		return 0, err
	}
	entry := Entry{Who: who, Server: draft.Change.Server, Action: "approve", Subject: strconv.FormatInt(number, 10), Why: why}
	return d.l.publish(ctx, key, entry, func(t *tx, s *state) (plan, error) {
		if now, err := t.draft(number); err != nil || now.State != DraftOpen {
			return plan{}, cmp.Or(err, ErrDecided)
		}
		if n, err := t.reviewers(draft.Change.Server); err != nil || n > 1 && who == draft.Change.Who {
			return plan{}, cmp.Or(err, ErrOwn)
		}
		p, err := d.l.plan(t, s, draft.Change)
		p.publish = true // also where the fact is so already: the draft is decided by it
		p.guard = func(t *tx) error { return t.decide(number, DraftApproved, who, why) }
		return p, err
	})
}

// Reject closes a draft for good; its author's own no withdraws it.
func (d Drafts) Reject(ctx context.Context, number int64, who, why string) error {
	draft, err := d.Get(ctx, number)
	if err != nil {
		return err
	}
	entry := Entry{Who: who, Server: draft.Change.Server, Action: "reject", Subject: strconv.FormatInt(number, 10), Why: why}
	state := DraftRejected
	if who == draft.Change.Who {
		entry.Action, state = "withdraw", DraftWithdrawn
	}
	return d.l.update(ctx, func(t *tx) error {
		if err := t.decide(number, state, who, why); err != nil {
			return err
		}
		return t.note("", entry)
	})
}

// decide closes an open draft.
func (t *tx) decide(number int64, state DraftState, who, why string) error {
	n, err := t.exec(`UPDATE drafts SET state = $1, decider = $2, reason = $3, decided = $4 WHERE n = $5 AND state = $6`,
		string(state), who, why, t.at(), number, string(DraftOpen))
	if err == nil && n == 0 {
		return ErrDecided
	}
	return err
}

// Get gives one draft.
func (d Drafts) Get(ctx context.Context, number int64) (draft Draft, err error) {
	err = d.l.view(ctx, func(t *tx) error {
		draft, err = t.draft(number)
		return err
	})
	return draft, err
}

// Open gives the drafts that wait, oldest first; of one fact, or of all where fact is empty. Whoever edits a fact should
// see those of others.
func (d Drafts) Open(ctx context.Context, fact string) ([]Draft, error) {
	var all []Draft
	err := d.l.view(ctx, func(t *tx) (err error) {
		all, err = t.drafts(`WHERE state = $1 AND ($2 = '' OR fact = $2) ORDER BY n`, string(DraftOpen), fact)
		return err
	})
	return all, err
}

func (t *tx) draft(number int64) (Draft, error) {
	all, err := t.drafts(`WHERE n = $1`, number)
	if err == nil && len(all) == 0 {
		return Draft{}, ErrNotFound
	}
	if err != nil {
		return Draft{}, err
	}
	return all[0], nil
}

func (t *tx) drafts(where string, args ...any) ([]Draft, error) {
	return collect(t, `SELECT n, fact, action, body, prev, who, why, server, at, state, decider, reason, decided,
		state = 'open' AND EXISTS (SELECT 1 FROM revisions r WHERE r.fact = drafts.fact AND r.n > drafts.prev) FROM drafts `+where, args,
		func(scan scanner) (d Draft, err error) {
			var body string
			var at, decided int64
			c := &d.Change
			err = scan(&d.Number, &c.ID, &c.Action, &body, &c.Prev, &c.Who, &c.Why, &c.Server, &at, &d.State, &d.Decider, &d.Reason, &decided, &d.Overtaken)
			if err != nil {
				return d, err
			}
			d.At = moment(at)
			if decided > 0 {
				d.Decided = moment(decided)
			}
			c.Fact, err = factfile.Parse(body)
			return d, err
		})
}
