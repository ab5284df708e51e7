package discordtest

import (
	"fmt"
	"slices"
)

// The value of an option that takes an object is its id; the object itself is handed over beside it.

func (f *form) user(_ CommandOption, v any) (any, error) {
	u, ok := v.(User)
	if !ok {
		return nil, fmt.Errorf("it takes a User, not %T", v)
	}
	return u.ID, f.objects().addUser(f.server, f.at, u.ID)
}

func (f *form) role(_ CommandOption, v any) (any, error) {
	r, ok := v.(Role)
	if !ok {
		return nil, fmt.Errorf("it takes a Role, not %T", v)
	}
	return r.ID, f.objects().addRole(f.server, f.at, r.ID)
}

func (f *form) mentionable(o CommandOption, v any) (any, error) {
	if _, ok := v.(Role); ok {
		return f.role(o, v)
	}
	return f.user(o, v)
}

func (f *form) channel(o CommandOption, v any) (any, error) {
	c, ok := v.(Channel)
	if !ok {
		return nil, fmt.Errorf("it takes a Channel, not %T", v)
	}
	if len(o.ChannelTypes) > 0 && !slices.Contains(o.ChannelTypes, int(c.Type)) {
		return nil, fmt.Errorf("it takes no channel of type %d", c.Type)
	}
	return c.ID, f.objects().addChannel(f.server, f.at, c.ID)
}

func (f *form) attachment(_ CommandOption, v any) (any, error) {
	a, ok := v.(Attachment)
	if !ok {
		return nil, fmt.Errorf("it takes an Attachment, not %T", v)
	}
	stored := f.server.storeFile(f.at.ID, a)
	f.objects().Attachments = map[string]Attachment{stored.ID: stored}
	return stored.ID, nil
}

func (f *form) objects() *resolved {
	if f.resolved == nil {
		f.resolved = &resolved{}
	}
	return f.resolved
}

func (r *resolved) addUser(s *Server, at *place, id string) error {
	u := s.world.users[id]
	if u == nil {
		return fmt.Errorf("there is no user %q", id)
	}
	if r.Users == nil {
		r.Users, r.Members = map[string]User{}, map[string]callerMember{}
	}
	r.Users[id] = *u
	if g := s.world.guildOf(at); g != nil && g.members[id] != nil {
		m := *g.members[id]
		m.User = User{} // it stands among the users
		r.Members[id] = callerMember{Member: m, Permissions: s.world.permissions(id, at.ID)}
	}
	return nil
}

func (r *resolved) addRole(s *Server, at *place, id string) error {
	g := s.world.guildOf(at)
	if g == nil {
		return fmt.Errorf("there are no roles in a DM")
	}
	n := slices.IndexFunc(g.Roles, func(r Role) bool { return r.ID == id })
	if n < 0 {
		return fmt.Errorf("there is no role %q in %s", id, g.Name)
	}
	if r.Roles == nil {
		r.Roles = map[string]Role{}
	}
	r.Roles[id] = g.Roles[n]
	return nil
}

func (r *resolved) addChannel(s *Server, at *place, id string) error {
	p := s.world.places[id]
	if p == nil || p.GuildID != at.GuildID {
		return fmt.Errorf("there is no channel %q here", id)
	}
	if r.Channels == nil {
		r.Channels = map[string]Channel{}
	}
	r.Channels[id] = p.Channel
	return nil
}
