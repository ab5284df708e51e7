package commands

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"tiktalks/knowledge"
	"tiktalks/knowledge/day"
	"tiktalks/knowledge/ledger"
)

// factsAdd opens an empty form for a new fact.
func factsAdd(d *Desk) Command {
	return Command{
		Name: "facts add", About: "Write a new fact", Access: Curators, Private: true,
		Options: []Option{
			{Name: "topic", About: "What it belongs to", Complete: d.topicChoices, MaxRunes: 60},
			{Name: "ask", About: "A question that it answers", MaxRunes: MaxQuestion},
		},
		Run: func(_ context.Context, c Call) (Reply, error) {
			f := knowledge.Fact{Topic: strings.ToLower(c.Option("topic")), Status: knowledge.Single}
			if c.Option("ask") != "" {
				f.Asks = []string{c.Option("ask")}
			}
			return openForm("New fact", press("facts propose"), factFields(f, "")), nil
		},
	}
}

func (d *Desk) topicChoices(typed string) []Choice {
	var all []Choice
	for _, t := range d.needs.Answerer.Base.Current().Topics {
		if strings.Contains(strings.ToLower(t.Title+" "+t.ID), strings.ToLower(typed)) && len(all) < maxChoices {
			all = append(all, Choice{t.Title, t.ID})
		}
	}
	return all
}

// factOption is an option that takes a fact.
func (d *Desk) factOption() Option {
	return Option{Name: "id", About: "Type some of its words, or its id", Required: true, MaxRunes: 100,
		Complete: func(typed string) []Choice { return factChoices(d.needs.Answerer.Base.Current(), typed) }}
}

func factID(c Call) string { return strings.ToLower(strings.TrimSpace(c.Option("id"))) }

// factsEdit opens the form with a fact in it.
func factsEdit(d *Desk) Command {
	return Command{
		Name: "facts edit", About: "Correct a fact", Access: Curators, Private: true, Options: []Option{d.factOption()},
		Run: func(ctx context.Context, c Call) (Reply, error) {
			f, last, err := d.needs.Ledger.Facts().Get(ctx, factID(c))
			if err != nil {
				return Reply{}, refused(err)
			}
			return editForm(f, last.Number, "")
		},
	}
}

// editForm opens the form with the fact as it is; prev is the revision that the person sees.
func editForm(f knowledge.Fact, prev int64, why string) (Reply, error) {
	fields := factFields(f, why)
	for _, field := range fields {
		if len([]rune(field.Value)) > formRunes {
			return Reply{}, problem("This fact is too long for a form. The operator can change it in its source.")
		}
	}
	return openForm("Edit "+f.ID, press("facts propose", "fact", f.ID, "prev", strconv.FormatInt(prev, 10)), fields), nil
}

// formRunes is the most characters of one field (Discord: text input).
const formRunes = 4000

func openForm(title string, p Press, fields []Field) Reply {
	return Reply{Form: &Form{Title: title, Press: p, Fields: fields}, Private: true, Kind: "form"}
}

// factsForm opens a form again with what was typed into it, or with what a draft says.
func factsForm(d *Desk, kept *typed) Command {
	return Command{
		Name: "facts form", Hidden: true, Access: Curators, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			if number := c.Option("draft"); number != "" {
				draft, err := d.draft(ctx, number)
				if err != nil {
					return Reply{}, err
				}
				return editForm(draft.Change.Fact, draft.Change.Prev, draft.Change.Why)
			}
			values, known := kept.find(c, c.Option("again"))
			if !known {
				return Reply{}, problem("I kept what you typed for %d minutes only. It still stands in the message above: copy it into a new form.", int(typedFor.Minutes()))
			}
			fields := factFields(knowledge.Fact{}, "")
			for i := range fields {
				fields[i].Value = values[fields[i].Name]
			}
			return openForm("Once more", press("facts propose", "fact", values["fact"], "prev", values["prev"]), fields), nil
		},
	}
}

// factsPropose takes a form and makes a draft of it.
func factsPropose(d *Desk, kept *typed) Command {
	return Command{
		Name: "facts propose", Hidden: true, Access: Curators, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			f, wrong := readFact(c.Options, day.Of(c.Now))
			change := ledger.Change{Action: ledger.Add, Fact: f, Why: c.Option(fieldWhy)}
			if id := c.Option("fact"); id != "" {
				change.Action = ledger.Edit
				change.Prev, _ = strconv.ParseInt(c.Option("prev"), 10, 64) // none is 0, and refused as stale
				if f.ID != id {
					wrong = append(wrong, fmt.Sprintf("Details: the id stays %s; for another one write a new fact.", id))
				}
			}
			if len(wrong) == 0 {
				reply, err := d.propose(ctx, c, change)
				if err == nil {
					return reply, nil
				}
				wrong = lines(Say(refused(err)))
			}
			kept.keep(c)
			return notTaken(c, wrong), nil
		},
	}
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

// factsSave makes a fact's form of a message: what it says may be worth keeping.
func factsSave(d *Desk) Command {
	return Command{
		Name: "facts save", Menu: "Save as fact draft", Hidden: true, Access: Curators, Private: true,
		Run: func(_ context.Context, c Call) (Reply, error) {
			if strings.TrimSpace(c.Message.Text) == "" {
				return Reply{}, problem("I can't read any text in that message. Copy it into /facts add.")
			}
			f := knowledge.Fact{Status: knowledge.Single, Claim: cut(withoutLinks(c.Message.Text), knowledge.MaxClaim)}
			fields := factFields(f, cut("Message by "+c.Message.Author+": "+c.Message.Link, 300))
			for i := range fields {
				if fields[i].Name == fieldSources {
					fields[i].Value = strings.Join(linksIn(c.Message.Text), "\n")
				}
			}
			return openForm("New fact from a message", press("facts propose"), fields), nil
		},
	}
}

// linksIn gives the addresses in a text, as sources whose publisher is still to be written.
func linksIn(text string) []string {
	var all []string
	for _, word := range strings.Fields(text) {
		if word = strings.Trim(word, "<>()[],."); strings.HasPrefix(word, "https://") {
			all = append(all, "publisher | "+word)
		}
	}
	return all
}

func withoutLinks(text string) string {
	var words []string
	for _, word := range strings.Fields(text) {
		if !strings.Contains(word, "://") {
			words = append(words, word)
		}
	}
	return strings.Join(words, " ")
}
