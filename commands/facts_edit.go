package commands

import (
	"context"
	"strconv"
	"strings"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

// factsAdd opens an empty form for a new fact.
func factsAdd(d *Desk) Command {
	return Command{
		Name: "facts add", About: "Write a new fact", Access: Curators, Private: true,
		Options: []Option{
			{Name: "topic", About: "What it belongs to", MaxRunes: 60,
				Complete: func(typed string) []Choice { return topicChoices(d.needs.Answerer.Base.Current(), typed) }},
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

func (d *Desk) factOption() Option { return factOption(d.needs.Answerer.Base) }

// factsEdit opens the form with a fact in it.
func factsEdit(d *Desk) Command {
	return Command{
		Name: "facts edit", About: "Correct a fact", Access: Curators, Private: true, Options: []Option{d.factOption()},
		Run: func(ctx context.Context, c Call) (Reply, error) {
			f, last, err := d.needs.Ledger.Facts().Get(ctx, factID(c))
			if err != nil {
				return Reply{}, refused(err)
			}
			return fullForm("Edit "+f.ID, press("facts propose", "fact", f.ID, "prev", strconv.FormatInt(last.Number, 10)), f, "")
		},
	}
}

// fullForm opens the form with a fact in it, where it has room for that.
func fullForm(title string, p Press, f knowledge.Fact, why string) (Reply, error) {
	fields := factFields(f, why)
	for _, field := range fields {
		if len([]rune(field.Value)) > formRunes {
			return Reply{}, problem("This fact is too long for a form. The operator can change it in its source.")
		}
	}
	return openForm(title, p, fields), nil
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
				return d.draftForm(ctx, number)
			}
			values, known := kept.find(c, c.Option("again"))
			if !known {
				return Reply{}, problem("I kept what you typed for %d minutes only. It still stands in the message above: copy it into a new form.", int(typedFor.Minutes()))
			}
			fields := factFields(knowledge.Fact{}, "")
			for i := range fields {
				fields[i].Value = values[fields[i].Name]
			}
			return openForm("Once more", proposeAgain(values), fields), nil
		},
	}
}

// draftForm opens the form with what a draft says. What is sent takes the draft's place.
func (d *Desk) draftForm(ctx context.Context, number string) (Reply, error) {
	draft, err := d.draft(ctx, number)
	if err != nil {
		return Reply{}, err
	}
	if draft.State != ledger.DraftOpen {
		return Reply{}, problem("%s", stateWords(draft))
	}
	return fullForm("Change draft "+strconv.FormatInt(draft.Number, 10), press("facts propose", "draft", number), draft.Change.Fact, draft.Change.Why)
}

// proposeAgain is the press of a form like the one into which the values were typed.
func proposeAgain(values map[string]string) Press {
	p := press("facts propose")
	for _, name := range []string{"draft", "fact", "prev"} {
		if values[name] != "" {
			p.Options[name] = values[name]
		}
	}
	return p
}
