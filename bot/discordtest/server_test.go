package discordtest_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"

	"tiktalks/bot/discordtest"
)

// TestWaitTellsWhatHappened: a wait that runs out explains itself.
func TestWaitTellsWhatHappened(t *testing.T) {
	server := start(t, discordtest.Options{})
	publish(t, server, askCommand())
	i := ask(server)
	checkReply(t, callback(t, server, i, 4, object{"content": long(2001)}), 50035, "data.content")
	_, err := i.Answer(briefly(t))
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("the error is %v", err)
	}
	for _, part := range []string{`an answer to "ask"`, "content: at most 2000 characters", "data.content: Must be 2000 or fewer", "/callback: 400"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("the error does not tell of %q: %v", part, err)
		}
	}
	server2 := discordtest.New(discordtest.Options{Patience: time.Millisecond})
	defer server2.Close()
	err = server2.Await(context.Background(), "a miracle", func() bool { return false })
	if err == nil || !strings.Contains(err.Error(), "a miracle") || !strings.Contains(err.Error(), "nothing at all") {
		t.Errorf("without a deadline the error is %v", err)
	}
}

func TestWaitEndsWithTheServer(t *testing.T) {
	server := start(t, discordtest.Options{})
	failed := make(chan error)
	go func() {
		failed <- server.Await(context.Background(), "a miracle", func() bool { return false })
	}()
	server.Close()
	server.Close() // does nothing
	if err := <-failed; err == nil || !strings.Contains(err.Error(), "closed") {
		t.Errorf("the error is %v", err)
	}
}

// TestCloseWithEverythingOpen: connections, faults and clients that hang do not hold up Close.
func TestCloseWithEverythingOpen(t *testing.T) {
	t.Parallel()
	server := discordtest.New(discordtest.Options{})
	settled(t, server)
	dead := settled(t, server)
	server.Gateway().Do(discordtest.Silence())
	server.Inject(discordtest.Slow(time.Hour), discordtest.On{})
	answered := make(chan error)
	go func() {
		_, err := server.Client().Get(server.URL() + "/gateway")
		answered <- err
	}()
	if err := server.Await(t.Context(), "nothing", func() bool { return true }); err != nil {
		t.Error(err)
	}
	begun := time.Now()
	server.Close()
	if took := time.Since(begun); took > 3*time.Second {
		t.Errorf("Close took %v", took)
	}
	<-answered
	if code := dead.closeCode(); code != 0 {
		t.Errorf("the dead connection ended with %d", code)
	}
}

func TestStayOnLoopback(t *testing.T) {
	server := start(t, discordtest.Options{})
	for _, host := range []string{"https://example.com", "https://discord.com.example.com", "https://notdiscord.com"} {
		if _, err := server.Client().Post(host, "text/plain", strings.NewReader("x")); err == nil || !strings.Contains(err.Error(), "refused to leave") {
			t.Errorf("%s: %v", host, err)
		}
	}
	for _, host := range []string{"https://discord.com/api/v9", "https://discord.com/api/v10", "https://discord.com/api", "http://canary.discord.com/api/v9", server.URL()} {
		resp, err := server.Client().Get(host + "/gateway")
		if err != nil || resp.StatusCode != http.StatusForbidden { // a browser's user agent
			t.Errorf("%s: %v", host, err)
			continue
		}
		_ = resp.Body.Close()
	}
	server.Client().CloseIdleConnections()
	if !strings.Contains(server.String(), server.URL()) {
		t.Errorf("the server calls itself %s", server)
	}
}

func TestWatch(t *testing.T) {
	server := start(t, discordtest.Options{})
	ctx, cancel := context.WithCancel(t.Context())
	events := server.Watch(ctx)
	settled(t, server)
	publish(t, server, askCommand())
	i := ask(server)
	checkReply(t, callback(t, server, i, 5, object{"flags": 64}), 0, "")
	checkReply(t, rest(t, server, "PATCH", original(t, server, i), object{"content": "x"}), 0, "")
	checkReply(t, rest(t, server, "POST", "/channels/"+server.General().ID+"/typing", nil), 0, "")
	checkReply(t, rest(t, server, "POST", "/channels/"+server.General().ID+"/messages", object{}), 50006, "")
	said := server.As(server.Member()).In(server.General()).Say("x").Message()
	if err := server.As(server.Member()).Delete(said); err != nil {
		t.Fatal(err)
	}
	var got []string
	last := int64(0)
	for e := range events {
		if e.Seq <= last || e.At.IsZero() {
			t.Errorf("event %d comes after %d", e.Seq, last)
		}
		last = e.Seq
		got = append(got, line(e))
		if e.Kind == discordtest.MessageDeleted {
			break
		}
	}
	want := []string{
		"gateway dialled", "gateway identified", "commands changed", "interaction changed waiting",
		"message created private", "interaction changed deferred", "message edited private", "interaction changed answered",
		"typing", "request a message is not empty", "message created", "message deleted",
	}
	if strings.Join(got, "\n") == "" || strings.Join(compact(got), "\n") != strings.Join(want, "\n") {
		t.Errorf("got %q, want %q", compact(got), want)
	}
	cancel()
	for range events { // ends
	}
}

