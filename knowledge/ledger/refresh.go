package ledger

import (
	"context"
	"errors"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger/factfile"
)

// Preview is what a refresh would change. Nothing has changed yet: Confirm does that.
type Preview struct {
	Number  int64
	Edition int64 // that was in force; another one makes the preview stale
	Who     string
	Server  string
	At      time.Time
	Expires time.Time

	Added, Changed, Removed []Difference // by id; facts of which no moderator said anything
	Conflicts               []Conflict   // by id; to be decided one by one, see Choose
	Files                   []string     // names of the files that differ: also words, names, topics and series stand there
	Others                  []Other      // who else is at it
}

// Difference is one fact before and after.
type Difference struct {
	ID      string
	Was, Is *knowledge.Fact // nil: not there
}

// Conflict is a fact that a moderator changed and of which the source now says something new.
type Conflict struct {
	ID     string
	Was    *knowledge.Fact // what the source said when it was last looked at; nil: nothing
	Source *knowledge.Fact // what it says now; nil: it was taken out
	Mine   knowledge.Fact  // what the moderator made of it
	Choice Choice
}

// Choice decides a conflict.
type Choice string

// The choices: none yet, the moderator's fact, or the source's.
const (
	Undecided Choice = ""
	KeepMine  Choice = "keep"
	TakeTheir Choice = "take"
)

// Other is a preview by another person that could still be confirmed. Whoever confirms first makes the other one stale.
type Other struct {
	Number int64
	Who    string
	At     time.Time
}

// Empty tells whether there is nothing to confirm.
func (p Preview) Empty() bool { return len(p.Files) == 0 }

const (
	previewOpen      = "open"
	previewConfirmed = "confirmed"
	previewCancelled = "cancelled"
)

// Preview compares the files of a source with the published edition, and stores what was found for Confirm, which may come
// to another copy. The files must make a base by themselves: Options.Check is asked.
func (f Facts) Preview(ctx context.Context, files fs.FS, who, server string) (Preview, error) {
	return f.PreviewFor(ctx, files, who, server, f.l.Options.Preview)
}

