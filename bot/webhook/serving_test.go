package webhook_test

import (
	"context"
	"io/fs"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
	"tiktalks/bot/webhook/webhooktest"
	"tiktalks/commands"
	"tiktalks/knowledge"
)

// The tests in this file run the whole bot behind the endpoint, with a loopback Discord that posts to it.

// TestSameAnswersAsByTheGateway asks a bot behind the endpoint and one behind the gateway the same.
func TestSameAnswersAsByTheGateway(t *testing.T) {
	t.Parallel()
	posted, dispatched := serve(t), serve(t, byGateway)
	private := discordtest.Opt("private", true)
	calls := []struct {
		path    string
		options []discordtest.Option
	}{
		{"ask", []discordtest.Option{launched}},
		{"ask", []discordtest.Option{discordtest.Opt("question", "how do i cook rice")}},
		{"ask", []discordtest.Option{discordtest.Opt("question", "number of night passengers"), private}},
		{"sources", nil}, {"about", nil}, // six at once are the limit; the last of them warns
		{"fact", []discordtest.Option{discordtest.Opt("id", "heron-launch")}},
	}
	var want []webhooktest.Exchange
	for _, c := range calls {
		answer := func(s *served) discordtest.Message {
			m, err := s.here().Slash(c.path, c.options...).Answer(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			return m
		}
		a, b := answer(posted), answer(dispatched)
		type shown struct {
			Content string
			Embeds  any
			Private bool
		}
		if diff := cmp.Diff(shown{b.Content, b.Embeds, b.Private()}, shown{a.Content, a.Embeds, a.Private()}); diff != "" {
			t.Errorf("/%s %v: -by gateway +by HTTP:\n%s", c.path, c.options, diff)
		}
		want = append(want, inline)
	}
	posted.exchanged(t, want...)
	if n := len(dispatched.sender.Exchanges()); n > 0 {
		t.Errorf("%d interactions went to an endpoint that is not there", n)
	}
	for _, s := range []*served{posted, dispatched} {
		if len(s.Refusals()) > 0 || len(s.Pinging()) > 0 {
			t.Errorf("refused: %+v, pinging: %+v", s.Refusals(), s.Pinging())
		}
	}
}

// TestMentionsStillComeByTheGateway, beside the endpoint.
func TestMentionsStillComeByTheGateway(t *testing.T) {
	t.Parallel()
	s := serve(t)
	if m := s.ask(t, launched); !strings.Contains(m.Content, "3 May 2024") {
		t.Errorf("by slash: %q", m.Content)
	}
	m, err := s.As(s.Member()).DM("when was the heron launched").Answer(t.Context())
	if err != nil || !strings.Contains(m.Content, "3 May 2024") {
		t.Errorf("in private: %q, %v", m.Content, err)
	}
	s.exchanged(t, inline)
}

// TestOneInteractionByBothWays is answered once: the endpoint and the gateway share what was seen.
func TestOneInteractionByBothWays(t *testing.T) {
	t.Parallel()
	s := serve(t)
	asked := s.here().Slash("ask", launched)
	if _, err := asked.Answer(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.Gateway().Send("INTERACTION_CREATE", s.Testland().ID, asked.Payload())
	if _, err := s.As(s.Member()).DM("when was the heron launched").Answer(t.Context()); err != nil { // it has arrived by now
		t.Fatal(err)
	}
	s.exchanged(t, inline)
	if n := len(s.Requests(discordtest.RouteCallback)); n != 1 {
		t.Errorf("%d first answers, want the one that came as the response", n)
	}
	if messages := s.here().Messages(); len(messages) != 1 {
		t.Errorf("%d messages in the channel, want one answer", len(messages))
	}
}

func TestPrivateAnswers(t *testing.T) {
	t.Parallel()
	s := serve(t)
	if m := s.ask(t, launched, discordtest.Opt("private", true)); !m.Private() {
		t.Error("everybody sees a private answer")
	}
	if m := s.ask(t, launched); m.Private() {
		t.Error("a public answer is private")
	}
	s.exchanged(t, inline, inline)
}

func TestSuggestions(t *testing.T) {
	t.Parallel()
	s := serve(t)
	list, err := s.here().Autocomplete("fact", discordtest.Focus("id", "heron")).Choices(t.Context())
	if err != nil || !slices.ContainsFunc(list, func(c discordtest.Choice) bool { return c.Value == "heron-launch" }) {
		t.Errorf("%+v, %v, want heron-launch among them", list, err)
	}
	if list, err := s.here().Autocomplete("fact", discordtest.Focus("id", "zzzz")).Choices(t.Context()); err != nil || len(list) > 0 {
		t.Errorf("%+v, %v, want an empty list", list, err)
	}
	s.exchanged(t, choices, choices)
}

// gate is a Phraser that waits until it is opened and then has nothing to say.
type gate chan struct{}

func (g gate) Phrase(ctx context.Context, _ knowledge.Wording) (knowledge.Draft, error) {
	select {
	case <-g:
	case <-ctx.Done():
	}
	return knowledge.Draft{}, os.ErrDeadlineExceeded
}

// TestSlowCommand: the response is the deferral, which decides who sees the answer, and the answer follows by REST.
func TestSlowCommand(t *testing.T) {
	t.Parallel()
	for name, private := range map[string]bool{"public": false, "private": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			open := make(gate)
			s := serve(t, func(set *setting) { set.answerer.Phraser = open })
			asked := s.here().Slash("ask", launched, discordtest.Opt("private", private))
			if status, err := asked.Acked(t.Context()); err != nil || status != discordtest.Deferred {
				t.Fatalf("%s, %v, want a deferral", status, err)
			}
			s.exchanged(t, deferral)
			close(open)
			m, err := asked.Answer(t.Context())
			if err != nil || !strings.Contains(m.Content, "3 May 2024") || m.Private() != private {
				t.Errorf("%q, private %v, %v", m.Content, m.Private(), err)
			}
		})
	}
}

