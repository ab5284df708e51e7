package commands

import (
	"context"
	"errors"
)

// Forgotten is what is gone: messages, a channel or thread, or a server that the bot was removed from.
type Forgotten struct {
	Messages []string
	Channel  string
	Server   string
}

// Forget deletes what is kept of what is gone.
func (d *Desk) Forget(ctx context.Context, gone Forgotten) error {
	if d.needs.Ledger == nil {
		return nil
	}
	privacy := d.needs.Ledger.Privacy()
	var problems []error
	if len(gone.Messages) > 0 {
		_, err := privacy.ForgetMessages(ctx, gone.Messages...)
		problems = append(problems, err)
	}
	if gone.Channel != "" {
		_, err := privacy.ForgetChannel(ctx, gone.Channel)
		problems = append(problems, err)
	}
	if gone.Server != "" {
		_, err := privacy.ForgetServer(ctx, gone.Server)
		problems = append(problems, err)
	}
	return errors.Join(problems...)
}
