package gateway_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
)

// patchy is a budget and sessions that can be broken.
type patchy struct {
	gateway.MemoryBudget
	sessions gateway.MemorySessions
	broken   atomic.Bool
}

var errBroken = errors.New("the disk is full")

func (p *patchy) Take(ctx context.Context, key int, at time.Time) (gateway.Grant, error) {
	if p.broken.Load() {
		return gateway.Grant{}, errBroken
	}
	return p.MemoryBudget.Take(ctx, key, at)
}

func (p *patchy) Load(ctx context.Context, shard gateway.Shard) (gateway.Session, error) {
	if p.broken.Load() {
		return gateway.Session{}, errBroken
	}
	return p.sessions.Load(ctx, shard)
}

func (p *patchy) Save(ctx context.Context, shard gateway.Shard, s gateway.Session) error {
	if p.broken.Load() {
		return errBroken
	}
	return p.sessions.Save(ctx, shard, s)
}

// TestBudgetFails: while the budget can't be asked nobody identifies; then all goes on.
func TestBudgetFails(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
		store := &patchy{}
		store.broken.Store(true)
		r := run(t, server, func(o *gateway.Options) { o.Budget = store })
		time.Sleep(10 * time.Minute)
		if n := r.count(discordtest.Identified); n != 0 {
			t.Errorf("%d identifies that nobody has counted", n)
		}
		if n := r.client.Status().Shards[0].Ends[gateway.NoBudget]; n < 15 || n > 25 {
			t.Errorf("the budget was asked %d times in ten minutes", n)
		}
		store.broken.Store(false)
		healed := server.Now()
		r.ready()
		if took := server.Now().Sub(healed); took > 30*time.Second {
			t.Errorf("ready %v after the budget works again", took)
		}
	})
}

// TestSessionsFail: what can't be saved costs a line in the log, and an identify at the next start.
func TestSessionsFail(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
		store := &patchy{}
		store.broken.Store(true)
		r := run(t, server, func(o *gateway.Options) { o.Sessions = store })
		r.ready()
		for range 10 {
			r.answered(r.ask("when?"), server.Now())
			time.Sleep(5 * time.Second)
		}
		if n := len(r.book.lines("the gateway session could not be saved; a restart will begin a new one")); n != 1 {
			t.Errorf("%d lines say that sessions can't be saved, want 1", n)
		}
		if n := len(r.book.lines("the gateway session could not be loaded; a new one is begun")); n != 1 {
			t.Errorf("%d lines say that sessions can't be loaded, want 1", n)
		}
		server.Gateway().Do(discordtest.Reset())
		r.answered(r.ask("still there?"), server.Now())
		if r.count(discordtest.Resumed) != 1 || r.count(discordtest.Identified) != 1 {
			t.Errorf("%d resumes, %d identifies, want 1 and 1", r.count(discordtest.Resumed), r.count(discordtest.Identified))
		}
		store.broken.Store(false)
		time.Sleep(2 * time.Second)
		if s, err := store.Load(t.Context(), gateway.Shard{ID: 0, Count: 1}); err != nil || s.ID == "" {
			t.Errorf("then %+v is saved, %v", s, err)
		}
	})
}
