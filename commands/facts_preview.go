package commands

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"time"

	"tiktalks/knowledge/ledger"
)

const eachShown = 6 // facts of each sort

// preview compares the source's files with the edition in force and shows what would change. Nothing changes.
func (d *Desk) preview(ctx context.Context, files fs.FS, who, server string, now time.Time) (Reply, error) {
	p, err := d.needs.Ledger.Facts().Preview(ctx, files, who, server)
	if err != nil {
		return Reply{}, err
	}
	return d.justMade(ctx, p, now)
}

// justMade shows a preview that was just made.
func (d *Desk) justMade(ctx context.Context, p ledger.Preview, now time.Time) (Reply, error) {
	s := d.needs.Answerer.Base.Current()
	if p.Empty() {
		text := fmt.Sprintf("Nothing has changed: %d facts, edition %s, up to %s.", len(s.Facts), s.Version, s.Ends.Words())
		return Reply{Text: text, Private: true, Kind: "refresh", Version: s.Version}, d.needs.Ledger.Facts().Cancel(ctx, p.Number, p.Who)
	}
	d.notePreview(ctx, p.Number, now)
	return d.showPreview(p), nil
}

// notePreview works out what the preview would do to answers, as it is decided so far.
func (d *Desk) notePreview(ctx context.Context, number int64, now time.Time) {
	e, err := d.needs.Ledger.Facts().Outcome(ctx, number)
	d.regress(ctx, "preview "+strconv.FormatInt(number, 10), e, err, now, regressLong)
}

// showPreview shows what a refresh would change, and asks for what is still to be decided.
func (d *Desk) showPreview(p ledger.Preview) Reply {
	number := strconv.FormatInt(p.Number, 10)
	r := Reply{Private: true, Kind: "preview"}
	text := []string{fmt.Sprintf("Refresh %s would add %d, change %d and take out %d facts. Nothing has changed yet. It can be confirmed until %s.",
		number, len(p.Added), len(p.Changed), len(p.Removed), clock(p.Expires))}
	for _, o := range p.Others {
		text = append(text, fmt.Sprintf("%s is at a refresh too, since %s. Who confirms first makes the other one void.", name(o.Who), o.At.UTC().Format("15:04 MST")))
	}
	open := undecided(p)
	if len(open) > 0 {
		text = append(text, fmt.Sprintf("Facts that moderators have changed and the source too: %d, to be decided %d.", len(p.Conflicts), len(open)))
		r.Buttons = conflictButtons(number, open[0])
	} else {
		r.Buttons = []Button{{Label: "Confirm", Press: press("facts confirm", "number", number), Style: Main}}
	}
	r.Buttons = append(r.Buttons, Button{Label: "Cancel", Press: press("facts cancel", "number", number), Style: Danger})
	r.Text = strings.Join(text, "\n")
	r.Card.Body = strings.Join(previewBody(p, open, d.notes.of("preview "+number)), "\n")
	return r
}

func conflictButtons(number string, c ledger.Conflict) []Button {
	return []Button{
		{Label: "Keep ours: " + c.ID, Press: press("facts choose", "number", number, "id", c.ID, "as", string(ledger.KeepMine))},
		{Label: "Take the source's: " + c.ID, Press: press("facts choose", "number", number, "id", c.ID, "as", string(ledger.TakeTheir))},
	}
}

func undecided(p ledger.Preview) []ledger.Conflict {
	var all []ledger.Conflict
	for _, c := range p.Conflicts {
		if c.Choice == ledger.Undecided {
			all = append(all, c)
		}
	}
	return all
}

func previewBody(p ledger.Preview, open []ledger.Conflict, note string) []string {
	var lines []string
	if len(open) > 0 {
		lines = append(lines, bold("To be decided: "+open[0].ID), "Ours: "+open[0].Mine.Claim)
		if open[0].Source == nil {
			lines = append(lines, "The source has taken it out.")
		} else {
			lines = append(lines, "The source's, against ours:")
			lines = append(lines, differences(open[0].Mine, *open[0].Source)...)
		}
	}
	for _, c := range p.Conflicts {
		if c.Choice != ledger.Undecided {
			lines = append(lines, "Decided: "+c.ID+", "+map[ledger.Choice]string{ledger.KeepMine: "ours stays", ledger.TakeTheir: "the source's comes"}[c.Choice])
		}
	}
	if note != "" {
		lines = append(lines, note)
	}
	for _, part := range []struct {
		name string
		list []ledger.Difference
	}{{"Added", p.Added}, {"Changed", p.Changed}, {"Taken out", p.Removed}} {
		lines = append(lines, differenceLines(part.name, part.list)...)
	}
	if len(p.Added)+len(p.Changed)+len(p.Removed)+len(p.Conflicts) == 0 {
		lines = append(lines, "No fact changes, only what stands around them: "+strings.Join(p.Files, ", "))
	}
	return lines
}

