package discordtest_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiktalks/bot/discordtest"
)

// message reads the next MESSAGE_CREATE or MESSAGE_UPDATE.
func (c *client) message(name string) (m struct {
	discordtest.Message
	Member     json.RawMessage
	Referenced json.RawMessage `json:"referenced_message"`
}) {
	c.t.Helper()
	if err := json.Unmarshal(c.until(name).Data, &m); err != nil {
		c.t.Fatal(err)
	}
	return m
}

// TestContentExemption: without the message content intent a bot reads some messages and not others.
func TestContentExemption(t *testing.T) {
	server := start(t, discordtest.Options{})
	c := greet(t, server)
	c.identify(server, nil)
	here := server.As(server.Member()).In(server.General())
	ordinary := rest(t, server, "POST", "/channels/"+server.General().ID+"/messages", object{"content": "by the bot"})
	own := here.Messages()[0]
	publish(t, server, askCommand())
	answered := ask(server)
	checkReply(t, callback(t, server, answered, 4, object{"content": "through an interaction"}), 0, "")
	answer := must(answered.Answer(t.Context()))(t)
	rich := discordtest.Message{
		Content: "x", Embeds: []discordtest.Embed{{Title: "x"}}, Attachments: []discordtest.Attachment{{ID: "1"}},
		Components: []discordtest.Component{{Type: discordtest.TextDisplay, Content: "x"}},
	}
	tests := []struct {
		name string
		do   func() *discordtest.Post
		read bool
	}{
		{"a plain message", func() *discordtest.Post { return here.Say("x") }, false},
		{"one with everything", func() *discordtest.Post { return here.Post(rich) }, false},
		{"a mention", func() *discordtest.Post { return here.Mention("x") }, true},
		{"a mention of the old form", func() *discordtest.Post { return here.Say("<@!" + server.Bot().ID + "> x") }, true},
		{"a mention inside code", func() *discordtest.Post { return here.Say("`<@" + server.Bot().ID + ">`") }, false},
		{"a mention of somebody else", func() *discordtest.Post { return here.Say("<@" + server.Moderator().ID + "> x") }, false},
		{"a mention of the bot's role", func() *discordtest.Post {
			return server.As(server.Moderator()).In(server.General()).Say("<@&" + server.Testland().Roles[1].ID + "> x")
		}, false},
		{"everyone", func() *discordtest.Post { return server.As(server.Moderator()).In(server.General()).Say("@everyone x") }, false},
		{"in private", func() *discordtest.Post { return here.DM("x") }, true},
		{"a reply with ping", func() *discordtest.Post { return here.Reply(own, "x", true) }, true},
		{"a reply without ping", func() *discordtest.Post { return here.Reply(own, "x", false) }, false},
		{"a reply to an interaction's answer", func() *discordtest.Post { return here.Reply(answer, "x", true) }, false},
	}
	c.until("INTERACTION_CREATE")
	c.until("MESSAGE_CREATE") // its answer
	for _, test := range tests {
		post := test.do()
		if post.Err() != nil {
			t.Fatal(post.Err())
		}
		got := c.message("MESSAGE_CREATE")
		if read := got.Content != ""; read != test.read || got.ID != post.Message().ID {
			t.Errorf("%s: the bot reads %q", test.name, got.Content)
		}
		if !test.read && len(got.Embeds)+len(got.Attachments)+len(got.Components) > 0 {
			t.Errorf("%s: the bot sees %+v", test.name, got)
		}
	}
	if ordinary.Status != 200 {
		t.Error(ordinary.Text)
	}
}

