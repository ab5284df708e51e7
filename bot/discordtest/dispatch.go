package discordtest

import "encoding/json"

// packet is an event on its way to the sessions.
type packet struct {
	name    string
	guild   string // empty for an event of a DM
	data    any
	limited any // what a session without message content gets instead; nil means the same
}

// Delivery changes how events reach the sessions, as a bad day or a change of the number of shards does.
type Delivery struct {
	Copies    int  // each event comes so many times, each time with a sequence number of its own; 0 means once
	AllShards bool // each event comes on every session, whatever its shard
	Reverse   int  // so many events are held back and then come in reverse order, again and again; 0 means none
}

// SetDelivery changes the delivery of all events from now on; the zero value sets it right. Events still held back are
// delivered now.
func (g *Gateway) SetDelivery(d Delivery) {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	g.release()
	g.delivery = d
}

// dispatch hands an event to all sessions that asked for it. It needs the server locked.
func (s *Server) dispatch(p packet) {
	g := s.gateway
	if g.delivery.Reverse == 0 {
		g.route(p)
		return
	}
	g.held = append(g.held, p)
	if len(g.held) == g.delivery.Reverse {
		g.release()
	}
}

// release delivers what was held back, last first.
func (g *Gateway) release() {
	for n := len(g.held) - 1; n >= 0; n-- {
		g.route(g.held[n])
	}
	g.held = nil
}

func (g *Gateway) route(p packet) {
	var full, limited json.RawMessage
	for _, s := range g.sessions {
		if !s.intents.hears(p.name, p.guild) || !g.delivery.AllShards && !s.owns(p.guild) {
			continue
		}
		for range max(g.delivery.Copies, 1) {
			if s.full || p.limited == nil {
				s.deliver(p.name, once(&full, p.data))
			} else {
				s.deliver(p.name, once(&limited, p.limited))
			}
		}
	}
}

// once encodes a value at its first use.
func once(encoded *json.RawMessage, v any) json.RawMessage {
	if *encoded == nil {
		*encoded = encode(v)
	}
	return *encoded
}

// Send hands any event to the sessions that would get it, malformed or unknown ones too. The data goes out as it is: absent
// if nil. The guild decides on the shard; empty means shard 0.
func (g *Gateway) Send(name, guild string, data json.RawMessage) {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	for _, s := range g.sessions {
		if s.owns(guild) {
			s.deliver(name, data)
		}
	}
}
