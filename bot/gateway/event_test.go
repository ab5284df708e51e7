package gateway_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
)

const skipped = "an event was malformed and is skipped"

// TestMalformedEvents: each is logged once and reaches no handler, but for what it takes to answer an interaction, and the
// connection stays.
func TestMalformedEvents(t *testing.T) {
	for _, e := range discordtest.MalformedEvents() {
		t.Run(e.Name, func(t *testing.T) {
			bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
				r := run(t, server)
				r.ready()
				time.Sleep(time.Second) // until the handler has seen the guild
				before := len(events[any](r))
				server.Gateway().Send(e.Event, "", e.Data)
				time.Sleep(time.Minute)
				heard := events[any](r)[before:]
				if e.Event == "INTERACTION_CREATE" {
					if broken := events[*gateway.Unreadable](r); len(broken) != 1 || broken[0].ID != "1" || broken[0].Token != "t" || broken[0].Type == 0 {
						t.Errorf("the handler can't answer with %+v", broken)
					}
					heard = heard[1:]
				}
				if len(heard) > 0 {
					t.Errorf("the handler got %T", heard[0])
				}
				lines := append(r.book.lines(skipped), r.book.lines("an event is not known and is skipped")...)
				if len(lines) != 1 || lines[0]["event"] != e.Event {
					t.Errorf("the log says %v", lines)
				}
				figure(t, "%d log line, connections %d", len(lines), r.count(discordtest.Dialled))
				if strings.Contains(r.book.String(), "xxxx") {
					t.Error("the log holds what was in the event")
				}
				r.answered(r.ask("still there?"), server.Now())
				if n := r.count(discordtest.Dialled); n != 1 {
					t.Errorf("%d connections, want 1", n)
				}
			})
		})
	}
}

// TestMalformedFrames: what is no payload at all is skipped too.
func TestMalformedFrames(t *testing.T) {
	frames := map[string]string{
		"cut JSON":          `{"op":0,"s":99999,"t":"MESSAGE_CREATE","d":{"id":"1"`,
		"nothing":           ``,
		"null":              `null`,
		"a list":            `[]`,
		"op of wrong type":  `{"op":"0"}`,
		"seq of wrong type": `{"op":0,"s":"7","t":"MESSAGE_CREATE","d":{}}`,
		"unknown op":        `{"op":77,"d":{}}`,
		"no name":           `{"op":0,"s":3,"d":{}}`,
		"second Hello":      `{"op":10,"d":{"heartbeat_interval":-1}}`,
		"17 MiB":            `{"op":0,"s":3,"t":"GUILD_CREATE","d":"` + strings.Repeat("x", 17<<20) + `"}`,
	}
	for name, frame := range frames {
		t.Run(name, func(t *testing.T) {
			bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
				r := run(t, server)
				r.ready()
				server.Gateway().Do(discordtest.Frame([]byte(frame)))
				time.Sleep(3 * time.Minute)
				r.answered(r.ask("still there?"), server.Now())
				if n := r.count(discordtest.Dialled); n != 1 {
					t.Errorf("%d connections, want 1", n)
				}
				if n := len(r.book.lines(skipped)); n > 1 {
					t.Errorf("%d lines in the log", n)
				}
			})
		})
	}
}

// TestMalformedFlood: a thousand broken events do not fill the log, and none is forgotten.
func TestMalformedFlood(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
		r := run(t, server)
		r.ready()
		for range 1000 {
			server.Gateway().Send("MESSAGE_CREATE", "", json.RawMessage(`[]`))
			server.Gateway().Send("SOMETHING_NEW", "", json.RawMessage(`{}`))
		}
		time.Sleep(time.Minute)
		server.Gateway().Send("MESSAGE_CREATE", "", json.RawMessage(`[]`))
		time.Sleep(time.Second)
		lines, unknown := r.book.lines(skipped), r.book.lines("an event is not known and is skipped")
		if len(lines) != 31 || lines[30]["omitted"] != 970.0 || len(unknown) != 1 {
			t.Errorf("%d lines for broken events, %d for the unknown one; the last is %v", len(lines), len(unknown), lines[len(lines)-1])
		}
		if n := r.client.Status().Malformed; n != 1001 {
			t.Errorf("%d are counted, want 1001", n)
		}
	})
}

