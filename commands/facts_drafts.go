package commands

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// propose makes a draft of a change and shows it, in the place of the one that it replaces.
func (d *Desk) propose(ctx context.Context, c Call, change ledger.Change) (Reply, error) {
	change.Key, change.Who, change.Server = c.ID, c.Person.ID, c.Place.Guild
	draft, err := d.needs.Ledger.Drafts().Propose(ctx, change)
	if err != nil {
		return Reply{}, err
	}
	reply, err := d.showDraft(ctx, draft, c)
	if change.Draft == 0 || err != nil {
		return reply, err
	}
	reply.InPlace = true
	if old, err := d.needs.Ledger.Drafts().Get(ctx, change.Draft); err == nil && old.State == ledger.DraftReplaced {
		reply.Text += fmt.Sprintf(" It takes the place of draft %d.", change.Draft) // one that was decided meanwhile keeps its own
	}
	return reply, nil
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

// showDraft shows what a draft would change, with what whoever asks can do with it.
func (d *Desk) showDraft(ctx context.Context, draft ledger.Draft, call Call) (Reply, error) {
	c := draft.Change
	if draft.State != ledger.DraftOpen {
		return Reply{Text: stateWords(draft), Private: true, Kind: "draft"}, nil
	}
	var was knowledge.Fact
	if c.Action != ledger.Add {
		var err error
		was, _, err = d.needs.Ledger.Facts().Get(ctx, c.ID)
		if err != nil && !errors.Is(err, ledger.ErrNotFound) { // it may have gone since
			return Reply{}, err
		}
	}
	next, err := d.nextStep(ctx, draft, call.Person.ID)
	if err != nil {
		return Reply{}, err
	}
	text := []string{fmt.Sprintf("Draft %d by %s: %s %s. %s", draft.Number, name(c.Who), actionWords[c.Action], c.ID, c.Why)}
	if warning := datesDiffer(c.Fact); warning != "" && c.Action != ledger.Retire {
		text = append(text, warning)
	}
	r := Reply{
		Text:    strings.Join(append(text, next), "\n"),
		Card:    Card{Title: c.ID, Body: cutMarked(strings.Join(differences(was, c.Fact), "\n"), mostDiffering)},
		Buttons: draftButtons(draft), Private: true, Kind: "draft",
	}
	if note := d.noteDraft(ctx, draft, call.Now); note != "" {
		r.Card.Body += "\n" + note
	}
	return r, nil
}

// stateWords says what became of a draft that is decided.
func stateWords(d ledger.Draft) string {
	if d.Reason == "" {
		return fmt.Sprintf("Draft %d is %s.", d.Number, d.State)
	}
	return fmt.Sprintf("Draft %d is %s: %s.", d.Number, d.State, strings.TrimRight(d.Reason, "."))
}

// nextStep says who can do what with an open draft.
func (d *Desk) nextStep(ctx context.Context, draft ledger.Draft, viewer string) (string, error) {
	reviewers, err := d.needs.Ledger.Settings().Get(ctx, draft.Change.Server, ledger.Reviewers)
	switch {
	case err != nil:
		return "", err
	case draft.Overtaken:
		return "It can't be published any more: another change came first. Discard it, and write it anew where it is still needed.", nil
	case reviewers == "2" && viewer == draft.Change.Who:
		return fmt.Sprintf("Nothing has changed yet. Only you see this: a second person publishes it, from /facts drafts or with /facts approve number:%d.", draft.Number), nil
	default:
		return "Nothing has changed yet.", nil
	}
}

// mostDiffering is the most characters of a draft's differences, so that what they do to answers has room below them.
const mostDiffering = 2800

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

func draftButtons(d ledger.Draft) []Button {
	number := strconv.FormatInt(d.Number, 10)
	discard := Button{Label: "Discard", Press: press("facts reject", "number", number), Style: Danger}
	if d.Overtaken {
		return []Button{discard}
	}
	all := []Button{{Label: "Publish", Press: press("facts approve", "number", number), Style: Main}}
	if d.Change.Action == ledger.Add || d.Change.Action == ledger.Edit {
		all = append(all, Button{Label: "Change", Press: press("facts form", "draft", number)})
	}
	return append(all, discard)
}

// decidedBefore is refused for a draft: where it is decided already it says what became of it.
func (d *Desk) decidedBefore(ctx context.Context, number int64, err error) error {
	if !errors.Is(err, ledger.ErrDecided) {
		return refused(err)
	}
	draft, err := d.needs.Ledger.Drafts().Get(ctx, number)
	if err != nil {
		return refused(err)
	}
	return problem("%s", stateWords(draft))
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
				return Reply{}, d.decidedBefore(ctx, draft.Number, err)
			}
			s, err := d.inForce(ctx, edition)
			if err != nil {
				return Reply{}, err
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
				return Reply{}, d.decidedBefore(ctx, draft.Number, err)
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
				body = append(body, draftLine(draft))
				menu.Choices = append(menu.Choices, Choice{cut(number+". "+draft.Change.ID+": "+draft.Change.Fact.Claim, 100), number})
			}
			return Reply{
				Text: fmt.Sprintf("Drafts that wait: %d.", len(open)), Card: Card{Body: strings.Join(body, "\n")}, Menu: menu,
				Private: true, Kind: "drafts",
			}, nil
		},
	}
}

// draftLine says in a list what a draft is, and whether it can still be published.
func draftLine(d ledger.Draft) string {
	line := fmt.Sprintf("%d. %s %s, by %s, %s", d.Number, actionWords[d.Change.Action], d.Change.ID, name(d.Change.Who), clock(d.At))
	if d.Overtaken {
		line += " " + bold("Can't be published any more: another change came first.")
	}
	return line
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
			r, err := d.showDraft(ctx, draft, c)
			r.InPlace = true
			return r, err
		},
	}
}