// TestEditOvertakesItsDeferral: Discord hears of the edit before it has processed the response, and answers 404.
func TestEditOvertakesItsDeferral(t *testing.T) {
	t.Parallel()
	open := make(gate)
	s := serve(t, func(set *setting) { set.answerer.Phraser = open })
	s.sender.Lag = 300 * time.Millisecond
	asked := s.here().Slash("ask", launched)
	time.Sleep(1550 * time.Millisecond) // the deferral went out at 1.5 s
	close(open)
	m, err := asked.Answer(t.Context())
	if err != nil || !strings.Contains(m.Content, "3 May 2024") {
		t.Errorf("%q, %v", m.Content, err)
	}
	early := slices.ContainsFunc(s.Refusals(), func(r discordtest.Request) bool { return r.Method == "PATCH" && r.Status == 404 })
	if !early {
		t.Log("the edit came after the deferral: this machine was too slow to try it")
	}
}

// TestModeratorsRefresh: who may do what comes with the interaction, over HTTP as by the gateway.
func TestModeratorsRefresh(t *testing.T) {
	t.Parallel()
	s := serve(t, func(set *setting) {
		set.load = func(context.Context) (fs.FS, error) { return os.DirFS("../../testdata/harbour"), nil }
	})
	m, err := s.As(s.Moderator()).In(s.General()).Slash("facts refresh").Answer(t.Context())
	if err != nil || !m.Private() || m.Content == commands.ModeratorOnly {
		t.Errorf("%q, private %v, %v", m.Content, m.Private(), err)
	}
}

// TestShutdownAnswersWhatIsInFlight over HTTP too.
func TestShutdownAnswersWhatIsInFlight(t *testing.T) {
	t.Parallel()
	open := make(gate)
	s := serve(t, func(set *setting) { set.answerer.Phraser = open })
	asked := s.here().Slash("ask", launched)
	time.Sleep(200 * time.Millisecond) // it has arrived
	s.stop()
	time.AfterFunc(100*time.Millisecond, func() { close(open) })
	m, err := asked.Answer(t.Context())
	if err != nil || !strings.Contains(m.Content, "3 May 2024") {
		t.Errorf("%q, %v", m.Content, err)
	}
	s.end(t)
	if strings.Contains(s.log.String(), "stopped before all was answered") {
		t.Error("the bot did not wait")
	}
}

// TestLogHoldsNoSecrets: neither a question nor a token nor a key.
func TestLogHoldsNoSecrets(t *testing.T) {
	t.Parallel()
	s := serve(t)
	asked := s.here().Slash("ask", launched)
	if _, err := asked.Answer(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.exchanged(t, inline)
	for _, secret := range []string{"heron launched", s.Token(), s.sender.Signer.PublicKey()} {
		if strings.Contains(s.log.String(), secret) {
			t.Errorf("%q stands in the log", secret)
		}
	}
}

func TestConfig(t *testing.T) {
	t.Parallel()
	key := webhooktest.NewSigner().PublicKey()
	tests := []struct {
		name, address, key string
		want               []string // a piece of each line
	}{
		{"both", "127.0.0.1:8080", key, nil},
		{"neither", "", " ", nil},
		{"only the address", "127.0.0.1:8080", "", []string{"belong together"}},
		{"only the key", "", key, []string{"belong together"}},
		{"a key too short", ":8080", key[2:], []string{"DISCORD_PUBLIC_KEY: write the application's public key, 64 hexadecimal digits"}},
		{"a key that is a word", ":8080", "key", []string{"DISCORD_PUBLIC_KEY: "}},
		{"no port", "127.0.0.1", key, []string{"INTERACTIONS_ADDR: write host:port"}},
	}
	for _, test := range tests {
		_, err := bot.ReadServing(map[string]string{"DISCORD_TOKEN": "t", "INTERACTIONS_ADDR": test.address, "DISCORD_PUBLIC_KEY": test.key})
		var got []string
		if err != nil {
			got = strings.Split(err.Error(), "\n")
		}
		if !slices.EqualFunc(got, test.want, strings.Contains) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestAddressInUse is one line that names the variable.
func TestAddressInUse(t *testing.T) {
	t.Parallel()
	taken := listen(t)
	defer taken.Close()
	server := discordtest.Start(t, discordtest.Options{})
	config, err := bot.ReadServing(map[string]string{"DISCORD_TOKEN": server.Token(), "DISCORD_API_URL": server.URL(),
		"INTERACTIONS_ADDR": taken.Addr().String(), "DISCORD_PUBLIC_KEY": webhooktest.NewSigner().PublicKey()})
	if err != nil {
		t.Fatal(err)
	}
	answerer := &knowledge.Answerer{Base: knowledge.NewBase(load(t)), Log: quiet, Turns: knowledge.NewTurns(runtime.GOMAXPROCS(0))}
	b, err := bot.New(config, commands.New(commands.Needs{Answerer: answerer}), answerer.Base, quiet, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Run(t.Context()); err == nil || !strings.HasPrefix(err.Error(), "INTERACTIONS_ADDR can't be opened: ") {
		t.Errorf("%v, want the variable's name", err)
	}
}
