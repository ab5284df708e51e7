// Package bot knows Discord: events in, replies out.
//
// It promises that every call gets an answer or a clear sentence in time, that nobody is ever pinged by what the bot says,
// that one broken event or one panicking command harms nothing else, and that on shutdown what is in flight is answered
// first. It refuses to know facts or what commands mean (packages knowledge and commands), and it never logs a question,
// a name, a token or an interaction's address.
//
// Start with New and Bot.Run. An event becomes a Call (interaction.go, mention.go), the wrapper runs it (serve.go), a
// Responder sends the reply (responder.go) as a payload (render.go), by package rest. Nothing past the events knows how they arrived, so
// an HTTP endpoint (package webhook) stands beside the gateway (package gateway).
package bot

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/gateway"
	"tiktalks/bot/rest"
	"tiktalks/commands"
	"tiktalks/knowledge"
	"tiktalks/knowledge/lapse"
)

// intents are the gateway events that are asked for: servers, messages in servers and direct messages. None of them is
// privileged: Discord sends the text of messages that mention the bot without it (platform documentation, gateway intents).
const intents = discordgo.IntentsGuilds | discordgo.IntentsGuildMessages | discordgo.IntentsDirectMessages

const (
	drainFor = 8 * time.Second  // how long calls in flight may take on shutdown
	openFor  = 30 * time.Second // how long connecting may take at start
)

// Bot is the bot on Discord.
type Bot struct {
	config     Config
	desk       *commands.Desk
	base       *knowledge.Base
	log        *slog.Logger
	metrics    *metrics
	server     *server
	rest       *rest.Client
	store      Store                          // nil: nothing is kept
	storing    *lapse.Watch                   // asks whether the store takes changes
	correcting *lapse.Watch                   // reads what has to be corrected
	shared     Shared                         // with other copies
	client     atomic.Pointer[gateway.Client] // once Run has begun
	network    network
}

// New makes a bot that is not connected yet. The clock is asked for the time of every call.
func New(c Config, desk *commands.Desk, base *knowledge.Base, log *slog.Logger, now func() time.Time) (*Bot, error) {
	b := &Bot{config: c, desk: desk, base: base, log: log, metrics: newMetrics(base)}
	b.storing = lapse.New(log, "the store takes no changes", "the store takes changes again")
	b.correcting = lapse.New(log, "which answers have to be corrected can't be read", "which answers have to be corrected can be read again")
	b.server = newServer(desk, log, b.metrics, now)
	b.reach(network{})
	b.metrics.registry.MustRegister(requests{b})
	if desk != nil {
		desk.TellBy(b)
	}
	return b, nil
}

// Run connects, publishes the commands, serves until ctx ends, answers what is in flight and disconnects. An error says in
// one line why the bot can't serve.
func (b *Bot) Run(ctx context.Context) error {
	stopMetrics, err := b.serveMetrics()
	if err != nil {
		return err
	}
	defer stopMetrics()
	app, err := b.identify(ctx)
	if err != nil {
		return err
	}
	events := &events{bot: b, app: app, rest: b.rest}
	// What is in flight when ctx ends is answered still: calls have a context of their own.
	calls, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	defer b.close(events)
	stopEndpoint, err := b.serveInteractions(ctx, calls, events)
	if err != nil {
		return err
	}
	defer stopEndpoint()
	ended, err := b.open(ctx, calls, events)
	if err != nil {
		return err
	}
	defer b.publish(ctx, app.ID)()
	defer b.startCorrecting(ctx)()
	defer b.startScheduled(ctx)()
	b.log.Info("serving", "edition", b.base.Current().Version, "facts", len(b.base.Current().Facts))
	return <-ended // at shutdown, or for good; events that have arrived are handled by now; the rest is the successor's
}

// identify asks Discord who the bot is; a wrong token shows here.
func (b *Bot) identify(ctx context.Context) (identity, error) {
	ctx, cancel := context.WithTimeout(ctx, openFor)
	defer cancel()
	var user, app struct {
		ID string `json:"id"`
	}
	err := b.get(ctx, rest.GetMe, &user)
	if isStatus(err, http.StatusUnauthorized) {
		return identity{}, errors.New("DISCORD_TOKEN is not accepted by Discord: copy the bot token anew from the developer portal")
	}
	if err != nil {
		return identity{}, fmt.Errorf("no connection to Discord: %w", public(err))
	}
	if err := b.get(ctx, rest.GetApplication, &app); err != nil {
		app.ID = user.ID // the same number for every bot made since 2016
	}
	return identity{ID: app.ID, UserID: user.ID}, nil
}

// get reads one of Discord's objects.
func (b *Bot) get(ctx context.Context, from rest.Route, into any) error {
	body, err := b.rest.Do(ctx, from.At(), nil)
	if err != nil {
		return err
	}
	return json.Unmarshal(body, into)
}

// identity is who the bot is.
type identity struct {
	ID     string // of the application
	UserID string // of the bot's user
}

// close answers what is in flight.
func (b *Bot) close(e *events) {
	e.stop()
	if left := b.server.drain(drainFor); left > 0 {
		b.log.Warn("stopped before all was answered", "left", left)
	}
	b.desk.Flush(context.Background())
}
