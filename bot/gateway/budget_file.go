package gateway

import (
	"context"
	"path/filepath"
	"sync"
	"time"
)

// FileBudget is a Budget for one process at a time that is kept in a file for its successor.
type FileBudget struct {
	path string
	mu   sync.Mutex
}

// NewFileBudget keeps the budget in the folder, which must be there. The file's name is gateway-identifies.json.
func NewFileBudget(folder string) *FileBudget {
	return &FileBudget{path: filepath.Join(folder, "gateway-identifies.json")}
}

// Take implements Budget. An identify counts only when it is in the file.
func (b *FileBudget) Take(_ context.Context, key int, at time.Time) (Grant, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	a, err := b.read()
	if err != nil {
		return Grant{}, err
	}
	g := a.take(key, at)
	if g.Wait > 0 {
		return g, nil
	}
	return g, writeFile(b.path, a)
}

// Learn implements Budget.
func (b *FileBudget) Learn(_ context.Context, limit Limit, at time.Time) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	a, err := b.read()
	if err != nil {
		return err
	}
	a.learn(limit, at)
	return writeFile(b.path, a)
}

// read gives the account. Of a damaged file nothing is known: then Discord's own count, which Learn brings, guards the day.
func (b *FileBudget) read() (account, error) {
	var a account
	found, err := readFile(b.path, &a)
	if !found {
		a = account{}
	}
	return a, err
}
