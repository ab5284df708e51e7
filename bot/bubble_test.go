package bot_test

import (
	"encoding/json"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
	"tiktalks/bot/rest"
	"tiktalks/commands"
)

// present is a clock for a bubble, whose own one begins in the year 2000: before Discord's first id.
func present() time.Time { return time.Now().AddDate(26, 0, 0) }

// bubble runs a test with a whole bot and a loopback Discord in memory, in a bubble: its minutes take no time and its figures
// are exact.
func bubble(t *testing.T, test func(*testing.T, *running), changes ...func(*setup)) {
	t.Helper()
	t.Parallel()
	edition(t, nil) // what all tests share is made outside
	_, _ = discordAPI()
	synctest.Test(t, func(t *testing.T) {
		test(t, start(t, append(changes, inMemory)...))
	})
}

func inMemory(s *setup) {
	n := discordtest.NewNetwork()
	s.server.Network, s.server.Now, s.server.Patience = n, present, 3*time.Hour
	adjust := s.adjust
	s.adjust = func(b *bot.Bot) {
		if b.Reach(n.DialContext); adjust != nil {
			adjust(b)
		}
	}
}

// Commands that could not be published are published later, without a restart, and questions are answered meanwhile.
func TestAFailedPublicationIsRepeated(t *testing.T) {
	for name, fault := range map[string]discordtest.Fault{
		"refused":                  discordtest.Refused(403, 50001, "Missing Access"),
		"a bad gateway":            discordtest.Broken(502, discordtest.HTMLBody),
		"a connection that breaks": discordtest.ResetConnection(),
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T, r *running) {
				want := named(r.Commands(""))
				if err := r.stop(); err != nil {
					t.Fatal(err)
				}
				r.put(t, r.Commands("")[:1])
				down := r.Inject(fault, discordtest.On{Route: discordtest.RoutePublish, Times: discordtest.Forever})
				begun := time.Now()
				r.run(t, r.setup)
				serving := time.Since(begun)
				if got := r.ask(t, r.here(), "when was the heron launched"); !strings.Contains(got.Content, launch) {
					t.Errorf("meanwhile: %q", got.Content)
				}
				time.Sleep(5 * time.Minute)
				down.Remove()
				over, attempts := time.Now(), strings.Count(r.log.String(), "could not be published")
				r.await(t, "the commands", func() bool { return named(r.Commands("")) == want })
				t.Logf("figure: publication %s for 5 min: serving after %v, %d failures told, published %v after its end", name, serving, attempts, time.Since(over).Round(time.Second))
				if serving > 5*time.Second || attempts < 4 || attempts > 20 || time.Since(over) > 10*time.Minute {
					t.Errorf("%d failures are told:\n%s", attempts, r.log)
				}
			})
		})
	}
}

// A bot whose commands can't be published ends all the same when its connection ends for good.
func TestAFailedPublicationKeepsNobody(t *testing.T) {
	bubble(t, func(t *testing.T, r *running) {
		if err := r.stop(); err != nil {
			t.Fatal(err)
		}
		r.put(t, r.Commands("")[:1])
		r.Inject(discordtest.Refused(403, 50001, "Missing Access"), discordtest.On{Route: discordtest.RoutePublish, Times: discordtest.Forever})
		r.run(t, r.setup)
		r.Gateway().Do(discordtest.CloseWith(4004))
		time.Sleep(time.Minute)
		before := strings.Count(r.log.String(), "could not be published")
		time.Sleep(time.Hour)
		if n := strings.Count(r.log.String(), "could not be published"); n != before {
			t.Errorf("the bot goes on publishing after its end: %d failures, then %d", before, n)
		}
		if err := r.stop(); err == nil {
			t.Error("no error says why it ended")
		}
	})
}

// An answer that is ready while Discord is off the air arrives when it is back.
func TestAnAnswerOutlivesAnOutage(t *testing.T) {
	edition(t, nil)
	var slow slowPhraser
	bubble(t, func(t *testing.T, r *running) {
		asked := r.here().Slash("ask", question("when was the heron launched"))
		if status, err := asked.Acked(r.ctx); err != nil || status != discordtest.Deferred {
			t.Fatal(status, err)
		}
		over := r.Outage()
		close(slow.release)
		time.Sleep(20 * time.Second)
		over()
		back := time.Now()
		got, err := asked.Answer(r.ctx)
		r.must(t, got, err)
		t.Logf("figure: a deferred answer arrives %v after an outage of 20 s", time.Since(back).Round(time.Millisecond))
		if !strings.Contains(got.Content, launch) || time.Since(back) > 20*time.Second {
			t.Errorf("got %q after %v", got.Content, time.Since(back))
		}
	}, func(s *setup) { slow = slowPhraser{make(chan struct{})}; s.phraser = slow })
}

