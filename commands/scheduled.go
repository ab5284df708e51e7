package commands

import (
	"context"
	"fmt"
	"time"

	"tiktalks/knowledge/ledger"
	"tiktalks/knowledge/ledger/factfile"
)

// itself is the program where it does something nobody asked for.
const itself = "tiktalks"

// lastScheduled is the setting, of no server, that says which state of the source was shown last.
const lastScheduled = "scheduled"

// Scheduled looks whether the source has something new, at most once in every so often whatever the number of copies, and
// gives what to tell the moderators: a preview to be confirmed, or, where it is to apply by itself, what is in force now;
// what moderators have changed stays. It tells whether there is anything to say.
func (d *Desk) Scheduled(ctx context.Context, every time.Duration, apply bool) (r Reply, say bool, err error) {
	if d.needs.Ledger == nil || d.needs.Load == nil {
		return Reply{}, false, nil
	}
	mine, _, err := d.needs.Ledger.Budgets().Take(ctx, "scheduled refresh", 1, 1, every)
	if err != nil || !mine {
		return Reply{}, false, err
	}
	files, err := d.needs.Load(ctx)
	if err != nil {
		return Reply{}, false, err
	}
	hash, err := factfile.Hash(files)
	if err != nil {
		return Reply{}, false, err
	}
	shown, err := d.needs.Ledger.Settings().Get(ctx, everywhere, lastScheduled)
	if err != nil || shown == hash {
		return Reply{}, false, err
	}
	if apply {
		before := d.needs.Answerer.Base.Current()
		number, err := d.needs.Ledger.Facts().Refresh(ctx, "", files, ledger.KeepMine, itself, "scheduled refresh")
		if err != nil {
			return Reply{}, false, err
		}
		s, err := d.inForce(ctx, number)
		if err != nil {
			return Reply{}, false, err
		}
		r = Reply{Text: changeText(before, s), Kind: "refresh", Version: s.Version}
	} else if r, err = d.preview(ctx, files, itself, everywhere, d.needs.Ledger.Now()); err != nil {
		return Reply{}, false, err
	}
	say = r.Kind == "preview" || apply
	if say {
		r.Text = fmt.Sprintf("The source of the facts has changed.\n%s", r.Text)
	}
	return r, say, d.needs.Ledger.Settings().Set(ctx, everywhere, lastScheduled, hash, itself)
}
