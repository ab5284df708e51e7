package bot_test

import (
	"testing"
	"time"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
)

// What the doctor asks is as Discord describes it, and nothing that it asks changes anything. The program's own tests show
// what it makes of the answers.
func TestExamineAsksAsDiscordDescribes(t *testing.T) {
	t.Parallel()
	server := discordtest.Start(t, discordtest.Options{Check: described(nil)})
	server.AddGuilds(250, 1, 1)
	found := bot.Examine(t.Context(), bot.Config{Token: server.Token(), APIURL: server.URL()}, time.Now)
	for _, f := range found {
		if f.Verdict != bot.Fine || f.Do != "" {
			t.Errorf("%+v", f)
		}
	}
	if len(found) == 0 {
		t.Error("nothing was found")
	}
	for _, r := range server.Requests() {
		if r.Refused() || r.Method != "GET" {
			t.Errorf("%s", r)
		}
	}
}
