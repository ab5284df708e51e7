package gateway

import (
	"context"
	"encoding/json"
	"errors"
	"net/url"
	"runtime"
	"slices"
	"strings"
	"time"
)

// receive does what a frame asks.
func (c *conn) receive(ctx context.Context, f frame) {
	switch f.Op {
	case opHello:
		c.hello(ctx, f.Data)
	case opDispatch:
		c.dispatch(f)
	case opAck:
		c.acknowledged()
	case opHeartbeat:
		c.pulse(spareSends) // without touching the others' times
	case opReconnect:
		c.over(Asked, nil)
	case opInvalidSession:
		var resumable bool
		_ = json.Unmarshal(f.Data, &resumable) // what is no true is a false
		if resumable {
			c.over(Resumable, nil)
		} else {
			c.over(Invalid, nil)
		}
	}
}

// hello begins the heartbeats and resumes or identifies.
func (c *conn) hello(ctx context.Context, data json.RawMessage) {
	if c.interval != 0 {
		return // it was said already
	}
	var h struct {
		Interval int64 `json:"heartbeat_interval"` // milliseconds
	}
	if json.Unmarshal(data, &h) != nil || h.Interval < 1 || h.Interval > time.Hour.Milliseconds() {
		c.over(Nonsense, errors.New("its heartbeat_interval can't be used"))
		return
	}
	o := c.shard.client.o
	c.interval = time.Duration(h.Interval) * time.Millisecond
	c.beat.Reset(time.Duration(float64(c.interval) * o.Rand())) // not all bots at once (Discord: events/gateway, Sending Heartbeats)
	c.limit.Stop()
	if !c.resuming {
		c.identify(ctx)
		return
	}
	s := c.shard.session
	c.sends.take(o.Now(), 0)
	c.send(opResume, resumption{o.Token, s.ID, s.Seq})
	c.expect(c.patience(), NoReady)
}

// patience is how long READY, RESUMED or the next event of a replay may take.
func (c *conn) patience() time.Duration { return max(readyWithin, 2*c.interval) }

// identify begins a session, if the budget allows it now, or comes back when it may.
func (c *conn) identify(ctx context.Context) {
	o := c.shard.client.o
	grant, err := o.Budget.Take(ctx, c.key, o.Now())
	switch {
	case err != nil:
		c.over(NoBudget, err)
		c.end.wait = unknownPause
		return
	case grant.Wait > patientFor:
		c.over(Spent, nil)
		c.end.wait = grant.Wait
		return
	case grant.Wait > 0:
		c.turn.Reset(grant.Wait)
		return
	}
	c.shard.client.counts.left(grant.Left)
	c.shard.board.change(func(b *ShardStatus) { b.Identifies++ })
	c.told = true
	c.sends.take(o.Now(), 0)
	c.send(opIdentify, identity{
		Token:          o.Token,
		Properties:     map[string]string{"os": runtime.GOOS, "browser": "tiktalks", "device": "tiktalks"},
		Compress:       o.Compress,
		LargeThreshold: 50,
		Shard:          [2]int{c.shard.id.ID, c.shard.id.Count},
		Intents:        int(o.Intents),
	})
	c.done()
	c.expect(c.patience(), NoReady)
}

// heartbeat sends the next heartbeat.
func (c *conn) heartbeat() {
	c.beat.Reset(c.interval)
	if c.pulse(0) && !c.unacked {
		c.unacked, c.beatAt = true, c.shard.client.o.Now()
		c.awaitAck()
	}
}

// awaitAck waits a quarter of the interval for an acknowledgement, 10 s at most. Discord says that a connection is dead if
// none came before the next heartbeat; by then it may have given up the session too, whose heartbeats it did not get.
func (c *conn) awaitAck() { c.ack.Reset(min(c.interval/4, ackWithin)) }

// unacknowledged ends a connection that is dead, unless the acknowledgement may be behind an event that waits for room.
func (c *conn) unacknowledged() {
	if c.waiting != nil {
		c.awaitAck()
		return
	}
	c.over(NoAck, nil)
}

