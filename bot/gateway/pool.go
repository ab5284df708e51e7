package gateway

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync"
	"time"
)

const (
	shedWorkers = 4
	shedQueue   = 64
	patience    = time.Second // events wait so long for room in the queue, all that do so in a row together
)

// item is an event on its way to the handler.
type item struct {
	name string
	data json.RawMessage
	seq  int64
}

// pool runs handlers: so many at a time, with a queue before them. What finds no room is shed, which is a second, smaller
// pool: it says that the bot is busy.
type pool struct {
	queue, shed chan item
	workers     sync.WaitGroup
	handle      func(context.Context, any)
	busy        func(context.Context, any)
	skip        func(name string, data []byte) bool
	reporter    *reporter
	log         *slog.Logger
	counts      *counts
}

func newPool(o Options, r *reporter, c *counts) *pool {
	return &pool{
		queue: make(chan item, o.Queue), shed: make(chan item, shedQueue),
		handle: o.Handle, busy: o.Shed, skip: o.Skip, reporter: r, log: o.Log, counts: c,
	}
}

// start begins to take events. Handlers run under ctx.
func (p *pool) start(ctx context.Context, workers int) {
	for range workers {
		p.workers.Go(func() { p.work(ctx, p.queue, p.handle) })
	}
	for range shedWorkers {
		p.workers.Go(func() { p.work(ctx, p.shed, p.busy) })
	}
}

func (p *pool) work(ctx context.Context, from <-chan item, handle func(context.Context, any)) {
	for i := range from {
		p.one(ctx, i, handle)
	}
}

// one decodes an event and hands it on, and of a malformed interaction what it takes to answer it.
func (p *pool) one(ctx context.Context, i item, handle func(context.Context, any)) {
	defer func() {
		if v := recover(); v != nil {
			p.counts.panicked()
			p.log.Error("a handler panicked", "event", i.name, "panic", fmt.Sprintf("%T", v), "stack", string(debug.Stack()))
		}
	}()
	if p.skip(i.name, i.data) {
		return
	}
	event, err := decode(i.name, i.data)
	if err != nil {
		p.counts.malformed()
		p.reporter.malformed(i.name, err)
		broken := ReadUnreadable(i.data)
		if i.name != "INTERACTION_CREATE" || broken == nil {
			return
		}
		event = broken
	}
	handle(ctx, event)
}

// turnAway sheds an event that found no room; when even that has no room, it is only counted.
func (p *pool) turnAway(i item) {
	p.counts.shed()
	select {
	case p.shed <- i:
	default:
	}
}

// drain waits until everything queued is handled, at most for d. It gives the sequence number of the first event that no
// handler has seen, or 0.
func (p *pool) drain(d time.Duration) int64 {
	close(p.queue)
	close(p.shed)
	done := make(chan struct{})
	go func() {
		defer close(done)
		p.workers.Wait()
	}()
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-done:
		return 0
	case <-timer.C:
	}
	var first int64
	for left := range p.queue { // in order; no worker takes what is taken out here
		if first == 0 {
			first = left.seq
		}
	}
	return first
}