// The metrics tell of requests by route and status, and hold no id and no token. Readiness says when Discord turns the bot
// away or too much was refused.
func TestRequestsAreMeasured(t *testing.T) {
	bubble(t, func(t *testing.T, r *running) {
		r.Inject(discordtest.Broken(502, discordtest.HTMLBody), discordtest.On{Route: discordtest.RouteCreateMessage})
		r.Inject(discordtest.RateLimited(3*time.Second), discordtest.On{Route: discordtest.RouteCreateMessage})
		r.Inject(discordtest.ResetConnection(), discordtest.On{Route: discordtest.RouteCreateMessage})
		answer, err := r.here().Mention("when was the heron launched").Answer(r.ctx)
		r.must(t, answer, err)
		r.ask(t, r.here(), "what does a crossing cost")
		for _, line := range []string{
			`tiktalks_rest_requests_total{route="POST /channels/{channel}/messages",status="502"} 1`,
			`tiktalks_rest_requests_total{route="POST /channels/{channel}/messages",status="429"} 1`,
			`tiktalks_rest_requests_total{route="POST /channels/{channel}/messages",status="none"} 1`,
			`tiktalks_rest_requests_total{route="POST /channels/{channel}/messages",status="200"} 1`,
			`tiktalks_rest_requests_total{route="POST /interactions/{interaction}/{token}/callback",status="200"} 1`,
			`tiktalks_rest_retries_total{cause="server",route="POST /channels/{channel}/messages"} 1`,
			`tiktalks_rest_retries_total{cause="rate limit",route="POST /channels/{channel}/messages"} 1`,
			`tiktalks_rest_retries_total{cause="connection",route="POST /channels/{channel}/messages"} 1`,
			`tiktalks_rest_wait_seconds_sum{limit="route"} 3`,
			`tiktalks_rest_invalid 1`,
			`tiktalks_rest_stopped 0`,
			`tiktalks_rest_banned 0`,
			`tiktalks_rest_buckets 0`,
		} {
			r.metric(t, line)
		}
		_, metrics := r.bot.Get("/metrics")
		for _, secret := range []string{r.General().ID, r.ApplicationID(), r.Token(), "interaction-token"} {
			if strings.Contains(metrics, secret) {
				t.Errorf("the metrics hold %q", secret)
			}
		}
	})
}

func TestReadinessTellsOfRefusals(t *testing.T) {
	bubble(t, func(t *testing.T, r *running) {
		ready := func(want int, what string) {
			t.Helper()
			if code, body := r.bot.Get("/readyz"); code != want || !strings.Contains(body, what) {
				t.Errorf("ready: %d %s, want %d and %q", code, body, want, what)
			}
		}
		ready(200, "true")
		r.Inject(discordtest.Banned(30*time.Second), discordtest.On{Route: "GET /users/@me"})
		_, _ = r.bot.REST().Do(t.Context(), rest.GetMe.At(), nil)
		ready(503, "Discord's network turns the bot away")
		time.Sleep(31 * time.Second)
		ready(200, "true")
		denied := r.Inject(discordtest.Refused(403, 50001, "Missing Access"), discordtest.On{Route: "GET /users/@me", Times: discordtest.Forever})
		for range 2100 {
			_, _ = r.bot.REST().Do(t.Context(), rest.GetMe.At(), nil)
		}
		ready(503, "Discord refused 2000 requests in ten minutes")
		r.metric(t, "tiktalks_rest_stopped 1")
		r.metric(t, "tiktalks_rest_invalid 2000")
		if got := r.ask(t, r.here(), "when was the heron launched"); !strings.Contains(got.Content, launch) {
			t.Errorf("meanwhile: %q", got.Content)
		}
		denied.Remove()
		time.Sleep(11 * time.Minute)
		ready(200, "true")
		t.Logf("figure: 2100 refusals: %d requests made, ready again within 11 min", denied.Hits())
	})
}

// Who made an interaction that is malformed is told that something went wrong, and the log tells of it once.
func TestMalformedInteractionsAreApologisedFor(t *testing.T) {
	type object = map[string]any
	for name, spoil := range map[string]func(object){
		"no data":                   func(i object) { delete(i, "data") },
		"no person":                 func(i object) { delete(i, "member"); delete(i, "user") },
		"permissions as a number":   func(i object) { i["app_permissions"] = 8 },
		"a type of the future":      func(i object) { i["type"] = 99 },
		"a type in words":           func(i object) { i["type"] = "command" },
		"an option that is null":    func(i object) { i["data"].(object)["options"] = []any{nil} },
		"a command without a name":  func(i object) { delete(i["data"].(object), "name") },
		"a click without a message": func(i object) { i["type"] = 3; i["data"] = object{"custom_id": "x", "component_type": 2} },
	} {
		t.Run(name, func(t *testing.T) {
			made := make(chan json.RawMessage, 1)
			bubble(t, func(t *testing.T, r *running) {
				asked := r.here().Slash("ask", question("when was the heron launched"))
				var i object
				if err := json.Unmarshal(<-made, &i); err != nil {
					t.Fatal(err)
				}
				spoil(i)
				data, _ := json.Marshal(i)
				begun := time.Now()
				r.Gateway().Send("INTERACTION_CREATE", r.Testland().ID, data)
				got, err := asked.Answer(r.ctx)
				if r.must(t, got, err); got.Content != bot.Escape(commands.Broken) || !got.Private() {
					t.Errorf("got %q, private %v", got.Content, got.Private())
				}
				n := strings.Count(r.log.String(), "an event was malformed")
				t.Logf("figure: %s: apologised for after %v, %d log lines", name, time.Since(begun), n)
				if n != 1 {
					t.Errorf("%d log lines:\n%s", n, r.log)
				}
				r.metric(t, `tiktalks_rejected_total{reason="malformed"} 1`)
			}, func(s *setup) {
				made = make(chan json.RawMessage, 1)
				s.server.Deliver = func(payload json.RawMessage) { made <- payload }
			})
		})
	}
}
