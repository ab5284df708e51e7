package search_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"tiktalks/knowledge/search"
)

// syllables make words that look like words.
var syllables = strings.Fields("ba co di fe ga hi jo ku la me no pi ra so tu va we xi yo zu")

// large makes a base of n facts about made-up matters, always the same, each with three questions.
func large(n int) []search.Doc {
	r := rand.New(rand.NewPCG(7, 7))
	words := make([]string, 2000+n)
	for i := range words {
		for range 3 + r.IntN(2) {
			words[i] += syllables[r.IntN(len(syllables))]
		}
	}
	// Few words are frequent and many are rare, as in any language.
	word := func() string { return words[int(float64(len(words))*r.Float64()*r.Float64()*r.Float64())] }
	text := func(n int) string {
		var all []string
		for range n {
			all = append(all, word())
		}
		return strings.Join(all, " ")
	}
	docs := make([]search.Doc, n)
	for i := range docs {
		claim := text(15)
		asked := strings.Fields(claim)
		docs[i] = search.Doc{ID: fmt.Sprint("f", i), Text: claim, Topic: text(1), Current: true, Asks: []string{
			"when was the " + strings.Join(asked[:4], " "), "who " + strings.Join(asked[4:8], " "), text(2) + " " + strings.Join(asked[8:10], " "),
		}}
	}
	return docs
}

// BenchmarkFind is what one search costs, without the sentence encoder, in bases of several sizes. It reports the median and
// the 99th percentile.
func BenchmarkFind(b *testing.B) {
	for _, n := range []int{400, 10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			if n > 10_000 && testing.Short() {
				b.Skip("building the large base takes long")
			}
			docs := large(n)
			x := search.New(docs, nil, search.Words{}, search.Options{Model: model(b), Encoder: hashing{}, Enough: 0.25})
			var took []time.Duration
			b.ResetTimer()
			for i := 0; b.Loop(); i++ {
				d := docs[(i*7919)%n]
				question := d.Asks[i%3]
				if i%3 == 0 {
					question = strings.Replace(question, "a", "", 1) // a slip
				}
				start := time.Now()
				x.Find(question, search.Before{})
				took = append(took, time.Since(start))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds()), "p50-µs")
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "p99-µs")
		})
	}
}
