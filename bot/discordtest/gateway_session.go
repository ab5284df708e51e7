package discordtest

import (
	"encoding/json"
	"strconv"
	"time"
)

const (
	// sessionLife is for how long a session without a connection can be resumed. Discord does not say; it is minutes.
	sessionLife = 3 * time.Minute

	// A session keeps the latest dispatches for a resume: so many, and so many bytes.
	ringLength = 10_000
	ringBytes  = 32 << 20
)

// session is what a bot resumes: a shard's stream of events. It outlives its connections.
type session struct {
	id      string
	shard   [2]int
	intents Intents
	full    bool // reads all message content
	seq     int64
	ring    []frame
	bytes   int
	conn    *conn // nil while nobody is connected
	left    time.Time
	settled bool // has been told of all its guilds
}

// deliver adds a dispatch to the session, and sends it if somebody is connected.
func (s *session) deliver(name string, data json.RawMessage) {
	s.seq++
	f := frame{Op: opDispatch, Seq: s.seq, Name: name, Data: data}
	s.ring = append(s.ring, f)
	s.bytes += len(data)
	for len(s.ring) > ringLength || s.bytes > ringBytes {
		s.bytes -= len(s.ring[0].Data)
		s.ring = s.ring[1:]
	}
	if s.conn != nil {
		s.conn.send(f)
	}
}

// after are the dispatches that came after seq, if the ring still has all of them.
func (s *session) after(seq int64) ([]frame, bool) {
	missed := int(s.seq - seq)
	if missed > len(s.ring) {
		return nil, false
	}
	return s.ring[len(s.ring)-missed:], true
}

// owns tells whether the events of a guild go to this session's shard. Those of no guild go to shard 0.
func (s *session) owns(guild string) bool {
	if guild == "" {
		return s.shard[0] == 0
	}
	return shardOf(guild, s.shard[1]) == s.shard[0]
}

// shardOf is the shard of a guild (Discord: events/gateway, Sharding).
func shardOf(guild string, shards int) int {
	n, _ := strconv.ParseInt(guild, 10, 64)
	return int(n >> 22 % int64(shards))
}

// endSession forgets a session: it can be resumed no more.
func (g *Gateway) endSession(s *session) {
	delete(g.sessions, s.id)
	if s.conn != nil {
		s.conn.session = nil
		s.conn = nil
	}
}

// Sessions are the sessions that are connected or can still be resumed.
func (g *Gateway) Sessions() []SessionInfo {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	var all []SessionInfo
	for _, s := range g.sessions {
		info := SessionInfo{ID: s.id, Shard: s.shard, Intents: s.intents, Sequence: s.seq}
		if s.conn != nil {
			info.Connection = s.conn.id
		}
		all = append(all, info)
	}
	return all
}

// SessionInfo describes a session.
type SessionInfo struct {
	ID         string
	Shard      [2]int
	Intents    Intents
	Sequence   int64 // of the last dispatch
	Connection int   // 0 while nobody is connected
}
