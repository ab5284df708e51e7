package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"tiktalks/bot"
	"tiktalks/commands"
	"tiktalks/knowledge"
	"tiktalks/knowledge/facts"
	"tiktalks/knowledge/ledger"
	"tiktalks/knowledge/ledger/factfile"
	"tiktalks/knowledge/source"
)

// ledgerFile is the SQLite file in DATA_DIR.
const ledgerFile = "ledger.db"

// program itself, in the ledger's words.
const itself = "tiktalks"

// store is the ledger with what keeps the answers on its editions.
type store struct {
	*ledger.Ledger
	editions *ledger.Loader[*knowledge.Snapshot]
	log      *slog.Logger
}

// openStore opens the ledger that the settings name; nil where nothing is to be kept.
func openStore(ctx context.Context, c bot.Config, now func() time.Time, log *slog.Logger) (*store, error) {
	address := c.DatabaseURL
	if address == "" && c.DataDir != "" {
		if err := os.MkdirAll(c.DataDir, 0o700); err != nil {
			return nil, fmt.Errorf("DATA_DIR can't be used: %w", err)
		}
		address = filepath.Join(c.DataDir, ledgerFile)
	}
	if address == "" {
		return nil, nil
	}
	s := &store{editions: ledger.NewLoader(new(knowledge.Loader).Load), log: log}
	l, err := ledger.Open(ctx, address, ledger.Options{Now: now, Random: rand.Reader, Check: s.editions.Check, Log: log})
	if err != nil {
		return nil, fmt.Errorf("the ledger can't be opened (DATABASE_URL, or %s in DATA_DIR): %w", ledgerFile, err)
	}
	s.Ledger = l
	return s, nil
}

// begin gives the base with the edition in force. The first edition is what fetch gives. Where the base compiled in is what
// the bot works with, a newer program brings its newer base along; what moderators have changed stays as they left it.
func (s *store) begin(ctx context.Context, fetch commands.Loader, shipped bool) (*knowledge.Base, error) {
	latest, err := s.Facts().Latest(ctx)
	if err == nil && (latest == 0 || shipped) {
		err = s.bring(ctx, fetch)
	}
	if err != nil {
		return nil, err
	}
	e, err := s.Facts().Current(ctx)
	if err != nil {
		return nil, err
	}
	edition, err := s.editions.Load(e)
	if err != nil {
		return nil, fmt.Errorf("edition %d in the ledger can't be used by this version of the program: %w", e.Number, err)
	}
	base := knowledge.NewBase(edition)
	base.Publish(edition, e.Number)
	return base, nil
}

// bring publishes what fetch gives, once for each content.
func (s *store) bring(ctx context.Context, fetch commands.Loader) error {
	files, err := fetch(ctx)
	if err != nil {
		return err
	}
	content, err := factfile.Hash(files)
	if err != nil {
		return err
	}
	_, err = s.Facts().Refresh(ctx, "base "+content, files, ledger.KeepMine, itself, "came with the program")
	return err
}

// tidyEvery is how often what may no longer be kept is deleted.
const tidyEvery = time.Hour

// follow keeps the base on the edition in force and deletes what may no longer be kept, until ctx ends.
func (s *store) follow(ctx context.Context, base *knowledge.Base) {
	go s.tidy(ctx)
	err := s.Follow(ctx, ledger.Follower{Prepare: s.editions.Prepare, Use: func(e ledger.Edition) error {
		edition, err := s.editions.Load(e)
		if err == nil && base.Number(base.Current().Version) != e.Number {
			base.Publish(edition, e.Number)
			s.log.Info("an edition is in force", "number", e.Number, "edition", edition.Version, "facts", len(edition.Facts))
		}
		return err
	}})
	if !errors.Is(err, context.Canceled) {
		s.log.Error("published editions are no longer followed", "cause", err)
	}
}

func (s *store) tidy(ctx context.Context) {
	tick := time.NewTicker(tidyEvery)
	defer tick.Stop()
	for {
		if _, err := s.Privacy().Purge(ctx); err != nil && ctx.Err() == nil {
			s.log.Error("what may no longer be kept was not deleted; it is tried again in an hour", "cause", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// fetchFrom gives what fetches the base: from the folder where one is named, else from the source that is set, else from
// what is compiled in, which shipped tells.
func fetchFrom(c bot.Config, dir string) (fetch commands.Loader, shipped bool) {
	switch {
	case dir != "":
		return func(context.Context) (fs.FS, error) { return folder(dir) }, false
	case c.FactsSource != "":
		return func(ctx context.Context) (fs.FS, error) {
			return source.Open(ctx, c.FactsSource, source.Options{AllowPrivate: c.FactsPrivate})
		}, false
	}
	return func(context.Context) (fs.FS, error) { return facts.Shipped(), nil }, true
}
