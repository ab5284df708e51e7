package discordtest_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/discordtest"
)

func TestRESTFaults(t *testing.T) {
	tests := []struct {
		fault  discordtest.Fault
		status int // 0 means that the connection breaks
		check  func(t *testing.T, got reply)
		done   bool // the message was made
	}{
		{discordtest.RateLimited(1500 * time.Millisecond), 429, func(t *testing.T, got reply) {
			var body struct {
				After  float64 `json:"retry_after"`
				Global bool
			}
			_ = json.Unmarshal([]byte(got.Text), &body)
			h := got.Header
			if body.After != 1.5 || body.Global || h.Get("Retry-After") != "2" || h.Get("X-RateLimit-Scope") != "user" ||
				h.Get("X-RateLimit-Remaining") != "0" || h.Get("X-RateLimit-Reset-After") != "1.500" {
				t.Errorf("%s, %v", got.Text, h)
			}
		}, false},
		{discordtest.RateLimitedShared(time.Second), 429, func(t *testing.T, got reply) {
			if h := got.Header; h.Get("X-RateLimit-Scope") != "shared" || h.Get("X-RateLimit-Remaining") == "0" {
				t.Errorf("%v", h)
			}
		}, false},
		{discordtest.RateLimitedGlobally(time.Second), 429, func(t *testing.T, got reply) {
			h := got.Header
			if h.Get("X-RateLimit-Global") != "true" || h.Get("X-RateLimit-Reset-After") != "" || h.Get("Retry-After") != "1" ||
				!strings.Contains(got.Text, `"global":true`) {
				t.Errorf("%s, %v", got.Text, h)
			}
		}, false},
		{discordtest.RateLimitedGloballyBare(time.Second), 429, func(t *testing.T, got reply) {
			h := got.Header
			if got.Text != "" || h.Get("X-RateLimit-Global") != "true" || h.Get("Retry-After") != "1" || h.Get("X-RateLimit-Reset-After") != "" {
				t.Errorf("%q, %v", got.Text, h)
			}
		}, false},
		{discordtest.Banned(time.Minute), 429, func(t *testing.T, got reply) {
			if !strings.HasPrefix(got.Text, "<!DOCTYPE html>") || got.Header.Get("Retry-After") != "60" {
				t.Errorf("%s, %v", got.Text, got.Header)
			}
		}, false},
		{discordtest.Refused(400, 200000, "blocked by AutoMod"), 400, func(t *testing.T, got reply) {
			if got.Code != 200000 {
				t.Errorf("%s", got.Text)
			}
		}, false},
		{discordtest.Broken(500, discordtest.JSONBody), 500, contains(`"code": 0`), false},
		{discordtest.Broken(502, discordtest.HTMLBody), 502, contains("<html>"), false},
		{discordtest.Broken(503, discordtest.EmptyBody), 503, nil, false},
		{discordtest.Broken(504, discordtest.HTMLBody), 504, contains("<html>"), false},
		{discordtest.Slow(20 * time.Millisecond), 200, nil, true},
		{discordtest.SlowAnswer(20 * time.Millisecond), 200, nil, true},
		{discordtest.Dropped(), 0, nil, false},
		{discordtest.ResetConnection(), 0, nil, false},
		{discordtest.DroppedAfterWork(), 0, nil, true},
		{discordtest.DroppedMidBody(), 0, nil, true},
	}
	for _, test := range tests {
		t.Run(test.fault.String(), func(t *testing.T) {
			server := start(t, discordtest.Options{})
			injected := server.Inject(test.fault, discordtest.On{Route: discordtest.RouteCreateMessage})
			path := "/channels/" + server.General().ID + "/messages"
			begun := time.Now()
			got, err := tryRest(server, path, `{"content":"x"}`)
			if got.Status != test.status || (err != nil) != (test.status == 0) {
				t.Fatalf("status %d, error %v", got.Status, err)
			}
			if test.check != nil {
				test.check(t, got)
			}
			if strings.Contains(test.fault.String(), "slow") && time.Since(begun) < 20*time.Millisecond {
				t.Error("it was not slow")
			}
			if all := server.As(server.Member()).In(server.General()).Messages(); (len(all) == 1) != test.done {
				t.Errorf("messages: %+v", all)
			}
			record := server.Requests()
			if len(record) != 1 || record[0].Fault != test.fault.String() || record[0].Refused() || len(record[0].Body) == 0 {
				t.Errorf("the record is %+v", record)
			}
			if again := rest(t, server, "POST", path, object{"content": "x"}); again.Status != 200 || injected.Hits() != 1 {
				t.Errorf("the next request gives %d; hits %d", again.Status, injected.Hits())
			}
		})
	}
}

