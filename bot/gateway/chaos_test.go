package gateway_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/gateway"
)

// TestChaos: a day of everything that a session survives, in any order. Every question is answered, on one session.
func TestChaos(t *testing.T) {
	faults := []discordtest.GatewayFault{
		discordtest.Reconnect(), discordtest.InvalidSession(true), discordtest.CloseWith(4000), discordtest.CloseWith(4008),
		discordtest.Reset(), discordtest.CutFrame(), discordtest.AskHeartbeat(), discordtest.Silence(), discordtest.NoAcks(),
	}
	// While the bot waits in a second silence, the loopback gives up the session whose heartbeats it misses since the first.
	second := faults[:len(faults)-2]
	for seed := range uint64(3) {
		bubbleIn(t, fmt.Sprint("seed ", seed), discordtest.Options{Shards: 2, PaceIdentifies: true}, func(t *testing.T, server *discordtest.Server) {
			dice := rand.New(rand.NewPCG(seed, 1))
			r := run(t, server, func(o *gateway.Options) {
				o.Rand = rand.New(rand.NewPCG(seed, 2)).Float64
				o.Shards = gateway.Shards{Count: 1}
			})
			r.ready()
			var posts []*discordtest.Post
			for range 100 {
				switch dice.IntN(4) {
				case 0:
					server.Gateway().Next(1, discordtest.BeforeUpgrade, discordtest.Reset())
				case 1:
					server.Gateway().Next(1, discordtest.BeforeHello, second[dice.IntN(len(second))])
				}
				server.Gateway().Do(faults[dice.IntN(len(faults))])
				time.Sleep(time.Duration(dice.Int64N(int64(time.Minute))))
				posts = append(posts, r.ask("when?"))
				time.Sleep(time.Duration(dice.Int64N(int64(10 * time.Minute))))
			}
			server.Gateway().Heal()
			for _, p := range posts {
				r.answered(p, server.Now())
			}
			r.neverSaysGoodbye()
			figure(t, "100 faults, %d dials, %d resumes, %d identifies", r.count(discordtest.Dialled), r.count(discordtest.Resumed), r.count(discordtest.Identified))
			if n := r.count(discordtest.Identified); n != 1 {
				t.Errorf("%d identifies, want 1", n)
			}
		})
	}
}
