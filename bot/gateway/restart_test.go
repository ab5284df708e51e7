package gateway_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
)

// kept lets a client keep budget and sessions in a folder, as a bot with DATA_DIR does.
func kept(folder string) func(*gateway.Options) {
	return func(o *gateway.Options) {
		o.Budget, o.Sessions = gateway.NewFileBudget(folder), gateway.NewFileSessions(folder)
	}
}

// TestRestartResumes: the successor takes over the session, with what was asked in between.
func TestRestartResumes(t *testing.T) {
	bubble(t, discordtest.Options{PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
		folder := t.TempDir()
		first := run(t, server, kept(folder))
		first.ready()
		first.answered(first.ask("before?"), server.Now())
		time.Sleep(time.Second) // until its own answer has come to it, too
		if err := first.end(); err != nil {
			t.Fatal(err)
		}
		post := first.ask("in between?")
		time.Sleep(3 * time.Second)
		begun := server.Now()
		second := run(t, server, kept(folder))
		took := second.answered(post, begun)
		second.ready()
		time.Sleep(time.Second)
		figure(t, "answered %v after the successor's start; identifies %d, resumes %d", took, second.count(discordtest.Identified), second.count(discordtest.Resumed))
		if second.count(discordtest.Identified) != 1 || second.count(discordtest.Resumed) != 1 {
			t.Errorf("identifies %d, resumes %d, want 1 and 1", second.count(discordtest.Identified), second.count(discordtest.Resumed))
		}
		if n := len(events[*discordgo.MessageCreate](second)); n != 2 { // the question and the own answer
			t.Errorf("the successor heard %d messages, want 2", n)
		}
		for _, d := range server.Gateway().Log(discordtest.Dialled)[1:] {
			if !d.ResumeURL {
				t.Error("the resume went to another address than READY named")
			}
		}
		second.neverSaysGoodbye()
	})
}

// TestRestartIdentifies: what can't be resumed is not tried, and what fails to be resumed is begun anew.
func TestRestartIdentifies(t *testing.T) {
	tests := []struct {
		name     string
		pause    time.Duration
		change   func(*gateway.Options)
		spoil    func(t *testing.T, file string)
		refusals int // resumes that Discord turned away
		within   time.Duration
	}{
		{name: "after ten minutes", pause: 10 * time.Minute, within: time.Second},
		{name: "with other intents", pause: 10 * time.Second, change: func(o *gateway.Options) { o.Intents = discordgo.IntentsGuilds }, within: time.Second},
		{name: "with another number of shards", pause: 10 * time.Second, change: func(o *gateway.Options) { o.Shards = gateway.Shards{Count: 2} }, within: time.Second},
		{name: "from a file that is damaged", pause: 10 * time.Second, spoil: func(t *testing.T, file string) {
			if err := os.WriteFile(file, []byte(`{"id":"x`), 0o600); err != nil {
				t.Error(err)
			}
		}, within: time.Second},
		{name: "of a session that Discord has forgotten", pause: 10 * time.Second, spoil: func(t *testing.T, file string) {
			rewrite(t, file, func(s *gateway.Session) { s.ID = "forgotten" })
		}, refusals: 1, within: 6 * time.Second},
		{name: "with a sequence number of the future", pause: 10 * time.Second, spoil: func(t *testing.T, file string) {
			rewrite(t, file, func(s *gateway.Session) { s.Seq += 1000 })
		}, within: time.Second},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			bubble(t, discordtest.Options{PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
				folder := t.TempDir()
				first := run(t, server, kept(folder))
				first.ready()
				_ = first.end()
				time.Sleep(test.pause)
				if test.spoil != nil {
					test.spoil(t, filepath.Join(folder, "gateway-session-0-of-1.json"))
				}
				begun := server.Now()
				change := test.change
				if change == nil {
					change = func(*gateway.Options) {}
				}
				second := run(t, server, kept(folder), change, func(o *gateway.Options) {
					if o.Shards.Count > 1 {
						o.Shards.Last = 0
					}
				})
				second.ready()
				if took := server.Now().Sub(begun); took > test.within {
					t.Errorf("ready after %v", took)
				}
				if n := second.count(discordtest.InvalidResume); n != test.refusals {
					t.Errorf("%d resumes were turned away, want %d", n, test.refusals)
				}
				if n := second.count(discordtest.Identified); n != 2 {
					t.Errorf("%d identifies, want 2", n)
				}
			})
		})
	}
}

