package main

import (
	"context"
	"crypto/rand"
	"errors"
	"time"

	"tiktalks/bot"
	"tiktalks/bot/gateway"
	"tiktalks/knowledge/ledger"
)

// join tells the bot of the store, where there is one, and what copies share by it: only PostgreSQL has several.
func (s *store) join(b *bot.Bot) {
	if s == nil {
		return
	}
	b.Keep(s)
	if s.Engine() == "postgres" {
		b.Share(bot.Shared{
			Leases: leases{s.Leases(), rand.Text()}, Notes: s.Notes(), Permits: newPermits(s.Budgets(), s.Now, s.log),
		})
	}
}

// leases are the ledger's in the gateway's words, for one copy.
type leases struct {
	ledger.Leases
	holder string // like no other copy's
}

// Prolong implements gateway.Leases.
func (l leases) Prolong(ctx context.Context, prefix string, length time.Duration) ([]gateway.Lease, error) {
	held, err := l.Leases.Prolong(ctx, prefix, l.holder, length)
	var all []gateway.Lease
	for _, one := range held {
		all = append(all, l.words(one))
	}
	return all, err
}

// Take implements gateway.Leases.
func (l leases) Take(ctx context.Context, name string, length time.Duration) (gateway.Lease, bool, error) {
	lease, err := l.Leases.Take(ctx, name, l.holder, length)
	if errors.Is(err, ledger.ErrHeld) {
		return gateway.Lease{}, false, nil
	}
	return l.words(lease), err == nil, err
}

// Drop implements gateway.Leases.
func (l leases) Drop(ctx context.Context, lease gateway.Lease) error {
	return l.Leases.Drop(ctx, ledger.Lease{Name: lease.Name, Holder: lease.Holder, Fence: lease.Fence})
}

func (l leases) words(one ledger.Lease) gateway.Lease {
	return gateway.Lease{Name: one.Name, Holder: one.Holder, Mine: one.Holder == l.holder, Fence: one.Fence}
}
