package main

import (
	"context"
	"crypto/rand"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/knowledge/ledger"
)

// relay passes connections on to PostgreSQL, as long as it is there.
type relay struct {
	net.Listener
	to string

	mu    sync.Mutex
	gone  bool // connections are refused
	mute  bool // connections stand and nothing comes through
	conns []net.Conn
}

// relayTo makes a relay to a database, and gives the database's address by it.
func relayTo(t *testing.T, database string) (r *relay, address string) {
	t.Helper()
	u, err := url.Parse(database)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	r = &relay{Listener: listener, to: u.Host}
	t.Cleanup(func() { _ = listener.Close(); r.set(true, false) })
	go r.serve()
	u.Host = listener.Addr().String()
	return r, u.String()
}

func (r *relay) serve() {
	for {
		near, err := r.Accept()
		if err != nil {
			return
		}
		far, err := net.Dial("tcp", r.to)
		if err != nil {
			_ = near.Close()
			continue
		}
		r.mu.Lock()
		if r.gone {
			_ = near.Close()
			_ = far.Close()
		}
		r.conns = append(r.conns, near, far)
		r.mu.Unlock()
		go r.pass(near, far)
		go r.pass(far, near)
	}
}

func (r *relay) pass(to, from net.Conn) {
	buffer := make([]byte, 32<<10)
	for {
		n, err := from.Read(buffer)
		for r.muted() {
			time.Sleep(10 * time.Millisecond)
		}
		if err != nil {
			_ = to.Close()
			return
		}
		if _, err := to.Write(buffer[:n]); err != nil && err != io.EOF {
			_ = from.Close()
			return
		}
	}
}

func (r *relay) muted() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.mute
}

func (r *relay) set(gone, mute bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.gone, r.mute = gone, mute
	if gone {
		for _, c := range r.conns {
			_ = c.Close()
		}
		r.conns = nil
	}
}

// TestPostgresAway takes the database away from a running copy: answers go on, /readyz says what is wanting, and all is well
// when it is back.
func TestPostgresAway(t *testing.T) {
	if testing.Short() {
		t.Skip("an outage takes half a minute")
	}
	t.Parallel()
	s := newSociety(t)
	r, address := relayTo(t, s.database)
	s.database = address
	metrics := freeAddress(t)
	c := s.start("a", "METRICS_ADDR="+metrics)
	s.connected(shardsOfCopies)
	s.even(c)
	usual := s.ask("before")
	for _, outage := range []struct {
		name       string
		gone, mute bool
	}{{"refused", true, false}, {"silent", false, true}} {
		r.set(outage.gone, outage.mute)
		for range 2 {
			time.Sleep(5 * time.Second) // longer than a lease, in all
			took := s.ask("while PostgreSQL is " + outage.name)
			if most := 2*time.Second + 20*usual; took > most { // on a machine that is busy all takes longer
				t.Errorf("while PostgreSQL is %s an answer takes %v, want %v at most", outage.name, took, most)
			}
			t.Logf("figure: while PostgreSQL is %s the last of %d questions is answered after %v", outage.name, shardsOfCopies, took)
		}
		if body := ready(t, metrics); !strings.Contains(body, "the store takes no changes") {
			t.Errorf("%s: /readyz says %s", outage.name, body)
		}
		r.set(false, false)
		back := time.Now()
		for !strings.Contains(ready(t, metrics), `"ok":true`) {
			if time.Since(back) > time.Minute {
				t.Fatalf("%s: not ready: %s", outage.name, ready(t, metrics))
			}
			time.Sleep(50 * time.Millisecond)
		}
		t.Logf("figure: ready %v after PostgreSQL, which was %s, is back", since(back), outage.name)
		s.ask("after PostgreSQL is back")
	}
	l, err := ledger.Open(t.Context(), s.database, ledger.Options{Now: time.Now, Random: rand.Reader})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	s.noted(l, len(s.asked)) // those too that were given while it was away
	c.terse(t)
	if n := len(s.Gateway().Log(discordtest.Identified)) + len(s.Gateway().Log(discordtest.Resumed)); n != shardsOfCopies {
		t.Errorf("%d sessions were begun or resumed, want %d: the connections should have stood", n, shardsOfCopies)
	}
}

// terse checks that the log tells of each trouble once for each of two outages, and as often that it is over.
func (c *copyOf) terse(t *testing.T) {
	t.Helper()
	lines := map[string]int{}
	for line := range strings.Lines(c.log.String()) {
		_, said, _ := strings.Cut(line, "msg=")
		said, _, _ = strings.Cut(strings.TrimPrefix(said, "\""), "\"")
		if strings.Contains(line, "level=ERROR") || strings.Contains(line, "level=WARN") || strings.HasSuffix(said, " again") {
			lines[said]++
		}
	}
	for said, n := range lines {
		if n > 2 {
			t.Errorf("two outages, and the log says %d times: %s", n, said)
		}
		t.Logf("figure: two outages, %d lines: %s", n, said)
	}
}

// freeAddress is one that nobody listens at.
func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// ready asks for readiness.
func ready(t *testing.T, address string) string {
	t.Helper()
	return page(t, "http://"+address+"/readyz")
}

// page gives what stands at an address.
func page(t *testing.T, address string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}
