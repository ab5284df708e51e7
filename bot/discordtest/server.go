package discordtest

import (
	"cmp"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"sync"
	"time"
)

// Options are the settings of a [Server]. The zero value is a good Discord for most tests.
type Options struct {
	// Token is the bot token, without "Bot ". Default "loopback-token".
	Token string

	// BotName is the name of the bot's user; default "bot".
	BotName string

	// Now is the clock; default [time.Now]. [Server.Advance] moves it on.
	Now func() time.Time

	// Network, when set, is where the server listens instead of 127.0.0.1; see [Network].
	Network *Network

	// PrivilegedIntents are those switched on in the developer portal; default none. An identify that asks for another one
	// is closed with 4014. On API version 9 the switch alone decides whether message content is sent.
	PrivilegedIntents Intents

	// PublicKey and EndpointURL are what the developer portal says of the interactions endpoint: the application's key, in
	// hex, and where interactions are sent; default none.
	PublicKey, EndpointURL string

	// HeartbeatInterval is what Hello announces; default 41.25 s, as Discord's.
	HeartbeatInterval time.Duration

	// Shards and MaxConcurrency are what GET /gateway/bot recommends; default 1 and 1.
	Shards, MaxConcurrency int

	// PaceIdentifies answers with op 9 an identify that comes within 5 s of another one with the same key (shard modulo
	// MaxConcurrency), as Discord does. Otherwise such an identify is accepted and only marked in [Gateway.Log].
	PaceIdentifies bool

	// IdentifyBudget is the number of identifies a day, default 1000 (Discord: topics/gateway). The one past it ends every
	// session and resets the token: from then on all is refused.
	IdentifyBudget int

	// Limits are the rate limits that REST enforces.
	Limits Limits

	// History is how many requests, gateway records, uploaded files and messages a channel are kept; default 10,000 of each.
	History int

	// Patience is how long a wait lasts whose context has no deadline; default 10 s.
	Patience time.Duration

	// Check sees every request before the rules do, with its body; an error refuses the request with status 400.
	// The package openapi beneath this one has such a check.
	Check func(r *http.Request, body []byte) error

	// Deliver, when set, receives every interaction instead of the gateway, as an interactions endpoint does: the same
	// JSON object, each call in a goroutine of its own.
	Deliver func(payload json.RawMessage)

	// Logf reports what holds up [Server.Close]; default [log.Printf].
	Logf func(format string, args ...any)
}

// withDefaults fills in what was left out.
func (o Options) withDefaults() Options {
	o.Token = cmp.Or(o.Token, "loopback-token")
	o.BotName = cmp.Or(o.BotName, "bot")
	o.HeartbeatInterval = cmp.Or(o.HeartbeatInterval, 41250*time.Millisecond)
	o.Shards = cmp.Or(o.Shards, 1)
	o.MaxConcurrency = cmp.Or(o.MaxConcurrency, 1)
	o.IdentifyBudget = cmp.Or(o.IdentifyBudget, 1000)
	o.History = cmp.Or(o.History, 10_000)
	o.Patience = cmp.Or(o.Patience, 10*time.Second)
	o.Limits = o.Limits.withDefaults()
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Logf == nil {
		o.Logf = log.Printf
	}
	return o
}

// A Server is one Discord with one application on it. Make it with [New] or [Start].
type Server struct {
	opts    Options
	clock   *clock
	rest    *door // where REST requests and attachment downloads arrive
	gate    *door // where the gateway is
	gateway *Gateway
	busy    *holders
	done    chan struct{} // closed by Close
	closing sync.Once

	mu           sync.Mutex // guards all that follows and everything inside it
	world        world
	commands     registry
	interactions interactionTable
	record       recorder
	faults       []*Injected
	limits       *limiter
	files        []Attachment // with their content
	tokenReset   bool         // the identify budget was overdrawn: nobody gets in any more
}

// New starts a server. It panics when it cannot listen on 127.0.0.1, as httptest does. The caller must call Close.
func New(options Options) *Server {
	s := &Server{
		opts: options.withDefaults(),
		busy: newHolders(),
		done: make(chan struct{}),
	}
	s.clock = newClock(s.opts.Now)
	s.limits = newLimiter(s.opts.Limits)
	s.gateway = newGateway(s)
	s.interactions = newInteractionTable()
	s.commands = newRegistry()
	s.world = newWorld()
	s.settle()
	s.rest = openDoor(s.opts.listen(), s.restHandler(), func() {})
	s.gate = openDoor(s.opts.listen(), http.HandlerFunc(s.gateway.serve), s.gateway.refusedDial)
	return s
}

// Close ends every connection and waits until their handlers have returned. When that takes longer than five seconds it
// logs which ones hold it. A second Close does nothing.
func (s *Server) Close() {
	s.closing.Do(func() {
		close(s.done)
		s.gateway.closeAll()
		s.rest.close()
		s.gate.close()
		s.busy.wait(s.opts.Logf)
	})
}

// URL is the base of the REST API, such as http://127.0.0.1:1234/api/v9, without a slash at the end. It suits a bot whose
// base address can be configured; [Server.Client] suits all others.
func (s *Server) URL() string { return s.rest.url("http") + "/api/v9" }

// Token is the bot token, without "Bot ".
func (s *Server) Token() string { return s.opts.Token }

// ApplicationID is the id of the bot's application. As with all recent applications it is also the bot's user id.
func (s *Server) ApplicationID() string { return botID }

// Gateway is the gateway's side of the server: its records and its faults.
func (s *Server) Gateway() *Gateway { return s.gateway }

// Outage takes Discord off the network: open connections are reset, and new ones are reset as soon as they are accepted
// (the port stays taken, so that no other program gets it). The function returned ends the outage.
func (s *Server) Outage() (end func()) {
	s.rest.shut(true)
	s.gate.shut(true)
	return func() {
		s.rest.shut(false)
		s.gate.shut(false)
	}
}

// String tells where the server listens.
func (s *Server) String() string {
	return fmt.Sprintf("loopback Discord at %s, gateway at %s", s.URL(), s.gate.url("ws"))
}
