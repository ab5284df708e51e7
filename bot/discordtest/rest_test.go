package discordtest_test

import (
	"bytes"
	"fmt"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
)

func header(name, value string) func(*http.Request) {
	return func(r *http.Request) { r.Header.Set(name, value) }
}

// TestGates lists what every request must have.
func TestGates(t *testing.T) {
	server := start(t, discordtest.Options{})
	message := "/channels/" + server.General().ID + "/messages"
	tests := []struct {
		name         string
		method, path string
		body         any
		change       func(*http.Request)
		status, code int
	}{
		{"all is well", "GET", "/users/@me", nil, nil, 200, 0},
		{"no token where none is needed", "GET", "/gateway", nil, func(r *http.Request) { r.Header.Del("Authorization") }, 200, 0},
		{"no token", "GET", "/gateway/bot", nil, func(r *http.Request) { r.Header.Del("Authorization") }, 401, 0},
		{"wrong token", "GET", "/users/@me", nil, header("Authorization", "Bot wrong"), 401, 0},
		{"token without Bot", "GET", "/users/@me", nil, header("Authorization", server.Token()), 401, 0},
		{"browser", "GET", "/users/@me", nil, header("User-Agent", "Mozilla/5.0"), 403, 40333},
		{"no user agent", "GET", "/users/@me", nil, header("User-Agent", ""), 403, 40333},
		{"text", "POST", message, `{"content":"x"}`, header("Content-Type", "text/plain"), 400, 50035},
		{"no content type", "POST", message, `{"content":"x"}`, func(r *http.Request) { r.Header.Del("Content-Type") }, 400, 50035},
		{"content type with charset", "POST", message, `{"content":"x"}`, header("Content-Type", "application/json; charset=utf-8"), 200, 0},
		{"content type without body", "POST", message, nil, header("Content-Type", "application/json"), 400, 50109},
		{"broken multipart", "POST", message, "--b\r\nContent-Disposition", header("Content-Type", "multipart/form-data; boundary=b"), 400, 50035},
		{"unknown route", "POST", "/nothing", nil, nil, 404, 0},
		{"26 MiB", "POST", message, `{"content":"` + strings.Repeat("x", 26<<20) + `"}`, nil, 413, 40005},
		{"unknown channel", "POST", "/channels/1/messages", object{"content": "x"}, nil, 404, 10003},
		{"unknown message", "GET", message + "/1", nil, nil, 404, 10008},
		{"unknown user", "GET", "/users/1", nil, nil, 404, 10013},
		{"unknown guild", "GET", "/guilds/1", nil, nil, 404, 10004},
		{"roles of an unknown guild", "GET", "/guilds/1/roles", nil, nil, 404, 10004},
		{"unknown member", "GET", "/guilds/" + server.Testland().ID + "/members/" + server.Outsider().ID, nil, nil, 404, 10007},
		{"101 messages", "GET", message + "?limit=101", nil, nil, 400, 50035},
		{"DM with nobody", "POST", "/users/@me/channels", object{"recipient_id": "1"}, nil, 400, 50035},
		{"DM with oneself", "POST", "/users/@me/channels", object{"recipient_id": server.Bot().ID}, nil, 400, 50007},
		{"DM with a number", "POST", "/users/@me/channels", object{"recipient_id": 1}, nil, 400, 50035},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var change []func(*http.Request)
			if test.change != nil {
				change = append(change, test.change)
			}
			got := rest(t, server, test.method, test.path, test.body, change...)
			if got.Status != test.status || got.Code != test.code {
				t.Errorf("status %d, code %d, want %d, %d: %s", got.Status, got.Code, test.status, test.code, got.Text)
			}
			last := server.Requests()[len(server.Requests())-1]
			if last.Refused() != (test.status >= 400) || last.Status != test.status {
				t.Errorf("the record is %v", last)
			}
		})
	}
}

