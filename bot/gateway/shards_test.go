package gateway_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
)

// TestShards: as many as Discord recommends, paced by max_concurrency; each guild's events come once, on its own shard.
func TestShards(t *testing.T) {
	tests := []struct {
		shards, concurrency int
		within              time.Duration // until all are ready
	}{
		{1, 1, 0},
		{4, 1, 3 * 5250 * time.Millisecond},
		{4, 2, 5250 * time.Millisecond},
		{16, 16, 0},
		{16, 1, 15 * 5250 * time.Millisecond},
	}
	for _, test := range tests {
		name := fmt.Sprintf("%d shards, concurrency %d", test.shards, test.concurrency)
		options := discordtest.Options{Shards: test.shards, MaxConcurrency: test.concurrency, PaceIdentifies: true}
		bubbleIn(t, name, options, func(t *testing.T, server *discordtest.Server) {
			begun := server.Now()
			r := run(t, server)
			r.readyAll(test.shards)
			took := server.Now().Sub(begun)
			figure(t, "ready after %v", took)
			if took > test.within+10*time.Millisecond {
				t.Errorf("ready after %v, want %v", took, test.within)
			}
			for _, i := range server.Gateway().Log(discordtest.Identified) {
				if i.TooSoon || i.Shard[1] != test.shards {
					t.Errorf("a bad identify: %+v", i)
				}
			}
			here := server.As(server.Member()).In(server.General())
			r.answered(here.Mention("in a server?"), begun)
			r.answered(r.ask("in private?"), begun)
			if n := r.count(discordtest.Identified); n != test.shards {
				t.Errorf("%d identifies, want %d", n, test.shards)
			}
			status := r.client.Status()
			if !status.Connected || len(status.Shards) != test.shards || status.IdentifiesLeft != 950-test.shards {
				t.Errorf("the status is %+v", status)
			}
		})
	}
}

// readyAll waits until all shards are settled.
func (r *rig) readyAll(n int) {
	r.t.Helper()
	r.ready()
	if err := r.server.Gateway().Ready(r.t.Context(), n); err != nil {
		r.t.Fatal(err)
	}
}

// TestShardsOfTwoProcesses: each serves a half, with one budget.
func TestShardsOfTwoProcesses(t *testing.T) {
	bubble(t, discordtest.Options{PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
		shared := &gateway.MemoryBudget{}
		half := func(v string) *rig {
			shards, err := gateway.ParseShards(v)
			if err != nil {
				t.Fatal(err)
			}
			return run(t, server, func(o *gateway.Options) { o.Budget, o.Shards = shared, shards })
		}
		a, b := half("0-1/4"), half("2-3/4")
		a.ready()
		b.ready()
		if err := server.Gateway().Ready(t.Context(), 4); err != nil {
			t.Fatal(err)
		}
		server.As(server.Member()).In(server.General()).Mention("once")
		time.Sleep(time.Second)
		questions := 0
		for _, m := range append(events[*discordgo.MessageCreate](a), events[*discordgo.MessageCreate](b)...) {
			if !m.Author.Bot {
				questions++
			}
		}
		if questions != 1 {
			t.Errorf("the question was heard %d times", questions)
		}
		for _, i := range server.Gateway().Log(discordtest.Identified) {
			if i.TooSoon {
				t.Errorf("the identify of shard %v came too soon", i.Shard)
			}
		}
	})
}

// TestShardsAfterOutage: all come back by resuming, without one identify.
func TestShardsAfterOutage(t *testing.T) {
	bubble(t, discordtest.Options{Shards: 8, PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
		r := run(t, server)
		r.readyAll(8)
		time.Sleep(5 * time.Minute)
		end := server.Outage()
		time.Sleep(20 * time.Second)
		refused := r.count(discordtest.RefusedDial)
		end()
		over := server.Now()
		r.readyAll(8)
		figure(t, "%d dials of 8 shards in 20 s; all back %v after it", refused, server.Now().Sub(over))
		if r.count(discordtest.Identified) != 8 || r.count(discordtest.Resumed) != 8 || refused > 8*40 {
			t.Errorf("%d identifies, %d resumes, %d dials refused", r.count(discordtest.Identified), r.count(discordtest.Resumed), refused)
		}
	})
}

func TestParseShards(t *testing.T) {
	t.Parallel()
	good := map[string]gateway.Shards{
		"": {}, "auto": {}, "1": {Count: 1}, "4": {Last: 3, Count: 4}, "3/4": {First: 3, Last: 3, Count: 4},
		"0-1/4": {First: 0, Last: 1, Count: 4}, "2-2/4": {First: 2, Last: 2, Count: 4},
	}
	for v, want := range good {
		if got, err := gateway.ParseShards(v); err != nil || got != want {
			t.Errorf("%q gives %+v, %v; want %+v", v, got, err, want)
		}
	}
	for _, v := range []string{"0", "-1", "x", "4/4", "2-1/4", "-1/4", "1-/4", "1/", "/4", "1/2/3", "99999", "0-4/4", "1.5"} {
		if got, err := gateway.ParseShards(v); err == nil {
			t.Errorf("%q gives %+v", v, got)
		}
	}
}
