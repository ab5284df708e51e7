package bot

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"tiktalks/bot/gateway"
	"tiktalks/bot/rest"
)

// Store is where the bot's data are kept, as far as its readiness goes.
type Store interface {
	// Writable gives an error where a change would not be taken. It gives up when ctx ends.
	Writable(ctx context.Context) error
}

// Shared is what all copies share that serve one bot. The zero value is for one that serves alone.
type Shared struct {
	Leases  gateway.Leases
	Notes   gateway.Notes
	Permits rest.Permits
}

// Keep tells the bot of its store. It is called once at most, before Run.
func (b *Bot) Keep(s Store) { b.store = s }

// Share lets the bot divide the work with other copies. It is called once at most, before Run.
func (b *Bot) Share(s Shared) {
	b.shared = s
	b.reach(b.network)
}

// writableWithin bounds the question whether the store takes a change.
const writableWithin = 3 * time.Second

// parts are what the bot needs to serve, by the names that metrics use; each says what is wanting, or nothing.
var parts = []struct {
	name    string
	wanting func(*Bot, context.Context) string
}{
	{"discord", (*Bot).wantingDiscord},
	{"requests", (*Bot).wantingRequests},
	{"base", (*Bot).wantingBase},
	{"store", (*Bot).wantingStore},
}

// wanting says what is wanting; where nothing is, the bot is ready.
func (b *Bot) wanting(ctx context.Context) []string {
	var all []string
	for _, p := range parts {
		if w := p.wanting(b, ctx); w != "" {
			all = append(all, w)
		}
	}
	return all
}

func (b *Bot) wantingDiscord(context.Context) string {
	client := b.client.Load()
	if client == nil {
		return "not connected to Discord"
	}
	s := client.Status()
	if s.Connected {
		return ""
	}
	var down []string
	for _, one := range s.Shards {
		if !one.Connected {
			down = append(down, fmt.Sprint(one.Shard.ID))
		}
	}
	if len(down) == len(s.Shards) {
		return "not connected to Discord"
	}
	return fmt.Sprintf("not connected to Discord: shards %s", strings.Join(down, ", "))
}

func (b *Bot) wantingRequests(context.Context) string {
	switch s := b.rest.Status(); {
	case s.Banned:
		return "Discord's network turns the bot away"
	case s.Stopped:
		return fmt.Sprintf("Discord refused %d requests in ten minutes: none are made for now", s.Invalid)
	}
	return ""
}

func (b *Bot) wantingBase(context.Context) string {
	if s := b.base.Current(); s == nil || len(s.Facts) == 0 {
		return "no facts are loaded"
	}
	return ""
}

func (b *Bot) wantingStore(ctx context.Context) string {
	if b.store == nil {
		return ""
	}
	ctx, cancel := context.WithTimeout(ctx, writableWithin)
	defer cancel()
	err := public(b.store.Writable(ctx))
	b.storing.Saw(err)
	if err != nil {
		return "the store takes no changes"
	}
	return ""
}

// readiness tells the metrics which part is ready, and how much is in hand.
type readiness struct{ bot *Bot }

var (
	readyDesc = prometheus.NewDesc("tiktalks_ready", "1 while the part is ready: discord, requests, base, store.", []string{"part"}, nil)
	callsDesc = prometheus.NewDesc("tiktalks_calls_in_flight", "Calls that are being answered.", nil, nil)
)

// Describe implements prometheus.Collector.
func (r readiness) Describe(ch chan<- *prometheus.Desc) { ch <- readyDesc; ch <- callsDesc }

// Collect implements prometheus.Collector.
func (r readiness) Collect(ch chan<- prometheus.Metric) {
	for _, p := range parts {
		ready := oneIf(p.wanting(r.bot, context.Background()) == "")
		ch <- prometheus.MustNewConstMetric(readyDesc, prometheus.GaugeValue, ready, p.name)
	}
	ch <- prometheus.MustNewConstMetric(callsDesc, prometheus.GaugeValue, float64(len(r.bot.server.hands)))
}
