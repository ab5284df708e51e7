package bot_test

import (
	"strings"
	"testing"
	"time"

	"tiktalks/bot/discordtest"
	"tiktalks/commands"
	"tiktalks/knowledge/ledger"
)

// edit changes a text in the files.
func edit(t *testing.T, source map[string]string, file, old, text string) {
	t.Helper()
	if !strings.Contains(source[file], old) {
		t.Fatalf("%s has no %q", file, old)
	}
	source[file] = strings.Replace(source[file], old, text, 1)
}

// A refresh shows what would change, lets a moderator's own edit be kept, and changes nothing before it is confirmed.
func TestARefreshIsShownFirst(t *testing.T) {
	t.Parallel()
	source := files(t)
	r := start(t, keeping(t), func(s *setup) { s.load = loader(source) })
	p := r.moderator()
	if got := r.answer(t, p.Slash("facts refresh")); !strings.Contains(got.Content, "Nothing has changed: 11 facts") {
		t.Errorf("the same source gives %q", got.Content)
	}
	r.change(t, "heron-launch", "The ferry Heron was launched on 4 May 2024.") // the moderators' own
	texts := map[string]string{"boats.yaml": string(source["boats.yaml"].Data), "fares.yaml": string(source["fares.yaml"].Data)}
	edit(t, texts, "boats.yaml", "launched on 3 May 2024.", "launched on 5 May 2024.")
	edit(t, texts, "fares.yaml", "costs 6 crowns", "costs 7 crowns")
	for name, text := range texts {
		source[name].Data = []byte(text)
	}
	shown := r.answer(t, p.Slash("facts refresh"))
	if !strings.Contains(shown.Content, "add 0, change 1 and take out 0") || !strings.Contains(shown.Content, "to be decided 1") {
		t.Errorf("the preview says %q", shown.Content)
	}
	body := shown.Embeds[0].Description
	for _, want := range []string{"To be decided: heron-launch", "~~4~~ **5** May", "~~6~~ **7** crowns", "Answers:** no question would find another fact; "} {
		if !strings.Contains(body, want) {
			t.Errorf("the preview lacks %q:\n%s", want, body)
		}
	}
	second := r.AddUser(discordtest.User{Username: "second"})
	r.AddMember(r.Testland(), second, r.AddRole(r.Testland(), discordtest.Role{Name: "Boss", Permissions: discordtest.ManageGuild}))
	other := r.As(second).In(r.General())
	theirs := r.answer(t, other.Slash("facts refresh"))
	if !strings.Contains(theirs.Content, "<@"+r.Moderator().ID+"> is at a refresh too") {
		t.Errorf("a second moderator reads %q", theirs.Content)
	}
	decided := r.answer(t, r.click(t, p, shown, "Keep ours: heron-launch"))
	if decided.ID != shown.ID || !strings.Contains(decided.Embeds[0].Description, "Decided: heron-launch, ours stays") {
		t.Errorf("deciding gives %q, %q", decided.Content, decided.Embeds[0].Description)
	}
	if got := r.ask(t, r.here(), "what does a crossing cost"); !strings.Contains(got.Content, "6 crowns") {
		t.Errorf("before it is confirmed a member reads %q", got.Content)
	}
	done := r.answer(t, r.click(t, p, decided, "Confirm"))
	if !strings.Contains(done.Content, "is in force") || len(done.Components) != 0 {
		t.Errorf("confirming gives %q", done.Content)
	}
	if got := r.ask(t, r.here(), "what does a crossing cost"); !strings.Contains(got.Content, "7 crowns") {
		t.Errorf("afterwards a member reads %q", got.Content)
	}
	if got := r.ask(t, r.here(), "when was the heron launched"); !strings.Contains(got.Content, "4 May 2024") {
		t.Errorf("what the moderators changed is now %q", got.Content)
	}
	if late := r.answer(t, r.click(t, other, theirs, "Keep ours: heron-launch")); !strings.Contains(late.Content, "was published meanwhile, by <@"+r.Moderator().ID) {
		t.Errorf("the second moderator's preview gives %q", late.Content)
	}
	r.harmless(t)
}

