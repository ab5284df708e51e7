package commands

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"time"

	"tiktalks/knowledge/ledger"
	"tiktalks/knowledge/ledger/factfile"
)

// itself is the program where it does something nobody asked for.
const itself = "tiktalks"

// lastScheduled is the setting, of no server, that says which state of the source was shown last, and in which preview.
const lastScheduled = "scheduled"

// scheduledFor is how long at least a scheduled preview may be confirmed: it may come in the middle of the night.
const scheduledFor = 24 * time.Hour

// News is what there is to tell the moderators of the source.
type News struct {
	Reply
	// Told is to be called when they have been told: what they were told is not told again, unless they let it expire. Nil:
	// there is nothing to tell.
	Told func(ctx context.Context) error
}

// Scheduled looks whether the source has something new, at most once in every so often whatever the number of copies, and
// gives what to tell the moderators: a preview to be confirmed, or, where it is to apply by itself, what is in force now;
// what moderators have changed stays.
func (d *Desk) Scheduled(ctx context.Context, every time.Duration, apply bool) (News, error) {
	if d.needs.Ledger == nil || d.needs.Load == nil {
		return News{}, nil
	}
	mine, _, err := d.needs.Ledger.Budgets().Take(ctx, "scheduled refresh", 1, 1, every)
	if err != nil || !mine {
		return News{}, err
	}
	files, err := d.needs.Load(ctx)
	if err != nil {
		return News{}, err
	}
	hash, err := factfile.Hash(files)
	if err != nil {
		return News{}, err
	}
	known, err := d.wasShown(ctx, hash)
	if err != nil || known {
		return News{}, err
	}
	n, err := d.newsOf(ctx, files, hash, every, apply)
	if err == nil && n.Told == nil {
		err = d.noteShown(ctx, hash)
	}
	n.Text = "The source of the facts has changed.\n" + n.Text
	return n, err
}

// newsOf puts the source's files in force, or makes a preview of them; where they change nothing there is nothing to tell.
func (d *Desk) newsOf(ctx context.Context, files fs.FS, hash string, every time.Duration, apply bool) (News, error) {
	if apply {
		r, err := d.applied(ctx, files)
		if err == nil {
			err = d.noteShown(ctx, hash) // it is in force, whoever hears of it
		}
		return News{r, func(context.Context) error { return nil }}, err
	}
	p, err := d.needs.Ledger.Facts().PreviewFor(ctx, files, itself, everywhere, max(every, scheduledFor))
	if err != nil {
		return News{}, err
	}
	r, err := d.justMade(ctx, p, d.needs.Ledger.Now())
	if err != nil || p.Empty() {
		return News{}, err
	}
	return News{r, func(ctx context.Context) error { return d.noteShown(ctx, fmt.Sprintf("%s %d", hash, p.Number)) }}, nil
}

func (d *Desk) applied(ctx context.Context, files fs.FS) (Reply, error) {
	before := d.needs.Answerer.Base.Current()
	number, err := d.needs.Ledger.Facts().Refresh(ctx, "", files, ledger.KeepMine, itself, "scheduled refresh")
	if err != nil {
		return Reply{}, err
	}
	s, err := d.inForce(ctx, number)
	if err != nil {
		return Reply{}, err
	}
	return Reply{Text: changeText(before, s), Kind: "refresh", Version: s.Version}, nil
}

// wasShown tells whether nothing is to be told of this state of the source: it was shown, and is decided or still can be.
func (d *Desk) wasShown(ctx context.Context, hash string) (bool, error) {
	shown, err := d.needs.Ledger.Settings().Get(ctx, everywhere, lastScheduled)
	last, preview, _ := strings.Cut(shown, " ")
	if err != nil || last != hash || preview == "" {
		return last == hash, err
	}
	number, err := strconv.ParseInt(preview, 10, 64)
	if err != nil {
		return false, err
	}
	_, err = d.needs.Ledger.Facts().Previewed(ctx, number)
	if overtaken := new(ledger.StaleError); errors.As(err, &overtaken) || errors.Is(err, ledger.ErrExpired) || errors.Is(err, ledger.ErrNotFound) {
		return false, nil
	}
	if errors.Is(err, ledger.ErrDecided) {
		err = nil
	}
	return true, err
}

func (d *Desk) noteShown(ctx context.Context, what string) error {
	return d.needs.Ledger.Settings().Set(ctx, everywhere, lastScheduled, what, itself)
}
