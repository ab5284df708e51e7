package knowledge

import (
	"context"
	"log/slog"
	"sync"
	"time"
)

// Usage is what a call of a model took, in tokens; zero where the server doesn't say.
type Usage struct{ In, Out int }

// Budget says what models may cost.
type Budget interface {
	// Reserve holds what one call may take at most, for a place and a day. The error is ErrSpent where that is too much.
	// Any other error, where the budget can't be kept, means that the model is not asked.
	Reserve(ctx context.Context, place string, now time.Time) (Hold, error)
	// Settle replaces what was held by what was used.
	Settle(ctx context.Context, h Hold, u Usage)
	// Spent tells how much of the day's allowance is used or held.
	Spent(ctx context.Context, place string, now time.Time) (Spent, error)
}

// Spent is how much of a day's allowance is used or held, and of how much; 0 of it: there is no ceiling.
type Spent struct {
	Tokens  int     // in one place
	Dollars float64 // in all places
	Of      Ceilings
}

// Near tells whether four fifths of an allowance are used.
func (s Spent) Near() bool {
	return s.Of.Near(s.Dollars) || s.Of.Tokens > 0 && 5*s.Tokens >= 4*s.Of.Tokens
}

// Hold is what has been reserved for one call.
type Hold struct {
	Place string
	Day   string // as 2006-01-02, UTC
	Usage Usage
	Key   string // by which a budget that is stored knows it again
}

// PerCall is what one call may take: the prompt with a question and a handful of facts, and a draft of 400 tokens.
var PerCall = Usage{In: 2500, Out: 400}

// Ceilings are the limits of a day, in UTC; 0: none.
type Ceilings struct {
	Tokens            int     // for each place
	Dollars           float64 // for all places
	PriceIn, PriceOut float64 // dollars for a million tokens
}

// memoryBudget is a Budget that forgets when the program ends.
type memoryBudget struct {
	limits Ceilings
	log    *slog.Logger

	mu      sync.Mutex
	day     string
	tokens  map[string]int
	dollars float64
	warned  bool
}

// NewMemoryBudget gives a budget that is kept in memory: a new start begins the day anew. It warns in the log once a day, at
// four fifths of the money.
func NewMemoryBudget(limits Ceilings, log *slog.Logger) Budget {
	return &memoryBudget{limits: limits, log: log, tokens: map[string]int{}}
}

// Reserve holds what a call may cost, if the limits still allow it.
func (b *memoryBudget) Reserve(_ context.Context, place string, now time.Time) (Hold, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	h := Hold{Place: place, Day: now.UTC().Format(time.DateOnly), Usage: PerCall}
	if h.Day > b.day { // a question from before midnight that comes late counts as today's
		b.day, b.tokens, b.dollars, b.warned = h.Day, map[string]int{}, 0, false
	}
	h.Day = b.day
	over := b.limits.Tokens > 0 && b.tokens[place]+PerCall.In+PerCall.Out > b.limits.Tokens ||
		b.limits.Dollars > 0 && b.dollars+b.limits.Cost(PerCall) > b.limits.Dollars
	if over {
		return Hold{}, ErrSpent
	}
	b.add(place, PerCall, 1)
	return h, nil
}

// Settle counts what a call did cost in place of what was held for it.
func (b *memoryBudget) Settle(_ context.Context, h Hold, u Usage) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if h.Day != b.day {
		return
	}
	b.add(h.Place, h.Usage, -1)
	b.add(h.Place, u, 1)
	if !b.warned && b.limits.Near(b.dollars) {
		b.warned = true
		b.limits.Warn(b.log, b.dollars)
	}
}

// Spent tells what was spent on the day of now.
func (b *memoryBudget) Spent(_ context.Context, place string, now time.Time) (Spent, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.day < now.UTC().Format(time.DateOnly) {
		return Spent{Of: b.limits}, nil
	}
	return Spent{b.tokens[place], b.dollars, b.limits}, nil
}

// add counts usage, or takes it off again with a sign of -1.
func (b *memoryBudget) add(place string, u Usage, sign int) {
	b.tokens[place] += sign * (u.In + u.Out)
	b.dollars += float64(sign) * b.limits.Cost(u)
}

// Cost gives the price of the usage in dollars.
func (c Ceilings) Cost(u Usage) float64 {
	return (float64(u.In)*c.PriceIn + float64(u.Out)*c.PriceOut) / 1e6
}

// Near tells whether four fifths of a day's money are used.
func (c Ceilings) Near(dollars float64) bool { return c.Dollars > 0 && dollars >= 0.8*c.Dollars }

// Warn tells the log that the ceiling is near.
func (c Ceilings) Warn(log *slog.Logger, dollars float64) {
	log.Warn("four fifths of today's money for the model are used", "dollars", dollars, "of", c.Dollars)
}
