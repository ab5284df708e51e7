package commands

import (
	"context"
	"time"

	"tiktalks/knowledge/ledger"
)

// keepFor bounds what is kept after a reply has gone out: nobody waits for it.
const keepFor = 5 * time.Second

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
// facts is. Nothing of who asked or what is kept with it.
func (d *Desk) After(ctx context.Context, c Call, r Reply, sent Sent) {
	if d.needs.Ledger == nil || r.Private || len(r.Facts) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, keepFor)
	defer cancel()
	if sent = sent.found(ctx); sent.Message == "" {
		return
	}
	err := d.needs.Ledger.Posts().Add(ctx, ledger.Post{
		Message: sent.Message, Channel: sent.Channel, Server: c.Place.Guild,
		Edition: d.needs.Answerer.Base.Number(r.Version), Facts: r.Facts,
	})
	if err != nil {
		d.needs.Log.Error("a public answer was not noted, so it can't be corrected", "cause", err)
	}
}
