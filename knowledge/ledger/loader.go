package ledger

import (
	"context"
	"io/fs"
	"slices"
	"sync"
)

// loaded is how many editions a Loader remembers: the one in force, the next, and one that was thought better of.
const loaded = 3

// Loader makes what a program needs of an edition, a Snapshot, and makes it once: whether it is asked for to check an
// edition, to get ready for it or to put it to use. It is safe for use by many goroutines.
type Loader[T any] struct {
	load func(files fs.FS) (T, error)

	mu   sync.Mutex
	made []*made[T] // the one asked for last at the end
}

type made[T any] struct {
	content string
	get     func() (T, error)
}

// NewLoader gives a Loader that calls load for editions it does not remember.
func NewLoader[T any](load func(files fs.FS) (T, error)) *Loader[T] {
	return &Loader[T]{load: load}
}

// Load gives what load makes of the edition. Others who ask for the same one meanwhile wait for it. A failure is not
// remembered.
func (l *Loader[T]) Load(e Edition) (T, error) {
	m := l.remember(e)
	result, err := m.get()
	if err != nil {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.made = slices.DeleteFunc(l.made, func(other *made[T]) bool { return other == m })
	}
	return result, err
}

func (l *Loader[T]) remember(e Edition) *made[T] {
	l.mu.Lock()
	defer l.mu.Unlock()
	i := slices.IndexFunc(l.made, func(m *made[T]) bool { return m.content == e.Content })
	var m *made[T]
	if i >= 0 {
		m = l.made[i]
		l.made = slices.Delete(l.made, i, i+1)
	} else {
		m = &made[T]{e.Content, sync.OnceValues(func() (T, error) { return l.load(e.Files) })}
	}
	l.made = append(l.made, m)
	l.made = l.made[max(0, len(l.made)-loaded):]
	return m
}

// Check is Options.Check: an edition may be published when it can be loaded.
func (l *Loader[T]) Check(_ context.Context, e Edition) error { return l.Prepare(e) }

// Prepare is Follower.Prepare: it loads what is about to be published.
func (l *Loader[T]) Prepare(e Edition) error {
	_, err := l.Load(e)
	return err
}