func TestContentWithIntent(t *testing.T) {
	server := start(t, discordtest.Options{PrivilegedIntents: discordtest.MessageContent})
	v9 := greet(t, server)
	v9.identify(server, nil) // on version 9 the switch decides
	server.As(server.Member()).In(server.General()).Say("x")
	if got := v9.message("MESSAGE_CREATE"); got.Content != "x" {
		t.Errorf("with the switch on the bot reads %q", got.Content)
	}
	var gateway struct{ URL string }
	_ = json.Unmarshal([]byte(rest(t, server, "GET", "/gateway", nil).Text), &gateway)
	for intents, want := range map[int]string{4609: "", 4609 | 1<<15: "x"} { // on version 10 the intent as well
		v10 := dialAt(t, gateway.URL+"/?v=10&encoding=json")
		v10.next()
		v10.identify(server, object{"intents": intents})
		v10.until("GUILD_CREATE")
		server.As(server.Member()).In(server.General()).Say("x")
		if got := v10.message("MESSAGE_CREATE"); got.Content != want {
			t.Errorf("version 10 with intents %d: the bot reads %q, want %q", intents, got.Content, want)
		}
	}
}

func TestReferencedMessage(t *testing.T) {
	server := start(t, discordtest.Options{})
	c := greet(t, server)
	c.identify(server, nil)
	here := server.As(server.Member()).In(server.General())
	first := here.Say("unread").Message()
	if got := c.message("MESSAGE_CREATE"); got.Referenced != nil {
		t.Errorf("no reply, but referenced_message is %s", got.Referenced)
	}
	here.Reply(first, "<@"+server.Bot().ID+"> look", true)
	var referenced discordtest.Message
	got := c.message("MESSAGE_CREATE")
	if err := json.Unmarshal(got.Referenced, &referenced); err != nil || referenced.ID != first.ID || referenced.Content != "" {
		t.Errorf("referenced_message is %s: %v", got.Referenced, err)
	}
	if err := here.Delete(first); err != nil {
		t.Fatal(err)
	}
	here.Reply(first, "again", true)
	if got := c.message("MESSAGE_CREATE"); string(got.Referenced) != "null" {
		t.Errorf("of a deleted message referenced_message is %s", got.Referenced)
	}
}

func TestMessageLife(t *testing.T) {
	server := start(t, discordtest.Options{})
	c := greet(t, server)
	c.identify(server, object{"intents": 4609 | 1<<11})
	here := server.As(server.Member()).In(server.General())
	said := here.Say("hello").Message()
	created := c.message("MESSAGE_CREATE")
	if created.Member == nil || created.GuildID != server.Testland().ID || created.Author.ID != server.Member().ID {
		t.Errorf("created: %+v", created)
	}
	if err := here.Edit(said, "<@"+server.Bot().ID+"> hello"); err != nil {
		t.Fatal(err)
	}
	if got := c.message("MESSAGE_UPDATE"); got.Content == "" || got.EditedAt == nil {
		t.Errorf("an edit that adds a mention: %+v", got)
	}
	if err := here.StartTyping(); err != nil {
		t.Fatal(err)
	}
	c.until("TYPING_START")
	other := server.As(server.Moderator()).In(server.General())
	if other.Edit(said, "x") == nil || server.As(server.Outsider()).Delete(said) == nil {
		t.Error("somebody else can change the message")
	}
	if err := other.Delete(said); err != nil {
		t.Errorf("a moderator cannot delete: %v", err)
	}
	if got := c.message("MESSAGE_DELETE"); got.ID != said.ID || got.ChannelID != said.ChannelID {
		t.Errorf("deleted: %+v", got)
	}
	if all := here.Messages(); len(all) != 0 {
		t.Errorf("left: %+v", all)
	}
}

// TestEphemeralOnTheGateway: the bot is told of its own private answers as if they were of no guild.
func TestEphemeralOnTheGateway(t *testing.T) {
	server := start(t, discordtest.Options{})
	c := greet(t, server)
	c.identify(server, nil)
	publish(t, server, askCommand())
	checkReply(t, callback(t, server, ask(server), 4, object{"content": "x", "flags": 64}), 0, "")
	if got := c.message("MESSAGE_CREATE"); got.GuildID != "" || got.Member != nil || got.Flags != 64 {
		t.Errorf("it comes as %+v", got)
	}
}

