package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"tiktalks/bot"
	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// withStore runs do on the ledger that the settings name.
func withStore(ctx context.Context, p program, begin beginning, do func(*store) error) error {
	config, err := bot.ReadConfig(p.env)
	if err != nil {
		return err
	}
	s, err := openStore(ctx, config, begin, p.now, slog.New(slog.NewTextHandler(p.stderr, &slog.HandlerOptions{Level: slog.LevelWarn})))
	if err != nil {
		return err
	}
	if s == nil {
		return errors.New("set DATA_DIR or DATABASE_URL: they say where the ledger is")
	}
	return errors.Join(plain(do(s)), s.Close())
}

// parseOne reads the flags and the one argument that a command takes.
func parseOne(set *flag.FlagSet, args []string, what string) (string, error) {
	if err := parse(set, args); err != nil {
		return "", err
	}
	if set.NArg() != 1 {
		return "", usageError{fmt.Errorf("%s: name one %s", set.Name(), what)}
	}
	return set.Arg(0), nil
}

func runBackup(ctx context.Context, p program, args []string) error {
	set := flags(p, "backup", "FILE", "Writes the ledger to a new file: changes of facts, drafts, settings, questions. Its first line says what it contains. Delete backups after 30 days: what people had deleted since stays in them.")
	name, err := parseOne(set, args, "file")
	if err != nil {
		return err
	}
	return withStore(ctx, p, mustExist, func(s *store) error {
		file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if err != nil {
			return err
		}
		if err := errors.Join(s.Backup(ctx, file), file.Sync(), file.Close()); err != nil {
			return errors.Join(err, os.Remove(name))
		}
		fmt.Fprintln(p.stdout, "The ledger is in", name)
		n, err := s.Facts().Latest(ctx)
		if err == nil && n == 0 {
			fmt.Fprintln(p.stdout, "No edition was ever published from it: is it the one that was meant?")
		}
		return err
	})
}

func runRestore(ctx context.Context, p program, args []string) error {
	set := flags(p, "restore", "FILE", "Fills an empty ledger from a backup, all or nothing. Stop the bot first.")
	name, err := parseOne(set, args, "file")
	if err != nil {
		return err
	}
	file, err := os.Open(name)
	if err != nil {
		return plain(err)
	}
	defer file.Close()
	if isFolder(name) {
		return fmt.Errorf("%s is a folder: name the file that backup has written", name)
	}
	return withStore(ctx, p, mayBegin, func(s *store) error {
		if err := s.Restore(ctx, file); err != nil {
			return err
		}
		n, err := s.Facts().Latest(ctx)
		fmt.Fprintf(p.stdout, "Restored: edition %d.\n", n)
		return err
	})
}

func runExport(ctx context.Context, p program, args []string) error {
	set := flags(p, "export", "DIR", "Writes the base in force to a new folder, in the form in which it is read.")
	dir, err := parseOne(set, args, "folder")
	if err != nil {
		return err
	}
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return fmt.Errorf("%s exists already and is not empty: name a new folder", filepath.Clean(dir))
	}
	return withStore(ctx, p, mustExist, func(s *store) error {
		e, err := s.Facts().Current(ctx)
		if err != nil {
			return err
		}
		if err := os.CopyFS(dir, e.Files); err != nil {
			return err
		}
		fmt.Fprintf(p.stdout, "Edition %d is in %s\n", e.Number, filepath.Clean(dir))
		return nil
	})
}

func runImport(ctx context.Context, p program, args []string) error {
	set := flags(p, "import", "[flags] DIR", "Compares a folder of facts with the base in force and prints what would change.")
	apply := set.Bool("apply", false, "put it in force")
	take := set.Bool("take", false, "where moderators have changed a fact too, take the folder's; else theirs stays")
	dir, err := parseOne(set, args, "folder")
	if err != nil {
		return err
	}
	files, err := folder(dir)
	if err != nil {
		return err
	}
	fresh, err := knowledge.Load(files)
	if err != nil {
		return err
	}
	err = withStore(ctx, p, beginning(*apply), func(s *store) error { return s.bringIn(ctx, p, files, fresh, *apply, *take) })
	if errors.Is(err, ledger.ErrNoLedger) {
		printFirst(p, fresh)
		fmt.Fprintln(p.stdout, "There is no ledger yet.", unapplied)
		return nil
	}
	return err
}

// unapplied ends what import only shows.
const unapplied = "Nothing has changed. -apply puts it in force."

// printFirst shows what would come into an empty ledger.
func printFirst(p program, fresh *knowledge.Snapshot) {
	for _, f := range fresh.Facts {
		fmt.Fprintln(p.stdout, "+", f.ID+":", f.Claim)
	}
}

// bringIn prints what the files would change, and puts them in force where that is wanted.
func (s *store) bringIn(ctx context.Context, p program, files fs.FS, fresh *knowledge.Snapshot, apply, take bool) error {
	latest, err := s.Facts().Latest(ctx)
	if err != nil {
		return err
	}
	if latest == 0 {
		printFirst(p, fresh)
	} else {
		preview, err := s.Facts().Preview(ctx, files, itself, "")
		if err != nil {
			return err
		}
		if err := s.Facts().Cancel(ctx, preview.Number, itself); err != nil {
			return err
		}
		printPreview(p, preview)
	}
	if !apply {
		fmt.Fprintln(p.stdout, unapplied)
		return nil
	}
	choice := ledger.KeepMine
	if take {
		choice = ledger.TakeTheir
	}
	n, err := s.Facts().Refresh(ctx, "", files, choice, itself, "import")
	if err == nil {
		fmt.Fprintf(p.stdout, "Edition %d is in force.\n", n)
	}
	return err
}

func printPreview(p program, preview ledger.Preview) {
	for _, part := range []struct {
		sign string
		list []ledger.Difference
	}{{"+", preview.Added}, {"~", preview.Changed}, {"-", preview.Removed}} {
		for _, d := range part.list {
			fmt.Fprintln(p.stdout, part.sign, d.ID+":", cmp.Or(claimOf(d.Is), claimOf(d.Was)))
		}
	}
	for _, c := range preview.Conflicts {
		fmt.Fprintf(p.stdout, "! %s: moderators say %q, the folder %q\n", c.ID, c.Mine.Claim, claimOf(c.Source))
	}
	if preview.Empty() {
		fmt.Fprintln(p.stdout, "The folder says what is in force.")
	}
}

func claimOf(f *knowledge.Fact) string {
	if f == nil {
		return ""
	}
	return f.Claim
}
