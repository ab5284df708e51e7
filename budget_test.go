package main

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"tiktalks/bot"
	"tiktalks/knowledge"
)

// started opens the store in a folder as a new start of the program does, with a log.
func started(t *testing.T, dir string, now func() time.Time) (*store, *bytes.Buffer) {
	t.Helper()
	log := &bytes.Buffer{}
	s, err := openStore(t.Context(), bot.Config{DataDir: dir}, mayBegin, now, slog.New(slog.NewTextHandler(log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s, log
}

// What was spent before a new start counts after it, as what the moderators chose does.
func TestCeilingsSurviveANewStart(t *testing.T) {
	t.Parallel()
	clock := time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)
	now := func() time.Time { return clock }
	for name, limits := range map[string]knowledge.Ceilings{
		"tokens":  {Tokens: 4000},
		"dollars": {Dollars: .004, PriceIn: 1, PriceOut: 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			for start, spent := range []bool{false, false, true} { // 2900 are held, 1000 used
				s, _ := started(t, dir, now)
				b := &storedBudget{spending: s.Spending(), limits: limits, log: s.log}
				h, err := b.Reserve(t.Context(), "1", now())
				if errors.Is(err, knowledge.ErrSpent) != spent || err != nil && !spent {
					t.Errorf("start %d: error %v, want over the ceiling: %v", start+1, err, spent)
				}
				if err == nil {
					b.Settle(t.Context(), h, knowledge.Usage{In: 900, Out: 100})
				}
				_ = s.Close()
			}
			s, _ := started(t, dir, func() time.Time { return clock.AddDate(0, 0, 1) })
			b := &storedBudget{spending: s.Spending(), limits: limits, log: s.log}
			if _, err := b.Reserve(t.Context(), "1", clock.AddDate(0, 0, 1)); err != nil {
				t.Errorf("the next day: error %v", err)
			}
		})
	}
}

// A call during which the program died counts as what was held for it.
func TestHeldCountsAsUsed(t *testing.T) {
	t.Parallel()
	dir, now := t.TempDir(), time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)
	s, _ := started(t, dir, func() time.Time { return now })
	b := &storedBudget{spending: s.Spending(), limits: knowledge.Ceilings{Tokens: 3000}, log: s.log}
	if _, err := b.Reserve(t.Context(), "", now); err != nil { // a direct message
		t.Fatal(err)
	}
	_ = s.Close()
	s, _ = started(t, dir, func() time.Time { return now })
	b = &storedBudget{spending: s.Spending(), limits: b.limits, log: s.log}
	if _, err := b.Reserve(t.Context(), "", now); !errors.Is(err, knowledge.ErrSpent) {
		t.Errorf("after a death: error %v, want that the allowance is used up", err)
	}
	for n := range 3 {
		h, err := b.Reserve(t.Context(), "2", now)
		if err != nil {
			t.Fatalf("call %d after calls that took nothing: %v", n+1, err)
		}
		b.Settle(t.Context(), h, knowledge.Usage{})
	}
}

func TestStoredBudgetWarns(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)
	s, log := started(t, t.TempDir(), func() time.Time { return now })
	b := &storedBudget{spending: s.Spending(), limits: knowledge.Ceilings{Dollars: .02, PriceIn: 1, PriceOut: 1}, log: s.log}
	for n := 1; n <= 8; n++ {
		h, err := b.Reserve(t.Context(), "1", now)
		if err != nil {
			t.Fatal(err)
		}
		b.Settle(t.Context(), h, knowledge.Usage{In: 1700, Out: 400})
		if warned := strings.Count(log.String(), "four fifths"); (warned == 1) != (n == 8) {
			t.Errorf("after %d of 200 ten-thousandths: %d warnings", n*21, warned)
		}
	}
}

func TestNoLedgerNoModel(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)
	s, _ := started(t, t.TempDir(), func() time.Time { return now })
	b := &storedBudget{spending: s.Spending(), log: s.log}
	guard := knowledge.NewGuard(b, false, s.Settings())
	if !guard.On(t.Context(), "1") {
		t.Error("the model is off where nobody chose")
	}
	_ = s.Close()
	if _, err := b.Reserve(context.Background(), "1", now); err == nil || guard.On(t.Context(), "1") {
		t.Errorf("the model is asked while what it costs and who wants it can't be known: error %v", err)
	}
}
