package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"runtime"
	"runtime/debug"

	"tiktalks/bot"
	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/llm"
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

// loadBase reads the base in the folder, or the one compiled in where none is named.
func loadBase(dir string) (*knowledge.Snapshot, error) {
	if dir == "" {
		return knowledge.Load(facts.Shipped())
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil, usageError{fmt.Errorf("%s is no folder", dir)}
	}
	return knowledge.Load(os.DirFS(dir))
}

// newAnswerer gives an answerer over the edition, with a model where one is configured.
func newAnswerer(c bot.Config, s *knowledge.Snapshot, log *slog.Logger) *knowledge.Answerer {
	a := &knowledge.Answerer{Base: knowledge.NewBase(s), Log: log, Turns: make(chan struct{}, runtime.GOMAXPROCS(0))}
	if c.Model.URL != "" {
		a.Phraser = llm.New(llm.Config{URL: c.Model.URL, Key: c.Model.Key, Model: c.Model.Name, TokenField: c.Model.TokenField})
		a.Guard = knowledge.NewGuard(knowledge.NewMemoryBudget(c.Model.Ceilings, log), c.Model.OptIn)
	}
	return a
}
