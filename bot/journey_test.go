package bot_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
	"tiktalks/knowledge"
)

const launch = "3 May 2024"

// TestJourney walks through every door: a slash question, a mention, a direct message, a reply that follows up, a refresh
// with a broken source and one with a good source.
func TestJourney(t *testing.T) {
	t.Parallel()
	source := files(t)
	r := start(t, func(s *setup) { s.load = loader(source) })

	if got := r.ask(t, r.here(), "when was the heron launched"); !strings.Contains(got.Content, launch) || got.Private() || len(got.Embeds) != 1 {
		t.Errorf("the slash question got %+v", got)
	}
	mention, err := r.here().Mention("when was the heron launched?").Answer(r.ctx)
	if r.must(t, mention, err); !strings.Contains(mention.Content, launch) || mention.Reference == nil {
		t.Errorf("the mention got %+v, want an answer in reply", mention)
	}
	dm, err := r.As(r.Outsider()).DM("launch date of the heron").Answer(r.ctx)
	if r.must(t, dm, err); !strings.Contains(dm.Content, launch) {
		t.Errorf("the direct message got %q", dm.Content)
	}
	reply, err := r.here().Reply(mention, "and why was it out of service?", true).Answer(r.ctx)
	if r.must(t, reply, err); !strings.Contains(reply.Content, "dry dock") {
		t.Errorf("the reply got %q, want the follow-up understood", reply.Content)
	}
	r.refresh(t, source)
	r.harmless(t)
	r.tellsNothing(t, "launched", "launch date")
}

// refresh refreshes twice as a moderator: the broken source changes nothing, the good one what members read.
func (r *running) refresh(t *testing.T, source fstest.MapFS) {
	t.Helper()
	moderator := r.As(r.Moderator()).In(r.General())
	good := source["boats.yaml"].Data
	source["boats.yaml"].Data = []byte(strings.ReplaceAll(strings.ReplaceAll(string(good), "status: confirmed", "status: sure"), "topic: boats", "topic: planes"))
	broken, err := moderator.Slash("facts refresh").Answer(r.ctx)
	if r.must(t, broken, err); !broken.Private() || !strings.Contains(broken.Content, "stays") || !strings.Contains(broken.Content, "boats.yaml:") {
		t.Errorf("the broken source got %q, want a private list of defects", broken.Content)
	}
	if got := r.ask(t, r.here(), "when was the heron launched"); !strings.Contains(got.Content, launch) {
		t.Errorf("after the broken source: %q", got.Content)
	}
	source["boats.yaml"].Data = []byte(strings.ReplaceAll(string(good), "3 May 2024", "4 May 2024"))
	done, err := moderator.Slash("facts refresh").Answer(r.ctx)
	if r.must(t, done, err); !done.Private() || !strings.Contains(done.Content, "Changed: 1 (heron-launch)") {
		t.Errorf("the good source got %q", done.Content)
	}
	if got := r.ask(t, r.here(), "when was the heron launched"); !strings.Contains(got.Content, "4 May 2024") {
		t.Errorf("after the refresh a member reads %q", got.Content)
	}
}

// tellsNothing fails where the log has a secret, an address with an interaction's token or a word of a question.
func (r *running) tellsNothing(t *testing.T, words ...string) {
	t.Helper()
	log := r.log.String()
	for _, word := range append(words, r.Token(), "/interactions/", "/webhooks/", "token") {
		if strings.Contains(log, word) {
			t.Errorf("the log has %q:\n%s", word, log)
		}
	}
}

// What takes long is deferred after a second and a half and finished by an edit.
func TestSlowAnswersAreDeferred(t *testing.T) {
	t.Parallel()
	slow := slowPhraser{make(chan struct{})}
	r := start(t, func(s *setup) { s.phraser = slow })
	asked := r.here().Slash("ask", question("when was the heron launched"))
	if _, err := asked.Acked(r.ctx); err != nil || !asked.Deferred() {
		t.Fatalf("acknowledged %v, deferred %v", err, asked.Deferred())
	}
	close(slow.release)
	answer, err := asked.Answer(r.ctx)
	if r.must(t, answer, err); answer.Private() || !strings.Contains(answer.Content, launch) {
		t.Errorf("got %+v", answer)
	}
	r.harmless(t)
}

// A mention shows that somebody is typing meanwhile.
func TestSlowMentionsShowTyping(t *testing.T) {
	t.Parallel()
	slow := slowPhraser{make(chan struct{})}
	r := start(t, func(s *setup) { s.phraser = slow })
	asked := r.here().Mention("when was the heron launched")
	r.await(t, "typing", func() bool { return len(r.Requests(discordtest.RouteTyping)) > 0 })
	close(slow.release)
	answer, err := asked.Answer(r.ctx)
	if r.must(t, answer, err); !strings.Contains(answer.Content, launch) {
		t.Errorf("got %q", answer.Content)
	}
	r.harmless(t)
}

// On shutdown what is in flight is answered first, and Run gives no error.
func TestShutdownAnswersWhatIsInFlight(t *testing.T) {
	t.Parallel()
	slow := slowPhraser{make(chan struct{})}
	r := start(t, func(s *setup) { s.phraser = slow })
	asked := r.here().Slash("ask", discordtest.Opt("question", "when was the heron launched"))
	if _, err := asked.Acked(r.ctx); err != nil {
		t.Fatal(err)
	}
	stopped := make(chan error, 1)
	go func() { stopped <- r.stop() }()
	close(slow.release)
	answer, err := asked.Answer(r.ctx)
	if r.must(t, answer, err); !strings.Contains(answer.Content, launch) {
		t.Errorf("got %q", answer.Content)
	}
	if err := <-stopped; err != nil {
		t.Errorf("Run gave %v, want none", err)
	}
}

