package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"runtime"
	"runtime/debug"
	"sync"

	"tiktalks/bot"
	"tiktalks/commands"
	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/ledger"
	"tiktalks/knowledge/llm"
	"tiktalks/knowledge/source"
)

// version is set by the release build (go build -ldflags "-X main.version=1.2.3"); else the commit is told.
var version string

func runVersion(_ context.Context, p program, args []string) error {
	fs := flags(p, "version", "", "Prints the version.")
	if err := parseAlone(fs, args); err != nil {
		return err
	}
	fmt.Fprintln(p.stdout, "tiktalks", versionName())
	return nil
}

func versionName() string {
	if version != "" {
		return version
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" {
			return setting.Value
		}
	}
	return "development"
}

// whileLoading lets garbage lie longer while a base is read: most of what that makes stays. It gives what ends that.
func whileLoading() func() {
	usual := debug.SetGCPercent(400)
	return func() { debug.SetGCPercent(usual) }
}

// loadBase reads the base in the folder, or the one compiled in where none is named.
func loadBase(dir string) (*knowledge.Snapshot, error) {
	defer whileLoading()()
	if dir == "" {
		return knowledge.Load(facts.Shipped())
	}
	files, err := folder(dir)
	if err != nil {
		return nil, err
	}
	return knowledge.Load(files)
}

// folder gives the files of a folder that somebody has named.
func folder(dir string) (fs.FS, error) {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil, usageError{fmt.Errorf("%s is no folder", dir)}
	}
	return os.DirFS(dir), nil
}

// newAnswerer gives an answerer over the base, with a model where one is configured. What that costs and where it is switched
// off is kept in the ledger, or in memory where there is none.
func newAnswerer(c bot.Config, base *knowledge.Base, s *store, log *slog.Logger) *knowledge.Answerer {
	a := &knowledge.Answerer{Base: base, Log: log, Turns: knowledge.NewTurns(runtime.GOMAXPROCS(0))}
	if c.Model.URL == "" {
		return a
	}
	model := llm.New(modelOf(c))
	a.Phraser, a.Rewriter = model, model
	if s == nil {
		a.Guard = knowledge.NewGuard(knowledge.NewMemoryBudget(c.Model.Ceilings, log), c.Model.OptIn, nil)
		return a
	}
	budget := &storedBudget{spending: s.Spending(), limits: c.Model.Ceilings, log: log}
	a.Guard = knowledge.NewGuard(budget, c.Model.OptIn, s.Settings())
	return a
}

// modelOf gives the model that the settings name.
func modelOf(c bot.Config) llm.Config {
	return llm.Config{URL: c.Model.URL, Key: c.Model.Key, Model: c.Model.Name, TokenField: c.Model.TokenField}
}

// made is what answers, put together.
type made struct {
	answerer *knowledge.Answerer
	desk     *commands.Desk
	store    *store // nil where nothing is to be kept
	close    func()
}

// assemble puts together what answers: the base in the folder, or what the settings say, the ledger where something is to
// be kept, and the commands. The base follows the ledger until ctx ends or close is called.
func assemble(ctx context.Context, p program, c bot.Config, dir string, log *slog.Logger) (made, error) {
	ctx, cancel := context.WithCancel(ctx)
	m := made{close: cancel}
	fetch, shipped := fetchFrom(c, dir)
	s, err := openStore(ctx, c, mayBegin, p.now, log)
	if err != nil {
		cancel()
		return made{}, err
	}
	base, err := beginWith(ctx, s, fetch, shipped)
	if err != nil {
		m.close = closing(cancel, s, nil)
		m.close()
		return made{}, unbegun(c, dir, err)
	}
	m.answerer = newAnswerer(c, base, s, log)
	needs := commands.Needs{Answerer: m.answerer, Load: fetch, Curators: c.CuratorGuilds, Log: log, Copy: rand.Text()}
	needs.Links = func(ctx context.Context, pages []string) (map[string]string, error) {
		return source.Dead(ctx, pages, source.Options{})
	}
	if shipped && !c.Trial {
		needs.Load = nil // there is nowhere that something newer could come from
	}
	var following sync.WaitGroup
	if s != nil {
		m.store, needs.Ledger, needs.Editions = s, s.Ledger, s.editions.Load
		following.Go(func() { s.follow(ctx, base) })
	}
	m.desk, m.close = commands.New(needs), closing(cancel, s, &following)
	return m, nil
}

// beginWith gives the base to begin with: that of the ledger, or what fetch gives where there is none.
func beginWith(ctx context.Context, s *store, fetch commands.Loader, shipped bool) (*knowledge.Base, error) {
	defer whileLoading()()
	if s != nil {
		if err := s.Claim(ctx); err != nil {
			return nil, err
		}
		return s.begin(ctx, fetch, shipped)
	}
	files, err := fetch(ctx)
	if err != nil {
		return nil, factsError{err}
	}
	edition, err := knowledge.Load(files)
	if err != nil {
		return nil, factsError{err}
	}
	return knowledge.NewBase(edition), nil
}

// unbegun names the variable that is to blame for what can't be begun with.
func unbegun(c bot.Config, dir string, err error) error {
	var facts factsError
	switch {
	case errors.Is(err, ledger.ErrServed):
		return unopened(c, err)
	case errors.As(err, &facts) && dir == "" && c.FactsSource != "":
		return errors.Join(err, errors.New("FACTS_SOURCE names these facts: mend them or the variable; tiktalks doctor looks at both"))
	}
	return err
}

// closing gives what stops following and closes the ledger.
func closing(cancel context.CancelFunc, s *store, following *sync.WaitGroup) func() {
	return func() {
		cancel()
		if following != nil {
			following.Wait()
		}
		if s != nil {
			_ = s.Close() // what was acknowledged is stored already
		}
	}
}
