package knowledge_test

import (
	"slices"
	"testing"
	"time"
)

// BenchmarkCheck checks the messages of the sets that are there to be looked at, one after another, and gives besides the mean how
// long 50 and 99 of a hundred took at most.
func BenchmarkCheck(b *testing.B) {
	s := shipped(b)
	var claims []labelled
	for _, set := range []string{"own", "dev", "second-dev", "third"} {
		claims = append(claims, readLabelled(b, "eval/claims/claims-"+set+".jsonl")...)
	}
	if _, err := s.Check(claims[0].Text); err != nil { // makes the judge
		b.Fatal(err)
	}
	var took []time.Duration
	for n := 0; b.Loop(); n++ {
		start := time.Now()
		if _, err := s.Check(claims[n%len(claims)].Text); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	for _, p := range []struct {
		name  string
		share int
	}{{"p50-ms", 50}, {"p99-ms", 99}} {
		b.ReportMetric(float64(took[(len(took)-1)*p.share/100].Microseconds())/1000, p.name)
	}
}
