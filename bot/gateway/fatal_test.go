package gateway_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
)

// ends waits until Run has ended, and checks that it says why in one line and never dials again.
func (r *rig) ends(code int) {
	r.t.Helper()
	err := <-r.ended
	r.ended <- err
	var fatal *gateway.FatalError
	if !errors.As(err, &fatal) || fatal.Code != code || strings.Contains(err.Error(), "\n") || len(err.Error()) < 20 {
		r.t.Errorf("Run ends with %v, want code %d", err, code)
	}
	if again := r.client.WaitReady(r.t.Context()); !errors.Is(again, err) {
		r.t.Errorf("WaitReady gives %v, want %v", again, err)
	}
	if r.client.Connected() {
		r.t.Error("it says that it is connected")
	}
	time.Sleep(time.Second) // a dial that was broken off may be noted late
	dials := r.count(discordtest.Dialled)
	time.Sleep(time.Hour)
	if n := r.count(discordtest.Dialled); n != dials {
		r.t.Errorf("dialled %d times more within an hour", n-dials)
	}
	figure(r.t, "not ready, 0 dials within an hour: %v", err)
}

// TestFatalCodes: after these codes connecting again is no use, whenever they come.
func TestFatalCodes(t *testing.T) {
	for _, code := range []int{4004, 4010, 4011, 4012, 4013, 4014} {
		t.Run(fmt.Sprint(code, " in READY's place"), func(t *testing.T) {
			bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
				server.Gateway().Next(1, discordtest.InReadysPlace, discordtest.CloseWith(code))
				run(t, server).ends(code)
			})
		})
		t.Run(fmt.Sprint(code, " in session"), func(t *testing.T) {
			bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
				r := run(t, server)
				r.ready()
				server.Gateway().Do(discordtest.CloseWith(code))
				r.ends(code)
			})
		})
	}
}

// TestRefused: what is really wrong leads to the code that Discord documents for it, and to a line that says what to do.
func TestRefused(t *testing.T) {
	tests := []struct {
		name   string
		change func(*gateway.Options)
		code   int
		says   string
	}{
		{"a wrong token at the gateway", func(o *gateway.Options) { o.Token = "wrong" }, 4004, "DISCORD_TOKEN"},
		{"a wrong token at the look-up", func(o *gateway.Options) {
			o.Lookup = gateway.LookupFunc(func(context.Context) (gateway.Info, error) { return gateway.Info{}, gateway.ErrToken })
		}, 4004, "DISCORD_TOKEN"},
		{"an intent that is not allowed", func(o *gateway.Options) { o.Intents |= discordgo.IntentMessageContent }, 4014, "developer portal"},
		{"an intent that nobody knows", func(o *gateway.Options) { o.Intents |= 1 << 30 }, 4013, "intents"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			bubble(t, discordtest.Options{}, func(t *testing.T, server *discordtest.Server) {
				r := run(t, server, test.change)
				r.ends(test.code)
				if err := <-r.ended; !strings.Contains(err.Error(), test.says) {
					t.Errorf("it says %q", err)
				}
				r.ended <- nil
			})
		})
	}
}

// TestFatalOfOneShard ends them all.
func TestFatalOfOneShard(t *testing.T) {
	bubble(t, discordtest.Options{Shards: 3, MaxConcurrency: 3}, func(t *testing.T, server *discordtest.Server) {
		r := run(t, server)
		r.ready()
		server.Gateway().Next(1, discordtest.InReadysPlace, discordtest.CloseWith(4004))
		server.Gateway().Do(discordtest.Reconnect())
		r.ends(4004)
	})
}

// TestOptionsMissing: a client that can't work is not made.
func TestOptionsMissing(t *testing.T) {
	t.Parallel()
	if _, err := gateway.New(gateway.Options{Token: "x"}); err == nil {
		t.Error("a client without a handler is made")
	}
}
