package main

import (
	"encoding/hex"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
)

// The doctor meets a Discord on which one thing is wrong at a time: it says so, says what to do, and only what must be done
// makes the exit code 1.
func TestDoctor(t *testing.T) {
	t.Parallel()
	key := hex.EncodeToString(make([]byte, 32))
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { taken.Close() })
	for _, c := range []struct {
		name    string
		options discordtest.Options
		world   func(*discordtest.Server)
		set     map[string]string
		ahead   time.Duration // of this machine's clock
		want    []string
		code    int
	}{
		{name: "well", want: []string{
			"ok    settings ", "ok    token ", "ok    clock ", "ok    application   id 7", "ok    intents ", "ok    gateway       1 shards recommended, 1 at a time; 1000 of 1000 sessions left today",
			"ok    permissions   all that are needed, in 1 servers", "ok    facts ", "ok    model ", "may   store ", "The bot can serve.",
		}},
		{name: "a wrong token", set: map[string]string{"DISCORD_TOKEN": "wrong-token"}, code: 1,
			want: []string{"must  token         Discord does not accept DISCORD_TOKEN", "→ copy the bot token anew"}},
		{name: "privileged intents", options: discordtest.Options{PrivilegedIntents: discordtest.MessageContent},
			want: []string{"may   intents       privileged intents are switched on", "→ switch them off"}},
		{name: "a clock that is fast", ahead: 10 * time.Second, code: 1, want: []string{"must  clock         this machine's clock is off by ", "→ set it by NTP"}},
		{name: "a clock that is slow", ahead: -10 * time.Second, code: 1, want: []string{"must  clock         this machine's clock is off by -"}},
		{name: "few sessions left", options: discordtest.Options{IdentifyBudget: 40}, code: 1,
			want: []string{"must  gateway       only 40 sessions may still be begun", "→ don't restart for "}},
		{name: "no server", world: func(s *discordtest.Server) { s.RemoveMember(s.Testland(), s.Bot()) }, code: 1,
			want: []string{"must  permissions   the bot is in no server", "→ invite it: https://discord.com/oauth2/authorize?client_id=700000000000000000&scope=bot+applications.commands&permissions=274877991936"}},
		{name: "interactions go elsewhere", options: discordtest.Options{EndpointURL: "https://bot.example/interactions"}, code: 1,
			want: []string{"must  interactions  Discord sends them to an Interactions Endpoint URL", "→ set INTERACTIONS_ADDR"}},
		{name: "interactions over HTTP", options: discordtest.Options{EndpointURL: "https://bot.example/interactions", PublicKey: key},
			set:  map[string]string{"INTERACTIONS_ADDR": "127.0.0.1:0", "DISCORD_PUBLIC_KEY": key},
			want: []string{"ok    interactions ", "ok    address       INTERACTIONS_ADDR can be opened"}},
		{name: "another application's key", options: discordtest.Options{EndpointURL: "https://bot.example/interactions", PublicKey: strings.Repeat("ab", 32)},
			set: map[string]string{"INTERACTIONS_ADDR": "127.0.0.1:0", "DISCORD_PUBLIC_KEY": key}, code: 1, want: []string{"must  interactions  DISCORD_PUBLIC_KEY is not this application's"}},
		{name: "servers and a channel that it is not in", code: 1,
			set: map[string]string{"CURATOR_GUILDS": "710000000000000001", "COMMAND_GUILD": "710000000000000002", "FACTS_REFRESH_CHANNEL": "710000000000000003"},
			want: []string{
				"must  settings      CURATOR_GUILDS names servers that the bot is not in: 710000000000000001", "→ correct the ids",
				"must  settings      COMMAND_GUILD names a server that the bot is not in: 710000000000000002",
				"must  settings      FACTS_REFRESH_CHANNEL names a channel that the bot does not see: 710000000000000003", "3 to be done",
			}},
		{name: "an address that is taken", set: map[string]string{"METRICS_ADDR": taken.Addr().String()}, code: 1,
			want: []string{"must  address       METRICS_ADDR is taken by another program"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			server := discordtest.Start(t, c.options)
			if c.world != nil {
				c.world(server)
			}
			r := start(t, "", func(p *program) {
				p.env = map[string]string{"DISCORD_TOKEN": server.Token(), "DISCORD_API_URL": server.URL(), "FACTS_SOURCE": small}
				for name, value := range c.set {
					p.env[name] = value
				}
				p.now = func() time.Time { return time.Now().Add(c.ahead) }
			}, "doctor")
			if r.code != c.code || r.stderr != "" {
				t.Errorf("exit code %d, want %d; %s", r.code, c.code, r.stderr)
			}
			if _, off, found := strings.Cut(r.stdout, "clock is off by "); found { // to a second or two: Discord says whole ones, and answering takes time
				off, _, _ = strings.Cut(off, "\n")
				if d, err := time.ParseDuration(off); err != nil || (d-c.ahead).Abs() > 2*time.Second {
					t.Errorf("off by %s, want about %s", off, c.ahead)
				}
			}
			for _, want := range c.want {
				if !strings.Contains(r.stdout, want) {
					t.Errorf("it does not say %q:\n%s", want, r.stdout)
				}
			}
			if strings.Contains(r.stdout, server.Token()) || strings.Contains(r.stdout, "wrong-token") {
				t.Errorf("it tells the token:\n%s", r.stdout)
			}
			if made := server.Gateway().Log(); len(made) > 0 {
				t.Errorf("it connected to the gateway: %v", made)
			}
		})
	}
}

