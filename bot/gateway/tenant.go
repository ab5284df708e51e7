package gateway

import (
	"context"
	"sync"
	"time"
)

// tenant is a shard that this process serves.
type tenant struct {
	shard *shard
	lease Lease
	stop  context.CancelFunc
	going bool // it was told to stop
}

// begin serves a shard.
func (d *division) begin(ctx context.Context, id int, l Lease) {
	d.log.Info("this copy takes a shard", "shard", Shard{id, d.count}.String(), "fence", l.Fence)
	d.client.counts.taken()
	serving, stop := context.WithCancel(ctx)
	t := &tenant{shard: newShard(d.client, Shard{ID: id, Count: d.count}), lease: l, stop: stop}
	t.shard.fence, t.shard.tenure = l.Fence, &tenure{now: d.client.o.Now}
	t.shard.tenure.prolong(d.client.o.Now().Add(leaseLength))
	d.mine[id] = t
	d.client.add(t.shard)
	go func() {
		if err := t.shard.run(serving); err != nil {
			d.fatal(err)
		}
		d.handOver(context.WithoutCancel(ctx), t)
		d.ended <- t
	}()
}

func (d *division) end(t *tenant) {
	t.going = true
	t.stop()
}

// handOver leaves the session to the successor and lets it have the shard.
func (d *division) handOver(ctx context.Context, t *tenant) {
	ctx, cancel := context.WithTimeout(ctx, leaseWithin)
	defer cancel()
	d.client.keeper.flush(ctx)
	if err := d.client.o.Leases.Drop(ctx, t.lease); err != nil {
		d.log.Warn("a shard could not be given back; others take it when its lease runs out", "shard", t.shard.id.String(), "cause", err)
	}
}

func (d *division) forget(t *tenant) {
	t.stop()
	delete(d.mine, t.shard.id.ID)
	d.client.remove(t.shard)
}

// lookAgain is how often a shard that is not surely this process's asks whether it is.
const lookAgain = 250 * time.Millisecond

// tenure says until when a shard is surely this process's. Without leases it always is.
type tenure struct {
	now   func() time.Time
	mu    sync.Mutex
	until time.Time
}

func (t *tenure) prolong(until time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.until = until
}

// wait returns when the shard is surely this process's, or when ctx ends. A connection that stands is kept without asking;
// only a new one could fight with another process's over one session.
func (t *tenure) wait(ctx context.Context) error {
	for t != nil {
		t.mu.Lock()
		sure := t.now().Before(t.until)
		t.mu.Unlock()
		if sure {
			break
		}
		if err := sleep(ctx, lookAgain); err != nil {
			return err
		}
	}
	return ctx.Err()
}
