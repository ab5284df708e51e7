package main

import (
	"crypto/rand"
	"log/slog"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"tiktalks/knowledge/ledger"
	"tiktalks/knowledge/ledger/ledgertest"
)

// Three copies that want as much as they can get keep to Discord's 50 a second together, and use most of it.
func TestCopiesShareTheGlobalLimit(t *testing.T) {
	t.Parallel()
	address := ledgertest.Postgres(t, os.Getenv)
	var mu sync.Mutex
	var times []time.Time
	var all sync.WaitGroup
	for range 3 {
		l, err := ledger.Open(t.Context(), address, ledger.Options{Now: time.Now, Random: rand.Reader})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = l.Close() })
		p := newPermits(l.Budgets(), time.Now, slog.New(slog.DiscardHandler))
		for range 4 {
			all.Go(func() {
				for range 12 {
					if err := p.Take(t.Context()); err != nil {
						t.Error(err)
					}
					mu.Lock()
					times = append(times, time.Now())
					mu.Unlock()
				}
			})
		}
	}
	all.Wait()
	slices.SortFunc(times, time.Time.Compare)
	most := 0
	for i, begin := range times {
		n, _ := slices.BinarySearchFunc(times, begin.Add(time.Second), time.Time.Compare)
		most = max(most, n-i)
	}
	took := times[len(times)-1].Sub(times[0])
	t.Logf("figure: %d requests of three copies take %v; at most %d in a second", len(times), took.Round(time.Millisecond), most)
	if most > 50 || took > 8*time.Second {
		t.Errorf("%d requests in a second, want 50 at most; all take %v", most, took)
	}
}

// A copy that can't ask the others goes on, slowly.
func TestACopyAloneKeepsASmallShare(t *testing.T) {
	t.Parallel()
	l, err := ledger.Open(t.Context(), t.TempDir()+"/ledger.db", ledger.Options{Now: time.Now, Random: rand.Reader})
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	p := newPermits(l.Budgets(), time.Now, slog.New(slog.DiscardHandler))
	begun := time.Now()
	for range permitsBurst + 5 {
		if err := p.Take(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if took := time.Since(begun); took < 400*time.Millisecond || took > 3*time.Second {
		t.Errorf("ten requests of a copy alone take %v, want half a second", took)
	}
}
