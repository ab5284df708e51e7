package search

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestRunsAreFoundAmongOthers(t *testing.T) {
	texts := []string{"", "a", "when was the ban signed", "when was the deal signed", "der zoll"}
	for _, a := range texts {
		for _, b := range texts {
			x, y, common := gramsOf(a), gramsOf(b), 0.0
			for _, gram := range x {
				common += yes(slices.Contains(y, gram))
			}
			set := gramsAmong(a)
			want := common / math.Sqrt(float64(len(x))*float64(len(y)))
			if got := set.alike(y); len(x) > 0 && len(y) > 0 && got != want {
				t.Errorf("%q and %q: %v, want %v", a, b, got, want)
			}
		}
	}
}

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