// line tells the kind of an event and what matters of it.
func line(e discordtest.Event) string {
	switch {
	case e.Gateway != nil:
		return "gateway " + string(e.Gateway.What)
	case e.Interaction != nil:
		return string(e.Kind) + " " + string(e.Interaction.Status)
	case e.Request != nil:
		return string(e.Kind) + " " + e.Request.Rule
	case e.Message != nil && e.UserID != "":
		return string(e.Kind) + " private"
	}
	return string(e.Kind)
}

// compact leaves out the requests that were accepted.
func compact(lines []string) []string {
	var kept []string
	for _, l := range lines {
		if l != "request " {
			kept = append(kept, l)
		}
	}
	return kept
}

func TestWatchEndsWithTheServer(t *testing.T) {
	t.Parallel()
	server := discordtest.New(discordtest.Options{})
	events := server.Watch(context.Background())
	for range 3 {
		server.As(server.Member()).DM("x")
	}
	server.Close()
	for range events { // ends, read or not
	}
}

// TestEverythingReturnedIsACopy changes what it got and looks again.
func TestEverythingReturnedIsACopy(t *testing.T) {
	server := start(t, discordtest.Options{})
	checkReply(t, rest(t, server, "PUT", "/applications/"+server.ApplicationID()+"/commands", []any{withOptions(option(nil))}), 0, "")
	here := server.As(server.Member()).In(server.General())
	checkReply(t, rest(t, server, "POST", "/channels/"+server.General().ID+"/messages", object{
		"content": "<@" + server.Member().ID + ">", "embeds": []any{object{"fields": []any{object{"name": "n", "value": "v"}}}},
		"components": []any{row(menu(nil))},
	}), 0, "")
	m := here.Messages()[0]
	m.Embeds[0].Fields[0].Name = "changed"
	m.Components[0].Components[0].Options[0].Label = "changed"
	m.Mentions[0].ID = "changed"
	m.Pings.Users[0] = "changed"
	c := server.Commands("")[0]
	c.Options[0].Name = "changed"
	r := server.Requests()[0]
	r.Body[0] = 'X'
	g := server.Testland()
	g.Roles[0].Name, g.Channels[0].Name, g.Members[0].User.Username = "changed", "changed", "changed"
	if all := fmt.Sprint(here.Messages(), server.Commands(""), server.Testland(), string(server.Requests()[0].Body)); strings.Contains(all, "changed") || strings.Contains(all, "X") {
		t.Errorf("the server's own things were changed: %s", all)
	}
}

func TestHistoryIsBounded(t *testing.T) {
	server := start(t, discordtest.Options{History: 10})
	for range 50 {
		server.As(server.Member()).DM("x")
		rest(t, server, "GET", "/gateway", nil)
	}
	if n := len(server.Requests()); n < 10 || n > 13 {
		t.Errorf("%d requests are kept", n)
	}
	if n := len(server.As(server.Member()).Messages()); n < 10 || n > 13 {
		t.Errorf("%d messages are kept", n)
	}
}

// TestOldInteractionsAreForgotten: dead tokens do not pile up. A forgotten one is unknown, no longer expired.
func TestOldInteractionsAreForgotten(t *testing.T) {
	server := start(t, discordtest.Options{})
	publish(t, server, askCommand())
	first := ask(server)
	server.Advance(discordtest.TokenLife)
	checkReply(t, rest(t, server, "GET", original(t, server, first), nil), 50027, "")
	server.Advance(2 * discordtest.TokenLife)
	for range 1024 {
		ask(server)
	}
	checkReply(t, rest(t, server, "GET", original(t, server, first), nil), 10015, "")
}

func TestCheckHook(t *testing.T) {
	server := start(t, discordtest.Options{Check: func(r *http.Request, body []byte) error {
		if strings.Contains(string(body), "bad") {
			return errors.New("a bad word")
		}
		return nil
	}})
	path := "/channels/" + server.General().ID + "/messages"
	checkReply(t, rest(t, server, "POST", path, object{"content": "good"}), 0, "")
	checkReply(t, rest(t, server, "POST", path, object{"content": "bad"}), 50035, "_check")
	if refused := server.Refusals(); len(refused) != 1 || refused[0].Rule != "Options.Check: a bad word" {
		t.Errorf("refused: %v", refused)
	}
}

// TestDeliver: an interactions endpoint gets what the gateway would have carried.
func TestDeliver(t *testing.T) {
	delivered := make(chan json.RawMessage, 1)
	server := start(t, discordtest.Options{Deliver: func(payload json.RawMessage) { delivered <- payload }})
	c := settled(t, server)
	publish(t, server, askCommand())
	i := ask(server)
	if payload := <-delivered; string(payload) != string(i.Payload()) {
		t.Errorf("delivered: %s", payload)
	}
	server.As(server.Member()).DM("end")
	if p := c.next(); p.Name != "MESSAGE_CREATE" {
		t.Errorf("the gateway carries %s", p.Name)
	}
	checkReply(t, callback(t, server, i, 4, object{"content": "x"}), 0, "")
}

