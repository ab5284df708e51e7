// Package lapse keeps a log short while something fails again and again. It promises one line when that begins and one when
// it is over, however often it was tried in between; it refuses to decide what to do about it. Start with New.
package lapse

import (
	"context"
	"errors"
	"log/slog"
	"sync"
)

// Watch watches one thing. Make it with New; it is safe for use by many goroutines.
type Watch struct {
	log          *slog.Logger
	fails, works string

	mu      sync.Mutex
	failing bool
}

// New makes a watch of something that works at first. What it fails with, and that it works again, is logged with these words.
func New(log *slog.Logger, fails, works string) *Watch {
	return &Watch{log: log, fails: fails, works: works}
}

// Saw takes the outcome of one attempt. One that was given up, because nobody wanted it any more, tells nothing.
func (w *Watch) Saw(err error) {
	if errors.Is(err, context.Canceled) {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	switch failing := err != nil; {
	case failing && !w.failing:
		w.log.Error(w.fails, "cause", err)
	case !failing && w.failing:
		w.log.Info(w.works)
	}
	w.failing = err != nil
}
