package rest_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/rest"
)

// TestFaults: what may pass is tried again after a pause that grows, what Discord refused is not, and a message stands in the
// channel once however often it was sent.
func TestFaults(t *testing.T) {
	const forever = discordtest.Forever
	for _, c := range []struct {
		name     string
		fault    discordtest.Fault
		times    int
		requests int           // that Discord sees
		status   int           // of the error; 0: none
		least    time.Duration // until the end
		most     time.Duration
	}{
		{"500", discordtest.Broken(500, discordtest.JSONBody), 2, 3, 0, 375 * time.Millisecond, time.Second},
		{"502 with HTML", discordtest.Broken(502, discordtest.HTMLBody), 2, 3, 0, 375 * time.Millisecond, time.Second},
		{"503 without a body", discordtest.Broken(503, discordtest.EmptyBody), 2, 3, 0, 375 * time.Millisecond, time.Second},
		{"504 with HTML", discordtest.Broken(504, discordtest.HTMLBody), 2, 3, 0, 375 * time.Millisecond, time.Second},
		{"503 for a minute", discordtest.Broken(503, discordtest.HTMLBody), 9, 10, 0, 30 * time.Second, 80 * time.Second},
		{"connection closed", discordtest.Dropped(), 1, 2, 0, 125 * time.Millisecond, 250 * time.Millisecond},
		{"connection reset", discordtest.ResetConnection(), 3, 4, 0, 800 * time.Millisecond, 2 * time.Second},
		{"answer lost", discordtest.DroppedAfterWork(), 1, 2, 0, 125 * time.Millisecond, 250 * time.Millisecond},
		{"answer cut", discordtest.DroppedMidBody(), 1, 2, 0, 125 * time.Millisecond, 250 * time.Millisecond},
		{"no answer", discordtest.Slow(time.Hour), 1, 2, 0, 10 * time.Second, 11 * time.Second},
		{"429 of the route", discordtest.RateLimited(1500 * time.Millisecond), 1, 2, 0, 1500 * time.Millisecond, 1500 * time.Millisecond},
		{"429 of a shared limit", discordtest.RateLimitedShared(1500 * time.Millisecond), 1, 2, 0, 1500 * time.Millisecond, 1500 * time.Millisecond},
		{"global 429 without Reset-After", discordtest.RateLimitedGlobally(1500 * time.Millisecond), 1, 2, 0, 1500 * time.Millisecond, 1500 * time.Millisecond},
		{"global 429 with Retry-After alone", discordtest.RateLimitedGloballyBare(3 * time.Second), 1, 2, 0, 3 * time.Second, 3 * time.Second},
		{"429 without end", discordtest.RateLimited(time.Second), forever, 5, 429, 4 * time.Second, 4 * time.Second},
		{"429 for an hour", discordtest.RateLimited(time.Hour), 1, 1, 429, 0, 0},
		{"429 with HTML", discordtest.Banned(time.Second), 1, 1, 429, 0, 0},
		{"400", discordtest.Refused(400, 200000, "Blocked by AutoMod"), 1, 1, 400, 0, 0},
		{"401", discordtest.Refused(401, 0, "Unauthorized"), 1, 1, 401, 0, 0},
		{"403", discordtest.Refused(403, 50013, "Missing Permissions"), 1, 1, 403, 0, 0},
		{"404", discordtest.Refused(404, 10003, "Unknown Channel"), 1, 1, 404, 0, 0},
		{"413", discordtest.Refused(413, 40005, "Too large"), 1, 1, 413, 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			bubble(t, discordtest.Options{}, func(t *testing.T, r *rig) {
				r.Inject(c.fault, discordtest.On{Times: c.times})
				var err error
				d := took(func() { err = r.post(r.General().ID, "an answer") })
				n := len(r.Requests(discordtest.RouteCreateMessage))
				t.Logf("figure: %s: %d requests, %v, %d messages, error %v", c.name, n, d.Round(time.Millisecond), r.messages(), err)
				if n != c.requests || status(err) != c.status || (err == nil) != (c.status == 0) {
					t.Errorf("%d requests and %v, want %d and status %d", n, err, c.requests, c.status)
				}
				if d < c.least || d > c.most {
					t.Errorf("it took %v, want %v to %v", d, c.least, c.most)
				}
				if want := map[bool]int{true: 1}[err == nil]; r.messages() != want {
					t.Errorf("%d messages, want %d", r.messages(), want)
				}
				if got := r.seen.retries(); got != n-1 {
					t.Errorf("%d repetitions were told, %d made", got, n-1)
				}
			})
		})
	}
}

// TestOutage: an answer that is given while Discord is off the air arrives soon after.
func TestOutage(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, r *rig) {
		over := r.Outage()
		begun := time.Now()
		time.AfterFunc(20*time.Second, over)
		if err := r.post(r.General().ID, "an answer"); err != nil {
			t.Fatal(err)
		}
		late := time.Since(begun) - 20*time.Second
		t.Logf("figure: posted %v after an outage of 20 s, at the attempt %d", late, r.seen.retries()+1)
		if late < 0 || late > 16*time.Second || r.messages() != 1 {
			t.Errorf("%d messages", r.messages())
		}
	})
}

