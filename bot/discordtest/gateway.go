package discordtest

import (
	"context"
	"fmt"
	"net/http"
	"time"
)

// Gateway is the gateway's side of a [Server]: what connected to it, what was sent, and what is to go wrong. The server's
// mutex guards its fields.
type Gateway struct {
	server     *Server
	conns      map[*conn]bool
	sessions   map[string]*session
	connected  int // connections so far
	identifies dailyCount
	last       map[int]time.Time // of each identify key, when it was last used
	log        []GatewayRecord
	plans      []*plan
	delivery   Delivery
	held       []packet
}

func newGateway(s *Server) *Gateway {
	return &Gateway{server: s, conns: map[*conn]bool{}, sessions: map[string]*session{}, last: map[int]time.Time{}}
}

// Ready waits until n sessions are connected and have been told of all their guilds.
func (g *Gateway) Ready(ctx context.Context, n int) error {
	return g.server.Await(ctx, fmt.Sprintf("%d connected gateway sessions", n), func() bool { return g.Connected() >= n })
}

// Connected is how many sessions are connected and have been told of all their guilds.
func (g *Gateway) Connected() int {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	n := 0
	for _, s := range g.sessions {
		if s.conn != nil && s.settled {
			n++
		}
	}
	return n
}

// url is where a bot connects; resumeURL where it resumes.
func (g *Gateway) url() string       { return g.server.gate.url("ws") }
func (g *Gateway) resumeURL() string { return g.url() + "/resume" }

// serve accepts a connection.
func (g *Gateway) serve(w http.ResponseWriter, r *http.Request) {
	c, planned := g.open(r)
	defer g.server.busy.enter(fmt.Sprintf("gateway connection %d", c.id))()
	if planned != nil {
		planned.early(c, w, r)
		return
	}
	if c.upgrade(w, r) {
		c.run()
	}
}

// open makes the connection's record, and tells what is planned to go wrong with it.
func (g *Gateway) open(r *http.Request) (*conn, *GatewayFault) {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	g.connected++
	c := newConn(g, g.connected)
	g.note(GatewayRecord{What: Dialled, Connection: c.id, ResumeURL: len(r.URL.Path) > 1})
	return c, g.takePlan(c, BeforeUpgrade)
}

func (g *Gateway) refusedDial() {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	g.note(GatewayRecord{What: RefusedDial})
}

func (g *Gateway) closeAll() {
	g.server.mu.Lock()
	defer g.server.mu.Unlock()
	for c := range g.conns {
		c.cut()
	}
}

// identifiesToday counts the identifies of the day, and budgetReset tells when the day is over.
func (g *Gateway) identifiesToday() dailyCount { return g.identifies.add(g.server.Now(), 0) }

func (g *Gateway) budgetReset(d dailyCount) time.Duration {
	return d.since.Add(24 * time.Hour).Sub(g.server.Now())
}
