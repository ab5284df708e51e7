package discordtest_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/gorilla/websocket"

	"tiktalks/bot/discordtest"
)

func TestGatewayHandshake(t *testing.T) {
	server := start(t, discordtest.Options{})
	c := dial(t, server)
	var hello struct {
		Interval int `json:"heartbeat_interval"`
	}
	first := c.next()
	if err := json.Unmarshal(first.Data, &hello); err != nil || first.Op != 10 || hello.Interval != 41250 {
		t.Errorf("Hello is %+v: %v", first, err)
	}
	c.send(1, nil)
	if ack := c.next(); ack.Op != 11 {
		t.Errorf("op %d answers a heartbeat before identify", ack.Op)
	}
	c.send(2, identity(server, nil))
	p := c.next()
	var r ready
	if err := json.Unmarshal(p.Data, &r); err != nil {
		t.Fatal(err)
	}
	if p.Seq != 1 || r.Session == "" || r.User.ID != server.Bot().ID || !r.User.Bot || len(r.Guilds) != 1 || r.Shard != nil {
		t.Errorf("READY is %s", p.Data)
	}
	guild := c.next()
	if guild.Name != "GUILD_CREATE" || guild.Seq != 2 || !strings.Contains(string(guild.Data), `"name":"general"`) {
		t.Errorf("then comes %s %d: %s", guild.Name, guild.Seq, guild.Data)
	}
	c.send(1, 2)
	if ack := c.next(); ack.Op != 11 {
		t.Errorf("op %d answers a heartbeat", ack.Op)
	}
	c.send(3, object{"since": nil, "activities": []any{}, "status": "online", "afk": false})
	c.send(8, object{"guild_id": server.Testland().ID, "query": "mem", "limit": 0})
	if chunk := c.next(); chunk.Name != "GUILD_MEMBERS_CHUNK" || !strings.Contains(string(chunk.Data), server.Member().ID) {
		t.Errorf("members come as %s: %s", chunk.Name, chunk.Data)
	}
	c.send(8, object{"guild_id": []any{server.Testland().ID}, "user_ids": []any{server.Moderator().ID}, "limit": 1})
	if chunk := c.next(); !strings.Contains(string(chunk.Data), server.Moderator().ID) || strings.Contains(string(chunk.Data), server.Member().ID) {
		t.Errorf("members by id come as %s", chunk.Data)
	}
	if n := len(server.Gateway().Log(discordtest.Presence)); n != 1 {
		t.Errorf("%d presences recorded", n)
	}
	if beats := server.Gateway().Log(discordtest.Heartbeat); len(beats) != 2 || beats[0].Seq != 0 || beats[1].Seq != 2 {
		t.Errorf("the heartbeats are recorded as %+v", beats)
	}
}

