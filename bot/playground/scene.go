package playground

import "tiktalks/bot/discordtest"

// A role is somebody whom the person at the page can be.
type role string

// The people of the page.
const (
	member    role = "member"
	moderator role = "moderator"
	colleague role = "colleague"
	outsider  role = "outsider"
)

// actor is a role with its user, in words for the page.
type actor struct {
	role  role
	user  discordtest.User
	about string
}

// scene is the world of the page.
type scene struct {
	server *discordtest.Server
	guild  discordtest.Guild
	actors []actor
}

// setScene furnishes the loopback Discord: two channels for everybody, one for moderators, and a thread.
func setScene(s *discordtest.Server) scene {
	guild, general := s.Testland(), s.General()
	s.AddChannel(guild, discordtest.Channel{Name: "questions"})
	s.AddThread(general, "Follow-up questions")
	everyone, moderators := guild.Roles[0].ID, moderatorRole(guild)
	second := s.AddUser(discordtest.User{Username: "colleague", GlobalName: "Col League"})
	s.AddMember(guild, second, discordtest.Role{ID: moderators})
	s.AddChannel(guild, discordtest.Channel{Name: "moderators", Overwrites: []discordtest.Overwrite{
		{ID: everyone, Type: discordtest.RoleOverwrite, Deny: discordtest.ViewChannel},
		{ID: moderators, Type: discordtest.RoleOverwrite, Allow: discordtest.ViewChannel},
		{ID: s.Bot().ID, Type: discordtest.MemberOverwrite, Allow: discordtest.ViewChannel},
	}})
	return scene{
		server: s,
		guild:  guild,
		actors: []actor{
			{member, s.Member(), "in the server"},
			{moderator, s.Moderator(), "may manage the server"},
			{colleague, second, "a second moderator"},
			{outsider, s.Outsider(), "in no server, direct messages only"},
		},
	}
}

// moderatorRole is the role that may manage the server.
func moderatorRole(g discordtest.Guild) string {
	for _, r := range g.Roles {
		if !r.Managed && r.Permissions.Has(discordtest.ManageGuild) {
			return r.ID
		}
	}
	return ""
}

// actor finds who a request says it is.
func (s scene) actor(r role) (actor, bool) {
	for _, a := range s.actors {
		if a.role == r {
			return a, true
		}
	}
	return actor{}, false
}

// places are the guild's channels as they are now, each with its threads behind it: a bot may open more.
func (s scene) places() []discordtest.Channel {
	guild, _ := s.server.Guild(s.guild.ID)
	var all []discordtest.Channel
	for _, c := range guild.Channels {
		if c.Type == discordtest.PublicThread {
			continue
		}
		all = append(all, c)
		for _, thread := range guild.Channels {
			if thread.ParentID == c.ID {
				all = append(all, thread)
			}
		}
	}
	return all
}

// place finds a channel of the guild.
func (s scene) place(id string) (discordtest.Channel, bool) {
	c, known := s.server.Channel(id)
	return c, known && c.GuildID == s.guild.ID
}