func contains(text string) func(*testing.T, reply) {
	return func(t *testing.T, got reply) {
		t.Helper()
		if !strings.Contains(got.Text, text) {
			t.Errorf("the body is %q", got.Text)
		}
	}
}

// tryRest posts JSON and gives the error of a broken connection.
func tryRest(server *discordtest.Server, path, body string) (reply, error) {
	r, _ := http.NewRequest("POST", server.URL()+path, strings.NewReader(body))
	r.Header.Set("Authorization", "Bot "+server.Token())
	r.Header.Set("User-Agent", "DiscordBot (https://example.com, 1)")
	r.Header.Set("Content-Type", "application/json")
	resp, err := server.Client().Do(r)
	if err != nil {
		return reply{}, err
	}
	defer resp.Body.Close()
	var text bytes.Buffer
	if _, err := text.ReadFrom(resp.Body); err != nil {
		return reply{}, err
	}
	out := reply{Status: resp.StatusCode, Text: text.String(), Header: resp.Header}
	_ = json.Unmarshal(text.Bytes(), &out)
	return out, nil
}

func TestInjectionMatches(t *testing.T) {
	server := start(t, discordtest.Options{})
	message, typing := "/channels/"+server.General().ID+"/messages", "/channels/"+server.General().ID+"/typing"
	skipping := server.Inject(discordtest.Broken(503, ""), discordtest.On{Route: discordtest.RouteCreateMessage, Skip: 1, Times: 2})
	status := func(path string) int {
		t.Helper()
		if path == typing {
			return rest(t, server, "POST", path, nil).Status
		}
		return rest(t, server, "POST", path, object{"content": "x"}).Status
	}
	for n, want := range []int{200, 503, 503, 200} {
		if got := status(message); got != want {
			t.Errorf("request %d gives %d, want %d", n, got, want)
		}
		if got := status(typing); got != 204 {
			t.Errorf("another route gives %d", got)
		}
	}
	if skipping.Hits() != 2 {
		t.Errorf("hits: %d", skipping.Hits())
	}
	all := server.Inject(discordtest.Broken(500, ""), discordtest.On{Times: discordtest.Forever})
	for range 3 {
		if got := status(typing); got != 500 {
			t.Errorf("every route gives %d", got)
		}
	}
	all.Remove()
	if got := status(typing); got != 204 {
		t.Errorf("after Remove it gives %d", got)
	}
}