// TestCloseCodes lists what a bot can do wrong, and the code that it is closed with.
func TestCloseCodes(t *testing.T) {
	tests := []struct {
		name string
		do   func(c *client, s *discordtest.Server)
		code int
	}{
		{"unknown opcode", func(c *client, s *discordtest.Server) { c.send(77, nil) }, 4001},
		{"voice server ping of old", func(c *client, s *discordtest.Server) { c.send(5, nil) }, 4001},
		{"no JSON", func(c *client, s *discordtest.Server) { _ = c.ws.WriteMessage(websocket.TextMessage, []byte("{")) }, 4002},
		{"a frame of 4097 bytes", func(c *client, s *discordtest.Server) {
			_ = c.ws.WriteMessage(websocket.TextMessage, fmt.Appendf(nil, `{"op":1,"d":null,"x":"%s"}`, strings.Repeat("x", 4073)))
		}, 4002},
		{"heartbeat of the wrong type", func(c *client, s *discordtest.Server) { c.send(1, "x") }, 4002},
		{"presence before identify", func(c *client, s *discordtest.Server) { c.send(3, object{"activities": []any{}}) }, 4003},
		{"members before identify", func(c *client, s *discordtest.Server) { c.send(8, object{}) }, 4003},
		{"voice before identify", func(c *client, s *discordtest.Server) { c.send(4, object{}) }, 4003},
		{"wrong token", func(c *client, s *discordtest.Server) { c.send(2, identity(s, object{"token": "Bot x"})) }, 4004},
		{"wrong token at resume", func(c *client, s *discordtest.Server) { c.send(6, object{"token": "x", "session_id": "x", "seq": 1}) }, 4004},
		{"resume of the wrong type", func(c *client, s *discordtest.Server) { c.send(6, "x") }, 4002},
		{"identify of the wrong type", func(c *client, s *discordtest.Server) { c.send(2, "x") }, 4002},
		{"identify without intents", func(c *client, s *discordtest.Server) { c.send(2, identity(s, object{"intents": nil})) }, 4002},
		{"identify without properties", func(c *client, s *discordtest.Server) {
			c.send(2, object{"token": s.Token(), "intents": 0})
		}, 4002},
		{"identify twice", func(c *client, s *discordtest.Server) { c.identify(s, nil); c.send(2, identity(s, nil)) }, 4005},
		{"resume after identify", func(c *client, s *discordtest.Server) {
			r := c.identify(s, nil)
			c.send(6, object{"token": s.Token(), "session_id": r.Session, "seq": 1})
		}, 4005},
		{"presence with null activities", func(c *client, s *discordtest.Server) {
			c.identify(s, nil)
			c.send(3, object{"since": nil, "activities": nil})
		}, 4002},
		{"members without a question", func(c *client, s *discordtest.Server) {
			c.identify(s, nil)
			c.send(8, object{"guild_id": s.Testland().ID})
		}, 4002},
		{"121 frames in a minute", func(c *client, s *discordtest.Server) {
			for range 121 {
				c.send(1, nil)
			}
		}, 4008},
		{"shard 1 of 1", func(c *client, s *discordtest.Server) { c.send(2, identity(s, object{"shard": []int{1, 1}})) }, 4010},
		{"shard -1", func(c *client, s *discordtest.Server) { c.send(2, identity(s, object{"shard": []int{-1, 1}})) }, 4010},
		{"shard of none", func(c *client, s *discordtest.Server) { c.send(2, identity(s, object{"shard": []int{0, 0}})) }, 4010},
		{"intents that nobody knows", func(c *client, s *discordtest.Server) { c.send(2, identity(s, object{"intents": 1 << 30})) }, 4013},
		{"message content without the switch", func(c *client, s *discordtest.Server) { c.send(2, identity(s, object{"intents": 1 << 15})) }, 4014},
		{"members without the switch", func(c *client, s *discordtest.Server) { c.send(2, identity(s, object{"intents": 1 << 1})) }, 4014},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			server := start(t, discordtest.Options{})
			c := greet(t, server)
			test.do(c, server)
			if code := c.closeCode(); code != test.code {
				t.Errorf("closed with %d, want %d", code, test.code)
			}
			if log := server.Gateway().Log(discordtest.ClosedByUs); len(log) != 1 || log[0].Code != test.code {
				t.Errorf("the record is %v", log)
			}
		})
	}
}

func TestSendWindow(t *testing.T) {
	server := start(t, discordtest.Options{})
	c := greet(t, server)
	for range 2 {
		for range 120 {
			c.send(1, nil)
			c.next()
		}
		server.Advance(time.Minute)
	}
	if log := server.Gateway().Log(discordtest.ClosedByUs); len(log) != 0 {
		t.Errorf("closed although 120 frames a minute are allowed: %v", log)
	}
}

func TestGatewayQuery(t *testing.T) {
	server := start(t, discordtest.Options{})
	var gateway struct{ URL string }
	_ = json.Unmarshal([]byte(rest(t, server, "GET", "/gateway", nil).Text), &gateway)
	old := dialAt(t, gateway.URL+"/?v=6&encoding=json")
	if code := old.closeCode(); code != 4012 {
		t.Errorf("version 6 is closed with %d", code)
	}
	for _, query := range []string{"/?v=9", "/?v=9&encoding=etf", "/?v=9&encoding=json&compress=zlib-stream"} {
		if _, resp, err := websocket.DefaultDialer.Dial(gateway.URL+query, nil); err == nil || resp == nil || resp.StatusCode != 400 {
			t.Errorf("%s is accepted: %v", query, err)
		}
	}
}

