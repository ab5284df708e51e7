package loadtest

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/commands"
)

// crowd are people in channels of several servers.
type crowd []discordtest.Person

// inOne is how many people share a server where nothing else is said.
const inOne = 25

// gather makes so many people, spread over servers of five channels with so many people each.
func gather(server *discordtest.Server, people, inOne int) crowd {
	const channels = 5
	var all crowd
	for from := 0; from < people; from += inOne {
		g := discordtest.Guild{Name: fmt.Sprintf("Crowd %d", from/inOne), Channels: make([]discordtest.Channel, channels)}
		for i := range g.Channels {
			g.Channels[i].Name = fmt.Sprintf("room-%d", i)
		}
		for i := from; i < min(from+inOne, people); i++ {
			u := server.AddUser(discordtest.User{Username: fmt.Sprintf("person%d", i)})
			g.Members = append(g.Members, discordtest.Member{User: u})
		}
		made := server.AddGuild(g)
		for i, m := range g.Members {
			all = append(all, server.As(m.User).In(made.Channels[i%channels]))
		}
	}
	return all
}

// ask lets the crowd ask n questions in turn, evenly within a time.
func (c crowd) ask(n int, within time.Duration, question func(i int) string) []*discordtest.Interaction {
	begun := time.Now()
	asked := make([]*discordtest.Interaction, n)
	for i := range asked {
		time.Sleep(time.Until(begun.Add(within * time.Duration(i) / time.Duration(n))))
		asked[i] = c[i%len(c)].Slash("ask", discordtest.Opt("question", question(i)))
	}
	return asked
}

// outcome is how a crowd fared.
type outcome struct {
	asked    int
	acked    int           // answered or deferred within Discord's three seconds
	answered int           // with what the bot has to say
	told     int           // to wait a little, with a sentence
	acks     spread        // from the question to the first sign of life
	answers  spread        // from the question to the answer
	took     time.Duration // from the first question to the last answer
	cost     time.Duration // of the bot's processor, for all together
}

// fared waits for the answers of what was asked.
func fared(t testing.TB, asked []*discordtest.Interaction) outcome {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	o := outcome{asked: len(asked)}
	var first, last time.Time
	for _, a := range asked {
		if a.Err() != nil {
			t.Fatal(a.Err())
		}
		m, err := a.Answer(ctx)
		s := a.State()
		if !s.AckedAt.IsZero() {
			o.acked++
			o.acks = append(o.acks, s.AckedAt.Sub(s.CreatedAt))
		}
		if first.IsZero() {
			first = s.CreatedAt
		}
		if err != nil {
			continue
		}
		last = latest(last, s.AnsweredAt)
		o.answers = append(o.answers, s.AnsweredAt.Sub(s.CreatedAt))
		if slices.Contains([]string{commands.OverLimit, commands.Busy}, m.Content) {
			o.told++
		} else {
			o.answered++
		}
	}
	o.took = last.Sub(first)
	return o
}

func latest(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// throughput is how many were answered a second.
func (o outcome) throughput() float64 { return float64(o.answered+o.told) / o.took.Seconds() }

// spread are times that were measured.
type spread []time.Duration

// at gives the time within which a share of all were done.
func (s spread) at(share float64) time.Duration {
	if len(s) == 0 {
		return 0
	}
	slices.Sort(s)
	return s[int(share*float64(len(s)-1))].Round(100 * time.Microsecond)
}
