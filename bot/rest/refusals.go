package rest

import (
	"log/slog"
	"net/http"
	"sync"
	"time"
)

// Discord bans an address that makes 10,000 invalid requests in ten minutes: 401, 403 and 429, but for those of a shared
// limit (topics/rate-limits, Invalid Request Limit). Copies of the bot may share an address: these are for all of them
// together, and each has its part.
const (
	warnAt      = 500
	stopAt      = 2000 // requests by the bot's own will, which are nearly all that are refused
	stopAllAt   = 4000 // answers to interactions too
	goOnBelow   = stopAt / 2
	refusedOver = 10 // minutes
)

// invalid tells whether Discord counts a refusal.
func invalid(status int, shared bool) bool {
	switch status {
	case http.StatusUnauthorized, http.StatusForbidden:
		return true
	case http.StatusTooManyRequests:
		return !shared
	}
	return false
}

// refusals counts the invalid requests of the last minutes and says when to stop.
type refusals struct {
	now    func() time.Time
	log    *slog.Logger
	copies func() int

	mu      sync.Mutex
	minutes map[int64]int // by the minute's number
	warned  bool
	stopped bool
}

// part gives this copy's part of a number.
func (r *refusals) part(n int) int { return n / max(r.copies(), 1) }

// add counts one.
func (r *refusals) add() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.minutes[r.minute()]++
	switch n := r.count(); {
	case n >= r.part(stopAt) && !r.stopped:
		r.stopped = true
		r.log.Error("too many requests are refused by Discord: none are made by now but answers to interactions; does the bot lack permissions, or is the token old?",
			"refused", n, "minutes", refusedOver)
	case n >= r.part(warnAt) && !r.warned:
		r.warned = true
		r.log.Warn("many requests are refused by Discord; does the bot lack permissions?", "refused", n, "minutes", refusedOver, "stop_at", r.part(stopAt))
	}
}

// allow gives ErrStopped where a request may not be made.
func (r *refusals) allow(to Route) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	n := r.calm()
	if n >= r.part(stopAllAt) || r.stopped && !to.ofInteraction() {
		return ErrStopped
	}
	return nil
}

// calm goes on where the number has fallen, and gives it.
func (r *refusals) calm() int {
	n := r.count()
	if r.stopped && n < r.part(goOnBelow) {
		r.stopped = false
		r.log.Info("requests are made again", "refused", n, "minutes", refusedOver)
	}
	if n < r.part(warnAt) {
		r.warned = false
	}
	return n
}

// state gives the number and whether requests are stopped.
func (r *refusals) state() (n int, stopped bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	n = r.calm()
	return n, r.stopped
}

func (r *refusals) minute() int64 { return r.now().Unix() / 60 }

// count gives the number, of the running minute and the ten before it, and forgets the rest.
func (r *refusals) count() int {
	oldest, sum := r.minute()-refusedOver, 0
	for minute, n := range r.minutes {
		if minute < oldest {
			delete(r.minutes, minute)
			continue
		}
		sum += n
	}
	return sum
}
