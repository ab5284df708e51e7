package knowledge_test

import (
	"bytes"
	"io/fs"
	"testing"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/eval"
	"tiktalks/knowledge/facts"
)

// BenchmarkLoad is what starting costs: reading, checking and indexing the shipped base.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := knowledge.Load(facts.Shipped()); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkAnswer is what one question of the development sets costs, all taken in turn.
func BenchmarkAnswer(b *testing.B) {
	base, err := knowledge.Load(facts.Shipped())
	if err != nil {
		b.Fatal(err)
	}
	data, err := fs.ReadFile(eval.Sets(), "wide-dev.jsonl")
	if err != nil {
		b.Fatal(err)
	}
	cases, err := eval.Read(bytes.NewReader(data))
	if err != nil {
		b.Fatal(err)
	}
	now := time.Date(2026, time.July, 1, 0, 0, 0, 0, time.UTC)
	for i := 0; b.Loop(); i++ {
		c := cases[i%len(cases)]
		base.Answer(knowledge.Question{Text: c.Question, History: c.Earlier(), Now: now})
	}
}
