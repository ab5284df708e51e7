package playground_test

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"tiktalks/bot/playground"
)

// idle serves a page that no bot is connected to.
func idle(t *testing.T) *url.URL {
	t.Helper()
	p := start(t, noReasons{})
	run(t, p, untilTheEnd)
	address, err := url.Parse(p.Address())
	if err != nil {
		t.Fatal(err)
	}
	return address
}

// TestGate lists who gets in.
func TestGate(t *testing.T) {
	t.Parallel()
	page := idle(t)
	own := "http://" + page.Host
	_, port, _ := strings.Cut(page.Host, ":")
	type change = func(*http.Request)
	header := func(name, value string) change { return func(r *http.Request) { r.Header.Set(name, value) } }
	host := func(name string) change { return func(r *http.Request) { r.Host = name } }
	for _, c := range []struct {
		name, method, path string
		change             change
		status             int
	}{
		{"the page", "GET", "", nil, 200},
		{"by the name localhost", "GET", "", host("localhost:" + port), 200},
		{"its own request", "GET", "api/view?as=member", header("Origin", own), 200},
		{"typed by a person", "GET", "", header("Sec-Fetch-Site", "none"), 200},
		{"no secret", "GET", "/", nil, 404},
		{"a wrong secret", "GET", "/wrong-secret-of-tests/", nil, 404},
		{"the secret without its slash", "GET", "/" + secret, nil, 404},
		{"another name for this machine", "GET", "", host("attacker.example:" + port), 403},
		{"a name that ends like ours", "GET", "", host("127.0.0.1.attacker.example:" + port), 403},
		{"another port", "GET", "", host("127.0.0.1:1"), 403},
		{"no port", "GET", "", host("127.0.0.1"), 403},
		{"another page", "GET", "api/view?as=member", header("Origin", "https://attacker.example"), 403},
		{"a page without origin", "GET", "api/view?as=member", header("Origin", "null"), 403},
		{"another local page", "GET", "api/view?as=member", header("Origin", "http://127.0.0.1:1"), 403},
		{"another site", "GET", "", header("Sec-Fetch-Site", "cross-site"), 403},
		{"another port of the same site", "GET", "", header("Sec-Fetch-Site", "same-site"), 403},
		{"a form", "POST", "api/say", header("Content-Type", "text/plain"), 403},
		{"a form's other type", "POST", "api/say", header("Content-Type", "application/x-www-form-urlencoded"), 403},
		{"no person", "GET", "api/view?as=nobody", nil, 404},
		{"no such place", "GET", "api/view?as=member&channel=1", nil, 404},
		{"no such deed", "POST", "api/fly", nil, 404},
		{"no JSON", "POST", "api/say", nil, 400},
		{"no such file of the page", "GET", "nothing.js", nil, 404},
		{"the folder above", "GET", "../../go.mod", nil, 307},
		{"no such attachment", "GET", "api/file/1", nil, 404},
	} {
		t.Run(c.name, func(t *testing.T) {
			target := page.String() + c.path
			if strings.HasPrefix(c.path, "/") {
				target = own + c.path
			}
			r, err := http.NewRequestWithContext(t.Context(), c.method, target, strings.NewReader("{"))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Content-Type", "application/json")
			if c.change != nil {
				c.change(r)
			}
			answer, err := http.DefaultTransport.RoundTrip(r) // redirects are not followed
			if err != nil {
				t.Fatal(err)
			}
			defer answer.Body.Close()
			if answer.StatusCode != c.status {
				body, _ := io.ReadAll(answer.Body)
				t.Errorf("status %d, want %d: %s", answer.StatusCode, c.status, body)
			}
			for name, want := range map[string]string{
				"Content-Security-Policy": "default-src 'none'", "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff",
			} {
				if got := answer.Header.Get(name); !strings.HasPrefix(got, want) {
					t.Errorf("%s is %q", name, got)
				}
			}
		})
	}
}

// TestOnlyThisMachine lists addresses that are not listened on.
func TestOnlyThisMachine(t *testing.T) {
	t.Parallel()
	for _, addr := range []string{"0.0.0.0:0", ":0", "[::]:0", "192.0.2.1:0", "example.com:0", "127.0.0.1", "127.0.0.1:http:0"} {
		if p, err := playground.New(playground.Options{Addr: addr, Secret: secret, Now: time.Now, Log: quiet}); err == nil {
			p.Close()
			t.Errorf("it listens on %s", addr)
		}
	}
	if _, err := playground.New(playground.Options{Secret: "short", Now: time.Now, Log: quiet}); err == nil {
		t.Error("it takes a secret that can be guessed")
	}
}

// TestEventsTellOfChanges reads the stream while somebody writes. It says that something happened, and not what.
func TestEventsTellOfChanges(t *testing.T) {
	t.Parallel()
	page := idle(t)
	stream, err := http.Get(page.String() + "api/events")
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Body.Close()
	lines := bufio.NewScanner(stream.Body)
	lines.Scan() // the stream is open
	said, err := http.Post(page.String()+"api/say", "application/json", strings.NewReader(`{"as":"member","text":"a secret plan"}`))
	if err != nil || said.StatusCode != http.StatusOK {
		t.Fatal(said, err)
	}
	said.Body.Close()
	for lines.Scan() {
		if line := lines.Text(); strings.Contains(line, "message created") {
			if strings.Contains(line, "plan") {
				t.Errorf("the stream tells what was said: %s", line)
			}
			return
		}
	}
	t.Errorf("the stream ended: %v", lines.Err())
}

// TestRunTellsWhyItEnds ends it by the context, and by a bot that can't go on.
func TestRunTellsWhyItEnds(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	connecting := func(ctx context.Context) error {
		cancel()
		<-ctx.Done()
		return ctx.Err()
	}
	if err := start(t, noReasons{}).Run(ctx, connecting); err != nil {
		t.Errorf("interrupted while it connects it ends with %v", err)
	}
	broken := errors.New("no token")
	if err := start(t, noReasons{}).Run(t.Context(), func(context.Context) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("a bot that can't serve ends it with %v", err)
	}
}
