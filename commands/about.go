package commands

import (
	"context"
	"fmt"

	"tiktalks/knowledge"
)

// about says what the bot is, what it covers and what it keeps.
func about(answerer *knowledge.Answerer, keeps bool) Command {
	return Command{
		Name:    "about",
		About:   "What I know, until when, and what I keep",
		Private: true,
		Run: func(context.Context, Call) (Reply, error) {
			s := answerer.Base.Current()
			_, byStatus := s.Counts()
			text := fmt.Sprintf("I answer questions from %d facts that people have checked. %s My facts end on %s: I know nothing later.",
				len(s.Facts), s.About, s.Ends.Words())
			words := "No language model is used: you read the facts' own words."
			if answerer.Phraser != nil {
				words = "A language model may word an answer; each sentence is checked against the facts before you see it, and marked. " + toModel
			}
			kept := "Nothing you type is stored or logged."
			if keeps {
				kept = "Nothing you type is logged, and nothing stored unless a server keeps what I could not answer: see /privacy show."
			}
			body := fmt.Sprintf("Confirmed by two sources: %d · one source: %d · disputed: %d · open: %d\n%s\n"+
				"I keep your last questions here in memory for 15 minutes, to understand follow-ups. %s",
				byStatus[knowledge.Confirmed], byStatus[knowledge.Single], byStatus[knowledge.Disputed], byStatus[knowledge.Open], words, kept)
			return Reply{Text: text, Card: Card{Body: body, Footer: "Edition " + s.Version}, Private: true, Kind: "about", Version: s.Version}, nil
		},
	}
}
