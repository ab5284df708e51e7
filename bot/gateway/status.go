package gateway

import (
	"maps"
	"sync"
	"time"
)

// Status is a snapshot of a client, for metrics. Its counts go up from 0 at the process's start.
type Status struct {
	Connected      bool // all shards of this process are
	Copies         int  // processes that divide the shards; 0 without leases
	IdentifiesLeft int  // today, without the reserve, as of the last identify; -1 before the first
	Shards         []ShardStatus

	Sheds     int // events for which there was no room
	Malformed int // events and frames that were skipped
	Panics    int // of handlers

	Taken, Given, Lost int // shards: from nobody, to another process in order, to another process that thought this one dead
}

// ShardStatus is one shard's part.
type ShardStatus struct {
	Shard      Shard
	Connected  bool          // READY or RESUMED has come
	Since      time.Time     // of the last change of Connected
	Identifies int           // sent
	Sessions   int           // begun: READY came
	Resumes    int           // that succeeded
	Dials      int           // attempts to connect
	Ends       map[Cause]int // connections that ended, and attempts that failed, by cause
	Queued     int           // events that wait for a worker
	Latency    time.Duration // of the last heartbeat's acknowledgement; 0 before the first
}

// Connected tells whether all shards of this process are connected. With leases there may be none: others serve them all.
func (c *Client) Connected() bool { return c.Status().Connected }

// Copies gives how many processes divide the shards; 0 without leases.
func (c *Client) Copies() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.copies
}

// Status gives a snapshot.
func (c *Client) Status() Status {
	c.counts.mu.Lock()
	s := c.counts.status
	c.counts.mu.Unlock()
	c.mu.Lock()
	shards, copies := c.shards, c.copies
	c.mu.Unlock()
	s.Copies = copies
	s.Connected = len(shards) > 0 || copies > 0
	for _, shard := range shards {
		one := shard.board.snapshot()
		one.Queued = len(shard.pool.queue)
		s.Connected = s.Connected && one.Connected
		s.Shards = append(s.Shards, one)
	}
	return s
}

// counts are the client's counts.
type counts struct {
	mu     sync.Mutex
	status Status
}

func (c *counts) add(n *int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	*n++
}

func (c *counts) shed()      { c.add(&c.status.Sheds) }
func (c *counts) malformed() { c.add(&c.status.Malformed) }
func (c *counts) panicked()  { c.add(&c.status.Panics) }
func (c *counts) taken()     { c.add(&c.status.Taken) }
func (c *counts) given()     { c.add(&c.status.Given) }
func (c *counts) lost()      { c.add(&c.status.Lost) }

func (c *counts) left(n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.status.IdentifiesLeft = n
}

// board is one shard's counts.
type board struct {
	mu     sync.Mutex
	status ShardStatus
}

// change changes the counts.
func (b *board) change(f func(*ShardStatus)) {
	b.mu.Lock()
	defer b.mu.Unlock()
	f(&b.status)
}

func (b *board) snapshot() ShardStatus {
	b.mu.Lock()
	defer b.mu.Unlock()
	s := b.status
	s.Ends = maps.Clone(s.Ends)
	return s
}