// Permissions that lack in one of many servers are found on every page of the list.
func TestDoctorFindsServersThatLackPermissions(t *testing.T) {
	t.Parallel()
	server := discordtest.Start(t, discordtest.Options{})
	server.AddGuilds(450, 1, 0)
	bare := server.AddGuild(discordtest.Guild{Name: "Bare", Denied: discordtest.EmbedLinks | discordtest.SendMessagesInThreads})
	r := start(t, "", func(p *program) {
		p.env = map[string]string{"DISCORD_TOKEN": server.Token(), "DISCORD_API_URL": server.URL(), "FACTS_SOURCE": small}
		p.now = time.Now
	}, "doctor")
	want := "must  permissions   in 1 of 452 servers some are lacking: " + bare.ID + " (Send Messages in Threads, Embed Links)\n"
	if r.code != 1 || !strings.Contains(r.stdout, want) {
		t.Errorf("exit code %d; it does not say %q:\n%s", r.code, want, r.stdout)
	}
}

// A bot that runs already holds its addresses itself.
func TestDoctorBesideARunningBot(t *testing.T) {
	t.Parallel()
	running := http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(`{"ok":true}`)) })}
	metrics, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go running.Serve(metrics)
	t.Cleanup(func() { running.Close() })
	server := discordtest.Start(t, discordtest.Options{})
	r := start(t, "", func(p *program) {
		p.env = map[string]string{"DISCORD_TOKEN": server.Token(), "DISCORD_API_URL": server.URL(), "FACTS_SOURCE": small, "METRICS_ADDR": metrics.Addr().String()}
		p.now = time.Now
	}, "doctor")
	if r.code != 0 || !strings.Contains(r.stdout, "METRICS_ADDR is open: the bot is running already") {
		t.Errorf("%+v", r)
	}
}

// What the settings name is found where the bot is in it.
func TestDoctorFindsWhatTheSettingsName(t *testing.T) {
	t.Parallel()
	server := discordtest.Start(t, discordtest.Options{})
	here := server.Testland().ID
	r := start(t, "", func(p *program) {
		p.env = map[string]string{
			"DISCORD_TOKEN": server.Token(), "DISCORD_API_URL": server.URL(), "FACTS_SOURCE": small,
			"CURATOR_GUILDS": here, "COMMAND_GUILD": here, "FACTS_REFRESH_CHANNEL": server.General().ID,
		}
		p.now = time.Now
	}, "doctor")
	if r.code != 0 || strings.Contains(r.stdout, "must ") {
		t.Errorf("%+v", r)
	}
}
