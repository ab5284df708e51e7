package webhook_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"tiktalks/bot/webhook"
)

// posting is a client's own connection pool, so that a test's end leaves none behind.
func posting(t *testing.T) *http.Client {
	transport := &http.Transport{MaxIdleConnsPerHost: 1000}
	t.Cleanup(transport.CloseIdleConnections)
	return &http.Client{Transport: transport, Timeout: 20 * time.Second}
}

// question is the call of /ask by person n.
func question(n int) []byte {
	return fmt.Appendf(nil, `{"id":"%d","application_id":"9","token":"t%d","version":1,"channel_id":"2","type":2,"app_permissions":"8",
		"user":{"id":"%d"},"data":{"id":"4","name":"ask","type":1,"options":[{"name":"question","type":3,"value":"when was the heron launched"}]}}`, 1000+n, n, 5000+n)
}

// result is what one request got.
type result struct {
	status  int
	content string
	took    time.Duration // from the first byte sent to the response read
}

// post posts a body and reads the answer's text.
func (s *served) post(t *testing.T, client *http.Client, body []byte) result {
	var begun time.Time
	r := s.sender.Signer.Request(httptrace.WithClientTrace(t.Context(), &httptrace.ClientTrace{
		GotConn: func(httptrace.GotConnInfo) { begun = time.Now() }}), s.sender.URL, s.Now(), body)
	response, err := client.Do(r)
	if err != nil {
		t.Error(err)
		return result{}
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		t.Error(err)
	}
	var answer struct {
		Type int
		Data struct{ Content string }
	}
	if len(data) > 0 && json.Unmarshal(data, &answer) != nil {
		t.Errorf("the response is no JSON: %q", data)
	}
	return result{response.StatusCode, answer.Data.Content, time.Since(begun)}
}

// TestThousandAtOnce: every one of a thousand gets its response within Discord's three seconds.
func TestThousandAtOnce(t *testing.T) {
	s := serve(t) // not parallel to others: it measures
	const n = 1000
	client, results := posting(t), make([]result, n)
	var wait sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		wait.Go(func() {
			<-start
			results[i] = s.post(t, client, question(i))
		})
	}
	begun := time.Now()
	close(start)
	wait.Wait()
	all := time.Since(begun)
	var times []time.Duration
	answered := 0
	for i, r := range results {
		switch {
		case r.status != http.StatusOK:
			t.Errorf("request %d: %d", i, r.status)
		case strings.Contains(r.content, "3 May 2024"):
			answered++
		case r.content == "":
			t.Errorf("request %d has no text", i)
		}
		times = append(times, r.took)
	}
	slices.Sort(times)
	t.Logf("%d at once in %v: %d answers, %d told to come back; p50 %v, p99 %v, longest %v", n, all, answered, n-answered, times[n/2], times[n*99/100], times[n-1])
	if answered == 0 || times[n-1] > 3*time.Second {
		t.Errorf("%d answers, the longest after %v", answered, times[n-1])
	}
}

// TestDuplicates: one interaction that is posted many times is answered once.
func TestDuplicates(t *testing.T) {
	t.Parallel()
	s := serve(t)
	client, body := posting(t), question(1)
	if first := s.post(t, client, body); first.status != http.StatusOK {
		t.Fatalf("the first: %d", first.status)
	}
	for range 3 {
		if again := s.post(t, client, body); again.status != http.StatusAccepted || again.content != "" {
			t.Errorf("again: %+v, want 202 and nothing", again)
		}
	}
	changed := bytes.Replace(body, []byte("heron"), []byte("otter"), 1)
	if again := s.post(t, client, changed); again.status != http.StatusAccepted {
		t.Errorf("the same id with another question: %+v, want 202", again)
	}
}

// TestClientGoesAway: whoever hangs up before the answer gets it by the callback's route, and nothing breaks.
func TestClientGoesAway(t *testing.T) {
	t.Parallel()
	open := make(gate)
	s := serve(t, func(set *setting) { set.answerer.Phraser = open })
	address := s.sender.URL
	s.sender.URL = "http://127.0.0.1:1" + webhook.Path // the test posts in its place
	here := s.here().Slash("ask", launched)
	client := posting(t)
	client.Timeout = 300 * time.Millisecond
	if _, err := client.Do(s.sender.Signer.Request(t.Context(), address, s.Now(), here.Payload())); err == nil {
		t.Fatal("there was an answer")
	}
	time.Sleep(200 * time.Millisecond) // until the bot has noticed
	close(open)
	m, err := here.Answer(t.Context())
	if err != nil || !strings.Contains(m.Content, "3 May 2024") {
		t.Errorf("%q, %v, want the answer by the callback's route", m.Content, err)
	}
	s.sender.URL = address
	if _, err := s.here().Slash("about").Answer(t.Context()); err != nil {
		t.Error(err)
	}
}