// pulse sends a heartbeat if Discord's limit leaves so many sends to spare.
func (c *conn) pulse(spare int) bool {
	if !c.sends.take(c.shard.client.o.Now(), spare) {
		return false
	}
	var last *int64
	if s := c.shard.session; s.ID != "" {
		last = &s.Seq
	}
	c.send(opHeartbeat, last)
	return true
}

func (c *conn) acknowledged() {
	if !c.unacked {
		return
	}
	c.unacked = false
	c.ack.Stop()
	latency := c.shard.client.o.Now().Sub(c.beatAt)
	c.shard.board.change(func(b *ShardStatus) { b.Latency = latency })
	if s := c.shard.session; s.ID != "" {
		c.shard.client.keeper.note(c.shard.id, s) // it lives still, although nothing may have happened
	}
}

// dispatch takes an event. READY and RESUMED settle the connection before they are handed on like any other.
func (c *conn) dispatch(f frame) {
	switch f.Name {
	case "READY":
		if !c.ready(f) {
			return
		}
	case "RESUMED":
		c.settled(func(b *ShardStatus) { b.Resumes++ })
	default:
		if c.readyAt.IsZero() && c.await == NoReady {
			c.expect(c.patience(), NoReady) // a replay goes on
		}
	}
	_, known := decoders[f.Name]
	switch {
	case known && !slices.Contains(c.shard.client.o.Ignore, f.Name):
		c.handOn(f)
		return
	case !known && !unwanted[f.Name]:
		c.shard.pool.reporter.unheardOf(f.Name)
	}
	c.shard.reached(f.Seq)
}

// ready begins the session.
func (c *conn) ready(f frame) bool {
	var r struct {
		Session string `json:"session_id"`
		Resume  string `json:"resume_gateway_url"`
	}
	if json.Unmarshal(f.Data, &r) != nil || r.Session == "" {
		c.over(Nonsense, errors.New("it has no session_id"))
		return false
	}
	s := c.shard
	s.newSession(Session{ID: r.Session, ResumeURL: c.resumeURL(r.Resume), Intents: s.client.o.Intents})
	c.settled(func(b *ShardStatus) { b.Sessions++ })
	return true
}

// resumeURL gives the address to resume at: the one from READY, or the one of this connection if that is no address of the
// same kind. The token goes there, so it must not be less safe.
func (c *conn) resumeURL(given string) string {
	scheme, _, _ := strings.Cut(c.address, "://")
	u, err := url.Parse(given)
	if err != nil || u.Host == "" || u.Scheme != scheme {
		return c.address
	}
	return given
}

// settled notes that the session is there.
func (c *conn) settled(count func(*ShardStatus)) {
	c.limit.Stop()
	c.readyAt = c.shard.client.o.Now()
	c.shard.board.change(count)
	c.shard.connected(true)
	c.shard.log.Info("connected to the gateway", "resumed", c.resuming)
}

// handOn gives an event to the pool. If there is no room it waits, but all that waits in a row does so for no longer than
// patience together: what comes late is of no use to anybody. Then it is shed.
func (c *conn) handOn(f frame) {
	i := item{f.Name, f.Data, c.shard.session.Seq}
	if f.Seq != nil {
		i.seq = *f.Seq
	}
	c.waiting = &i
	select {
	case c.shard.pool.queue <- i:
		c.shard.pressed = time.Time{}
		c.gone()
		return
	default:
	}
	now := c.shard.client.o.Now()
	if c.shard.pressed.IsZero() {
		c.shard.pressed = now
	}
	if left := patience - now.Sub(c.shard.pressed); left > 0 {
		c.room.Reset(left)
		return
	}
	c.shed()
}

// shed turns the waiting event away.
func (c *conn) shed() {
	c.shard.pool.turnAway(*c.waiting)
	c.gone()
}

// gone notes that the waiting event waits no more.
func (c *conn) gone() {
	c.room.Stop()
	c.shard.reached(&c.waiting.seq)
	c.waiting = nil
}
