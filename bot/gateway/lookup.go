package gateway

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

// Lookup asks Discord where its gateway is and how much may be begun there: GET /gateway/bot. An implementation gives up
// when ctx ends, which it does after some seconds, and gives ErrToken when Discord does not accept the token (401). Any
// other error means that it may be asked again. It is safe for use by many goroutines. ParseInfo reads the answer's body.
type Lookup interface {
	GatewayBot(ctx context.Context) (Info, error)
}

// LookupFunc makes a Lookup of a function.
type LookupFunc func(ctx context.Context) (Info, error)

// GatewayBot calls f.
func (f LookupFunc) GatewayBot(ctx context.Context) (Info, error) { return f(ctx) }

// Info is Discord's answer (Discord: events/gateway, Get Gateway Bot).
type Info struct {
	URL    string // where to connect: "wss://gateway.discord.gg"
	Shards int    // that Discord recommends
	Limit  Limit
}

// Limit is what Discord says of identifies (Discord: events/gateway, Session Start Limit Object).
type Limit struct {
	Total          int           // a day
	Remaining      int           // today
	ResetAfter     time.Duration // until the day is over
	MaxConcurrency int           // shards with the same id modulo this number identify one after the other
}

// ParseInfo reads the body of GET /gateway/bot.
func ParseInfo(body []byte) (Info, error) {
	var raw struct {
		URL    string `json:"url"`
		Shards int    `json:"shards"`
		Limit  struct {
			Total          int   `json:"total"`
			Remaining      int   `json:"remaining"`
			ResetAfter     int64 `json:"reset_after"` // milliseconds
			MaxConcurrency int   `json:"max_concurrency"`
		} `json:"session_start_limit"`
	}
	if err := json.Unmarshal(body, &raw); err != nil {
		return Info{}, fmt.Errorf("the answer to GET /gateway/bot can't be read: %w", err)
	}
	if raw.URL == "" {
		return Info{}, errors.New("the answer to GET /gateway/bot has no url")
	}
	return Info{
		URL:    raw.URL,
		Shards: max(raw.Shards, 1),
		Limit: Limit{
			Total:          raw.Limit.Total,
			Remaining:      raw.Limit.Remaining,
			ResetAfter:     time.Duration(raw.Limit.ResetAfter) * time.Millisecond,
			MaxConcurrency: max(raw.Limit.MaxConcurrency, 1),
		},
	}, nil
}

const (
	lookupWithin = 10 * time.Second
	lookupAge    = time.Minute // an answer is used for so long before a new session asks again
)

// directory keeps Discord's latest answer for all shards.
type directory struct {
	lookup Lookup
	budget Budget
	now    func() time.Time
	turn   chan struct{} // holds a token while somebody asks
	info   Info
	at     time.Time
}

func newDirectory(o Options) *directory {
	return &directory{lookup: o.Lookup, budget: o.Budget, now: o.Now, turn: make(chan struct{}, 1)}
}

// ask gives Discord's answer, an older one where that will do or where Discord can't be asked. What it says of identifies is
// passed on to the budget.
func (d *directory) ask(ctx context.Context) (Info, error) {
	select {
	case d.turn <- struct{}{}:
		defer func() { <-d.turn }()
	case <-ctx.Done():
		return Info{}, ctx.Err()
	}
	if d.info.URL != "" && d.now().Sub(d.at) < lookupAge {
		return d.info, nil
	}
	asking, cancel := context.WithTimeout(ctx, lookupWithin)
	defer cancel()
	info, err := d.lookup.GatewayBot(asking)
	var fatal *FatalError
	switch {
	case errors.As(err, &fatal), err != nil && d.info.URL == "":
		return Info{}, err
	case err != nil:
		return d.info, nil
	}
	info.Limit.MaxConcurrency = max(info.Limit.MaxConcurrency, 1)
	d.info, d.at = info, d.now()
	_ = d.budget.Learn(ctx, info.Limit, d.now()) // a budget that fails here says so when an identify is taken
	return info, nil
}