func TestIntents(t *testing.T) {
	server := start(t, discordtest.Options{PrivilegedIntents: discordtest.GuildMembers})
	tests := []struct {
		intents int
		want    []string
	}{
		{0, []string{"INTERACTION_CREATE"}},
		{1, []string{"INTERACTION_CREATE", "CHANNEL_CREATE"}},
		{1 << 1, []string{"GUILD_MEMBER_ADD", "GUILD_MEMBER_REMOVE", "INTERACTION_CREATE"}},
		{1 << 9, []string{"INTERACTION_CREATE", "MESSAGE_CREATE"}},
		{1 << 12, []string{"INTERACTION_CREATE", "MESSAGE_CREATE"}},
		{1 << 14, []string{"INTERACTION_CREATE", "TYPING_START"}},
	}
	publish(t, server, askCommand())
	clients := make([]*client, len(tests))
	for n, test := range tests {
		clients[n] = greet(t, server)
		clients[n].identify(server, object{"intents": test.intents})
	}
	if err := server.Gateway().Ready(t.Context(), len(tests)); err != nil {
		t.Fatal(err)
	}
	server.AddMember(server.Testland(), server.Outsider())
	server.RemoveMember(server.Testland(), server.Outsider())
	ask(server)
	server.As(server.Member()).In(server.General()).Say("x")
	server.As(server.Member()).DM("x")
	_ = server.As(server.Member()).StartTyping()
	server.AddChannel(server.Testland(), discordtest.Channel{Name: "more"})
	server.Gateway().Send("END", "", nil)
	for n, test := range tests {
		var got []string
		for p := clients[n].next(); p.Name != "END"; p = clients[n].next() {
			if p.Name != "GUILD_CREATE" {
				got = append(got, p.Name)
			}
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("intents %d: %s", test.intents, diff)
		}
	}
}

// shards connects as many clients as there are shards.
func shards(t *testing.T, server *discordtest.Server, n int) []*client {
	t.Helper()
	all := make([]*client, n)
	for id := range all {
		all[id] = greet(t, server)
		all[id].identify(server, object{"shard": []int{id, n}})
	}
	if err := server.Gateway().Ready(t.Context(), n); err != nil {
		t.Fatal(err)
	}
	return all
}

// drained are the ids of the messages that a client got up to the event END.
func (c *client) drained() []string {
	c.t.Helper()
	var got []string
	for p := c.next(); p.Name != "END"; p = c.next() {
		if p.Name == "MESSAGE_CREATE" {
			var m discordtest.Message
			_ = json.Unmarshal(p.Data, &m)
			got = append(got, m.Content)
		}
	}
	return got
}

// end marks the end of what a shard of the guilds gets.
func end(server *discordtest.Server, guilds ...discordtest.Guild) {
	for _, g := range guilds {
		server.Gateway().Send("END", g.ID, nil)
	}
}

func TestSharding(t *testing.T) {
	server := start(t, discordtest.Options{})
	var guilds []discordtest.Guild
	for i := range 3 { // guilds of three consecutive ids fall on three shards
		guilds = append(guilds, server.AddGuild(discordtest.Guild{
			Name: fmt.Sprint(i), Channels: []discordtest.Channel{{Name: "chat"}}, Members: []discordtest.Member{{User: server.Member()}},
		}))
	}
	clients := shards(t, server, 3)
	for _, g := range guilds {
		server.As(server.Member()).In(g.Channels[0]).Mention(g.ID)
	}
	server.As(server.Member()).DM("private")
	end(server, guilds...)
	seen := map[string]int{}
	for id, c := range clients {
		for _, content := range c.drained() {
			seen[content] = id
		}
	}
	for _, g := range guilds {
		ms := discordtest.SnowflakeTime(g.ID).UnixMilli() - 1420070400000
		mention := "<@" + server.Bot().ID + "> " + g.ID
		if shard, came := seen[mention]; !came || int64(shard) != ms%3 {
			t.Errorf("the message of guild %s came on shard %d (%v)", g.ID, shard, came)
		}
	}
	if shard, came := seen["private"]; !came || shard != 0 {
		t.Errorf("the private message came on shard %d (%v)", shard, came)
	}
	if sessions := server.Gateway().Sessions(); len(sessions) != 3 || sessions[0].Connection == 0 {
		t.Errorf("sessions: %+v", sessions)
	}
}