func TestReads(t *testing.T) {
	server := start(t, discordtest.Options{})
	session := newSession(t, server)
	guild := must(session.Guild(server.Testland().ID))(t)
	if guild.Name != "Testland" || len(guild.Roles) < 3 {
		t.Errorf("the guild is %+v", guild)
	}
	if roles := must(session.GuildRoles(guild.ID))(t); len(roles) != len(guild.Roles) || roles[0].ID != guild.ID {
		t.Errorf("the roles are %+v", roles)
	}
	if m := must(session.GuildMember(guild.ID, server.Moderator().ID))(t); m.User.Username != "moderator" || len(m.Roles) != 1 {
		t.Errorf("the member is %+v", m)
	}
	if c := must(session.Channel(server.General().ID))(t); c.Name != "general" || c.GuildID != guild.ID {
		t.Errorf("the channel is %+v", c)
	}
	if all := must(session.GuildChannels(guild.ID))(t); len(all) != 1 {
		t.Errorf("the channels are %+v", all)
	}
	if me := must(session.User("@me"))(t); me.ID != server.ApplicationID() || !me.Bot {
		t.Errorf("the bot is %+v", me)
	}
	if u := must(session.User(server.Member().ID))(t); u.GlobalName != "Mem Ber" {
		t.Errorf("the user is %+v", u)
	}
	if app := must(session.Application("@me"))(t); app.ID != server.ApplicationID() {
		t.Errorf("the application is %+v", app)
	}
	if bot := must(session.GatewayBot())(t); bot.Shards != 1 || bot.SessionStartLimit.MaxConcurrency != 1 || bot.SessionStartLimit.Remaining != 1000 {
		t.Errorf("the gateway is %+v", bot)
	}
}

func TestHistory(t *testing.T) {
	server := start(t, discordtest.Options{})
	session := newSession(t, server)
	here := server.As(server.Member()).In(server.General())
	var ids []string
	for i := range 5 {
		ids = append(ids, here.Say(fmt.Sprint(i)).Message().ID)
	}
	mention := here.Mention("x").Message()
	list := func(limit int, before, after string) string {
		var got []string
		for _, m := range must(session.ChannelMessages(server.General().ID, limit, before, after, ""))(t) {
			got = append(got, m.ID)
		}
		return strings.Join(got, " ")
	}
	if got := list(2, mention.ID, ""); got != ids[4]+" "+ids[3] {
		t.Errorf("the last two before the mention are %s", got)
	}
	if got := list(10, "", ids[4]); got != mention.ID {
		t.Errorf("after the last number comes %s", got)
	}
	if m := must(session.ChannelMessage(server.General().ID, ids[0]))(t); m.Content != "" {
		t.Errorf("without the intent the bot reads %q", m.Content)
	}
	if m := must(session.ChannelMessage(server.General().ID, mention.ID))(t); m.Content == "" {
		t.Error("the bot cannot read a mention of it")
	}
}

func TestMessagesOfOthers(t *testing.T) {
	server := start(t, discordtest.Options{})
	path := "/channels/" + server.General().ID + "/messages/"
	foreign := server.As(server.Member()).In(server.General()).Say("x").Message()
	checkReply(t, rest(t, server, "PATCH", path+foreign.ID, object{"content": "y"}), 50005, "")
	checkReply(t, rest(t, server, "DELETE", path+foreign.ID, nil), 50013, "")
	own := rest(t, server, "POST", "/channels/"+server.General().ID+"/messages", object{"content": "x"})
	checkReply(t, rest(t, server, "PATCH", path+own.ID, object{"content": ""}), 50006, "")
	checkReply(t, rest(t, server, "PATCH", path+own.ID, object{"content": long(2001)}), 50035, "content")
	checkReply(t, rest(t, server, "PATCH", path+own.ID, object{"flags": 64, "content": "x"}), 50035, "flags")
	checkReply(t, rest(t, server, "PATCH", path+own.ID, object{"embeds": []any{object{"title": "x"}}, "content": nil}), 0, "")
	checkReply(t, rest(t, server, "DELETE", path+own.ID, nil), 0, "")
	checkReply(t, rest(t, server, "PATCH", path+own.ID, object{"content": "y"}), 10008, "")
}

