package bot_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
	"tiktalks/commands"
)

// question is what most tests ask.
func question(text string) discordtest.Option { return discordtest.Opt("question", text) }

// An interaction that is too old when it arrives is counted and left alone: the answer would be refused.
func TestAStaleInteractionIsNotAnswered(t *testing.T) {
	t.Parallel()
	r := start(t)
	r.Gateway().SetDelivery(discordtest.Delivery{Reverse: 2})
	stale := r.here().Slash("ask", question("when was the heron launched"))
	r.Advance(bot.TooOld + 10*time.Millisecond)
	got, err := r.here().Slash("ask", question("what does a crossing cost")).Answer(r.ctx) // delivers both, this one first
	if r.must(t, got, err); !strings.Contains(got.Content, "6 crowns") {
		t.Errorf("the fresh one got %q", got.Content)
	}
	if err := r.stop(); err != nil { // everything that arrived is done
		t.Fatal(err)
	}
	if n := len(r.Requests(discordtest.RouteCallback)); n != 1 || stale.State().Status != discordtest.Waiting {
		t.Errorf("%d callbacks, the stale one is %s", n, stale.State().Status)
	}
	if _, metrics := r.bot.Get("/metrics"); !strings.Contains(metrics, `tiktalks_rejected_total{reason="late"} 1`) {
		t.Errorf("it is not counted:\n%s", metrics)
	}
	r.harmless(t)
}

// The time that an interaction was on its way counts, so that a shard that is behind defers sooner.
func TestArrival(t *testing.T) {
	t.Parallel()
	now := epoch.Add(time.Hour)
	id := func(age time.Duration) string { return strconv.FormatInt((now.Sub(epoch)-age).Milliseconds()<<22, 10) }
	for _, c := range []struct {
		age, counts time.Duration
	}{
		{0, 0}, {100 * time.Millisecond, 0}, {bot.OnTheWay, 0}, {bot.OnTheWay + time.Second, time.Second},
		{-time.Minute, 0}, // the machine's clock is behind
	} {
		if got := now.Sub(bot.Arrival(id(c.age), now)); got != c.counts {
			t.Errorf("%v old: %v are gone, want %v", c.age, got, c.counts)
		}
	}
	if got := bot.Arrival("no id", now); !got.Equal(now) {
		t.Errorf("without an id: %v", got)
	}
}

// A deferral of which Discord's word got lost did arrive: the answer replaces what people see.
func TestALostDeferralIsFinished(t *testing.T) {
	t.Parallel()
	slow := slowPhraser{make(chan struct{})}
	r := start(t, func(s *setup) { s.phraser = slow })
	lost := r.Inject(discordtest.DroppedAfterWork(), discordtest.On{Route: discordtest.RouteCallback, Times: discordtest.Forever})
	asked := r.here().Slash("ask", question("when was the heron launched"))
	if err := r.log.wait(r.ctx, "the deferral was refused", 1); err != nil {
		t.Fatal(err)
	}
	lost.Remove()
	close(slow.release)
	got, err := asked.Answer(r.ctx)
	if r.must(t, got, err); !strings.Contains(got.Content, launch) {
		t.Errorf("got %q", got.Content)
	}
}

// meeting lets requests of a kind pass only when so many have come together.
type meeting struct {
	mu   sync.Mutex
	n    int
	full chan struct{}
}

func (m *meeting) join(want int) {
	m.mu.Lock()
	if m.n++; m.n == want {
		close(m.full)
	}
	m.mu.Unlock()
	select {
	case <-m.full:
	case <-time.After(patience):
	}
}

// Edits of different interactions wait for nothing, least of all for each other.
func TestEditsRunInParallel(t *testing.T) {
	const together = 5
	var slow slowPhraser
	var edits *meeting
	bubble(t, func(t *testing.T, r *running) {
		var asked []*discordtest.Interaction
		for range together {
			asked = append(asked, r.here().Slash("ask", question("when was the heron launched")))
		}
		for _, i := range asked {
			if status, err := i.Acked(r.ctx); err != nil || status != discordtest.Deferred {
				t.Fatal(status, err)
			}
		}
		close(slow.release)
		for _, i := range asked {
			got, err := i.Answer(r.ctx)
			if r.must(t, got, err); !strings.Contains(got.Content, launch) {
				t.Errorf("got %q", got.Content)
			}
		}
		r.harmless(t)
	}, func(s *setup) {
		slow, edits = slowPhraser{make(chan struct{})}, &meeting{full: make(chan struct{})}
		s.phraser = slow
		s.server.Check = func(r *http.Request, _ []byte) error {
			if r.Method == http.MethodPatch {
				edits.join(together)
			}
			return nil
		}
	})
}

