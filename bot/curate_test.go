package bot_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiktalks/bot/discordtest"
	"tiktalks/commands"
	"tiktalks/knowledge/ledger"
)

// click presses the button with the label.
func (r *running) click(t *testing.T, p discordtest.Person, m discordtest.Message, label string) *discordtest.Interaction {
	t.Helper()
	return p.Click(m, buttonOf(t, m, label))
}

// buttonOf gives the custom id of the button with the label.
func buttonOf(t *testing.T, m discordtest.Message, label string) string {
	t.Helper()
	id := ""
	for _, row := range m.Components {
		row.Walk(func(c discordtest.Component) {
			if c.Label == label {
				id = c.CustomID
			}
		})
	}
	if id == "" {
		t.Fatalf("%q has no button %q: %+v", m.Content, label, m.Components)
	}
	return id
}

func (r *running) answer(t *testing.T, i *discordtest.Interaction) discordtest.Message {
	t.Helper()
	m, err := i.Answer(r.ctx)
	return r.must(t, m, err)
}

func (r *running) form(t *testing.T, i *discordtest.Interaction) discordtest.Modal {
	t.Helper()
	m, err := i.Modal(r.ctx)
	if err != nil {
		t.Fatalf("%v\nthe bot's log:\n%s", err, r.log)
	}
	return m
}

func (r *running) moderator() discordtest.Person { return r.As(r.Moderator()).In(r.General()) }

// value gives what stands in a field of a form.
func value(form discordtest.Modal, name string) string {
	for _, in := range form.Inputs() {
		if in.CustomID == name {
			return in.Value
		}
	}
	return ""
}

// A moderator corrects a fact: a form that is wrong keeps what was typed, nothing changes before the click on Publish, and a
// member reads the new fact afterwards. Then the change is taken back.
func TestAFactIsCorrectedAndRestored(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	p := r.moderator()
	form := r.form(t, p.Slash("facts edit", discordtest.Opt("id", "heron-launch")))
	wrong := r.answer(t, p.SubmitModal(form, map[string]any{
		"claim": "The ferry Heron was launched on 4 May 2024.", "why": "the harbour says so", "details": value(form, "details") + "\ncolour: red",
	}))
	if !wrong.Private() || !strings.Contains(wrong.Content, "is no detail") || !strings.Contains(wrong.Embeds[0].Description, "4 May 2024") {
		t.Errorf("a wrong form gave %q, %+v", wrong.Content, wrong.Embeds)
	}
	again := r.form(t, r.click(t, p, wrong, "Back to the form"))
	if got := value(again, "claim"); got != "The ferry Heron was launched on 4 May 2024." {
		t.Errorf("the form comes back with %q", got)
	}
	draft := r.answer(t, p.SubmitModal(again, map[string]any{"details": value(form, "details")}))
	if !strings.Contains(draft.Embeds[0].Description, "~~3~~ **4** May 2024") || !strings.Contains(draft.Content, "the harbour says so") {
		t.Errorf("the draft is shown as %q, %+v", draft.Content, draft.Embeds[0].Description)
	}
	if d := draft.Embeds[0].Description; !strings.Contains(d, "Answers:** no question would find another fact; ") {
		t.Errorf("of what it does to answers the draft says %q", d)
	}
	if got := r.ask(t, r.here(), "when was the heron launched"); !strings.Contains(got.Content, "3 May 2024") {
		t.Errorf("before it is published a member reads %q", got.Content)
	}
	done := r.answer(t, r.click(t, p, draft, "Publish"))
	if done.ID != draft.ID || !strings.Contains(done.Content, "edition 2 is in force") || len(done.Components) != 0 {
		t.Errorf("publishing gave %q with %d rows", done.Content, len(done.Components))
	}
	if got := r.ask(t, r.here(), "when was the heron launched"); !strings.Contains(got.Content, "4 May 2024") {
		t.Errorf("afterwards a member reads %q", got.Content)
	}
	history := r.answer(t, p.Slash("facts history", discordtest.Opt("id", "heron-launch")))
	if d := history.Embeds[0].Description; !strings.Contains(d, "<@"+r.Moderator().ID+">") || !strings.Contains(d, "the harbour says so") ||
		!strings.Contains(d, "~~3~~ **4** May 2024") || !strings.Contains(d, "launched on 3 May 2024.") {
		t.Errorf("the history says %q", d)
	}
	menu := history.Components[0].Components[0]
	back := r.answer(t, p.Select(history, menu.CustomID, menu.Options[0].Value))
	r.answer(t, r.click(t, p, back, "Publish"))
	if got := r.ask(t, r.here(), "when was the heron launched"); !strings.Contains(got.Content, "3 May 2024") {
		t.Errorf("after going back a member reads %q", got.Content)
	}
	r.harmless(t)
}

