package discordtest

import (
	"fmt"
	"slices"
	"time"
)

// GatewayKind tells what a record of the gateway is about.
type GatewayKind string

// All kinds of record.
const (
	Dialled       GatewayKind = "dialled"
	RefusedDial   GatewayKind = "dial refused" // during an outage
	Identified    GatewayKind = "identified"
	Resumed       GatewayKind = "resumed"
	InvalidResume GatewayKind = "resume refused"
	Heartbeat     GatewayKind = "heartbeat"
	Presence      GatewayKind = "presence"
	ClosedByBot   GatewayKind = "closed by the bot"
	ClosedByUs    GatewayKind = "closed by Discord"
	Lost          GatewayKind = "connection lost" // no close frame came
	FaultPlayed   GatewayKind = "fault"
)

// GatewayRecord is something that happened on the gateway.
type GatewayRecord struct {
	At         time.Time
	What       GatewayKind
	Connection int    // numbered from 1
	Shard      [2]int // id and count; [0, 1] without sharding
	Code       int    // close code
	Seq        int64  // that a heartbeat or a resume names; 0 for null
	Intents    Intents
	ResumeURL  bool   // dialled at the address that READY gave for resuming
	TooSoon    bool   // an identify within 5 s of another with the same key
	Text       string // of a fault its name, of an invalid thing the reason
}

// String tells the record in one line.
func (r GatewayRecord) String() string {
	line := fmt.Sprintf("gateway connection %d %s", r.Connection, r.What)
	if r.Code != 0 {
		line += fmt.Sprintf(" with code %d", r.Code)
	}
	if r.Text != "" {
		line += ": " + r.Text
	}
	return line
}

// Log gives the records of these kinds, or all, oldest first.
func (g *Gateway) Log(what ...GatewayKind) []GatewayRecord {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	var found []GatewayRecord
	for _, r := range g.log {
		if len(what) == 0 || slices.Contains(what, r.What) {
			found = append(found, r)
		}
	}
	return found
}

// note records something. Heartbeats are kept out of the event stream: there are too many.
func (g *Gateway) note(r GatewayRecord) {
	r.At = g.server.Now()
	g.log = trimmed(append(g.log, r), g.server.opts.History)
	if r.What == Heartbeat {
		g.server.record.changed.broadcast()
		return
	}
	g.server.emit(Event{Kind: GatewayChanged, Gateway: &r})
}
