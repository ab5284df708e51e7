package bot_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
)

// marker is a word that only a question holds.
const marker = "somewhat"

// The log of a full run at level debug, in which much goes wrong, holds no token of the bot or of an interaction, no
// address of one, no session, no name and no word of a question.
func TestTheLogOfAFullRunTellsNoSecrets(t *testing.T) {
	t.Parallel()
	r := start(t, func(s *setup) {
		s.server.HeartbeatInterval, s.server.Patience = 3*time.Second, 5*time.Minute // a busy machine answers none within less
		s.config.MetricsAddr, s.config.DataDir = "127.0.0.1:0", t.TempDir()
		s.phraser = panicking{}
		s.adjust = func(b *bot.Bot) { b.Keep(&shelf{}) }
	})
	secrets := []string{marker, "heron", "member", "moderator", "Mem Ber"}
	here, n := r.here(), 0
	ask := func() *discordtest.Interaction {
		r.Advance(bot.OneEvery)
		n++
		i := here.Slash("ask", question(fmt.Sprint("when was the heron launched ", marker, " ", n)))
		var payload struct{ Token string }
		if err := json.Unmarshal(i.Payload(), &payload); err != nil || payload.Token == "" {
			t.Fatal("no token", err)
		}
		secrets = append(secrets, payload.Token)
		return i
	}
	for _, route := range []discordtest.Route{discordtest.RouteCallback, discordtest.RouteCreateMessage} {
		for _, fault := range []discordtest.Fault{
			discordtest.Dropped(), discordtest.DroppedAfterWork(), discordtest.DroppedMidBody(), discordtest.Broken(500, discordtest.HTMLBody),
			discordtest.Refused(404, 10062, "Unknown interaction"), discordtest.Refused(403, 50013, "Missing Permissions"),
			discordtest.RateLimited(10 * time.Millisecond),
		} {
			injected := r.Inject(fault, discordtest.On{Route: route, Times: 1})
			if route == discordtest.RouteCallback {
				ask()
			} else {
				here.Mention("when was the heron launched " + marker)
			}
			r.await(t, string(route)+" "+fault.String(), func() bool { return injected.Hits() > 0 })
			injected.Remove()
		}
	}
	r.Advance(time.Minute)
	sessions := r.Gateway().Sessions()
	for _, broken := range discordtest.MalformedEvents() {
		r.Gateway().Send(broken.Event, "", json.RawMessage(strings.ReplaceAll(string(broken.Data), `"content":"hi"`, `"content":"`+marker+`"`)))
	}
	for _, fault := range []discordtest.GatewayFault{
		discordtest.Reset(), discordtest.Reconnect(), discordtest.InvalidSession(true), discordtest.CloseWith(4000), discordtest.CutFrame(),
		discordtest.Frame([]byte(`{"op":0,"s":1,"t":"MESSAGE_CREATE","d":{"content":"` + marker + `"`)),
	} {
		r.Gateway().Do(fault)
		private, err := r.As(r.Member()).DM("when was the heron launched " + marker).Answer(r.ctx)
		r.must(t, private, err)
		r.Advance(bot.OneEvery)
	}
	last, err := ask().Answer(r.ctx)
	r.must(t, last, err)
	if err := r.stop(); err != nil {
		t.Fatal(err)
	}
	for _, s := range append(sessions, r.Gateway().Sessions()...) {
		secrets = append(secrets, s.ID)
	}
	for _, told := range []string{"a reply could not be delivered", "a panic was caught", "an event was malformed", "the gateway connection has ended", "msg=answered"} {
		if !strings.Contains(r.log.String(), told) {
			t.Errorf("the run was not full: its log lacks %q", told)
		}
	}
	r.tellsNothing(t, secrets...)
}