// Before a fact is changed or taken out, its moderator reads which of its asks would not find it and which questions another
// fact would answer. A draft that was overtaken says so instead.
func TestAChangeShowsWhatItDoesToAnswers(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	p := r.moderator()
	form := r.form(t, p.Slash("facts edit", discordtest.Opt("id", "heron-launch")))
	draft := r.answer(t, p.SubmitModal(form, map[string]any{"asks": value(form, "asks") + "\ndo you like boats", "why": "more asks"}))
	if d := draft.Embeds[0].Description; !strings.Contains(d, "Asks that would not find their fact:** 1\n• do you like boats: of heron-launch, answered by none") {
		t.Errorf("an ask that is none gives %q", d)
	}
	out := r.answer(t, p.Slash("facts retire", discordtest.Opt("id", "heron-launch"), discordtest.Opt("why", "it is wrong")))
	if d := out.Embeds[0].Description; !strings.Contains(d, "Questions that another fact would answer:** ") || !strings.Contains(d, ": heron-launch, now ") {
		t.Errorf("taking it out gives %q", d)
	}
	r.answer(t, r.click(t, p, out, "Publish"))
	list := r.answer(t, p.Slash("facts drafts"))
	menu := list.Components[0].Components[0]
	if d := r.answer(t, p.Select(list, menu.CustomID, menu.Options[0].Value)).Embeds[0].Description; !strings.Contains(d, "heron-launch was changed meanwhile by") {
		t.Errorf("the draft that was overtaken says %q", d)
	}
	r.harmless(t)
}

// A fact is saved from a member's message; where the server wants two people, its author can't publish it.
func TestAFactFromAMessageTakesTwo(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	second := r.AddUser(discordtest.User{Username: "second"})
	r.AddMember(r.Testland(), second, r.AddRole(r.Testland(), discordtest.Role{Name: "Boss", Permissions: discordtest.ManageGuild}))
	if err := r.ledger.Settings().Set(r.ctx, r.Testland().ID, ledger.Reviewers, "2", "test"); err != nil {
		t.Fatal(err)
	}
	said := r.here().Say("The Heron was painted green on 20 June 2026. https://lake.example/green").Message()
	p, other := r.moderator(), r.As(second).In(r.General())
	form := r.form(t, p.MessageCommand("Save as fact draft", said))
	if got := value(form, "claim"); got != "The Heron was painted green on 20 June 2026." {
		t.Errorf("the form has the claim %q", got)
	}
	if got := value(form, "why"); !strings.Contains(got, said.ID) || strings.Contains(got, r.Member().ID) {
		t.Errorf("the form says of where it comes from %q", got)
	}
	draft := r.answer(t, p.SubmitModal(form, map[string]any{
		"asks": "what colour is the heron now", "details": "topic: boats\nnames: Heron\nwhen: 2026-06-20\nstatus: single",
		"sources": strings.Replace(value(form, "sources"), "publisher", "Lake Office", 1),
	}))
	if refused := r.answer(t, r.click(t, p, draft, "Publish")); !strings.Contains(refused.Content, "a second person") && !strings.Contains(refused.Content, "A second person") {
		t.Errorf("its author gets %q", refused.Content)
	}
	list := r.answer(t, other.Slash("facts drafts"))
	menu := list.Components[0].Components[0]
	shown := r.answer(t, other.Select(list, menu.CustomID, menu.Options[0].Value))
	if done := r.answer(t, r.click(t, other, shown, "Publish")); !strings.Contains(done.Content, "is published") {
		t.Errorf("the second person gets %q", done.Content)
	}
	if got := r.ask(t, r.here(), "what colour is the heron now"); !strings.Contains(got.Content, "green") {
		t.Errorf("a member reads %q", got.Content)
	}
	r.harmless(t)
}

// forged has the person click a button that the bot never offered there.
func (r *running) forged(t *testing.T, p discordtest.Person, id string) *discordtest.Interaction {
	t.Helper()
	at, err := p.Channel()
	if err != nil {
		t.Fatal(err)
	}
	r.send(t, http.MethodPost, "/channels/"+at.ID+"/messages", []byte(`{"content":"forged","components":[{"type":1,"components":[`+
		`{"type":2,"style":1,"label":"Forged","custom_id":"`+id+`"}]}]}`))
	for _, m := range slices.Backward(p.Messages()) {
		if m.Content == "forged" {
			return p.Click(m, id)
		}
	}
	t.Fatal("the forged message is not to be seen")
	return nil
}