// TestMalformedReady: a READY or a Hello that can't be used is no reason to hang.
func TestMalformedReady(t *testing.T) {
	for name, when := range map[string]discordtest.Moment{
		`{"op":0,"s":1,"t":"READY","d":{"v":10}}`:  discordtest.InReadysPlace,
		`{"op":0,"s":1,"t":"READY","d":[]}`:        discordtest.InReadysPlace,
		`{"op":10,"d":null}`:                       discordtest.BeforeHello,
		`{"op":10,"d":{"heartbeat_interval":0}}`:   discordtest.BeforeHello,
		`{"op":10,"d":{"heartbeat_interval":-5}}`:  discordtest.BeforeHello,
		`{"op":10,"d":{"heartbeat_interval":"x"}}`: discordtest.BeforeHello,
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, discordtest.Options{PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
				server.Gateway().Next(1, when, discordtest.Frame([]byte(name)))
				r := run(t, server)
				r.ready()
				if r.client.Status().Shards[0].Ends[gateway.Nonsense] != 1 {
					t.Errorf("it ended by %v", r.client.Status().Shards[0].Ends)
				}
			})
		})
	}
}

// TestTypedEvents: what arrives is what was sent, as discordgo's types.
func TestTypedEvents(t *testing.T) {
	for _, compress := range []bool{false, true} {
		t.Run(fmt.Sprintf("compressed %v", compress), func(t *testing.T) {
			bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
				r := run(t, server, func(o *gateway.Options) { o.Compress = compress })
				r.ready()
				here := server.As(server.Member()).In(server.General())
				post := here.Mention("a question, " + strings.Repeat("long ", 300))
				if err := here.Delete(post.Message()); err != nil {
					t.Fatal(err)
				}
				server.Gateway().Do(discordtest.Reconnect())
				time.Sleep(time.Second)
				if ready := events[*discordgo.Ready](r); len(ready) != 1 || ready[0].User.ID != server.Bot().ID {
					t.Errorf("%d READY", len(ready))
				}
				if n := len(events[*discordgo.Resumed](r)); n != 1 {
					t.Errorf("%d RESUMED", n)
				}
				if guilds := events[*discordgo.GuildCreate](r); len(guilds) != 1 || guilds[0].ID != server.Testland().ID || len(guilds[0].Channels) == 0 {
					t.Errorf("%d GUILD_CREATE", len(guilds))
				}
				heard := events[*discordgo.MessageCreate](r)
				if len(heard) == 0 || heard[0].ID != post.Message().ID || heard[0].Content != post.Message().Content {
					t.Errorf("%d MESSAGE_CREATE", len(heard))
				}
				if gone := events[*discordgo.MessageDelete](r); len(gone) != 1 || gone[0].ID != post.Message().ID {
					t.Errorf("%d MESSAGE_DELETE", len(gone))
				}
			})
		})
	}
}

// TestIgnoredEvents: what the handler wants nothing of does not reach it, and the session goes past it.
func TestIgnoredEvents(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
		r := run(t, server, func(o *gateway.Options) { o.Ignore = []string{"GUILD_CREATE"} })
		r.ready()
		r.answered(r.ask("still there?"), server.Now())
		server.AddGuild(discordtest.Guild{Name: "Another"})
		server.Gateway().Do(discordtest.Reconnect())
		time.Sleep(time.Minute)
		if n := len(events[*discordgo.GuildCreate](r)); n != 0 || len(events[*discordgo.MessageCreate](r)) == 0 {
			t.Errorf("%d GUILD_CREATE and %d messages", n, len(events[*discordgo.MessageCreate](r)))
		}
		if resumed := server.Gateway().Log(discordtest.Resumed); len(resumed) != 1 || len(r.book.lines("not known")) != 0 {
			t.Errorf("%d resumed; the log: %s", len(resumed), r.book)
		}
	})
}

// TestHandlerPanics: a panic costs one event.
func TestHandlerPanics(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
		r := run(t, server, func(o *gateway.Options) {
			inner := o.Handle
			o.Handle = func(ctx context.Context, event any) {
				if m, is := event.(*discordgo.MessageCreate); is && m.Content == "bang" {
					panic("secret")
				}
				inner(ctx, event)
			}
		})
		r.ready()
		for range 100 {
			r.ask("bang")
		}
		r.answered(r.ask("still there?"), server.Now())
		time.Sleep(time.Second) // until the other workers have counted theirs
		if n := r.client.Status().Panics; n != 100 {
			t.Errorf("%d panics are counted, want 100", n)
		}
		if strings.Contains(r.book.String(), "secret") {
			t.Error("the log says what the panic said")
		}
	})
}

