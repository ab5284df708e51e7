package commands

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// factsRetire takes a fact out of the answers. It stays on record.
func factsRetire(d *Desk) Command {
	return Command{
		Name: "facts retire", About: "Take a fact out of the answers; it stays on record", Access: Curators, Private: true,
		Options: []Option{d.factOption(), {Name: "why", About: "For the history", Required: true, MaxRunes: 300}},
		Run: func(ctx context.Context, c Call) (Reply, error) {
			f, last, err := d.needs.Ledger.Facts().Get(ctx, factID(c))
			if err != nil {
				return Reply{}, refused(err)
			}
			if !f.Shown() {
				return Reply{}, problem("%s is taken out already. /facts history id:%s shows by whom, and can go back.", f.ID, f.ID)
			}
			reply, err := d.propose(ctx, c, ledger.Change{Action: ledger.Retire, ID: factID(c), Prev: last.Number, Why: c.Option("why")})
			return reply, refused(err)
		},
	}
}

// factsRestore goes back to an earlier revision of a fact.
func factsRestore(d *Desk) Command {
	return Command{
		Name: "facts restore", About: "Go back to an earlier revision of a fact", Access: Curators, Private: true,
		Options: []Option{d.factOption(), {Name: "revision", About: "Its number; /facts history lists them", Required: true, Kind: Number}},
		Run: func(ctx context.Context, c Call) (Reply, error) {
			revision := c.Option("revision")
			if revision == "" {
				revision = c.Option(Chosen)
			}
			to, err := strconv.ParseInt(revision, 10, 64)
			if err != nil {
				return Reply{}, problem("Write the revision's number. /facts history lists them.")
			}
			history, err := d.needs.Ledger.Facts().History(ctx, factID(c))
			if err != nil {
				return Reply{}, refused(err)
			}
			reply, err := d.propose(ctx, c, ledger.Change{
				Action: ledger.Restore, ID: factID(c), Prev: history[0].Number, To: to, Why: fmt.Sprintf("back to revision %d", to),
			})
			reply.InPlace = c.Option(Chosen) != ""
			return reply, refused(err)
		},
	}
}

// revisionsShown is how many revisions a history shows: those of a menu.
const revisionsShown = 25

// factsHistory shows who changed a fact, when, how and why.
func factsHistory(d *Desk) Command {
	return Command{
		Name: "facts history", About: "Who changed a fact, when and why; and how to go back", Access: Curators, Private: true,
		Options: []Option{d.factOption()},
		Run: func(ctx context.Context, c Call) (Reply, error) {
			all, err := d.needs.Ledger.Facts().History(ctx, factID(c))
			if err != nil {
				return Reply{}, refused(err)
			}
			menu := &Menu{Press: press("facts restore", "id", factID(c)), Hint: "Go back to…"}
			var body []string
			for i, r := range all[:min(len(all), revisionsShown)] {
				var before *knowledge.Fact
				if i+1 < len(all) {
					before = all[i+1].Body
				}
				body = append(body, revisionLine(r, before))
				if i > 0 && r.Body != nil {
					number := strconv.FormatInt(r.Number, 10)
					menu.Choices = append(menu.Choices, Choice{cut(number+": "+r.Body.Claim, 100), number})
				}
			}
			return Reply{
				Text: fmt.Sprintf("%s has %d revisions, the newest first.", factID(c), len(all)), Card: Card{Title: factID(c), Body: strings.Join(body, "\n")},
				Menu: menu, Private: true, Kind: "history",
			}, nil
		},
	}
}

// mostOfRevision is the most characters that say what a revision changed: 25 of them fit into a card.
const mostOfRevision = 160

// revisionLine says who changed a fact, when, why, and what against the revision before.
func revisionLine(r ledger.Revision, before *knowledge.Fact) string {
	line := fmt.Sprintf("%s %s %s, %s (edition %d)", bold(strconv.FormatInt(r.Number, 10)), r.Action, name(r.Who), clock(r.At), r.Edition)
	if r.Why != "" {
		line += ": " + r.Why
	}
	if r.Body == nil {
		return line + "\n   (no longer in the source)"
	}
	if before != nil {
		if changed := differences(*before, *r.Body); len(changed) > 0 {
			return line + "\n   " + cutMarked(strings.Join(changed, " "), mostOfRevision)
		}
	}
	return line + "\n   " + cut(r.Body.Claim, mostOfRevision)
}
