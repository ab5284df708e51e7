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

// BenchmarkAnswer is what one question costs that was not asked lately: all of two sets are taken in turn.
func BenchmarkAnswer(b *testing.B) { benchmarkAnswer(b, "wide-dev.jsonl", "written-b.jsonl") }

// BenchmarkAnswerAgain is what one question costs that was asked lately.
func BenchmarkAnswerAgain(b *testing.B) { benchmarkAnswer(b, "wide-dev.jsonl") }

func benchmarkAnswer(b *testing.B, sets ...string) {
	base, err := knowledge.Load(facts.Shipped())
	if err != nil {
		b.Fatal(err)
	}
	var cases []eval.Case
	for _, set := range sets {
		data, err := fs.ReadFile(eval.Sets(), set)
		if err != nil {
			b.Fatal(err)
		}
		more, err := eval.Read(bytes.NewReader(data))
		if err != nil {
			b.Fatal(err)
		}
		cases = append(cases, more...)
	}
	now := time.Date(2026, time.July, 1, 0, 0, 0, 0, time.UTC)
	ask := func(c eval.Case) { base.Answer(knowledge.Question{Text: c.Question, History: c.Earlier(), Now: now}) }
	for _, c := range cases {
		ask(c)
	}
	for i := 0; b.Loop(); i++ {
		ask(cases[i%len(cases)])
	}
}
