package bot_test

import (
	"strings"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
)

// What may pass is tried again after a pause, what Discord refused is not, and a message is posted once however often it was
// sent.
func TestRequestsThatFail(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		fault    discordtest.Fault
		times    int
		requests int
		arrives  bool
	}{
		"a bad gateway":                {discordtest.Broken(502, discordtest.HTMLBody), 2, 3, true},
		"an error of Discord's":        {discordtest.Broken(500, discordtest.JSONBody), 1, 2, true},
		"a connection that breaks":     {discordtest.Dropped(), 1, 2, true},
		"an answer that is lost":       {discordtest.DroppedAfterWork(), 1, 2, true},
		"an answer that is cut":        {discordtest.DroppedMidBody(), 1, 2, true},
		"a short rate limit":           {discordtest.RateLimited(20 * time.Millisecond), 1, 2, true},
		"a short shared rate limit":    {discordtest.RateLimitedShared(20 * time.Millisecond), 1, 2, true},
		"a short global rate limit":    {discordtest.RateLimitedGlobally(20 * time.Millisecond), 1, 2, true},
		"a rate limit of an hour":      {discordtest.RateLimited(time.Hour), 1, 1, false},
		"a ban, told in HTML":          {discordtest.Banned(time.Second), 1, 1, false},
		"no permission to write there": {discordtest.Refused(403, 50013, "Missing Permissions"), 1, 1, false},
		"a channel that is gone":       {discordtest.Refused(404, 10003, "Unknown Channel"), 1, 1, false},
		"words that are not allowed":   {discordtest.Refused(400, 200000, "Blocked by AutoMod"), 1, 1, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := start(t)
			r.Inject(c.fault, discordtest.On{Route: discordtest.RouteCreateMessage, Times: c.times})
			asked := r.here().Mention("when was the heron launched")
			if !c.arrives {
				r.metric(t, `tiktalks_rejected_total{reason="not delivered"} 1`)
			} else if _, err := asked.Answer(r.ctx); err != nil {
				t.Fatal(err)
			}
			if err := r.stop(); err != nil {
				t.Fatal(err)
			}
			if n := len(r.Requests(discordtest.RouteCreateMessage)); n != c.requests {
				t.Errorf("%d requests, want %d", n, c.requests)
			}
			if n := len(asked.Answers()); n > 1 || c.arrives != (n == 1) {
				t.Errorf("%d answers", n)
			}
			if lost := strings.Contains(r.log.String(), "could not be delivered"); lost == c.arrives {
				t.Errorf("the log tells of a loss: %v\n%s", lost, r.log)
			}
		})
	}
}

// One channel's rate limit holds up that channel only.
func TestARateLimitHoldsUpItsOwnChannel(t *testing.T) {
	t.Parallel()
	r := start(t)
	limited := r.Inject(discordtest.RateLimited(2*time.Second), discordtest.On{Route: discordtest.RouteCreateMessage, Times: 1})
	r.here().Mention("when was the heron launched")
	r.await(t, "the rate limit", func() bool { return limited.Hits() == 1 })
	elsewhere, err := r.As(r.Outsider()).DM("what does a crossing cost").Answer(r.soon(t))
	r.must(t, elsewhere, err)
	if got := r.ask(t, r.here(), "what does a crossing cost"); !strings.Contains(got.Content, "6 crowns") {
		t.Errorf("got %q", got.Content)
	}
}
