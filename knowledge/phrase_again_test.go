package knowledge_test

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ground"
)

const lie = "The ferry Heron was launched on 4 May 2024."

// A refused draft is asked for once more with the reason, unless it broke a hard rule, came late, or the allowance is used up.
func TestRefusedDraftsAreAskedForOnceMore(t *testing.T) {
	t.Parallel()
	guardedAnswerer(t, &worder{}, knowledge.Ceilings{}, false).Answer(t.Context(), asked(0)) // makes the judge
	for _, c := range []struct {
		name          string
		first, second string // empty: the claim
		takes         time.Duration
		limits        knowledge.Ceilings
		calls         int32
		worded        bool
	}{
		{"mends itself", lie, "", 0, knowledge.Ceilings{}, 2, true},
		{"lies again", lie, lie, 0, knowledge.Ceilings{}, 2, false},
		{"a link", lie + " https://evil.example", "", 0, knowledge.Ceilings{}, 1, false},
		{"in the first half of the time", lie, "", 3 * time.Second, knowledge.Ceilings{}, 2, true},
		{"late", lie, "", 4*time.Second + 1, knowledge.Ceilings{}, 1, false},
		{"no allowance", lie, "", 0, knowledge.Ceilings{Tokens: 3000}, 1, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				w := &worder{do: func(context.Context, int32) error { time.Sleep(c.takes); return nil }}
				w.says = func(call int32, asked knowledge.Wording) string {
					told := len(asked.Faults) == 1 && asked.Faults[0] == knowledge.Fault{Text: lie, Reason: ground.WrongDate}
					if (call == 2) != told {
						t.Errorf("call %d is told %v", call, asked.Faults)
					}
					if said := [...]string{c.first, c.second}[call-1]; said != "" {
						return said
					}
					return asked.Facts[0].Claim
				}
				began := time.Now()
				got := guardedAnswerer(t, w, c.limits, false).Answer(t.Context(), asked(0))
				if worded := got.Model != ""; worded != c.worded || w.calls.Load() != c.calls || time.Since(began) > 8*time.Second {
					t.Errorf("worded %v after %d calls and %v", worded, w.calls.Load(), time.Since(began))
				}
			})
		})
	}
}

// After its rest a model that failed is asked one question; the others wait for how that ends.
func TestOneQuestionProbesTheModel(t *testing.T) {
	t.Parallel()
	guardedAnswerer(t, &worder{}, knowledge.Ceilings{}, false).Answer(t.Context(), asked(0))
	for _, well := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			w := &worder{do: func(_ context.Context, call int32) error {
				time.Sleep(time.Second)
				if call <= 5 || !well {
					return errors.New("broken")
				}
				return nil
			}}
			a := guardedAnswerer(t, w, knowledge.Ceilings{}, false)
			for n := range 5 {
				a.Answer(t.Context(), asked(n))
			}
			later := func(n int) knowledge.Question {
				q := asked(n)
				q.Now = noon.Add(time.Minute)
				return q
			}
			var all sync.WaitGroup
			for n := range 10 {
				all.Go(func() { a.Answer(t.Context(), later(n)) })
			}
			all.Wait()
			if n := w.calls.Load(); n != 6 {
				t.Errorf("%d calls, want the 5 that failed and one to find out", n)
			}
			a.Answer(t.Context(), later(11))
			if n := w.calls.Load(); (n == 7) != well {
				t.Errorf("works again: %v; %d calls", well, n)
			}
		})
	}
}

// wordsOut is longer than any call lasts.
const wordsOut = 20 * time.Second

