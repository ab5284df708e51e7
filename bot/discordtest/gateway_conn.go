package discordtest

import (
	"encoding/json"
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// Numbers of the gateway (Discord: events/gateway).
const (
	maxFrame   = 4096 // bytes that a bot may send at once
	maxSends   = 120  // frames that a bot may send in a minute
	sendWindow = time.Minute
)

// conn is one WebSocket connection. One goroutine reads from it, one writes to it. The server's mutex guards the fields
// below the line.
type conn struct {
	gateway *Gateway
	id      int
	ws      *websocket.Conn
	version string
	out     *outbox
	ended   chan struct{} // closed when the connection is over
	once    sync.Once
	quiet   chan struct{} // closed when it falls silent: nothing more is read or written

	// ----
	session  *session
	compress bool
	noAcks   bool
	closing  bool // a close frame is on its way
	sends    []time.Time
	watchdog *time.Timer
}

func newConn(g *Gateway, id int) *conn {
	return &conn{gateway: g, id: id, ended: make(chan struct{}), quiet: make(chan struct{}), out: newOutbox()}
}

// upgrade turns the HTTP request into a WebSocket, unless the bot asks for a transport that this server does not speak.
func (c *conn) upgrade(w http.ResponseWriter, r *http.Request) bool {
	query := r.URL.Query()
	if encoding := query.Get("encoding"); encoding != "json" || query.Get("compress") != "" {
		http.Error(w, "discordtest: this gateway speaks encoding=json without transport compression", http.StatusBadRequest)
		return false
	}
	upgrader := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	ws, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return false
	}
	c.ws, c.version = ws, query.Get("v")
	return c.gateway.admit(c)
}

// admit lists a connection, unless the server is being closed: then nobody would cut it any more.
func (g *Gateway) admit(c *conn) bool {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	select {
	case <-g.server.done:
		c.cut()
		return false
	default:
	}
	g.conns[c] = true
	return true
}

// run serves the connection to its end.
func (c *conn) run() {
	written := make(chan struct{})
	go func() {
		defer close(written)
		c.write()
	}()
	c.begin()
	c.read()
	c.cut()
	<-written
	c.forget()
}

// begin says hello, or does what was planned before that.
func (c *conn) begin() {
	c.gateway.server.mu.Lock()
	defer c.gateway.server.mu.Unlock()
	if f := c.gateway.takePlan(c, BeforeHello); f != nil {
		f.play(c, c.hello)
		return
	}
	c.hello()
}

func (c *conn) hello() {
	if c.over() {
		return
	}
	if c.version != "9" && c.version != "10" {
		c.close(closeBadVersion, "You sent an invalid version for the gateway.")
		return
	}
	s := c.gateway.server
	interval := s.opts.HeartbeatInterval
	c.send(frame{Op: opHello, Data: encode(map[string]int64{"heartbeat_interval": interval.Milliseconds()})})
	c.watchdog = time.AfterFunc(heartbeatLimit(interval), func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		c.close(closeTimedOut, "Session timed out.")
	})
}

// heartbeatLimit is how long the gateway waits for a heartbeat. Discord grants some time above the interval and does not say
// how much. It is more here than a client that is stopped for a moment needs to notice a dead connection by itself.
func heartbeatLimit(interval time.Duration) time.Duration { return 2 * interval }

// read takes frames until the connection is over.
func (c *conn) read() {
	for {
		_, data, err := c.ws.ReadMessage()
		select {
		case <-c.quiet:
			select {
			case <-c.ended:
			case <-c.gateway.server.done:
			}
			return
		default:
		}
		if err != nil {
			c.lost(err)
			return
		}
		c.receive(data)
	}
}

// receive counts and checks a frame and does what it asks.
func (c *conn) receive(data []byte) {
	s := c.gateway.server
	s.mu.Lock()
	defer s.mu.Unlock()
	var f struct {
		Op   int             `json:"op"`
		Data json.RawMessage `json:"d"`
	}
	now := s.Now()
	c.sends = append(c.sends, now)
	for now.Sub(c.sends[0]) >= sendWindow {
		c.sends = c.sends[1:]
	}
	switch {
	case c.closing:
	case len(c.sends) > maxSends:
		c.close(closeRateLimited, "You are being rate limited.")
	case len(data) > maxFrame || json.Unmarshal(data, &f) != nil:
		c.close(closeDecode, "Error while decoding payload.")
	case gatewayOps[f.Op] == nil:
		c.close(closeUnknownOp, "Unknown opcode.")
	default:
		gatewayOps[f.Op](c, f.Data)
	}
}
