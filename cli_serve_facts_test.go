package main

import (
	"crypto/rand"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/knowledge/ledger"
)

// answersEach is how many answers each shard's server has when the fact that they rest on changes.
const answersEach = 4

// TestCopiesFollowOneBase changes a fact under three processes that share a PostgreSQL, and kills one of them while earlier
// answers are being corrected: all follow within a second, and each answer is corrected once. With its figures:
//
//	go test -run TestCopiesFollowOneBase -v .
func TestCopiesFollowOneBase(t *testing.T) {
	if testing.Short() {
		t.Skip("three processes take half a minute")
	}
	t.Parallel()
	s := newSociety(t)
	a, b, c := s.start("a"), s.start("b"), s.start("c")
	s.connected(shardsOfCopies)
	s.even(a, b, c)
	for range answersEach {
		s.ask("before")
	}
	l, err := ledger.Open(t.Context(), s.database, ledger.Options{Now: time.Now, Random: rand.Reader})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	s.noted(l, answersEach*shardsOfCopies)

	changed := s.change(l, "The ferry Heron was launched on 4 May 2024.")
	for n := range s.channels {
		s.until(func() bool { return strings.Contains(s.askIn(n), "4 May 2024") })
	}
	t.Logf("figure: three copies answer from the new edition %v after it was published", since(changed))
	if took := time.Since(changed); took > 10*time.Second { // a second on a machine of its own
		t.Errorf("the copies followed after %v", took)
	}

	s.until(func() bool { return s.corrected() > 0 })
	if err := a.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	killed := time.Now()
	s.until(func() bool { return s.corrected() >= answersEach*shardsOfCopies })
	t.Logf("figure: %d answers are corrected %v after the change, %v after a copy was killed meanwhile", answersEach*shardsOfCopies, since(changed), since(killed))
	// Answers that were asked for after the change and still given from the old edition are corrected as well, within the bound
	// of so many in ten seconds.
	s.until(func() bool {
		progress, err := l.Corrections().Progress(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return len(progress) == 1 && progress["done"] >= answersEach*shardsOfCopies
	})
	time.Sleep(2 * time.Second) // for a second correction to come
	edits := map[string]int{}
	for _, r := range s.Requests() {
		if r.Method == "PATCH" && strings.Contains(r.Path, "/channels/") {
			edits[r.Path]++
		}
	}
	twice := 0
	for _, n := range edits {
		twice += n - 1
	}
	if twice > 5 { // those that the dead copy had sent and not noted: at most what it holds at once
		t.Errorf("%d answers were edited twice: %v", twice, edits)
	}
	if progress, err := l.Corrections().Progress(t.Context()); err != nil || progress["done"] < answersEach*shardsOfCopies || len(progress) != 1 {
		t.Errorf("progress %v, %v", progress, err)
	}
}

// change publishes another claim of the fact that is asked for.
func (s *society) change(l *ledger.Ledger, claim string) time.Time {
	s.t.Helper()
	f, last, err := l.Facts().Get(s.t.Context(), "heron-launch")
	if err != nil {
		s.t.Fatal(err)
	}
	f.Claim = claim
	if _, err := l.Facts().Apply(s.t.Context(), ledger.Change{Action: ledger.Edit, Fact: f, Prev: last.Number, Who: "test", Why: "test"}); err != nil {
		s.t.Fatal(err)
	}
	return time.Now()
}

// noted waits until so many answers are noted.
func (s *society) noted(l *ledger.Ledger, n int) {
	s.t.Helper()
	s.until(func() bool {
		all, err := l.Posts().Resting(s.t.Context(), "heron-launch")
		if err != nil {
			s.t.Fatal(err)
		}
		return len(all) >= n
	})
}

// askIn has somebody new ask in one server, so that nobody asks too often, and gives the answer.
func (s *society) askIn(n int) string { return s.askOf(n, "when was the heron launched") }

// askOf is askIn with another question.
func (s *society) askOf(n int, question string) string {
	s.t.Helper()
	person := s.AddUser(discordtest.User{Username: "somebody"})
	g, _ := s.Guild(s.channels[n].GuildID)
	s.AddMember(g, person)
	answer, err := s.As(person).In(s.channels[n]).Mention(question).Answer(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return answer.Content
}

// corrected counts the answers that say that they are corrected.
func (s *society) corrected() int {
	all := 0
	for n, channel := range s.channels {
		all += len(slices.DeleteFunc(s.As(s.people[n]).In(channel).Messages(), func(m discordtest.Message) bool {
			return !strings.Contains(m.Content, "Corrected on")
		}))
	}
	return all
}

// until waits for something that must come.
func (s *society) until(is func() bool) { s.t.Helper(); s.within(2*time.Minute, is) }

func (s *society) within(long time.Duration, is func() bool) {
	s.t.Helper()
	for deadline := time.Now().Add(long); !is(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			s.t.Fatal(fmt.Errorf("it never came"))
		}
	}
}
