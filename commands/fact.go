package commands

import (
	"context"
	"fmt"
	"strings"

	"tiktalks/knowledge"
)

// maxChoices is how many suggestions are given while somebody types (Discord shows at most 25).
const maxChoices = 20

// fact shows one fact whole: its claim, its life and its sources.
func fact(base *knowledge.Base) Command {
	return Command{
		Name:    "fact",
		About:   "Show one fact with its dates, status and sources",
		Options: []Option{factOption(base)},
		Run: func(_ context.Context, c Call) (Reply, error) {
			s := base.Current()
			id := factID(c)
			f, known := s.Fact(id)
			if !known {
				return Reply{}, unknownFact(s, id)
			}
			return factReply(s, f), nil
		},
	}
}

// factOption is an option that takes the id of a fact.
func factOption(base *knowledge.Base) Option {
	return Option{Name: "id", About: "Type some of the fact's words, or its id", Required: true, MaxRunes: 100,
		Complete: func(typed string) []Choice { return factChoices(base.Current(), typed) }}
}

func factID(c Call) string { return strings.ToLower(strings.TrimSpace(c.Option("id"))) }

func unknownFact(s *knowledge.Snapshot, typed string) error {
	near := s.Suggest(typed, 3)
	if len(near) == 0 {
		return problem("I have no fact with that id. Type some words of it and choose from the list.")
	}
	return problem("I have no fact with that id. Near ones: %s.", strings.Join(ids(near), ", "))
}

func factReply(s *knowledge.Snapshot, f knowledge.Fact) Reply {
	lines := []string{"Status: " + statusWords[f.Status]}
	if !f.When.IsZero() {
		lines = append(lines, "When: "+whenWords(f))
	}
	if !f.Holds.IsZero() {
		lines = append(lines, "Held: "+holdsWords(f))
	}
	if f.Superseded() {
		lines = append(lines, "Replaced by: "+s.Newest(f).ID)
	}
	if f.Note != "" {
		lines = append(lines, "Note: "+f.Note)
	}
	return Reply{
		Text: factText(s, f),
		Card: Card{
			Body:   strings.Join(lines, "\n"),
			Links:  sourceLinks([]knowledge.Fact{f}, len(f.Sources)),
			Footer: fmt.Sprintf("%s · checked %s · edition %s", f.ID, f.Checked.Words(), s.Version),
		},
		Facts: []string{f.ID}, Kind: "fact", Version: s.Version,
	}
}

// factText gives the claim so that nobody takes what was retracted or has been replaced for how things are.
func factText(s *knowledge.Snapshot, f knowledge.Fact) string {
	switch {
	case !f.Shown():
		return "This fact was retracted, and no answer uses it. It said: " + f.Claim
	case f.Superseded():
		return f.Claim + "\nSince then: " + s.Newest(f).Claim
	default:
		return f.Claim
	}
}

var statusWords = map[knowledge.Status]string{
	knowledge.Confirmed: "confirmed by two independent sources",
	knowledge.Single:    "one source",
	knowledge.Disputed:  "disputed: sources differ",
	knowledge.Open:      "open: known not to be known",
	knowledge.Retracted: "retracted: no answer uses it",
}

func holdsWords(f knowledge.Fact) string {
	switch {
	case f.Holds.To.IsZero():
		return "from " + f.Holds.From.Words()
	case f.Holds.From.IsZero():
		return "until " + f.Holds.To.Words()
	default:
		return "from " + f.Holds.From.Words() + " until " + f.Holds.To.Words()
	}
}

// factChoices suggests facts for typed words; nothing typed gives the newest.
func factChoices(s *knowledge.Snapshot, typed string) []Choice {
	facts := s.Suggest(typed, maxChoices)
	if strings.TrimSpace(typed) == "" {
		facts = newest(s, knowledge.Topic{})
		facts = facts[:min(len(facts), maxChoices)]
	}
	choices := make([]Choice, len(facts))
	for i, f := range facts {
		choices[i] = Choice{f.Claim, f.ID}
	}
	return choices
}
