package gateway

import (
	"context"
	"log/slog"
	"sync"
	"time"
)

const (
	saveEvery  = time.Second // a crash costs the successor at most the events of so long a time, twice
	saveWithin = 2 * time.Second
)

// keeper saves the shards' sessions now and then, apart from the connections: a slow disk must not hold up a heartbeat.
type keeper struct {
	sessions Sessions
	now      func() time.Time
	log      *slog.Logger

	mu     sync.Mutex
	latest map[Shard]Session
	dirty  map[Shard]bool
	failed bool // the last save went wrong, and that was logged
}

func newKeeper(o Options) *keeper {
	return &keeper{sessions: o.Sessions, now: o.Now, log: o.Log, latest: map[Shard]Session{}, dirty: map[Shard]bool{}}
}

// load gives the session that the shard's last process left, if it can be resumed.
func (k *keeper) load(ctx context.Context, shard Shard, want Options) Session {
	ctx, cancel := context.WithTimeout(ctx, saveWithin)
	defer cancel()
	s, err := k.sessions.Load(ctx, shard)
	if err != nil {
		k.log.Warn("the gateway session could not be loaded; a new one is begun", "shard", shard.String(), "cause", err)
		return Session{}
	}
	if !s.fresh(want.Intents, k.now()) {
		return Session{}
	}
	return s
}

// note remembers how far a session has come.
func (k *keeper) note(shard Shard, s Session) {
	if s.ID != "" {
		s.At = k.now()
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.latest[shard], k.dirty[shard] = s, true
}

// run saves until ctx ends, and then once more.
func (k *keeper) run(ctx context.Context) {
	tick := time.NewTicker(saveEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			k.flush(ctx)
		case <-ctx.Done():
			k.flush(context.WithoutCancel(ctx))
			return
		}
	}
}

func (k *keeper) flush(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, saveWithin)
	defer cancel()
	for shard, s := range k.changed() {
		err := k.sessions.Save(ctx, shard, s)
		if err != nil && !k.failed {
			k.log.Warn("the gateway session could not be saved; a restart will begin a new one", "shard", shard.String(), "cause", err)
		}
		k.failed = err != nil
	}
}

// changed gives what was not saved yet.
func (k *keeper) changed() map[Shard]Session {
	k.mu.Lock()
	defer k.mu.Unlock()
	changed := map[Shard]Session{}
	for shard := range k.dirty {
		changed[shard] = k.latest[shard]
	}
	clear(k.dirty)
	return changed
}
