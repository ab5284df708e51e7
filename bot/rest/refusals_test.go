package rest_test

import (
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/rest"
)

// TestRefusalsAreStopped: a bot that may write nowhere and is asked without end stops long before Discord's ban, goes on
// answering interactions, says so, and goes on by itself.
func TestRefusalsAreStopped(t *testing.T) {
	bubble(t, discordtest.Options{History: 40_000}, func(t *testing.T, r *rig) {
		denied := r.Inject(discordtest.Refused(403, 50013, "Missing Permissions"), discordtest.On{Route: discordtest.RouteCreateMessage, Times: discordtest.Forever})
		stopped := time.Duration(0)
		begun := time.Now()
		for range 20 * 60 * 30 { // thirty a second for twenty minutes
			err := r.post(r.General().ID, "an answer")
			if errors.Is(err, rest.ErrStopped) && stopped == 0 {
				stopped = time.Since(begun)
			}
			time.Sleep(time.Second / 30)
		}
		most := mostIn(r.Requests(discordtest.RouteCreateMessage), 10*time.Minute)
		s := r.client.Status()
		t.Logf("figure: 30 refusals a second: stopped after %v, at most %d in 10 minutes of the 10,000 of Discord's ban; %d warnings, %d errors logged",
			stopped.Round(time.Second), most, r.log.lines(`msg="many`), r.log.lines(`msg="too many`))
		if most > 2000 || !s.Stopped || s.Invalid < 1000 || r.log.lines(`msg="many`) != 2 || r.log.lines(`msg="too many`) != 2 {
			t.Errorf("status %+v", s)
		}
		if err := r.callback(r.interactionNow()); err != nil {
			t.Errorf("interactions are no longer answered: %v", err)
		}
		denied.Remove()
		time.Sleep(11 * time.Minute)
		if err := r.post(r.General().ID, "an answer"); err != nil || r.client.Status() != (rest.Status{}) {
			t.Errorf("afterwards: %v, %+v", err, r.client.Status())
		}
	})
}

// TestCopiesShareRefusals: three copies that are refused everything stop together where one alone would, and the two that
// are left when one has gone go on.
func TestCopiesShareRefusals(t *testing.T) {
	bubble(t, discordtest.Options{History: 40_000}, func(t *testing.T, r *rig) {
		r.Inject(discordtest.Refused(403, 50013, "Missing Permissions"), discordtest.On{Route: discordtest.RouteCreateMessage, Times: discordtest.Forever})
		living := 3
		o := r.options()
		o.Copies = func() int { return living }
		copies := []*rest.Client{rest.New(o), rest.New(o), rest.New(o)}
		flood := func() (sent int) {
			before := len(r.Requests(discordtest.RouteCreateMessage))
			for n := range 3000 {
				r.client = copies[n%living]
				_ = r.post(r.General().ID, "an answer") // is refused, or not sent
				time.Sleep(time.Second / 30)
			}
			return len(r.Requests(discordtest.RouteCreateMessage)) - before
		}
		if sent := flood(); sent < 1900 || sent > 2010 {
			t.Errorf("three copies are refused %d requests, want 2000", sent)
		}
		living = 2
		if sent := flood(); sent > 10 { // they had two thirds, and go on only below a half
			t.Errorf("two of them are refused %d more", sent)
		}
		time.Sleep(11 * time.Minute)
		if sent := flood(); sent < 1900 || sent > 2010 {
			t.Errorf("after that two copies are refused %d requests, want 2000", sent)
		}
	})
}

// interactionNow makes an interaction without a request of the client's.
func (r *rig) interactionNow() (id, token string) {
	other := rest.New(r.options())
	mine := r.client
	r.client = other
	defer func() { r.client = mine }()
	return r.interaction()
}

// mostIn is the largest number of requests in any such time.
func mostIn(all []discordtest.Request, d time.Duration) int {
	most, from := 0, 0
	for to := range all {
		for all[to].At.Sub(all[from].At) >= d {
			from++
		}
		most = max(most, to-from+1)
	}
	return most
}

// TestInteractionsStopToo: where even answers to interactions are refused they stop as well, before Discord's ban.
func TestInteractionsStopToo(t *testing.T) {
	bubble(t, discordtest.Options{History: 40_000}, func(t *testing.T, r *rig) {
		r.Inject(discordtest.Refused(401, 50027, "Invalid Webhook Token"), discordtest.On{Times: discordtest.Forever})
		var err error
		for n := range 6000 {
			if err = r.edit(fmt.Sprint("token", n)); errors.Is(err, rest.ErrStopped) {
				break
			}
		}
		n := len(r.Requests(discordtest.RouteOriginal))
		t.Logf("figure: interactions' answers refused: stopped after %d", n)
		if !errors.Is(err, rest.ErrStopped) || n > 4000 {
			t.Errorf("%d requests, the last gives %v", n, err)
		}
	})
}

// TestWhatCounts: only what Discord counts as invalid is counted.
func TestWhatCounts(t *testing.T) {
	for name, c := range map[string]struct {
		fault discordtest.Fault
		want  int
	}{
		"401":          {discordtest.Refused(401, 0, "Unauthorized"), 1},
		"403":          {discordtest.Refused(403, 50013, "Missing Permissions"), 1},
		"429":          {discordtest.RateLimited(time.Second), 1},
		"shared 429":   {discordtest.RateLimitedShared(time.Second), 0},
		"HTML 429":     {discordtest.Banned(time.Second), 1},
		"404":          {discordtest.Refused(404, 10003, "Unknown Channel"), 0},
		"400":          {discordtest.Refused(400, 50035, "Invalid Form Body"), 0},
		"server error": {discordtest.Broken(500, discordtest.JSONBody), 0},
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, discordtest.Options{}, func(t *testing.T, r *rig) {
				r.Inject(c.fault, discordtest.On{})
				_ = r.post(r.General().ID, "an answer")
				if n := r.client.Status().Invalid; n != c.want {
					t.Errorf("%d are counted, want %d", n, c.want)
				}
				time.Sleep(11 * time.Minute)
				synctest.Wait()
				if n := r.client.Status().Invalid; n != 0 {
					t.Errorf("%d are counted after 11 minutes", n)
				}
			})
		})
	}
}
