package discordtest_test

import (
	"encoding/json"
	"errors"
	"io"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gorilla/websocket"

	"tiktalks/bot/discordtest"
)

// present is a clock for a bubble, whose own one begins in the year 2000: before Discord's first id.
func present() time.Time { return time.Now().AddDate(26, 0, 0) }

// bubbled runs a test in a bubble, with a server in memory and a WebSocket dialer that reaches it.
func bubbled(t *testing.T, options discordtest.Options, test func(*testing.T, *discordtest.Server, *websocket.Dialer)) {
	t.Helper()
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		options.Network, options.Now = discordtest.NewNetwork(), present
		server := discordtest.Start(t, options)
		test(t, server, &websocket.Dialer{NetDialContext: server.DialContext})
	})
}

// greetIn connects inside a bubble and takes Hello.
func greetIn(t *testing.T, server *discordtest.Server, dialer *websocket.Dialer) *client {
	t.Helper()
	var gateway struct{ URL string }
	if err := json.Unmarshal([]byte(rest(t, server, "GET", "/gateway", nil).Text), &gateway); err != nil {
		t.Fatal(err)
	}
	ws, _, err := dialer.Dial(gateway.URL+"/?v=10&encoding=json", nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = ws.Close() })
	c := &client{t: t, ws: ws}
	if hello := c.next(); hello.Op != 10 {
		t.Fatalf("op %d comes first, want Hello", hello.Op)
	}
	return c
}

// TestNetworkInBubble: a missing heartbeat is punished after a minute that does not pass.
func TestNetworkInBubble(t *testing.T) {
	bubbled(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server, dialer *websocket.Dialer) {
		c := greetIn(t, server, dialer)
		c.identify(server, nil)
		c.until("GUILD_CREATE")
		begun := time.Now()
		_ = c.ws.SetReadDeadline(time.Time{})
		_, _, err := c.ws.ReadMessage()
		if !websocket.IsCloseError(err, 4009) {
			t.Errorf("the connection ends with %v", err)
		}
		if took := time.Since(begun).Round(time.Second); took != 83*time.Second { // two intervals of 41.25 s
			t.Errorf("that took %v", took)
		}
	})
}

// TestNetworkConnections: what a connection in memory does when it ends, and when nothing comes.
func TestNetworkConnections(t *testing.T) {
	bubbled(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server, dialer *websocket.Dialer) {
		read := func(c *client) error { _, err := c.ws.NetConn().Read(make([]byte, 100)); return err }
		quiet := greetIn(t, server, dialer)
		begun := time.Now()
		_ = quiet.ws.NetConn().SetReadDeadline(begun.Add(time.Minute))
		if err := read(quiet); !isTimeout(err) || time.Since(begun) != time.Minute {
			t.Errorf("reading gives %v after %v", err, time.Since(begun))
		}
		end := server.Outage()
		if err := read(greeted(quiet)); !errors.Is(err, syscall.ECONNRESET) {
			t.Errorf("in an outage reading gives %v", err)
		}
		if _, err := quiet.ws.NetConn().Write([]byte("x")); !errors.Is(err, syscall.EPIPE) {
			t.Errorf("in an outage writing gives %v", err)
		}
		end()
		other := greetIn(t, server, dialer)
		server.Close()
		if err := read(other); !errors.Is(err, io.EOF) {
			t.Errorf("after the end reading gives %v", err)
		}
		if _, err := server.DialContext(t.Context(), "tcp", other.ws.RemoteAddr().String()); !errors.Is(err, syscall.ECONNREFUSED) {
			t.Errorf("after the end dialling gives %v", err)
		}
	})
}

// greeted takes the deadline off a connection.
func greeted(c *client) *client {
	_ = c.ws.NetConn().SetReadDeadline(time.Time{})
	return c
}
