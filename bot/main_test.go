package bot_test

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"tiktalks/bot"
	"tiktalks/bot/discordtest"
	"tiktalks/bot/discordtest/openapi"
	"tiktalks/commands"
	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// The tests run a whole bot against a loopback Discord, over a small base about ferries.

// patience bounds every wait: a test that hangs explains itself.
const patience = 3 * time.Minute

// running is a bot that serves.
type running struct {
	*discordtest.Server
	ctx    context.Context
	bot    *bot.Bot
	base   *knowledge.Base
	ledger *ledger.Ledger // nil: nothing is kept
	log    *safeBuffer
	starts int
	setup  setup
	stop   func() error // ends the bot and gives what Run gave
}

// setup is what a test may change before the bot starts.
type setup struct {
	server  discordtest.Options
	config  bot.Config
	phraser knowledge.Phraser
	load    commands.Loader
	files   fs.FS          // of the base; nil: the small one
	ledger  *ledger.Ledger // nil: nothing is kept; see keeping
	adjust  func(*bot.Bot) // before it runs
	ready   func(*discordtest.Server)

	editions *ledger.Loader[*knowledge.Snapshot]
}

// discordAPI is Discord's own description of its API, against which every request in these tests is checked where it is
// at hand.
var discordAPI = sync.OnceValues(func() (*openapi.Checker, error) { return openapi.Open(os.Getenv(openapi.PathVariable)) })

func TestRequestsAreCheckedAgainstDiscordsDescription(t *testing.T) {
	t.Parallel()
	_, err := discordAPI()
	if errors.Is(err, openapi.ErrAbsent) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	r := start(t)
	r.ask(t, r.here(), "when was the heron launched")
	r.harmless(t)
}

// start starts a bot and waits until its commands are published.
func start(t *testing.T, changes ...func(*setup)) *running {
	t.Helper()
	s := setup{config: bot.Config{LogLevel: slog.LevelDebug}}
	for _, change := range changes {
		change(&s)
	}
	if s.server.Now == nil {
		s.server.Now = stopped() // a busy machine makes nobody late
	}
	s.server.Check = described(s.server.Check)
	server := discordtest.Start(t, s.server)
	s.config.Token, s.config.APIURL = server.Token(), server.URL()
	if s.ready != nil {
		s.ready(server)
	}
	ctx, cancel := context.WithTimeout(context.Background(), cmp.Or(s.server.Patience, patience))
	t.Cleanup(cancel)
	r := &running{Server: server, ctx: ctx, base: knowledge.NewBase(edition(t, s.files)), log: &safeBuffer{}, setup: s}
	r.run(t, s)
	return r
}

// stopped is a clock that shows the present time for ever.
func stopped() func() time.Time {
	now := time.Now()
	return func() time.Time { return now }
}

// described checks requests against Discord's own description, after another check.
func described(first func(*http.Request, []byte) error) func(*http.Request, []byte) error {
	api, err := discordAPI()
	return func(r *http.Request, body []byte) error {
		if first != nil {
			if err := first(r, body); err != nil {
				return err
			}
		}
		if err != nil {
			return nil // TestRequestsAreCheckedAgainstDiscordsDescription tells
		}
		return api.Check(r, body)
	}
}

// run starts the bot on the server.
func (r *running) run(t *testing.T, s setup) {
	t.Helper()
	log := slog.New(slog.NewTextHandler(r.log, &slog.HandlerOptions{Level: s.config.LogLevel}))
	answerer := &knowledge.Answerer{Base: r.base, Phraser: s.phraser, Log: log}
	r.ledger = s.ledger
	r.follow(t, s)
	if s.ledger != nil && s.config.CuratorGuilds == nil {
		s.config.CuratorGuilds = []string{r.Testland().ID}
	}
	b, err := bot.New(s.config, commands.New(commands.Needs{Answerer: answerer, Load: s.load, Curators: s.config.CuratorGuilds, Ledger: s.ledger, Editions: s.editions.Load, Copy: t.Name(), Log: log}), r.base, log, r.Now)
	if err != nil {
		t.Fatal(err)
	}
	if r.bot = b; s.adjust != nil {
		s.adjust(b)
	}
	serving, cancel := context.WithCancel(r.ctx)
	ended := make(chan error, 1)
	go func() { ended <- b.Run(serving) }()
	r.stop = sync.OnceValue(func() error { cancel(); return <-ended })
	t.Cleanup(func() { _ = r.stop() })
	r.starts++
	if err := r.log.wait(r.ctx, "msg=serving", r.starts); err != nil {
		t.Fatalf("the bot does not serve: %v\nits log:\n%s", err, r.log)
	}
}

