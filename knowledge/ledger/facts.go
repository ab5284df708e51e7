package ledger

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger/factfile"
)

// Action says what a revision did to a fact.
type Action string

// The actions of people, and those of a refresh.
const (
	Add     Action = "add"
	Edit    Action = "edit"
	Retire  Action = "retire"
	Restore Action = "restore"

	FromSource Action = "source" // a refresh took what the source says
	Kept       Action = "keep"   // a refresh left a moderator's fact in the place of what the source says now
)

// Change is what a person wants of one fact.
type Change struct {
	Key    string // of the person's request, so that a second try finds the first; empty: none
	Action Action
	ID     string         // of the fact; with Add and Edit, Fact.ID may stand for it
	Fact   knowledge.Fact // the whole fact as it shall be, with Add and Edit
	Prev   int64          // the revision that the person saw; 0 with Add
	To     int64          // the revision to go back to, with Restore
	Draft  int64          // the draft that was open before the person and that this one takes the place of; 0: none
	Who    string
	Why    string
	Server string // where the person stands as a moderator
}

// Revision is what was said of a fact at one time.
type Revision struct {
	Number  int64
	Fact    string
	Prev    int64 // 0: the first of the fact
	Action  Action
	Mine    bool            // a moderator's, in the place of what the source says
	Body    *knowledge.Fact // nil: the source had it no more
	At      time.Time
	Who     string
	Why     string
	Edition int64 // that published it
}

// Facts is the store of the published edition and of all that led to it.
type Facts struct{ l *Ledger }

// Facts gives the store.
func (l *Ledger) Facts() Facts { return Facts{l} }

// Apply publishes a change as a new edition, all or nothing. It fails with a StaleError where somebody was faster, also with
// ErrTaken where the id of a new fact is not free, with ErrNeedsReview where the server requires two people, and with the error of Options.Check where the edition would have
// defects; then nothing has changed. A change to what is already so publishes nothing and gives the revision that stands.
func (f Facts) Apply(ctx context.Context, c Change) (Revision, error) {
	c.ID = cmp.Or(c.ID, c.Fact.ID)
	if err := c.check(); err != nil {
		return Revision{}, err
	}
	entry := Entry{Who: c.Who, Server: c.Server, Action: string(c.Action), Subject: c.ID, Why: c.Why}
	edition, err := f.l.publish(ctx, c.Key, entry, func(t *tx, s *state) (plan, error) {
		if needs, err := t.reviewers(c.Server); err != nil || needs > 1 {
			return plan{}, cmp.Or(err, ErrNeedsReview)
		}
		return f.l.plan(t, s, c)
	})
	if err != nil {
		return Revision{}, err
	}
	return f.published(ctx, c.ID, edition)
}

// check refuses what can be seen to be wrong without looking at the base.
func (c Change) check() error {
	switch {
	case c.ID == "" || c.Fact.ID != "" && c.Fact.ID != c.ID:
		return Refusal("a change needs the id of one fact")
	case c.Who == "":
		return errors.New("a change needs to say who made it")
	case c.Action != Add && c.Action != Edit && c.Action != Retire && c.Action != Restore:
		return fmt.Errorf("%q is nothing that a person does to a fact", c.Action)
	case c.Action == Add && c.Prev != 0:
		return errors.New("a new fact has no earlier revision")
	}
	return nil
}

// plan works out what a person's change does to the edition s. With ErrTaken it gives what the change would do to the fact
// that has the id, so that what else is wrong with it can be told.
func (l *Ledger) plan(t *tx, s *state, c Change) (plan, error) {
	last, err := t.last(c.ID)
	if err != nil {
		return plan{}, err
	}
	var taken error
	if last.Number != c.Prev {
		stale := &StaleError{What: c.ID, Who: last.Who, At: last.At, Why: last.Why}
		if c.Action != Add {
			return plan{}, stale
		}
		taken = fmt.Errorf("%w: %w", ErrTaken, stale)
	}
	r := Revision{Fact: c.ID, Prev: last.Number, Action: c.Action, Mine: true, Who: c.Who, Why: c.Why}
	if r.Body, r.Mine, err = l.body(t, s, c); err != nil {
		return plan{}, err
	}
	if now, known := s.facts[c.ID]; known && r.Mine == last.Mine && same(now, *r.Body) {
		return plan{base: s.Base}, taken
	}
	return plan{base: s.Base, revisions: []Revision{r}, publish: true}, taken
}

// body gives the fact as the change wants it, and whether it is a moderator's.
func (l *Ledger) body(t *tx, s *state, c Change) (*knowledge.Fact, bool, error) {
	switch c.Action {
	case Retire:
		now, known := s.facts[c.ID]
		if !known {
			return nil, false, ErrNotFound
		}
		now.Status = knowledge.Retracted
		return &now, true, nil
	case Restore:
		if c.To == 0 && c.Fact.ID != "" { // a draft says what, not which
			return &c.Fact, !l.sourceSays(s, c.Fact), nil
		}
		then, err := t.revision(c.ID, c.To)
		if err != nil {
			return nil, false, err
		}
		if then.Body == nil {
			return nil, false, Refusal("the source had no such fact then: retire the fact instead")
		}
		return then.Body, !l.sourceSays(s, *then.Body), nil
	default:
		if _, known := s.facts[c.ID]; c.Action == Edit && !known {
			return nil, false, ErrNotFound
		}
		body, err := factfile.Parse(factfile.Write(c.Fact)) // as it will be read
		return &body, true, err
	}
}

// sourceSays tells whether the fact stands in the base's own files in the same words.
func (l *Ledger) sourceSays(s *state, f knowledge.Fact) bool {
	own, err := l.factsIn(s.base)
	if err != nil {
		return false
	}
	is, known := own[f.ID]
	return known && same(is, f)
}

// same compares what the files say of two facts; wordings and tellings stand in files of their own.
func same(a, b knowledge.Fact) bool {
	return a.ID == b.ID && a.Claim == b.Claim && a.Topic == b.Topic && a.When == b.When && a.Holds == b.Holds &&
		a.ReplacedBy == b.ReplacedBy && a.Status == b.Status && a.Note == b.Note && a.Checked == b.Checked &&
		slices.Equal(a.Entities, b.Entities) && slices.Equal(a.Asks, b.Asks) && slices.Equal(a.Sources, b.Sources)
}

func byID(a, b knowledge.Fact) int { return strings.Compare(a.ID, b.ID) }
