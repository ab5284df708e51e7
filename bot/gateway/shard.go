package gateway

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"
)

// shard keeps one shard connected: one connection after the other, each as the end of the one before demands. Only its own
// goroutine uses it.
type shard struct {
	client  *Client
	id      Shard
	log     *slog.Logger
	pool    *pool
	board   *board
	fence   int64   // of its lease; 0 without
	tenure  *tenure // of its lease; nil without
	session Session
	row     row
	pressed time.Time // since when events have found no room at once; zero: they do
}

func newShard(c *Client, id Shard) *shard {
	s := &shard{client: c, id: id, log: c.o.Log.With("shard", id.String()), board: &board{}}
	s.pool = newPool(c.o, c.reporter, c.counts)
	s.board.status = ShardStatus{Shard: id, Since: c.o.Now(), Ends: map[Cause]int{}}
	return s
}

// run keeps the shard connected until ctx ends. An error says why connecting again is no use.
func (s *shard) run(ctx context.Context) error {
	s.session = s.client.keeper.load(ctx, s.id, s.client.o)
	s.session.Fence = s.fence
	s.pool.start(context.WithoutCancel(ctx), s.client.o.Workers)
	defer s.finish()
	for s.tenure.wait(ctx) == nil {
		e := s.connect(ctx)
		if ctx.Err() != nil {
			return nil
		}
		s.board.change(func(b *ShardStatus) { b.Ends[e.cause]++ })
		var fatal *FatalError
		if errors.As(e.err, &fatal) {
			return fatal
		}
		then, wait := s.row.after(e, s.client.o.Rand())
		if then == stop {
			return &FatalError{Code: e.code}
		}
		if then == identify {
			s.newSession(Session{})
		}
		s.tell(e, wait)
		if sleep(ctx, wait) != nil {
			return nil
		}
	}
	return nil
}

// finish lets the handlers end, and leaves the session to the successor so that it gets what they have not seen.
func (s *shard) finish() {
	if first := s.pool.drain(s.client.o.Drain); first > 0 && first <= s.session.Seq {
		s.session.Seq = first - 1
	}
	s.client.keeper.note(s.id, s.session)
}

// connect makes one connection and stays with it to its end.
func (s *shard) connect(ctx context.Context) end {
	resuming := s.session.ID != ""
	c, err := s.prepare(ctx, resuming)
	if err != nil {
		return end{cause: NoConnection, err: err}
	}
	defer c.done()
	s.board.change(func(b *ShardStatus) { b.Dials++ })
	c.ws, err = s.client.dial(ctx, c.address)
	if err != nil {
		return end{cause: NoConnection, err: err, resuming: resuming}
	}
	e := c.run(ctx)
	s.connected(false)
	return e
}

// prepare finds out where to connect. Who has a session goes where it can be resumed and needs to ask nobody; but that may be
// a host that is no more, so the public address is tried in between. Who has none waits for the turn to identify.
func (s *shard) prepare(ctx context.Context, resuming bool) (*conn, error) {
	c := newConn(s)
	c.resuming, c.address = resuming, s.session.ResumeURL
	if resuming && (s.row.failures < detourAfter || s.row.failures%2 == 1) {
		return c, nil
	}
	info, err := s.client.directory.ask(ctx)
	var fatal *FatalError
	switch {
	case err != nil && resuming && !errors.As(err, &fatal):
		return c, nil
	case err != nil:
		return nil, err
	}
	c.address, c.key = info.URL, s.id.ID%info.Limit.MaxConcurrency
	if !resuming {
		c.done, err = s.client.turns.take(ctx, c.key)
	}
	return c, err
}

// newSession replaces the session.
func (s *shard) newSession(new Session) {
	new.Fence = s.fence
	s.session = new
	s.client.keeper.note(s.id, s.session)
}

// reached notes that an event has been dealt with.
func (s *shard) reached(seq *int64) {
	if seq != nil && s.session.ID != "" {
		s.session.Seq = *seq
		s.client.keeper.note(s.id, s.session)
	}
}

// connected notes whether the shard is connected.
func (s *shard) connected(is bool) {
	s.board.change(func(b *ShardStatus) {
		if b.Connected != is {
			b.Connected, b.Since = is, s.client.o.Now()
		}
	})
	s.client.changed()
}

// tell writes the log line of a connection's end.
func (s *shard) tell(e end, wait time.Duration) {
	level := slog.LevelWarn
	if e.cause == Asked {
		level = slog.LevelInfo // Discord does so every few hours
	}
	about := []any{"how", string(e.cause), "again_in", wait.Round(time.Millisecond).String(), "resume", s.session.ID != ""}
	if e.code != 0 {
		about = append(about, "code", e.code, "why", closeCodes[e.code].why)
	}
	if e.err != nil {
		about = append(about, "cause", e.err)
	}
	s.log.Log(context.Background(), level, "the gateway connection has ended", about...)
}

// sleep waits for d, or gives an error when ctx ends before.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return ctx.Err()
	case <-ctx.Done():
		return ctx.Err()
	}
}

// turns let shards with the same key identify one after the other, and wait without a connection until they may.
type turns struct {
	mu  sync.Mutex
	all map[int]chan struct{}
}

func newTurns() *turns { return &turns{all: map[int]chan struct{}{}} }

// take waits for the key's turn. The function returned gives it back; calling it twice does no harm.
func (t *turns) take(ctx context.Context, key int) (done func(), err error) {
	t.mu.Lock()
	turn := t.all[key]
	if turn == nil {
		turn = make(chan struct{}, 1)
		t.all[key] = turn
	}
	t.mu.Unlock()
	select {
	case turn <- struct{}{}:
	case <-ctx.Done():
		return func() {}, ctx.Err()
	}
	held := true
	return func() {
		if held {
			held = false
			<-turn
		}
	}, nil
}
