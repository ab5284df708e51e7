package ledger

import (
	"context"
	"errors"
	"io/fs"
	"maps"
	"strconv"

	"tiktalks/knowledge/ledger/factfile"
)

// Confirm publishes what a preview showed, and gives the number of the edition. It fails with a ConflictsError while
// conflicts wait for a choice, with ErrExpired, ErrDecided or a StaleError where the preview no longer stands, and with
// ErrOwn where the server requires a second person. The same key again gives the same edition.
func (f Facts) Confirm(ctx context.Context, key string, preview int64, who, why string) (int64, error) {
	entry := Entry{Who: who, Action: "refresh", Subject: strconv.FormatInt(preview, 10), Why: why}
	return f.l.publish(ctx, key, entry, func(t *tx, s *state) (plan, error) {
		r, err := f.l.refresh(t, s, preview)
		if err != nil {
			return plan{}, err
		}
		if needs, err := t.reviewers(r.Server); err != nil {
			return plan{}, err
		} else if needs > 1 && who == r.Who {
			return plan{}, ErrOwn
		}
		if open := r.undecided(); len(open) > 0 {
			return plan{}, &ConflictsError{open}
		}
		p, err := t.plans(r, who, why)
		p.guard = func(t *tx) error { return t.confirm(r) }
		return p, err
	})
}

// plans completes the revisions of a refresh.
func (t *tx) plans(r refresh, who, why string) (plan, error) {
	p := plan{server: r.Server, base: r.base, files: r.files, revisions: r.revisions, publish: !r.Empty()}
	latest, err := t.latest()
	for i := range p.revisions {
		one := &p.revisions[i]
		one.Prev, one.Who, one.Why = latest[one.Fact], who, why
	}
	return p, err
}

// latest gives the number of every fact's latest revision.
func (t *tx) latest() (map[string]int64, error) {
	latest := map[string]int64{}
	return latest, t.each(`SELECT fact, MAX(n) FROM revisions GROUP BY fact`, nil, func(scan scanner) error {
		var fact string
		var n int64
		err := scan(&fact, &n)
		latest[fact] = n
		return err
	})
}

// confirm closes the preview, unless it was closed or decided in another way meanwhile.
func (t *tx) confirm(r refresh) error {
	n, err := t.exec(`UPDATE previews SET state = $1 WHERE n = $2 AND state = $3`, previewConfirmed, r.Number, previewOpen)
	if err != nil {
		return err
	}
	if n == 0 {
		return ErrDecided
	}
	now, err := t.choices(r.Number)
	if err != nil {
		return err
	}
	then := map[string]Choice{}
	for _, c := range r.Conflicts {
		then[c.ID] = c.Choice
	}
	if !maps.Equal(now, then) {
		return errMoved // with the new choices it is another plan
	}
	return nil
}

// Refresh is Preview and Confirm in one, with the same choice for all conflicts: for the program itself, when it comes
// with a newer base, and for imports that were previewed in another way. It publishes the first edition too. With a key it
// can be repeated.
func (f Facts) Refresh(ctx context.Context, key string, files fs.FS, conflicts Choice, who, why string) (int64, error) {
	base, err := factfile.Files(files)
	if err != nil {
		return 0, err
	}
	if conflicts != KeepMine && conflicts != TakeTheir {
		return 0, errors.New("say whether moderators' facts or the source's win")
	}
	return f.l.publish(ctx, key, Entry{Who: who, Action: "refresh", Why: why}, func(t *tx, s *state) (plan, error) {
		r := refresh{base: baseHash(base), files: base}
		if err := f.l.compare(&r, s, everywhere(conflicts, s)); err != nil {
			return plan{}, err
		}
		return t.plans(r, who, why)
	})
}

func everywhere(choice Choice, s *state) map[string]Choice {
	all := map[string]Choice{}
	for id := range s.mine {
		all[id] = choice
	}
	return all
}

// Seed publishes the files as the first edition and does nothing where there is one.
func (f Facts) Seed(ctx context.Context, files fs.FS, who string) (int64, error) {
	n, err := f.Latest(ctx)
	if err != nil || n > 0 {
		return n, err
	}
	return f.Refresh(ctx, "seed", files, KeepMine, who, "the first edition")
}
