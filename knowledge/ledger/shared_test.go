package ledger_test

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"tiktalks/knowledge/ledger"
)

func TestSpending(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		c := newClock()
		l := open(t, address, at(c))
		ctx := t.Context()
		ceilings := ledger.Ceilings{Server: ledger.Cost{Money: 100}, All: ledger.Cost{Money: 150, Tokens: 1 << 40}}
		reserve := func(key, server string, money int64) error {
			return l.Spending().Reserve(ctx, key, server, ledger.Cost{Tokens: 10, Money: money}, ceilings)
		}
		day := func(server string) ledger.Cost {
			got, err := l.Spending().Day(ctx, server, "2026-03-04")
			if err != nil {
				t.Fatal(err)
			}
			return got
		}
		if err := errors.Join(reserve("a", "here", 80), reserve("a", "here", 80)); err != nil {
			t.Fatal(err)
		}
		if err := reserve("b", "here", 30); !errors.Is(err, ledger.ErrCeiling) {
			t.Errorf("over the server's ceiling: %v", err)
		}
		if err := reserve("c", "there", 80); !errors.Is(err, ledger.ErrCeiling) {
			t.Errorf("over the ceiling of all: %v", err)
		}
		if got := day(""); got != (ledger.Cost{Tokens: 10, Money: 80}) {
			t.Errorf("what was refused counts: %+v", got)
		}
		if err := errors.Join(l.Spending().Settle(ctx, "a", ledger.Cost{Tokens: 7, Money: 50}), l.Spending().Settle(ctx, "a", ledger.Cost{Tokens: 9, Money: 90})); err != nil {
			t.Fatal(err)
		}
		if here, all := day("here"), day(""); here != (ledger.Cost{Tokens: 7, Money: 50}) || all != here {
			t.Errorf("settled: %+v, %+v", here, all)
		}
		if err := l.Spending().Settle(ctx, "never", ledger.Cost{}); !errors.Is(err, ledger.ErrNotFound) {
			t.Errorf("settling nothing: %v", err)
		}
		again := open(t, address, at(c)) // after a restart
		if err := again.Spending().Reserve(ctx, "d", "here", ledger.Cost{Money: 51}, ceilings); !errors.Is(err, ledger.ErrCeiling) {
			t.Errorf("after a restart: %v", err)
		}
		c.Advance(24 * time.Hour)
		if err := reserve("e", "here", 100); err != nil {
			t.Errorf("the next day: %v", err)
		}
	})
}

// TestCeilingHolds lets many calls on two copies spend at once: the ceiling is not passed by one of them.
func TestCeilingHolds(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		copies := []*ledger.Ledger{open(t, address), open(t, address)}
		var all sync.WaitGroup
		var granted atomic.Int64
		for i := range 40 {
			all.Go(func() {
				err := copies[i%2].Spending().Reserve(t.Context(), fmt.Sprint(i), fmt.Sprint("server ", i%3), ledger.Cost{Tokens: 1}, ledger.Ceilings{All: ledger.Cost{Tokens: 10}})
				switch {
				case err == nil:
					granted.Add(1)
				case !errors.Is(err, ledger.ErrCeiling):
					t.Error(err)
				}
			})
		}
		all.Wait()
		if granted.Load() != 10 {
			t.Errorf("%d of 10 were granted", granted.Load())
		}
	})
}

func TestLeases(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		c := newClock()
		l := open(t, address, at(c))
		ctx := t.Context()
		take := func(holder string) (ledger.Lease, error) { return l.Leases().Take(ctx, "shard 0", holder, time.Minute) }
		first, err := take("a")
		if err != nil || first.Fence != 1 || !first.Until.Equal(c.Now().Add(time.Minute)) {
			t.Fatalf("%+v, %v", first, err)
		}
		if _, err := take("b"); !errors.Is(err, ledger.ErrHeld) {
			t.Errorf("a second holder: %v", err)
		}
		c.Advance(50 * time.Second)
		if again, err := take("a"); err != nil || again.Fence != 1 || !again.Until.Equal(c.Now().Add(time.Minute)) {
			t.Errorf("prolonged: %+v, %v", again, err)
		}
		c.Advance(time.Minute)
		second, err := take("b")
		if err != nil || second.Fence != 2 {
			t.Errorf("after it ran out: %+v, %v", second, err)
		}
		if err := l.Leases().Drop(ctx, first); err != nil {
			t.Error(err)
		}
		if held, err := l.Leases().Held(ctx, "shard "); err != nil || len(held) != 1 || held[0].Holder != "b" {
			t.Errorf("held: %+v, %v", held, err)
		}
		if err := l.Leases().Drop(ctx, second); err != nil {
			t.Error(err)
		}
		if third, err := take("c"); err != nil || third.Fence != 3 {
			t.Errorf("after it was dropped: %+v, %v", third, err)
		}
	})
}

// TestOneHolder lets two copies fight over leases: each goes to one.
func TestOneHolder(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		copies := []*ledger.Ledger{open(t, address), open(t, address)}
		var all sync.WaitGroup
		var taken [10]atomic.Int32
		for i := range 40 {
			all.Go(func() {
				_, err := copies[i%2].Leases().Take(t.Context(), fmt.Sprint(i%10), fmt.Sprint("holder ", i), time.Minute)
				switch {
				case err == nil:
					taken[i%10].Add(1)
				case !errors.Is(err, ledger.ErrHeld):
					t.Error(err)
				}
			})
		}
		all.Wait()
		for i := range taken {
			if n := taken[i].Load(); n != 1 {
				t.Errorf("lease %d went to %d holders", i, n)
			}
		}
	})
}

