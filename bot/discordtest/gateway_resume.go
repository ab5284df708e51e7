package discordtest

import "encoding/json"

// resume goes on with a session on a new connection: what was missed, then RESUMED.
func (c *conn) resume(data json.RawMessage) {
	var r struct {
		Token   string `json:"token"`
		Session string `json:"session_id"`
		Seq     int64  `json:"seq"`
	}
	switch {
	case json.Unmarshal(data, &r) != nil:
		c.close(closeDecode, "Error while decoding payload.")
		return
	case c.session != nil:
		c.close(closeIdentifiedTwice, "Already authenticated.")
		return
	case !c.gateway.knows(r.Token):
		c.close(closeBadToken, "Authentication failed.")
		return
	}
	s := c.gateway.sessions[r.Session]
	if s == nil || s.expired(c.gateway.server.Now()) {
		c.refuseResume("the session is unknown, was closed by the bot, or is too old")
		return
	}
	if r.Seq > s.seq {
		c.gateway.endSession(s)
		c.close(closeBadSeq, "Invalid seq.")
		return
	}
	if f := c.gateway.takePlan(c, InReadysPlace); f != nil {
		f.play(c, func() { c.attach(s, r.Seq) })
		return
	}
	c.attach(s, r.Seq)
}

// attach gives the session its new connection. The old one, if it is still there, is cut.
func (c *conn) attach(s *session, seq int64) {
	if c.over() || c.closing {
		return
	}
	missed, complete := s.after(seq)
	if !complete {
		c.refuseResume("too much was missed")
		return
	}
	if s.conn != nil {
		s.conn.session = nil
		s.conn.cut()
	}
	s.conn, c.session = c, s
	c.gateway.note(GatewayRecord{What: Resumed, Connection: c.id, Shard: s.shard, Intents: s.intents, Seq: seq})
	for _, f := range missed {
		c.send(f)
	}
	s.deliver("RESUMED", json.RawMessage("{}"))
}

// refuseResume tells the bot to begin anew. It may do so on the same connection.
func (c *conn) refuseResume(reason string) {
	c.gateway.note(GatewayRecord{What: InvalidResume, Connection: c.id, Text: reason})
	c.send(frame{Op: opInvalidSession, Data: json.RawMessage("false")})
}
