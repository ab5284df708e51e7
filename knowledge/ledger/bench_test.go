package ledger_test

import (
	"context"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/ledger"
)

// many is a base of n facts about as long as the shipped ones; those whose number divides by 20 say which edition it is.
func many(t testing.TB, n, edition int) fs.FS {
	files := map[string]string{"base.yaml": base()["base.yaml"]}
	const perFile = 50
	for from := 0; from < n; from += perFile {
		var b strings.Builder
		b.WriteString("topic: boats\nfacts:\n")
		for i := from; i < min(n, from+perFile); i++ {
			said := 0
			if i%20 == 0 {
				said = edition
			}
			b.WriteString(block(fmt.Sprintf("fact-%d", i), fmt.Sprintf("Boat %d has been said to be of colour %d by those who saw it on that day.", i, said)))
			for j := range 8 {
				fmt.Fprintf(&b, "      - how would a person ask about boat %d in way %d\n", i, j)
			}
			b.WriteString("    sources:\n      - publisher: The Pier\n        url: https://pier.example/boats\n        published: 2026-01-01\n")
		}
		files[fmt.Sprintf("boats-%05d.yaml", from)] = b.String()
	}
	return folder(t, files)
}

// onEach runs a benchmark on each engine.
func onEach(b *testing.B, bench func(b *testing.B, address string)) {
	b.Run("sqlite", func(b *testing.B) { bench(b, sqliteAddress(b)) })
	b.Run("postgres", func(b *testing.B) { bench(b, postgresAddress(b)) })
}

// BenchmarkRefresh previews and confirms a source in which one fact of 20 is new.
func BenchmarkRefresh(b *testing.B) {
	for _, n := range []int{400, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			onEach(b, func(b *testing.B, address string) {
				l := open(b, address)
				if _, err := l.Facts().Seed(b.Context(), many(b, n, 0), "tiktalks"); err != nil {
					b.Fatal(err)
				}
				var confirming time.Duration
				for i := 1; b.Loop(); i++ {
					p, err := l.Facts().Preview(b.Context(), many(b, n, i), "ann", "here")
					if err != nil || len(p.Changed) != n/20 {
						b.Fatal(len(p.Changed), err)
					}
					begun := time.Now()
					if _, err := l.Facts().Confirm(b.Context(), "", p.Number, "ann", ""); err != nil {
						b.Fatal(err)
					}
					confirming += time.Since(begun)
				}
				b.ReportMetric(confirming.Seconds()*1000/float64(b.N), "ms-confirm/op")
			})
		})
	}
}

func BenchmarkSeed(b *testing.B) {
	for _, n := range []int{400, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			onEach(b, func(b *testing.B, _ string) {
				for b.Loop() {
					b.StopTimer()
					address := sqliteAddress(b)
					if strings.HasSuffix(b.Name(), "postgres") {
						address = postgresAddress(b)
					}
					l, files := open(b, address), many(b, n, 0)
					b.StartTimer()
					if _, err := l.Facts().Seed(b.Context(), files, "tiktalks"); err != nil {
						b.Fatal(err)
					}
				}
			})
		})
	}
}

func BenchmarkEdit(b *testing.B) {
	for _, n := range []int{400, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			onEach(b, func(b *testing.B, address string) {
				l := open(b, address)
				if _, err := l.Facts().Seed(b.Context(), many(b, n, 0), "tiktalks"); err != nil {
					b.Fatal(err)
				}
				for i := 0; b.Loop(); i++ {
					edit(b, l, "fact-7", fmt.Sprintf("Edit %d.", i))
				}
			})
		})
	}
}

// BenchmarkFollow takes the time from before one copy publishes an edit until another has the edition's files in hand, and
// from when the publisher is told that it is published.
func BenchmarkFollow(b *testing.B) {
	for _, n := range []int{400, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			onEach(b, func(b *testing.B, address string) {
				publisher := open(b, address)
				if _, err := publisher.Facts().Seed(b.Context(), many(b, n, 0), "tiktalks"); err != nil {
					b.Fatal(err)
				}
				follower := open(b, address, func(o *ledger.Options) { o.Poll = 500 * time.Millisecond })
				ctx, stop := context.WithCancel(b.Context())
				heard, ended := make(chan int64, 100), make(chan struct{})
				go func() {
					defer close(ended)
					follower.Follow(ctx, ledger.Follower{Use: func(e ledger.Edition) error { heard <- e.Number; return nil }})
				}()
				<-heard
				var after, worst time.Duration
				for i := 0; b.Loop(); i++ {
					edit(b, publisher, "fact-7", fmt.Sprintf("Edit %d.", i))
					told := time.Now()
					<-heard
					after += time.Since(told)
					worst = max(worst, time.Since(told))
				}
				b.ReportMetric(after.Seconds()*1000/float64(b.N), "ms-after/op")
				b.ReportMetric(worst.Seconds()*1000, "ms-worst")
				stop()
				<-ended
			})
		})
	}
}

// BenchmarkFollowSnapshot is BenchmarkFollow with the shipped base and Snapshots: until the other copy answers from it.
func BenchmarkFollowSnapshot(b *testing.B) {
	onEach(b, func(b *testing.B, address string) {
		checked, built := ledger.NewLoader(knowledge.Load), ledger.NewLoader(knowledge.Load)
		publisher := open(b, address, func(o *ledger.Options) { o.Check = checked.Check })
		if _, err := publisher.Facts().Seed(b.Context(), facts.Shipped(), "tiktalks"); err != nil {
			b.Fatal(err)
		}
		ctx, stop := context.WithCancel(b.Context())
		heard, ended := make(chan int64, 100), make(chan struct{})
		follower := open(b, address, func(o *ledger.Options) { o.Poll = 500 * time.Millisecond })
		go func() {
			defer close(ended)
			follower.Follow(ctx, ledger.Follower{Prepare: built.Prepare, Use: func(e ledger.Edition) error {
				_, err := built.Load(e)
				heard <- e.Number
				return err
			}})
		}()
		<-heard
		var after, worst time.Duration
		for i := 0; b.Loop(); i++ {
			edit(b, publisher, "geneva-talks", fmt.Sprintf("Talks were held in Geneva: edit %d.", i))
			told := time.Now()
			<-heard
			after += time.Since(told)
			worst = max(worst, time.Since(told))
		}
		b.ReportMetric(after.Seconds()*1000/float64(b.N), "ms-after/op")
		b.ReportMetric(worst.Seconds()*1000, "ms-worst")
		stop()
		<-ended
	})
}
