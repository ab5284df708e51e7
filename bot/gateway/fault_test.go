package gateway_test

import (
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
)

// interval is the heartbeat interval that Discord announces.
const interval = 41250 * time.Millisecond

// TestFaults: what goes wrong, at the start or later, and how the client comes back. A question asked in between is answered
// afterwards wherever the session survives.
func TestFaults(t *testing.T) {
	type fault = discordtest.GatewayFault
	next := func(when discordtest.Moment, faults ...fault) func(*discordtest.Gateway) {
		return func(g *discordtest.Gateway) {
			for _, f := range faults {
				g.Next(1, when, f)
			}
		}
	}
	now := func(faults ...fault) func(*discordtest.Gateway) {
		return func(g *discordtest.Gateway) {
			for _, f := range faults {
				g.Do(f)
			}
		}
	}
	both := func(a, b func(*discordtest.Gateway)) func(*discordtest.Gateway) {
		return func(g *discordtest.Gateway) { a(g); b(g) }
	}
	tests := []struct {
		name         string
		before       func(*discordtest.Gateway) // planned before the client starts
		during       func(*discordtest.Gateway) // once it is connected
		identifies   int
		resumes      int
		readyWithin  time.Duration // of the start
		answerWithin time.Duration // of the fault
		lost         bool          // the session did not survive: what was asked meanwhile is gone
		cause        gateway.Cause
	}{
		{name: "op 7 in session", during: now(discordtest.Reconnect()), identifies: 1, resumes: 1, answerWithin: time.Second, cause: gateway.Asked},
		{name: "op 7 before Hello", before: next(discordtest.BeforeHello, discordtest.Reconnect()), identifies: 1, readyWithin: time.Second, cause: gateway.Asked},
		{name: "op 7 in READY's place", before: next(discordtest.InReadysPlace, discordtest.Reconnect()), identifies: 2, readyWithin: 6 * time.Second, cause: gateway.Asked},
		{name: "op 7 before Hello of a resume", during: both(next(discordtest.BeforeHello, discordtest.Reconnect()), now(discordtest.Reconnect())), identifies: 1, resumes: 1, answerWithin: time.Second, cause: gateway.Asked},
		{name: "op 7 in RESUMED's place", during: both(next(discordtest.InReadysPlace, discordtest.Reconnect()), now(discordtest.Reconnect())), identifies: 1, resumes: 1, answerWithin: time.Second, cause: gateway.Asked},
		{name: "op 9 true in session", during: now(discordtest.InvalidSession(true)), identifies: 1, resumes: 1, answerWithin: time.Second, cause: gateway.Resumable},
		{name: "op 9 true in READY's place", before: next(discordtest.InReadysPlace, discordtest.InvalidSession(true)), identifies: 2, readyWithin: 6 * time.Second, cause: gateway.Resumable},
		{name: "op 9 false in session", during: now(discordtest.InvalidSession(false)), identifies: 2, answerWithin: 7 * time.Second, lost: true, cause: gateway.Invalid},
		{name: "op 9 false in READY's place", before: next(discordtest.InReadysPlace, discordtest.InvalidSession(false)), identifies: 2, readyWithin: 7 * time.Second, cause: gateway.Invalid},
		{name: "op 9 false in RESUMED's place", during: both(next(discordtest.InReadysPlace, discordtest.InvalidSession(false)), now(discordtest.Reconnect())), identifies: 2, answerWithin: 7 * time.Second, lost: true, cause: gateway.Invalid},
		{name: "op 1", during: now(discordtest.AskHeartbeat()), identifies: 1, answerWithin: time.Second},
		{name: "close 4000", during: now(discordtest.CloseWith(4000)), identifies: 1, resumes: 1, answerWithin: time.Second, cause: gateway.Closed},
		{name: "close 4001", during: now(discordtest.CloseWith(4001)), identifies: 1, resumes: 1, answerWithin: time.Second, cause: gateway.Closed},
		{name: "close 4002", during: now(discordtest.CloseWith(4002)), identifies: 1, resumes: 1, answerWithin: time.Second, cause: gateway.Closed},
		{name: "close 4003", during: now(discordtest.CloseWith(4003)), identifies: 2, answerWithin: 6 * time.Second, lost: true, cause: gateway.Closed},
		{name: "close 4005", during: now(discordtest.CloseWith(4005)), identifies: 1, resumes: 1, answerWithin: time.Second, cause: gateway.Closed},
		{name: "close 4007", during: now(discordtest.CloseWith(4007)), identifies: 2, answerWithin: 6 * time.Second, lost: true, cause: gateway.Closed},
		{name: "close 4008", during: now(discordtest.CloseWith(4008)), identifies: 1, resumes: 1, answerWithin: time.Second, cause: gateway.Closed},
		{name: "close 4009", during: now(discordtest.CloseWith(4009)), identifies: 2, answerWithin: 6 * time.Second, lost: true, cause: gateway.Closed},
		{name: "close 1000", during: now(discordtest.CloseWith(1000)), identifies: 1, resumes: 1, answerWithin: time.Second, cause: gateway.Closed},
		{name: "close 4099, which nobody knows", during: now(discordtest.CloseWith(4099)), identifies: 1, resumes: 1, answerWithin: time.Second, cause: gateway.Closed},
		{name: "TCP reset", during: now(discordtest.Reset()), identifies: 1, resumes: 1, answerWithin: time.Second, cause: gateway.Lost},
		{name: "TCP reset before the upgrade", before: next(discordtest.BeforeUpgrade, discordtest.Reset()), identifies: 1, readyWithin: time.Second, cause: gateway.NoConnection},
		{name: "cut frame", during: now(discordtest.CutFrame()), identifies: 1, resumes: 1, answerWithin: time.Second, cause: gateway.Lost},
		{name: "half-open", during: now(discordtest.Silence()), identifies: 1, resumes: 1, answerWithin: interval * 5 / 2, cause: gateway.NoAck},
		{name: "no ACKs", during: now(discordtest.NoAcks()), identifies: 1, resumes: 1, answerWithin: time.Second},
		{name: "silence after TCP, at start", before: next(discordtest.BeforeUpgrade, discordtest.Silence()), identifies: 1, readyWithin: 15 * time.Second, cause: gateway.NoConnection},
		{name: "silence after the upgrade, at start", before: next(discordtest.BeforeHello, discordtest.Silence()), identifies: 1, readyWithin: 15 * time.Second, cause: gateway.NoHello},
		{name: "silence in READY's place", before: next(discordtest.InReadysPlace, discordtest.Silence()), identifies: 2, readyWithin: interval * 5 / 2, cause: ""},
		{name: "silence after TCP, on reconnect", during: both(next(discordtest.BeforeUpgrade, discordtest.Silence()), now(discordtest.Reset())), identifies: 1, resumes: 1, answerWithin: 15 * time.Second, cause: gateway.NoConnection},
		{name: "silence after the upgrade, on reconnect", during: both(next(discordtest.BeforeHello, discordtest.Silence()), now(discordtest.Reset())), identifies: 1, resumes: 1, answerWithin: 15 * time.Second, cause: gateway.NoHello},
		{name: "silence in RESUMED's place", during: both(next(discordtest.InReadysPlace, discordtest.Silence()), now(discordtest.Reset())), identifies: 1, resumes: 1, answerWithin: interval * 5 / 2, cause: ""},
		{name: "READY later than a heartbeat", before: next(discordtest.InReadysPlace, discordtest.Late(50*time.Second)), identifies: 1, readyWithin: 51 * time.Second},
		{name: "Hello late", before: next(discordtest.BeforeHello, discordtest.Late(9*time.Second)), identifies: 1, readyWithin: 10 * time.Second},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			bubble(t, discordtest.Options{PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
				begun := server.Now()
				if test.before != nil {
					test.before(server.Gateway())
				}
				r := run(t, server)
				r.ready()
				ready := server.Now().Sub(begun)
				time.Sleep(10*time.Second - ready%time.Second)
				struck := server.Now()
				if test.during != nil {
					test.during(server.Gateway())
				}
				if test.lost {
					time.Sleep(time.Millisecond)
					r.ready()
				}
				answer := r.answered(r.ask("when?"), struck)
				time.Sleep(5 * time.Minute) // all stays well
				if r.answered(r.ask("and now?"), server.Now()) > 0 {
					t.Error("later questions are not answered at once")
				}
				figure(t, "ready after %v, answer after %v, identifies %d, resumes %d", ready, answer, r.count(discordtest.Identified), r.count(discordtest.Resumed))
				r.neverSaysGoodbye()
				if n := r.count(discordtest.Identified); n != test.identifies {
					t.Errorf("%d identifies, want %d", n, test.identifies)
				}
				if n := r.count(discordtest.Resumed); test.name != "no ACKs" && n != test.resumes {
					t.Errorf("%d resumes, want %d", n, test.resumes)
				}
				if test.readyWithin > 0 && ready > test.readyWithin {
					t.Errorf("ready after %v, want within %v", ready, test.readyWithin)
				}
				if test.answerWithin > 0 && answer > test.answerWithin {
					t.Errorf("answered after %v, want within %v", answer, test.answerWithin)
				}
				if test.cause != "" && r.client.Status().Shards[0].Ends[test.cause] == 0 {
					t.Errorf("ends by cause: %v, want %q", r.client.Status().Shards[0].Ends, test.cause)
				}
			})
		})
	}
}
