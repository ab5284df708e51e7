package main

import (
	"context"
	"fmt"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
)

// askedEvery is the time between two slash commands during a handover.
const askedEvery = 50 * time.Millisecond

// TestHandover ends two of three copies in order, one after the other, and lets one join, while slash commands come all the
// time on all shards. Discord waits three seconds for each: every one is answered, by whoever has the shard then.
//
//	go test -run TestHandover -v .
func TestHandover(t *testing.T) {
	if testing.Short() {
		t.Skip("three processes take half a minute")
	}
	t.Parallel()
	s := newSociety(t)
	a, b, c := s.start("a"), s.start("b"), s.start("c")
	s.connected(shardsOfCopies)
	s.even(a, b, c)
	s.until(func() bool { return len(s.Commands("")) > 0 })
	asking, enough := context.WithCancel(t.Context())
	asked := make(chan []*discordtest.Interaction)
	go func() { asked <- s.rush(asking) }()

	time.Sleep(time.Second)
	a.stop(t)
	s.even(b, c)
	time.Sleep(time.Second)
	d := s.start("d")
	s.even(b, c, d)
	time.Sleep(time.Second)
	b.stop(t)
	s.even(c, d)
	time.Sleep(time.Second)
	enough()

	all := <-asked
	var longest time.Duration
	lost := 0
	for _, i := range all {
		_, err := i.Answer(t.Context())
		state := i.State()
		if err != nil || state.AckedAt.IsZero() {
			lost++
			t.Logf("a command got no answer: %v", err)
			continue
		}
		longest = max(longest, state.AckedAt.Sub(state.CreatedAt))
	}
	t.Logf("figure: two SIGTERM and a start under %d slash commands: %d lost, first sign of life after %v at most", len(all), lost, longest.Round(time.Millisecond))
	if lost > 0 {
		t.Errorf("%d of %d commands were lost", lost, len(all))
	}
	if n := len(s.Gateway().Log(discordtest.Identified)); n != shardsOfCopies {
		t.Errorf("%d identifies, want %d: all else is resumed", n, shardsOfCopies)
	}
}

// rush asks by slash commands, on one shard after the other and each time somebody else, until ctx ends.
func (s *society) rush(ctx context.Context) []*discordtest.Interaction {
	var people []discordtest.Person
	for n := range 20 * len(s.channels) {
		channel := s.channels[n%len(s.channels)]
		person := s.AddUser(discordtest.User{Username: fmt.Sprint("hurried", n)})
		g, _ := s.Guild(channel.GuildID)
		s.AddMember(g, person)
		people = append(people, s.As(person).In(channel))
	}
	var asked []*discordtest.Interaction
	for n := 0; ctx.Err() == nil; n++ {
		asked = append(asked, people[n%len(people)].Slash("ask", discordtest.Opt("question", "when was the heron launched")))
		time.Sleep(askedEvery)
	}
	return asked
}
