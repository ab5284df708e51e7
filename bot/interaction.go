package bot

import (
	"context"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/webhook"
	"tiktalks/commands"
)

// mayManage are the permissions of a moderator: managing the server, or everything.
const mayManage = discordgo.PermissionManageGuild | discordgo.PermissionAdministrator

// An interaction is dead three seconds after it was made (Discord: receiving and responding); its id tells when that was.
const (
	onTheWay = 500 * time.Millisecond  // it may have been on its way so long before that counts against the three seconds
	tooOld   = 2500 * time.Millisecond // an answer would not arrive in time
)

// interaction takes a slash command, a suggestion that is asked for while somebody types, or a click. One that came over
// HTTP comes with its first answer. It tells whether there will be one.
func (e *events) interaction(ctx context.Context, i *discordgo.InteractionCreate, first webhook.FirstAnswer) (taken bool) {
	if i == nil || i.Interaction == nil || isSnowflake(i.ID) != nil || i.Token == "" {
		e.malformed("interaction")
		return false
	}
	now := e.bot.server.now()
	if age := ageOf(i.ID, now); age > tooOld {
		e.bot.metrics.rejected.WithLabelValues("late").Inc()
		e.bot.log.Warn("an interaction came too late to be answered; where this does not pass, is the clock right?", "ms", age.Milliseconds())
		return false
	}
	to := &interactionResponder{rest: e.rest, app: e.app.ID, id: i.ID, token: i.Token, first: first}
	if user := asker(i.Interaction); i.Data == nil || user == nil || user.ID == "" {
		e.malformed("interaction")
		return e.bot.server.start(func() { e.apologise(ctx, i.Type, to) })
	}
	to.pressed = i.Message != nil
	h := e.hear(i.Interaction)
	if i.Type == discordgo.InteractionApplicationCommandAutocomplete {
		return e.bot.server.start(func() { e.suggest(ctx, to, h) })
	}
	return e.bot.server.serve(ctx, job{id: i.ID, door: h.door, received: arrival(i.ID, now), call: e.call(i.Interaction, h), to: to})
}

// ageOf tells how long ago the object with this id was made.
func ageOf(id string, now time.Time) time.Duration {
	made, err := discordgo.SnowflakeTimestamp(id)
	if err != nil {
		return 0
	}
	return now.Sub(made)
}

// arrival tells when an interaction arrived, or should have: the time that is left for the answer counts from there.
func arrival(id string, now time.Time) time.Time {
	return now.Add(-max(0, ageOf(id, now)-onTheWay))
}

// apologise answers an interaction that can't be understood: whoever made it is waiting.
func (e *events) apologise(ctx context.Context, t discordgo.InteractionType, to *interactionResponder) {
	answer := func() error {
		_, err := to.Reply(ctx, commands.Reply{Text: commands.Broken, Private: true})
		return err
	}
	if t == discordgo.InteractionApplicationCommandAutocomplete {
		answer = func() error { return to.suggest(ctx, nil) }
	}
	if err := answer(); err != nil {
		e.bot.log.Warn("a reply could not be delivered", "door", "slash", "cause", public(err))
	}
}

// asker gives the person behind an interaction: in a server it is the member's user.
func asker(i *discordgo.Interaction) *discordgo.User {
	if i.Member != nil && i.Member.User != nil {
		return i.Member.User
	}
	return i.User
}

// call makes a call of an interaction and what was heard in it.
func (e *events) call(i *discordgo.Interaction, h heard) commands.Call {
	c := commands.Call{
		ID:      i.ID,
		Command: h.command,
		Options: h.options,
		Message: h.message,
		Managed: h.managed,
		Person:  commands.Person{ID: asker(i).ID, Moderator: moderator(i)},
		Place:   commands.Place{Guild: i.GuildID, Channel: i.ChannelID},
		Now:     e.bot.server.now(),
	}
	if i.Member != nil {
		c.Person.Roles = i.Member.Roles
	}
	return c
}

// moderator tells whether the person may manage the server, by the permissions that come with this very interaction. A
// server that the bot was not invited to, where somebody uses an install of their own, has none.
func moderator(i *discordgo.Interaction) bool {
	if i.GuildID == "" || i.Member == nil || i.Member.Permissions&mayManage == 0 {
		return false
	}
	owners := i.AuthorizingIntegrationOwners
	return len(owners) == 0 || owners[discordgo.ApplicationIntegrationGuildInstall] == i.GuildID
}

// suggest answers while somebody types. A late answer is only a list that does not open, so nothing waits.
func (e *events) suggest(ctx context.Context, to *interactionResponder, h heard) {
	var choices []commands.Choice
	e.bot.server.guard("suggestions", func() { choices = e.choices(h) })
	if err := to.suggest(ctx, choices); err != nil {
		e.bot.metrics.rejected.WithLabelValues("late").Inc()
	}
}

// choices gives the suggestions for the option that is being typed.
func (e *events) choices(h heard) []commands.Choice {
	command, _ := e.bot.desk.Find(h.command)
	for _, known := range command.Options {
		if known.Name == h.typing && known.Complete != nil {
			return known.Complete(strings.TrimSpace(h.options[h.typing]))
		}
	}
	return nil
}
