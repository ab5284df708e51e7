package playground_test

import (
	"context"
	"crypto/rand"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tiktalks/bot"
	"tiktalks/bot/playground"
	"tiktalks/commands"
	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
	"tiktalks/knowledge/llm"
)

const secret = "a-secret-of-the-tests"

// quiet is a log that nobody reads.
var quiet = slog.New(slog.NewTextHandler(io.Discard, nil))

// lake copies the small base into a folder that a test may change.
func lake(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("testdata/lake")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// change replaces a text in the base of the folder.
func change(t *testing.T, dir, old, new string) {
	t.Helper()
	file := filepath.Join(dir, "base.yaml")
	data, err := os.ReadFile(file)
	if err != nil || !strings.Contains(string(data), old) {
		t.Fatalf("%q is not in the base: %v", old, err)
	}
	if err := os.WriteFile(file, []byte(strings.Replace(string(data), old, new, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
}

// keep gives a ledger that begins with the base in the folder, and has the answers follow it.
func keep(t *testing.T, dir string, base *knowledge.Base) *ledger.Ledger {
	t.Helper()
	editions := ledger.NewLoader(new(knowledge.Loader).Load)
	l, err := ledger.Open(t.Context(), filepath.Join(t.TempDir(), "ledger.db"), ledger.Options{
		Now: time.Now, Random: rand.Reader, Check: editions.Check, Poll: 20 * time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	if _, err := l.Facts().Seed(t.Context(), os.DirFS(dir), "tiktalks"); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = l.Follow(ctx, ledger.Follower{Use: func(e ledger.Edition) error {
			edition, err := editions.Load(e)
			if err == nil {
				base.Publish(edition, e.Number)
			}
			return err
		}})
	}()
	t.Cleanup(func() { cancel(); <-done })
	return l
}

// open runs a playground with the real bot over the base in the folder, and gives the page's address. A model, if one is
// given, words the answers.
func open(t *testing.T, dir string, model *bot.ModelConfig) string {
	t.Helper()
	load := func(context.Context) (fs.FS, error) { return os.DirFS(dir), nil }
	edition, err := knowledge.Load(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	answerer := &knowledge.Answerer{Base: knowledge.NewBase(edition), Log: quiet}
	if model != nil {
		answerer.Phraser = llm.New(llm.Config{URL: model.URL, Model: model.Name, TokenField: model.TokenField})
	}
	p := start(t, playground.Explain(answerer.Base))
	config := p.Configure(bot.Config{})
	desk := commands.New(commands.Needs{
		Answerer: answerer, Load: load, Curators: config.CuratorGuilds, Ledger: keep(t, dir, answerer.Base), Copy: t.Name(),
	})
	b, err := bot.New(config, desk, answerer.Base, quiet, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	run(t, p, b.Run)
	return p.Address()
}

// start makes a playground that nobody is connected to.
func start(t *testing.T, explain playground.Explainer) *playground.Playground {
	t.Helper()
	p, err := playground.New(playground.Options{Secret: secret, Explain: explain, Now: time.Now, Log: quiet})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	return p
}

// run serves the page until the test ends, or the function returned is called, and checks that it ends well.
func run(t *testing.T, p *playground.Playground, bot func(context.Context) error) (end func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- p.Run(ctx, bot) }()
	t.Cleanup(func() {
		cancel()
		select {
		case err := <-ended:
			if err != nil {
				t.Errorf("the playground ended with %v", err)
			}
		case <-time.After(20 * time.Second):
			t.Error("the playground does not end")
		}
	})
	return cancel
}

// untilTheEnd is a bot that does nothing.
func untilTheEnd(ctx context.Context) error {
	<-ctx.Done()
	return nil
}
