package webhook

import (
	"context"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/gateway"
)

const (
	readWithin = 3 * time.Second // a whole request
	sendWithin = 8 * time.Second // from a request's headers to the end of its response
	idleFor    = 2 * time.Minute // a connection may wait for its next request
	maxHeader  = 16 << 10        // bytes
	closeFor   = 3 * time.Second // requests may take when serving ends; longer than answerWithin
)

// Handler takes an interaction that Discord has signed and that is whole. It tells whether it has taken it; if not, for
// having seen it before, the response is 202 at once. It must return soon, before or after it has called first; ctx does not
// end with the request, since an answer may come later than the response.
type Handler func(ctx context.Context, i *discordgo.InteractionCreate, first FirstAnswer) (taken bool)

// Options are what an Endpoint works with.
type Options struct {
	Key    ed25519.PublicKey // the application's; see ParseKey
	Handle Handler
	// Unreadable is a Handler for a malformed interaction that can be answered; nil: it is refused as all that is malformed.
	Unreadable func(ctx context.Context, u *gateway.Unreadable, first FirstAnswer) (taken bool)
	Refused    func(reason string) // is told of every request that is refused, in a few words; nil: nobody
	Log        *slog.Logger
	Now        func() time.Time
}

// Endpoint takes interactions over HTTP. It is an http.Handler; the times that a request may take are kept by Serve only.
type Endpoint struct {
	key     ed25519.PublicKey
	handle  Handler
	broken  func(context.Context, *gateway.Unreadable, FirstAnswer) bool
	refused func(string)
	log     *slog.Logger
	now     func() time.Time
	large   chan struct{} // a place for every large body that is being read
	running sync.WaitGroup
}

// New makes an endpoint. The error says which option is wrong.
func New(o Options) (*Endpoint, error) {
	switch {
	case len(o.Key) != ed25519.PublicKeySize:
		return nil, fmt.Errorf("a public key has %d bytes, this one %d", ed25519.PublicKeySize, len(o.Key))
	case o.Handle == nil || o.Log == nil || o.Now == nil:
		return nil, errors.New("an endpoint needs a handler, a log and a clock")
	}
	if o.Refused == nil {
		o.Refused = func(string) {}
	}
	return &Endpoint{key: o.Key, handle: o.Handle, broken: o.Unreadable, refused: o.Refused, log: o.Log, now: o.Now, large: make(chan struct{}, maxLarge)}, nil
}

// Serve takes requests until ctx ends, and returns when those that have arrived are answered. It closes the listener. The
// error says why it can't go on.
func (e *Endpoint) Serve(ctx context.Context, l net.Listener) error {
	s := &http.Server{
		Handler: e, ReadHeaderTimeout: readWithin, ReadTimeout: readWithin, WriteTimeout: sendWithin, IdleTimeout: idleFor,
		MaxHeaderBytes: maxHeader, ErrorLog: slog.NewLogLogger(e.log.Handler(), slog.LevelDebug),
	}
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(l) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	closing, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeFor)
	defer cancel()
	if s.Shutdown(closing) != nil {
		_ = s.Close()
	}
	e.running.Wait()
	return nil
}

// pong answers Discord's question whether the endpoint is there.
var pong = []byte(`{"type":1}`)

// ServeHTTP implements http.Handler.
func (e *Endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, why := e.admit(w, r)
	if why != nil {
		e.refuse(w, why)
		return
	}
	var kind struct {
		Type discordgo.InteractionType `json:"type"`
	}
	if json.Unmarshal(body, &kind) == nil && kind.Type == discordgo.InteractionPing {
		_ = write(w, pong) // whoever has hung up does not miss it
		return
	}
	handle := e.reader(body)
	if handle == nil {
		e.refuse(w, unparseable)
		return
	}
	x := newExchange()
	e.running.Go(func() { e.run(context.WithoutCancel(r.Context()), handle, x) })
	x.respond(r.Context(), w)
}

// reader reads an interaction and gives what handles it, or nil. What is malformed is logged.
func (e *Endpoint) reader(body []byte) func(context.Context, FirstAnswer) bool {
	i, err := gateway.DecodeInteraction(body)
	if err == nil {
		return func(ctx context.Context, first FirstAnswer) bool { return e.handle(ctx, i, first) }
	}
	e.log.Warn("an interaction was malformed", "cause", err)
	if u := gateway.ReadUnreadable(body); u != nil && e.broken != nil {
		return func(ctx context.Context, first FirstAnswer) bool { return e.broken(ctx, u, first) }
	}
	return nil
}

// run hands an interaction to the handler. A panic there ends nothing but this interaction.
func (e *Endpoint) run(ctx context.Context, handle func(context.Context, FirstAnswer) bool, x *exchange) {
	taken := false
	defer func() {
		if p := recover(); p != nil {
			e.log.Error("the handler of interactions panicked", "panic", fmt.Sprintf("%T", p), "stack", string(debug.Stack()))
		}
		if !taken {
			close(x.none)
		}
	}()
	taken = handle(ctx, x.first)
}
