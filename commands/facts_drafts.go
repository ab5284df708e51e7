package commands

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// propose makes a draft of a change and shows it.
func (d *Desk) propose(ctx context.Context, c Call, change ledger.Change) (Reply, error) {
	change.Key, change.Who, change.Server = c.ID, c.Person.ID, c.Place.Guild
	draft, err := d.needs.Ledger.Drafts().Propose(ctx, change)
	if err != nil {
		return Reply{}, err
	}
	return d.showDraft(ctx, draft, c.Now)
}

// draft gives the draft with a number as people write it.
func (d *Desk) draft(ctx context.Context, typed string) (ledger.Draft, error) {
	number, err := strconv.ParseInt(strings.TrimLeft(strings.TrimSpace(typed), "#"), 10, 64)
	if err != nil {
		return ledger.Draft{}, problem("Write the draft's number, for example 12. /facts drafts lists them.")
	}
	draft, err := d.needs.Ledger.Drafts().Get(ctx, number)
	if err != nil {
		return draft, refused(err)
	}
	return draft, nil
}

// actionWords say what a change does to a fact.
var actionWords = map[ledger.Action]string{
	ledger.Add: "new fact", ledger.Edit: "change of", ledger.Retire: "takes out", ledger.Restore: "goes back to an earlier",
	ledger.FromSource: "from the source:", ledger.Kept: "kept against the source:",
}

// showDraft shows what a draft would change, with what can be done with it.
func (d *Desk) showDraft(ctx context.Context, draft ledger.Draft, now time.Time) (Reply, error) {
	c := draft.Change
	number := strconv.FormatInt(draft.Number, 10)
	var was knowledge.Fact
	if c.Action != ledger.Add {
		var err error
		if was, _, err = d.needs.Ledger.Facts().Get(ctx, c.ID); err != nil {
			return Reply{}, refused(err)
		}
	}
	text := []string{fmt.Sprintf("Draft %s by %s: %s %s. %s", number, name(c.Who), actionWords[c.Action], c.ID, c.Why)}
	reviewers, err := d.needs.Ledger.Settings().Get(ctx, c.Server, ledger.Reviewers)
	if err != nil {
		return Reply{}, err
	}
	if reviewers == "2" {
		text = append(text, "A second person publishes it: here, or with /facts approve number:"+number+".")
	} else {
		text = append(text, "Nothing has changed yet.")
	}
	r := Reply{
		Text: strings.Join(text, "\n"), Card: Card{Title: c.ID, Body: cut(strings.Join(differences(was, c.Fact), "\n"), mostDiffering)},
		Private: true, Kind: "draft",
	}
	if draft.State != ledger.DraftOpen {
		r.Text = fmt.Sprintf("Draft %s is %s.", number, draft.State)
		return r, nil
	}
	r.Buttons = draftButtons(c, number)
	if note := d.noteDraft(ctx, draft, now); note != "" {
		r.Card.Body += "\n" + note
	}
	return r, nil
}

// mostDiffering is the most characters of a draft's differences, so that what they do to answers has room below them.
const mostDiffering = 2500

// noteDraft says what the draft would do to answers.
func (d *Desk) noteDraft(ctx context.Context, draft ledger.Draft, now time.Time) string {
	name := fmt.Sprintf("draft %d after edition %s", draft.Number, d.needs.Answerer.Base.Current().Version)
	if note := d.notes.of(name); note != "" {
		return note
	}
	e, err := d.needs.Ledger.Drafts().Outcome(ctx, draft.Number)
	d.regress(ctx, name, e, err, now, regressShort)
	return d.notes.of(name)
}

func draftButtons(c ledger.Change, number string) []Button {
	all := []Button{{Label: "Publish", Press: press("facts approve", "number", number), Style: Main}}
	if c.Action == ledger.Add || c.Action == ledger.Edit {
		all = append(all, Button{Label: "Change", Press: press("facts form", "draft", number)})
	}
	return append(all, Button{Label: "Discard", Press: press("facts reject", "number", number), Style: Danger})
}

