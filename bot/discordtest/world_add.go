package discordtest

import (
	"cmp"
	"fmt"
	"slices"
)

// AddUser brings somebody new to Discord. What is left empty gets a default: an id, a language. A taken id panics.
func (s *Server) AddUser(u User) User {
	s.mu.Lock()
	defer s.mu.Unlock()
	u.ID = cmp.Or(u.ID, s.clock.id())
	u.Discriminator = cmp.Or(u.Discriminator, "0")
	u.Locale = cmp.Or(u.Locale, "en-US")
	if s.world.users[u.ID] != nil {
		panic("discordtest: there is already a user " + u.ID)
	}
	s.world.users[u.ID] = &u
	return u
}

// AddRole makes a role in the guild.
func (s *Server) AddRole(g Guild, r Role) Role {
	s.mu.Lock()
	defer s.mu.Unlock()
	in := s.mustGuild(g.ID)
	r.ID = cmp.Or(r.ID, s.clock.id())
	r.Position = len(in.Roles)
	in.Roles = append(in.Roles, r)
	s.dispatch(packet{name: "GUILD_ROLE_CREATE", guild: in.ID, data: roleEvent{GuildID: in.ID, Role: r}})
	return r
}

// AddMember makes the user a member of the guild, or replaces the member's roles.
func (s *Server) AddMember(g Guild, u User, roles ...Role) Member {
	s.mu.Lock()
	defer s.mu.Unlock()
	in := s.mustGuild(g.ID)
	var ids []string
	for _, r := range roles {
		ids = append(ids, r.ID)
	}
	m := s.newMember(u, ids)
	in.members[u.ID] = m
	s.dispatch(packet{name: "GUILD_MEMBER_ADD", guild: in.ID, data: memberEvent{GuildID: in.ID, Member: *m}})
	return *m
}

func (s *Server) newMember(u User, roles []string) *Member {
	if roles == nil {
		roles = []string{} // in JSON a list, never null
	}
	return &Member{User: u, Roles: slices.Clone(roles), JoinedAt: s.Now()}
}

// RemoveMember makes the user leave the guild. When it is the bot, its sessions hear that the guild is gone.
func (s *Server) RemoveMember(g Guild, u User) {
	s.mu.Lock()
	defer s.mu.Unlock()
	in := s.mustGuild(g.ID)
	delete(in.members, u.ID)
	if u.ID != botID {
		s.dispatch(packet{name: "GUILD_MEMBER_REMOVE", guild: in.ID, data: memberGone{GuildID: in.ID, User: u}})
		return
	}
	s.dispatch(packet{name: "GUILD_DELETE", guild: in.ID, data: stub{ID: in.ID}})
	in.BotAbsent = true
}

// AddChannel makes a channel in the guild: a text channel unless c says otherwise.
func (s *Server) AddChannel(g Guild, c Channel) Channel {
	s.mu.Lock()
	defer s.mu.Unlock()
	in := s.mustGuild(g.ID)
	c.Position = len(in.channels)
	p := s.addPlace(in, c)
	s.dispatch(packet{name: "CHANNEL_CREATE", guild: in.ID, data: p.Channel})
	return p.Channel.clone()
}

// AddThread opens a public thread under a channel.
func (s *Server) AddThread(parent Channel, name string) Channel {
	s.mu.Lock()
	defer s.mu.Unlock()
	in := s.mustGuild(parent.GuildID)
	return s.openThread(in, Channel{Name: name, ParentID: parent.ID, OwnerID: in.OwnerID})
}

// RemoveChannel deletes a channel or thread with all that was written there.
func (s *Server) RemoveChannel(c Channel) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p := s.world.places[c.ID]
	if p == nil || s.world.guilds[p.GuildID] == nil {
		panic(fmt.Sprintf("discordtest: there is no channel %q", c.ID))
	}
	in := s.world.guilds[p.GuildID]
	delete(s.world.places, c.ID)
	in.channels = slices.DeleteFunc(in.channels, func(id string) bool { return id == c.ID })
	name := "CHANNEL_DELETE"
	if p.Type == PublicThread {
		name = "THREAD_DELETE"
	}
	s.dispatch(packet{name: name, guild: in.ID, data: p.Channel})
}

func (s *Server) openThread(g *guild, c Channel) Channel {
	c.Type = PublicThread
	p := s.addPlace(g, c)
	s.dispatch(packet{name: "THREAD_CREATE", guild: g.ID, data: p.Channel})
	return p.Channel.clone()
}

func (s *Server) addPlace(g *guild, c Channel) *place {
	c = c.clone()
	c.ID = cmp.Or(c.ID, s.clock.id())
	c.GuildID = g.ID
	p := &place{Channel: c}
	s.world.places[c.ID] = p
	g.channels = append(g.channels, c.ID)
	return p
}

// dm is the conversation between the bot and a user. It is made at the first call and has the same id ever after.
func (s *Server) dm(user string) *place {
	if id, ok := s.world.dms[user]; ok {
		return s.world.places[id]
	}
	p := &place{Channel: Channel{ID: s.clock.id(), Type: DMChannel, Recipients: []User{*s.world.users[user]}}}
	s.world.places[p.ID] = p
	s.world.dms[user] = p.ID
	return p
}

func (s *Server) mustGuild(id string) *guild {
	g := s.world.guilds[id]
	if g == nil {
		panic(fmt.Sprintf("discordtest: there is no guild %q", id))
	}
	return g
}
