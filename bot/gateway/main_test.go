package gateway_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
)

// least are the intents of a bot like ours: 4609.
const least = discordgo.IntentsGuilds | discordgo.IntentsGuildMessages | discordgo.IntentsDirectMessages

// present is a clock for a bubble, whose own one begins in the year 2000: before Discord's first id.
func present() time.Time { return time.Now().AddDate(26, 0, 0) }

// bubble runs a test with a loopback Discord in memory, in a bubble: its minutes take no time and its figures are exact.
func bubble(t *testing.T, options discordtest.Options, test func(*testing.T, *discordtest.Server)) {
	t.Helper()
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		options.Network, options.Now = discordtest.NewNetwork(), present
		options.Patience = 3 * time.Hour
		test(t, discordtest.Start(t, options))
	})
}

// rig is a bot that answers every message that it can read, on a client of ours.
type rig struct {
	t      *testing.T
	server *discordtest.Server
	client *gateway.Client
	book   *book
	stop   context.CancelFunc
	ended  chan error

	mu    sync.Mutex
	heard []any
}

// optionsFor are a client's options for a server.
func optionsFor(server *discordtest.Server) gateway.Options {
	return gateway.Options{
		Token: server.Token(), Intents: least, Lookup: lookup(server), Now: server.Now, Drain: time.Second,
		Dialer: &websocket.Dialer{NetDialContext: server.DialContext},
	}
}

// lookup asks the server as a bot does.
func lookup(server *discordtest.Server) gateway.Lookup {
	return gateway.LookupFunc(func(ctx context.Context) (gateway.Info, error) {
		r, _ := http.NewRequestWithContext(ctx, http.MethodGet, server.URL()+"/gateway/bot", nil)
		r.Header.Set("Authorization", "Bot "+server.Token())
		r.Header.Set("User-Agent", "DiscordBot (https://example.com, 1)")
		answer, err := server.Client().Do(r)
		if err != nil {
			return gateway.Info{}, err
		}
		defer answer.Body.Close()
		body, err := io.ReadAll(answer.Body)
		switch {
		case err != nil:
			return gateway.Info{}, err
		case answer.StatusCode == http.StatusUnauthorized:
			return gateway.Info{}, gateway.ErrToken
		case answer.StatusCode != http.StatusOK:
			return gateway.Info{}, errors.New(answer.Status)
		}
		return gateway.ParseInfo(body)
	})
}

// run starts a client; the test's end stops it if nothing did before.
func run(t *testing.T, server *discordtest.Server, change ...func(*gateway.Options)) *rig {
	t.Helper()
	r := &rig{t: t, server: server, book: &book{}, ended: make(chan error, 1)}
	o := optionsFor(server)
	o.Handle = r.handle
	o.Log = slog.New(slog.NewJSONHandler(r.book, &slog.HandlerOptions{Level: slog.LevelDebug}))
	for _, c := range change {
		c(&o)
	}
	client, err := gateway.New(o)
	if err != nil {
		t.Fatal(err)
	}
	r.client = client
	ctx, stop := context.WithCancel(t.Context())
	r.stop = stop
	go func() { r.ended <- client.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		<-r.ended
		if t.Failed() {
			t.Logf("what the client logged:\n%s", r.book.String())
		}
	})
	return r
}

// end stops the client and gives what Run gave.
func (r *rig) end() error {
	r.stop()
	err := <-r.ended
	r.ended <- err // for the cleanup
	return err
}

// ready waits until the client is connected, and the server has told it of all its guilds.
func (r *rig) ready() {
	r.t.Helper()
	ctx, cancel := context.WithTimeout(r.t.Context(), 3*time.Hour)
	defer cancel()
	if err := r.client.WaitReady(ctx); err != nil {
		r.t.Fatalf("not ready: %v\n%s\n%s", err, r.server.Story(), r.book.String())
	}
	if err := r.server.Gateway().Ready(ctx, 1); err != nil {
		r.t.Fatal(err)
	}
}

// handle notes an event, and answers a message.
func (r *rig) handle(ctx context.Context, event any) {
	r.mu.Lock()
	r.heard = append(r.heard, event)
	r.mu.Unlock()
	m, isMessage := event.(*discordgo.MessageCreate)
	if !isMessage || m.Author.Bot || m.Content == "" {
		return
	}
	body := fmt.Sprintf(`{"content":"You asked %s","message_reference":{"message_id":%q}}`, m.Content, m.ID)
	request, _ := http.NewRequestWithContext(ctx, http.MethodPost, r.server.URL()+"/channels/"+m.ChannelID+"/messages", strings.NewReader(body))
	request.Header = http.Header{"Authorization": {"Bot " + r.server.Token()}, "Content-Type": {"application/json"},
		"User-Agent": {"DiscordBot (https://example.com, 1)"}}
	if answer, err := r.server.Client().Do(request); err == nil {
		_ = answer.Body.Close()
	}
}

// events are what the handler got, of one type.
func events[T any](r *rig) []T {
	r.mu.Lock()
	defer r.mu.Unlock()
	var all []T
	for _, e := range r.heard {
		if one, is := e.(T); is {
			all = append(all, one)
		}
	}
	return all
}

// ask asks a question in private.
func (r *rig) ask(question string) *discordtest.Post {
	return r.server.As(r.server.Member()).DM(question)
}

// answered waits for the answer, and tells how long after since it came.
func (r *rig) answered(post *discordtest.Post, since time.Time) time.Duration {
	r.t.Helper()
	if _, err := post.Answer(r.t.Context()); err != nil {
		r.t.Fatalf("%v\n%s", err, r.book.String())
	}
	return r.server.Now().Sub(since)
}

// count is how many records of a kind the gateway has.
func (r *rig) count(what ...discordtest.GatewayKind) int { return len(r.server.Gateway().Log(what...)) }

// neverSaysGoodbye checks that the bot has ended no session.
func (r *rig) neverSaysGoodbye() {
	r.t.Helper()
	for _, record := range r.server.Gateway().Log(discordtest.ClosedByBot) {
		if record.Code == 1000 || record.Code == 1001 {
			r.t.Errorf("the bot closed with %d, which ends the session", record.Code)
		}
	}
}

// book is a log that is kept.
type book struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (b *book) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *book) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

// lines are the log's lines with this message.
func (b *book) lines(message string) []map[string]any {
	var found []map[string]any
	for line := range strings.Lines(b.String()) {
		var l map[string]any
		if json.Unmarshal([]byte(line), &l) == nil && l["msg"] == message {
			found = append(found, l)
		}
	}
	return found
}

// bubbleIn is bubble in a subtest.
func bubbleIn(t *testing.T, name string, options discordtest.Options, test func(*testing.T, *discordtest.Server)) {
	t.Helper()
	t.Run(name, func(t *testing.T) { bubble(t, options, test) })
}

// within is a context that ends after d.
func within(t *testing.T, d time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeout(t.Context(), d)
}

// figure prints what a test measured, under the test's name: all of them are the table of faults.
//
//	go test -count=1 -v ./bot/gateway ./bot/rest ./bot | grep figure
func figure(t *testing.T, format string, args ...any) {
	t.Helper()
	for i, arg := range args {
		if d, is := arg.(time.Duration); is {
			args[i] = d.Round(time.Millisecond)
		}
	}
	name := strings.ReplaceAll(strings.TrimPrefix(t.Name(), "Test"), "_", " ")
	t.Logf("figure: %s: %s", name, fmt.Sprintf(format, args...))
}
