package rest_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/rest"
)

// present is a clock for a bubble, whose own one begins in the year 2000: before Discord's first id.
func present() time.Time { return time.Now().AddDate(26, 0, 0) }

// rig is a client on a loopback Discord.
type rig struct {
	*discordtest.Server
	t      *testing.T
	client *rest.Client
	seen   *watching
	log    *book
	made   chan json.RawMessage // interactions
}

// bubble runs a test with a loopback Discord in memory, in a bubble: its minutes take no time and its figures are exact.
func bubble(t *testing.T, o discordtest.Options, test func(*testing.T, *rig)) {
	t.Helper()
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r := &rig{t: t, seen: &watching{}, log: &book{}, made: make(chan json.RawMessage, 1024)}
		o.Network, o.Now = discordtest.NewNetwork(), present
		o.Deliver = func(payload json.RawMessage) { r.made <- payload }
		r.Server = discordtest.Start(t, o)
		r.client = rest.New(r.options())
		test(t, r)
	})
}

func (r *rig) options() rest.Options {
	return rest.Options{
		Token: r.Token(), URL: r.URL(), UserAgent: "DiscordBot (https://example.com, 1)", Transport: r.Transport(),
		Observer: r.seen, Log: slog.New(slog.NewTextHandler(r.log, nil)), Now: time.Now,
	}
}

// post writes a message in a channel. Its nonce is its text.
func (r *rig) post(channel, text string) error {
	_, err := r.client.Do(r.t.Context(), rest.CreateMessage.At(channel), map[string]any{"content": text, "nonce": text, "enforce_nonce": true})
	return err
}

// interaction makes one, and gives its id and token.
func (r *rig) interaction() (id, token string) {
	r.t.Helper()
	if len(r.Commands("")) == 0 {
		command := []map[string]any{{"name": "ask", "type": 1, "description": "Asks"}}
		if _, err := r.client.Do(r.t.Context(), rest.Publish.At(r.ApplicationID()), command); err != nil {
			r.t.Fatal(err)
		}
	}
	if made := r.As(r.Member()).In(r.General()).Slash("ask"); made.Err() != nil {
		r.t.Fatal(made.Err())
	}
	var i struct{ ID, Token string }
	if err := json.Unmarshal(<-r.made, &i); err != nil {
		r.t.Fatal(err)
	}
	return i.ID, i.Token
}

// callback gives an interaction its first answer.
func (r *rig) callback(id, token string) error {
	_, err := r.client.Do(r.t.Context(), rest.Callback.At(id, token), map[string]any{"type": 4, "data": map[string]any{"content": "now"}})
	return err
}

// edit changes the first answer.
func (r *rig) edit(token string) error {
	_, err := r.client.Do(r.t.Context(), rest.EditOriginal.At(r.ApplicationID(), token), map[string]any{"content": "later"})
	return err
}

// messages are the bot's messages in the general channel.
func (r *rig) messages() int { return len(r.As(r.Member()).In(r.General()).Messages()) }

// took tells how long something takes.
func took(do func()) time.Duration {
	begun := time.Now()
	do()
	return time.Since(begun)
}

// status is the HTTP status of a refusal; 0 of anything else.
func status(err error) int {
	if refused, is := errors.AsType[*rest.Error](err); is {
		return refused.Status
	}
	return 0
}

// busiest is the largest number of requests that arrived in one second.
func busiest(all []discordtest.Request) int {
	most, from := 0, 0
	for to := range all {
		for all[to].At.Sub(all[from].At) >= time.Second {
			from++
		}
		most = max(most, to-from+1)
	}
	return most
}

// watching counts what an observer hears.
type watching struct {
	mu       sync.Mutex
	answered map[string]int // by route and status
	retried  map[rest.Cause]int
	waited   map[rest.Limit]time.Duration // the longest
}

func (w *watching) Answered(route rest.Route, status int, _ time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.answered == nil {
		w.answered = map[string]int{}
	}
	w.answered[fmt.Sprint(route, " ", status)]++
}

func (w *watching) Retried(_ rest.Route, cause rest.Cause) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.retried == nil {
		w.retried = map[rest.Cause]int{}
	}
	w.retried[cause]++
}

func (w *watching) Waited(limit rest.Limit, took time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.waited == nil {
		w.waited = map[rest.Limit]time.Duration{}
	}
	w.waited[limit] = max(w.waited[limit], took)
}

// retries is how often a request was sent again, for whatever cause.
func (w *watching) retries() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	n := 0
	for _, of := range w.retried {
		n += of
	}
	return n
}

// longest is the longest wait for a limit.
func (w *watching) longest(limit rest.Limit) time.Duration {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.waited[limit]
}

// book is a log that is kept.
type book struct {
	mu   sync.Mutex
	text strings.Builder
}

func (b *book) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *book) lines(message string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return strings.Count(b.text.String(), message)
}

// answering is a Discord of which only the answers matter.
type answering func(*http.Request) (*http.Response, error)

func (a answering) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Body != nil {
		_ = r.Body.Close()
	}
	return a(r)
}

// with makes a client of an answering Discord.
func (a answering) client(now func() time.Time) *rest.Client {
	return rest.New(rest.Options{
		Token: "secret", URL: "http://127.0.0.1:1", UserAgent: "DiscordBot (https://example.com, 1)", Transport: a,
		Permits: free{}, Log: slog.New(slog.DiscardHandler), Now: now,
	})
}

// free are Permits without end.
type free struct{}

func (free) Take(context.Context) error { return nil }

// response makes an answer with headers given in pairs.
func response(status int, body string, headers ...string) (*http.Response, error) {
	w := &http.Response{StatusCode: status, Header: http.Header{}, Body: readable{strings.NewReader(body)}}
	for n := 0; n < len(headers); n += 2 {
		w.Header.Set(headers[n], headers[n+1])
	}
	return w, nil
}

type readable struct{ *strings.Reader }

func (readable) Close() error { return nil }
