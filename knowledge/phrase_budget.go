package knowledge

import (
	"log/slog"
	"sync"
	"time"
)

// Usage is what a call of a model took, in tokens; zero where the server doesn't say.
type Usage struct{ In, Out int }

// Budget says what models may cost.
type Budget interface {
	// Reserve holds what one call may take at most, for a place and a day. The error is ErrSpent where that is too much.
	Reserve(place string, now time.Time) (Hold, error)
	// Settle replaces what was held by what was used; where the usage is zero all that was held counts as used.
	Settle(h Hold, u Usage)
}

// Hold is what has been reserved for one call.
type Hold struct {
	Place string
	Day   string // as 2006-01-02, UTC
	Usage Usage
}

// perCall is what one call may take: the prompt with a question and a handful of facts, and a draft of 400 tokens.
var perCall = Usage{In: 2500, Out: 400}

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

func (b *memoryBudget) Reserve(place string, now time.Time) (Hold, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	h := Hold{place, now.UTC().Format(time.DateOnly), perCall}
	if h.Day > b.day { // a question from before midnight that comes late counts as today's
		b.day, b.tokens, b.dollars, b.warned = h.Day, map[string]int{}, 0, false
	}
	h.Day = b.day
	over := b.limits.Tokens > 0 && b.tokens[place]+perCall.In+perCall.Out > b.limits.Tokens ||
		b.limits.Dollars > 0 && b.dollars+b.cost(perCall) > b.limits.Dollars
	if over {
		return Hold{}, ErrSpent
	}
	b.add(place, perCall, 1)
	return h, nil
}

func (b *memoryBudget) Settle(h Hold, u Usage) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if h.Day != b.day || u == (Usage{}) {
		return
	}
	b.add(h.Place, h.Usage, -1)
	b.add(h.Place, u, 1)
	if !b.warned && b.limits.Dollars > 0 && b.dollars >= 0.8*b.limits.Dollars {
		b.warned = true
		b.log.Warn("four fifths of today's money for the model are used", "dollars", b.dollars, "of", b.limits.Dollars)
	}
}

func (b *memoryBudget) add(place string, u Usage, sign int) {
	b.tokens[place] += sign * (u.In + u.Out)
	b.dollars += float64(sign) * b.cost(u)
}

// cost gives the price of the usage in dollars.
func (b *memoryBudget) cost(u Usage) float64 {
	return (float64(u.In)*b.limits.PriceIn + float64(u.Out)*b.limits.PriceOut) / 1e6
}
