package bot

import (
	"context"
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/webhook"
	"tiktalks/commands"
)

// mayManage are the permissions of a moderator: managing the server, or everything.
const mayManage = discordgo.PermissionManageGuild | discordgo.PermissionAdministrator

// interaction takes a slash command, a suggestion that is asked for while somebody types, or a click. One that came over
// HTTP comes with its first answer. It tells whether there will be one.
func (e *events) interaction(ctx context.Context, i *discordgo.InteractionCreate, first webhook.FirstAnswer) (taken bool) {
	if i == nil || i.Interaction == nil || i.ID == "" || i.Token == "" || i.Data == nil || asker(i.Interaction) == nil {
		e.malformed("interaction")
		return false
	}
	to := &interactionResponder{rest: e.rest, app: e.app.ID, id: i.ID, token: i.Token, first: first}
	switch data := i.Data.(type) {
	case discordgo.ApplicationCommandInteractionData:
		name, options := flatten(data)
		if i.Type == discordgo.InteractionApplicationCommandAutocomplete {
			e.suggest(ctx, to, name, options)
			return true
		}
		return e.bot.server.serve(ctx, job{id: i.ID, door: "slash", received: e.bot.server.now(), call: e.call(i.Interaction, name, options), to: to})
	default: // a button, a menu or a form that this version does not make
		return e.bot.server.serve(ctx, job{id: i.ID, door: "slash", received: e.bot.server.now(), call: e.call(i.Interaction, "", nil), to: to})
	}
}

// asker gives the person behind an interaction: in a server it is the member's user.
func asker(i *discordgo.Interaction) *discordgo.User {
	if i.Member != nil && i.Member.User != nil {
		return i.Member.User
	}
	return i.User
}

func (e *events) call(i *discordgo.Interaction, command string, options []*discordgo.ApplicationCommandInteractionDataOption) commands.Call {
	c := commands.Call{
		Command: command,
		Options: map[string]string{},
		Person:  commands.Person{ID: asker(i).ID, Moderator: e.moderator(i)},
		Place:   commands.Place{Guild: i.GuildID, Channel: i.ChannelID},
		Now:     e.bot.server.now(),
	}
	for _, o := range options {
		c.Options[o.Name] = optionText(o)
	}
	return c
}

// moderator tells whether the person may manage the server, by the permissions that come with this very interaction, and
// the server is one of those that may change the facts.
func (e *events) moderator(i *discordgo.Interaction) bool {
	if i.GuildID == "" || i.Member == nil || i.Member.Permissions&mayManage == 0 {
		return false
	}
	servers := e.bot.config.CuratorGuilds
	return len(servers) == 0 || slices.Contains(servers, i.GuildID)
}

// flatten gives the command's whole name ("facts refresh") and the options of its innermost level.
func flatten(data discordgo.ApplicationCommandInteractionData) (string, []*discordgo.ApplicationCommandInteractionDataOption) {
	name, options := data.Name, data.Options
	for len(options) == 1 && options[0] != nil && isGroup(options[0].Type) {
		name += " " + options[0].Name
		options = options[0].Options
	}
	return name, slices.DeleteFunc(options, func(o *discordgo.ApplicationCommandInteractionDataOption) bool { return o == nil })
}

func isGroup(t discordgo.ApplicationCommandOptionType) bool {
	return t == discordgo.ApplicationCommandOptionSubCommand || t == discordgo.ApplicationCommandOptionSubCommandGroup
}

// optionText gives an option's value as text, whatever type it came in.
func optionText(o *discordgo.ApplicationCommandInteractionDataOption) string {
	switch v := o.Value.(type) {
	case string:
		return v
	case bool:
		if v {
			return "true"
		}
	}
	return ""
}

// suggest answers while somebody types. A late answer is only a list that does not open, so nothing waits.
func (e *events) suggest(ctx context.Context, to *interactionResponder, name string, options []*discordgo.ApplicationCommandInteractionDataOption) {
	command, _ := e.bot.desk.Find(name)
	var choices []commands.Choice
	for _, o := range options {
		if !o.Focused {
			continue
		}
		for _, known := range command.Options {
			if known.Name == o.Name && known.Complete != nil {
				choices = known.Complete(strings.TrimSpace(optionText(o)))
			}
		}
	}
	if err := to.suggest(ctx, choices); err != nil {
		e.bot.metrics.rejected.WithLabelValues("late").Inc()
	}
}
