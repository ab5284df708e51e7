package gateway

import (
	"log/slog"
	"sync"
	"time"
)

const (
	reportsAMinute = 30  // broken events that get a line of their own; the others are counted in the next one
	maxUnknown     = 200 // names of unknown events that are remembered
)

// reporter writes the log lines of what was skipped, and does not let a flood of it flood the log. A line never says what
// was in the event.
type reporter struct {
	log *slog.Logger
	now func() time.Time

	mu      sync.Mutex
	begun   time.Time // of this minute
	lines   int       // in this minute
	omitted int       // since the last line
	unknown map[string]bool
}

func newReporter(o Options) *reporter {
	return &reporter{log: o.Log, now: o.Now, unknown: map[string]bool{}}
}

// malformed logs an event, or a frame, that is skipped.
func (r *reporter) malformed(name string, why error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if now := r.now(); now.Sub(r.begun) >= time.Minute {
		r.begun, r.lines = now, 0
	}
	if r.lines++; r.lines > reportsAMinute {
		r.omitted++
		return
	}
	r.log.Warn("an event was malformed and is skipped", "event", short(name), "reason", why.Error(), "omitted", r.omitted)
	r.omitted = 0
}

// unheardOf logs an event that this version does not know, once for each name.
func (r *reporter) unheardOf(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.unknown[name] || len(r.unknown) == maxUnknown {
		return
	}
	r.unknown[name] = true
	r.log.Info("an event is not known and is skipped", "event", short(name))
}

// short keeps a name that came from outside from filling the log.
func short(name string) string {
	if len(name) > 60 {
		return name[:60] + "…"
	}
	return name
}
