package ledger_test

import (
	"errors"
	"io/fs"
	"sync"
	"testing"

	"tiktalks/knowledge/ledger"
)

func TestLoader(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	loads := 0
	var fails error
	l := ledger.NewLoader(func(fs.FS) (int, error) {
		mu.Lock()
		defer mu.Unlock()
		loads++
		return loads, fails
	})
	var all sync.WaitGroup
	for range 10 {
		all.Go(func() {
			if got, err := l.Load(ledger.Edition{Content: "a"}); got != 1 || err != nil {
				t.Errorf("%d, %v", got, err)
			}
		})
	}
	all.Wait()
	for _, content := range []string{"b", "c", "a", "d"} { // b is the one asked for longest ago
		if err := l.Prepare(ledger.Edition{Content: content}); err != nil {
			t.Error(err)
		}
	}
	if got, _ := l.Load(ledger.Edition{Content: "a"}); got != 1 {
		t.Errorf("what was asked for lately was made again: %d", got)
	}
	if got, _ := l.Load(ledger.Edition{Content: "b"}); got != 5 {
		t.Errorf("more is remembered than was promised: %d", got)
	}
	fails = errors.New("no memory")
	if err := l.Check(t.Context(), ledger.Edition{Content: "e"}); !errors.Is(err, fails) {
		t.Errorf("a failure gave %v", err)
	}
	fails = nil
	if got, err := l.Load(ledger.Edition{Content: "e"}); got != 7 || err != nil {
		t.Errorf("after a failure: %d, %v", got, err)
	}
}
