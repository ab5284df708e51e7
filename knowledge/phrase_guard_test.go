package knowledge_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"testing/synctest"
	"time"

	"tiktalks/knowledge"
)

const launch = `
name: The harbour
ends: 2026-06-30
topics: [{id: boats, title: Boats}]
entities: [{name: Heron, kind: product, role: A ferry}]
topic: boats
facts:
  - id: heron-launch
    claim: The ferry Heron was launched on 3 May 2024.
    entities: [Heron]
    when: 2024-05-03
    status: single
    checked: 2026-07-01
    asks: [when was the heron launched, launch date of the heron]
    sources: [{publisher: Lake Post, url: "https://post.example/heron"}]
`

var launchEdition = sync.OnceValues(func() (*knowledge.Snapshot, error) {
	return knowledge.Load(fstest.MapFS{"base.yaml": &fstest.MapFile{Data: []byte(launch)}})
})

// worder is a phraser that counts its calls and does what the test says. What it says is the first fact's claim, or says.
type worder struct {
	calls atomic.Int32
	do    func(ctx context.Context, call int32) error
	says  func(call int32, asked knowledge.Wording) string // nil: the claim
}

func (w *worder) Phrase(ctx context.Context, asked knowledge.Wording) (knowledge.Draft, error) {
	call := w.calls.Add(1)
	if w.do != nil {
		if err := w.do(ctx, call); err != nil {
			return knowledge.Draft{}, err
		}
	}
	said := knowledge.Sentence{Text: asked.Facts[0].Claim, Facts: []string{asked.Facts[0].ID}}
	if w.says != nil {
		said.Text = w.says(call, asked)
	}
	return knowledge.Draft{Sentences: []knowledge.Sentence{said}, Model: "m", Usage: knowledge.Usage{In: 900, Out: 100}}, nil
}

// guardedAnswerer gives an answerer with a guard over one fact. It must be called outside of a bubble at least once.
func guardedAnswerer(t *testing.T, w *worder, limits knowledge.Ceilings, optIn bool) *knowledge.Answerer {
	t.Helper()
	s, err := launchEdition()
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	return &knowledge.Answerer{Base: knowledge.NewBase(s), Phraser: w, Log: log, Guard: knowledge.NewGuard(knowledge.NewMemoryBudget(limits, log), optIn, nil)}
}

var noon = time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)

// asked asks the n-th wording of the question: guards keep the drafts of the same one.
func asked(n int) knowledge.Question {
	return knowledge.Question{Text: "when was the heron launched" + strings.Repeat("?", n), Now: noon, Place: "1"}
}

func TestGuardKeepsDrafts(t *testing.T) {
	t.Parallel()
	w := &worder{}
	a := guardedAnswerer(t, w, knowledge.Ceilings{}, false)
	for range 3 {
		if got := a.Answer(t.Context(), asked(0)); got.Model != "m" {
			t.Errorf("got %q in plain words", got.Text)
		}
	}
	if n := w.calls.Load(); n != 1 {
		t.Errorf("%d calls for the same question, want 1", n)
	}
}

func TestGuardSwitches(t *testing.T) {
	t.Parallel()
	for _, optIn := range []bool{false, true} {
		a := guardedAnswerer(t, &worder{}, knowledge.Ceilings{}, optIn)
		if worded := a.Answer(t.Context(), asked(0)).Model != ""; worded == optIn {
			t.Errorf("opt-in %v: worded %v before anybody chose", optIn, worded)
		}
		a.Guard.Switch("1", optIn)
		if worded := a.Answer(t.Context(), asked(0)).Model != ""; worded != optIn {
			t.Errorf("opt-in %v: worded %v after the choice", optIn, worded)
		}
	}
}

func TestBudget(t *testing.T) {
	t.Parallel()
	for name, limits := range map[string]knowledge.Ceilings{
		"tokens":  {Tokens: 4000},                           // 2900 are held, 1000 used
		"dollars": {Dollars: .004, PriceIn: 1, PriceOut: 1}, // the same in money
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := guardedAnswerer(t, &worder{}, limits, false)
			for n, spent := range []bool{false, false, true} {
				if got := a.Answer(t.Context(), asked(n)); got.Spent != spent || (got.Model == "") != spent {
					t.Errorf("question %d: spent %v, model %q", n+1, got.Spent, got.Model)
				}
			}
			tomorrow := asked(3)
			tomorrow.Now = noon.AddDate(0, 0, 1)
			if got := a.Answer(t.Context(), tomorrow); got.Spent {
				t.Error("the allowance of one day is used up on the next")
			}
		})
	}
}

