package rest_test

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/bot/rest"
)

// TestRouteLimit: a route's limit is learned from the headers: it is never met, and it holds up its own channel only.
func TestRouteLimit(t *testing.T) {
	bubble(t, discordtest.Options{Limits: discordtest.Limits{Bucket: discordtest.Limit{N: 5, Per: 5 * time.Second}}}, func(t *testing.T, r *rig) {
		other := r.AddChannel(r.Testland(), discordtest.Channel{Name: "other"})
		var all sync.WaitGroup
		begun := time.Now()
		for n := range 30 {
			all.Go(func() {
				if err := r.post(r.General().ID, fmt.Sprint(n)); err != nil {
					t.Error(err)
				}
			})
		}
		synctest.Wait()
		elsewhere := took(func() {
			if err := r.post(other.ID, "elsewhere"); err != nil {
				t.Error(err)
			}
		})
		all.Wait()
		d, refused := time.Since(begun), len(r.Refusals())
		t.Logf("figure: 30 messages where 5 are allowed in 5 s: %v, %d refused; one elsewhere meanwhile: %v", d, refused, elsewhere)
		if refused > 0 || d > 26*time.Second || elsewhere > 0 || r.messages() != 30 {
			t.Errorf("%d messages", r.messages())
		}
		if r.seen.longest(rest.OfRoute) < 24*time.Second {
			t.Errorf("the waits are not told: %v", r.seen.longest(rest.OfRoute))
		}
	})
}

// TestGlobalLimit: what Discord allows a second is counted here, so that it never has to say so; interactions are left out.
func TestGlobalLimit(t *testing.T) {
	bubble(t, discordtest.Options{Limits: discordtest.Limits{Global: discordtest.Limit{N: 50, Per: time.Second}}}, func(t *testing.T, r *rig) {
		var all sync.WaitGroup
		r.interaction() // publishes the command
		time.Sleep(2 * time.Second)
		begun := time.Now()
		for n := range 200 {
			channel := r.AddChannel(r.Testland(), discordtest.Channel{Name: fmt.Sprint("c", n)})
			all.Go(func() {
				if err := r.post(channel.ID, fmt.Sprint(n)); err != nil {
					t.Error(err)
				}
			})
		}
		synctest.Wait()
		answers := took(func() {
			for range 100 {
				if err := r.callback(r.interaction()); err != nil {
					t.Error(err)
				}
			}
		})
		all.Wait()
		most, d := busiest(r.Requests(discordtest.RouteCreateMessage)), time.Since(begun)
		t.Logf("figure: 200 messages: %v, at most %d a second, %d refused; 100 interactions meanwhile: %v", d, most, len(r.Refusals()), answers)
		if most > 50 || len(r.Refusals()) > 0 || d > 5*time.Second || answers > 0 {
			t.Error("the limit is not kept, or kept too well")
		}
	})
}

// TestGlobalPause: a global 429 holds up every route but those of interactions; what Discord's network says, everything.
func TestGlobalPause(t *testing.T) {
	for name, c := range map[string]struct {
		fault        discordtest.Fault
		interactions time.Duration // how long they wait
		limit        rest.Limit
	}{
		"global 429":             {discordtest.RateLimitedGlobally(3 * time.Second), 0, rest.Global},
		"global 429 of a header": {discordtest.RateLimitedGloballyBare(3 * time.Second), 0, rest.Global},
		"429 with HTML":          {discordtest.Banned(3 * time.Second), 1500 * time.Millisecond, rest.Ban},
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, discordtest.Options{}, func(t *testing.T, r *rig) {
				other := r.AddChannel(r.Testland(), discordtest.Channel{Name: "other"})
				id, token := r.interaction()
				r.Inject(c.fault, discordtest.On{Route: discordtest.RouteCreateMessage})
				var all sync.WaitGroup
				all.Go(func() { _ = r.post(r.General().ID, "it meets the pause") })
				synctest.Wait()
				if r.client.Status().Banned != (c.limit == rest.Ban) {
					t.Errorf("status %+v", r.client.Status())
				}
				time.Sleep(1500 * time.Millisecond)
				before := len(r.Requests(discordtest.RouteCreateMessage))
				answered := took(func() { _ = r.callback(id, token) })
				if rest := 1500*time.Millisecond - answered; rest > 0 { // else the pause ends at this very moment
					time.Sleep(rest - time.Millisecond)
					before = len(r.Requests(discordtest.RouteCreateMessage))
					time.Sleep(time.Millisecond)
				}
				posted := took(func() { _ = r.post(other.ID, "elsewhere") })
				all.Wait()
				t.Logf("figure: 3 s of %s: an interaction waits %v of the 1.5 s left, %d requests of others meanwhile", name, answered, before-1)
				if answered != c.interactions || posted > 0 || before != 1 {
					t.Errorf("interactions waited %v, a message afterwards %v; %d requests", answered, posted, before)
				}
			})
		})
	}
}

// together lets the first requests pass only when so many have come, so that none waits for the answer to another.
type together struct {
	next http.RoundTripper
	come sync.WaitGroup // counts down the first ones
	left atomic.Int32
}

func (g *together) RoundTrip(request *http.Request) (*http.Response, error) {
	if g.left.Add(-1) >= 0 {
		g.come.Done()
		g.come.Wait()
	}
	return g.next.RoundTrip(request)
}

