package bot_test

import (
	"bytes"
	"context"
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
	"tiktalks/commands"
	"tiktalks/knowledge"
	"tiktalks/knowledge/source"
)

// openToAll publishes the commands without what hides some of them, as a server's owner may set it, and for users' own
// installs.
func (r *running) openToAll(t *testing.T) {
	t.Helper()
	commands := r.Commands("")
	for i := range commands {
		commands[i].DefaultMemberPermissions, commands[i].IntegrationTypes = nil, []int{0, 1}
	}
	r.put(t, commands)
}

// Only those who may manage a server that is on the list change the facts. It is checked on every call, whatever Discord
// offers to whom.
func TestWhoMayRefresh(t *testing.T) {
	t.Parallel()
	with := func(guilds ...string) *running {
		s := files(t)
		r := start(t, func(set *setup) { set.load = loader(s); set.config.CuratorGuilds = guilds })
		r.openToAll(t)
		return r
	}
	free := with()
	listed := with("123456789012345678", free.Testland().ID) // each server's Testland has the same id
	unlisted := with("123456789012345678")
	for _, c := range []struct {
		name string
		r    *running
		p    discordtest.Person
		may  bool
	}{
		{"a member", free, free.here(), false},
		{"a moderator", free, free.As(free.Moderator()).In(free.General()), true},
		{"a moderator of a listed server", listed, listed.As(listed.Moderator()).In(listed.General()), true},
		{"a moderator of another server", unlisted, unlisted.As(unlisted.Moderator()).In(unlisted.General()), false},
		{"a moderator by an install of their own", free, free.As(free.Moderator()).In(free.General()).ByUserInstall(), false},
	} {
		got, err := c.p.Slash("facts refresh").Answer(c.r.ctx)
		c.r.must(t, got, err)
		if refused := got.Content == commands.ModeratorOnly; refused == c.may || !got.Private() {
			t.Errorf("%s got %q", c.name, got.Content)
		}
	}
	if err := free.As(free.Moderator()).InDM().Slash("facts refresh").Err(); err == nil {
		t.Error("the command is offered in private")
	}
	unlisted.metric(t, `tiktalks_rejected_total{reason="not a moderator"} 1`)
}

// A second refresh meanwhile is refused; the first goes on.
func TestASecondRefreshMeanwhileIsRefused(t *testing.T) {
	t.Parallel()
	release := make(chan struct{})
	files := files(t)
	r := start(t, func(s *setup) {
		s.load = func(context.Context) (fs.FS, error) {
			<-release
			return files, nil
		}
	})
	moderator := r.As(r.Moderator()).In(r.General())
	first := moderator.Slash("facts refresh")
	if status, err := first.Acked(r.ctx); err != nil || status != discordtest.Deferred || !first.State().Private {
		t.Fatal(status, err)
	}
	second, err := moderator.Slash("facts refresh").Answer(r.ctx)
	if r.must(t, second, err); !strings.Contains(second.Content, "Another refresh is under way") || !second.Private() {
		t.Errorf("the second got %q", second.Content)
	}
	close(release)
	got, err := first.Answer(r.ctx)
	if r.must(t, got, err); !strings.Contains(got.Content, "Nothing has changed") || !got.Private() {
		t.Errorf("the first got %q", got.Content)
	}
	r.harmless(t)
}

// A source that does not answer, or that stands on a private network, changes nothing; its address is told to nobody.
func TestARefreshFromWhereNothingIs(t *testing.T) {
	t.Parallel()
	const secret = "hidden-name"
	r := start(t, func(s *setup) {
		s.load = func(ctx context.Context) (fs.FS, error) {
			return source.Open(ctx, "https://user:"+secret+"@127.0.0.1:1/"+secret+".tar.gz", source.Options{})
		}
	})
	before := r.base.Current()
	got, err := r.As(r.Moderator()).In(r.General()).Slash("facts refresh").Answer(r.ctx)
	if r.must(t, got, err); !strings.Contains(got.Content, "I couldn't load the facts, so edition "+before.Version+" stays") {
		t.Errorf("got %q", got.Content)
	}
	if r.base.Current() != before || strings.Contains(got.Content, secret) {
		t.Errorf("got %q", got.Content)
	}
	r.tellsNothing(t, secret)
}

// hostile is text that would do harm if Discord took it for markup.
const hostile = "@everyone <@700000000000000000> <@&1> [win](https://evil.example) https://evil.example discord.gg/evil ||boo|| `x` **b**"

// sourceLines are the links that an answer means to have.
var sourceLines = regexp.MustCompile(`(?m)^\d+\. \[[^\[\]]*\]\(<https://[^<>]*>\)$`)

// model is a phraser that says what it is told to, resting on the first fact.
type model struct{ text string }

func (m model) Phrase(_ context.Context, w knowledge.Wording) (knowledge.Draft, error) {
	return knowledge.Draft{Sentences: []knowledge.Sentence{{Text: m.text, Facts: []string{w.Facts[0].ID}}}, Model: "m"}, nil
}

// Facts, a model's words and what people type may hold anything: nobody is pinged, and nothing acts.
func TestHostileTextIsShownAsItIs(t *testing.T) {
	t.Parallel()
	evil := files(t)
	evil["boats.yaml"].Data = bytes.ReplaceAll(evil["boats.yaml"].Data,
		[]byte("claim: The ferry Heron was launched on 3 May 2024."), []byte("claim: 'The ferry Heron was launched on 3 May 2024. "+hostile+"'"))
	evil["boats.yaml"].Data = bytes.ReplaceAll(evil["boats.yaml"].Data,
		[]byte("note: An early report says April."), []byte("note: '"+hostile+"'"))
	r := start(t, func(s *setup) { s.files = evil; s.phraser = model{"The Heron was launched on 3 May 2024. " + hostile} })
	shown := 0
	look := func(m discordtest.Message, err error) {
		r.must(t, m, err)
		text := m.Content
		for _, e := range m.Embeds {
			text += "\n" + e.Title + "\n" + e.Description
		}
		shown += strings.Count(text, "evil.example")
		if at := alive.FindString(sourceLines.ReplaceAllString(text, "")); at != "" {
			t.Errorf("%q still acts in %q", at, text)
		}
	}
	look(r.here().Slash("ask", question("when was the heron launched "+hostile)).Answer(r.ctx))
	look(r.here().Mention("when was the heron launched " + hostile).Answer(r.ctx))
	look(r.here().DM("when was the heron launched @everyone").Answer(r.ctx))
	look(r.here().Slash("fact", discordtest.Opt("id", "heron-launch")).Answer(r.ctx))
	r.Advance(bot.Burst * bot.OneEvery)
	look(r.here().Slash("latest", discordtest.Opt("since", "1 January 2024")).Answer(r.ctx))
	look(r.here().Slash("fact", discordtest.Opt("id", hostile[:90])).Answer(r.ctx))
	if shown == 0 {
		t.Error("the hostile text was not in any answer, so nothing is proved")
	}
	r.harmless(t)
}
