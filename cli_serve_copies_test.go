package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
	"tiktalks/bot/gateway/gatewaytest"
	"tiktalks/knowledge/ledger"
	"tiktalks/knowledge/ledger/ledgertest"
)

const (
	shardsOfCopies = 6
	takeoverWithin = 15 * time.Second // of a dead copy's shards
)

// TestThreeCopies runs three processes on one PostgreSQL. They divide the shards; one is killed, one leaves in order, one
// comes back, and every question is answered once, without one identify more. With its figures:
//
//	go test -run TestThreeCopies -v .
func TestThreeCopies(t *testing.T) {
	if testing.Short() {
		t.Skip("three processes take half a minute")
	}
	t.Parallel()
	s := newSociety(t)
	begun := time.Now()
	a, b, c := s.start("a"), s.start("b"), s.start("c")
	s.connected(shardsOfCopies)
	s.even(a, b, c)
	t.Logf("figure: three copies serve %d shards evenly %v after their start", shardsOfCopies, since(begun))
	usual := s.ask("before")
	time.Sleep(2 * time.Second) // what was answered is saved by now

	killed := time.Now()
	if err := a.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	longest := s.ask("after kill -9")
	if most := takeoverWithin + 20*usual; longest > most { // on a machine that is busy all takes longer
		t.Errorf("the takeover took %v, want %v at most", longest, most)
	}
	t.Logf("figure: kill -9: the last question in a dead copy's servers was answered after %v", longest)
	s.even(b, c)
	t.Logf("figure: kill -9: two copies serve all shards evenly after %v", since(killed))

	left := time.Now()
	b.stop(t)
	t.Logf("figure: SIGTERM: exit 0 after %v", since(left))
	longest = s.ask("after SIGTERM")
	t.Logf("figure: SIGTERM: the last question in its servers was answered %v after the exit", longest)

	joined := time.Now()
	d := s.start("d")
	s.even(c, d)
	t.Logf("figure: a copy that joins has its share %v after its start", since(joined))
	s.ask("after one has joined")

	stopped := time.Now()
	c.signal(t, syscall.SIGSTOP) // as a machine that hangs
	longest = s.ask("while one hangs")
	t.Logf("figure: SIGSTOP: the last question in a hanging copy's servers was answered after %v", longest)
	c.signal(t, syscall.SIGCONT)
	s.even(c, d)
	t.Logf("figure: SIGCONT: it has its share again %v after it was stopped", since(stopped))
	s.ask("after it has come back")
	s.once()

	if n := len(s.Gateway().Log(discordtest.Identified)); n != shardsOfCopies {
		t.Errorf("%d identifies, want %d: all else is resumed", n, shardsOfCopies)
	}
	for _, refused := range s.Refusals() {
		t.Errorf("Discord refused %s %s: %q", refused.Method, refused.Route, refused.Rule)
	}
	for _, one := range []*copyOf{a, b, c, d} {
		one.discreet(s)
	}
	t.Logf("figure: identifies %d, resumes %d", len(s.Gateway().Log(discordtest.Identified)), len(s.Gateway().Log(discordtest.Resumed)))
}

func since(t time.Time) time.Duration { return time.Since(t).Round(10 * time.Millisecond) }

// society are copies that share a database, on a Discord with a server on each shard.
type society struct {
	*discordtest.Server
	t        *testing.T
	database string
	channels []discordtest.Channel
	people   []discordtest.User // each asks in one channel
	asked    []*discordtest.Post
}

func newSociety(t *testing.T) *society {
	s := &society{t: t, database: ledgertest.Postgres(t, os.Getenv)}
	s.Server = discordtest.Start(t, discordtest.Options{Shards: shardsOfCopies, MaxConcurrency: shardsOfCopies, PaceIdentifies: true, Patience: time.Minute})
	for found := map[int]bool{}; len(found) < shardsOfCopies; {
		g := s.AddGuild(discordtest.Guild{Name: "Server"})
		if shard := shardOf(g.ID); !found[shard] {
			found[shard] = true
			person := s.AddUser(discordtest.User{Username: fmt.Sprint("person", shard)})
			s.AddMember(g, person)
			s.channels, s.people = append(s.channels, s.AddChannel(g, discordtest.Channel{Name: "general"})), append(s.people, person)
		}
	}
	return s
}

// shardOf is the shard of a server (Discord: events/gateway, Sharding).
func shardOf(guild string) int {
	id, _ := strconv.ParseUint(guild, 10, 64)
	return int(id >> 22 % shardsOfCopies)
}

// copyOf is one process.
type copyOf struct {
	*exec.Cmd
	name string
	log  *logOf
}

// start starts a copy.
func (s *society) start(name string, settings ...string) *copyOf {
	s.t.Helper()
	c := &copyOf{command(s.t.Context(), s.t), name, &logOf{}}
	c.Stderr = c.log
	c.Env = append(c.Env, "DISCORD_TOKEN="+s.Token(), "DISCORD_API_URL="+s.URL(), "DATABASE_URL="+s.database,
		"FACTS_SOURCE="+smallFolder(s.t), "LOG_LEVEL=debug")
	c.Env = append(c.Env, settings...)
	if err := c.Start(); err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() {
		_ = c.Process.Kill()
		_ = c.Wait()
		if s.t.Failed() {
			s.t.Logf("the log of copy %s:\n%s", name, c.log)
		}
	})
	return c
}

