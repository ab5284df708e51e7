package bot_test

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
	"tiktalks/knowledge"
)

// shelf is a store that may be full.
type shelf struct{ full atomic.Bool }

func (s *shelf) Writable(context.Context) error {
	if s.full.Load() {
		return errors.New("the disk is full")
	}
	return nil
}

// A store that takes no changes makes the bot unready, and says so once in the log.
func TestReadinessOfTheStore(t *testing.T) {
	t.Parallel()
	store := &shelf{}
	r := start(t, func(s *setup) {
		s.config.MetricsAddr = "127.0.0.1:0"
		s.adjust = func(b *bot.Bot) { b.Keep(store) }
	})
	ready := func(code int, body string) {
		t.Helper()
		if gotCode, got := r.bot.Get("/readyz"); gotCode != code || strings.TrimSpace(got) != body {
			t.Errorf("/readyz says %d %s, want %d %s", gotCode, got, code, body)
		}
	}
	ready(200, `{"ok":true,"wanting":null}`)
	r.metric(t, `tiktalks_ready{part="store"} 1`)
	store.full.Store(true)
	for range 3 {
		ready(503, `{"ok":false,"wanting":["the store takes no changes"]}`)
	}
	r.metric(t, `tiktalks_ready{part="store"} 0`)
	r.metric(t, `tiktalks_ready{part="discord"} 1`)
	r.metric(t, `tiktalks_ready{part="base"} 1`)
	if code, _ := r.bot.Get("/healthz"); code != 200 {
		t.Errorf("/healthz says %d: a restart would not help", code)
	}
	store.full.Store(false)
	ready(200, `{"ok":true,"wanting":null}`)
	if n := strings.Count(r.log.String(), "the store takes no changes"); n != 1 {
		t.Errorf("the log says %d times that the store takes no changes", n)
	}
	if !strings.Contains(r.log.String(), "the store takes changes again") {
		t.Error("the log does not say that it does again")
	}
}

// Everything that is wanting is told, not only the first.
func TestReadinessTellsAllThatIsWanting(t *testing.T) {
	t.Parallel()
	store := &shelf{}
	store.full.Store(true)
	b, err := bot.New(bot.Config{APIURL: "http://127.0.0.1:1"}, nil, knowledge.NewBase(&knowledge.Snapshot{}), slog.New(slog.DiscardHandler), stopped())
	if err != nil {
		t.Fatal(err)
	}
	b.Keep(store)
	want := `{"ok":false,"wanting":["not connected to Discord","no facts are loaded","the store takes no changes"]}` + "\n"
	if code, body := b.Get("/readyz"); code != 503 || body != want {
		t.Errorf("/readyz says %d %s, want %s", code, body, want)
	}
}

// While some shards are not connected it is told which.
func TestReadinessOfShards(t *testing.T) {
	t.Parallel()
	halfway := make(chan string, 1)
	r := start(t, func(s *setup) {
		s.server = discordtest.Options{Shards: 2, PaceIdentifies: true, Now: time.Now} // the second has to wait for five seconds
		s.config.MetricsAddr = "127.0.0.1:0"
		s.adjust = func(b *bot.Bot) {
			go func() {
				for {
					if _, body := b.Get("/readyz"); strings.Contains(body, "shards") {
						halfway <- body
						return
					}
					time.Sleep(10 * time.Millisecond)
				}
			}()
		}
	})
	if body := <-halfway; !strings.Contains(body, `"not connected to Discord: shards `) {
		t.Errorf("halfway /readyz says %s", body)
	}
	for _, line := range []string{
		`tiktalks_gateway_shards 2`, `tiktalks_gateway_shard_connected{shard="1"} 1`, `tiktalks_gateway_identifies_total{shard="1"} 1`,
		`tiktalks_gateway_queue{shard="0"} 0`, `tiktalks_gateway_copies 0`, `tiktalks_gateway_handovers_total{how="taken"} 0`,
		`tiktalks_gateway_identifies_left 948`, `tiktalks_calls_in_flight 0`,
	} {
		r.metric(t, line)
	}
	r.Gateway().Do(discordtest.Reset())
	r.metric(t, `tiktalks_gateway_reconnects_total{cause="connection lost",shard="1"} 1`)
	r.metric(t, `tiktalks_gateway_resumes_total{shard="1"} 1`)
}
