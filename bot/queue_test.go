package bot_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/commands"
	"tiktalks/knowledge/ledger"
)

// A question without an answer waits for a moderator, who writes the fact; the member who wished it is told.
func TestAQuestionIsAnsweredLater(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	p, asked := r.moderator(), "what colour is the heron painted"
	if first := r.ask(t, r.here(), asked); len(first.Components) != 0 {
		t.Errorf("a server that keeps no questions offers %+v", first.Components)
	}
	r.answer(t, p.Slash("settings queue", discordtest.Opt("use", "on")))
	unknown := r.ask(t, r.here(), asked)
	wish := r.answer(t, r.click(t, r.here(), unknown, "Tell me when this is known"))
	if !wish.Private() || !strings.Contains(wish.Content, "direct message") {
		t.Errorf("the wish gives %q", wish.Content)
	}
	if other := r.answer(t, r.click(t, p, unknown, "Tell me when this is known")); !strings.Contains(other.Content, "only who asked") {
		t.Errorf("somebody else's wish gives %q", other.Content)
	}
	list := r.answer(t, p.Slash("facts queue"))
	if d := list.Embeds[0].Description; !strings.Contains(d, asked+" (1 person") {
		t.Fatalf("the queue is %q, %q", list.Content, d)
	}
	menu := list.Components[0].Components[0]
	question := r.answer(t, p.Select(list, menu.CustomID, menu.Options[0].Value))
	if early := r.answer(t, r.click(t, p, question, "Answered: tell them")); !strings.Contains(early.Content, "write the fact first") {
		t.Errorf("too early gives %q", early.Content)
	}
	form := r.form(t, r.click(t, p, question, "Write the fact"))
	if value(form, "asks") != asked {
		t.Errorf("the form asks %q", value(form, "asks"))
	}
	draft := r.answer(t, p.SubmitModal(form, map[string]any{
		"claim": "The Heron is painted green.", "details": "topic: boats\nnames: Heron\nstatus: single", "sources": "Lake Post | https://post.example/green",
	}))
	r.answer(t, r.click(t, p, draft, "Publish"))
	done := r.answer(t, r.click(t, p, question, "Answered: tell them"))
	if !strings.Contains(done.Content, "Told: 1") {
		t.Errorf("deciding gives %q", done.Content)
	}
	told := r.here().InDM().Messages()
	if len(told) != 1 || !strings.Contains(told[0].Content, "You asked, and now I know: The Heron is painted green.") {
		t.Errorf("the member was told %+v", told)
	}
	r.harmless(t)
}

// What is kept about a person is shown to them and goes when they want that.
func TestPrivacy(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	r.answer(t, r.moderator().Slash("settings queue", discordtest.Opt("use", "on")))
	r.ask(t, r.here(), "who is the mayor of Peru")
	known := r.ask(t, r.here(), "when was the heron launched")
	r.answer(t, r.click(t, r.here(), known, "Not right"))
	r.metric(t, `tiktalks_answer_seconds_count 4`) // what is kept is kept after the answer
	shown := r.answer(t, r.here().Slash("privacy show"))
	if !shown.Private() || !strings.Contains(shown.Content, "could not answer: 1.") || !strings.Contains(shown.Content, "on answers: 1.") ||
		!strings.Contains(shown.Embeds[0].Description, "mayor of Peru") {
		t.Errorf("shown: %q, %+v", shown.Content, shown.Embeds)
	}
	if gone := r.answer(t, r.here().Slash("privacy delete")); !strings.Contains(gone.Content, "are deleted") {
		t.Errorf("deleting gives %q", gone.Content)
	}
	if after := r.answer(t, r.here().Slash("privacy show")); !strings.Contains(after.Content, "could not answer: 0.") {
		t.Errorf("afterwards: %q", after.Content)
	}
	if list := r.answer(t, r.moderator().Slash("facts queue")); list.Content != "No question waits." {
		t.Errorf("the queue still has %q", list.Content)
	}
}

// While answers are paused every door says so, and nothing else stops.
func TestPause(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	const sentence = "The facts are being corrected. Please come back at noon."
	r.answer(t, r.moderator().Slash("facts pause", discordtest.Opt("sentence", sentence)))
	if got := r.ask(t, r.here(), "when was the heron launched"); got.Content != sentence {
		t.Errorf("a member reads %q", got.Content)
	}
	if got, err := r.here().Mention("when was the heron launched").Answer(r.ctx); r.must(t, got, err).Content != sentence {
		t.Errorf("a mention gives %q", got.Content)
	}
	said := r.here().Say("The Heron was launched on 3 May 2024.").Message()
	for what, ask := range map[string]func(p discordtest.Person) *discordtest.Interaction{
		"/latest": func(p discordtest.Person) *discordtest.Interaction { return p.Slash("latest") },
		"/fact": func(p discordtest.Person) *discordtest.Interaction {
			return p.Slash("fact", discordtest.Opt("id", "heron-launch"))
		},
		"/check": func(p discordtest.Person) *discordtest.Interaction {
			return p.Slash("check", discordtest.Opt("claim", said.Content))
		},
		"Check this claim": func(p discordtest.Person) *discordtest.Interaction { return p.MessageCommand("Check this claim", said) },
	} {
		asker := r.AddUser(discordtest.User{Username: "asker"}) // each has not asked too much
		r.AddMember(r.Testland(), asker)
		if got := r.answer(t, ask(r.As(asker).In(r.General()))); got.Content != sentence || len(got.Embeds) > 0 {
			t.Errorf("%s gives %q", what, got.Content)
		}
	}
	if got := r.answer(t, r.here().Slash("help")); got.Content == sentence {
		t.Error("even /help is paused")
	}
	r.answer(t, r.moderator().Slash("facts resume"))
	if got := r.ask(t, r.moderator(), "when was the heron launched"); !strings.Contains(got.Content, "3 May 2024") {
		t.Errorf("afterwards a moderator reads %q", got.Content)
	}
}