// TestBotPermissions lists what the bot may not do where.
func TestBotPermissions(t *testing.T) {
	server := start(t, discordtest.Options{})
	everyone := server.Testland().ID
	deny := func(name string, p discordtest.Permission) discordtest.Channel {
		botRole := server.Testland().Roles[1]
		return server.AddChannel(server.Testland(), discordtest.Channel{Name: name, Overwrites: []discordtest.Overwrite{
			{ID: everyone, Type: discordtest.RoleOverwrite, Deny: p}, {ID: botRole.ID, Type: discordtest.RoleOverwrite, Deny: p},
		}})
	}
	hidden, mute := deny("hidden", discordtest.ViewChannel), deny("mute", discordtest.SendMessages)
	plain, blind := deny("plain", discordtest.EmbedLinks|discordtest.AttachFiles), deny("blind", discordtest.ReadMessageHistory)
	closed := server.AddUser(discordtest.User{Username: "closed", DMsClosed: true})
	dm := rest(t, server, "POST", "/users/@me/channels", object{"recipient_id": closed.ID})
	tests := []struct {
		name, method, channel, path string
		body                        any
		code                        int
	}{
		{"write unseen", "POST", hidden.ID, "/messages", object{"content": "x"}, 50001},
		{"look unseen", "GET", hidden.ID, "", nil, 50001},
		{"type unseen", "POST", hidden.ID, "/typing", nil, 50001},
		{"write muted", "POST", mute.ID, "/messages", object{"content": "x"}, 50013},
		{"type muted", "POST", mute.ID, "/typing", nil, 50013},
		{"embed", "POST", plain.ID, "/messages", object{"embeds": []any{object{"title": "x"}}}, 50013},
		{"plain text", "POST", plain.ID, "/messages", object{"content": "x"}, 0},
		{"history", "GET", blind.ID, "/messages", nil, 50013},
		{"reply", "POST", blind.ID, "/messages", object{"content": "x", "message_reference": object{"message_id": "1"}}, 160002},
		{"closed DM", "POST", dm.ID, "/messages", object{"content": "x"}, 50007},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			checkReply(t, rest(t, server, test.method, "/channels/"+test.channel+test.path, test.body), test.code, "")
		})
	}
	if server.Permissions(server.Moderator(), hidden).Has(discordtest.ViewChannel) {
		t.Error("the moderator sees a channel hidden from everyone")
	}
}

func TestDMChannelIsTheSame(t *testing.T) {
	server := start(t, discordtest.Options{})
	first := rest(t, server, "POST", "/users/@me/channels", object{"recipient_id": server.Member().ID})
	again := rest(t, server, "POST", "/users/@me/channels", object{"recipient_id": server.Member().ID})
	said := server.As(server.Member()).DM("x").Message()
	if first.ID == "" || first.ID != again.ID || first.ID != said.ChannelID {
		t.Errorf("the channels are %s, %s and %s", first.ID, again.ID, said.ChannelID)
	}
}

func TestNonce(t *testing.T) {
	server := start(t, discordtest.Options{})
	path := "/channels/" + server.General().ID + "/messages"
	send := func(nonce any, enforce bool) string {
		t.Helper()
		got := rest(t, server, "POST", path, object{"content": "x", "nonce": nonce, "enforce_nonce": enforce})
		checkReply(t, got, 0, "")
		return got.ID
	}
	first := send("a", true)
	if send("a", true) != first {
		t.Error("an enforced nonce made two messages")
	}
	if unnamed := send("", true); send("a", false) == first || send("b", true) == first || send("", true) == unnamed {
		t.Error("other requests made no message")
	}
	if seven := send(7, true); send(7, true) != seven {
		t.Error("a nonce may be a number")
	}
	server.Advance(6 * time.Minute)
	if send("b", true) == first || send("a", true) == first {
		t.Error("a nonce of minutes ago still counts")
	}
}