func TestBudgets(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		c := newClock()
		copies := []*ledger.Ledger{open(t, address, at(c)), open(t, address, at(c))}
		take := func(copy int, n int64) bool {
			ok, wait, err := copies[copy].Budgets().Take(t.Context(), "identify", n, 3, time.Hour)
			if err != nil || wait <= 0 || wait > time.Hour {
				t.Fatal(wait, err)
			}
			return ok
		}
		if !take(0, 2) || take(1, 2) || !take(1, 1) || take(0, 1) {
			t.Error("three were not three")
		}
		c.Advance(time.Hour)
		if !take(1, 3) || take(0, 1) {
			t.Error("the next window has not three")
		}
	})
}

// TestClocksDisagree: copies whose clocks are an hour apart go by PostgreSQL's where they share something.
func TestClocksDisagree(t *testing.T) {
	t.Parallel()
	address := postgresAddress(t)
	shifted := func(by time.Duration) *ledger.Ledger {
		return open(t, address, func(o *ledger.Options) { o.Now = func() time.Time { return time.Now().Add(by) } })
	}
	late, early := shifted(-time.Hour), shifted(time.Hour)
	ctx := t.Context()
	if _, err := late.Leases().Take(ctx, "shard 0", "late", time.Minute); err != nil {
		t.Fatal(err)
	}
	if _, err := early.Leases().Take(ctx, "shard 0", "early", time.Minute); !errors.Is(err, ledger.ErrHeld) {
		t.Errorf("a lease of a minute is taken at once: %v", err)
	}
	if all, err := early.Leases().Prolong(ctx, "shard ", "early", time.Minute); err != nil || len(all) != 1 || time.Until(all[0].Until).Abs() > 2*time.Minute {
		t.Errorf("held are %+v, %v", all, err)
	}
	for _, l := range []*ledger.Ledger{early, late} {
		if ok, wait, err := l.Budgets().Take(ctx, "rest", 1, 2, time.Minute); err != nil || !ok || wait > time.Minute {
			t.Errorf("a budget of two gives %v, %v, %v", ok, wait, err)
		}
	}
	if ok, wait, err := early.Budgets().Take(ctx, "rest", 1, 2, time.Minute); err != nil || ok || wait <= 0 || wait > time.Minute {
		t.Errorf("a budget that is used up gives %v, %v, %v", ok, wait, err)
	}
	for by, l := range map[time.Duration]*ledger.Ledger{-time.Hour: early, time.Hour: late} {
		err := l.Notes().Change(ctx, "n", func(_ string, ahead time.Duration) (string, error) {
			if (ahead - by).Abs() > time.Minute {
				t.Errorf("the common clock is %v ahead, want %v", ahead, by)
			}
			return "", nil
		})
		if err != nil {
			t.Error(err)
		}
	}
}

// TestProlong: one call keeps all that a holder has, even what ran out and nobody took; what was dropped stays dropped.
func TestProlong(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		c := newClock()
		l := open(t, address, at(c))
		ctx := t.Context()
		take := func(name, holder string) ledger.Lease {
			lease, err := l.Leases().Take(ctx, name, holder, time.Minute)
			if err != nil {
				t.Fatal(err)
			}
			return lease
		}
		for _, name := range []string{"shard 0", "shard 1", "shard 2", "other"} {
			take(name, "a")
		}
		if err := l.Leases().Drop(ctx, take("shard 2", "a")); err != nil {
			t.Fatal(err)
		}
		c.Advance(2 * time.Minute)
		take("shard 1", "b")
		all, err := l.Leases().Prolong(ctx, "shard ", "a", time.Minute)
		if err != nil || len(all) != 2 || all[0].Name != "shard 0" || all[0].Holder != "a" || all[0].Fence != 1 || all[1].Holder != "b" {
			t.Fatalf("%+v, %v", all, err)
		}
		if !all[0].Until.Equal(c.Now().Add(time.Minute)) {
			t.Errorf("prolonged until %v", all[0].Until)
		}
		if held, err := l.Leases().Held(ctx, ""); err != nil || len(held) != 2 {
			t.Errorf("held: %+v, %v", held, err)
		}
	})
}

// TestNotes lets copies change a note at once: no change is lost.
func TestNotes(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		copies := []*ledger.Ledger{open(t, address), open(t, address)}
		var all sync.WaitGroup
		for i := range 20 {
			all.Go(func() {
				err := copies[i%2].Notes().Change(t.Context(), "n", func(old string, _ time.Duration) (string, error) { return old + "x", nil })
				if err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		refused := errors.New("no")
		err := copies[0].Notes().Change(t.Context(), "n", func(old string, _ time.Duration) (string, error) {
			if len(old) != 20 {
				t.Errorf("%d of 20 changes are there", len(old))
			}
			return "", refused
		})
		if !errors.Is(err, refused) {
			t.Error(err)
		}
		if err := copies[1].Notes().Change(t.Context(), "n", func(old string, _ time.Duration) (string, error) {
			if len(old) != 20 {
				t.Error("a change that was refused happened")
			}
			return old, nil
		}); err != nil {
			t.Error(err)
		}
	})
}
