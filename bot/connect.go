package bot

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"slices"

	"github.com/gorilla/websocket"

	"tiktalks/bot/gateway"
	"tiktalks/bot/rest"
)

const userAgent = "DiscordBot (https://github.com/tiktalks/tiktalks, 1)" // Discord wants an address and a version

// network is how Discord is reached; the zero value is the usual way.
type network struct {
	rest    http.RoundTripper
	gateway *websocket.Dialer
}

// reach makes what talks to Discord, but for the gateway's client.
func (b *Bot) reach(n network) {
	b.network = n
	b.rest = rest.New(rest.Options{
		Token: b.config.Token, URL: b.config.APIURL, UserAgent: userAgent,
		Permits: b.shared.Permits, Copies: b.copies, Observer: b.metrics.rest, Transport: n.rest,
		Log: b.log, Now: b.server.now,
	})
}

// copies tells how many copies of the bot share the work, as far as this one knows.
func (b *Bot) copies() int {
	if client := b.client.Load(); client != nil {
		return max(client.Copies(), 1)
	}
	return 1
}

// open connects to the gateway, within openFor. What it gives back tells how the connection ended, in the end.
func (b *Bot) open(ctx, calls context.Context, e *events) (<-chan error, error) {
	options := gateway.Options{
		Token: b.config.Token, Intents: intents, Shards: b.config.Shards, UserAgent: userAgent,
		Lookup: gateway.LookupFunc(b.lookup), Ignore: []string{"GUILD_CREATE", "GUILD_UPDATE", "MESSAGE_UPDATE", "READY", "RESUMED"},
		Skip:   e.skip,
		Handle: func(_ context.Context, event any) { e.handle(calls, event) },
		Shed:   func(_ context.Context, event any) { e.busy(calls, event) },
		Dialer: b.network.gateway,
		Log:    b.log, Now: b.server.now,
	}
	if err := b.remember(&options); err != nil {
		return nil, err
	}
	client, err := gateway.New(options)
	if err != nil {
		return nil, err
	}
	b.client.Store(client)
	ended := make(chan error, 1)
	ctx, stop := context.WithCancel(ctx)
	go func() { defer stop(); ended <- client.Run(ctx) }()
	opening, cancel := context.WithTimeout(ctx, openFor)
	defer cancel()
	err = client.WaitReady(opening)
	if err == nil || errors.Is(err, context.DeadlineExceeded) && underWay(client.Status()) {
		return ended, nil
	}
	stop()
	<-ended
	if errors.Is(err, context.DeadlineExceeded) {
		err = errors.New("no answer from Discord's gateway in time")
	}
	return nil, err
}

// underWay tells whether connecting goes on: many shards take their time, five seconds for each that has to identify.
func underWay(s gateway.Status) bool {
	return slices.ContainsFunc(s.Shards, func(one gateway.ShardStatus) bool { return one.Connected })
}

// remember sets where budget and sessions are kept, so that a restart resumes and counts on: with the other copies, or in
// DATA_DIR.
func (b *Bot) remember(o *gateway.Options) error {
	if n := b.shared.Notes; n != nil {
		o.Budget, o.Sessions, o.Leases = gateway.NewSharedBudget(n), gateway.NewSharedSessions(n), b.shared.Leases
		return nil
	}
	dir := b.config.DataDir
	if dir == "" {
		return nil
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("DATA_DIR can't be used: %w", err)
	}
	o.Budget, o.Sessions = gateway.NewFileBudget(dir), gateway.NewFileSessions(dir)
	return nil
}

// lookup asks where the gateway is.
func (b *Bot) lookup(ctx context.Context) (gateway.Info, error) {
	body, err := b.rest.Do(ctx, rest.GatewayBot.At(), nil)
	switch {
	case isStatus(err, http.StatusUnauthorized):
		return gateway.Info{}, gateway.ErrToken
	case err != nil:
		return gateway.Info{}, public(err)
	}
	return gateway.ParseInfo(body)
}
