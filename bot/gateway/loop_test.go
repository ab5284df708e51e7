package gateway_test

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
)

// TestInvalidSessionLoop: Discord answers every identify with op 9. There are few of them, and when it ends the client comes
// back.
func TestInvalidSessionLoop(t *testing.T) {
	bubble(t, discordtest.Options{PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
		server.Gateway().Next(discordtest.Forever, discordtest.InReadysPlace, discordtest.InvalidSession(false))
		r := run(t, server)
		time.Sleep(30 * time.Second)
		loop := r.count(discordtest.Identified)
		server.Gateway().Heal()
		healed := server.Now()
		r.ready()
		took := server.Now().Sub(healed)
		figure(t, "%d identifies in 30 s; ready %v after the loop's end", loop, took)
		if loop > 7 {
			t.Errorf("%d identifies in 30 s, want 7 at most", loop)
		}
		if took > 10*time.Second {
			t.Errorf("ready %v after the loop's end", took)
		}
		for _, i := range server.Gateway().Log(discordtest.Identified) {
			if i.TooSoon {
				t.Errorf("the identify at %v comes too soon", i.At)
			}
		}
		r.answered(r.ask("when?"), healed)
	})
}

// TestInvalidSessionDay: a whole day of it costs less than a day's identifies, so the token lives.
func TestInvalidSessionDay(t *testing.T) {
	bubble(t, discordtest.Options{PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
		server.Gateway().Next(discordtest.Forever, discordtest.InReadysPlace, discordtest.InvalidSession(false))
		r := run(t, server)
		time.Sleep(24 * time.Hour)
		day := r.count(discordtest.Identified)
		server.Gateway().Heal()
		healed := server.Now()
		r.ready()
		took := server.Now().Sub(healed)
		figure(t, "%d identifies in a day; ready %v after the loop's end", day, took)
		if day > 950 || day < 500 {
			t.Errorf("%d identifies in a day, want 500 to 950", day)
		}
		if took > 3*time.Minute {
			t.Errorf("ready %v after the loop's end", took)
		}
	})
}

// TestResumeLoop: Discord turns every resume away although it says that the session may be resumed. In the end a new one is
// begun.
func TestResumeLoop(t *testing.T) {
	for _, fault := range []discordtest.GatewayFault{discordtest.InvalidSession(true), discordtest.Reconnect(), discordtest.CloseWith(4000)} {
		t.Run(fault.String(), func(t *testing.T) {
			bubble(t, discordtest.Options{PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
				r := run(t, server)
				r.ready()
				time.Sleep(time.Minute)
				server.Gateway().Next(5, discordtest.InReadysPlace, fault)
				server.Gateway().Do(discordtest.Reset())
				struck := server.Now()
				time.Sleep(time.Millisecond)
				r.ready()
				figure(t, "%d dials, a new session after %v", r.count(discordtest.Dialled)-1, server.Now().Sub(struck))
				if n, dials := r.count(discordtest.Identified), r.count(discordtest.Dialled); n != 2 || dials != 7 {
					t.Errorf("%d identifies with %d dials, want 2 with 7", n, dials)
				}
			})
		})
	}
}

// TestReconnectStorm: Discord asks for a reconnect as soon as the session is there, again and again.
func TestReconnectStorm(t *testing.T) {
	bubble(t, discordtest.Options{PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
		r := run(t, server)
		r.ready()
		for begun := server.Now(); server.Now().Sub(begun) < time.Minute; time.Sleep(10 * time.Millisecond) {
			server.Gateway().Do(discordtest.Reconnect())
		}
		dials := r.count(discordtest.Dialled)
		calm := server.Now()
		took := r.answered(r.ask("when?"), calm)
		figure(t, "%d dials in a minute; answered %v after it", dials, took)
		if dials > 40 || took > 30*time.Second || r.count(discordtest.Identified) != 1 {
			t.Errorf("%d dials, answered after %v, %d identifies", dials, took, r.count(discordtest.Identified))
		}
	})
}

// TestOutage: nothing answers for 20 s, at the start or later.
func TestOutage(t *testing.T) {
	tests := []struct {
		name    string
		atStart bool
		shards  gateway.Shards
	}{
		{"at start", true, gateway.Shards{Count: 1}}, {"at start, before the shards are known", true, gateway.Shards{}},
		{"later", false, gateway.Shards{}},
	}
	for _, test := range tests {
		atStart := test.atStart
		t.Run(test.name, func(t *testing.T) {
			bubble(t, discordtest.Options{PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
				var r *rig
				if !atStart {
					r = run(t, server)
					r.ready()
					time.Sleep(time.Minute)
				}
				end := server.Outage()
				var lookups atomic.Int32
				if atStart {
					r = run(t, server, func(o *gateway.Options) {
						inner := o.Lookup
						o.Shards, o.Lookup = test.shards, gateway.LookupFunc(func(ctx context.Context) (gateway.Info, error) {
							lookups.Add(1)
							return inner.GatewayBot(ctx)
						})
					})
				}
				time.Sleep(10 * time.Second)
				if r.client.Connected() {
					t.Error("connected in an outage")
				}
				var post *discordtest.Post
				if !atStart {
					post = r.ask("when?")
				}
				time.Sleep(10 * time.Second)
				refused := r.count(discordtest.RefusedDial) + int(lookups.Load())
				end()
				over := server.Now()
				if atStart {
					r.ready()
					post = r.ask("when?")
				}
				took := r.answered(post, over)
				figure(t, "%d dials and look-ups refused in 20 s, answered %v after the outage, identifies %d", refused, took, r.count(discordtest.Identified))
				if refused > 40 || took > 12*time.Second || r.count(discordtest.Identified) != 1 {
					t.Errorf("%d dials in 20 s, answered after %v with %d identifies", refused, took, r.count(discordtest.Identified))
				}
				if refused < 5 {
					t.Errorf("only %d dials in 20 s", refused)
				}
			})
		})
	}
}

// TestBudgetUsedUp: with the day's identifies used up the client waits for the next day, says so, and does not end.
func TestBudgetUsedUp(t *testing.T) {
	bubble(t, discordtest.Options{PaceIdentifies: true, IdentifyBudget: 20}, func(t *testing.T, server *discordtest.Server) {
		server.Gateway().Next(discordtest.Forever, discordtest.InReadysPlace, discordtest.InvalidSession(false))
		r := run(t, server)
		time.Sleep(23 * time.Hour)
		if n := r.count(discordtest.Identified); n != 19 {
			t.Errorf("%d of 20 identifies used in a day, want 19", n)
		}
		if r.client.Connected() || len(r.ended) > 0 {
			t.Error("connected, or ended")
		}
		if n := r.client.Status().IdentifiesLeft; n != 0 {
			t.Errorf("%d identifies are left", n)
		}
		server.Gateway().Heal()
		r.ready()
		if passed := server.Now().Sub(server.Gateway().Log(discordtest.Identified)[0].At); passed < 24*time.Hour || passed > 25*time.Hour {
			t.Errorf("the next identify comes %v after the first", passed)
		}
		lines := 0
		for _, l := range r.book.lines("the gateway connection has ended") {
			if l["how"] == string(gateway.Spent) {
				lines++
			}
		}
		if lines == 0 || lines > 5 {
			t.Errorf("%d lines say that the identifies are used up", lines)
		}
	})
}