func TestAnEmptyMentionGetsHelp(t *testing.T) {
	t.Parallel()
	r := start(t)
	answer, err := r.here().Mention("").Answer(r.ctx)
	if r.must(t, answer, err); !strings.Contains(answer.Content, "Ask me something") {
		t.Errorf("got %q", answer.Content)
	}
}

func TestEventsTwiceAreAnsweredOnce(t *testing.T) {
	t.Parallel()
	r := start(t)
	r.Gateway().SetDelivery(discordtest.Delivery{Copies: 2})
	r.ask(t, r.here(), "when was the heron launched")
	mention := r.here().Mention("when was the heron launched")
	first, err := mention.Answer(r.ctx)
	r.must(t, first, err)
	r.ask(t, r.here(), "what does a crossing cost")
	if got := mention.Answers(); len(got) != 1 {
		t.Errorf("the mention has %d answers", len(got))
	}
	r.harmless(t)
}

func TestMalformedEventsHarmNothing(t *testing.T) {
	t.Parallel()
	r := start(t)
	for _, e := range discordtest.MalformedEvents() {
		r.Gateway().Send(e.Event, r.Testland().ID, e.Data)
	}
	if got := r.ask(t, r.here(), "when was the heron launched"); !strings.Contains(got.Content, launch) {
		t.Errorf("afterwards: %q", got.Content)
	}
	if n := r.Gateway().Connected(); n != 1 {
		t.Errorf("%d connections, want the one", n)
	}
}

// An interaction that somebody has answered already is no failure; one that is too old is counted.
func TestAnswersThatComeTooLate(t *testing.T) {
	t.Parallel()
	r := start(t)
	r.Inject(discordtest.DroppedAfterWork(), discordtest.On{Route: discordtest.RouteCallback, Times: 1})
	if got := r.ask(t, r.here(), "when was the heron launched"); !strings.Contains(got.Content, launch) {
		t.Errorf("after a lost reply: %q", got.Content)
	}
	if strings.Contains(r.log.String(), "could not be delivered") {
		t.Errorf("an answer that arrived is reported as lost:\n%s", r.log)
	}
	r.Inject(discordtest.Refused(404, 10062, "Unknown interaction"), discordtest.On{Route: discordtest.RouteCallback, Times: 1})
	asked := r.here().Slash("ask", discordtest.Opt("question", "what does a crossing cost"))
	r.await(t, "the refusal", func() bool { return len(r.Requests(discordtest.RouteCallback)) >= 3 })
	_ = asked
	if n := len(r.Requests(discordtest.RouteOriginal)); n != 0 {
		t.Errorf("%d requests for a dead interaction", n)
	}
}

// errNoWords is what a phraser gives that has nothing to say.
var errNoWords = errors.New("no words")

// panicking is a phraser with a defect.
type panicking struct{}

func (panicking) Phrase(context.Context, knowledge.Wording) (knowledge.Draft, error) {
	panic(errNoWords)
}

func TestAPanicIsAnswered(t *testing.T) {
	t.Parallel()
	r := start(t, func(s *setup) { s.phraser = panicking{} })
	if got := r.ask(t, r.here(), "when was the heron launched"); !strings.Contains(got.Content, "Something went wrong") || !got.Private() {
		t.Errorf("got %q", got.Content)
	}
	if got, err := r.here().Slash("help").Answer(r.ctx); err != nil || !strings.Contains(got.Content, "/ask") {
		t.Errorf("afterwards: %q, %v", got.Content, err)
	}
}

// One person's flood is cut after a warning; the others are served.
func TestAFloodIsCutAfterAWarning(t *testing.T) {
	t.Parallel()
	r := start(t) // its clock stands still
	var warned, cut int
	for range 8 {
		switch got := r.ask(t, r.here(), "what does a crossing cost").Content; {
		case strings.Contains(got, "one more and I'll pause"):
			warned++
		case strings.Contains(got, "asked a lot"):
			cut++
		}
	}
	if warned != 1 || cut != 2 {
		t.Errorf("%d warnings and %d refusals, want 1 and 2", warned, cut)
	}
	if got := r.ask(t, r.As(r.Moderator()).In(r.General()), "what does a crossing cost"); !strings.Contains(got.Content, "6 crowns") {
		t.Errorf("somebody else got %q", got.Content)
	}
}

// A flood of messages is not answered by another one: the sentence about the limit comes once in a while.
func TestAFloodOfMentionsIsToldOnce(t *testing.T) {
	t.Parallel()
	r := start(t)
	for range bot.Burst {
		answer, err := r.here().Mention("what does a crossing cost").Answer(r.ctx)
		r.must(t, answer, err)
	}
	for range 5 {
		r.here().Mention("what does a crossing cost")
	}
	r.metric(t, `tiktalks_rejected_total{reason="rate"} 5`)
	if err := r.stop(); err != nil {
		t.Fatal(err)
	}
	if n := len(r.Requests(discordtest.RouteCreateMessage)); n != bot.Burst+1 {
		t.Errorf("%d messages, want the answers and one word about the limit", n)
	}
}