func TestCompression(t *testing.T) {
	server := start(t, discordtest.Options{})
	c := greet(t, server)
	c.identify(server, object{"compress": true})
	c.until("GUILD_CREATE")
	if c.binary == 0 {
		t.Error("nothing came compressed")
	}
	plain := greet(t, server)
	plain.identify(server, nil)
	plain.until("GUILD_CREATE")
	if plain.binary != 0 {
		t.Error("frames came compressed, although nobody asked for it")
	}
}

func TestHeartbeatMissing(t *testing.T) {
	server := start(t, discordtest.Options{HeartbeatInterval: 40 * time.Millisecond})
	c := greet(t, server)
	c.identify(server, nil)
	if code := c.closeCode(); code != 4009 {
		t.Errorf("closed with %d, want 4009", code)
	}
}

// resumed connects anew and resumes; it gives the events up to RESUMED.
func resumed(t *testing.T, server *discordtest.Server, session string, seq int64) (*client, []string) {
	t.Helper()
	c := greet(t, server)
	c.send(6, object{"token": "Bot " + server.Token(), "session_id": session, "seq": seq})
	var names []string
	for {
		p := c.next()
		if p.Op != 0 {
			return c, append(names, fmt.Sprintf("op %d %s", p.Op, p.Data))
		}
		names = append(names, fmt.Sprintf("%d %s", p.Seq, p.Name))
		if p.Name == "RESUMED" {
			return c, names
		}
	}
}

func TestResume(t *testing.T) {
	server := start(t, discordtest.Options{})
	c := greet(t, server)
	session := c.identify(server, nil).Session
	c.until("GUILD_CREATE")
	c.hangUp(server, 0)
	here := server.As(server.Member()).In(server.General())
	here.Mention("missed")
	c, names := resumed(t, server, session, 2)
	if diff := cmp.Diff([]string{"3 MESSAGE_CREATE", "4 RESUMED"}, names); diff != "" {
		t.Error(diff)
	}
	here.Mention("heard")
	if p := c.next(); p.Seq != 5 || p.Name != "MESSAGE_CREATE" {
		t.Errorf("afterwards comes %d %s", p.Seq, p.Name)
	}
	if n := len(server.Gateway().Log(discordtest.Identified)); n != 1 {
		t.Errorf("%d identifies, want 1", n)
	}
	if resumes := server.Gateway().Log(discordtest.Resumed); len(resumes) != 1 || resumes[0].Seq != 2 {
		t.Errorf("the resume is recorded as %+v", resumes)
	}
}

func TestResumeURL(t *testing.T) {
	server := start(t, discordtest.Options{})
	r := greet(t, server).identify(server, nil)
	dialAt(t, r.Resume+"/?v=9&encoding=json").next()
	log := server.Gateway().Log(discordtest.Dialled)
	if len(log) != 2 || log[0].ResumeURL || !log[1].ResumeURL {
		t.Errorf("the record is %v", log)
	}
}

