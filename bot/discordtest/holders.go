package discordtest

import (
	"slices"
	"strings"
	"sync"
	"time"
)

// holders knows which handlers are at work, so that Close can wait for them and name those that do not end.
type holders struct {
	patience time.Duration // how long to wait without a word

	mu    sync.Mutex
	next  int
	names map[int]string
	empty signal
}

func newHolders() *holders { return &holders{patience: 5 * time.Second, names: map[int]string{}} }

// enter notes a handler's beginning. The function returned notes its end.
func (h *holders) enter(name string) (leave func()) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.next++
	n := h.next
	h.names[n] = name
	return func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		delete(h.names, n)
		if len(h.names) == 0 {
			h.empty.broadcast()
		}
	}
}

// wait returns when all have left, and reports now and then who has not.
func (h *holders) wait(logf func(string, ...any)) {
	for {
		names, left := h.present()
		if len(names) == 0 {
			return
		}
		select {
		case <-left:
		case <-time.After(h.patience):
			logf("discordtest: Close waits for %s", strings.Join(names, ", "))
		}
	}
}

func (h *holders) present() ([]string, <-chan struct{}) {
	h.mu.Lock()
	defer h.mu.Unlock()
	var names []string
	for _, name := range h.names {
		names = append(names, name)
	}
	slices.Sort(names)
	return names, h.empty.wait()
}
