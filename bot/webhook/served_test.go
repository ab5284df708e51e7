package webhook_test

import (
	"bytes"
	"context"
	"log/slog"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
	"tiktalks/bot/webhook"
	"tiktalks/bot/webhook/webhooktest"
	"tiktalks/commands"
	"tiktalks/knowledge"
)

// served is a bot that serves.
type served struct {
	*discordtest.Server
	sender *webhooktest.Sender
	ended  chan error
	stop   context.CancelFunc
	log    *book
}

// serve runs a bot. Its interactions come over HTTP, all else by the gateway.
func serve(t testing.TB, change ...func(*setting)) *served {
	t.Helper()
	s := &served{sender: &webhooktest.Sender{Signer: webhooktest.NewSigner()}, ended: make(chan error, 1), log: &book{}}
	set := setting{env: map[string]string{"INTERACTIONS_ADDR": "127.0.0.1:0", "DISCORD_PUBLIC_KEY": s.sender.Signer.PublicKey()},
		discord: discordtest.Options{Deliver: s.sender.Deliver}, answerer: knowledge.Answerer{Base: knowledge.NewBase(load(t)), Log: quiet, Turns: knowledge.NewTurns(runtime.GOMAXPROCS(0))}}
	for _, c := range change {
		c(&set)
	}
	s.Server = discordtest.Start(t, set.discord)
	s.sender.Server = s.Server
	set.env["DISCORD_TOKEN"], set.env["DISCORD_API_URL"] = s.Token(), s.URL()
	config, err := bot.ReadServing(set.env)
	if err != nil {
		t.Fatal(err)
	}
	desk := commands.New(commands.Needs{Answerer: &set.answerer, Load: set.load})
	b, err := bot.New(config, desk, set.answerer.Base, slog.New(slog.NewTextHandler(s.log, nil)), s.Now)
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	s.stop = stop
	go func() { s.ended <- b.Run(ctx) }()
	t.Cleanup(func() { s.end(t) })
	if err := s.Await(t.Context(), "the commands", func() bool { return len(s.Commands("")) > 0 }); err != nil {
		t.Fatalf("%v\n%s", err, s.log)
	}
	s.sender.URL = "http://" + s.log.after("address=") + webhook.Path
	return s
}

// setting is what a test may change.
type setting struct {
	env      map[string]string
	discord  discordtest.Options
	answerer knowledge.Answerer
	load     commands.Loader
}

// byGateway lets interactions come by the gateway, as without an endpoint.
func byGateway(s *setting) {
	s.discord.Deliver = nil
	delete(s.env, "INTERACTIONS_ADDR")
	delete(s.env, "DISCORD_PUBLIC_KEY")
}

// end stops the bot.
func (s *served) end(t testing.TB) {
	s.stop()
	err := <-s.ended
	s.ended <- err
	if err != nil {
		t.Error(err)
	}
	if text := s.log.String(); t.Failed() {
		t.Logf("what the bot logged last:\n%s", text[max(0, len(text)-4000):])
	}
}

// here is the member in the general channel.
func (s *served) here() discordtest.Person { return s.As(s.Member()).In(s.General()) }

// ask asks by slash command and waits for the answer.
func (s *served) ask(t *testing.T, options ...discordtest.Option) discordtest.Message {
	t.Helper()
	answer, err := s.here().Slash("ask", options...).Answer(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

// exchanged waits until n interactions have had their response and checks what each was.
func (s *served) exchanged(t *testing.T, want ...webhooktest.Exchange) {
	t.Helper()
	if diff := cmp.Diff(want, s.exchanges(len(want)), cmpopts.IgnoreFields(webhooktest.Exchange{}, "Took", "response")); diff != "" {
		t.Errorf("responses (-want +got):\n%s", diff)
	}
}

// exchanges waits until n interactions have had their response, or for ten seconds.
func (s *served) exchanges(n int) []webhooktest.Exchange {
	for deadline := time.Now().Add(10 * time.Second); len(s.sender.Exchanges()) < n && time.Now().Before(deadline); {
		time.Sleep(time.Millisecond)
	}
	return s.sender.Exchanges()
}

var load = func() func(testing.TB) *knowledge.Snapshot {
	read := sync.OnceValues(func() (*knowledge.Snapshot, error) { return knowledge.Load(os.DirFS("../../testdata/harbour")) })
	return func(t testing.TB) *knowledge.Snapshot {
		s, err := read()
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
}()

// book is a log that is kept.
type book struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (b *book) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *book) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

// after gives the word that follows a mark.
func (b *book) after(mark string) string {
	_, rest, _ := strings.Cut(b.String(), mark)
	return strings.Fields(rest + " -")[0]
}

var (
	launched = discordtest.Opt("question", "when was the heron launched")
	inline   = webhooktest.Exchange{Status: 200, Type: 4}
	deferral = webhooktest.Exchange{Status: 200, Type: 5}
	choices  = webhooktest.Exchange{Status: 200, Type: 8}
)
