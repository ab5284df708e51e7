package webhook_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/webhook"
	"tiktalks/commands"
)

const many = 1000

// posting is a client's own connection pool, so that a test's end leaves none behind.
func posting(t testing.TB) *http.Client {
	transport := &http.Transport{MaxIdleConnsPerHost: many}
	t.Cleanup(transport.CloseIdleConnections)
	return &http.Client{Transport: transport, Timeout: time.Minute}
}

// warmed opens a connection to the address for each of the many and lets it serve a request, so that the endpoint's patience
// with a connection that has sent nothing yet is over for none of them, however slow the machine is. A client's pool opens
// connections ahead, and one that is taken up just as the endpoint gives it up loses its request.
func warmed(t testing.TB, client *http.Client, address string) {
	t.Helper()
	open := make(chan net.Conn, many)
	for range many {
		c, err := net.Dial("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(c, "GET / HTTP/1.1\r\nHost: warm\r\n\r\n")
		response, err := http.ReadResponse(bufio.NewReader(c), nil)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.Copy(io.Discard, response.Body)
		open <- c
	}
	client.Transport.(*http.Transport).DialContext = func(context.Context, string, string) (net.Conn, error) { return <-open, nil }
	t.Cleanup(func() {
		for close(open); len(open) > 0; {
			(<-open).Close()
		}
	})
}

// spread are times that were measured.
type spread []time.Duration

// at gives the time within which a share of all were done.
func (s spread) at(share float64) time.Duration {
	slices.Sort(s)
	return s[int(share*float64(len(s)-1))].Round(time.Millisecond)
}

func (s spread) String() string {
	return fmt.Sprintf("p50 %v, p99 %v, longest %v", s.at(.5), s.at(.99), s.at(1))
}

// TestThousandAtOnce: a thousand people call at once, and each gets a response and an answer. Whose turn comes late gets a
// deferral first, or 202 and the answer by the callback's route. The loopback Discord's clock stands still: a test must not
// fail because the machine has others to serve.
func TestThousandAtOnce(t *testing.T) {
	all, times := thousandAtOnce(t, func(p discordtest.Person) *discordtest.Interaction {
		return p.Slash("fact", discordtest.Opt("id", "heron-launch"))
	})
	t.Logf("%d at once: all answered in %v; responses: %v", many, all, times)
}

// BenchmarkThousandQuestions is the same with a search for each. What it takes is the search's time, not the endpoint's.
func BenchmarkThousandQuestions(b *testing.B) {
	var all spread
	for b.Loop() {
		_, times := thousandAtOnce(b, func(p discordtest.Person) *discordtest.Interaction { return p.Slash("ask", launched) })
		all = append(all, times...)
	}
	b.ReportMetric(float64(all.at(.5).Milliseconds()), "p50-ms")
	b.ReportMetric(float64(all.at(.99).Milliseconds()), "p99-ms")
}

// thousandAtOnce tells how long it took until the last one had an answer, and each one's response.
func thousandAtOnce(t testing.TB, call func(discordtest.Person) *discordtest.Interaction) (all time.Duration, times spread) {
	now := time.Now()
	s := serve(t, func(set *setting) { set.discord.Now = func() time.Time { return now } })
	defer s.end(t)
	s.sender.Client, s.sender.Clock, s.sender.Patience = posting(t), time.Now, time.Minute
	warmed(t, s.sender.Client, strings.TrimSuffix(strings.TrimPrefix(s.sender.URL, "http://"), webhook.Path))
	people := make([]discordtest.Person, many)
	for i := range people {
		u := s.AddUser(discordtest.User{Username: fmt.Sprintf("person%d", i)})
		s.AddMember(s.Testland(), u)
		people[i] = s.As(u).In(s.General())
	}
	start := time.Now()
	var asked []*discordtest.Interaction
	for _, p := range people {
		asked = append(asked, call(p))
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	answers := 0
	for _, a := range asked {
		m, err := a.Answer(ctx)
		switch {
		case err != nil:
			cancel() // the others need not be waited for as long
			t.Error(a.State())
		case strings.Contains(fmt.Sprint(m.Content, m.Embeds), "3 May 2024"):
			answers++
		case m.Content != commands.Busy:
			t.Errorf("an answer is %q", m.Content)
		}
	}
	all = time.Since(start).Round(time.Millisecond)
	count := map[string]int{}
	for _, e := range s.exchanges(many) {
		if e.Err != nil {
			t.Error(e.Err)
		}
		count[fmt.Sprintf("%d with type %d", e.Status, e.Type)]++
		times = append(times, e.Took)
	}
	t.Logf("%d facts, %d told to come back; responses: %v", answers, many-answers, count)
	if answers < 256 || len(times) != many {
		t.Errorf("%d facts, %d responses", answers, len(times))
	}
	return all, times
}

// TestThousandAtOnceCostLittle: the same without a bot behind the endpoint.
func TestThousandAtOnceCostLittle(t *testing.T) {
	b := set(t, echo)
	address, stop := b.serve(t)
	defer func() { _ = stop() }()
	client, times := posting(t), make(spread, many)
	warmed(t, client, address)
	var wait sync.WaitGroup
	for i := range times {
		r := b.signer.Request(t.Context(), "http://"+address+webhook.Path, time.Now(), []byte(command))
		wait.Go(func() {
			begun := time.Now()
			response, err := client.Do(r)
			if err != nil {
				t.Error(err)
				return
			}
			defer response.Body.Close()
			if body, err := io.ReadAll(response.Body); response.StatusCode != http.StatusOK || len(body) != 33 || err != nil {
				t.Errorf("%s %q %v", response.Status, body, err)
			}
			times[i] = time.Since(begun)
		})
	}
	wait.Wait()
	t.Logf("%d at once: %v", many, times)
}

// unsent lets the test post in the loopback Discord's place.
func unsent(s *setting) { s.discord.Deliver = func(json.RawMessage) {} }

// TestDuplicates: one interaction that is posted many times is answered once.
func TestDuplicates(t *testing.T) {
	t.Parallel()
	s := serve(t, unsent)
	client, question := posting(t), string(s.here().Slash("ask", launched).Payload())
	changed := strings.Replace(question, "heron", "otter", 1)
	for i, body := range []string{question, question, question, changed} {
		response, err := client.Do(s.sender.Signer.Request(t.Context(), s.sender.URL, s.Now(), []byte(body)))
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		want := map[bool]int{true: http.StatusOK, false: http.StatusAccepted}[i == 0]
		if text, _ := io.ReadAll(response.Body); response.StatusCode != want || (len(text) > 0) != (i == 0) {
			t.Errorf("number %d: %s %q, want %d", i+1, response.Status, text, want)
		}
	}
}

// TestClientGoesAway: whoever hangs up before the answer gets it by the callback's route, and nothing breaks.
func TestClientGoesAway(t *testing.T) {
	t.Parallel()
	open := make(gate)
	s := serve(t, unsent, func(set *setting) { set.answerer.Phraser = open })
	asked, client := s.here().Slash("ask", launched), posting(t)
	client.Timeout = 300 * time.Millisecond
	if _, err := client.Do(s.sender.Signer.Request(t.Context(), s.sender.URL, s.Now(), asked.Payload())); err == nil {
		t.Fatal("there was an answer")
	}
	time.Sleep(200 * time.Millisecond) // until the bot has noticed
	close(open)
	m, err := asked.Answer(t.Context())
	if err != nil || !strings.Contains(m.Content, "3 May 2024") {
		t.Errorf("%q, %v, want the answer by the callback's route", m.Content, err)
	}
	next := s.here().Slash("about")
	s.sender.Deliver(next.Payload())
	if _, err := next.Answer(t.Context()); err != nil {
		t.Error(err)
	}
}