// TestDiscordgoMeetsFaults follows a stock session through faults that it handles in ways of its own.
func TestDiscordgoMeetsFaults(t *testing.T) {
	server := start(t, discordtest.Options{})
	session := newSession(t, server)
	send := func() error {
		_, err := session.ChannelMessageSend(server.General().ID, "x")
		return err
	}
	attempts := func() int { return len(server.Requests(discordtest.RouteCreateMessage)) }

	server.Inject(discordtest.Broken(502, discordtest.HTMLBody), discordtest.On{Times: 2})
	if err := send(); err != nil || attempts() != 3 {
		t.Errorf("502 twice: error %v after %d attempts", err, attempts())
	}
	server.Inject(discordtest.RateLimited(10*time.Millisecond), discordtest.On{})
	if err := send(); err != nil || attempts() != 5 {
		t.Errorf("429: error %v after %d attempts", err, attempts())
	}
	server.Inject(discordtest.Broken(500, discordtest.JSONBody), discordtest.On{})
	if _, ok := errors.AsType[*discordgo.RESTError](send()); !ok {
		t.Error("500 is no RESTError")
	}
	server.Inject(discordtest.Banned(time.Minute), discordtest.On{})
	if _, ok := errors.AsType[*json.SyntaxError](send()); !ok {
		t.Error("Cloudflare's page is no JSON error")
	}
	server.Inject(discordtest.DroppedAfterWork(), discordtest.On{})
	if _, ok := errors.AsType[*url.Error](send()); !ok {
		t.Error("a dropped connection is no url.Error")
	}
	if all := server.As(server.Member()).In(server.General()).Messages(); len(all) != 3 {
		t.Errorf("%d messages stand in the channel, want 3", len(all))
	}
}

func TestRateLimits(t *testing.T) {
	server := start(t, discordtest.Options{Limits: discordtest.Limits{
		Bucket: discordtest.Limit{N: 2, Per: time.Second}, Global: discordtest.Limit{N: 4, Per: time.Second},
	}})
	other := server.AddChannel(server.Testland(), discordtest.Channel{Name: "other"})
	typing := func(c discordtest.Channel) reply { return rest(t, server, "POST", "/channels/"+c.ID+"/typing", nil) }
	first := typing(server.General())
	for _, name := range []string{"Limit", "Remaining", "Reset", "Reset-After", "Bucket"} {
		if first.Header.Get("X-RateLimit-"+name) == "" {
			t.Errorf("the header X-RateLimit-%s is missing", name)
		}
	}
	if first.Header.Get("X-RateLimit-Remaining") != "1" || first.Header.Get("Date") == "" {
		t.Errorf("headers: %v", first.Header)
	}
	typing(server.General())
	if over := typing(server.General()); over.Status != 429 || over.Header.Get("X-RateLimit-Scope") != "user" {
		t.Errorf("the third gives %d %v", over.Status, over.Header)
	}
	typing(other)
	typing(other)
	if over := rest(t, server, "GET", "/users/@me", nil); over.Status != 429 || over.Header.Get("X-RateLimit-Global") != "true" {
		t.Errorf("past the global limit: %d %v", over.Status, over.Header)
	}
	publishPath := "/interactions/1/token/callback"
	if got := rest(t, server, "POST", publishPath, object{"type": 4}); got.Code != 10062 {
		t.Errorf("interactions are outside the global limit, but: %s", got.Text)
	}
	time.Sleep(time.Second)
	if again := typing(server.General()); again.Status != 204 {
		t.Errorf("in the next window: %d", again.Status)
	}
}

func TestInvalidRequestBan(t *testing.T) {
	server := start(t, discordtest.Options{Limits: discordtest.Limits{Invalid: discordtest.Limit{N: 3, Per: 10 * time.Minute}}})
	wrong := func(r *http.Request) { r.Header.Set("Authorization", "Bot wrong") }
	server.Inject(discordtest.RateLimitedShared(time.Millisecond), discordtest.On{Times: 5})
	for range 5 {
		rest(t, server, "GET", "/users/@me", nil) // nobody's fault, does not count
	}
	for range 3 {
		if got := rest(t, server, "GET", "/users/@me", nil, wrong); got.Status != 401 {
			t.Errorf("a wrong token gives %d", got.Status)
		}
	}
	if got := rest(t, server, "GET", "/gateway", nil); got.Status != 429 || !strings.Contains(got.Text, "<html>") {
		t.Errorf("after three invalid requests: %d %s", got.Status, got.Text)
	}
	server.Advance(10 * time.Minute)
	if got := rest(t, server, "GET", "/users/@me", nil); got.Status != 200 {
		t.Errorf("after ten minutes: %d", got.Status)
	}
}
