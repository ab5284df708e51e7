package discordtest

import (
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Permission is a set of permission bits. In JSON it is a string of decimal digits (Discord: topics/permissions).
type Permission int64

// The permissions that some rule here asks for.
const (
	Administrator          Permission = 1 << 3
	ManageGuild            Permission = 1 << 5
	ViewChannel            Permission = 1 << 10
	SendMessages           Permission = 1 << 11
	ManageMessages         Permission = 1 << 13
	EmbedLinks             Permission = 1 << 14
	AttachFiles            Permission = 1 << 15
	ReadMessageHistory     Permission = 1 << 16
	MentionEveryone        Permission = 1 << 17
	UseApplicationCommands Permission = 1 << 31
	CreatePublicThreads    Permission = 1 << 35
	SendMessagesInThreads  Permission = 1 << 38
)

const (
	noPermissions  Permission = 0
	allPermissions Permission = 1<<50 - 1

	// everyday is what people may do in every guild: the permissions of @everyone.
	everyday = ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory | UseApplicationCommands |
		CreatePublicThreads | SendMessagesInThreads

	// inPrivate is what anyone may do in a DM.
	inPrivate = everyday | MentionEveryone
)

// Has tells whether p has every bit of want. An administrator has all.
func (p Permission) Has(want Permission) bool { return p&Administrator != 0 || p&want == want }

// MarshalJSON writes the string that Discord writes.
func (p Permission) MarshalJSON() ([]byte, error) {
	return strconv.AppendQuote(nil, strconv.FormatInt(int64(p), 10)), nil
}

// UnmarshalJSON reads the string, or a number, which Discord takes from bots as well.
func (p *Permission) UnmarshalJSON(data []byte) error {
	bits, err := strconv.ParseInt(strings.Trim(string(data), `"`), 10, 64)
	if err != nil || bits < 0 {
		return &json.UnmarshalTypeError{Value: string(data), Type: reflect.TypeFor[Permission]()}
	}
	*p = Permission(bits)
	return nil
}

// Permissions are those of a user in a channel, as Discord computes them: the roles' bits, then the channel's overwrites
// for everyone, for roles and for the member. Nobody has any in a guild of which they are no member.
func (s *Server) Permissions(u User, c Channel) Permission {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.world.permissions(u.ID, c.ID)
}

func (w *world) permissions(user, channel string) Permission {
	p := w.places[channel]
	if p == nil {
		return noPermissions
	}
	if p.Type == DMChannel {
		return w.privatePermissions(user, p)
	}
	g := w.guilds[p.GuildID]
	m := g.members[user]
	if m == nil {
		return noPermissions
	}
	base := g.basePermissions(m)
	if base.Has(Administrator) || g.OwnerID == user {
		return allPermissions
	}
	if parent := w.places[p.ParentID]; p.Type == PublicThread && parent != nil {
		p = parent // a thread has the overwrites of its channel
	}
	return overwritten(base, p.Overwrites, g.ID, m)
}

func (w *world) privatePermissions(user string, p *place) Permission {
	if user == botID || p.Recipients[0].ID == user {
		return inPrivate
	}
	return noPermissions
}

func (g *guild) basePermissions(m *Member) Permission {
	var p Permission
	for _, r := range g.Roles {
		if r.ID == g.ID || slices.Contains(m.Roles, r.ID) {
			p |= r.Permissions
		}
	}
	return p
}

// overwritten applies overwrites in Discord's order: @everyone, then all roles together, then the member.
func overwritten(p Permission, all []Overwrite, guild string, m *Member) Permission {
	var roles, member Overwrite
	for _, o := range all {
		switch {
		case o.Type == MemberOverwrite && o.ID == m.User.ID:
			member = o
		case o.Type == RoleOverwrite && o.ID == guild:
			p = p&^o.Deny | o.Allow
		case o.Type == RoleOverwrite && slices.Contains(m.Roles, o.ID):
			roles.Allow |= o.Allow
			roles.Deny |= o.Deny
		}
	}
	p = p&^roles.Deny | roles.Allow
	return p&^member.Deny | member.Allow
}
