package commands

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"tiktalks/knowledge"
	"tiktalks/knowledge/day"
	"tiktalks/knowledge/ledger"
)

// factsPropose takes a form and makes a draft of it.
func factsPropose(d *Desk, kept *typed) Command {
	return Command{
		Name: "facts propose", Hidden: true, Access: Curators, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			change, wrong, err := d.written(ctx, c)
			if err != nil {
				return Reply{}, err
			}
			if len(wrong) > 0 {
				wrong = append(wrong, d.alsoWrong(ctx, change)...)
			} else {
				reply, err := d.propose(ctx, c, change)
				if err == nil {
					return reply, nil
				}
				wrong = d.whyNot(err)
			}
			kept.keep(c)
			return notTaken(c, wrong), nil
		},
	}
}

// written reads what a form wants, and says what is wrong with it as far as the form alone tells.
func (d *Desk) written(ctx context.Context, c Call) (ledger.Change, []string, error) {
	change, err := d.begun(ctx, c)
	if err != nil {
		return change, nil, err
	}
	f, wrong := readFact(c.Options, day.Of(c.Now))
	change.Fact, change.Why = f, words(c.Option(fieldWhy))
	if change.Why == "" {
		wrong = append(wrong, "Why: write at least a word, for the history.")
	}
	if change.Action != ledger.Edit {
		return change, wrong, nil
	}
	if f.ID != change.ID {
		wrong = append(wrong, fmt.Sprintf("Details: the id stays %s; for another one write a new fact.", change.ID))
		change.Fact.ID = change.ID
	}
	was, _, err := d.needs.Ledger.Facts().Get(ctx, change.ID)
	if err == nil && len(wrong) == 0 && len(differences(was, f)) == 0 {
		wrong = append(wrong, "The fact says all that already: change something, or leave it. That it is still right you can note in /facts stale.")
	}
	return change, wrong, nil
}

// begun gives what a form's own press tells of the change: a new fact, an edit of one, or whatever the draft was that it
// takes the place of.
func (d *Desk) begun(ctx context.Context, c Call) (ledger.Change, error) {
	change := ledger.Change{Action: ledger.Add, Who: c.Person.ID, Server: c.Place.Guild}
	if number := c.Option("draft"); number != "" {
		draft, err := d.draft(ctx, number)
		if err != nil {
			return change, err
		}
		change.Draft, change.Action, change.Prev = draft.Number, draft.Change.Action, draft.Change.Prev
		if change.Action != ledger.Add {
			change.Action, change.ID = ledger.Edit, draft.Change.ID
		}
		return change, nil
	}
	if id := c.Option("fact"); id != "" {
		change.Action, change.ID = ledger.Edit, id
		change.Prev = c.Number("prev") // none is 0, and refused as stale
	}
	return change, nil
}

// alsoWrong says what else would be wrong with a change whose form has mistakes, so that its author hears of all at once.
func (d *Desk) alsoWrong(ctx context.Context, change ledger.Change) []string {
	err := d.needs.Ledger.Drafts().Try(ctx, change)
	if err == nil || errors.Is(err, ledger.ErrSame) {
		return nil
	}
	return d.whyNot(err)
}

// whyNot says why a change was not taken. What is no mistake of its author's is logged.
func (d *Desk) whyNot(err error) []string {
	if why := refusals(err); len(why) > 0 {
		return why
	}
	d.needs.Log.Error("a draft could not be made", "cause", err)
	return []string{Broken}
}

// notTaken says what is wrong with a form, and keeps what was typed in sight and at hand.
func notTaken(c Call, wrong []string) Reply {
	var body []string
	for _, f := range factFields(knowledge.Fact{}, "") {
		body = append(body, bold(f.Name), c.Option(f.Name))
	}
	return Reply{
		Text:    "Not taken yet:\n" + strings.Join(wrong, "\n"),
		Card:    Card{Title: "What you typed", Body: strings.Join(body, "\n")},
		Buttons: []Button{{Label: "Back to the form", Press: press("facts form", "again", c.ID), Style: Main}},
		Private: true, Kind: "form not taken",
	}
}
