package bot_test

import (
	"context"
	"strings"
	"sync/atomic"
	"testing"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
)

// Two copies hold the same shard, as they do for a while when the number of shards is changed: every event comes to both,
// and each question has one answer.
func TestTwoCopiesThatHearTheSameAnswerOnce(t *testing.T) {
	bubble(t, func(t *testing.T, r *running) {
		first := r.bot
		r.run(t, r.setup)
		if n := r.Gateway().Connected(); n != 2 || r.bot == first {
			t.Fatalf("%d sessions are connected, want 2", n)
		}
		const asked = "when was the heron launched"
		slash := r.here().Slash("ask", question(asked))
		answer, err := slash.Answer(r.ctx)
		r.must(t, answer, err)
		mention := r.here().Mention(asked)
		answer, err = mention.Answer(r.ctx)
		r.must(t, answer, err)
		private := r.As(r.Member()).DM(asked)
		answer, err = private.Answer(r.ctx)
		r.must(t, answer, err)
		if err := r.log.wait(r.ctx, "msg=answered", 6); err != nil {
			t.Fatalf("both did not answer: %v\n%s", err, r.log)
		}
		if err := r.stop(); err != nil {
			t.Fatal(err)
		}
		if n := len(mention.Answers()); n != 1 {
			t.Errorf("the mention has %d answers", n)
		}
		if n := len(private.Answers()); n != 1 {
			t.Errorf("the direct message has %d answers", n)
		}
		answers := 0
		for _, m := range r.here().Messages() {
			if m.Author.Bot && strings.Contains(m.Content, launch) {
				answers++
			}
		}
		if answers != 2 {
			t.Errorf("%d answers in the channel, want one to the command and one to the mention", answers)
		}
		if strings.Contains(r.log.String(), "could not be delivered") || strings.Contains(r.log.String(), "level=ERROR") {
			t.Errorf("that somebody else was faster is no failure:\n%s", r.log)
		}
		refusals := r.Refusals()
		if len(refusals) != 1 || refusals[0].Code != 40060 || refusals[0].Route != discordtest.RouteCallback {
			t.Errorf("Discord refused %+v, want one second answer to the command", refusals)
		}
	})
}

// counted permits count how often they were asked for.
type counted struct{ taken atomic.Int32 }

func (c *counted) Take(context.Context) error { c.taken.Add(1); return nil }

// What counts towards Discord's global limit takes a permit that copies share; answers to interactions don't count.
func TestRequestsTakeSharedPermits(t *testing.T) {
	t.Parallel()
	permits := &counted{}
	r := start(t, func(s *setup) { s.adjust = func(b *bot.Bot) { b.Share(bot.Shared{Permits: permits}) } })
	before := permits.taken.Load()
	if before == 0 {
		t.Error("the requests of the start took none")
	}
	r.ask(t, r.here(), "when was the heron launched")
	if n := permits.taken.Load() - before; n != 0 {
		t.Errorf("the answer to a command took %d", n)
	}
	answer, err := r.here().Mention("when was the heron launched").Answer(r.ctx)
	r.must(t, answer, err)
	if n := permits.taken.Load() - before; n != 1 {
		t.Errorf("the answer to a mention took %d, want 1", n)
	}
}
