package gateway

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/gorilla/websocket"
)

const (
	helloWithin  = 10 * time.Second // from the WebSocket's beginning
	readyWithin  = time.Minute      // from the identify, or from the last event of a replay; at least two heartbeats
	ackWithin    = 10 * time.Second
	writeWithin  = 5 * time.Second
	lingerFor    = time.Second      // after a close frame, for Discord to read it
	patientFor   = 30 * time.Second // for longer than this no connection waits for its identify
	unknownPause = 30 * time.Second // until a budget that failed is asked again
	closeCode    = 4000             // the bot's own: after 1000 and 1001 Discord ends the session
)

// conn is one connection of a shard, from its WebSocket's beginning to its end. All of it belongs to the goroutine of run,
// apart from read, which only passes frames on, and from leave. Heartbeats therefore wait for nobody: run never calls a
// handler, and what finds no room in the shard's queue waits beside them.
type conn struct {
	shard    *shard
	address  string // where it is dialled
	key      int    // of its identify
	resuming bool
	done     func() // gives back the turn to identify
	ws       *websocket.Conn

	frames  chan frame
	readErr error         // why read ended; set before frames is closed
	left    chan struct{} // closed when nobody takes frames any more

	end      *end // set when it is over
	interval time.Duration
	beat     *time.Timer // the next heartbeat
	ack      *time.Timer // by then the last one must be acknowledged
	limit    *time.Timer // by then what is awaited must have come
	await    Cause       // what it means if it has not
	turn     *time.Timer // when to ask the budget again
	room     *time.Timer // until then the waiting event may find room
	waiting  *item
	unacked  bool // the last heartbeat was not acknowledged yet
	beatAt   time.Time
	readyAt  time.Time
	told     bool // an identify was sent
	sends    sends
}

func newConn(s *shard) *conn {
	c := &conn{shard: s, done: func() {}, frames: make(chan frame), left: make(chan struct{})}
	for _, t := range []**time.Timer{&c.beat, &c.ack, &c.limit, &c.turn, &c.room} {
		*t = time.NewTimer(time.Hour)
		(*t).Stop()
	}
	return c
}

// run serves the connection to its end.
func (c *conn) run(ctx context.Context) end {
	c.shard.client.reading.Go(c.read)
	c.expect(helloWithin, NoHello)
	for c.end == nil {
		c.step(ctx)
	}
	for _, t := range []*time.Timer{c.beat, c.ack, c.limit, c.turn, c.room} {
		t.Stop()
	}
	close(c.left)
	c.shard.client.reading.Go(c.leave)
	return *c.end
}

// step takes whatever happens next.
func (c *conn) step(ctx context.Context) {
	frames, queue, next := c.frames, chan<- item(nil), item{}
	if c.waiting != nil { // until it is gone nothing else is read: Discord waits, heartbeats do not
		frames, queue, next = nil, c.shard.pool.queue, *c.waiting
	}
	select {
	case f, more := <-frames:
		if !more {
			c.lost()
			return
		}
		c.receive(ctx, f)
	case queue <- next:
		c.gone()
	case <-c.room.C:
		c.shed()
	case <-c.beat.C:
		c.heartbeat()
	case <-c.ack.C:
		c.unacknowledged()
	case <-c.turn.C:
		c.identify(ctx)
	case <-c.limit.C:
		c.over(c.await, nil)
	case <-ctx.Done():
		c.over(Stopped, nil)
	}
}

// over ends the connection, unless it has ended already.
func (c *conn) over(cause Cause, err error) {
	if c.end != nil {
		return
	}
	c.end = &end{cause: cause, err: err, resuming: c.resuming, identified: c.told, settled: !c.readyAt.IsZero()}
	if c.end.settled {
		c.end.lasted = c.shard.client.o.Now().Sub(c.readyAt)
	}
}

// lost ends the connection for the reason for which reading ended.
func (c *conn) lost() {
	var closed *websocket.CloseError
	if errors.As(c.readErr, &closed) && closed.Code != websocket.CloseAbnormalClosure {
		c.over(Closed, nil)
		c.end.code = closed.Code
		return
	}
	c.over(Lost, c.readErr)
}

// expect sets by when what is awaited must have come.
func (c *conn) expect(within time.Duration, otherwise Cause) {
	c.await = otherwise
	c.limit.Reset(within)
}

// read passes frames on until there are no more. A frame that can't be read is logged.
func (c *conn) read() {
	defer close(c.frames)
	for r := (reader{ws: c.ws}); ; {
		f, err := r.next()
		var broken *errFrame
		switch {
		case errors.As(err, &broken):
			c.shard.pool.counts.malformed()
			c.shard.pool.reporter.malformed("frame", err)
			continue
		case err != nil:
			c.readErr = err
			return
		}
		select {
		case c.frames <- f:
		case <-c.left:
		}
	}
}

// leave says goodbye in a way that lets the session live, and closes the connection when Discord has, or soon.
func (c *conn) leave() {
	timer := time.AfterFunc(lingerFor, func() { _ = c.ws.Close() })
	defer timer.Stop()
	if c.end.cause != Closed && c.end.cause != Lost {
		_ = c.ws.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(closeCode, ""), time.Time{})
		for range c.frames { // until the other end has hung up
		}
	}
	_ = c.ws.Close()
}

// send sends a payload. A connection that does not take it in time is dead and is closed. Why a payload could not be sent is
// for read to find out: a close frame with the reason may be on its way.
func (c *conn) send(op int, data any) {
	text, err := json.Marshal(payload{op, data})
	if err == nil && len(text) > maxPayload {
		err = fmt.Errorf("a payload with op %d has %d bytes; Discord takes %d", op, len(text), maxPayload)
	}
	if err != nil {
		c.over(Lost, err)
		return
	}
	guard := time.AfterFunc(writeWithin, func() { _ = c.ws.Close() })
	defer guard.Stop()
	_ = c.ws.WriteMessage(websocket.TextMessage, text)
}
