package gateway_test

import (
	"context"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
)

// The tests in this file run on real sockets and in real time, so they are short.

// TestSockets: connect, a reset, an outage and a restart, with questions in between.
func TestSockets(t *testing.T) {
	t.Parallel()
	server := discordtest.Start(t, discordtest.Options{})
	folder := t.TempDir()
	r := run(t, server, kept(folder))
	r.ready()
	begun := server.Now()
	r.answered(r.ask("first?"), begun)
	server.Gateway().Do(discordtest.Reset())
	reset := r.answered(r.ask("after a reset?"), begun)
	end := server.Outage()
	post := r.ask("in an outage?")
	time.Sleep(500 * time.Millisecond)
	end()
	over := server.Now()
	outage := r.answered(post, over)
	if err := r.end(); err != nil {
		t.Fatal(err)
	}
	post = r.ask("between two processes?")
	r = run(t, server, kept(folder))
	restarted := server.Now()
	restart := r.answered(post, restarted)
	figure(t, "answered %v after a reset, %v after an outage, %v after a restart", reset, outage, restart)
	if n := r.count(discordtest.Identified); n != 1 {
		t.Errorf("%d identifies, want 1", n)
	}
	r.neverSaysGoodbye()
}

// TestSmallIntervals: heartbeats every few seconds, on time; a half-open socket is noticed.
func TestSmallIntervals(t *testing.T) {
	t.Parallel()
	const small = 3 * time.Second // a busy machine may stop for a quarter of it
	server := discordtest.Start(t, discordtest.Options{HeartbeatInterval: small})
	r := run(t, server)
	r.ready()
	time.Sleep(2 * small)
	server.Gateway().Do(discordtest.Silence())
	struck := server.Now()
	took := r.answered(r.ask("when?"), struck)
	figure(t, "noticed, resumed and answered after %v, %.2f intervals", took, took.Seconds()/small.Seconds())
	if took > small*5/2 || r.count(discordtest.Identified) != 1 {
		t.Errorf("answered after %v with %d identifies", took, r.count(discordtest.Identified))
	}
}

// TestDial: what the dialler itself meets. It gives up when it is told to, and no error holds the address or the token.
func TestDial(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	go func() {
		_ = http.Serve(listener, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			http.Error(w, "no", http.StatusServiceUnavailable)
		}))
	}()
	for address, says := range map[string]string{
		"ws://" + listener.Addr().String(): "503",
		"ws://127.0.0.1:1":                 "refused",
		"nonsense://x":                     "",
		"ws://%":                           "",
	} {
		server := discordtest.Start(t, discordtest.Options{})
		r := run(t, server, func(o *gateway.Options) {
			o.Lookup = gateway.LookupFunc(func(context.Context) (gateway.Info, error) {
				return gateway.Info{URL: address, Shards: 1}, nil
			})
			o.Dialer = &websocket.Dialer{}
		})
		for r.client.Status().Shards == nil || r.client.Status().Shards[0].Ends[gateway.NoConnection] == 0 {
			time.Sleep(time.Millisecond)
		}
		if err := r.end(); err != nil {
			t.Errorf("%s: %v", address, err)
		}
		lines := r.book.lines("the gateway connection has ended")
		if len(lines) == 0 || !strings.Contains(lines[0]["cause"].(string), says) {
			t.Errorf("%s is logged as %v", address, lines)
		}
		if strings.Contains(r.book.String(), server.Token()) {
			t.Errorf("the log holds the token: %s", r.book.String())
		}
	}
}
