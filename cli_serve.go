package main

import (
	"context"
	"log/slog"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"tiktalks/bot"
	"tiktalks/commands"
	"tiktalks/knowledge"
	"tiktalks/knowledge/source"
)

func runServe(ctx context.Context, p program, args []string) error {
	fs := flags(p, "serve", "", "Answers on Discord until it is stopped. The variables are in .env.example.")
	if err := parseAlone(fs, args); err != nil {
		return err
	}
	config, err := bot.ReadServing(p.env)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	log := slog.New(slog.NewTextHandler(p.stderr, &slog.HandlerOptions{Level: config.LogLevel}))
	edition, err := startEdition(ctx, config)
	if err != nil {
		return err
	}
	answerer := newAnswerer(config, edition, log)
	desk := commands.New(commands.Needs{Answerer: answerer, Load: loader(config)})
	b, err := bot.New(config, desk, answerer.Base, log, p.now)
	if err != nil {
		return err
	}
	if answerer.Phraser != nil {
		answerer.Watch = b.Watch()
	}
	debug.FreeOSMemory() // what reading the base took is not needed again
	return b.Run(ctx)
}

// startEdition is the edition to begin with: from the source where one is set, else the one compiled in.
func startEdition(ctx context.Context, c bot.Config) (*knowledge.Snapshot, error) {
	if load := loader(c); load != nil {
		return load(ctx)
	}
	return loadBase("")
}

// loader fetches editions from the source; nil where none is set.
func loader(c bot.Config) commands.Loader {
	if c.FactsSource == "" {
		return nil
	}
	return func(ctx context.Context) (*knowledge.Snapshot, error) {
		files, err := source.Open(ctx, c.FactsSource, source.Options{AllowPrivate: c.FactsPrivate})
		if err != nil {
			return nil, err
		}
		return knowledge.Load(files)
	}
}
