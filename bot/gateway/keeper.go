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

	saving sync.Mutex // one flush at a time: an older session must not overtake a newer one
	failed bool       // the last save went wrong, and that was logged

	mu      sync.Mutex
	unsaved map[Shard]Session
}

func newKeeper(o Options) *keeper {
	return &keeper{sessions: o.Sessions, now: o.Now, log: o.Log, unsaved: map[Shard]Session{}}
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
	k.unsaved[shard] = s
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

// flush saves what was not saved yet.
func (k *keeper) flush(ctx context.Context) {
	k.saving.Lock()
	defer k.saving.Unlock()
	ctx, cancel := context.WithTimeout(ctx, saveWithin)
	defer cancel()
	unsaved := k.take()
	var failed error
	for shard, s := range unsaved {
		if err := k.sessions.Save(ctx, shard, s); err != nil {
			k.putBack(shard, s)
			failed = err
		}
	}
	switch {
	case failed != nil && !k.failed:
		k.log.Warn("the gateway session could not be saved; a restart will begin a new one", "cause", failed)
	case failed == nil && k.failed && len(unsaved) > 0:
		k.log.Info("gateway sessions are saved again")
	}
	k.failed = failed != nil || k.failed && len(unsaved) == 0
}

// putBack keeps a session for the next time, unless there is a newer one.
func (k *keeper) putBack(shard Shard, s Session) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if _, newer := k.unsaved[shard]; !newer {
		k.unsaved[shard] = s
	}
}

// take gives what was not saved yet.
func (k *keeper) take() map[Shard]Session {
	k.mu.Lock()
	defer k.mu.Unlock()
	unsaved := k.unsaved
	k.unsaved = map[Shard]Session{}
	return unsaved
}