// TestSlowHandlers: handlers that take minutes stop no heartbeat, and what finds no room is shed.
func TestSlowHandlers(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
		var handled, busy atomic.Int32
		r := run(t, server, func(o *gateway.Options) {
			o.Workers, o.Queue = 4, 20
			o.Handle = func(_ context.Context, event any) {
				if _, is := event.(*discordgo.MessageCreate); is {
					time.Sleep(5 * time.Minute)
					handled.Add(1)
				}
			}
			o.Shed = func(context.Context, any) { busy.Add(1) }
		})
		r.ready()
		for range 60 {
			r.ask("when?")
		}
		time.Sleep(4 * time.Minute)
		if n := busy.Load(); n != 60-4-20 {
			t.Errorf("%d were told that the bot is busy, want 36", n)
		}
		time.Sleep(time.Hour)
		figure(t, "of 60 events %d handled, %d shed, %d heartbeats", handled.Load(), busy.Load(), r.count(discordtest.Heartbeat))
		if handled.Load() != 24 || r.client.Status().Sheds != 36 {
			t.Errorf("%d were handled and %d shed, want 24 and 36", handled.Load(), r.client.Status().Sheds)
		}
		if n := r.count(discordtest.Dialled); n != 1 {
			t.Errorf("%d connections, want 1", n)
		}
		if beats := r.count(discordtest.Heartbeat); beats < 92 {
			t.Errorf("%d heartbeats in 64 minutes", beats)
		}
	})
}

// TestSteadyPressure: events keep coming faster than they are handled. The connection lives, and what can be is handled.
func TestSteadyPressure(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
		var handled atomic.Int32
		r := run(t, server, func(o *gateway.Options) {
			o.Workers, o.Queue = 1, 1
			o.Handle = func(_ context.Context, event any) {
				if _, is := event.(*discordgo.MessageCreate); is {
					time.Sleep(900 * time.Millisecond)
					handled.Add(1)
				}
			}
		})
		r.ready()
		for range 1200 { // twice a second, for ten minutes
			r.ask("when?")
			time.Sleep(500 * time.Millisecond)
		}
		last := handled.Load()
		time.Sleep(time.Minute)
		if late := handled.Load() - last; late > 4 {
			t.Errorf("%d events were handled long after they came", late)
		}
		figure(t, "of 1200 events %d handled, %d shed; connections %d", handled.Load(), r.client.Status().Sheds, r.count(discordtest.Dialled))
		if n := r.count(discordtest.Dialled); n != 1 {
			t.Errorf("%d connections, want 1", n)
		}
		if handled.Load() < 600 {
			t.Errorf("only %d were handled", handled.Load())
		}
	})
}

// TestBurst: events that come faster than they can be queued are not lost if they are handled fast.
func TestBurst(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
		const n = 11_000
		r := run(t, server)
		r.ready()
		data := json.RawMessage(`{"id":"1","channel_id":"2","guild_id":"3"}`)
		for range n {
			server.Gateway().Send("MESSAGE_DELETE", "", data)
		}
		time.Sleep(time.Minute)
		if got := len(events[*discordgo.MessageDelete](r)); got != n {
			t.Errorf("%d of %d events arrived", got, n)
		}
	})
}

// TestShutdownLeavesUnread: what no handler has seen at shutdown is left to the successor.
func TestShutdownLeavesUnread(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
		folder := t.TempDir()
		first := run(t, server, kept(folder), func(o *gateway.Options) {
			o.Workers, o.Queue, o.Drain = 1, 3, 2*time.Second
			o.Handle = func(_ context.Context, event any) {
				if _, is := event.(*discordgo.MessageCreate); is {
					time.Sleep(10 * time.Second)
				}
			}
		})
		first.ready()
		var posts []*discordtest.Post
		for i := range 6 { // one in work, three in the queue, one waiting for room, one unread
			posts = append(posts, first.ask(fmt.Sprint("question ", i)))
		}
		time.Sleep(100 * time.Millisecond)
		begun := server.Now()
		if err := first.end(); err != nil {
			t.Fatal(err)
		}
		if took := server.Now().Sub(begun); took > 3*time.Second {
			t.Errorf("stopping took %v", took)
		}
		second := run(t, server, kept(folder))
		for _, p := range posts[1:] {
			second.answered(p, begun)
		}
		for _, m := range events[*discordgo.MessageCreate](second) {
			if m.ID == posts[0].Message().ID {
				t.Error("what was in work came again")
			}
		}
		time.Sleep(time.Minute)
	})
}
