package search

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestTheBestAreKeptInOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 100 {
		var all, kept []scored
		for i := range r.IntN(60) {
			all = append(all, scored{int32(i), float64(r.IntN(20))})
		}
		r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		for _, s := range all {
			kept = keepBest(kept, s, 20)
		}
		slices.SortFunc(all, func(a, b scored) int { return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.doc, b.doc)) })
		if want := all[:min(20, len(all))]; !slices.Equal(kept, want) {
			t.Fatalf("got %v, want %v", kept, want)
		}
	}
}

func TestAllTermsAreFound(t *testing.T) {
	for _, n := range []int32{0, 1, 8, 9, 17, 100, 1000} {
		var ids []int32
		for i := range n {
			ids = append(ids, 3*i)
		}
		set := termsWith(slices.Clone(ids))
		for id := range 3*n + 2 {
			if got, want := set.has(id), slices.Contains(ids, id); got != want {
				t.Errorf("%d among %d: %v", id, n, got)
			}
		}
	}
}
