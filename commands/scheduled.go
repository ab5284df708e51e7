package commands

import (
	"context"
	"fmt"
	"io/fs"
	"time"

	"tiktalks/knowledge/ledger"
	"tiktalks/knowledge/ledger/factfile"
)

// itself is the program where it does something nobody asked for.
const itself = "tiktalks"

// lastScheduled is the setting, of no server, that says which state of the source was shown last.
const lastScheduled = "scheduled"

// News is what a look at the source found.
type News struct {
	Reply Reply
	Say   bool // whether there is anything to say

	hash string // of the source as it was seen
}

// Scheduled looks whether the source has something new, at most once in every so often whatever the number of copies, and
// gives what to tell the moderators: a preview to be confirmed, or, where it is to apply by itself, what is in force now;
// what moderators have changed stays. What it says is said again at the next look until Told.
func (d *Desk) Scheduled(ctx context.Context, every time.Duration, apply bool) (n News, err error) {
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
	shown, err := d.needs.Ledger.Settings().Get(ctx, everywhere, lastScheduled)
	if err != nil || shown == hash {
		return News{}, err
	}
	r, err := d.renewed(ctx, files, apply)
	if err != nil {
		return News{}, err
	}
	n = News{Reply: r, Say: r.Kind == "preview" || apply, hash: hash}
	if !n.Say {
		return n, d.Told(ctx, n)
	}
	n.Reply.Text = fmt.Sprintf("The source of the facts has changed.\n%s", r.Text)
	return n, nil
}

// Told says that the moderators have read what is new.
func (d *Desk) Told(ctx context.Context, n News) error {
	return d.needs.Ledger.Settings().Set(ctx, everywhere, lastScheduled, n.hash, itself)
}

// renewed puts what is new in force, or makes a preview of it.
func (d *Desk) renewed(ctx context.Context, files fs.FS, apply bool) (Reply, error) {
	if !apply {
		return d.preview(ctx, files, itself, everywhere, d.needs.Ledger.Now())
	}
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