func TestThreads(t *testing.T) {
	server := start(t, discordtest.Options{})
	said := server.As(server.Member()).In(server.General()).Mention("x").Message()
	path := "/channels/" + server.General().ID + "/messages/" + said.ID + "/threads"
	checkReply(t, rest(t, server, "POST", path, object{"name": ""}), 50035, "name")
	made := rest(t, server, "POST", path, object{"name": "talk"})
	if made.Status != http.StatusCreated || made.ID != said.ID {
		t.Errorf("status %d, id %s", made.Status, made.ID)
	}
	checkReply(t, rest(t, server, "POST", path, object{"name": "talk"}), 160004, "")
	inThread := rest(t, server, "POST", "/channels/"+made.ID+"/messages", object{"content": "x"})
	checkReply(t, inThread, 0, "")
	checkReply(t, rest(t, server, "POST", "/channels/"+made.ID+"/messages/"+inThread.ID+"/threads", object{"name": "x"}), 50035, "")
	thread, _ := server.Channel(made.ID)
	if thread.Type != discordtest.PublicThread || thread.ParentID != server.General().ID {
		t.Errorf("the thread is %+v", thread)
	}
	if post := server.As(server.Member()).In(thread).Say("x"); post.Err() != nil || len(server.As(server.Member()).In(thread).Messages()) != 2 {
		t.Errorf("people cannot write in it: %v", post.Err())
	}
}

func TestUploads(t *testing.T) {
	server := start(t, discordtest.Options{})
	upload := func(payload string, sizes ...int) reply {
		t.Helper()
		var body bytes.Buffer
		w := multipart.NewWriter(&body)
		if payload != "" {
			_ = w.WriteField("payload_json", payload)
		}
		for i, size := range sizes {
			part, _ := w.CreateFormFile(fmt.Sprintf("files[%d]", i), fmt.Sprintf("f%d.txt", i))
			_, _ = part.Write(make([]byte, size))
		}
		_ = w.Close()
		return rest(t, server, "POST", "/channels/"+server.General().ID+"/messages", body.String(), header("Content-Type", w.FormDataContentType()))
	}
	checkReply(t, upload(`{"content":"x"}`), 0, "")
	checkReply(t, upload("", 1), 0, "")
	checkReply(t, upload("{}"), 50006, "")
	checkReply(t, upload("{}", 10<<20+1), 40005, "")
	checkReply(t, upload("{}", make([]int, 10)...), 0, "")
	checkReply(t, upload("{}", make([]int, 11)...), 30015, "")
	checkReply(t, upload(`{"attachments":[{"id":0,"description":"`+long(1025)+`"}]}`, 1), 50035, "attachments.0.description")
	checkReply(t, upload(`{"attachments":[{"id":"0","filename":"chart.png","description":"A chart"}]}`, 1), 0, "")
	all := server.As(server.Member()).In(server.General()).Messages()
	file := all[len(all)-1].Attachments[0]
	if data, found := server.File(file.ID); !found || len(data) != 1 || file.Description != "A chart" || file.Filename != "chart.png" {
		t.Errorf("the attachment is %+v with %d bytes", file, len(data))
	}
	if _, found := server.File("1"); found {
		t.Error("there is a file 1")
	}
}

// TestTokensStayOut: the records hold no token.
func TestTokensStayOut(t *testing.T) {
	server := start(t, discordtest.Options{})
	publish(t, server, askCommand())
	i := ask(server)
	checkReply(t, callback(t, server, i, 4, object{"content": "x"}), 0, "")
	checkReply(t, rest(t, server, "PATCH", original(t, server, i), object{"content": "y"}), 0, "")
	if all := fmt.Sprint(server.Requests(), server.Story()); strings.Contains(all, keysOf(t, i).Token) || strings.Contains(all, server.Token()) {
		t.Errorf("a token stands in the records: %s", all)
	}
	if paths := server.Requests(discordtest.RouteOriginal); len(paths) != 1 || !strings.Contains(paths[0].Path, "{token}") {
		t.Errorf("the record is %v", paths)
	}
}