// differenceLines shows the first few facts of one sort whole, and names some of the rest.
func differenceLines(name string, list []ledger.Difference) []string {
	if len(list) == 0 {
		return nil
	}
	lines := []string{bold(fmt.Sprintf("%s: %d", name, len(list)))}
	var rest []string
	for i, one := range list {
		switch {
		case i >= eachShown:
			rest = append(rest, one.ID)
		case one.Is == nil:
			lines = append(lines, "• "+one.ID+": "+struck(one.Was.Claim))
		case one.Was == nil:
			lines = append(lines, "• "+one.ID+": "+one.Is.Claim)
		default:
			lines = append(lines, "• "+one.ID+": "+strings.Join(differences(*one.Was, *one.Is), " "))
		}
	}
	if len(rest) > 0 {
		lines = append(lines, "and "+some(rest))
	}
	return lines
}

// previewed gives the preview with the number that stands in the call.
func (d *Desk) previewed(ctx context.Context, c Call) (ledger.Preview, error) {
	number := c.Number("number")
	p, err := d.needs.Ledger.Facts().Previewed(ctx, number)
	return p, refused(err)
}

// previewing are the commands around a preview.
func (d *Desk) previewing() []Command {
	number := Option{Name: "number", About: "The refresh's number", Required: true, Kind: Number}
	return []Command{
		{
			Name: "facts preview", About: "Look at a refresh that waits to be confirmed", Access: Refreshers, Private: true, Options: []Option{number},
			Run: func(ctx context.Context, c Call) (Reply, error) {
				p, err := d.previewed(ctx, c)
				return d.showPreview(p), err
			},
		},
		{Name: "facts choose", Hidden: true, Access: Refreshers, Private: true, Run: d.choose},
		{Name: "facts confirm", Hidden: true, Access: Refreshers, Private: true, Run: d.confirm},
		{Name: "facts cancel", Hidden: true, Access: Refreshers, Private: true, Run: d.cancel},
	}
}

// choose decides one conflict of a preview.
func (d *Desk) choose(ctx context.Context, c Call) (Reply, error) {
	number := c.Number("number")
	if err := d.needs.Ledger.Facts().Choose(ctx, number, factID(c), ledger.Choice(c.Option("as")), c.Person.ID); err != nil {
		return Reply{}, refused(err)
	}
	p, err := d.previewed(ctx, c)
	if err != nil {
		return Reply{}, err
	}
	taken := slices.ContainsFunc(p.Conflicts, func(c ledger.Conflict) bool { return c.Choice == ledger.TakeTheir })
	if taken && len(undecided(p)) == 0 { // without a choice ours stays, and that is what was noted
		d.notePreview(ctx, number, c.Now)
	}
	r := d.showPreview(p)
	r.InPlace = true
	return r, nil
}

// confirm publishes what a preview shows.
func (d *Desk) confirm(ctx context.Context, c Call) (Reply, error) {
	number := c.Number("number")
	before := d.needs.Answerer.Base.Current()
	edition, err := d.needs.Ledger.Facts().Confirm(ctx, c.ID, number, c.Person.ID, "refresh")
	if err != nil {
		if errors.Is(err, ledger.ErrOwn) {
			return Reply{}, problem("On this server a second person confirms a refresh: they use /facts preview number:%d.", number)
		}
		return Reply{}, refused(err)
	}
	s, err := d.inForce(ctx, edition)
	if err != nil {
		return Reply{}, err
	}
	return Reply{Text: changeText(before, s), InPlace: true, Private: true, Kind: "refresh", Version: s.Version}, nil
}

// cancel closes a preview; nothing changes.
func (d *Desk) cancel(ctx context.Context, c Call) (Reply, error) {
	number := c.Number("number")
	if err := d.needs.Ledger.Facts().Cancel(ctx, number, c.Person.ID); err != nil {
		return Reply{}, refused(err)
	}
	return Reply{Text: fmt.Sprintf("Refresh %d is cancelled. Nothing has changed.", number), InPlace: true, Private: true, Kind: "cancelled"}, nil
}