// A refresh is cancelled by a click; where the server wants two people the second confirms.
func TestARefreshOfTwo(t *testing.T) {
	t.Parallel()
	source := files(t)
	r := start(t, keeping(t), func(s *setup) { s.load = loader(source) })
	if err := r.ledger.Settings().Set(r.ctx, r.Testland().ID, ledger.Reviewers, "2", "test"); err != nil {
		t.Fatal(err)
	}
	second := r.AddUser(discordtest.User{Username: "second"})
	r.AddMember(r.Testland(), second, r.AddRole(r.Testland(), discordtest.Role{Name: "Boss", Permissions: discordtest.ManageGuild}))
	p, other := r.moderator(), r.As(second).In(r.General())
	texts := map[string]string{"fares.yaml": string(source["fares.yaml"].Data)}
	edit(t, texts, "fares.yaml", "costs 6 crowns", "costs 7 crowns")
	source["fares.yaml"].Data = []byte(texts["fares.yaml"])
	first := r.answer(t, p.Slash("facts refresh"))
	if got := r.answer(t, r.click(t, p, first, "Cancel")); !strings.Contains(got.Content, "Refresh 1 is cancelled") {
		t.Errorf("cancelling gives %q", got.Content)
	}
	again := r.answer(t, p.Slash("facts refresh"))
	if got := r.answer(t, r.click(t, p, again, "Confirm")); !strings.Contains(got.Content, "/facts preview number:2") {
		t.Errorf("confirming alone gives %q", got.Content)
	}
	theirs := r.answer(t, other.Slash("facts preview", discordtest.Opt("number", 2)))
	if got := r.answer(t, r.click(t, other, theirs, "Confirm")); !strings.Contains(got.Content, "is in force") {
		t.Errorf("the second person gets %q", got.Content)
	}
	if got := r.ask(t, r.here(), "what does a crossing cost"); !strings.Contains(got.Content, "7 crowns") {
		t.Errorf("a member reads %q", got.Content)
	}
}

// On a schedule the source is looked at; what is new is shown once in the moderators' channel and waits for a click there.
func TestTheSourceIsLookedAtBySchedule(t *testing.T) {
	t.Parallel()
	source := files(t)
	texts := map[string]string{"fares.yaml": string(source["fares.yaml"].Data)}
	edit(t, texts, "fares.yaml", "costs 6 crowns", "costs 7 crowns")
	source["fares.yaml"].Data = []byte(texts["fares.yaml"])
	const channel = "222222222222222222"
	denied := discordtest.Refused(403, 50001, "Missing Access")
	var refused *discordtest.Injected
	r := start(t, keeping(t), func(s *setup) {
		s.load = loader(source)
		s.config.FactsRefresh, s.config.FactsRefreshChannel = time.Second, channel
		s.ready = func(server *discordtest.Server) {
			server.AddChannel(server.Testland(), discordtest.Channel{ID: channel, Name: "moderators"})
			refused = server.Inject(denied, discordtest.On{Route: discordtest.RouteCreateMessage, Times: discordtest.Forever})
		}
	})
	if err := r.log.wait(r.ctx, "the moderators were not told", 1); err != nil {
		t.Fatal(err)
	}
	refused.Remove()
	at, _ := r.Channel(channel)
	p := r.As(r.Moderator()).In(at)
	r.await(t, "the preview", func() bool { return len(p.Messages()) == 1 })
	shown := p.Messages()[0]
	if !strings.Contains(shown.Content, "The source of the facts has changed") || !strings.Contains(shown.Content, "change 1") {
		t.Errorf("shown: %q", shown.Content)
	}
	if got := r.answer(t, r.As(r.Member()).In(at).Click(shown, buttonOf(t, shown, "Confirm"))); got.Content != commands.ModeratorOnly {
		t.Errorf("a member's click gives %q", got.Content)
	}
	if got := r.answer(t, r.click(t, p, shown, "Confirm")); !strings.Contains(got.Content, "is in force") {
		t.Errorf("confirming gives %q", got.Content)
	}
	time.Sleep(1500 * time.Millisecond)
	if all := p.Messages(); len(all) != 1 {
		t.Errorf("it was shown %d times", len(all))
	}
}
