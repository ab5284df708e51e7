package discordtest_test

import (
	"bytes"
	"compress/zlib"
	"encoding/json"
	"errors"
	"io"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"tiktalks/bot/discordtest"
)

// client is a small gateway client that does only what a test tells it.
type client struct {
	t      *testing.T
	ws     *websocket.Conn
	binary int // frames that came compressed
}

// payload is a frame from the gateway.
type payload struct {
	Op   int
	Seq  int64           `json:"s"`
	Name string          `json:"t"`
	Data json.RawMessage `json:"d"`
}

// ready is what a test needs of READY.
type ready struct {
	Session string `json:"session_id"`
	Resume  string `json:"resume_gateway_url"`
	Guilds  []struct{ ID string }
	Shard   []int
	User    discordtest.User
}

// dial connects and leaves the rest to the test.
func dial(t *testing.T, server *discordtest.Server) *client {
	t.Helper()
	var gateway struct{ URL string }
	if err := json.Unmarshal([]byte(rest(t, server, "GET", "/gateway", nil).Text), &gateway); err != nil {
		t.Fatal(err)
	}
	return dialAt(t, gateway.URL+"/?v=9&encoding=json")
}

func dialAt(t *testing.T, url string) *client {
	t.Helper()
	ws, _, err := websocket.DefaultDialer.Dial(url, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = ws.Close() })
	return &client{t: t, ws: ws}
}

// greet dials and takes Hello.
func greet(t *testing.T, server *discordtest.Server) *client {
	t.Helper()
	c := dial(t, server)
	if hello := c.next(); hello.Op != 10 {
		t.Fatalf("op %d comes first, want Hello", hello.Op)
	}
	return c
}

// identity is the data of a good identify, with changes.
func identity(server *discordtest.Server, change object) object {
	d := object{"token": "Bot " + server.Token(), "intents": 4609, "properties": object{"$os": "linux"}}
	for key, value := range change {
		d[key] = value
	}
	return d
}

// identify begins a session.
func (c *client) identify(server *discordtest.Server, change object) ready {
	c.t.Helper()
	c.send(2, identity(server, change))
	return c.ready()
}

func (c *client) ready() ready {
	c.t.Helper()
	var r ready
	p := c.next()
	if p.Name != "READY" {
		c.t.Fatalf("got op %d %s, want READY", p.Op, p.Name)
	}
	if err := json.Unmarshal(p.Data, &r); err != nil {
		c.t.Fatal(err)
	}
	return r
}

func (c *client) send(op int, data any) {
	c.t.Helper()
	if err := c.ws.WriteJSON(object{"op": op, "d": data}); err != nil {
		c.t.Fatal(err)
	}
}

// read takes a frame or the error that ends the connection.
func (c *client) read(limit time.Duration) (payload, error) {
	var p payload
	_ = c.ws.SetReadDeadline(time.Now().Add(limit))
	kind, data, err := c.ws.ReadMessage()
	if err != nil {
		return p, err
	}
	if kind == websocket.BinaryMessage {
		c.binary++
		z, err := zlib.NewReader(bytes.NewReader(data))
		if err != nil {
			return p, err
		}
		if data, err = io.ReadAll(z); err != nil {
			return p, err
		}
	}
	return p, json.Unmarshal(data, &p)
}

func (c *client) next() payload {
	c.t.Helper()
	p, err := c.read(5 * time.Second)
	if err != nil {
		c.t.Fatal(err)
	}
	return p
}

// until reads on to the event of this name.
func (c *client) until(name string) payload {
	c.t.Helper()
	for {
		if p := c.next(); p.Name == name {
			return p
		}
	}
}

// untilOp reads on to a frame with this opcode.
func (c *client) untilOp(op int) payload {
	c.t.Helper()
	for {
		if p := c.next(); p.Op == op {
			return p
		}
	}
}

// closeCode reads on to the end of the connection; 0 means that it ended without a close frame.
func (c *client) closeCode() int {
	c.t.Helper()
	for {
		_, err := c.read(5 * time.Second)
		if closed, ok := errors.AsType[*websocket.CloseError](err); ok && closed.Code != websocket.CloseAbnormalClosure {
			return closed.Code
		}
		if err != nil {
			return 0
		}
	}
}

// hangUp closes with a code, or with no close frame if it is 0.
func (c *client) hangUp(server *discordtest.Server, code int) {
	c.t.Helper()
	if code != 0 {
		_ = c.ws.WriteMessage(websocket.CloseMessage, websocket.FormatCloseMessage(code, ""))
	}
	_ = c.ws.Close()
	err := server.Await(c.t.Context(), "the end of the connection", func() bool {
		return len(server.Gateway().Log(discordtest.Lost, discordtest.ClosedByBot)) > 0
	})
	if err != nil {
		c.t.Fatal(err)
	}
}