// A role may curate, once the server's managers say so.
func TestARoleMayCurate(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	r.openToAll(t)
	role := r.AddRole(r.Testland(), discordtest.Role{Name: "Editors"})
	r.AddMember(r.Testland(), r.Member(), role)
	if got := r.answer(t, r.here().Slash("facts drafts")); got.Content != commands.ModeratorOnly {
		t.Errorf("before, it gives %q", got.Content)
	}
	r.answer(t, r.moderator().Slash("settings curators", discordtest.Opt("role", role)))
	if got := r.answer(t, r.here().Slash("facts drafts")); got.Content != "No drafts wait." {
		t.Errorf("after, it gives %q", got.Content)
	}
	if got := r.answer(t, r.here().Slash("settings show")); got.Content != commands.ModeratorOnly {
		t.Errorf("the role may change settings: %q", got.Content)
	}
	r.answer(t, r.moderator().Slash("settings curators", discordtest.Opt("role", role)))
	if got := r.answer(t, r.here().Slash("facts drafts")); got.Content != commands.ModeratorOnly {
		t.Errorf("taken back, it gives %q", got.Content)
	}
}

// Facts that nobody has looked at for long are listed, and marked as looked at by a click.
func TestStaleFacts(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	p := r.moderator()
	list := r.answer(t, p.Slash("facts stale", discordtest.Opt("days", 1)))
	if !strings.Contains(list.Embeds[0].Description, "checked last on 1 July 2026") {
		t.Fatalf("the list is %q", list.Embeds[0].Description)
	}
	at := slices.IndexFunc(list.Components, func(c discordtest.Component) bool { return c.Components[0].Type == discordtest.StringSelect })
	menu := list.Components[at].Components[0]
	look := r.answer(t, p.Select(list, menu.CustomID, menu.Options[0].Value))
	if got := r.answer(t, r.click(t, p, look, "Still right: checked today")); !strings.Contains(got.Content, "is marked as checked") {
		t.Errorf("checking gives %q", got.Content)
	}
	if stats := r.answer(t, p.Slash("facts stats")); stats.Content != "Nothing was asked here yet." {
		t.Errorf("stats: %q", stats.Content)
	}
	r.ask(t, r.here(), "when was the heron launched")
	r.metric(t, `tiktalks_answer_seconds_count 5`)
	if stats := r.answer(t, p.Slash("facts stats")); !strings.Contains(stats.Embeds[0].Description, "1 asked, 100 % answered (found 1)") {
		t.Errorf("stats: %q %+v", stats.Content, stats.Embeds)
	}
}

// What is kept of a question and of an answer goes with the message, the channel and the server, but not in an outage.
func TestWhatIsGoneIsForgotten(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	if err := r.ledger.Settings().Set(r.ctx, r.Testland().ID, ledger.KeepsQuestions, ledger.On, "test"); err != nil {
		t.Fatal(err)
	}
	kept := func() int {
		held, err := r.ledger.Privacy().Show(r.ctx, r.Member().ID)
		if err != nil {
			t.Fatal(err)
		}
		return len(held.Questions)
	}
	thread := r.AddThread(r.General(), "ferries")
	asked := r.here().Mention("who is the mayor of Peru")
	for _, post := range []*discordtest.Post{asked, r.As(r.Member()).In(thread).Mention("what does the mayor of Peru earn"), r.here().Mention("how tall is the pilot of the moon")} {
		if m, err := post.Answer(r.ctx); r.must(t, m, err).ID == "" {
			t.Fatal("no answer")
		}
	}
	r.eventually(t, "three questions to be kept", func() bool { return kept() == 3 })
	if err := r.here().Delete(asked.Message()); err != nil {
		t.Fatal(err)
	}
	r.eventually(t, "the deleted one to be forgotten", func() bool { return kept() == 2 })
	r.RemoveChannel(thread)
	r.eventually(t, "the thread's to be forgotten", func() bool { return kept() == 1 })
	r.SetUnavailable(r.Testland(), true)
	r.SetUnavailable(r.Testland(), false)
	r.ask(t, r.here().InDM(), "when was the heron launched") // it has seen the outage
	if kept() != 1 {
		t.Error("an outage makes it forget")
	}
	r.RemoveMember(r.Testland(), r.Bot())
	r.eventually(t, "the server's to be forgotten", func() bool { return kept() == 0 })
}

// eventually waits for what happens outside of Discord.
func (r *running) eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	for !is() {
		if r.ctx.Err() != nil {
			t.Fatalf("no sign of %s; the bot's log:\n%s", what, r.log)
		}
		time.Sleep(10 * time.Millisecond)
	}
}
