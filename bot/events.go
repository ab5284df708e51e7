package bot

import (
	"context"
	"log/slog"
	"sync/atomic"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/gateway"
	"tiktalks/bot/rest"
	"tiktalks/bot/webhook"
	"tiktalks/commands"
)

// events takes what the gateway delivers. One handler a kind; each recovers, so that a broken event harms nothing else.
type events struct {
	bot     *Bot
	app     identity
	rest    *rest.Client
	stopped atomic.Bool // no new calls are taken
}

// handle takes an event from the gateway. Calls run under ctx.
func (e *events) handle(ctx context.Context, event any) {
	switch event := event.(type) {
	case *discordgo.InteractionCreate:
		e.guard("interaction", func() { e.interaction(ctx, event, nil) })
	case *gateway.Unreadable:
		e.guard("interaction", func() { e.unreadable(ctx, event, nil) })
	case *discordgo.MessageCreate:
		e.guard("message", func() { e.message(ctx, event) })
	default:
		if gone, is := forgotten(event); is {
			e.guard("deletion", func() { e.forget(ctx, gone) })
		}
	}
}

// busy tells whoever sent an event that finds no room to come back. What nobody waits for is dropped.
func (e *events) busy(ctx context.Context, event any) {
	if broken, is := event.(*gateway.Unreadable); is {
		e.handle(ctx, broken)
		return
	}
	i, waits := event.(*discordgo.InteractionCreate)
	if !waits || i == nil || i.Interaction == nil || i.Type == discordgo.InteractionApplicationCommandAutocomplete {
		return
	}
	e.guard("interaction", func() {
		e.bot.metrics.rejected.WithLabelValues("no room").Inc()
		to := &interactionResponder{rest: e.rest, app: e.app.ID, id: i.ID, token: i.Token}
		if _, err := to.Reply(ctx, commands.Reply{Text: commands.Busy, Private: true}); err != nil {
			e.bot.log.Warn("a reply could not be delivered", "door", "slash", "cause", public(err))
		}
	})
}

// unreadable apologises for an interaction of which nothing can be made; that has been logged. It tells whether there will
// be an answer.
func (e *events) unreadable(ctx context.Context, u *gateway.Unreadable, first webhook.FirstAnswer) (taken bool) {
	e.bot.metrics.rejected.WithLabelValues("malformed").Inc()
	if isSnowflake(u.ID) != nil || ageOf(u.ID, e.bot.server.now()) > tooOld {
		return false
	}
	to := &interactionResponder{rest: e.rest, app: e.app.ID, id: u.ID, token: u.Token, first: first}
	return e.bot.server.start(func() { e.apologise(ctx, u.Type, to) })
}

// stop takes no new calls from now on.
func (e *events) stop() { e.stopped.Store(true) }

// guard runs a handler, unless no new calls are taken; a panic ends nothing but this event.
func (e *events) guard(kind string, handle func()) {
	if !e.stopped.Load() {
		e.bot.server.guard(kind, handle)
	}
}

// malformed logs an event that lacks what every such event has.
func (e *events) malformed(kind string) {
	e.bot.metrics.rejected.WithLabelValues("malformed").Inc()
	e.bot.log.Log(context.Background(), slog.LevelWarn, "an event was malformed", "kind", kind)
}
