package bot_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/knowledge"
	"tiktalks/knowledge/day"
	"tiktalks/knowledge/ledger"
)

// change makes the fact claim something else.
func (r *running) change(t *testing.T, id, claim string) {
	t.Helper()
	r.changeTo(t, id, func(f *knowledge.Fact) { f.Claim = claim })
}

// changeTo makes of the fact what the function makes of it.
func (r *running) changeTo(t *testing.T, id string, make func(*knowledge.Fact)) {
	t.Helper()
	f, last, err := r.ledger.Facts().Get(r.ctx, id)
	if err == nil {
		make(&f)
		_, err = r.ledger.Facts().Apply(r.ctx, ledger.Change{Action: ledger.Edit, Fact: f, Prev: last.Number, Who: "test", Why: "test"})
	}
	if err != nil {
		t.Fatal(err)
	}
}

// seen gives the message as it is now.
func seen(p discordtest.Person, id string) discordtest.Message {
	for _, m := range p.Messages() {
		if m.ID == id {
			return m
		}
	}
	return discordtest.Message{}
}

// Public answers are edited in place when a fact that they rest on changes, each time from the answer that was given; who
// asked privately is told once, if they wished it; other answers stay.
func TestAnswersAreCorrected(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	slash := r.ask(t, r.here(), "when was the heron launched")
	mention, err := r.here().Mention("when was the heron launched").Answer(r.ctx)
	r.must(t, mention, err)
	other := r.ask(t, r.here(), "what does a crossing cost")
	private := r.answer(t, r.here().Slash("ask", question("when was the heron launched"), discordtest.Opt("private", true)))
	r.answer(t, r.click(t, r.here(), private, "Tell me if this changes"))
	r.metric(t, `tiktalks_answer_seconds_count 5`)
	r.kept(t, "heron-launch", 3)
	r.change(t, "heron-launch", "The ferry Heron was launched on 4 May 2024.")
	for name, id := range map[string]string{"a slash command's": slash.ID, "a mention's": mention.ID} {
		r.await(t, name+" answer to be corrected", func() bool {
			m := seen(r.here(), id)
			return strings.Contains(m.Content, "~~The ferry Heron was launched on 3 May 2024.~~\nNow: The ferry Heron was launched on 4 May 2024.") &&
				strings.Contains(m.Content, "The answer was:\n") && len(m.Embeds) == 1
		})
	}
	r.await(t, "the person to be told", func() bool { return len(r.here().InDM().Messages()) == 1 })
	r.change(t, "heron-launch", "The ferry Heron was launched on 5 May 2024.")
	r.await(t, "the second correction", func() bool { return strings.Contains(seen(r.here(), slash.ID).Content, "5 May") })
	if m := seen(r.here(), slash.ID); strings.Contains(m.Content, "4 May") || strings.Count(m.Content, "The answer was") != 1 {
		t.Errorf("corrected twice it says %q", m.Content)
	}
	if m := seen(r.here(), other.ID); m.Content != other.Content {
		t.Errorf("another answer says %q", m.Content)
	}
	r.metric(t, `tiktalks_corrections_total{outcome="sent"} 5`)
	r.change(t, "heron-launch", "The ferry Heron was launched on 3 May 2024.")
	r.await(t, "the corrections to be taken back", func() bool {
		return strings.Contains(seen(r.here(), slash.ID).Content, "what the answer said stands")
	})
	if all := r.here().InDM().Messages(); len(all) != 1 {
		t.Errorf("the person was told %d times", len(all))
	}
	r.harmless(t)
}

// What was computed from facts is computed anew with them, in public answers and for those who watch a private one: sums and
// differences of a series, its course, and days between.
func TestWhatWasComputedIsComputedAnew(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	const between, launched = "how many days between 1 April 2026 and the launch of the heron", "The ferry Heron was launched on 3 May 2024."
	corrected := map[string]func() bool{}
	for _, c := range []struct{ name, question, was, is string }{
		{"course", "fare of a crossing over time", "Fare of one crossing, newest first: 6 crowns from 1 March 2026; 4 crowns from 1 January 2024.",
			"Fare of one crossing, newest first: 7.5 crowns from 1 March 2026; 4 crowns from 1 January 2024."},
		{"difference", "how much higher was the fare on 1 April 2026 than on 1 April 2025", "difference: 2 crowns", "difference: 3.5 crowns"},
		{"spell", between, "From 3 May 2024 to 1 April 2026: 698 days.", "From 13 May 2024 to 1 April 2026: 688 days."},
	} {
		m := r.ask(t, r.here(), c.question)
		if !strings.Contains(m.Content, c.was) {
			t.Fatalf("%s: the answer is %q", c.name, m.Content)
		}
		corrected[c.name] = func() bool {
			now := seen(r.here(), m.ID).Content
			return strings.Contains(now, "Was computed: ~~") && strings.Contains(now, "\nComputed anew: ") && strings.Contains(now, c.is)
		}
	}
	private := r.answer(t, r.here().Slash("ask", question(between), discordtest.Opt("private", true)))
	r.answer(t, r.click(t, r.here(), private, "Tell me if this changes"))
	r.kept(t, "fare-2026", 2)
	r.kept(t, "heron-launch", 2)
	r.change(t, "fare-2026", "Since 1 March 2026 a crossing costs 7.5 crowns.")
	r.changeTo(t, "heron-launch", func(f *knowledge.Fact) {
		then := day.Date{Year: 2024, Month: time.May, Day: 13}
		f.Claim, f.When = strings.Replace(launched, "3 May", "13 May", 1), day.Span{From: then, To: then}
	})
	for name, is := range corrected {
		r.await(t, name+" to be computed anew", is)
	}
	r.await(t, "the person to be told", func() bool {
		all := r.here().InDM().Messages()
		return len(all) == 1 && strings.Contains(all[0].Content, "Computed anew: From 13 May 2024 to 1 April 2026: 688 days.")
	})
}

// kept waits until so many answers are noted that rest on the fact: that is done after they were sent.
func (r *running) kept(t *testing.T, fact string, n int) {
	t.Helper()
	for {
		all, err := r.ledger.Posts().Resting(r.ctx, fact)
		if err != nil {
			t.Fatalf("%d answers are noted, want %d: %v", len(all), n, err)
		}
		if len(all) == n {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// An answer that is gone, though nobody said so, is no failure, and is asked for once only.
func TestAnAnswerThatIsGoneIsNotCorrected(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	gone := ledger.Post{Message: "111111111111111111", Channel: r.General().ID, Server: r.Testland().ID, Edition: 1, Facts: []string{"heron-launch"}}
	if err := r.ledger.Posts().Add(r.ctx, gone); err != nil {
		t.Fatal(err)
	}
	r.change(t, "heron-launch", "The ferry Heron was launched on 4 May 2024.")
	r.metric(t, `tiktalks_corrections_total{outcome="impossible"} 1`)
	if got, err := r.ledger.Corrections().Progress(context.Background()); err != nil || got["failed"] != 1 {
		t.Errorf("progress %v, %v", got, err)
	}
}
