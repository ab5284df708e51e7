package discordtest

import (
	"errors"
	"slices"

	"github.com/gorilla/websocket"
)

// Close codes (Discord: topics/opcodes-and-status-codes, Gateway Close Event Codes).
const (
	closeUnknownOp       = 4001
	closeDecode          = 4002
	closeNotIdentified   = 4003
	closeBadToken        = 4004
	closeIdentifiedTwice = 4005
	closeBadSeq          = 4007
	closeRateLimited     = 4008
	closeTimedOut        = 4009
	closeBadShard        = 4010
	closeShardingNeeded  = 4011
	closeBadVersion      = 4012
	closeBadIntents      = 4013
	closeDeniedIntents   = 4014
)

// lost notes how the connection ended and lets go of the session. A bot that closes with 1000 or 1001 has ended it.
func (c *conn) lost(err error) {
	s := c.gateway.server
	s.mu.Lock()
	defer s.mu.Unlock()
	closed, byBot := errors.AsType[*websocket.CloseError](err)
	record := GatewayRecord{What: Lost, Connection: c.id, Shard: c.shard()}
	if byBot && closed.Code != websocket.CloseAbnormalClosure && !c.closing {
		record.What, record.Code = ClosedByBot, closed.Code
		if c.session != nil && (closed.Code == websocket.CloseNormalClosure || closed.Code == websocket.CloseGoingAway) {
			c.gateway.endSession(c.session)
		}
	}
	c.leaveSession()
	if !c.closing {
		c.gateway.note(record)
	}
}

// forget removes the connection; its session, if it still has one, waits to be resumed.
func (c *conn) forget() {
	s := c.gateway.server
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(c.gateway.conns, c)
	if c.watchdog != nil {
		c.watchdog.Stop()
	}
	c.leaveSession()
}

func (c *conn) leaveSession() {
	if c.session != nil && c.session.conn == c {
		c.session.conn = nil
		c.session.left = c.gateway.server.Now()
	}
	c.session = nil
}

func (c *conn) shard() [2]int {
	if c.session == nil {
		return [2]int{0, 1}
	}
	return c.session.shard
}

// close sends a close frame behind what is still to be written, and then waits a moment for the bot to hang up.
func (c *conn) close(code int, reason string) {
	if c.closing || c.over() {
		return
	}
	c.closing = true
	c.gateway.note(GatewayRecord{What: ClosedByUs, Connection: c.id, Shard: c.shard(), Code: code, Text: reason})
	c.out.push(outgoing{kind: websocket.CloseMessage, data: websocket.FormatCloseMessage(code, reason)})
	if c.session != nil && slices.Contains(endingCodes, code) {
		c.gateway.endSession(c.session)
	}
}

// endingCodes are the close codes after which a session cannot be resumed.
var endingCodes = []int{
	closeNotIdentified, closeBadToken, closeBadSeq, closeTimedOut, closeBadShard, closeShardingNeeded, closeBadVersion,
	closeBadIntents, closeDeniedIntents,
}

// over tells whether the connection has ended.
func (c *conn) over() bool {
	select {
	case <-c.ended:
		return true
	default:
		return false
	}
}

// cut ends the connection with no word.
func (c *conn) cut() {
	c.once.Do(func() {
		close(c.ended)
		c.out.close()
		if c.ws != nil {
			_ = c.ws.Close()
		}
	})
}

// abort ends the connection with a TCP reset.
func (c *conn) abort() {
	if c.ws != nil {
		reset(c.ws.NetConn())
	}
	c.cut()
}