// rewrite changes a saved session.
func rewrite(t *testing.T, file string, change func(*gateway.Session)) {
	t.Helper()
	var s gateway.Session
	data, err := os.ReadFile(file)
	if err != nil || json.Unmarshal(data, &s) != nil {
		t.Fatalf("the session can't be read: %v", err)
	}
	change(&s)
	data, _ = json.Marshal(s)
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestRestartLoop: a process that ends at once again and again keeps the pace and the day's number.
func TestRestartLoop(t *testing.T) {
	bubble(t, discordtest.Options{PaceIdentifies: true, IdentifyBudget: 40}, func(t *testing.T, server *discordtest.Server) {
		folder := t.TempDir()
		forgetful := func(o *gateway.Options) { o.Budget = gateway.NewFileBudget(folder) } // no sessions are kept
		for range 60 {
			r := run(t, server, forgetful)
			time.Sleep(6 * time.Second)
			_ = r.end()
		}
		identified := server.Gateway().Log(discordtest.Identified)
		figure(t, "%d identifies in 60 starts, of 40 a day", len(identified))
		if len(identified) != 38 {
			t.Errorf("%d identifies, want 38 of 40", len(identified))
		}
		for _, i := range identified {
			if i.TooSoon {
				t.Errorf("the identify at %v came too soon", i.At)
			}
		}
	})
}

// TestRestartPace: a successor without a session waits until five seconds have passed since its predecessor's identify.
func TestRestartPace(t *testing.T) {
	bubble(t, discordtest.Options{PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
		folder := t.TempDir()
		forgetful := func(o *gateway.Options) { o.Budget = gateway.NewFileBudget(folder) }
		begun := server.Now()
		first := run(t, server, forgetful)
		first.ready()
		_ = first.end()
		run(t, server, forgetful).ready()
		if took := server.Now().Sub(begun); took < 5*time.Second || took > 6*time.Second {
			t.Errorf("the successor is ready %v after the predecessor's start, want 5.25s", took)
		}
	})
}

// TestCrash: without an orderly end the successor resumes from what was saved last, at most a second old.
func TestCrash(t *testing.T) {
	for _, quiet := range []time.Duration{2 * time.Second, time.Hour} {
		bubbleIn(t, fmt.Sprint("after nothing happened for ", quiet), discordtest.Options{PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
			store := &frozen{}
			keep := func(o *gateway.Options) { o.Sessions = store }
			first := run(t, server, keep)
			first.ready()
			first.answered(first.ask("before?"), server.Now())
			time.Sleep(quiet)
			store.stop.Store(true)
			post := first.ask("at the moment of the crash?") // the first answers it; the second hears it again
			_ = first.end()
			second := run(t, server, keep)
			second.ready()
			time.Sleep(time.Second)
			if second.count(discordtest.Identified) != 1 {
				t.Errorf("%d identifies, want 1", second.count(discordtest.Identified))
			}
			heard := events[*discordgo.MessageCreate](second)
			if len(heard) == 0 || heard[0].ID != post.Message().ID {
				t.Errorf("the successor heard %d messages", len(heard))
			}
		})
	}
}

// frozen sessions can be stopped from being saved, as by a crash.
type frozen struct {
	gateway.MemorySessions
	stop atomic.Bool
}

func (f *frozen) Save(ctx context.Context, shard gateway.Shard, s gateway.Session) error {
	if f.stop.Load() {
		return nil
	}
	return f.MemorySessions.Save(ctx, shard, s)
}

// TestDeadResumeAddress: the host where a session could be resumed is no more.
func TestDeadResumeAddress(t *testing.T) {
	bubble(t, discordtest.Options{PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
		folder := t.TempDir()
		first := run(t, server, kept(folder))
		first.ready()
		_ = first.end()
		rewrite(t, filepath.Join(folder, "gateway-session-0-of-1.json"), func(s *gateway.Session) { s.ResumeURL = "ws://127.0.0.1:9" })
		begun := server.Now()
		second := run(t, server, kept(folder))
		second.ready()
		figure(t, "resumed at the public address after %v", server.Now().Sub(begun))
		if second.count(discordtest.Resumed) != 1 || server.Now().Sub(begun) > 5*time.Second {
			t.Errorf("%d resumes after %v", second.count(discordtest.Resumed), server.Now().Sub(begun))
		}
	})
}
