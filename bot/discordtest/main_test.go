package discordtest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/discordtest"
)

// least are the intents that a bot like ours needs.
const least = discordgo.IntentsGuilds | discordgo.IntentsGuildMessages | discordgo.IntentsDirectMessages

// start makes a server whose clock stands still unless a test moves it: a busy machine makes no bot late.
func start(t *testing.T, options discordtest.Options) *discordtest.Server {
	t.Helper()
	t.Parallel()
	if options.Now == nil {
		options.Now = stopped()
	}
	return discordtest.Start(t, options)
}

// stopped is a clock that shows the present time for ever.
func stopped() func() time.Time {
	now := time.Now()
	return func() time.Time { return now }
}

// newSession makes a discordgo session that talks to the server; the test opens it. It does not reconnect by itself.
func newSession(t *testing.T, server *discordtest.Server) *discordgo.Session {
	t.Helper()
	session, err := discordgo.New("Bot " + server.Token())
	if err != nil {
		t.Fatal(err)
	}
	session.Client = server.Client()
	session.Identify.Intents = least
	session.ShouldReconnectOnError = false
	session.LogLevel = -1 // faults are meant here
	return session
}

// connect opens a session with these handlers and waits until it is settled.
func connect(t *testing.T, server *discordtest.Server, handlers ...any) *discordgo.Session {
	t.Helper()
	session := newSession(t, server)
	for _, h := range handlers {
		session.AddHandler(h)
	}
	if err := session.Open(); err != nil {
		t.Fatal(err)
	}
	if err := server.Gateway().Ready(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	return session
}

// publish publishes commands.
func publish(t *testing.T, server *discordtest.Server, commands ...*discordgo.ApplicationCommand) {
	t.Helper()
	if _, err := newSession(t, server).ApplicationCommandBulkOverwrite(server.ApplicationID(), "", commands); err != nil {
		t.Fatal(err)
	}
}

// askCommand is the slash command of most tests.
func askCommand() *discordgo.ApplicationCommand {
	return &discordgo.ApplicationCommand{Name: "ask", Description: "Asks", Options: []*discordgo.ApplicationCommandOption{
		{Type: discordgo.ApplicationCommandOptionString, Name: "question", Description: "What", Required: true},
	}}
}

// ask calls it as the member.
func ask(server *discordtest.Server) *discordtest.Interaction {
	return server.As(server.Member()).In(server.General()).Slash("ask", discordtest.Opt("question", "When?"))
}

// briefly is a context for waits that should fail.
func briefly(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	t.Cleanup(cancel)
	return ctx
}

// must gives a value, or stops the test at the error: must(f())(t).
func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// reply is what REST answered to a raw request.
type reply struct {
	Status  int
	Code    int             `json:"code"`
	Message string          `json:"message"`
	ID      string          `json:"id"`
	Errors  json.RawMessage `json:"errors"`
	Text    string
	Header  http.Header
}

// rest sends a request as a bot without any library would. A body that is a string goes out as it is, others as JSON.
func rest(t *testing.T, server *discordtest.Server, method, path string, body any, change ...func(*http.Request)) reply {
	t.Helper()
	data, isText := body.(string)
	if !isText && body != nil {
		encoded, err := json.Marshal(body)
		if err != nil {
			t.Fatal(err)
		}
		data = string(encoded)
	}
	r, err := http.NewRequest(method, server.URL()+path, strings.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bot "+server.Token())
	r.Header.Set("User-Agent", "DiscordBot (https://example.com, 1)")
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	for _, c := range change {
		c(r)
	}
	return send(t, server, r)
}

func send(t *testing.T, server *discordtest.Server, r *http.Request) reply {
	t.Helper()
	resp, err := server.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	out := reply{Status: resp.StatusCode, Text: string(text), Header: resp.Header}
	if bytes.HasPrefix(text, []byte("{")) {
		if err := json.Unmarshal(text, &out); err != nil {
			t.Fatalf("the answer is no JSON: %v\n%s", err, text)
		}
	}
	return out
}

// fields lists the paths of the fields that an error complains about.
func (r reply) fields() []string {
	paths := map[string]bool{}
	var walk func(prefix string, node any)
	walk = func(prefix string, node any) {
		branches, _ := node.(map[string]any)
		for name, inner := range branches {
			if name == "_errors" {
				paths[strings.TrimPrefix(prefix, ".")] = true
				continue
			}
			walk(prefix+"."+name, inner)
		}
	}
	var tree any
	_ = json.Unmarshal(r.Errors, &tree)
	walk("", tree)
	return slices.Sorted(maps.Keys(paths))
}

// object is JSON in a table of tests.
type object = map[string]any

// list is a JSON list of n copies.
func list(n int, v any) []any {
	all := make([]any, n)
	for i := range all {
		all[i] = v
	}
	return all
}

func long(n int) string { return strings.Repeat("é", n) }