// TestTokensLife: an edit is tried again for as long as its interaction's token lives, and no longer.
func TestTokensLife(t *testing.T) {
	for name, c := range map[string]struct {
		down    time.Duration
		arrives bool
	}{"for ten minutes": {10 * time.Minute, true}, "for an hour": {time.Hour, false}} {
		t.Run(name, func(t *testing.T) {
			bubble(t, discordtest.Options{}, func(t *testing.T, r *rig) {
				id, token := r.interaction()
				if err := r.callback(id, token); err != nil {
					t.Fatal(err)
				}
				down := r.Inject(discordtest.Broken(503, discordtest.HTMLBody), discordtest.On{Times: discordtest.Forever})
				time.AfterFunc(c.down, down.Remove)
				var err error
				d := took(func() { err = r.edit(token) })
				t.Logf("figure: 503 %s: given up or done after %v, %d requests", name, d, len(r.Requests(discordtest.RouteOriginal)))
				if (err == nil) != c.arrives || d > 14*time.Minute {
					t.Errorf("%v after %v", err, d)
				}
				if !c.arrives && status(err) != 503 {
					t.Errorf("the error is %v, want Discord's own", err)
				}
			})
		})
	}
}

// TestCallback: a first answer is tried again for two seconds, then it is too late. One that Discord has already is not
// given twice.
func TestCallback(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, r *rig) {
		r.Inject(discordtest.Broken(502, discordtest.HTMLBody), discordtest.On{Route: discordtest.RouteCallback})
		id, token := r.interaction()
		d := took(func() {
			if err := r.callback(id, token); err != nil {
				t.Error(err)
			}
		})
		t.Logf("figure: 502 at a callback: answered after %v", d)
		r.Inject(discordtest.DroppedAfterWork(), discordtest.On{Route: discordtest.RouteCallback})
		id, token = r.interaction()
		if refused, is := errors.AsType[*rest.Error](r.callback(id, token)); !is || refused.Code != 40060 {
			t.Errorf("after a lost answer: %v, want that it was answered already", refused)
		}
		if r.messages() != 2 {
			t.Errorf("%d answers to two interactions", r.messages())
		}
		r.Inject(discordtest.Slow(time.Hour), discordtest.On{Route: discordtest.RouteCallback, Times: discordtest.Forever})
		id, token = r.interaction()
		d = took(func() {
			if r.callback(id, token) == nil {
				t.Error("no error though nothing was answered")
			}
		})
		if t.Logf("figure: callback without an answer: given up after %v", d); d != 2*time.Second {
			t.Errorf("given up after %v", d)
		}
	})
}

// TestOnce: what must not arrive twice is sent again only where it did not arrive.
func TestOnce(t *testing.T) {
	for name, c := range map[string]struct {
		fault    discordtest.Fault
		requests int
		arrives  int
	}{
		"502":         {discordtest.Broken(502, discordtest.HTMLBody), 1, 0},
		"answer lost": {discordtest.DroppedAfterWork(), 1, 1},
		"429":         {discordtest.RateLimited(time.Second), 2, 1},
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, discordtest.Options{}, func(t *testing.T, r *rig) {
				id, token := r.interaction()
				if err := r.callback(id, token); err != nil {
					t.Fatal(err)
				}
				r.Inject(c.fault, discordtest.On{Route: discordtest.RouteFollowUp})
				_, err := r.client.Do(t.Context(), rest.FollowUp.At(r.ApplicationID(), token).Once(), map[string]any{"content": "more"})
				n, arrived := len(r.Requests(discordtest.RouteFollowUp)), r.messages()-1
				t.Logf("figure: follow-up, %s: %d requests, %d messages, error %v", name, n, arrived, err)
				if n != c.requests || arrived != c.arrives {
					t.Errorf("want %d requests and %d messages", c.requests, c.arrives)
				}
			})
		})
	}
	t.Run("no connection", func(t *testing.T) {
		bubble(t, discordtest.Options{}, func(t *testing.T, r *rig) {
			o := r.options()
			o.URL = "http://127.0.0.1:99"
			ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
			defer cancel()
			_, err := rest.New(o).Do(ctx, rest.FollowUp.At("1", "t").Once(), nil)
			if err == nil || r.seen.retries() < 3 {
				t.Errorf("%v after %d repetitions; it surely did not arrive", err, r.seen.retries())
			}
		})
	})
}

// TestCancelled: whoever waits stops waiting with its context, and leaves its place to the next.
func TestCancelled(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, r *rig) {
		r.Inject(discordtest.RateLimited(30*time.Second), discordtest.On{Route: discordtest.RouteCreateMessage})
		done := make(chan error, 1)
		go func() { done <- r.post(r.General().ID, "first") }()
		synctest.Wait()
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		var err error
		d := took(func() {
			_, err = r.client.Do(ctx, rest.CreateMessage.At(r.General().ID), map[string]any{"content": "second"})
		})
		if t.Logf("figure: a wait of 30 s ends %v after its context's second", d-time.Second); d != time.Second || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%v after %v", err, d)
		}
		if err := <-done; err != nil || r.messages() != 1 {
			t.Errorf("%v, %d messages", err, r.messages())
		}
		if n := r.client.Status().Buckets; n != 0 {
			t.Errorf("%d buckets are kept", n)
		}
	})
}