func TestFourCallsAtOnce(t *testing.T) {
	t.Parallel()
	guardedAnswerer(t, &worder{}, knowledge.Ceilings{}, false).Answer(t.Context(), asked(0))
	synctest.Test(t, func(t *testing.T) {
		var now, most atomic.Int32
		w := &worder{do: func(context.Context, int32) error {
			n := now.Add(1)
			defer now.Add(-1)
			for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
			}
			time.Sleep(3 * time.Second)
			return nil
		}}
		a := guardedAnswerer(t, w, knowledge.Ceilings{}, false)
		var worded atomic.Int32
		var all sync.WaitGroup
		began := time.Now()
		for n := range 20 {
			all.Go(func() {
				if a.Answer(t.Context(), asked(n)).Model != "" {
					worded.Add(1)
				}
			})
		}
		all.Wait()
		took := time.Since(began)
		time.Sleep(wordsOut) // until what nobody waits for has ended
		if most.Load() != 4 || worded.Load() != 8 || took != 6*time.Second {
			t.Errorf("%d at once, %d worded, all answered after %v; want 4, 8 in two rounds, and 6 s: a third would end too late", most.Load(), worded.Load(), took)
		}
	})
}

func TestMemoryBudgetWarns(t *testing.T) {
	t.Parallel()
	var log strings.Builder
	limits := knowledge.Ceilings{Dollars: .02, PriceIn: 1, PriceOut: 1}
	b := knowledge.NewMemoryBudget(limits, slog.New(slog.NewTextHandler(&log, nil)))
	for n := 1; n <= 8; n++ {
		h, err := b.Reserve(t.Context(), "1", noon)
		if err != nil {
			t.Fatal(err)
		}
		b.Settle(t.Context(), h, knowledge.Usage{In: 1700, Out: 400})
		if warned := strings.Count(log.String(), "four fifths"); (warned == 1) != (n == 8) {
			t.Errorf("after %d of 200 ten-thousandths: %d warnings", n*21, warned)
		}
	}
}

// rewriter puts every question as says, after a while.
type rewriter struct {
	calls atomic.Int32
	says  string
	takes time.Duration
}

func (r *rewriter) Rewrite(ctx context.Context, _ string, _ []string) (string, knowledge.Usage, error) {
	r.calls.Add(1)
	select {
	case <-time.After(r.takes):
		return r.says, knowledge.Usage{In: 100, Out: 10}, nil
	case <-ctx.Done():
		return "", knowledge.Usage{}, ctx.Err()
	}
}

// A rewriting is never shown, costs one call for the same conversation, is not asked for where the model is off or there is
// nothing before, and leaves the wording what is left of 8 seconds.
func TestRewriting(t *testing.T) {
	t.Parallel()
	guardedAnswerer(t, &worder{}, knowledge.Ceilings{}, false).Answer(t.Context(), asked(0))
	for _, c := range []struct {
		name    string
		text    string
		history []string
		off     bool
		takes   time.Duration
		calls   int32
		waits   time.Duration
	}{
		{"a follow-up", "and there?", []string{"who paid for the lighthouse keeper"}, false, 0, 1, 0},
		{"a whole question", "when was the heron launched", []string{"who paid for the lighthouse keeper"}, false, 0, 0, 0},
		{"nothing before", "and there?", nil, false, 0, 0, 0},
		{"switched off", "and there?", []string{"who paid for the lighthouse keeper"}, true, 0, 0, 0},
		{"slow", "and there?", []string{"who paid for the lighthouse keeper"}, false, time.Hour, 1, 2 * time.Second},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				r := &rewriter{says: "zebra boats", takes: c.takes}
				a := guardedAnswerer(t, &worder{}, knowledge.Ceilings{}, c.off)
				a.Rewriter = r
				q := knowledge.Question{Text: c.text, History: c.history, Now: noon, Place: "1"}
				began := time.Now()
				got := a.Answer(t.Context(), q)
				if took := time.Since(began); took != c.waits || strings.Contains(got.Text, "zebra") {
					t.Errorf("after %v: %q", took, got.Text)
				}
				if n := r.calls.Load(); n != c.calls {
					t.Errorf("%d calls, want %d", n, c.calls)
				}
				if plain := a.Base.Current().Answer(q); c.calls == 1 && plain.Text != got.Text {
					t.Errorf("a rewriting with a word of its own changes %q to %q", plain.Text, got.Text)
				}
			})
		})
	}
}
