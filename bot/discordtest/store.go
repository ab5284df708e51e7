package discordtest

// post puts a new message into its channel and tells everyone of it.
func (s *Server) post(p *place, m *Message) {
	m.ChannelID, m.GuildID = p.ID, p.GuildID
	p.messages = trimmed(append(p.messages, m), s.opts.History)
	s.tellMessage(p, m, "MESSAGE_CREATE", MessageCreated)
}

// replace puts an edited message in the place of the old one.
func (s *Server) replace(p *place, m *Message) {
	if _, n := p.find(m.ID); n >= 0 {
		p.messages[n] = m
		s.tellMessage(p, m, "MESSAGE_UPDATE", MessageEdited)
	}
}

// remove takes a message away.
func (s *Server) remove(p *place, m *Message) {
	_, n := p.find(m.ID)
	if n < 0 {
		return
	}
	p.messages = append(p.messages[:n:n], p.messages[n+1:]...)
	gone := wireDeleted{ID: m.ID, ChannelID: m.ChannelID, GuildID: m.GuildID}
	if s.world.botIn(p) {
		s.dispatch(packet{name: "MESSAGE_DELETE", guild: p.GuildID, data: gone})
	}
	p.changed.broadcast()
	s.emit(Event{Kind: MessageDeleted, ChannelID: p.ID, UserID: m.EphemeralFor, Message: m})
}

func (s *Server) tellMessage(p *place, m *Message, name string, kind EventKind) {
	if s.world.botIn(p) {
		s.dispatch(packet{name: name, guild: p.GuildID, data: s.world.wire(m, true), limited: s.world.wire(m, false)})
	}
	if m.Author.ID == botID && !m.Pings.None() {
		s.record.pinging = trimmed(append(s.record.pinging, m), s.opts.History)
	}
	p.changed.broadcast()
	s.emit(Event{Kind: kind, ChannelID: p.ID, UserID: m.EphemeralFor, Message: m})
}

// trimmed forgets the oldest of a list that has grown past what is kept. It does so seldom, to copy seldom.
func trimmed[T any](list []T, keep int) []T {
	if len(list) <= keep+keep/4 {
		return list
	}
	return append([]T(nil), list[len(list)-keep:]...)
}
