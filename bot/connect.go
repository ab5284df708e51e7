package bot

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"

	"github.com/gorilla/websocket"
	"github.com/prometheus/client_golang/prometheus"

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
		Observer: b.metrics.rest, Transport: n.rest,
		Log: b.log, Now: b.server.now,
	})
}

// open connects to the gateway, within openFor. What it gives back tells how the connection ended, in the end.
func (b *Bot) open(ctx, calls context.Context, e *events) (<-chan error, error) {
	options := gateway.Options{
		Token: b.config.Token, Intents: intents, Shards: b.config.Shards, UserAgent: userAgent,
		Lookup: gateway.LookupFunc(b.lookup), Ignore: []string{"GUILD_CREATE", "GUILD_UPDATE"},
		Handle: func(_ context.Context, event any) { e.handle(calls, event) },
		Shed:   func(_ context.Context, event any) { e.busy(calls, event) },
		Dialer: b.network.gateway,
		Log:    b.log, Now: b.server.now,
	}
	if dir := b.config.DataDir; dir != "" { // a restart resumes, and counts on
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return nil, fmt.Errorf("DATA_DIR can't be used: %w", err)
		}
		options.Budget, options.Sessions = gateway.NewFileBudget(dir), gateway.NewFileSessions(dir)
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
	if err == nil {
		return ended, nil
	}
	stop()
	<-ended
	if errors.Is(err, context.DeadlineExceeded) {
		err = errors.New("no answer from Discord's gateway in time")
	}
	return nil, err
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

// connected tells whether the gateway is connected.
func (b *Bot) connected() bool {
	client := b.client.Load()
	return client != nil && client.Connected()
}

// connection tells the metrics how the connection to the gateway fares.
type connection struct{ bot *Bot }

var (
	connectedDesc  = prometheus.NewDesc("tiktalks_gateway_connected", "1 while all shards are connected to Discord's gateway.", nil, nil)
	leftDesc       = prometheus.NewDesc("tiktalks_gateway_identifies_left", "Sessions that may still be begun today; -1 before the first.", nil, nil)
	shedDesc       = prometheus.NewDesc("tiktalks_gateway_shed_total", "Events for which there was no room.", nil, nil)
	malformedDesc  = prometheus.NewDesc("tiktalks_gateway_malformed_total", "Events and frames that were skipped.", nil, nil)
	sessionsDesc   = prometheus.NewDesc("tiktalks_gateway_sessions_total", "Sessions begun.", []string{"shard"}, nil)
	resumesDesc    = prometheus.NewDesc("tiktalks_gateway_resumes_total", "Sessions resumed.", []string{"shard"}, nil)
	reconnectsDesc = prometheus.NewDesc("tiktalks_gateway_reconnects_total", "Connections that ended, by cause.", []string{"shard", "cause"}, nil)
	beatDesc       = prometheus.NewDesc("tiktalks_gateway_heartbeat_seconds", "Time to the last heartbeat's acknowledgement.", []string{"shard"}, nil)
)

// Describe implements prometheus.Collector.
func (c connection) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{connectedDesc, leftDesc, shedDesc, malformedDesc, sessionsDesc, resumesDesc, reconnectsDesc, beatDesc} {
		ch <- d
	}
}

// Collect implements prometheus.Collector.
func (c connection) Collect(ch chan<- prometheus.Metric) {
	gauge := func(d *prometheus.Desc, v float64, labels ...string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}
	count := func(d *prometheus.Desc, n int, labels ...string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.CounterValue, float64(n), labels...)
	}
	client := c.bot.client.Load()
	if client == nil {
		gauge(connectedDesc, 0)
		return
	}
	s := client.Status()
	gauge(connectedDesc, map[bool]float64{true: 1}[s.Connected])
	gauge(leftDesc, float64(s.IdentifiesLeft))
	count(shedDesc, s.Sheds)
	count(malformedDesc, s.Malformed)
	for _, shard := range s.Shards {
		id := fmt.Sprint(shard.Shard.ID)
		count(sessionsDesc, shard.Sessions, id)
		count(resumesDesc, shard.Resumes, id)
		gauge(beatDesc, shard.Latency.Seconds(), id)
		for cause, n := range shard.Ends {
			count(reconnectsDesc, n, id, string(cause))
		}
	}
}
