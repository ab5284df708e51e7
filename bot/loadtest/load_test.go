package loadtest

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"text/tabwriter"
	"time"

	"tiktalks/bot/discordtest"
)

// rush is how long a crowd takes to ask, and many how many questions it asks.
const (
	rush = 2 * time.Second
	many = 2000
)

// scene is one way in which a crowd asks.
type scene struct {
	name string
	// ask lets people ask, and gives what is measured of it.
	ask func(server *discordtest.Server, texts []string) []*discordtest.Interaction
}

// scenes are played in this order to each bot.
var scenes = []scene{
	{"200 people, 10 questions each", func(server *discordtest.Server, texts []string) []*discordtest.Interaction {
		return gather(server, 200, inOne).ask(many, rush, inTurn(texts))
	}},
	{"2,000 people, one question each", func(server *discordtest.Server, texts []string) []*discordtest.Interaction {
		return gather(server, many, inOne).ask(many, rush, inTurn(texts))
	}},
	{"20 people, alone", func(server *discordtest.Server, texts []string) []*discordtest.Interaction {
		return gather(server, 20, inOne).ask(40, rush, inTurn(texts))
	}},
	{"20 people beside one who asks 200", func(server *discordtest.Server, texts []string) []*discordtest.Interaction {
		people := gather(server, 21, inOne)
		return beside(people[:1], 200, people[1:], texts)
	}},
	{"20 people beside a server that asks 1,500 different", func(server *discordtest.Server, texts []string) []*discordtest.Interaction {
		return beside(gather(server, 1500, 1500), 1500, gather(server, 20, inOne), texts)
	}},
}

func inTurn(texts []string) func(int) string {
	return func(i int) string { return texts[i%len(texts)] }
}

// beside gives what twenty people asked, two questions each, while others asked as many as they could, each of them another.
func beside(loud crowd, n int, people crowd, texts []string) []*discordtest.Interaction {
	done := make(chan []*discordtest.Interaction)
	go func() {
		done <- loud.ask(n, rush, func(i int) string { return fmt.Sprintf("%s (%d)", texts[i%len(texts)], i) })
	}()
	asked := people.ask(2*len(people), rush, inTurn(texts))
	<-done
	return asked
}

// TestLoad prints how the program and the echo bot fare with the same crowds. Of several rounds medians are told.
func TestLoad(t *testing.T) {
	measured(t)
	texts := answerable(t, "wide-dev.jsonl")
	bots := []struct {
		name  string
		start starter
	}{{"echo", startEcho}, {"tiktalks", startBot}}
	all := map[string][]outcome{} // by scene and bot
	for range *rounds {
		for _, b := range bots {
			server := discordtest.Start(t, discordtest.Options{History: 5000})
			p := b.start(t, server)
			p.ready(t)
			for _, s := range scenes {
				key, before := s.name+b.name, p.processor(t)
				o := fared(t, s.ask(server, texts))
				o.cost = p.processor(t) - before
				all[key] = append(all[key], o)
			}
			p.terminate(t)
		}
	}
	t.Log("\n" + table(func(w *tabwriter.Writer) {
		fmt.Fprintln(w, "\tbot\tasked\tin time\tanswered\ttold to wait\tfirst sign p50\tp99\tanswer p50\tp99\ta second\tprocessor")
		for _, s := range scenes {
			for _, b := range bots {
				fmt.Fprintf(w, "%s\t%s\t%s\n", s.name, b.name, row(all[s.name+b.name]))
			}
		}
	}))
	for _, s := range scenes {
		ours, theirs := all[s.name+"tiktalks"], all[s.name+"echo"]
		t.Logf("%s: %.2f of the echo bot's throughput, %.2f times its p99", s.name, ratio(ours, theirs, outcome.throughput),
			ratio(ours, theirs, func(o outcome) float64 { return o.answers.at(.99).Seconds() }))
		// Room to spare for a machine with others to serve: on one of its own all are in time.
		in, of := median(ours, func(o outcome) float64 { return float64(o.acked) }), float64(ours[0].asked)
		if in < of/2 || ours[0].answered == 0 {
			t.Errorf("%s: of %.0f asked %.0f had a sign of life in time", s.name, of, in)
		}
	}
}

// row lays an outcome out: the median of each figure.
func row(all []outcome) string {
	count := func(of func(outcome) int) string {
		return fmt.Sprintf("%.0f", median(all, func(o outcome) float64 { return float64(of(o)) }))
	}
	long := func(of func(outcome) time.Duration) string {
		return fmt.Sprintf("%.0f ms", median(all, func(o outcome) float64 { return milliseconds(of(o)) }))
	}
	return strings.Join([]string{
		count(func(o outcome) int { return o.asked }), count(func(o outcome) int { return o.acked }),
		count(func(o outcome) int { return o.answered }), count(func(o outcome) int { return o.told }),
		long(func(o outcome) time.Duration { return o.acks.at(.5) }), long(func(o outcome) time.Duration { return o.acks.at(.99) }),
		long(func(o outcome) time.Duration { return o.answers.at(.5) }), long(func(o outcome) time.Duration { return o.answers.at(.99) }),
		fmt.Sprintf("%.0f", median(all, outcome.throughput)), long(func(o outcome) time.Duration { return o.cost }),
	}, "\t")
}

func median(all []outcome, of func(outcome) float64) float64 {
	var values []float64
	for _, o := range all {
		values = append(values, of(o))
	}
	return middleOf(values)
}

// ratio is the median of what one bot has of the other in the same round.
func ratio(ours, theirs []outcome, of func(outcome) float64) float64 {
	var values []float64
	for i := range ours {
		values = append(values, of(ours[i])/of(theirs[i]))
	}
	return middleOf(values)
}

func middleOf(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/2]
}

// table lays lines out in columns.
func table(lines func(w *tabwriter.Writer)) string {
	var text strings.Builder
	w := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	lines(w)
	_ = w.Flush() // a strings.Builder never fails
	return text.String()
}