// PreviewFor is Preview where it may be confirmed for longer or shorter than the Options say.
func (f Facts) PreviewFor(ctx context.Context, files fs.FS, who, server string, lasts time.Duration) (Preview, error) {
	base, err := factfile.Files(files)
	if err != nil {
		return Preview{}, err
	}
	s, err := f.l.current(ctx)
	if err != nil {
		return Preview{}, err
	}
	fresh, err := f.l.after(&state{}, plan{files: base})
	if err != nil {
		return Preview{}, err
	}
	if err := f.l.check(ctx, fresh); err != nil {
		return Preview{}, err
	}
	var number int64
	err = f.l.update(ctx, func(t *tx) error {
		hash, err := t.keep(base)
		if err != nil {
			return err
		}
		if number, err = t.next("preview"); err != nil {
			return err
		}
		err = t.run(`INSERT INTO previews (n, base, edition, who, server, at, expires, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
			number, hash, s.Number, who, server, t.at(), stamp(t.now.Add(lasts)), previewOpen)
		return errors.Join(err, t.note("", Entry{Who: who, Server: server, Action: "preview", Subject: strconv.FormatInt(number, 10), Result: number}))
	})
	if err != nil {
		return Preview{}, err
	}
	return f.Previewed(ctx, number)
}

// Previewed gives a preview again, with the choices made so far and who else is at it now. ErrExpired, ErrDecided or a
// StaleError tell that it can't be confirmed any more.
func (f Facts) Previewed(ctx context.Context, number int64) (Preview, error) {
	s, err := f.l.current(ctx)
	if err != nil {
		return Preview{}, err
	}
	var p Preview
	err = f.l.view(ctx, func(t *tx) error {
		r, err := f.l.refresh(t, s, number)
		if err != nil {
			return err
		}
		p = r.Preview
		p.Others, err = t.others(p)
		return err
	})
	return p, err
}

// Choose decides one conflict of a preview. The last word counts until the preview is confirmed.
func (f Facts) Choose(ctx context.Context, preview int64, fact string, choice Choice, who string) error {
	p, err := f.Previewed(ctx, preview)
	if err != nil {
		return err
	}
	known := slices.ContainsFunc(p.Conflicts, func(c Conflict) bool { return c.ID == fact })
	if !known || choice != KeepMine && choice != TakeTheir {
		return ErrNotFound
	}
	return f.l.update(ctx, func(t *tx) error {
		return t.run(`INSERT INTO choices (preview, fact, take, who, at) VALUES ($1, $2, $3, $4, $5)
			ON CONFLICT (preview, fact) DO UPDATE SET take = excluded.take, who = excluded.who, at = excluded.at`,
			preview, fact, choice == TakeTheir, who, t.at())
	})
}

// Cancel closes a preview that nobody wants any more, so that others are not warned of it.
func (f Facts) Cancel(ctx context.Context, preview int64, who string) error {
	return f.l.update(ctx, func(t *tx) error {
		n, err := t.exec(`UPDATE previews SET state = $1 WHERE n = $2 AND state = $3`, previewCancelled, preview, previewOpen)
		if err == nil && n == 0 {
			return ErrDecided
		}
		return errors.Join(err, t.note("", Entry{Who: who, Action: "cancel preview", Subject: strconv.FormatInt(preview, 10)}))
	})
}

// others gives the previews of other people that could still be confirmed.
func (t *tx) others(p Preview) ([]Other, error) {
	return collect(t, `SELECT n, who, at FROM previews WHERE state = $1 AND expires > $2 AND edition = $3 AND who <> $4 ORDER BY n`,
		[]any{previewOpen, t.at(), p.Edition, p.Who}, func(scan scanner) (o Other, err error) {
			var at int64
			err = scan(&o.Number, &o.Who, &at)
			o.At = moment(at)
			return o, err
		})
}

// refresh is a preview with what its confirmation needs.
type refresh struct {
	Preview
	base      string
	files     map[string]string
	revisions []Revision // without Prev, Who and Why
}

// refresh reads a preview that can still be confirmed and compares it with the edition s.
func (l *Ledger) refresh(t *tx, s *state, number int64) (refresh, error) {
	r := refresh{Preview: Preview{Number: number}}
	var at, expires int64
	var state string
	err := t.one(`SELECT base, edition, who, server, at, expires, state FROM previews WHERE n = $1`, []any{number},
		&r.base, &r.Edition, &r.Who, &r.Server, &at, &expires, &state)
	r.At, r.Expires = moment(at), moment(expires)
	switch {
	case err != nil:
		return r, err
	case state != previewOpen:
		return r, ErrDecided
	case !t.now.Before(r.Expires):
		return r, ErrExpired
	case r.Edition != s.Number:
		return r, &StaleError{What: WholeEdition, Who: s.Who, At: s.At, Why: s.Why}
	}
	if r.files, err = t.files(r.base); err != nil {
		return r, err
	}
	choices, err := t.choices(number)
	if err != nil {
		return r, err
	}
	err = l.compare(&r, s, choices)
	return r, err
}

func (t *tx) choices(preview int64) (map[string]Choice, error) {
	choices := map[string]Choice{}
	return choices, t.each(`SELECT fact, take FROM choices WHERE preview = $1`, []any{preview}, func(scan scanner) error {
		var fact string
		var take bool
		err := scan(&fact, &take)
		choices[fact] = KeepMine
		if take {
			choices[fact] = TakeTheir
		}
		return err
	})
}

// changedFiles gives the names of the files that are not the same in both.
func changedFiles(a, b map[string]string) []string {
	all := maps.Clone(a)
	if all == nil {
		all = map[string]string{}
	}
	maps.Copy(all, b)
	var names []string
	for _, name := range slices.Sorted(maps.Keys(all)) {
		was, before := a[name]
		is, after := b[name]
		if before != after || was != is {
			names = append(names, name)
		}
	}
	return names
}