// TestResumeRefused lists the sessions that cannot be resumed.
func TestResumeRefused(t *testing.T) {
	tests := []struct {
		name string
		seq  int64
		do   func(*client, *discordtest.Server)
		want string // what comes instead
	}{
		{"closed by the bot with 1000", 2, func(c *client, s *discordtest.Server) { c.hangUp(s, 1000) }, "op 9 false"},
		{"closed by the bot with 1001", 2, func(c *client, s *discordtest.Server) { c.hangUp(s, 1001) }, "op 9 false"},
		{"closed by the bot with 4000", 2, func(c *client, s *discordtest.Server) { c.hangUp(s, 4000) }, "3 RESUMED"},
		{"too old", 2, func(c *client, s *discordtest.Server) { c.hangUp(s, 0); s.Advance(time.Hour) }, "op 9 false"},
		{"invalidated", 2, func(c *client, s *discordtest.Server) { s.Gateway().Do(discordtest.InvalidSession(false)) }, "op 9 false"},
		{"invalidated, but resumable", 2, func(c *client, s *discordtest.Server) { s.Gateway().Do(discordtest.InvalidSession(true)) }, "3 RESUMED"},
		{"closed with 4000", 2, func(c *client, s *discordtest.Server) { s.Gateway().Do(discordtest.CloseWith(4000)) }, "3 RESUMED"},
		{"closed with 4009", 2, func(c *client, s *discordtest.Server) { s.Gateway().Do(discordtest.CloseWith(4009)) }, "op 9 false"},
		{"still connected", 2, func(c *client, s *discordtest.Server) {}, "3 RESUMED"},
		{"before the beginning", -1, func(c *client, s *discordtest.Server) {}, "op 9 false"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			server := start(t, discordtest.Options{})
			c := greet(t, server)
			session := c.identify(server, nil).Session
			c.until("GUILD_CREATE")
			test.do(c, server)
			if _, names := resumed(t, server, session, test.seq); names[0] != test.want {
				t.Errorf("got %v, want %s", names, test.want)
			}
		})
	}
}

func TestResumeAhead(t *testing.T) {
	server := start(t, discordtest.Options{})
	session := greet(t, server).identify(server, nil).Session
	c := greet(t, server)
	c.send(6, object{"token": server.Token(), "session_id": session, "seq": 99})
	if code := c.closeCode(); code != 4007 {
		t.Errorf("a sequence of the future is closed with %d", code)
	}
}

// TestIdentifyAfterInvalidSession: a bot may begin anew on the same connection.
func TestIdentifyAfterInvalidSession(t *testing.T) {
	server := start(t, discordtest.Options{})
	c, names := resumed(t, server, "unknown", 1)
	if names[0] != "op 9 false" {
		t.Fatalf("got %v", names)
	}
	c.identify(server, nil)
}

func TestIdentifyPacing(t *testing.T) {
	server := start(t, discordtest.Options{PaceIdentifies: true, MaxConcurrency: 2})
	shard := func(id int) *client {
		c := greet(t, server)
		c.send(2, identity(server, object{"shard": []int{id, 4}}))
		return c
	}
	shard(0).ready()
	shard(1).ready() // another key
	early := shard(2)
	if p := early.next(); p.Op != 9 {
		t.Errorf("an early identify gets op %d %s", p.Op, p.Name)
	}
	server.Advance(5 * time.Second)
	early.send(2, identity(server, object{"shard": []int{2, 4}}))
	early.ready()
	var soon []bool
	for _, r := range server.Gateway().Log(discordtest.Identified) {
		soon = append(soon, r.TooSoon)
	}
	if diff := cmp.Diff([]bool{false, false, true, false}, soon); diff != "" {
		t.Error(diff)
	}
}

func TestIdentifyBudget(t *testing.T) {
	server := start(t, discordtest.Options{IdentifyBudget: 2})
	remaining := func() int {
		var r struct {
			Limit struct{ Remaining int } `json:"session_start_limit"`
		}
		_ = json.Unmarshal([]byte(rest(t, server, "GET", "/gateway/bot", nil).Text), &r)
		return r.Limit.Remaining
	}
	first := greet(t, server)
	first.identify(server, nil)
	if n := remaining(); n != 1 {
		t.Errorf("%d identifies remain, want 1", n)
	}
	greet(t, server).identify(server, nil)
	server.Advance(24 * time.Hour)
	if n := remaining(); n != 2 {
		t.Errorf("after a day %d identifies remain, want 2", n)
	}
	greet(t, server).identify(server, nil)
	greet(t, server).identify(server, nil)
	over := greet(t, server)
	over.send(2, identity(server, nil))
	if code := over.closeCode(); code != 4004 {
		t.Errorf("the one too many is closed with %d", code)
	}
	if code := first.closeCode(); code != 4004 {
		t.Errorf("the others are closed with %d", code)
	}
	if got := rest(t, server, "GET", "/users/@me", nil); got.Status != 401 {
		t.Errorf("the token still works: %d", got.Status)
	}
}
