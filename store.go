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
	vectors  *vectors
	log      *slog.Logger
}

// beginning tells whether openStore may begin a ledger where there is none.
type beginning bool

// Serving and filling a ledger begin one; looking at one does not: a mistyped DATA_DIR is not taken for an empty ledger.
const (
	mayBegin  beginning = true
	mustExist beginning = false
)

// openStore opens the ledger that the settings name; nil where nothing is to be kept.
func openStore(ctx context.Context, c bot.Config, begin beginning, now func() time.Time, log *slog.Logger) (*store, error) {
	address := c.DatabaseURL
	if address == "" && c.DataDir != "" {
		address = filepath.Join(c.DataDir, ledgerFile)
		if err := makeDataDir(c.DataDir, begin); err != nil {
			return nil, err
		}
	}
	if address == "" {
		return nil, nil
	}
	kept := &vectors{dir: c.DataDir, log: log}
	s := &store{editions: ledger.NewLoader(kept.loader.Load), vectors: kept, log: log}
	o := ledger.Options{Now: now, Random: rand.Reader, Check: s.editions.Check, Log: log, Existing: begin == mustExist}
	l, err := ledger.Open(ctx, address, o)
	if err != nil {
		return nil, unopened(c, err)
	}
	s.Ledger = l
	return s, nil
}

// makeDataDir makes the folder of a ledger that may be begun.
func makeDataDir(dir string, begin beginning) error {
	if begin == mustExist {
		return nil
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return says(err, "DATA_DIR can't be used: the folder %s can't be made; name one that the bot may write to", dir)
	}
	return nil
}

// unopened says which setting names the ledger that can't be used.
func unopened(c bot.Config, err error) error {
	variable, where := "DATA_DIR", c.DataDir
	if c.DatabaseURL != "" {
		variable, where = "DATABASE_URL", "the database" // the address holds a password
	}
	switch {
	case errors.Is(err, ledger.ErrNoLedger):
		return says(err, "there is no ledger in %s: check %s (serve begins one, and so does restore)", where, variable)
	case errors.Is(err, ledger.ErrServed):
		return says(err, "another bot serves from the ledger in %s already: stop that one first, or use DATABASE_URL for several copies", where)
	}
	if c.DatabaseURL != "" {
		return fmt.Errorf("the ledger can't be used: check what %s says, and that PostgreSQL runs: %w", variable, err)
	}
	return fmt.Errorf("the ledger can't be used (%s): %w", variable, plain(err))
}

// begin gives the base with the edition in force. The first edition is what fetch gives. Where the base compiled in is what
// the bot works with, a newer program brings its newer base along; what moderators have changed stays as they left it.
func (s *store) begin(ctx context.Context, fetch commands.Loader, shipped bool) (*knowledge.Base, error) {
	s.vectors.read()
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
	s.vectors.write()
	base := knowledge.NewBase(edition)
	base.Publish(edition, e.Number)
	return base, nil
}

// factsError is an error of the facts that were fetched, not of the ledger.
type factsError struct{ error }

func (e factsError) Unwrap() error { return e.error }

// bring publishes what fetch gives, once for each content.
func (s *store) bring(ctx context.Context, fetch commands.Loader) error {
	files, err := fetch(ctx)
	if err != nil {
		return factsError{err}
	}
	content, err := factfile.Hash(files)
	if err == nil {
		var number int64
		number, err = s.Facts().Refresh(ctx, "base "+content, files, ledger.KeepMine, itself, "came with the program")
		if err == nil && number == 0 { // no files are no change
			err = ledger.ErrNoEdition
		}
	}
	if err == nil || ctx.Err() != nil {
		return err
	}
	if _, defects := knowledge.Load(files); defects != nil { // they are told by file and line, whatever the ledger made of them
		return factsError{defects}
	}
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
