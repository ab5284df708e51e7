package discordtest

import (
	"fmt"
	"slices"
)

// Click presses a button of a message that the person can see.
func (p Person) Click(on Message, customID string) *Interaction {
	return p.use(on, customID, func(_ *place, c Component) (*componentData, error) {
		if c.Type != Button {
			return nil, fmt.Errorf("discordtest: %q is no button", customID)
		}
		return &componentData{CustomID: customID, Type: c.Type}, nil
	})
}

// Select picks values in a select menu: of a string select the values of options, of the others ids.
func (p Person) Select(on Message, customID string, values ...string) *Interaction {
	return p.use(on, customID, func(at *place, c Component) (*componentData, error) {
		if least, most := orDefault(c.MinValues, 1), orDefault(c.MaxValues, 1); len(values) < least || len(values) > most {
			return nil, fmt.Errorf("discordtest: %q takes %d to %d values, not %d", customID, least, most, len(values))
		}
		pick, ok := selectRules[c.Type]
		if !ok {
			return nil, fmt.Errorf("discordtest: %q is no select menu", customID)
		}
		data := &componentData{CustomID: customID, Type: c.Type, Values: values, Resolved: &resolved{}}
		for _, v := range values {
			if err := pick(data.Resolved, p.server, at, c, v); err != nil {
				return nil, fmt.Errorf("discordtest: %q: %w", customID, err)
			}
		}
		return data, nil
	})
}

// selectRules check one value for each type of select menu, and hand over the object it names.
var selectRules = map[ComponentType]func(*resolved, *Server, *place, Component, string) error{
	StringSelect: func(_ *resolved, _ *Server, _ *place, c Component, v string) error {
		if !slices.ContainsFunc(c.Options, func(o SelectOption) bool { return o.Value == v }) {
			return fmt.Errorf("there is no option %q", v)
		}
		return nil
	},
	UserSelect:    func(r *resolved, s *Server, at *place, _ Component, v string) error { return r.addUser(s, at, v) },
	RoleSelect:    func(r *resolved, s *Server, at *place, _ Component, v string) error { return r.addRole(s, at, v) },
	ChannelSelect: func(r *resolved, s *Server, at *place, _ Component, v string) error { return r.addChannel(s, at, v) },
	MentionableSelect: func(r *resolved, s *Server, at *place, _ Component, v string) error {
		if s.world.users[v] != nil {
			return r.addUser(s, at, v)
		}
		return r.addRole(s, at, v)
	},
}

// use acts on a component of a message, if it is there and enabled.
func (p Person) use(on Message, customID string, act func(*place, Component) (*componentData, error)) *Interaction {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	at, m, err := p.visibleMessage(on)
	if err != nil {
		return &Interaction{err: err}
	}
	c, ok := findComponent(m.Components, customID)
	if !ok {
		return &Interaction{err: fmt.Errorf("discordtest: the message has no component %q", customID)}
	}
	if c.Disabled {
		return &Interaction{err: fmt.Errorf("discordtest: the component %q is disabled", customID)}
	}
	data, err := act(at, c)
	if err != nil {
		return &Interaction{err: err}
	}
	return p.launch(MessageComponent, customID, at, data, m)
}
