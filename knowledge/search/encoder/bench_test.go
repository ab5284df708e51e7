package encoder

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// BenchmarkEncode measures the golden texts that are as long as questions, and one text of the largest length, with
// vector instructions and without.
func BenchmarkEncode(b *testing.B) {
	texts := map[string][]string{"questions": questions(b), "longest": {strings.Repeat("a ", maxTokens)}}
	for i, multiply := range kernels() {
		e, name := newWith(b, multiply), []string{"plain", "avx2", "avx512"}[len(kernels())-1-i]
		for length, list := range texts {
			b.Run(name+"/"+length, func(b *testing.B) { benchmarkTexts(b, e, list) })
		}
	}
}

// questions are the golden texts of 3 to 20 words.
func questions(b *testing.B) []string {
	var list []string
	for _, g := range readGolden(b) {
		if words := len(strings.Fields(g.text)); words >= 3 && words <= 20 {
			list = append(list, g.text)
		}
	}
	return list
}

func benchmarkTexts(b *testing.B, e *Encoder, texts []string) {
	b.ReportAllocs()
	var times []time.Duration
	for i := 0; b.Loop(); i++ {
		start := time.Now()
		e.Encode(texts[i%len(texts)])
		times = append(times, time.Since(start))
	}
	slices.Sort(times)
	b.ReportMetric(times[len(times)/2].Seconds()*1000, "p50-ms")
	b.ReportMetric(times[len(times)*99/100].Seconds()*1000, "p99-ms")
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newWith(b, kernels()[0])
	}
}

func BenchmarkCut(b *testing.B) {
	v := newWith(b, plain()).vocabulary
	b.ReportAllocs()
	for b.Loop() {
		v.cut("Which companies are in the joint venture that runs TikTok's American business?")
	}
}

// BenchmarkSearch compares one vector with 40,000.
func BenchmarkSearch(b *testing.B) {
	list := make([]Quantized, 40_000)
	for i := range list {
		list[i] = NewQuantized(1, multiples(i))
	}
	vector := list[1].Vector()
	question := vector.Query()
	for b.Loop() {
		best := float32(0)
		for i := range list {
			best = max(best, question.Dot(list[i]))
		}
	}
}

// BenchmarkStore opens a store of 4,000 texts and looks all of them up.
func BenchmarkStore(b *testing.B) {
	vectors := map[string]Quantized{}
	for i := range 4000 {
		vectors[fmt.Sprintf("a text of usual length about something, number %d", i)] = NewQuantized(float32(i), multiples(i))
	}
	data := string(write(b, vectors))
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			OpenStore(data)
		}
	})
	s, err := OpenStore(data)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("lookup all", func(b *testing.B) {
		for b.Loop() {
			for text := range vectors {
				s.Lookup(text)
			}
		}
	})
}