func TestTooManyGuildsForAShard(t *testing.T) {
	server := start(t, discordtest.Options{})
	server.AddGuilds(2500, 0, 0)
	c := greet(t, server)
	c.send(2, identity(server, nil))
	if code := c.closeCode(); code != 4011 {
		t.Errorf("2501 guilds on one shard are closed with %d", code)
	}
	half := greet(t, server)
	if r := half.identify(server, object{"shard": []int{0, 2}}); len(r.Guilds) != 1250 {
		t.Errorf("half of them are %d", len(r.Guilds))
	}
	if err := server.Gateway().Ready(t.Context(), 1); err != nil {
		t.Error(err)
	}
}

func TestDelivery(t *testing.T) {
	server := start(t, discordtest.Options{})
	clients := shards(t, server, 2)
	here := server.As(server.Member()).In(server.General())
	say := func(texts ...string) {
		for _, text := range texts {
			here.DM(text)
		}
	}
	gateway := server.Gateway()
	gateway.SetDelivery(discordtest.Delivery{Copies: 2})
	say("a", "b")
	gateway.SetDelivery(discordtest.Delivery{Reverse: 3})
	say("c", "d", "e", "f")
	gateway.SetDelivery(discordtest.Delivery{AllShards: true}) // releases f
	say("g")
	gateway.SetDelivery(discordtest.Delivery{})
	say("h")
	other := server.AddGuild(discordtest.Guild{Name: "other"})
	end(server, server.Testland(), other)
	got := [][]string{clients[0].drained(), clients[1].drained()}
	want := [][]string{{"a", "a", "b", "b", "e", "d", "c", "f", "g", "h"}, {"g"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestOutOfOrderIDs(t *testing.T) {
	server := start(t, discordtest.Options{})
	c := greet(t, server)
	c.identify(server, nil)
	old := server.As(server.Member()).Post(discordtest.Message{ID: "1", Content: "old", Timestamp: time.Unix(0, 0)})
	if got := c.message("MESSAGE_CREATE"); got.ID != "1" || got.ID != old.Message().ID {
		t.Errorf("the message has the id %s", got.ID)
	}
}

func TestGuildLife(t *testing.T) {
	server := start(t, discordtest.Options{})
	c := greet(t, server)
	c.identify(server, nil)
	c.until("GUILD_CREATE")
	g := server.AddGuild(discordtest.Guild{Name: "New"})
	c.until("GUILD_CREATE")
	server.SetUnavailable(g, true)
	if p := c.until("GUILD_DELETE"); string(p.Data) != `{"id":"`+g.ID+`","unavailable":true}` {
		t.Errorf("an outage comes as %s", p.Data)
	}
	server.SetUnavailable(g, false)
	c.until("GUILD_CREATE")
	server.RemoveMember(g, server.Bot())
	if p := c.until("GUILD_DELETE"); string(p.Data) != `{"id":"`+g.ID+`"}` {
		t.Errorf("a removal comes as %s", p.Data)
	}
	checkReply(t, rest(t, server, "GET", "/guilds/"+g.ID, nil), 10004, "")
	server.AddRole(server.Testland(), discordtest.Role{Name: "more"})
	c.until("GUILD_ROLE_CREATE")
	server.AddThread(server.General(), "thread")
	c.until("THREAD_CREATE")
	if threads := server.Testland().Channels; !slices.ContainsFunc(threads, func(c discordtest.Channel) bool { return c.Name == "thread" }) {
		t.Errorf("channels: %+v", threads)
	}
}
