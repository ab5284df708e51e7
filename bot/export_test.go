package bot

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"

	"tiktalks/bot/rest"
	"tiktalks/commands"
	"tiktalks/knowledge"
)

// For tests.
var (
	Escape   = escape
	Clean    = clean
	Cut      = cut
	Units    = units
	Arrival  = arrival
	OnTheWay = onTheWay
	TooOld   = tooOld

	DeferAfter = deferAfter
)

// What the limit for one person says.
const (
	Under, Near, Over = under, near, over
	Burst             = burst
	OneEvery          = oneEvery
	TellEvery         = tellEvery
	RememberEvents    = rememberEvents
)

// Rendered gives a reply as the JSON that Discord gets.
func Rendered(r commands.Reply) ([]byte, error) { return json.Marshal(render(r)) }

// Get asks the health checks or the metrics.
func (b *Bot) Get(path string) (code int, body string) {
	w := httptest.NewRecorder()
	b.handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	return w.Code, w.Body.String()
}

// Narrow leaves room for so many commands and calls at a time.
func (b *Bot) Narrow(inFlight, inHand int) {
	b.server.room, b.server.hands = newRoom(inFlight), make(chan struct{}, inHand)
}

// Reach lets the bot reach Discord through a network in memory.
func (b *Bot) Reach(dial func(ctx context.Context, network, address string) (net.Conn, error)) {
	b.reach(network{rest: &http.Transport{DialContext: dial}, gateway: &websocket.Dialer{NetDialContext: dial}})
}

// REST is what makes the bot's requests.
func (b *Bot) REST() *rest.Client { return b.rest }

// NewLimits gives the functions of a limit for persons.
func NewLimits() (take func(string, time.Time) verdict, mayTell func(string, time.Time) bool) {
	l := newLimits(burst, oneEvery)
	return l.take, l.mayTell
}

// NewRoom gives the functions of a room for so many commands.
func NewRoom(all int) (enter func(string) bool, leave func(string)) {
	r := newRoom(all)
	return r.enter, r.leave
}

// NewSeen gives the function that tells whether an id comes for the first time.
func NewSeen(now func() time.Time) func(string) bool { return newSeen(now).first }

// Deaf is a bot's events without a Discord: its requests succeed and are written down.
type Deaf struct {
	events *events

	mu       sync.Mutex
	requests []string // methods and paths
}

// DeafID is the user id of a deaf bot.
const DeafID = "2"

// NewDeaf makes one. Its clock is asked for the time of everything.
func NewDeaf(desk *commands.Desk, base *knowledge.Base, log *slog.Logger, now func() time.Time) (*Deaf, error) {
	b, err := New(Config{APIURL: "http://127.0.0.1:1"}, desk, base, log, now)
	if err != nil {
		return nil, err
	}
	d := &Deaf{}
	b.reach(network{rest: d})
	d.events = &events{bot: b, app: identity{ID: "1", UserID: DeafID}, rest: b.rest}
	return d, nil
}

// RoundTrip implements http.RoundTripper.
func (d *Deaf) RoundTrip(r *http.Request) (*http.Response, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.requests = append(d.requests, r.Method+" "+r.URL.EscapedPath())
	if r.Body != nil {
		_, _ = io.Copy(io.Discard, r.Body)
		_ = r.Body.Close()
	}
	return &http.Response{StatusCode: http.StatusNoContent, Header: http.Header{}, Body: http.NoBody, Request: r}, nil
}

// Take hands an event to the handlers, as the gateway does, and gives the requests that came of it.
func (d *Deaf) Take(ctx context.Context, event any) []string {
	d.events.handle(ctx, event)
	d.events.bot.server.inFlight.Wait()
	d.mu.Lock()
	defer d.mu.Unlock()
	made := d.requests
	d.requests = nil
	return made
}

// Heard tells by which door a message comes in, and which question it holds.
func (d *Deaf) Heard(m *discordgo.Message) (door, question string) {
	return d.events.door(m), d.events.question(m)
}

// Skips tells whether a message is left alone before it is decoded.
func (d *Deaf) Skips(m *discordgo.Message) bool {
	data, err := json.Marshal(m)
	return err == nil && d.events.skip("MESSAGE_CREATE", data)
}

// AnswerBy answers /help by a responder.
func (d *Deaf) AnswerBy(ctx context.Context, to Responder) {
	s := d.events.bot.server
	s.serve(ctx, job{id: "help", door: "slash", received: s.now(), call: commands.Call{Command: "help"}, to: to})
	s.inFlight.Wait()
}

// AnswerInteraction defers and answers an interaction.
func (d *Deaf) AnswerInteraction(ctx context.Context, id, token string) error {
	to := &interactionResponder{rest: d.events.rest, app: d.events.app.ID, id: id, token: token}
	if err := to.Defer(ctx, false); err != nil {
		return err
	}
	_, err := to.Reply(ctx, commands.Reply{Text: "An answer."})
	return err
}

// Worded gives what is said where a command has this reply.
func (d *Deaf) Worded(r commands.Reply) commands.Reply {
	return d.events.bot.server.worded(commands.Command{Name: "mute"}, r)
}
