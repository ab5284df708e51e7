package commands

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"tiktalks/knowledge"
)

// featuresShown is how many features of a candidate are shown: a phone shows them in two lines.
const featuresShown = 6

// mostExplained is the most characters of an explanation: what fits into a card (Discord's limit for an embed's description is
// 4096) with room for the marks that a sender adds.
const mostExplained = 3500

// factsWhy shows how a question is answered: how it was read, the rule that decided and the candidates. Without a question it
// is the last one that was asked in the channel for all to see.
func factsWhy(base *knowledge.Base, m *memory) Command {
	return Command{
		Name: "facts why", About: "How a question is answered: the rule, the confidence, the candidates", Access: Managers, Private: true,
		Options: []Option{{Name: "question", About: "The question; without one, the last that was asked here", MaxRunes: MaxQuestion}},
		Run: func(_ context.Context, c Call) (Reply, error) {
			q := knowledge.Question{Text: cut(strings.TrimSpace(c.Option("question")), MaxQuestion), Now: c.Now, Place: c.Place.Guild}
			if q.Text == "" {
				last, known := m.lastHere(c)
				if !known {
					return Reply{}, problem("Nobody has asked here in the last %d minutes for all to see. Give me the question.", int(rememberFor.Minutes()))
				}
				q.Text, q.History = last.question, last.history
			}
			s := base.Current()
			e := s.Explain(q)
			text := fmt.Sprintf("Rule: %s. Confidence: %.2f.", e.Rule, e.Confidence)
			if c.Option("question") == "" {
				text = "Asked here last: " + q.Text + "\n" + text
			}
			return Reply{
				Text: text, Card: Card{Title: "Why", Body: explained(e)},
				Private: true, Kind: "why", Version: s.Version,
			}, nil
		},
	}
}

// explained is an explanation in short lines, one candidate after another.
func explained(e knowledge.Explanation) string {
	lines := slices.Clone(e.Understood)
	if len(lines) > 0 {
		lines = append(lines, fmt.Sprintf("answered from: %.2f on; that nothing answers: %.2f", knowledge.Enough, e.Nothing))
	}
	if e.Settled != "" {
		lines = append(lines, "settled: "+e.Settled)
	}
	for _, p := range e.Parts {
		lines = append(lines, "part: "+p)
	}
	for i, c := range e.Candidates {
		lines = append(lines, fmt.Sprintf("%s %.0f %%, score %.1f", bold(fmt.Sprintf("%d. %s", i+1, c.ID)), 100*c.Share, c.Score), "   "+telling(c.Features))
	}
	return cut(strings.Join(lines, "\n"), mostExplained)
}

// telling names the few features that are largest.
func telling(features []knowledge.Feature) string {
	features = slices.Clone(features)
	slices.SortStableFunc(features, func(a, b knowledge.Feature) int { return cmp.Compare(math.Abs(b.Value), math.Abs(a.Value)) })
	var all []string
	for _, f := range features[:min(featuresShown, len(features))] {
		all = append(all, fmt.Sprintf("%s %.2f", f.Name, f.Value))
	}
	return strings.Join(all, ", ")
}
