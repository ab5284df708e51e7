package commands

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"tiktalks/knowledge"
	"tiktalks/knowledge/ledger"
)

const (
	weeksShown = 6
	topShown   = 5 // questions
)

// factsStats tells by week how many questions were asked in the server and how they fared.
func factsStats(d *Desk) Command {
	return Command{
		Name: "facts stats", About: "What was asked here and how it fared, by week", Access: Curators, Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			d.Flush(ctx)
			weeks, err := d.needs.Ledger.Stats().Weeks(ctx, c.Place.Guild, weeksShown)
			if err != nil {
				return Reply{}, err
			}
			top, err := d.needs.Ledger.Queue().List(ctx, c.Place.Guild, ledger.QuestionOpen, topShown)
			if err != nil {
				return Reply{}, err
			}
			text, model := "What was asked in this server, by week.", d.modelSpent(ctx, c)
			if model != "" {
				text += "\n" + model
			}
			if len(weeks) == 0 {
				return Reply{Text: strings.TrimSpace("Nothing was asked here yet.\n" + model), Private: true, Kind: "stats"}, nil
			}
			var body []string
			for _, w := range weeks {
				body = append(body, weekLines(w)...)
			}
			if len(top) > 0 {
				body = append(body, bold("Asked most without an answer"))
			}
			for _, q := range top {
				body = append(body, "• "+cut(q.Text, 120)+" ("+askersWords(q)+")")
			}
			return Reply{Text: text, Card: Card{Body: strings.Join(body, "\n")}, Private: true, Kind: "stats"}, nil
		},
	}
}

// modelSpent says what is used of today's allowance for the model, and warns at four fifths; empty where there is no model.
func (d *Desk) modelSpent(ctx context.Context, c Call) string {
	guard := d.needs.Answerer.Guard
	if guard == nil {
		return ""
	}
	s, err := guard.Spent(ctx, c.Place.Guild, c.Now)
	if err != nil {
		d.needs.Log.Error("what the model took can't be read", "cause", err)
		return ""
	}
	return spentLine(s)
}

func spentLine(s knowledge.Spent) string {
	line := fmt.Sprintf("The model today: %d tokens here", s.Tokens)
	if s.Of.Tokens > 0 {
		line += fmt.Sprintf(" of %d", s.Of.Tokens)
	}
	if s.Of.PriceIn+s.Of.PriceOut > 0 {
		line += fmt.Sprintf(", %.2f dollars in all servers", s.Dollars)
	}
	if s.Of.Dollars > 0 {
		line += fmt.Sprintf(" of %.2f", s.Of.Dollars)
	}
	if s.Near() {
		return bold("Careful:") + " four fifths of today's allowance are used. At its end the facts' own words are shown. " + line + "."
	}
	return line + "."
}

// feedbackCount is how the ledger names counts of verdicts.
const feedbackCount = "feedback: "

// unanswered are the kinds of replies to a question that state no fact.
var unanswered = map[string]bool{
	string(knowledge.Unknown): true, string(knowledge.Declined): true, string(knowledge.Crowded): true,
	"empty": true, "error": true, "timeout": true, "paused": true,
}

func weekLines(w ledger.Week) []string {
	var asked, answered int64
	var kinds, verdicts []string
	for _, kind := range slices.Sorted(maps.Keys(w.Counts)) {
		n := w.Counts[kind]
		if verdict, is := strings.CutPrefix(kind, feedbackCount); is {
			if n > 0 {
				verdicts = append(verdicts, fmt.Sprintf("%s %d", verdict, n))
			}
			continue
		}
		asked += n
		if !unanswered[kind] {
			answered += n
		}
		kinds = append(kinds, fmt.Sprintf("%s %d", kind, n))
	}
	line := fmt.Sprintf("%s %d asked", bold("Week of "+w.Monday), asked)
	if asked > 0 {
		line += fmt.Sprintf(", %d %% answered (%s)", 100*answered/asked, strings.Join(kinds, ", "))
	}
	if len(verdicts) == 0 {
		return []string{line}
	}
	return []string{line, "   Readers: " + strings.Join(verdicts, ", ")}
}
