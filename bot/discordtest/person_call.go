package discordtest

import "fmt"

// Slash calls a slash command. The path names it with group and sub-command: "ask", "facts refresh". It is checked against
// what the bot has published: a person cannot call what is unknown here or not allowed to them, or leave out what is required.
func (p Person) Slash(path string, options ...Option) *Interaction {
	return p.command(SlashCommand, path, options, nil)
}

// Autocomplete types in an option of a slash command: one of the options must come from [Focus].
func (p Person) Autocomplete(path string, options ...Option) *Interaction {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	data, at, err := p.prepareCall(SlashCommand, path, options, true)
	if err != nil {
		return &Interaction{err: err}
	}
	return p.launch(CommandAutocomplete, path, at, data, nil)
}

// MessageCommand calls a command from the menu of a message. The bot gets the whole message, whatever its intents.
func (p Person) MessageCommand(name string, target Message) *Interaction {
	return p.command(MessageCommand, name, nil, func(at *place, data *commandData) error {
		_, m, err := p.visibleMessage(target)
		if err != nil {
			return err
		}
		data.TargetID = m.ID
		data.Resolved = &resolved{Messages: map[string]wireMessage{m.ID: p.server.world.wireREST(m, true)}}
		return nil
	})
}

// UserCommand calls a command from the menu of a user.
func (p Person) UserCommand(name string, target User) *Interaction {
	return p.command(UserCommand, name, nil, func(at *place, data *commandData) error {
		data.TargetID = target.ID
		data.Resolved = &resolved{}
		return data.Resolved.addUser(p.server, at, target.ID)
	})
}

// command calls a command; aim, if any, adds what it was called on.
func (p Person) command(t CommandType, path string, options []Option, aim func(*place, *commandData) error) *Interaction {
	p.server.mu.Lock()
	defer p.server.mu.Unlock()
	data, at, err := p.prepareCall(t, path, options, false)
	if err == nil && aim != nil {
		err = aim(at, data)
	}
	if err != nil {
		return &Interaction{err: err}
	}
	return p.launch(ApplicationCommand, path, at, data, nil)
}

// prepareCall finds the command, checks that the person may call it here, and writes its data.
func (p Person) prepareCall(t CommandType, path string, options []Option, typing bool) (*commandData, *place, error) {
	at, err := p.place(UseApplicationCommands)
	if err != nil {
		return nil, nil, err
	}
	c, steps, err := p.server.commands.find(at.GuildID, t, path)
	if err != nil {
		return nil, nil, err
	}
	if err := p.mayCall(at, c); err != nil {
		return nil, nil, err
	}
	form := &form{server: p.server, at: at, typing: typing}
	values, err := form.fill(c.Options, steps, options)
	if err != nil {
		return nil, nil, fmt.Errorf("discordtest: /%s: %w", path, err)
	}
	return &commandData{
		ID: c.ID, Name: c.Name, Type: c.Type, GuildID: c.GuildID, Options: values, Resolved: form.resolved,
	}, at, nil
}

// launch makes the interaction and hands it to the bot. Source is the message on which it was made, if any.
func (p Person) launch(t InteractionType, name string, at *place, data any, source *Message) *Interaction {
	i := p.server.newInteraction(t, name)
	i.UserID, i.ChannelID, i.source = p.userID, at.ID, source
	i.userInstall = p.userInstall
	if call, ok := data.(*commandData); ok {
		i.answerType = answerTypes[call.Type]
	}
	i.owners = ownersOf(p.userID, at, p.userInstall)
	i.payload = p.server.world.interactionPayload(i, at, data)
	p.server.launch(i, at.GuildID)
	return &Interaction{server: p.server, made: i}
}

// answerTypes are the types of the messages that answer commands.
var answerTypes = map[CommandType]int{SlashCommand: TypeSlash, UserCommand: TypeContextMenu, MessageCommand: TypeContextMenu}

// callRules are the reasons for which Discord does not offer a command to a person in a place
// (Discord: interactions/application-commands, Interaction Contexts, Installation Context, Permissions).
var callRules = []struct {
	broken func(w *world, p Person, at *place, c *Command) bool
	reason string
}{
	{func(_ *world, _ Person, at *place, c *Command) bool { return !offered(c.Contexts, contextOf(at), nil) },
		"its contexts do not include this place"},
	{func(_ *world, _ Person, at *place, c *Command) bool {
		return c.Contexts == nil && at.Type == DMChannel && c.DMPermission != nil && !*c.DMPermission
	}, "it is not for DMs"},
	{func(_ *world, p Person, _ *place, c *Command) bool {
		return !offered(c.IntegrationTypes, installOf(p), []int{0})
	}, "its integration types do not include this kind of install"},
	{func(w *world, p Person, at *place, _ *Command) bool { return !w.botIn(at) && !p.userInstall },
		"the bot is not in this guild"},
	{func(w *world, p Person, at *place, c *Command) bool {
		return at.Type != DMChannel && !w.permissions(p.userID, at.ID).Has(defaultPermissions(c))
	}, "the person lacks its default member permissions"},
}

// mayCall tells why the person is not offered the command here, or nil.
func (p Person) mayCall(at *place, c *Command) error {
	for _, rule := range callRules {
		if rule.broken(&p.server.world, p, at, c) {
			return fmt.Errorf("discordtest: the command %q is not offered: %s", c.Name, rule.reason)
		}
	}
	return nil
}
