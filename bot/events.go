package bot

import (
	"context"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync/atomic"

	"github.com/bwmarrin/discordgo"
)

// events takes what the gateway delivers. One handler a kind; each recovers, because a panic in a handler of discordgo
// ends the process.
type events struct {
	bot     *Bot
	app     identity
	rest    *rest
	stopped atomic.Bool // no new calls are taken
}

// attach registers the handlers. Calls run under ctx.
func (e *events) attach(ctx context.Context) {
	s, ready := e.bot.session, &e.bot.ready
	s.AddHandler(func(_ *discordgo.Session, i *discordgo.InteractionCreate) {
		e.guard("interaction", func() { e.interaction(ctx, i) })
	})
	s.AddHandler(func(_ *discordgo.Session, m *discordgo.MessageCreate) {
		e.guard("message", func() { e.message(ctx, m) })
	})
	s.AddHandler(func(*discordgo.Session, *discordgo.Ready) { ready.connected.Store(true) })
	s.AddHandler(func(*discordgo.Session, *discordgo.Resumed) { ready.connected.Store(true) })
	s.AddHandler(func(*discordgo.Session, *discordgo.Disconnect) { ready.connected.Store(false) })
}

// stop takes no new calls from now on.
func (e *events) stop() { e.stopped.Store(true) }

// guard runs a handler; a panic is logged and ends nothing but this event.
func (e *events) guard(kind string, handle func()) {
	defer func() {
		if p := recover(); p != nil {
			e.bot.metrics.panics.Inc()
			e.bot.log.Error("an event could not be handled", "kind", kind, "panic", fmt.Sprintf("%T", p), "stack", string(debug.Stack()))
		}
	}()
	if !e.stopped.Load() {
		handle()
	}
}

// malformed logs an event that lacks what every such event has.
func (e *events) malformed(kind string) {
	e.bot.metrics.rejected.WithLabelValues("malformed").Inc()
	e.bot.log.Log(context.Background(), slog.LevelWarn, "an event was malformed and is skipped", "kind", kind)
}
