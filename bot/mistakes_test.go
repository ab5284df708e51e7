package bot_test

import (
	"log/slog"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
	"tiktalks/commands"
	"tiktalks/knowledge"
)

// A moderator changes the draft of a new fact: the new draft takes the old one's place, on the screen and in the list.
func TestADraftOfANewFactIsChanged(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	p := r.moderator()
	form := r.form(t, p.Slash("facts add", discordtest.Opt("ask", "what colour is the heron now")))
	first := r.answer(t, p.SubmitModal(form, map[string]any{
		"claim": "The Heron was painted green on 20 June 2026.", "details": "topic: boats\nnames: Heron\nwhen: 2026-06-21\nstatus: single",
		"sources": "Lake Office | https://lake.example/green", "why": "new paint",
	}))
	if !strings.Contains(first.Content, "the claim speaks of 20 June 2026, but when says 21 June 2026") {
		t.Errorf("of a date that does not fit the draft says %q", first.Content)
	}
	changed := r.form(t, r.click(t, p, first, "Change"))
	second := r.answer(t, p.SubmitModal(changed, map[string]any{
		"claim": "The Heron was painted blue on 20 June 2026.", "details": strings.Replace(value(changed, "details"), "2026-06-21", "2026-06-20", 1),
	}))
	if second.ID != first.ID || !strings.Contains(second.Content, "It takes the place of draft 1.") || strings.Contains(second.Content, "but when says") {
		t.Errorf("the changed draft says %q; in the first one's place: %v", second.Content, second.ID == first.ID)
	}
	if got := r.answer(t, p.Slash("facts approve", discordtest.Opt("number", 1))); !strings.Contains(got.Content, "Draft 1 is replaced: draft 2 takes its place.") {
		t.Errorf("publishing the first draft gives %q", got.Content)
	}
	r.answer(t, r.click(t, p, second, "Publish"))
	if got := r.ask(t, r.here(), "what colour is the heron now"); !strings.Contains(got.Content, "blue") {
		t.Errorf("a member reads %q", got.Content)
	}
	r.harmless(t)
}

// What moderators do by mistake is answered with a sentence, breaks no answer, and is no error in the log.
func TestModeratorsMistakes(t *testing.T) {
	t.Parallel()
	bad := fstest.MapFS{"bad.yaml": &fstest.MapFile{Data: []byte("topic: boats\nfacts:\n  - {id: x, claim: X., status: guessed, checked: 2026-01-01, asks: [x]}\n")}}
	r := start(t, keeping(t), func(s *setup) { s.load = loader(bad) })
	p := r.moderator()
	roles := r.AddRole(r.Testland(), discordtest.Role{Name: "Other bot", Managed: true})
	for _, c := range []struct {
		name string
		call func() *discordtest.Interaction
		want string
	}{
		{"a blank sentence", func() *discordtest.Interaction { return p.Slash("facts pause", discordtest.Opt("sentence", "  ")) }, "write at least a word"},
		{"a sentence that can't be seen", func() *discordtest.Interaction {
			return p.Slash("facts pause", discordtest.Opt("sentence", "\u200b\u2060"))
		}, "write at least a word"},
		{"a fact that is out already", func() *discordtest.Interaction {
			return p.Slash("facts retire", discordtest.Opt("id", "gull-sale"), discordtest.Opt("why", "x"))
		}, "gull-sale is taken out already"},
		{"a form without a change", func() *discordtest.Interaction {
			return p.SubmitModal(r.form(t, p.Slash("facts edit", discordtest.Opt("id", "heron-launch"))), map[string]any{"why": "x"})
		}, "The fact says all that already"},
		{"a form with nothing but spaces", func() *discordtest.Interaction {
			return p.SubmitModal(r.form(t, p.Slash("facts add")), map[string]any{"claim": "  ", "details": "topic: boats", "asks": " ", "why": " "})
		}, "an id is missing"},
		{"a source with defects", func() *discordtest.Interaction { return p.Slash("facts refresh") }, "Defects in the new facts"},
		{"a bot's role", func() *discordtest.Interaction { return p.Slash("settings curators", discordtest.Opt("role", roles)) }, "belongs to a bot"},
	} {
		if got := r.answer(t, c.call()); !strings.Contains(got.Content, c.want) || strings.Contains(got.Content, commands.Broken) {
			t.Errorf("%s gives %q, want %q", c.name, got.Content, c.want)
		}
		r.Advance(bot.OneEvery)
	}
	if err := p.Slash("facts stale", discordtest.Opt("days", -1)).Err(); err == nil {
		t.Error("a number of days below 0 can be sent")
	}
	if got := r.ask(t, r.here(), "when was the heron launched"); !strings.Contains(got.Content, "3 May 2024") {
		t.Errorf("a member reads %q", got.Content)
	}
	if strings.Contains(r.log.String(), "level=ERROR") {
		t.Errorf("the log has errors:\n%s", r.log)
	}
	r.harmless(t)
}

// A role that may curate is shown by its name, and pings nobody.
func TestCuratorRolesAreNamed(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	role := r.AddRole(r.Testland(), discordtest.Role{Name: "Editors"})
	p := r.moderator()
	for _, send := range []func() *discordtest.Interaction{
		func() *discordtest.Interaction { return p.Slash("settings curators", discordtest.Opt("role", role)) },
		func() *discordtest.Interaction { return p.Slash("settings show") },
	} {
		if got := r.answer(t, send()); !strings.Contains(got.Content, "<@&"+role.ID+">") {
			t.Errorf("no name of the role in %q", got.Content)
		}
	}
	r.harmless(t)
}

// A reply that would say nothing is a defect, and the log hears of it.
func TestRepliesWithoutWords(t *testing.T) {
	t.Parallel()
	log := &safeBuffer{}
	deaf, err := bot.NewDeaf(commands.New(commands.Needs{Answerer: &knowledge.Answerer{Base: knowledge.NewBase(edition(t, nil))}}), nil,
		slog.New(slog.NewTextHandler(log, nil)), stopped())
	if err != nil {
		t.Fatal(err)
	}
	for _, fine := range []commands.Reply{{Text: "Yes."}, {Form: &commands.Form{Title: "New"}}} {
		if got := deaf.Worded(fine); !cmp.Equal(got, fine) || log.String() != "" {
			t.Errorf("%+v became %+v; the log says %s", fine, got, log)
		}
	}
	for _, text := range []string{"", " \n", "\u200b"} {
		if got := deaf.Worded(commands.Reply{Text: text, Private: true}); got.Text != commands.Broken || !got.Private || got.Kind != "error" {
			t.Errorf("%q became %+v", text, got)
		}
	}
	if n := strings.Count(log.String(), `msg="a command failed" command=mute cause="its reply has no words"`); n != 3 {
		t.Errorf("the log says it %d times:\n%s", n, log)
	}
}
