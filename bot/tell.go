package bot

import (
	"context"
	"encoding/json"

	"tiktalks/bot/rest"
	"tiktalks/commands"
)

// Tell writes to a person in direct messages. It implements commands.Teller. Who takes no messages from the bot is not
// reached, and that is an error.
func (b *Bot) Tell(ctx context.Context, person string, r commands.Reply) error {
	body, err := b.rest.Do(ctx, rest.OpenDM.At(), map[string]string{"recipient_id": person})
	if err != nil {
		return public(err)
	}
	var channel struct {
		ID string `json:"id"`
	}
	if err := json.Unmarshal(body, &channel); err != nil {
		return err
	}
	return public(b.post(ctx, channel.ID, r))
}
