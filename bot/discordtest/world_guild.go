package discordtest

import (
	"cmp"
	"fmt"
	"slices"
)

// AddGuild makes a guild with @everyone and the roles, channels and members given, and invites the bot unless it is to stay
// absent. Connected sessions hear of it. @everyone has everyday permissions; overwrites of a channel may deny them there.
func (s *Server) AddGuild(g Guild) Guild {
	s.mu.Lock()
	defer s.mu.Unlock()
	made := s.newGuild(g)
	s.announceGuild(made)
	return s.world.describe(made)
}

// newGuild stores the guild without telling anyone.
func (s *Server) newGuild(g Guild) *guild {
	g.ID = cmp.Or(g.ID, s.clock.guildID())
	g.Locale = cmp.Or(g.Locale, "en-US")
	g.OwnerID = cmp.Or(g.OwnerID, s.clock.id())
	made := &guild{Guild: g, members: map[string]*Member{}}
	made.Roles = append([]Role{{ID: g.ID, Name: "@everyone", Permissions: everyday &^ g.Denied}}, s.identified(g.Roles)...)
	made.Channels, made.Members = nil, nil
	for n, c := range g.Channels {
		c.Position = n
		s.addPlace(made, c)
	}
	for _, m := range g.Members {
		made.members[m.User.ID] = s.newMember(m.User, m.Roles)
	}
	if !g.BotAbsent {
		s.inviteBot(made)
	}
	s.world.guilds[g.ID] = made
	s.world.order = append(s.world.order, g.ID)
	return made
}

// identified copies roles and gives each an id and a position.
func (s *Server) identified(roles []Role) []Role {
	roles = slices.Clone(roles)
	for n := range roles {
		roles[n].ID = cmp.Or(roles[n].ID, s.clock.id())
		roles[n].Position = n + 1
	}
	return roles
}

// inviteBot makes the bot a member with a managed role of its own, as an invitation link does. It may mention everyone, so
// that a bot which fails to forbid it is caught.
func (s *Server) inviteBot(g *guild) {
	role := Role{ID: s.clock.id(), Name: "bot", Managed: true, Permissions: (everyday | MentionEveryone) &^ g.Denied, Position: len(g.Roles)}
	g.Roles = append(g.Roles, role)
	g.members[botID] = s.newMember(*s.world.users[botID], []string{role.ID})
}

// AddGuilds makes n guilds of the given size, for tests of memory and of sharding. Their only member is the bot.
func (s *Server) AddGuilds(n, channels, roles int) {
	size := Guild{Channels: make([]Channel, channels), Roles: make([]Role, roles)}
	for i := range size.Channels {
		size.Channels[i].Name = fmt.Sprintf("channel-%d", i+1)
	}
	for i := range size.Roles {
		size.Roles[i] = Role{Name: fmt.Sprintf("Role %d", i+1), Permissions: everyday}
	}
	for i := range n {
		size.Name = fmt.Sprintf("Guild %d", i+1)
		s.AddGuild(size)
	}
}

// SetUnavailable begins or ends an outage of one guild. A session hears of it as of a removal that says "unavailable".
func (s *Server) SetUnavailable(g Guild, unavailable bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	in := s.mustGuild(g.ID)
	in.Unavailable = unavailable
	if unavailable {
		s.dispatch(packet{name: "GUILD_DELETE", guild: in.ID, data: stub{ID: in.ID, Unavailable: true}})
		return
	}
	s.announceGuild(in)
}

// announceGuild tells the sessions of a guild which is new to them, or back.
func (s *Server) announceGuild(g *guild) {
	if !g.BotAbsent {
		s.dispatch(packet{name: "GUILD_CREATE", guild: g.ID, data: s.world.wireGuild(g)})
	}
}
