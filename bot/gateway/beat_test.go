package gateway_test

import (
	"slices"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
)

// TestHeartbeats: the first comes after a part of the interval, the others an interval apart; each names the last event.
func TestHeartbeats(t *testing.T) {
	for _, part := range []float64{0, 0.5, 0.999} {
		bubbleIn(t, "first after a part of the interval", discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
			begun := server.Now()
			server.Gateway().Next(1, discordtest.InReadysPlace, discordtest.Late(50*time.Second))
			r := run(t, server, func(o *gateway.Options) { o.Rand = func() float64 { return part } })
			r.ready()
			r.answered(r.ask("when?"), begun)
			time.Sleep(10 * interval)
			beats := server.Gateway().Log(discordtest.Heartbeat)
			first := time.Duration(part * float64(interval))
			for i, b := range beats {
				if at := b.At.Sub(begun); (at - first - time.Duration(i)*interval).Abs() > time.Millisecond {
					t.Errorf("heartbeat %d comes after %v", i, at)
				}
			}
			// READY is 1, the guild 2, the question 3, the answer 4.
			if beats[0].Seq != 0 || beats[len(beats)-1].Seq != 4 || len(beats) < 10 {
				t.Errorf("%d heartbeats, the first names %d, the last %d", len(beats), beats[0].Seq, beats[len(beats)-1].Seq)
			}
			if s := r.client.Status().Shards[0]; !s.Connected || s.Latency < 0 {
				t.Errorf("the status is %+v", s)
			}
		})
	}
}

// TestHalfOpenAtWorst: the socket dies just after a heartbeat was acknowledged.
func TestHalfOpenAtWorst(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
		r := run(t, server, func(o *gateway.Options) { o.Rand = func() float64 { return 0 } })
		r.ready()
		time.Sleep(3*interval + time.Millisecond)
		server.Gateway().Do(discordtest.Silence())
		struck := server.Now()
		took := r.answered(r.ask("when?"), struck)
		figure(t, "noticed, resumed and answered after %v, %.2f intervals", took, took.Seconds()/interval.Seconds())
		if took > interval*5/2 || r.count(discordtest.Resumed) != 1 || r.count(discordtest.Identified) != 1 {
			t.Errorf("answered after %v, %d resumes, %d identifies", took, r.count(discordtest.Resumed), r.count(discordtest.Identified))
		}
		r.neverSaysGoodbye()
	})
}

// TestNoAcksAtWorst: heartbeats are not acknowledged although all else goes on.
func TestNoAcksAtWorst(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
		r := run(t, server, func(o *gateway.Options) { o.Rand = func() float64 { return 0 } })
		r.ready()
		time.Sleep(time.Second)
		server.Gateway().Do(discordtest.NoAcks())
		for range 80 {
			r.ask("what else?")
			time.Sleep(time.Second)
		}
		if n := r.client.Status().Shards[0].Ends[gateway.NoAck]; n != 1 || r.count(discordtest.Resumed) != 1 {
			t.Errorf("noticed %d times, %d resumes", n, r.count(discordtest.Resumed))
		}
	})
}

// TestHeartbeatRequests: op 1 is answered at once, but a flood of it does not make the bot send more than 120 a minute.
func TestHeartbeatRequests(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
		r := run(t, server, func(o *gateway.Options) { o.Rand = func() float64 { return 0.5 } })
		ready := server.Now()
		r.ready()
		server.Gateway().Do(discordtest.AskHeartbeat())
		time.Sleep(time.Millisecond)
		if n := r.count(discordtest.Heartbeat); n != 1 {
			t.Errorf("%d heartbeats a millisecond after op 1", n)
		}
		for range 3000 {
			server.Gateway().Do(discordtest.AskHeartbeat())
			time.Sleep(100 * time.Millisecond)
		}
		for at := ready.Add(interval / 2); at.Before(server.Now()); at = at.Add(interval) {
			if !r.beatAt(at) {
				t.Errorf("the bot's own heartbeat is missing, %v after the beginning", at.Sub(ready))
			}
		}
		figure(t, "%d heartbeats for 3000 requests in 5 minutes", r.count(discordtest.Heartbeat))
		if n := r.count(discordtest.Dialled); n != 1 {
			t.Errorf("%d connections, want 1: %v", n, server.Gateway().Log(discordtest.ClosedByUs))
		}
		if n := r.count(discordtest.Heartbeat); n < 500 || n > 620 {
			t.Errorf("%d heartbeats in 5 minutes", n)
		}
	})
}

// beatAt tells whether a heartbeat came at a time.
func (r *rig) beatAt(at time.Time) bool {
	return slices.ContainsFunc(r.server.Gateway().Log(discordtest.Heartbeat), func(b discordtest.GatewayRecord) bool {
		return b.At.Sub(at).Abs() < time.Millisecond/10
	})
}

// TestWaitReadyIsBounded: a Discord that says nothing holds up neither WaitReady nor the end, wherever it falls silent.
func TestWaitReadyIsBounded(t *testing.T) {
	for _, when := range []discordtest.Moment{discordtest.BeforeUpgrade, discordtest.BeforeHello, discordtest.InReadysPlace} {
		bubbleIn(t, string(when), discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
			server.Gateway().Next(discordtest.Forever, when, discordtest.Silence())
			r := run(t, server)
			begun := server.Now()
			bound, cancel := within(t, 30*time.Second)
			defer cancel()
			if err := r.client.WaitReady(bound); err == nil || server.Now().Sub(begun) != 30*time.Second {
				t.Errorf("WaitReady gives %v after %v", err, server.Now().Sub(begun))
			}
			stopped := server.Now()
			if err := r.end(); err != nil || server.Now().Sub(stopped) > 2*time.Second {
				t.Errorf("Run ends with %v, %v after it was told to", err, server.Now().Sub(stopped))
			}
			if err := r.client.WaitReady(t.Context()); err == nil {
				t.Error("WaitReady says that a stopped client is ready")
			}
		})
	}
}
