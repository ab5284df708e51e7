package gateway

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"
)

const (
	identifyGap   = 5 * time.Second        // between two identifies with one key (Discord: events/gateway, Rate Limiting)
	gapMargin     = 250 * time.Millisecond // on top of it: Discord sees them arrive, the bot sees them leave
	identifyDay   = 24 * time.Hour
	identifies    = 1000 // a day, where Discord has not said (Discord: events/gateway, Session Start Limit)
	reserveDivide = 20   // of a day's identifies, one in so many is left for people who start a bot by hand
)

// Budget decides when a shard may identify. Past the limits Discord ends every session and resets the token, so they hold
// for all processes that use one token, and for a process and its successor.
//
// Key is the shard's id modulo max_concurrency. Two identifies with one key are at least 5.25 s apart; in any 24 hours
// there are at most as many as Discord grants less a reserve of one in twenty (950 of 1000, until Learn says otherwise);
// and no more than Discord's own count has left, less the same reserve, until that count's day is over. An implementation
// is safe for use by many goroutines and keeps what it knows beyond the process, if it can. Package gatewaytest checks it.
type Budget interface {
	// Take takes one identify at this time, if that is allowed: then the grant's Wait is 0. Otherwise it takes nothing,
	// and Wait says after how long to ask again. An error means that it is not known, so the caller does not identify.
	Take(ctx context.Context, key int, at time.Time) (Grant, error)

	// Learn notes what Discord says that is left.
	Learn(ctx context.Context, limit Limit, at time.Time) error
}

// Grant is a Budget's answer.
type Grant struct {
	Wait time.Duration
	Left int // identifies left today, after this one
}

// account is what is known of identifies. Its times are in milliseconds since 1970.
type account struct {
	Taken []int64       `json:"taken"` // in the last 24 hours, oldest first
	Last  map[int]int64 `json:"last"`  // by key
	Total int           `json:"total"` // a day; 0 if Discord has not said
	Left  int           `json:"left"`  // by Discord's own count
	Until int64         `json:"until"` // when that count's day is over
}

// take is Budget's rule.
func (a *account) take(key int, at time.Time) Grant {
	now := at.UnixMilli()
	a.forget(now)
	if last, before := a.Last[key]; before {
		// A clock that was set back must not make anybody wait for longer than the gap.
		if wait := min(last, now) + (identifyGap + gapMargin).Milliseconds() - now; wait > 0 {
			return Grant{Wait: milliseconds(wait), Left: a.left(now)}
		}
	}
	if a.left(now) == 0 {
		return Grant{Wait: milliseconds(a.nextDay(now) - now)}
	}
	a.Taken = append(a.Taken, now)
	if a.Last == nil {
		a.Last = map[int]int64{}
	}
	a.Last[key] = now
	a.Left--
	return Grant{Left: a.left(now)}
}

func (a *account) learn(limit Limit, at time.Time) {
	if limit.Total <= 0 {
		return
	}
	a.Total, a.Left = limit.Total, limit.Remaining
	a.Until = at.Add(limit.ResetAfter).UnixMilli()
}

// forget drops what is older than a day, and the gaps that are over.
func (a *account) forget(now int64) {
	a.Taken = slices.DeleteFunc(a.Taken, func(t int64) bool { return now-t >= identifyDay.Milliseconds() })
	maps.DeleteFunc(a.Last, func(_ int, t int64) bool { return now-t >= (identifyGap + gapMargin).Milliseconds() })
}

// allowed is how many identifies a day there are, and how many of them are kept in reserve.
func (a *account) allowed() (total, reserve int) {
	total = a.Total
	if total == 0 {
		total = identifies
	}
	return total, total / reserveDivide
}

// left is how many identifies may be taken now.
func (a *account) left(now int64) int {
	total, reserve := a.allowed()
	left := total - reserve - len(a.Taken)
	if now < a.Until {
		left = min(left, a.Left-reserve)
	}
	return max(left, 0)
}

// nextDay is when there will be identifies again: when the oldest one is a day old, or Discord's count begins anew.
func (a *account) nextDay(now int64) int64 {
	total, reserve := a.allowed()
	next := now + 1000
	if over := len(a.Taken) - (total - reserve); over >= 0 && len(a.Taken) > 0 {
		next = max(next, a.Taken[min(over, len(a.Taken)-1)]+identifyDay.Milliseconds())
	}
	if now < a.Until && a.Left <= reserve {
		next = max(next, a.Until)
	}
	return next
}

func milliseconds(n int64) time.Duration { return time.Duration(n) * time.Millisecond }

// MemoryBudget is a Budget for one process that forgets everything at its end. The zero value is ready for use.
type MemoryBudget struct {
	mu      sync.Mutex
	account account
}

// Take implements Budget.
func (b *MemoryBudget) Take(_ context.Context, key int, at time.Time) (Grant, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.account.take(key, at), nil
}

// Learn implements Budget.
func (b *MemoryBudget) Learn(_ context.Context, limit Limit, at time.Time) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.account.learn(limit, at)
	return nil
}