// An interaction that was long on its way is deferred at once; a deferral carries nothing but whether it is private.
func TestADelayedInteractionIsDeferredAtOnce(t *testing.T) {
	var slow slowPhraser
	bubble(t, func(t *testing.T, r *running) {
		r.Gateway().SetDelivery(discordtest.Delivery{Reverse: 3})
		public := r.here().Slash("ask", question("when was the heron launched"))
		private := r.here().Slash("ask", question("when was the heron launched"), discordtest.Opt("private", true))
		time.Sleep(bot.OnTheWay + bot.DeferAfter)
		delivered := time.Now()
		r.here().Say("") // delivers all three
		for _, i := range []*discordtest.Interaction{public, private} {
			if status, err := i.Acked(r.ctx); err != nil || status != discordtest.Deferred {
				t.Fatal(status, err)
			}
		}
		if late := time.Since(delivered); late > 100*time.Millisecond {
			t.Errorf("they are deferred %v after they arrived", late)
		}
		bodies := map[string]int{}
		for _, request := range r.Requests(discordtest.RouteCallback) {
			bodies[string(request.Body)]++
		}
		if bodies[`{"type":5,"data":{}}`] != 1 || bodies[`{"type":5,"data":{"flags":64}}`] != 1 {
			t.Errorf("the deferrals are %v", bodies)
		}
		close(slow.release)
		got, err := private.Answer(r.ctx)
		if r.must(t, got, err); !got.Private() || public.State().Private {
			t.Errorf("who sees it was not decided by the deferral: %+v", got)
		}
		for _, edit := range r.Requests(discordtest.RouteOriginal) {
			if m := messageIn(edit); m["flags"] != nil {
				t.Errorf("the edit asks for flags %s again", m["flags"])
			}
		}
	}, func(s *setup) { slow = slowPhraser{make(chan struct{})}; s.phraser = slow })
}

// No memory is kept for an interaction once it is answered. It is no parallel test: others would use memory meanwhile.
func TestInteractionsLeaveNothingBehind(t *testing.T) {
	const n = 3000
	d := deaf(t)
	round := func(from int) {
		for i := range n {
			token := fmt.Sprintf("%d%s", from+i, strings.Repeat("x", 200)) // as long as Discord's
			if err := d.AnswerInteraction(t.Context(), strconv.Itoa(from+i), token); err != nil {
				t.Fatal(err)
			}
		}
		if got := len(d.Take(t.Context(), nil)); got != 2*n {
			t.Fatalf("%d requests, want a deferral and an answer each", got)
		}
	}
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	round(0)
	round(n) // by then what is made once is there
	before := heap()
	round(2 * n)
	if after := heap(); after > before+250*n { // a library's bucket for each address would take more than three times that
		t.Errorf("%d bytes are left for each interaction", (after-before)/n)
	}
}

// Above the number of commands that run at once people are asked to come back; above the number of calls they are dropped
// and counted.
func TestWorkInFlightIsBounded(t *testing.T) {
	t.Parallel()
	slow := slowPhraser{make(chan struct{})}
	busy := make(chan struct{})
	r := start(t, func(s *setup) {
		s.phraser = slow
		s.adjust = func(b *bot.Bot) { b.Narrow(1, 2) }
		s.server.Check = func(_ *http.Request, body []byte) error {
			if strings.Contains(string(body), "many questions") {
				<-busy
			}
			return nil
		}
	})
	first := r.here().Slash("ask", question("when was the heron launched"))
	if _, err := first.Acked(r.ctx); err != nil {
		t.Fatal(err)
	}
	second := r.As(r.Moderator()).In(r.General()).Slash("ask", question("when was the heron launched"))
	// The second is being told; a third finds no room at all.
	third := r.As(r.Outsider()).Slash("ask", question("when was the heron launched"))
	r.metric(t, `tiktalks_rejected_total{reason="no room"} 1`)
	close(busy)
	waiting := []*discordtest.Interaction{second, third} // whichever came first was told
	told := slices.IndexFunc(waiting, func(i *discordtest.Interaction) bool {
		got, err := i.Answer(r.soon(t))
		return err == nil && got.Content == bot.Escape(commands.Busy) && got.Private()
	})
	if told < 0 {
		t.Error("nobody was told that the bot is busy")
	}
	close(slow.release)
	got, err := first.Answer(r.ctx)
	if r.must(t, got, err); !strings.Contains(got.Content, launch) {
		t.Errorf("the first got %q", got.Content)
	}
	r.metric(t, `tiktalks_rejected_total{reason="busy"} 1`)
}

// The log of a run in which much goes wrong holds no token, no address and no word of a question.
func TestTheLogTellsNoSecrets(t *testing.T) {
	t.Parallel()
	const marker = "somewhat"
	r := start(t, func(s *setup) { s.phraser = panicking{} })
	var secrets []string
	ask := func() *discordtest.Interaction {
		i := r.here().Slash("ask", question("when was the heron launched "+marker))
		var payload struct{ Token string }
		if err := json.Unmarshal(i.Payload(), &payload); err != nil {
			t.Fatal(err)
		}
		secrets = append(secrets, payload.Token)
		return i
	}
	for _, fault := range []discordtest.Fault{
		discordtest.Dropped(), discordtest.Broken(500, discordtest.HTMLBody), discordtest.Refused(404, 10062, "Unknown interaction"),
		discordtest.Refused(403, 50013, "Missing Permissions"), discordtest.Banned(time.Second),
	} {
		injected := r.Inject(fault, discordtest.On{Route: discordtest.RouteCallback, Times: discordtest.Forever})
		ask()
		r.await(t, fault.String(), func() bool { return injected.Hits() > 0 })
		injected.Remove()
		r.Advance(bot.OneEvery)
	}
	if got, err := ask().Answer(r.ctx); err != nil {
		t.Fatal(got, err)
	}
	mention, err := r.here().Mention(marker).Answer(r.ctx)
	r.must(t, mention, err)
	if err := r.stop(); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(r.log.String(), "a reply could not be delivered") || !strings.Contains(r.log.String(), "a panic was caught") {
		t.Errorf("what went wrong is not told:\n%s", r.log)
	}
	r.tellsNothing(t, append(secrets, marker, "member", "heron launched")...)
}