// keeping gives the bot a ledger in a file, follows it, and lets the server's moderators curate.
func keeping(t *testing.T) func(*setup) {
	t.Helper()
	editions := ledger.NewLoader(new(knowledge.Loader).Load)
	l, err := ledger.Open(t.Context(), filepath.Join(t.TempDir(), "ledger.db"), ledger.Options{
		Now: time.Now, Random: rand.Reader, Check: editions.Check, Poll: 20 * time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	return func(s *setup) {
		files := s.files
		if files == nil {
			files = os.DirFS("../commands/testdata/ferries")
		}
		if _, err := l.Facts().Seed(t.Context(), files, "tiktalks"); err != nil {
			t.Fatal(err)
		}
		s.ledger, s.editions = l, editions
	}
}

// follow keeps the base on the ledger's edition.
func (r *running) follow(t *testing.T, s setup) {
	t.Helper()
	if s.ledger == nil {
		return
	}
	ctx, cancel := context.WithCancel(r.ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = s.ledger.Follow(ctx, ledger.Follower{Use: func(e ledger.Edition) error {
			edition, err := s.editions.Load(e)
			if err == nil {
				r.base.Publish(edition, e.Number)
			}
			return err
		}})
	}()
	t.Cleanup(func() { cancel(); <-done })
}

func (r *running) await(t *testing.T, what string, cond func() bool) {
	t.Helper()
	if err := r.Await(r.ctx, what, cond); err != nil {
		t.Fatalf("%v\nthe bot's log:\n%s", err, r.log)
	}
}

// send makes a request as the bot would.
func (r *running) send(t *testing.T, method, path string, body []byte) {
	t.Helper()
	request, err := http.NewRequestWithContext(r.ctx, method, r.URL()+path, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bot "+r.Token())
	request.Header.Set("User-Agent", "DiscordBot (https://example.com, 1)")
	request.Header.Set("Content-Type", "application/json")
	response, err := r.Client().Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode >= 300 {
		t.Fatalf("%s %s: %s", method, path, response.Status)
	}
}

// metric waits until a line stands in the metrics.
func (r *running) metric(t *testing.T, line string) {
	t.Helper()
	for ctx := r.ctx; ; {
		_, all := r.bot.Get("/metrics")
		if strings.Contains(all, line+"\n") {
			return
		}
		if ctx.Err() != nil {
			t.Fatalf("the metrics never have %q:\n%s", line, all)
		}
		runtime.Gosched()
	}
}

// soon is a context for a wait that may be in vain.
func (r *running) soon(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(r.ctx, time.Second)
	t.Cleanup(cancel)
	return ctx
}

// here is the member in the general channel.
func (r *running) here() discordtest.Person { return r.As(r.Member()).In(r.General()) }

// ask asks by slash command.
func (r *running) ask(t *testing.T, p discordtest.Person, question string) discordtest.Message {
	t.Helper()
	answer, err := p.Slash("ask", discordtest.Opt("question", question)).Answer(r.ctx)
	return r.must(t, answer, err)
}

func (r *running) must(t *testing.T, m discordtest.Message, err error) discordtest.Message {
	t.Helper()
	if err != nil {
		t.Fatalf("%v\nthe bot's log:\n%s", err, r.log)
	}
	return m
}

// files gives the files of the small base, to be changed at will.
func files(t *testing.T) fstest.MapFS {
	t.Helper()
	all := fstest.MapFS{}
	folder := os.DirFS("../commands/testdata/ferries")
	names, err := fs.Glob(folder, "*.yaml")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(folder, name)
		if err != nil {
			t.Fatal(err)
		}
		all[name] = &fstest.MapFile{Data: data}
	}
	return all
}

var firstEdition = sync.OnceValues(func() (*knowledge.Snapshot, error) {
	return knowledge.Load(os.DirFS("../commands/testdata/ferries"))
})

// edition gives the base of these files; of none the small one, which is built once.
func edition(t *testing.T, files fs.FS) *knowledge.Snapshot {
	t.Helper()
	s, err := firstEdition()
	if files != nil {
		s, err = knowledge.Load(files)
	}
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// loader gives editions made of files that the test may change between two loads.
func loader(files fstest.MapFS) commands.Loader {
	return func(context.Context) (fs.FS, error) { return files, nil }
}

// slowPhraser takes its time, until it is let go.
type slowPhraser struct{ release chan struct{} }

func (p slowPhraser) Phrase(ctx context.Context, _ knowledge.Wording) (knowledge.Draft, error) {
	select {
	case <-p.release:
	case <-ctx.Done():
	}
	return knowledge.Draft{}, fmt.Errorf("no words")
}
