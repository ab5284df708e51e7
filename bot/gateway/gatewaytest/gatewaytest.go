// Package gatewaytest checks what package gateway leaves to others: budgets and sessions, whatever keeps them. An
// implementation's test calls Budget or Sessions, and the functions with Kept in their names if it outlives a process.
package gatewaytest

import (
	"context"
	"sync"
	"time"

	"tiktalks/bot/gateway"
)

// TB is the part of testing.TB that is needed, so that this package does not import testing.
type TB interface {
	Helper()
	Errorf(format string, args ...any)
	Fatalf(format string, args ...any)
}

// noon is a time to begin with.
func noon() time.Time { return time.Date(2026, time.March, 1, 12, 0, 0, 0, time.UTC) }

// taker asks one budget and fails the test where it gives an error.
type taker struct {
	t TB
	b gateway.Budget
}

func (k taker) take(key int, at time.Time) gateway.Grant {
	k.t.Helper()
	g, err := k.b.Take(context.Background(), key, at)
	if err != nil {
		k.t.Fatalf("Take gives an error: %v", err)
	}
	return g
}

func (k taker) learn(limit gateway.Limit, at time.Time) {
	k.t.Helper()
	if err := k.b.Learn(context.Background(), limit, at); err != nil {
		k.t.Fatalf("Learn gives an error: %v", err)
	}
}

// granted takes n identifies, each at the first moment that the budget names, and gives the times.
func (k taker) granted(n, key int, at time.Time) []time.Time {
	k.t.Helper()
	var times []time.Time
	for len(times) < n {
		g := k.take(key, at)
		if g.Wait == 0 {
			times = append(times, at)
		}
		at = at.Add(g.Wait)
	}
	return times
}

// Budget checks a Budget. Each call of fresh gives one that knows of nothing.
func Budget(t TB, fresh func() gateway.Budget) {
	t.Helper()
	for _, check := range []func(taker){keyGap, dayIsRolling, discordsCount, discordsTotal, clockSetBack, together} {
		check(taker{t, fresh()})
	}
}

// keyGap: one key waits for 5.25 s, another one does not.
func keyGap(k taker) {
	if g := k.take(0, noon()); g.Wait != 0 || g.Left != 949 {
		k.t.Errorf("the first identify gets %+v, want no wait and 949 left", g)
	}
	if g := k.take(0, noon().Add(time.Second)); g.Wait != 4250*time.Millisecond {
		k.t.Errorf("a second later the same key waits %v, want 4.25s", g.Wait)
	}
	if g := k.take(1, noon().Add(time.Second)); g.Wait != 0 || g.Left != 948 {
		k.t.Errorf("another key gets %+v, want no wait and 948 left", g)
	}
	if g := k.take(0, noon().Add(5250*time.Millisecond)); g.Wait != 0 {
		k.t.Errorf("after 5.25 s the key waits %v still", g.Wait)
	}
}

// dayIsRolling: 950 in any 24 hours.
func dayIsRolling(k taker) {
	times := k.granted(960, 0, noon())
	if last := times[949].Sub(times[0]); last >= 2*time.Hour {
		k.t.Errorf("950 identifies take %v", last)
	}
	for i := 950; i < len(times); i++ {
		if gap := times[i].Sub(times[i-950]); gap < 24*time.Hour {
			k.t.Errorf("identify %d comes %v after number %d, want a day", i+1, gap, i-949)
		}
	}
	if gap := times[950].Sub(times[0]); gap > 24*time.Hour+time.Minute {
		k.t.Errorf("the one after the day's last waits until %v after the first", gap)
	}
}

// discordsCount: what Discord has counted holds until its day is over, less the reserve.
func discordsCount(k taker) {
	k.learn(gateway.Limit{Total: 1000, Remaining: 52, ResetAfter: time.Hour}, noon())
	times := k.granted(3, 0, noon())
	if gap := times[1].Sub(times[0]); gap > time.Minute {
		k.t.Errorf("the second of two that are left comes after %v", gap)
	}
	if gap := times[2].Sub(noon()); gap < time.Hour || gap > time.Hour+time.Minute {
		k.t.Errorf("the third comes after %v, want an hour", gap)
	}
}

// discordsTotal: a large bot has more.
func discordsTotal(k taker) {
	k.learn(gateway.Limit{Total: 2000, Remaining: 2000, ResetAfter: time.Hour}, noon())
	if g := k.take(0, noon()); g.Left != 1899 {
		k.t.Errorf("of 2000 there are %d left, want 1899", g.Left)
	}
	k.learn(gateway.Limit{}, noon()) // says nothing
	if g := k.take(1, noon()); g.Left != 1898 {
		k.t.Errorf("of 2000 there are %d left, want 1898", g.Left)
	}
}

// clockSetBack: nobody waits for longer than the gap because a clock was wrong.
func clockSetBack(k taker) {
	k.take(0, noon().Add(time.Hour))
	if g := k.take(0, noon()); g.Wait > 5250*time.Millisecond {
		k.t.Errorf("with the clock set back the key waits %v", g.Wait)
	}
}

// together: of many that ask at the same time, one gets it.
func together(k taker) {
	var mu sync.Mutex
	var all sync.WaitGroup
	granted := 0
	for range 20 {
		all.Go(func() {
			g, err := k.b.Take(context.Background(), 0, noon())
			mu.Lock()
			defer mu.Unlock()
			if err == nil && g.Wait == 0 {
				granted++
			}
		})
	}
	all.Wait()
	if granted != 1 {
		k.t.Errorf("%d of 20 at once may identify, want 1", granted)
	}
}

// BudgetKept checks a Budget that outlives a process. Each call of open gives another one on the same store, which knows
// of nothing at first.
func BudgetKept(t TB, open func() gateway.Budget) {
	t.Helper()
	first := taker{t, open()}
	first.learn(gateway.Limit{Total: 100, Remaining: 100, ResetAfter: time.Hour}, noon())
	first.take(0, noon())
	second := taker{t, open()}
	if g := second.take(0, noon().Add(time.Second)); g.Wait != 4250*time.Millisecond {
		t.Errorf("the successor waits %v, want 4.25s", g.Wait)
	}
	if g := second.take(0, noon().Add(time.Minute)); g.Left != 93 {
		t.Errorf("the successor has %d left, want 93", g.Left)
	}
}