func TestInjectedClock(t *testing.T) {
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	server := start(t, discordtest.Options{Now: func() time.Time { return now }})
	if at := server.As(server.Member()).DM("x").Message().Timestamp; !at.Equal(now) {
		t.Errorf("a message is of %v", at)
	}
	server.Advance(time.Hour)
	later := server.As(server.Member()).DM("x").Message()
	if !later.Timestamp.Equal(now.Add(time.Hour)) || discordtest.SnowflakeTime(later.ID).Sub(now) < time.Hour {
		t.Errorf("an hour later one is of %v with id %s", later.Timestamp, later.ID)
	}
	if !server.Now().Equal(now.Add(time.Hour)) || !discordtest.SnowflakeTime("x").IsZero() {
		t.Errorf("now is %v", server.Now())
	}
}

// TestRealTime: without an injected clock an interaction fails by itself.
func TestRealTime(t *testing.T) {
	if testing.Short() {
		t.Skip("takes three seconds")
	}
	server := start(t, discordtest.Options{Now: time.Now})
	publish(t, server, askCommand())
	if _, err := ask(server).Answer(t.Context()); err == nil || !strings.Contains(err.Error(), "did not react within 3 s") {
		t.Errorf("the error is %v", err)
	}
}

func TestManyServersAtOnce(t *testing.T) {
	t.Parallel()
	var all sync.WaitGroup
	for range 10 {
		all.Go(func() {
			server := discordtest.New(discordtest.Options{Now: stopped()})
			defer server.Close()
			session := newSession(t, server)
			session.AddHandler(respond(discordgo.InteractionApplicationCommand, say("x", 0)))
			if err := session.Open(); err != nil {
				t.Error(err)
				return
			}
			if _, err := session.ApplicationCommandCreate(server.ApplicationID(), "", askCommand()); err != nil {
				t.Error(err)
			}
			if _, err := ask(server).Answer(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}

// TestManyQuestionsAtOnce: two hundred people ask in the same second.
func TestManyQuestionsAtOnce(t *testing.T) {
	server := start(t, discordtest.Options{})
	connect(t, server, respond(discordgo.InteractionApplicationCommand, say("x", 0)))
	publish(t, server, askCommand())
	var all sync.WaitGroup
	for i := range 200 {
		user := server.AddUser(discordtest.User{Username: fmt.Sprint(i)})
		all.Go(func() {
			if _, err := server.As(user).Slash("ask", discordtest.Opt("question", "?")).Answer(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if refused := server.Refusals(); len(refused) > 0 {
		t.Errorf("refused: %v", refused[0])
	}
}

// TestCrowd: a world of the size that one shard may hold, though with fewer channels than the largest test elsewhere.
func TestCrowd(t *testing.T) {
	server := start(t, discordtest.Options{})
	server.AddGuilds(20, 50, 30)
	told := make(chan bool, 200)
	connect(t, server, func(_ *discordgo.Session, g *discordgo.GuildCreate) {
		told <- g.Name == "Testland" || len(g.Channels) == 50 && len(g.Roles) == 32
	})
	for range 21 {
		if whole := <-told; !whole {
			t.Fatal("a guild came without all its channels and roles")
		}
	}
}

func TestMistakesOfATestPanic(t *testing.T) {
	server := start(t, discordtest.Options{})
	for name, mistake := range map[string]func(){
		"a user twice":         func() { server.AddUser(server.Member()) },
		"a channel of nowhere": func() { server.AddChannel(discordtest.Guild{}, discordtest.Channel{}) },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s is accepted", name)
				}
			}()
			mistake()
		}()
	}
	if _, ok := server.Guild("1"); ok {
		t.Error("there is a guild 1")
	}
	if _, ok := server.Channel("1"); ok {
		t.Error("there is a channel 1")
	}
	server.As(server.Member()).DM("the server still works")
}

// TestStart: a failed test is told what happened.
func TestStart(t *testing.T) {
	t.Parallel()
	tb := &fakeTB{}
	server := discordtest.Start(tb, discordtest.Options{})
	server.As(server.Member()).DM("a secret of the test")
	for _, f := range tb.cleanups {
		f()
	}
	if !strings.Contains(tb.log.String(), "a secret of the test") {
		t.Errorf("the log is %s", tb.log.String())
	}
	if _, err := server.Client().Get(server.URL()); err == nil {
		t.Error("the server is still there")
	}
}

// fakeTB is a test that failed.
type fakeTB struct {
	cleanups []func()
	log      strings.Builder
}

func (f *fakeTB) Helper()                         {}
func (f *fakeTB) Failed() bool                    { return true }
func (f *fakeTB) Cleanup(c func())                { f.cleanups = append(f.cleanups, c) }
func (f *fakeTB) Logf(format string, args ...any) { fmt.Fprintf(&f.log, format+"\n", args...) }
