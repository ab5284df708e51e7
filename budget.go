package main

import (
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"math"
	"sync"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// storedBudget is what models may cost, kept in the ledger: it holds over a new start, and for all copies together.
type storedBudget struct {
	spending ledger.Spending
	limits   knowledge.Ceilings
	log      *slog.Logger

	mu     sync.Mutex
	warned string // the day on which this copy has told that the ceiling is near
}

// directly is the place of direct messages in the ledger; servers have numbers.
const directly = "direct messages"

// keepsWithin is how long the ledger may take; after that the model is not asked.
const keepsWithin = 2 * time.Second

// Reserve holds what one call may take. The ledger's clock says which day it is.
func (b *storedBudget) Reserve(ctx context.Context, place string, now time.Time) (knowledge.Hold, error) {
	ctx, cancel := context.WithTimeout(ctx, keepsWithin)
	defer cancel()
	if place == "" {
		place = directly
	}
	h := knowledge.Hold{Place: place, Day: now.UTC().Format(time.DateOnly), Usage: knowledge.PerCall, Key: rand.Text()}
	ceilings := ledger.Ceilings{Server: ledger.Cost{Tokens: int64(b.limits.Tokens)}, All: ledger.Cost{Money: millionths(b.limits.Dollars)}}
	err := b.spending.Reserve(ctx, h.Key, place, b.cost(h.Usage), ceilings)
	if errors.Is(err, ledger.ErrCeiling) {
		err = knowledge.ErrSpent
	}
	return h, err
}

// Settle replaces what was held by what was used.
func (b *storedBudget) Settle(ctx context.Context, h knowledge.Hold, u knowledge.Usage) {
	ctx, cancel := context.WithTimeout(ctx, keepsWithin)
	defer cancel()
	err := b.spending.Settle(ctx, h.Key, b.cost(u))
	if err == nil {
		err = b.warn(ctx, h.Day)
	}
	if err != nil {
		b.log.Error("what the model took was not noted; what was held for it counts", "cause", err)
	}
}

// Spent tells how much of the day's allowance is used or held.
func (b *storedBudget) Spent(ctx context.Context, place string, now time.Time) (knowledge.Spent, error) {
	if place == "" {
		place = directly
	}
	day := now.UTC().Format(time.DateOnly)
	here, err := b.spending.Day(ctx, place, day)
	if err != nil {
		return knowledge.Spent{}, err
	}
	all, err := b.spending.Day(ctx, "", day)
	return knowledge.Spent{Tokens: int(here.Tokens), Dollars: float64(all.Money) / 1e6, Of: b.limits}, err
}

// warn tells the log once a day that the ceiling is near.
func (b *storedBudget) warn(ctx context.Context, day string) error {
	all, err := b.spending.Day(ctx, "", day)
	if err != nil {
		return err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if dollars := float64(all.Money) / 1e6; b.warned != day && b.limits.Near(dollars) {
		b.warned = day
		b.limits.Warn(b.log, dollars)
	}
	return nil
}

func (b *storedBudget) cost(u knowledge.Usage) ledger.Cost {
	return ledger.Cost{Tokens: int64(u.In + u.Out), Money: millionths(b.limits.Cost(u))}
}

func millionths(dollars float64) int64 { return int64(math.Ceil(dollars * 1e6)) }