// elsewhere is the moderator in another server, which they may manage as well.
func (r *running) elsewhere(t *testing.T) discordtest.Person {
	t.Helper()
	other := r.AddGuild(discordtest.Guild{Name: "Other"})
	at := r.AddChannel(other, discordtest.Channel{Name: "talk"})
	r.AddMember(other, r.Moderator(), r.AddRole(other, discordtest.Role{Name: "Boss", Permissions: discordtest.ManageGuild}))
	return r.As(r.Moderator()).In(at)
}

// Whoever is no moderator is refused at every door, also with a form that they were shown while they were one, and each attempt
// stands in the audit.
func TestOthersChangeNothing(t *testing.T) {
	t.Parallel()
	r := start(t, keeping(t))
	r.openToAll(t)
	p := r.moderator()
	form := r.form(t, p.Slash("facts edit", discordtest.Opt("id", "heron-launch")))
	draft := r.answer(t, p.SubmitModal(form, map[string]any{"claim": "The Heron never sailed.", "why": "x"}))
	publish := buttonOf(t, draft, "Publish")
	before := r.base.Current().Version
	once := r.AddUser(discordtest.User{Username: "once"})
	r.AddMember(r.Testland(), once, r.AddRole(r.Testland(), discordtest.Role{Name: "Boss", Permissions: discordtest.ManageGuild}))
	late := r.As(once).In(r.General())
	theirs := r.form(t, late.Slash("facts edit", discordtest.Opt("id", "heron-launch")))
	r.AddMember(r.Testland(), once) // no moderator any more
	member, other := r.Member().ID, r.elsewhere(t)
	abroad, _ := other.Channel()
	want := map[ledger.Entry]bool{}
	for _, c := range []struct {
		name    string
		attempt func() *discordtest.Interaction
		says    string
		audit   ledger.Entry // who, where and what
	}{
		{"a command", func() *discordtest.Interaction { return r.here().Slash("facts approve", discordtest.Opt("number", 1)) },
			commands.ModeratorOnly, ledger.Entry{Who: member, Server: r.Testland().ID, Subject: "facts approve"}},
		{"a message's menu", func() *discordtest.Interaction {
			return r.here().MessageCommand("Save as fact draft", r.here().Say("x").Message())
		}, commands.ModeratorOnly, ledger.Entry{Who: member, Server: r.Testland().ID, Subject: "facts save"}},
		{"a button", func() *discordtest.Interaction { return r.forged(t, r.here(), publish) },
			commands.ModeratorOnly, ledger.Entry{Who: member, Server: r.Testland().ID, Subject: "facts approve"}},
		{"a forged id", func() *discordtest.Interaction { return r.forged(t, r.here(), "facts checked;id=heron-launch") },
			commands.ModeratorOnly, ledger.Entry{Who: member, Server: r.Testland().ID, Subject: "facts checked"}},
		{"a form", func() *discordtest.Interaction {
			return late.SubmitModal(theirs, map[string]any{"claim": "The Heron never sailed.", "why": "x"})
		}, commands.ModeratorOnly, ledger.Entry{Who: once.ID, Server: r.Testland().ID, Subject: "facts propose"}},
		{"another server", func() *discordtest.Interaction { return r.forged(t, other, publish) },
			commands.NotHere, ledger.Entry{Who: r.Moderator().ID, Server: abroad.GuildID, Subject: "facts approve"}},
	} {
		if got := r.answer(t, c.attempt()); strings.ReplaceAll(got.Content, `\_`, "_") != c.says || !got.Private() {
			t.Errorf("%s gives %q", c.name, got.Content)
		}
		c.audit.Action, c.audit.Why = "refused", c.says
		want[c.audit] = true
	}
	if drafts, err := r.ledger.Drafts().Open(r.ctx, ""); err != nil || len(drafts) != 1 || r.base.Current().Version != before {
		t.Errorf("somebody else changed something: %d drafts, %v", len(drafts), err)
	}
	entries, err := r.ledger.Audit().List(r.ctx, "", 0, 20)
	if err != nil {
		t.Fatal(err)
	}
	refused := map[ledger.Entry]bool{}
	for _, e := range entries {
		if e.Action == "refused" {
			e.Number, e.At = 0, time.Time{}
			refused[e] = true
		}
	}
	if diff := cmp.Diff(want, refused); diff != "" {
		t.Errorf("the audit of what was refused (-want +got):\n%s", diff)
	}
}
