package commands

import (
	"context"
	"sync"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

const (
	keepFor   = 5 * time.Second  // bounds what is kept after a reply has gone out: nobody waits for it
	tallyLong = 10 * time.Second // how long counts wait in memory, so that not every answer writes them
)

// Sent is where a reply went.
type Sent struct {
	Message string // id of the bot's message; empty where it is not known
	Channel string
	Find    func(context.Context) Sent // finds out where that is; nil: it can't be found out
}

// found gives where a reply went, with the effort that it takes.
func (s Sent) found(ctx context.Context) Sent {
	if s.Message != "" || s.Find == nil {
		return s
	}
	return s.Find(ctx)
}

// After keeps what has to be kept of a call that was answered: a public answer, so that it can be corrected when one of its
// facts is, with nothing of who asked or what; a question without an answer, where the server wants that; and counts.
func (d *Desk) After(ctx context.Context, c Call, r Reply, sent Sent) {
	if d.needs.Ledger == nil {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, keepFor)
	defer cancel()
	if c.Command == "ask" {
		d.count(ctx, c.Place.Guild, r.Kind, c.Now)
	}
	switch {
	case len(r.Facts) > 0 && !r.Private:
		d.keepPost(ctx, c, r, sent.found(ctx))
	case c.Command == "ask" && r.Kind == string(knowledge.Unknown) && c.Place.Guild != "":
		d.keepQuestion(ctx, c, sent)
	}
}

func (d *Desk) keepPost(ctx context.Context, c Call, r Reply, sent Sent) {
	if sent.Message == "" {
		return
	}
	d.scribe.note(ctx, ledger.Post{
		Message: sent.Message, Channel: sent.Channel, Server: c.Place.Guild,
		Edition: d.needs.Answerer.Base.Number(r.Version), Facts: r.Facts, Derived: r.Derived,
	})
}

// keepQuestion keeps a question under the message that holds it; where a command asked, under the answer's.
func (d *Desk) keepQuestion(ctx context.Context, c Call, sent Sent) {
	on, err := d.needs.Ledger.Settings().Get(ctx, c.Place.Guild, ledger.KeepsQuestions)
	if err == nil && on != ledger.On {
		return
	}
	message := c.Message.ID
	if message == "" {
		message = sent.found(ctx).Message
	}
	if err == nil && message != "" {
		_, err = d.needs.Ledger.Queue().Add(ctx, ledger.Ask{
			Message: message, Channel: c.Place.Channel, Server: c.Place.Guild, User: c.Person.ID, Text: cut(c.Option("question"), MaxQuestion),
		})
	}
	if err != nil {
		d.needs.Log.Error("a question without an answer was not kept", "cause", err)
	}
}

// tally holds counts for a short while. What it holds is lost when the process dies: they are for orientation.
type tally struct {
	mu    sync.Mutex
	since time.Time
	held  map[tallied]int64
}

type tallied struct{ server, kind string }

// count counts one answer of a kind.
func (d *Desk) count(ctx context.Context, server, kind string, now time.Time) {
	d.keepCounts(ctx, d.tally.add(tallied{server, kind}, now))
}

// keepCounts writes counts. What can't be written is held on.
func (d *Desk) keepCounts(ctx context.Context, due map[tallied]int64) {
	for of, n := range due {
		err := d.needs.Ledger.Stats().Count(ctx, of.server, of.kind, n)
		d.counting.Saw(err)
		if err != nil {
			d.tally.putBack(due)
			return
		}
		delete(due, of)
	}
}

// add holds one more, and gives all that is held when that is long enough ago.
func (t *tally) add(of tallied, now time.Time) map[tallied]int64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.held == nil {
		t.held, t.since = map[tallied]int64{}, now
	}
	t.held[of]++
	if now.Sub(t.since) < tallyLong {
		return nil
	}
	due := t.held
	t.held, t.since = nil, now
	return due
}

// putBack holds counts again that were given out.
func (t *tally) putBack(due map[tallied]int64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.held == nil {
		t.held = map[tallied]int64{}
	}
	for of, n := range due {
		t.held[of] += n
	}
}

// take gives all that is held.
func (t *tally) take() map[tallied]int64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	due := t.held
	t.held = nil
	return due
}

// Flush writes what is still held. To be called before the ledger is closed.
func (d *Desk) Flush(ctx context.Context) {
	if d.needs.Ledger == nil {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, keepFor)
	defer cancel()
	d.scribe.flush(ctx)
	d.keepCounts(ctx, d.tally.take())
}
