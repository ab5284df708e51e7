package gateway

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"time"
)

const (
	roundEvery  = time.Second
	leaseLength = 8 * time.Second // of a process that dies, others take the shards after so long and a round
	leaseWithin = 2 * time.Second // of one question
	lateAfter   = leaseLength / 2 // after a pause of so long it may be that nobody could prolong anything
	calmFor     = 3 * time.Second // then all have time to do so before anybody takes what is another's
	mostCopies  = 1000            // processes that share one bot
	leasePrefix = "gateway "      // of the names of all leases
)

// division is this process's part in dividing the shards among all that serve the bot. Once a second it makes known that it
// lives, gives up what is more than its fair share, and takes what nobody has. Only its own goroutine uses it, but for the
// ends of tenants.
type division struct {
	client *Client
	count  int // of shards, of all processes together
	log    *slog.Logger
	copy   Lease     // makes known that this process takes part
	last   time.Time // when a round went well
	failed bool      // the last round went wrong, and that was logged
	calm   time.Time // until then nothing is given or taken
	mine   map[int]*tenant
	ended  chan *tenant
	fatal  func(error)
}

// divide serves this process's share of the shards until ctx ends, and hands them over.
func (c *Client) divide(ctx context.Context, fatal func(error)) error {
	d := &division{client: c, log: c.o.Log, mine: map[int]*tenant{}, ended: make(chan *tenant), fatal: fatal}
	if err := d.agree(ctx); err != nil {
		return err
	}
	tick := time.NewTicker(roundEvery)
	defer tick.Stop()
	for ctx.Err() == nil {
		d.round(ctx)
		select {
		case <-tick.C:
		case t := <-d.ended:
			d.forget(t)
		case <-ctx.Done():
		}
	}
	d.leave(context.WithoutCancel(ctx))
	return nil
}

// agree finds out how many shards there are: as many as the settings say, else as many as the others serve, else as many as
// Discord recommends.
func (d *division) agree(ctx context.Context) error {
	for d.count = d.client.o.Shards.Count; d.count == 0 && ctx.Err() == nil; {
		held, err := d.prolong(ctx, leasePrefix)
		if err != nil {
			_ = sleep(ctx, roundEvery)
			continue
		}
		for _, l := range held {
			var n int
			if scanned, _ := fmt.Sscanf(l.Name, leasePrefix+"%d ", &n); scanned == 1 {
				d.count = max(d.count, n)
			}
		}
		if d.count == 0 {
			all, err := d.client.plan(ctx)
			if err != nil {
				return err
			}
			d.count = len(all)
		}
	}
	return nil
}

func (d *division) prefix() string { return fmt.Sprintf("%s%d ", leasePrefix, d.count) }

// prolong asks for all leases, and prolongs this process's.
func (d *division) prolong(ctx context.Context, prefix string) ([]Lease, error) {
	ctx, cancel := context.WithTimeout(ctx, leaseWithin)
	defer cancel()
	held, err := d.client.o.Leases.Prolong(ctx, prefix, leaseLength)
	switch failed := err != nil; {
	case failed && !d.failed:
		d.log.Warn("the leases can't be prolonged; shards that are connected stay so", "cause", err)
	case !failed && d.failed:
		d.log.Info("the leases can be prolonged again")
	}
	d.failed = err != nil
	return held, err
}

// round looks at who serves what, and does this process's part.
func (d *division) round(ctx context.Context) {
	asked := d.client.o.Now()
	held, err := d.prolong(ctx, d.prefix())
	if err != nil {
		return
	}
	if asked.Sub(d.last) > lateAfter && !d.last.IsZero() {
		d.calm = asked.Add(calmFor)
	}
	d.last = asked
	v := d.view(held)
	d.settle(v, asked)
	if joined := d.join(ctx, v); joined || asked.Before(d.calm) {
		return // others may be about to say that they live
	}
	share := v.share(d.copy.Holder, d.count)
	d.give(len(d.serving()) - share)
	d.take(ctx, v, share-len(d.serving()))
	d.client.divided(len(v.copies))
}

// settle prolongs the tenants, and stops those whose shards another process has by now.
func (d *division) settle(v view, asked time.Time) {
	for id, t := range d.mine {
		l, held := v.shards[id]
		switch {
		case held && l.Mine && l.Fence == t.lease.Fence:
			t.shard.tenure.prolong(asked.Add(leaseLength))
		case !t.going:
			d.log.Warn("another copy has taken a shard from this one", "shard", t.shard.id.String())
			d.client.counts.lost()
			d.end(t)
		}
	}
}

// join makes known that this process takes part, unless it is known. A copy's number is the lowest that is free.
func (d *division) join(ctx context.Context, v view) (now bool) {
	if v.copies[d.copy.Holder] && d.copy.Holder != "" {
		return false
	}
	for n := 1; n <= mostCopies; n++ {
		l, ok, err := d.claim(ctx, fmt.Sprintf("%scopy %d", d.prefix(), n))
		if err != nil {
			return true
		}
		if ok {
			d.copy = l
			d.log.Info("this copy takes part in dividing the shards", "number", n, "shards", d.count)
			return true
		}
	}
	return true
}

// claim takes a lease that nobody has.
func (d *division) claim(ctx context.Context, name string) (Lease, bool, error) {
	ctx, cancel := context.WithTimeout(ctx, leaseWithin)
	defer cancel()
	return d.client.o.Leases.Take(ctx, name, leaseLength)
}

// serving are the tenants that go on.
func (d *division) serving() []*tenant {
	return slices.DeleteFunc(slices.Collect(maps.Values(d.mine)), func(t *tenant) bool { return t.going })
}

// give hands n shards over to whoever has too few, those with the highest numbers.
func (d *division) give(n int) {
	all := d.serving()
	slices.SortFunc(all, func(a, b *tenant) int { return cmp.Compare(b.shard.id.ID, a.shard.id.ID) })
	for _, t := range all[:max(0, min(n, len(all)))] {
		d.log.Info("this copy hands a shard over", "shard", t.shard.id.String())
		d.client.counts.given()
		d.end(t)
	}
}

// take takes up to n shards that nobody has.
func (d *division) take(ctx context.Context, v view, n int) {
	for id := 0; id < d.count && n > 0; id++ {
		if _, held := v.shards[id]; held || d.mine[id] != nil {
			continue
		}
		l, ok, err := d.claim(ctx, fmt.Sprintf("%sshard %d", d.prefix(), id))
		if err != nil {
			return
		}
		if ok {
			n--
			d.begin(ctx, id, l)
		}
	}
}

// leave takes no part any more: others are to take what this process gives back.
func (d *division) leave(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, leaseWithin)
	defer cancel()
	if d.copy.Name != "" {
		_ = d.client.o.Leases.Drop(ctx, d.copy) // it runs out soon
	}
	for _, t := range d.mine {
		d.end(t)
	}
	for len(d.mine) > 0 {
		d.forget(<-d.ended)
	}
}
