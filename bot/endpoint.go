package bot

import (
	"context"
	"fmt"
	"net"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/gateway"
	"tiktalks/bot/webhook"
)

// serveInteractions opens the endpoint for interactions over HTTP, where an address is set, until ctx ends. Calls run under
// calls. What it gives back closes the endpoint and waits until the requests that have arrived have their response.
func (b *Bot) serveInteractions(ctx, calls context.Context, e *events) (stop func(), err error) {
	if b.config.InteractionsAddr == "" {
		return func() {}, nil
	}
	endpoint, err := webhook.New(webhook.Options{
		Key: b.config.PublicKey,
		Handle: func(_ context.Context, i *discordgo.InteractionCreate, first webhook.FirstAnswer) bool {
			return e.posted(calls, i, first)
		},
		Unreadable: func(_ context.Context, u *gateway.Unreadable, first webhook.FirstAnswer) bool {
			return e.postedUnreadable(calls, u, first)
		},
		Refused: func(reason string) { b.metrics.rejected.WithLabelValues("endpoint: " + reason).Inc() },
		Log:     b.log, Now: b.server.now,
	})
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", b.config.InteractionsAddr)
	if err != nil {
		return nil, fmt.Errorf("INTERACTIONS_ADDR can't be opened: %w", err)
	}
	b.log.Info("taking interactions over HTTP", "address", listener.Addr().String(), "path", webhook.Path)
	ctx, cancel := context.WithCancel(ctx)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		if err := endpoint.Serve(ctx, listener); err != nil {
			b.log.Error("interactions are no longer taken over HTTP", "cause", err)
		}
	}()
	return func() { cancel(); <-ended }, nil
}

// posted takes an interaction that came over HTTP. It tells whether there will be an answer.
func (e *events) posted(ctx context.Context, i *discordgo.InteractionCreate, first webhook.FirstAnswer) (taken bool) {
	e.guard("interaction", func() { taken = e.interaction(ctx, i, first) })
	return taken
}

// postedUnreadable is posted for one of which nothing can be made.
func (e *events) postedUnreadable(ctx context.Context, u *gateway.Unreadable, first webhook.FirstAnswer) (taken bool) {
	e.guard("interaction", func() { taken = e.unreadable(ctx, u, first) })
	return taken
}
