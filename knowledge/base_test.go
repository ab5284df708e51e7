package knowledge_test

import (
	"sync"
	"testing"

	"tiktalks/knowledge"
)

func TestBaseSwap(t *testing.T) {
	t.Parallel()
	old, newer := load(t, fact("green")), load(t, fact("black"))
	base := knowledge.NewBase(old)
	if base.Current() != old {
		t.Error("the base does not begin with its first edition")
	}
	if got := base.Swap(newer); got != old {
		t.Error("a swap does not give the edition that was in force")
	}
	if base.Current() != newer {
		t.Error("the new edition is not in force after a swap")
	}
}

// Whoever took an edition keeps it whole while others are swapped in. The race detector watches.
func TestBaseSwapsUnderReaders(t *testing.T) {
	t.Parallel()
	editions := []*knowledge.Snapshot{load(t, fact("green")), load(t, fact("black"))}
	base := knowledge.NewBase(editions[0])
	const rounds = 20
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			for range rounds {
				s := base.Current()
				if f := s.Facts[0]; s.Newest(f).ID != f.ID || len(s.Suggest(f.ID, 1)) != 1 {
					t.Errorf("edition %s has lost its fact %s", s.Version, f.ID)
					return
				}
			}
		})
	}
	for n := range 100 * rounds {
		base.Swap(editions[n%len(editions)])
	}
	readers.Wait()
}
