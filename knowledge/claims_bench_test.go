package knowledge_test

import "testing"

// BenchmarkCheck checks messages of one claim each.
func BenchmarkCheck(b *testing.B) {
	s := shipped(b)
	claims := readLabelled(b, "eval/claims/claims-own.jsonl")
	b.ResetTimer()
	for n := 0; b.Loop(); n++ {
		if _, err := s.Check(claims[n%len(claims)].Text); err != nil {
			b.Fatal(err)
		}
	}
}
