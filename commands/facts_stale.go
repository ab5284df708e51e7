package commands

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"tiktalks/knowledge"
	"tiktalks/knowledge/day"
	"tiktalks/knowledge/ledger"
)

const (
	staleAfter = 90 // days without a check
	stalePage  = 15 // facts of one list: a phone's two screens
	linksFor   = 45 * time.Second
	linksMost  = 60 // pages looked at in one go
)

// LinkChecker tells which of the pages are gone, by address, and why. It asks no host more than once a second, and gives
// what it knows when ctx ends. An error says that no page could be looked at.
type LinkChecker func(ctx context.Context, addresses []string) (map[string]string, error)

// factsStale lists what a person should look at again.
func factsStale(d *Desk) Command {
	return Command{
		Name: "facts stale", About: "Facts that somebody should look at again", Access: Curators, Private: true,
		Options: []Option{
			{Name: "days", About: "Not checked for so many days (90)", Kind: Number},
			{Name: "links", About: "Look whether the sources are still there; takes up to a minute", Kind: Switch},
			{Name: "from", About: "Where the list begins (1)", Kind: Number},
		},
		Run: func(ctx context.Context, c Call) (Reply, error) {
			for _, name := range []string{"days", "from"} {
				if c.Option(name) == "0" {
					return Reply{}, problem("%s: write a whole number, 1 or more.", name)
				}
			}
			s := d.needs.Answerer.Base.Current()
			all := stale(s, c.Now, numberOr(c.Option("days"), staleAfter))
			if !c.On("links") {
				return staleReply(c, all), nil
			}
			dead, err := d.deadLinks(ctx, s, all)
			r := staleReply(c, append(dead, all...))
			if err != nil {
				d.needs.Log.Warn("sources were not looked at", "error", err)
				r.Text += " I could not look whether the sources are still there: no site could be reached from here."
			}
			return r, nil
		},
	}
}

func numberOr(typed string, otherwise int) int {
	if n, err := strconv.Atoi(typed); err == nil && n > 0 {
		return n
	}
	return otherwise
}

// staleFact is a fact with why somebody should look at it.
type staleFact struct {
	knowledge.Fact
	why string
}

// present are words that say how things are now.
var present = regexp.MustCompile(`(?i)\b(is|are|has|have|remains?|stands?|now|currently|today)\b`)

// stale gives the facts that are to be looked at, those that mislead first.
func stale(s *knowledge.Snapshot, now time.Time, days int) []staleFact {
	var misleading, old, doubtful []staleFact
	before := day.Of(now.AddDate(0, 0, -days))
	for _, f := range s.Facts {
		over := f.Superseded() || !f.Holds.To.IsZero() && f.Holds.To.First().Before(now)
		switch {
		case !f.Shown():
		case over && present.MatchString(f.Claim):
			misleading = append(misleading, staleFact{f, "is over, but says how things are"})
		case f.Checked.Before(before):
			old = append(old, staleFact{f, "checked last on " + f.Checked.Words()})
		case f.Status == knowledge.Disputed:
			doubtful = append(doubtful, staleFact{f, "disputed"})
		case f.Status == knowledge.Single:
			doubtful = append(doubtful, staleFact{f, "one source only"})
		}
	}
	slices.SortStableFunc(old, func(a, b staleFact) int { return a.Checked.First().Compare(b.Checked.First()) })
	return slices.Concat(misleading, old, doubtful)
}

// deadLinks gives the facts with sources that are gone, looking at those of the listed facts first.
func (d *Desk) deadLinks(ctx context.Context, s *knowledge.Snapshot, first []staleFact) ([]staleFact, error) {
	if d.needs.Links == nil {
		return nil, nil
	}
	var pages []string
	add := func(f knowledge.Fact) {
		for _, source := range f.Sources {
			if len(pages) < linksMost && !slices.Contains(pages, source.URL) {
				pages = append(pages, source.URL)
			}
		}
	}
	for _, f := range first {
		add(f.Fact)
	}
	for _, f := range s.Facts {
		add(f)
	}
	ctx, cancel := context.WithTimeout(ctx, linksFor)
	defer cancel()
	dead, err := d.needs.Links(ctx, pages)
	var all []staleFact
	for _, f := range s.Facts {
		for _, source := range f.Sources {
			if why, is := dead[source.URL]; is {
				all = append(all, staleFact{f, "its source at " + source.Publisher + " is gone: " + why})
			}
		}
	}
	return all, err
}

func staleReply(c Call, all []staleFact) Reply {
	from := numberOr(c.Option("from"), 1)
	r := Reply{Private: true, Kind: "stale", InPlace: c.Message.ID != ""}
	if len(all) < from {
		r.Text = "Nothing to look at again."
		return r
	}
	shown := all[from-1 : min(len(all), from-1+stalePage)]
	r.Text = fmt.Sprintf("To be looked at again: %d to %d of %d.", from, from-1+len(shown), len(all))
	r.Menu = &Menu{Press: press("facts look"), Hint: "Look at a fact"}
	var body []string
	for _, f := range shown {
		body = append(body, "• "+bold(f.ID)+": "+f.why)
		if !slices.ContainsFunc(r.Menu.Choices, func(c Choice) bool { return c.Value == f.ID }) {
			r.Menu.Choices = append(r.Menu.Choices, Choice{cut(f.ID+": "+f.Claim, 100), f.ID})
		}
	}
	r.Card.Body = strings.Join(body, "\n")
	if next := from + stalePage; next <= len(all) {
		more := press("facts stale", "from", strconv.Itoa(next), "days", c.Option("days"), "links", c.Option("links"))
		r.Buttons = []Button{{Label: "More", Press: more}}
	}
	return r
}

// factsLook shows a fact with what a moderator may do to it.
func factsLook(d *Desk) Command {
	return Command{
		Name: "facts look", Hidden: true, Access: Curators, Private: true,
		Run: func(_ context.Context, c Call) (Reply, error) {
			s := d.needs.Answerer.Base.Current()
			f, known := s.Fact(c.Option(Chosen))
			if !known {
				return Reply{}, refused(ledger.ErrNotFound)
			}
			r := factReply(s, f)
			r.Private, r.Kind = true, "look"
			r.Buttons = []Button{
				{Label: "Still right: checked today", Press: press("facts checked", "id", f.ID), Style: Main},
				{Label: "Edit", Press: press("facts edit", "id", f.ID)},
			}
			return r, nil
		},
	}
}

// factsChecked notes that somebody has looked at a fact today and found it right.
func factsChecked(d *Desk) Command {
	return Command{
		Name: "facts checked", Hidden: true, Access: Curators, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			f, last, err := d.needs.Ledger.Facts().Get(ctx, factID(c))
			if err != nil {
				return Reply{}, refused(err)
			}
			f.Checked = day.Of(c.Now)
			_, err = d.needs.Ledger.Facts().Apply(ctx, ledger.Change{
				Key: c.ID, Action: ledger.Edit, Fact: f, Prev: last.Number, Who: c.Person.ID, Why: "looked at again", Server: c.Place.Guild,
			})
			if err != nil {
				return Reply{}, refused(err)
			}
			return Reply{Text: f.ID + " is marked as checked on " + f.Checked.Words() + ".", InPlace: true, Private: true, Kind: "checked"}, nil
		},
	}
}