func TestGuardInTime(t *testing.T) {
	t.Parallel()
	a := guardedAnswerer(t, &worder{}, knowledge.Ceilings{}, false)
	a.Answer(t.Context(), asked(0)) // makes the judge outside of the bubbles
	hang := func(ctx context.Context, _ int32) error { <-ctx.Done(); return ctx.Err() }
	busy := func(after time.Duration) func(context.Context, int32) error {
		return func(_ context.Context, call int32) error {
			if call == 1 {
				return knowledge.TryAgain{After: after, Cause: errors.New("busy")}
			}
			return nil
		}
	}
	for _, c := range []struct {
		name   string
		do     func(context.Context, int32) error
		worded bool
		calls  int32
		took   time.Duration
	}{
		{"hanging", hang, false, 1, 8 * time.Second},
		{"busy for a second", busy(time.Second), true, 2, time.Second},
		{"busy for long", busy(time.Minute), false, 1, 0},
		{"broken", func(context.Context, int32) error { return errors.New("broken") }, false, 1, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				w := &worder{do: c.do}
				a := guardedAnswerer(t, w, knowledge.Ceilings{}, false)
				began := time.Now()
				got := a.Answer(t.Context(), asked(0))
				if worded := got.Model != ""; worded != c.worded || w.calls.Load() != c.calls || time.Since(began) != c.took {
					t.Errorf("worded %v after %d calls and %v", worded, w.calls.Load(), time.Since(began))
				}
			})
		})
	}
}

func TestIdenticalQuestionsCostOneCall(t *testing.T) {
	t.Parallel()
	guardedAnswerer(t, &worder{}, knowledge.Ceilings{}, false).Answer(t.Context(), asked(0))
	synctest.Test(t, func(t *testing.T) {
		w := &worder{do: func(context.Context, int32) error { time.Sleep(time.Second); return nil }}
		a := guardedAnswerer(t, w, knowledge.Ceilings{}, false)
		var all sync.WaitGroup
		for range 10 {
			all.Go(func() {
				if got := a.Answer(t.Context(), asked(0)); got.Model != "m" {
					t.Error("one of those who asked at once got plain words")
				}
			})
		}
		all.Wait()
		if n := w.calls.Load(); n != 1 {
			t.Errorf("%d calls, want 1", n)
		}
	})
}

func TestBreaker(t *testing.T) {
	t.Parallel()
	w := &worder{do: func(context.Context, int32) error { return errors.New("broken") }}
	a := guardedAnswerer(t, w, knowledge.Ceilings{}, false)
	for n := range 8 {
		a.Answer(t.Context(), asked(n))
	}
	if n := w.calls.Load(); n != 5 {
		t.Errorf("%d calls of a broken server, want 5", n)
	}
	later := asked(0)
	later.Now = noon.Add(time.Minute)
	a.Answer(t.Context(), later)
	if n := w.calls.Load(); n != 6 {
		t.Errorf("%d calls after the rest, want 6", n)
	}
}

// A panic while a model words an answer costs the wording only: not the answer, and not the program.
func TestGuardSurvivesAPanic(t *testing.T) {
	t.Parallel()
	a := guardedAnswerer(t, &worder{do: func(context.Context, int32) error { panic("what somebody asked") }}, knowledge.Ceilings{}, false)
	var log strings.Builder
	a.Log = slog.New(slog.NewTextHandler(&log, nil))
	if got := a.Answer(t.Context(), asked(0)); got.Text == "" || got.Model != "" {
		t.Errorf("got %q of model %q, want the facts' own words", got.Text, got.Model)
	}
	if said := log.String(); !strings.Contains(said, "a panic was caught") || strings.Contains(said, "somebody asked") {
		t.Errorf("logged:\n%s", said)
	}
}

// A call of which nobody says what it took counts as what was held for it; one that the server sent back took nothing.
func TestWhatAFailedCallTakes(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		err  error
		want int
	}{
		{errors.New("the connection broke off"), knowledge.PerCall.In + knowledge.PerCall.Out},
		{knowledge.Unserved{Cause: errors.New("answered 401")}, 0},
		{knowledge.TryAgain{After: time.Hour, Cause: knowledge.Unserved{Cause: errors.New("answered 429")}}, 0},
	} {
		a := guardedAnswerer(t, &worder{do: func(context.Context, int32) error { return c.err }}, knowledge.Ceilings{Tokens: 10000}, false)
		a.Answer(t.Context(), asked(0))
		if spent, err := a.Guard.Spent(t.Context(), "1", noon); err != nil || spent.Tokens != c.want {
			t.Errorf("%v: %d tokens are used, want %d (%v)", c.err, spent.Tokens, c.want, err)
		}
	}
}
