package commands

import (
	"context"
	"fmt"
	"strings"
)

// privacyShow tells a person what is kept about them.
func privacyShow(d *Desk) Command {
	return Command{
		Name: "privacy show", About: "What I keep about you", Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			held, err := d.needs.Ledger.Privacy().Show(ctx, c.Person.ID)
			if err != nil {
				return Reply{}, err
			}
			text := []string{fmt.Sprintf("Questions of yours that I could not answer: %d. Verdicts of yours on answers: %d.", len(held.Questions), held.Feedback)}
			if held.Moderated > 0 {
				text = append(text, fmt.Sprintf("What you did as a moderator: %d entries. They stay, because a fact's history has to say who changed it.", held.Moderated))
			}
			text = append(text, "Your last few questions in a channel are remembered for 15 minutes, never stored. /privacy delete forgets what can be forgotten.")
			if d.needs.Answerer.Guard != nil {
				text = append(text, "A language model may word answers where this server lets it. "+toModel)
			}
			var body []string
			for _, q := range held.Questions {
				line := "• " + q.Text + " (deleted at the latest on " + q.Until.UTC().Format("2 January 2006") + ")"
				if q.Notify {
					line += " You wish to be told when it is answered."
				}
				body = append(body, line)
			}
			return Reply{Text: strings.Join(text, "\n"), Card: Card{Body: strings.Join(body, "\n")}, Private: true, Kind: "privacy"}, nil
		},
	}
}

// privacyDelete forgets what is kept about a person.
func privacyDelete(d *Desk, m *memory, t *typed) Command {
	return Command{
		Name: "privacy delete", About: "Forget what you keep about me", Private: true,
		Run: func(ctx context.Context, c Call) (Reply, error) {
			m.forget(c.Person.ID)
			t.forget(c.Person.ID)
			rows, err := d.needs.Ledger.Privacy().ForgetUser(ctx, c.Person.ID)
			if err != nil {
				return Reply{}, err
			}
			return Reply{Text: fmt.Sprintf("Done: %d rows about you are deleted, and your last questions are forgotten.", rows), Private: true, Kind: "privacy"}, nil
		},
	}
}
