package loadtest

import (
	"fmt"
	"testing"
	"text/tabwriter"
	"time"

	"tiktalks/bot/discordtest"
)

// A shard's worth of servers (Discord: a shard holds 2,500 at the most), each of a fair size.
const (
	servers        = 2500
	channelsOfEach = 50
	rolesOfEach    = 30
)

// TestGuilds prints what a full shard takes of memory: at rest, and after all servers have been described to the bot.
func TestGuilds(t *testing.T) {
	measured(t)
	few, full := discordtest.Start(t, discordtest.Options{}), discordtest.Start(t, discordtest.Options{})
	full.AddGuilds(servers-1, channelsOfEach, rolesOfEach) // beside the one that is always there
	var rest, laden = map[string]float64{}, map[string]float64{}
	for name, start := range map[string]starter{"echo": startEcho, "tiktalks": startBot} {
		rest[name], laden[name] = settled(t, start, few), settled(t, start, full)
	}
	t.Log("\n" + table(func(w *tabwriter.Writer) {
		fmt.Fprintln(w, "bot\tone server\t2,500 servers\tmore")
		for _, name := range []string{"echo", "tiktalks"} {
			fmt.Fprintf(w, "%s\t%.0f MB\t%.0f MB\t%.0f MB\n", name, rest[name], laden[name], laden[name]-rest[name])
		}
	}))
	if more := laden["tiktalks"] - rest["tiktalks"]; more > 100 { // 60 is the aim; how soon garbage is collected is not ours to say
		t.Errorf("2,500 servers take %.0f MB more than one", more)
	}
}

// settled starts a bot, waits until it has read what the gateway tells, and gives its memory.
func settled(t *testing.T, start starter, server *discordtest.Server) float64 {
	t.Helper()
	p := start(t, server)
	p.ready(t)
	was := p.resident(t)
	for since := time.Now(); time.Since(since) < 5*time.Second; { // until it has not grown for so long
		time.Sleep(100 * time.Millisecond)
		if is := p.resident(t); is > was+1 {
			was, since = is, time.Now()
		}
	}
	is := p.resident(t)
	p.terminate(t)
	return is
}
