package gatewaytest

import (
	"context"
	"errors"
	"sync"
	"time"

	"tiktalks/bot/gateway"
)

// Leases checks Leases. Each call of open gives those of one process, by its name, on one store that has none at first;
// advance moves the store's clock on.
func Leases(t TB, open func(holder string) gateway.Leases, advance func(time.Duration)) {
	t.Helper()
	a, b := holder{t, open("a")}, holder{t, open("b")}
	first := a.take("x 1", true)
	if first.Name != "x 1" || !first.Mine || first.Holder == "" || first.Fence < 1 {
		t.Errorf("a lease is %+v", first)
	}
	a.take("x 2", true)
	b.take("x 1", false)
	b.take("x 3", true)
	b.take("y 1", true)
	if again := a.take("x 1", true); again != first {
		t.Errorf("taken again it is %+v, want %+v", again, first)
	}
	a.holds("x ", map[string]bool{"x 1": true, "x 2": true, "x 3": false})
	advance(40 * time.Second)
	a.holds("x ", map[string]bool{"x 1": true, "x 2": true, "x 3": false})
	advance(40 * time.Second) // what b has not prolonged has run out
	a.holds("x ", map[string]bool{"x 1": true, "x 2": true})
	b.holds("x ", map[string]bool{"x 1": false, "x 2": false, "x 3": true})
	advance(2 * time.Minute)
	taken := b.take("x 1", true)
	if taken.Fence <= first.Fence {
		t.Errorf("the next holder's fence is %d, the one before had %d", taken.Fence, first.Fence)
	}
	a.drop(first) // it is another's by now
	a.holds("x ", map[string]bool{"x 1": false, "x 2": true})
	b.drop(taken)
	b.drop(taken)
	b.holds("x ", map[string]bool{"x 2": false, "x 3": true})
	if third := a.take("x 1", true); third.Fence <= taken.Fence {
		t.Errorf("after it was dropped the fence is %d, the one before had %d", third.Fence, taken.Fence)
	}
}

// holder are the leases of one process. Each lasts a minute.
type holder struct {
	t TB
	l gateway.Leases
}

func (h holder) take(name string, want bool) gateway.Lease {
	h.t.Helper()
	l, ok, err := h.l.Take(context.Background(), name, time.Minute)
	if err != nil || ok != want {
		h.t.Fatalf("Take of %q gives %v, %v; want %v", name, ok, err, want)
	}
	return l
}

func (h holder) drop(l gateway.Lease) {
	h.t.Helper()
	if err := h.l.Drop(context.Background(), l); err != nil {
		h.t.Fatalf("Drop gives an error: %v", err)
	}
}

// holds prolongs, and compares what is held by anybody; true stands for what is this process's.
func (h holder) holds(prefix string, want map[string]bool) {
	h.t.Helper()
	all, err := h.l.Prolong(context.Background(), prefix, time.Minute)
	if err != nil {
		h.t.Fatalf("Prolong gives an error: %v", err)
	}
	for _, l := range all {
		if mine, known := want[l.Name]; !known || mine != l.Mine {
			h.t.Errorf("Prolong gives %+v, want %v", l, want)
		}
	}
	if len(all) != len(want) {
		h.t.Errorf("Prolong gives %d leases, want %d", len(all), len(want))
	}
}

// Notes checks Notes. Each call of open gives others on one store, which is empty at first.
func Notes(t TB, open func() gateway.Notes) {
	t.Helper()
	a, b := open(), open()
	refused := errors.New("refused")
	expectNote(t, a, "", "1", nil)
	expectNote(t, b, "1", "2", refused)
	expectNote(t, a, "1", "", nil)
	expectNote(t, b, "", "", nil)
	var all sync.WaitGroup
	for i := range 20 {
		all.Go(func() {
			notes := []gateway.Notes{a, b}[i%2]
			if err := notes.Change(context.Background(), "n", func(old string, _ time.Duration) (string, error) { return old + "x", nil }); err != nil {
				t.Errorf("Change gives an error: %v", err)
			}
		})
	}
	all.Wait()
	expectNote(t, a, "xxxxxxxxxxxxxxxxxxxx", "", nil)
}

// expectNote changes the note "n", which must be what is wanted before.
func expectNote(t TB, n gateway.Notes, want, to string, refuse error) {
	t.Helper()
	err := n.Change(context.Background(), "n", func(old string, _ time.Duration) (string, error) {
		if old != want {
			t.Errorf("the note is %q, want %q", old, want)
		}
		return to, refuse
	})
	if !errors.Is(err, refuse) {
		t.Errorf("Change gives %v, want %v", err, refuse)
	}
}
