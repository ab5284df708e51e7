package discordtest

import (
	"maps"
	"slices"
)

// botID is the bot's user id and its application's: a snowflake of 2020.
const botID = "700000000000000000"

// world is everything that exists on the server.
type world struct {
	users  map[string]*User
	guilds map[string]*guild
	order  []string          // guild ids, oldest first
	places map[string]*place // by channel id
	dms    map[string]string // user id → id of the DM channel with the bot

	// the cast of the default world
	testland, general, moderator, member, outsider string
}

// guild is a Guild whose members can be found by id. Its fields Channels and Members stay empty.
type guild struct {
	Guild
	channels []string
	members  map[string]*Member
}

// place is a channel with what was said in it. A stored message is never changed: an edit stores a new one.
type place struct {
	Channel
	messages []*Message
	nonces   map[string]nonceUse
	changed  signal
}

func newWorld() world {
	return world{
		users:  map[string]*User{},
		guilds: map[string]*guild{},
		places: map[string]*place{},
		dms:    map[string]string{},
	}
}

// settle fills the new world with Testland and its people.
func (s *Server) settle() {
	s.world.users[botID] = &User{ID: botID, Username: s.opts.BotName, Discriminator: "0", Bot: true}
	moderator := s.AddUser(User{Username: "moderator", GlobalName: "Mo Derator"})
	member := s.AddUser(User{Username: "member", GlobalName: "Mem Ber"})
	outsider := s.AddUser(User{Username: "outsider", GlobalName: "Out Sider"})
	testland := s.AddGuild(Guild{Name: "Testland", OwnerID: s.AddUser(User{Username: "owner"}).ID})
	general := s.AddChannel(testland, Channel{Name: "general"})
	mayManage := s.AddRole(testland, Role{Name: "Moderator", Permissions: ManageGuild | ManageMessages | MentionEveryone})
	s.AddMember(testland, moderator, mayManage)
	s.AddMember(testland, member)

	s.world.testland, s.world.general = testland.ID, general.ID
	s.world.moderator, s.world.member, s.world.outsider = moderator.ID, member.ID, outsider.ID
}

// Bot is the bot's own user.
func (s *Server) Bot() User { return s.user(botID) }

// Moderator may manage Testland (MANAGE_GUILD).
func (s *Server) Moderator() User { return s.user(s.world.moderator) }

// Member is a member of Testland with everyday permissions.
func (s *Server) Member() User { return s.user(s.world.member) }

// Outsider is in no guild.
func (s *Server) Outsider() User { return s.user(s.world.outsider) }

// Testland is the guild of the default world.
func (s *Server) Testland() Guild {
	g, _ := s.Guild(s.world.testland)
	return g
}

// General is the channel of Testland.
func (s *Server) General() Channel {
	c, _ := s.Channel(s.world.general)
	return c
}

// Guild gives the guild with this id, with its channels and members in order of their ids.
func (s *Server) Guild(id string) (Guild, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g := s.world.guilds[id]
	if g == nil {
		return Guild{}, false
	}
	return s.world.describe(g), true
}

// Channel gives the channel with this id.
func (s *Server) Channel(id string) (Channel, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p := s.world.places[id]
	if p == nil {
		return Channel{}, false
	}
	return p.Channel.clone(), true
}

func (s *Server) user(id string) User {
	s.mu.Lock()
	defer s.mu.Unlock()
	return *s.world.users[id]
}

// describe copies a guild with all that is in it.
func (w *world) describe(g *guild) Guild {
	full := g.Guild
	full.Roles = slices.Clone(g.Roles)
	for _, id := range g.channels {
		full.Channels = append(full.Channels, w.places[id].Channel.clone())
	}
	for _, id := range slices.Sorted(maps.Keys(g.members)) {
		m := *g.members[id]
		m.Roles = slices.Clone(m.Roles)
		full.Members = append(full.Members, m)
	}
	return full
}

func (c Channel) clone() Channel {
	c.Overwrites = slices.Clone(c.Overwrites)
	c.Recipients = slices.Clone(c.Recipients)
	return c
}

// find gives the message and its position, which is searched from the newest.
func (p *place) find(id string) (*Message, int) {
	for n := len(p.messages) - 1; n >= 0; n-- {
		if p.messages[n].ID == id {
			return p.messages[n], n
		}
	}
	return nil, -1
}

// guildOf is the guild of a channel, or nil for a DM.
func (w *world) guildOf(p *place) *guild { return w.guilds[p.GuildID] }

// botIn tells whether the bot hears what happens in this place.
func (w *world) botIn(p *place) bool {
	g := w.guildOf(p)
	return g == nil || !g.BotAbsent
}
