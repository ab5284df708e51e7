package discordtest

import (
	"fmt"
	"net/http"
	"time"
)

// A GatewayFault is something that goes wrong with a gateway connection. Make one with the functions below; order it with
// [Gateway.Do] for now or with [Gateway.Next] for a connection to come.
type GatewayFault struct {
	name  string
	play  func(c *conn, proceed func())                         // with the server locked; proceed does what would have come instead
	early func(c *conn, w http.ResponseWriter, r *http.Request) // before the upgrade; nil if it cannot happen there
}

// String names the fault.
func (f GatewayFault) String() string { return f.name }

// A Moment is a point in the life of a connection at which a fault can strike.
type Moment string

// The moments.
const (
	BeforeUpgrade Moment = "before the upgrade" // the TCP connection stands, no WebSocket yet
	BeforeHello   Moment = "before Hello"
	InReadysPlace Moment = "in the place of READY or RESUMED"
)

// plan is a fault for connections to come.
type plan struct {
	fault  GatewayFault
	moment Moment
	left   int // Forever, or how many times more
}

// Do plays a fault on every open connection, now.
func (g *Gateway) Do(f GatewayFault) {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	for c := range g.conns {
		c.noteFault(f)
		f.play(c, func() {})
	}
}

// Next plans a fault for the next n connections, or [Forever], at a moment of their lives. In READY's place it strikes at each
// identify and resume. Before the upgrade only [Silence] and [Reset] are possible; another fault panics.
func (g *Gateway) Next(n int, when Moment, f GatewayFault) {
	if when == BeforeUpgrade && f.early == nil {
		panic(fmt.Sprintf("discordtest: the fault %q cannot strike %s", f.name, when))
	}
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	g.plans = append(g.plans, &plan{fault: f, moment: when, left: n})
}

// Heal drops all that is planned.
func (g *Gateway) Heal() {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	g.plans = nil
}

// takePlan gives the fault planned for this moment, or nil, and records it.
func (g *Gateway) takePlan(c *conn, when Moment) *GatewayFault {
	for _, p := range g.plans {
		if p.moment != when || p.left == 0 {
			continue
		}
		if p.left != Forever {
			p.left--
		}
		c.noteFault(p.fault)
		return &p.fault
	}
	return nil
}

func (c *conn) noteFault(f GatewayFault) {
	c.gateway.note(GatewayRecord{What: FaultPlayed, Connection: c.id, Shard: c.shard(), Text: f.name})
}

// Reconnect tells the bot to reconnect and resume (op 7).
func Reconnect() GatewayFault {
	return GatewayFault{name: "op 7", play: func(c *conn, _ func()) { c.send(frame{Op: opReconnect}) }}
}

// InvalidSession tells the bot that its session is over (op 9): it may resume, or must begin anew.
func InvalidSession(resumable bool) GatewayFault {
	return GatewayFault{name: fmt.Sprintf("op 9 %v", resumable), play: func(c *conn, _ func()) {
		if c.session != nil && !resumable {
			c.gateway.endSession(c.session)
		}
		c.leaveSession()
		c.send(frame{Op: opInvalidSession, Data: encode(resumable)})
	}}
}

// CloseWith closes the connection with a code. After those that Discord documents as the end of a session, it is.
func CloseWith(code int) GatewayFault {
	return GatewayFault{name: fmt.Sprintf("close %d", code), play: func(c *conn, _ func()) { c.close(code, "") }}
}

// Reset breaks the connection by a TCP reset, without a close frame.
func Reset() GatewayFault {
	return GatewayFault{
		name: "TCP reset",
		play: func(c *conn, _ func()) { c.abort() },
		early: func(_ *conn, w http.ResponseWriter, _ *http.Request) {
			if conn, _, err := w.(http.Hijacker).Hijack(); err == nil {
				reset(conn)
			}
		},
	}
}

// Silence leaves the connection open and dead: nothing is read, nothing is written any more.
func Silence() GatewayFault {
	return GatewayFault{
		name: "silence",
		play: func(c *conn, _ func()) {
			select {
			case <-c.quiet:
			default:
				close(c.quiet)
			}
		},
		early: func(c *conn, _ http.ResponseWriter, r *http.Request) {
			select {
			case <-c.gateway.server.done:
			case <-r.Context().Done():
			}
		},
	}
}

// NoAcks leaves heartbeats unanswered; all else goes on.
func NoAcks() GatewayFault {
	return GatewayFault{name: "no ACKs", play: func(c *conn, proceed func()) {
		c.noAcks = true
		proceed()
	}}
}

// AskHeartbeat asks the bot for a heartbeat at once (op 1).
func AskHeartbeat() GatewayFault {
	return GatewayFault{name: "op 1", play: func(c *conn, proceed func()) {
		c.send(frame{Op: opHeartbeat})
		proceed()
	}}
}

// Late delays what comes at the planned moment: Hello, READY or RESUMED.
func Late(by time.Duration) GatewayFault {
	return GatewayFault{name: fmt.Sprintf("late by %v", by), play: func(c *conn, proceed func()) {
		time.AfterFunc(by, func() {
			c.gateway.server.mu.Lock()
			defer c.gateway.server.mu.Unlock()
			proceed()
		})
	}}
}

// Frame sends a text frame as it is.
func Frame(data []byte) GatewayFault {
	return GatewayFault{name: "raw frame", play: func(c *conn, _ func()) { c.sendRaw(data) }}
}

// CutFrame sends the beginning of a WebSocket frame and breaks the connection in the middle.
func CutFrame() GatewayFault {
	return GatewayFault{name: "cut frame", play: func(c *conn, _ func()) {
		announced := append([]byte{0x81, 100}, `{"op":0,"t":"MESSAGE_CREATE","d":{"id":"`...) // text, 100 bytes to come
		_, _ = c.ws.NetConn().Write(announced)
		c.cut()
	}}
}