// numberOption is an option that takes the number of a draft.
var numberOption = Option{Name: "number", About: "The draft's number; /facts drafts lists them", Required: true, Kind: Number}

// factsApprove publishes a draft.
func factsApprove(d *Desk) Command {
	return Command{
		Name: "facts approve", About: "Publish a draft", Access: Curators, Private: true,
		Options: []Option{numberOption, {Name: "why", About: "For the history", MaxRunes: 300}},
		Run: func(ctx context.Context, c Call) (Reply, error) {
			draft, err := d.draft(ctx, c.Option("number"))
			if err != nil {
				return Reply{}, err
			}
			edition, err := d.needs.Ledger.Drafts().Approve(ctx, c.ID, draft.Number, c.Person.ID, c.Option("why"))
			if err != nil {
				return Reply{}, refused(err)
			}
			s, err := d.inForce(ctx, edition)
			if err != nil {
				return Reply{}, &Problem{Say: fmt.Sprintf("Edition %d is published; it will be in force here in a moment.", edition), Cause: err}
			}
			return Reply{
				Text:    fmt.Sprintf("Draft %d is published: edition %d is in force. /facts history id:%s can go back.", draft.Number, edition, draft.Change.ID),
				InPlace: true, Private: true, Kind: "published", Version: s.Version,
			}, nil
		},
	}
}

// factsReject closes a draft for good.
func factsReject(d *Desk) Command {
	return Command{
		Name: "facts reject", About: "Discard a draft", Access: Curators, Private: true,
		Options: []Option{numberOption, {Name: "why", About: "For the history", MaxRunes: 300}},
		Run: func(ctx context.Context, c Call) (Reply, error) {
			draft, err := d.draft(ctx, c.Option("number"))
			if err != nil {
				return Reply{}, err
			}
			if err := d.needs.Ledger.Drafts().Reject(ctx, draft.Number, c.Person.ID, c.Option("why")); err != nil {
				return Reply{}, refused(err)
			}
			return Reply{Text: fmt.Sprintf("Draft %d is discarded. Nothing has changed.", draft.Number), InPlace: true, Private: true, Kind: "discarded"}, nil
		},
	}
}

// draftsShown is how many drafts a list shows: those of a menu.
const draftsShown = 25

// factsDrafts lists the drafts that wait.
func factsDrafts(d *Desk) Command {
	return Command{
		Name: "facts drafts", About: "Drafts that wait to be published", Access: Curators, Private: true,
		Run: func(ctx context.Context, _ Call) (Reply, error) {
			open, err := d.needs.Ledger.Drafts().Open(ctx, "")
			if err != nil {
				return Reply{}, err
			}
			if len(open) == 0 {
				return Reply{Text: "No drafts wait.", Private: true, Kind: "drafts"}, nil
			}
			menu := &Menu{Press: press("facts draft"), Hint: "Look at a draft"}
			var body []string
			for _, draft := range open[:min(len(open), draftsShown)] {
				number := strconv.FormatInt(draft.Number, 10)
				body = append(body, fmt.Sprintf("%s. %s %s, by %s, %s", number, actionWords[draft.Change.Action], draft.Change.ID, name(draft.Change.Who), clock(draft.At)))
				menu.Choices = append(menu.Choices, Choice{cut(number+". "+draft.Change.ID+": "+draft.Change.Fact.Claim, 100), number})
			}
			return Reply{
				Text: fmt.Sprintf("Drafts that wait: %d.", len(open)), Card: Card{Body: strings.Join(body, "\n")}, Menu: menu,
				Private: true, Kind: "drafts",
			}, nil
		},
	}
}

// factsDraft shows the draft that was chosen from the list.
func factsDraft(d *Desk) Command {
	return Command{
		Name: "facts draft", Hidden: true, Access: Curators, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			draft, err := d.draft(ctx, c.Option(Chosen))
			if err != nil {
				return Reply{}, err
			}
			r, err := d.showDraft(ctx, draft, c.Now)
			r.InPlace = true
			return r, err
		},
	}
}