// stop ends a copy in order.
func (c *copyOf) stop(t *testing.T) {
	t.Helper()
	c.signal(t, syscall.SIGTERM)
	if err := c.Wait(); err != nil {
		t.Errorf("after SIGTERM copy %s ends with %v, want exit 0", c.name, err)
	}
}

func (c *copyOf) signal(t *testing.T, signal os.Signal) {
	t.Helper()
	if err := c.Process.Signal(signal); err != nil {
		t.Fatal(err)
	}
}

// discreet checks that the log, at level debug, tells no secret and no question.
func (c *copyOf) discreet(s *society) {
	s.t.Helper()
	secrets := []string{s.Token(), s.database, "launched", "/interactions/", "/webhooks/"}
	for _, session := range s.Gateway().Sessions() {
		secrets = append(secrets, session.ID)
	}
	for _, secret := range secrets {
		if strings.Contains(c.log.String(), secret) {
			s.t.Errorf("the log of copy %s has %q", c.name, secret)
		}
	}
}

// connected waits until so many shards are.
func (s *society) connected(n int) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), time.Minute)
	defer cancel()
	if err := s.Gateway().Ready(ctx, n); err != nil {
		s.t.Fatal(err)
	}
}

// even waits until the copies serve all shards, as many each.
func (s *society) even(copies ...*copyOf) {
	s.t.Helper()
	want := shardsOfCopies / len(copies)
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		fair := s.Gateway().Connected() == shardsOfCopies
		for _, c := range copies {
			fair = fair && c.log.serves() == want
		}
		if fair {
			return
		}
		if time.Now().After(deadline) {
			s.t.Fatalf("%d copies don't serve %d shards each", len(copies), want)
		}
	}
}

// ask asks on every shard, waits for the answers, and gives how long the last one took.
func (s *society) ask(when string) (longest time.Duration) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), time.Minute)
	defer cancel()
	begun := time.Now()
	var posts []*discordtest.Post
	for n, channel := range s.channels {
		posts = append(posts, s.As(s.people[n]).In(channel).Mention("when was the heron launched"))
	}
	for n, post := range posts {
		answer, err := post.Answer(ctx)
		if err != nil {
			s.t.Fatalf("%s: on shard %d: %v", when, shardOf(s.channels[n].GuildID), err)
		}
		if !strings.Contains(answer.Content, "3 May 2024") {
			s.t.Errorf("%s: the answer is %q", when, answer.Content)
		}
		longest = max(longest, answer.Timestamp.Sub(begun))
	}
	s.asked = append(s.asked, posts...)
	return longest.Round(10 * time.Millisecond)
}

// once checks that each question has one answer, after the time for a second one to come.
func (s *society) once() {
	s.t.Helper()
	time.Sleep(time.Second)
	for _, post := range s.asked {
		replies := 0
		for n := range s.channels {
			for _, m := range s.As(s.people[n]).In(s.channels[n]).Messages() {
				if m.Reference != nil && m.Reference.MessageID == post.Message().ID {
					replies++
				}
			}
		}
		if replies != 1 {
			s.t.Errorf("a question has %d answers", replies)
		}
	}
}

// logOf is a copy's log.
type logOf struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *logOf) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *logOf) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// serves counts the shards that the copy has taken and not handed over.
func (l *logOf) serves() int {
	text := l.String()
	return strings.Count(text, "this copy takes a shard") - strings.Count(text, "this copy hands a shard over") - strings.Count(text, "another copy has taken a shard")
}

// What copies share by the ledger keeps the gateway's contracts.
func TestLedgerKeepsTheGatewaysContracts(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	now := time.Now()
	clock := func() time.Time { mu.Lock(); defer mu.Unlock(); return now }
	open := func() *ledger.Ledger {
		l, err := ledger.Open(t.Context(), ledgertest.Postgres(t, os.Getenv), ledger.Options{Now: clock, Common: clock, Random: strings.NewReader(strings.Repeat("x", 1000))})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = l.Close() })
		return l
	}
	l := open()
	gatewaytest.Leases(t, func(holder string) gateway.Leases { return leases{l.Leases(), holder} }, func(d time.Duration) { mu.Lock(); now = now.Add(d); mu.Unlock() })
	gatewaytest.Notes(t, func() gateway.Notes { return l.Notes() })
	gatewaytest.BudgetKept(t, func() gateway.Budget { return gateway.NewSharedBudget(l.Notes()) })
	gatewaytest.SessionsKept(t, func() gateway.Sessions { return gateway.NewSharedSessions(l.Notes()) })
	gatewaytest.Sessions(t, func() gateway.Sessions { return gateway.NewSharedSessions(open().Notes()) })
}