// TestPauseHoldsOthers: whoever comes while a pause lasts is not sent before its end, nor does a shorter pause end a longer.
func TestPauseHoldsOthers(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, r *rig) {
		other := r.AddChannel(r.Testland(), discordtest.Channel{Name: "other"})
		r.Inject(discordtest.RateLimitedGlobally(5*time.Second), discordtest.On{Route: discordtest.RouteCreateMessage})
		r.Inject(discordtest.RateLimitedGlobally(time.Second), discordtest.On{Route: discordtest.RouteTyping})
		both, o := &together{next: r.Transport()}, r.options()
		both.left.Store(2)
		both.come.Add(2)
		o.Transport = both
		r.client = rest.New(o)
		var all sync.WaitGroup
		post := func() { _ = r.post(r.General().ID, "first") }
		all.Go(post)
		all.Go(func() { _, _ = r.client.Do(t.Context(), rest.Typing.At(r.General().ID), nil) })
		synctest.Wait()
		time.Sleep(100 * time.Millisecond)
		d := took(func() {
			if err := r.post(other.ID, "elsewhere"); err != nil {
				t.Error(err)
			}
		})
		all.Wait()
		if t.Logf("figure: global 429 of 5 s and one of 1 s: the next request waits %v", d); d != 4900*time.Millisecond {
			t.Errorf("waited %v", d)
		}
		if r.seen.longest(rest.Global) != 5*time.Second {
			t.Errorf("the longest wait is told as %v", r.seen.longest(rest.Global))
		}
	})
}

// TestEditsInParallel: those of different interactions wait for nothing.
func TestEditsInParallel(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, r *rig) {
		var tokens []string
		for range 50 {
			id, token := r.interaction()
			if err := r.callback(id, token); err != nil {
				t.Fatal(err)
			}
			tokens = append(tokens, token)
		}
		r.Inject(discordtest.Slow(time.Second), discordtest.On{Route: discordtest.RouteOriginal, Times: discordtest.Forever})
		var all sync.WaitGroup
		d := took(func() {
			for _, token := range tokens {
				all.Go(func() {
					if err := r.edit(token); err != nil {
						t.Error(err)
					}
				})
			}
			all.Wait()
		})
		if t.Logf("figure: 50 edits of a second each: %v", d); d != time.Second {
			t.Errorf("took %v", d)
		}
	})
}

// TestBucketsNames: routes for which Discord gives one name share a limit, and a major parameter tells them apart.
func TestBucketsNames(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		left := map[string]int{}
		var mu sync.Mutex
		refused := 0
		discord := answering(func(r *http.Request) (*http.Response, error) {
			mu.Lock()
			defer mu.Unlock()
			token := strings.Split(r.URL.Path, "/")[3]
			if _, known := left[token]; !known {
				left[token] = 3
				time.AfterFunc(1999*time.Millisecond, func() { mu.Lock(); defer mu.Unlock(); delete(left, token) })
			}
			if left[token] == 0 {
				refused++
				return response(429, `{"retry_after":1,"global":false}`, "X-RateLimit-Bucket", "one")
			}
			left[token]--
			return response(200, "{}", "X-RateLimit-Bucket", "one", "X-RateLimit-Limit", "3", "X-RateLimit-Remaining", fmt.Sprint(left[token]), "X-RateLimit-Reset-After", "2")
		})
		client := discord.client(time.Now)
		do := func(to rest.Request) {
			if _, err := client.Do(t.Context(), to, nil); err != nil {
				t.Error(err)
			}
		}
		do(rest.EditOriginal.At("1", "a"))
		do(rest.FollowUp.At("1", "a")) // now both names are known
		var all sync.WaitGroup
		d := took(func() {
			for n := range 12 {
				all.Go(func() { do([]rest.Route{rest.EditOriginal, rest.FollowUp}[n%2].At("1", "b")) })
			}
			all.Wait()
		})
		elsewhere := took(func() { do(rest.FollowUp.At("1", "c")) })
		t.Logf("figure: 12 requests on two routes of one bucket, 3 in 2 s: %v, %d refused; elsewhere %v", d, refused, elsewhere)
		if refused > 0 || d < 6*time.Second || d > 8*time.Second || elsewhere > 0 {
			t.Error("the routes do not share their bucket, or share it with others")
		}
	})
}

// TestOverlongPause: who comes while a pause lasts for longer than the answer is worth something is told at once.
func TestOverlongPause(t *testing.T) {
	bubble(t, discordtest.Options{}, func(t *testing.T, r *rig) {
		r.Inject(discordtest.RateLimited(time.Hour), discordtest.On{Route: discordtest.RouteCreateMessage})
		r.Inject(discordtest.RateLimitedGlobally(10*time.Minute), discordtest.On{Route: discordtest.RouteTyping})
		if err := r.post(r.General().ID, "first"); status(err) != 429 {
			t.Error(err)
		}
		d := took(func() {
			if err := r.post(r.General().ID, "second"); !errors.Is(err, rest.ErrLimited) {
				t.Error(err)
			}
			_, _ = r.client.Do(t.Context(), rest.Typing.At(r.General().ID), nil)
			if _, err := r.client.Do(t.Context(), rest.GetMe.At(), nil); !errors.Is(err, rest.ErrLimited) {
				t.Error(err)
			}
		})
		if n := len(r.Requests()); d > 0 || n != 2 {
			t.Errorf("%d requests after %v", n, d)
		}
		time.Sleep(time.Hour)
		if err := r.post(r.General().ID, "third"); err != nil || r.client.Status().Buckets != 0 {
			t.Error(err, r.client.Status())
		}
	})
}
